refused-vault-missing = No hay archivos de Amparo en esta carpeta.
    .advice = Elija la carpeta donde están. Si se movieron o se borraron, restaure la última copia de seguridad.
refused-already-open = Amparo ya está abierto con estos archivos.
    .advice = Vaya a la ventana abierta, o ciérrela e inténtelo de nuevo.
refused-worker-unknown = Nadie con este nombre de acceso trabaja con estos archivos.
    .advice = Mire los nombres de la pantalla de bloqueo, o pregunte a quien administra el equipo.
refused-wrong-passphrase = Esa frase de acceso no abre los archivos.
    .advice = Inténtelo de nuevo despacio: las mayúsculas y los espacios cuentan. Si se perdió, dos de las tres hojas de recuperación abren los archivos.
refused-wait = { $seconds ->
        [one] Espere { NUMBER($seconds) } segundo, por favor.
        [many] Espere { NUMBER($seconds) } de segundos, por favor.
       *[other] Espere { NUMBER($seconds) } segundos, por favor.
    }
    .advice = Llegaron varias frases de acceso equivocadas seguidas. No se borra nada; después de la espera se puede intentar de nuevo.
refused-worker-file-damaged = Su propio archivo de claves está dañado.
    .advice = Restáurelo de la última copia de seguridad, o use dos hojas de recuperación para crear claves nuevas. Esto no afecta a los registros.
refused-worker-of-another = Su archivo de claves es de otra organización que estos archivos.
    .advice = Alguien mezcló dos carpetas. Restaure la última copia de seguridad en una carpeta vacía.
refused-cost-limits = Su archivo de claves se hizo más fácil de forzar de lo que Amparo permite.
    .advice = No siga con esta carpeta: alguien la cambió. Restaure la última copia de seguridad y avise a quien administra el equipo.
refused-worker-removed = Su acceso a estos archivos ha terminado.
    .advice = Si es un error, pida una nueva invitación a quien administra el equipo.
refused-not-certified = Sus claves se crearon, pero la entrada en el equipo no terminó.
    .advice = Únase una vez más con el mismo código, o use dos hojas de recuperación.
refused-statement-damaged = La lista de quién pertenece a la organización está dañada.
    .advice = Restaure la última copia de seguridad en una carpeta vacía. Esto no afecta a los propios registros.
refused-slots-destroyed = Los archivos de claves están dañados, en sus dos copias.
    .advice = Restaure la última copia de seguridad en una carpeta vacía. Deje esta carpeta como está hasta que eso haya funcionado.
refused-store-missing = El archivo con los registros no está.
    .advice = Si alguien lo movió, vuelva a ponerlo con su nombre anterior. Si no, restaure la última copia de seguridad.
refused-store-damaged = El archivo con los registros está dañado.
    .advice = Restaure la última copia de seguridad en una carpeta vacía. Deje esta carpeta como está hasta que eso haya funcionado.
refused-store-exists = Ya hay un archivo con registros en este lugar.
    .advice = Elija una carpeta vacía.
refused-newer-than-program = Estos archivos los escribió un Amparo más nuevo.
    .advice = Instale la versión más nueva en este equipo. No se cambió nada.
refused-older-than-program = Estos archivos los escribió una versión de prueba de Amparo, antes de que se guardaran en él personas reales.
    .advice = Empiece con archivos nuevos. No se cambió nada.
refused-disk-full = No queda espacio en el disco.
    .advice = Borre otra cosa o use otro disco, e inténtelo de nuevo. Lo guardado antes está a salvo.
refused-handle-letters = Un nombre de acceso tiene de 1 a 32 letras minúsculas de la a a la z, cifras, - o _.
    .advice = Empieza por una letra o una cifra. Se ve en la pantalla de bloqueo, así que no use un nombre real.
refused-passphrase-weak = Esa frase de acceso es demasiado fácil de adivinar.
    .advice = Use varias palabras sin relación entre sí, o las palabras que ofrece Amparo.
refused-vault-exists = Ya hay algo en esta carpeta.
    .advice = Elija una carpeta vacía, o abra los archivos que hay en ella.
refused-roles-need-admin = Alguien tiene que administrar el equipo.
    .advice = Dé a la primera persona la función que invita y da de baja a colegas; puede tener también otras funciones.
refused-needs-admin = Solo puede invitar quien administra el equipo.
    .advice = Pídalo a colegas que tengan esa función.
refused-roles-missing = La invitación no nombra ninguna función.
    .advice = Elija al menos una función.
refused-handle-taken = Alguien tiene ya este nombre de acceso.
    .advice = Elija otro.
refused-nobody-waits = Nadie con este nombre de acceso espera que le den acceso.
    .advice = O ya se hizo, o las claves aún no están creadas.
refused-not-held = No puede dar acceso a esta persona, porque usted no puede abrir esos archivos.
    .advice = Pídalo a alguien del equipo que pueda abrirlos.
refused-invitation-expired = La invitación ha vencido.
    .advice = Pida una nueva a quien administra el equipo.
refused-invitation-of-another = Este código es de otra organización.
    .advice = Compruebe que abrió la carpeta correcta y que tiene el código correcto.
refused-invitation-unknown = Esta carpeta no conoce esa invitación.
    .advice = Quizá la carpeta sea más antigua que la invitación. Pida un código nuevo.
refused-invitation-other-handle = Este código se hizo para otro nombre de acceso.
    .advice = Use el nombre de acceso que figura en la invitación.
refused-invitation-used = Este código ya se usó. Un código sirve una vez.
    .advice = Si no fue usted, avise enseguida a quien administra el equipo. Si fue usted, abra con su frase de acceso.
refused-invitation-replaced = Una invitación más nueva sustituyó a esta.
    .advice = Use el código más reciente.
refused-code-mistyped = Hay un error de escritura en el código.
    .advice = Tiene nueve grupos de cinco letras y cifras. Compárelo grupo por grupo.
refused-sheet-word-unknown = { $which ->
        [1] En la primera hoja, la palabra { NUMBER($place) } no es de las que usan las hojas.
       *[other] En la segunda hoja, la palabra { NUMBER($place) } no es de las que usan las hojas.
    }
    .advice = Compárela con el papel letra por letra.
refused-sheet-length = { $which ->
        [1] La primera hoja tiene { NUMBER($wanted) } palabras o cifras; se escribieron { NUMBER($found) }.
       *[other] La segunda hoja tiene { NUMBER($wanted) } palabras o cifras; se escribieron { NUMBER($found) }.
    }
    .advice = Escriba todas las palabras, o todas las cifras, en su orden.
refused-sheet-mistyped = { $which ->
        [1] Hay un error de escritura en la primera hoja.
       *[other] Hay un error de escritura en la segunda hoja.
    }
    .advice = Todas las palabras se conocen, pero no encajan entre sí. Busque dos que cambiaron de lugar o una palabra parecida.
refused-sheet-of-another = { $which ->
        [1] La primera hoja no es de estos archivos.
       *[other] La segunda hoja no es de estos archivos.
    }
    .advice = Mire lo que está impreso encima de las palabras. Las hojas de otros archivos, o las anteriores, no abren estos.
refused-sheets-same = Es la misma hoja dos veces.
    .advice = Hacen falta dos hojas distintas.
refused-recovery-missing = Estos archivos se crearon sin hojas de recuperación.
    .advice = Alguien del equipo que pueda abrirlos tiene que invitarle de nuevo.
refused-recovery-damaged = El archivo que abren las hojas está dañado.
    .advice = Restaure la última copia de seguridad y pruebe allí las hojas.
refused-sheets-need-all-keys = Las nuevas hojas tienen que abrir todo lo que hay aquí, y sus claves no lo abren todo.
    .advice = Tiene que hacerlas alguien del equipo que lo administre y abra los casos, y también las cifras si se guardan aquí.
refused-file-exists = Ya hay hojas en esta carpeta.
    .advice = Elija otra carpeta, para que ninguna hoja se escriba sobre otra.
refused-folder-not-free = Ya hay algo en esta carpeta.
    .advice = Elija otro nombre. Una copia de seguridad nunca se escribe encima de nada.
refused-backup-missing = No hay ninguna copia de seguridad en esta carpeta.
    .advice = Elija la carpeta en la que está manifest.cbor.
refused-backup-truncated = Esta copia de seguridad no está completa.
    .advice = Quizá se interrumpió al copiarla. Cópiela de nuevo, o use una copia anterior. No se cambió nada.
refused-backup-damaged = Esta copia de seguridad está dañada.
    .advice = Use otra copia, y revise el disco o la memoria donde estaba. No se cambió nada.
refused-backup-of-another = En esta copia de seguridad hay mezclados archivos de dos organizaciones distintas.
    .advice = Use otra copia. No se cambió nada.
alarm-slot-copy-mended = Una copia de un archivo de claves estaba dañada. Se rehízo a partir de la otra copia.
    .advice = No se perdió nada. Si vuelve a ocurrir, quizá el disco esté fallando: haga una copia de seguridad.
alarm-slots-older = Los archivos de claves son más antiguos que la última vez.
    .advice = Quizá alguien volvió a poner archivos antiguos. Pregunte quién usó este equipo y compare con la última copia de seguridad.
alarm-slots-leave-out = Los archivos de claves se le abrían antes y ya no.
    .advice = Quizá alguien escribió otros en su lugar. Deje esta carpeta como está y compare con la última copia de seguridad.
alarm-anchor-missing = Falta el registro de hasta dónde llegaban los archivos.
    .advice = Se creó de nuevo. Si nadie de aquí lo borró, mire bien si está todo el trabajo reciente.
alarm-anchor-unreadable = No se pudo leer el registro de hasta dónde llegaban los archivos.
    .advice = Se creó de nuevo. Puede pasar tras un corte de luz; mire si está todo el trabajo reciente.
alarm-clock-behind = El reloj de este equipo va por detrás del último trabajo en estos archivos.
    .advice = Póngalo en hora antes de seguir: días que ya pasaron podrían contar como futuros, y un sí que terminó como vigente.
alarm-clock-ahead = El reloj de este equipo va más de un mes por delante del último trabajo en estos archivos.
    .advice = Si nadie trabajó aquí durante tanto tiempo, todo está bien. Si no, póngalo en hora antes de escribir nada.
alarm-reserve-missing = Falta el archivo que anota lo que se lee mientras el disco está lleno.
    .advice = Se creó de nuevo. Si nadie de aquí lo borró, pregunte quién usó este equipo: en el diario puede faltar lo que se leyó cuando no había espacio.
alarm-reserve-unreadable = El archivo que anota lo que se lee mientras el disco está lleno fue cambiado.
    .advice = Lo que se pudo leer de él está en el diario, y se creó de nuevo. Puede pasar tras un corte de luz; si no, pregunte quién usó este equipo.
alarm-journal-behind = Los registros son más antiguos que la última vez: falta trabajo reciente.
    .advice = Quizá se volvió a poner una copia más antigua. Deténgase, pregunte quién usó este equipo y compare con la última copia de seguridad.
alarm-journal-differs = Los registros tomaron otro camino desde la última vez que los vio.
    .advice = Quizá se puso aquí una copia de otro equipo, o alguien cambió el historial. Pregunte quién usó este equipo antes de seguir.
alarm-seen-missing = Falta su propia anotación de lo último que vio.
    .advice = Se creó de nuevo. Si nadie de aquí la borró, mire bien si está todo el trabajo reciente.
alarm-seen-unreadable = No se pudo leer su propia anotación de lo último que vio.
    .advice = Se creó de nuevo. Mire si está todo el trabajo reciente.
alarm-sheets-not-replaced = El programa terminó antes de que las nuevas hojas de recuperación empezaran a valer.
    .advice = Las hojas de antes siguen valiendo. Destruya las más nuevas y haga otras en los ajustes.
alarm-recovery-key-other = La organización nombra hojas de recuperación que nadie de aquí hizo.
    .advice = Nada se selló para ellas, y las suyas siguen valiendo. Pregunte a quien administra el equipo. Quien tiene todas las claves hace hojas nuevas en los ajustes.
alarm-answer-without-effect = Alguien respondió a una invitación para un nombre ya ocupado.
    .advice = No tiene efecto: nadie ocupó el lugar de otra persona. Pregunte a quien administra el equipo quién lo hizo.
alarm-link-without-effect = Algo de lo que se escribió en la lista de miembros no encaja.
    .advice = No tiene efecto. Pregunte a quien administra el equipo quién lo escribió.
alarm-store-key-other = La organización nombra para estos archivos otra clave que la que tienen.
    .advice = Sus registros están completos, pero las cifras de aquí pueden ser rechazadas. Avise a quien administra el equipo: alguien pudo poner aquí un archivo propio.
alarm-repairs-wait = El disco está lleno. Todo se puede leer, pero algo que hay que reparar, o el acceso de un colega nuevo, espera hasta que haya espacio.
    .advice = Libere espacio en el disco, y luego bloquee y desbloquee. Entonces se hace solo.
alarm-statement-behind = La lista de quién pertenece a la organización era más corta que antes.
    .advice = Lo que faltaba se tomó de los registros. Pregunte a quien administra el equipo si alguien cambió la carpeta.
alarm-statement-differs = La lista de quién pertenece a la organización se cambió.
    .advice = Vale lo que recuerdan los registros. Avise a quien administra el equipo: alguien cambió la carpeta.
