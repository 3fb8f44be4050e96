cli-help-about = Amparo sin ventana: las mismas peticiones, para la administración y para equipos sin pantalla. Ponga --help después de una orden para ver qué admite.
cli-help-example = Por ejemplo:
cli-help-secrets = Las frases de acceso, los códigos y el JSON vienen de un archivo, o de la entrada estándar si el archivo es «-». Nunca se escriben en la propia llamada: otros programas podrían leerlos allí.
cli-help-status = El estado de salida es 0 si se hizo lo pedido, 1 si una regla dijo que no o se encontró algo, 2 si la llamada estaba mal.
cli-command-vault-create = Crea archivos nuevos en una carpeta vacía, con la primera persona del equipo y sus hojas de recuperación.
cli-command-vault-invite = Invita a una persona al equipo e imprime el código con que se une.
cli-command-vault-join = Permite unirse al equipo con un código: quien llega crea sus propias claves.
cli-command-vault-admit = Da acceso a una persona nueva a quien invitó otra.
cli-command-vault-passwd = Pone una nueva frase de acceso a quien la pide.
cli-command-vault-sheets = Hace tres nuevas hojas de recuperación en lugar de las anteriores.
cli-command-vault-recover = Abre los archivos con dos de las tres hojas de recuperación y pone una nueva frase de acceso.
cli-command-org-request = Pide a una organización de otro lugar que certifique las claves de esta persona: imprime la solicitud y, en la salida de errores, las seis palabras que se leen en voz alta.
cli-command-org-certify = Certifica una solicitud de otro lugar cuando se han oído sus seis palabras: imprime el certificado y, en la salida de errores, las seis palabras de la organización.
cli-command-org-accept = Recibe el certificado de una organización cuando se han oído sus seis palabras: desde entonces los archivos le pertenecen.
cli-command-backup = Hace una copia comprobada y cifrada de todo en una carpeta nueva.
cli-command-restore = Rehace todos los archivos a partir de una copia de seguridad, donde aún no hay nada.
cli-command-import-ctdc = Trae una tabla del Counter-Trafficking Data Collaborative; la correspondencia adecuada se halla por sus columnas.
cli-command-hand-over = Escribe casos en un archivo que solo puede abrir una persona del equipo. Los casos sin un sí se quedan y se nombran.
cli-command-receive = Muestra lo que traería el archivo de alguien del equipo, o lo incorpora.
cli-command-figures-deposit = Entrega los números de esta casa: filas de códigos, selladas para que solo pueda abrirlas quien elabora las cifras.
cli-command-figures-table = Muestra una tabla tal como se publicaría ahora. No se escribe nada.
cli-command-figures-release = Comprueba las tablas con todo lo publicado antes y las escribe en una carpeta nueva. Lo publicado ya no cambia.
cli-command-requests = Enumera todas las peticiones: su nombre, el almacén y la función que necesitan, si preguntan o hacen, y qué escriben en el diario.
cli-command-call = Hace una petición: entra JSON, sale JSON. Sin archivo, la petición está vacía.
cli-command-verify = Comprueba cada página, entrada, fila y evento de cada almacén que esta persona puede abrir.
cli-command-locale-check = Busca qué está mal en los idiomas, con archivo y línea; si se da una carpeta, en esa carpeta.
cli-command-locale-status = Dice hasta dónde ha llegado cada idioma.
cli-command-locale-stamp = Marca los mensajes de la carpeta de un idioma como traducciones del inglés de hoy. Los que provienen de un inglés ya cambiado siguen marcados como antiguos hasta que se nombran.
cli-option-worker = nombre de acceso de la persona del equipo de que se trata
cli-option-role = sus funciones, con comas: caseworker, lead, figures, admin
cli-option-joining = archivos que pertenecerán a una organización de otro lugar; en vez de una función, que llega con su certificado
cli-option-sheets-dir = carpeta nueva para las tres hojas de recuperación
cli-option-no-recovery = sin hojas de recuperación: perder una frase de acceso puede ser entonces definitivo
cli-option-passphrase-file = archivo con la frase de acceso; se pasa por alto un salto de línea al final
cli-option-new-passphrase-file = archivo con la nueva frase de acceso
cli-option-code-file = archivo con el código de la invitación
cli-option-words-file = archivo con las seis palabras o las 24 cifras tal como se oyeron del otro lado
cli-option-sheet = archivo con una hoja de recuperación, en palabras o cifras; dé dos
cli-option-vault = carpeta de los archivos
cli-option-as = nombre de acceso de quien los abre
cli-option-to = carpeta nueva para los archivos restaurados; en una entrega, nombre de acceso de la persona a quien va
cli-option-good-rows = toma las filas buenas aunque otras estén mal, y escribe la lista de las malas en este archivo nuevo
cli-option-out = dónde se guarda el resultado; nunca se escribe encima de nada
cli-option-case = código de un caso; tantas veces como casos haya
cli-option-all = todos los casos de estos archivos
cli-option-whole = todo otra vez, también lo que la otra persona ya tiene
cli-option-apply = lo incorpora; sin esto solo se muestra
cli-option-period = un año (2026), un trimestre (2026-Q3), un mes (2026-07), «unknown» o «all»
cli-option-profile = cómo se publican las cifras: «exact» muestra números exactos y oculta algunos
cli-option-k = el número más pequeño que se muestra, de 3 a 20; lo habitual es 5
cli-option-kdf = «floor» hace que adivinar cueste solo el mínimo que Amparo acepta, en vez de un segundo aproximadamente en este equipo; para pruebas
cli-option-json = imprime cantidades y resultados para programas
cli-option-lang = idioma de lo que se imprime, en vez del que pide la sesión
cli-option-help = imprime esto y no hace nada
cli-vault-created = { $sheets ->
        [0] Los archivos están creados, sin hojas de recuperación. Si se pierde la frase de acceso, nadie puede abrirlos.
        [one] Los archivos están creados y { NUMBER($sheets) } hoja de recuperación está escrita. Saque de la casa dos de las tres.
        [many] Los archivos están creados y { NUMBER($sheets) } de hojas de recuperación están escritas. Imprímalas, borre la carpeta y guarde dos de las tres fuera de la casa.
       *[other] Los archivos están creados y { NUMBER($sheets) } hojas de recuperación están escritas. Imprímalas, borre la carpeta y guarde dos de las tres fuera de la casa.
    }
cli-vault-joined = Sus claves están creadas y ya puede abrir los archivos.
cli-vault-joined-waits = Sus claves están creadas. Los archivos siguen cerrados hasta que alguien del equipo le dé acceso.
cli-vault-admitted = La persona nueva ya tiene acceso.
cli-vault-passwd = La frase de acceso está cambiada.
cli-vault-sheets = Las tres nuevas hojas de recuperación están escritas y ya solo valen ellas. Imprímalas, borre la carpeta y guarde dos de las tres fuera de la casa. Destruya las hojas anteriores: una copia de seguridad anterior todavía se abre con ellas.
cli-vault-recovered = Los archivos están abiertos de nuevo, con la nueva frase de acceso. La anterior ya no abre nada.
cli-org-accepted = Los archivos pertenecen ahora a la organización.
cli-backup-made = La copia de seguridad está hecha y comprobada: { NUMBER($megabytes, maximumFractionDigits: 1) } MB. Guárdela fuera de la casa.
cli-restored = Los archivos están restaurados y comprobados.
cli-verified = Todo está como se escribió. Entradas: { NUMBER($entries) }. Filas: { NUMBER($rows) }. Eventos: { NUMBER($events) }.
cli-verified-alarms = Algo no concuerda. Entradas: { NUMBER($entries) }. Filas: { NUMBER($rows) }. Eventos: { NUMBER($events) }.
cli-imported = Correspondencia: { $mapping }. Casos traídos: { NUMBER($imported) }. Filas malas omitidas: { NUMBER($skipped) }.
cli-import-left = No se guardó. { $why }: { $columns }
cli-import-reject = { $column ->
        [none] Línea { $line }: { $reason }
       *[other] Línea { $line }, columna «{ $column }»: { $reason }
    }
# After handing over. $handle: the colleague; $number: of the file among those to her; $cases: in it; $skipped: left out
cli-handed-over = El archivo está escrito. Para: { $handle }. Número: { NUMBER($number) }. Casos que contiene: { NUMBER($cases) }. Casos que se quedan: { NUMBER($skipped) }.
# A case that stays. $code: its code; $why: the reason, already a sentence
cli-hand-over-stays = Se queda: { $code }. { $why }
# What a file is. $handle: who made it; $on: a day; $number: of the file among those from her
cli-receive-from = De: { $handle }. Hecho el { DAY($on) }. Número: { NUMBER($number) }.
cli-receive-late = Es más antiguo que el último que llegó de allí.
cli-receive-seen = Ya se incorporó antes: no trae nada nuevo.
cli-receive-gap = Un archivo anterior de allí todavía no ha llegado.
# $count: how many, in these
cli-receive-ahead = Anotaciones de un reloj adelantado más de un día: { NUMBER($count) }.
cli-receive-gaps = Historiales a los que les falta algo anterior: { NUMBER($count) }. Pida una entrega completa.
cli-receive-forks = Atención: historiales que una misma persona continuó de dos maneras: { NUMBER($count) }. Avise a quien administra el equipo.
cli-receive-withheld = Textos retenidos: { NUMBER($count) }.
cli-receive-waiting = Borrados que antes debe aceptar quien coordina en esta casa: { NUMBER($count) }.
# A case in a file. $code: its code; $is_new: yes where it is not here yet; $entries: new ones; $unchanged: already here; $conflicts: fields with two answers; $withdrawals: a yes taken back
cli-receive-case = { $is_new ->
        [yes] { $code }, nuevo aquí. Anotaciones nuevas: { NUMBER($entries) }. Ya estaban: { NUMBER($unchanged) }. Dos respuestas: { NUMBER($conflicts) }. Retirados: { NUMBER($withdrawals) }.
       *[no] { $code }. Anotaciones nuevas: { NUMBER($entries) }. Ya estaban: { NUMBER($unchanged) }. Dos respuestas: { NUMBER($conflicts) }. Retirados: { NUMBER($withdrawals) }.
    }
# The same of the whole file. $skipped: entries without effect
cli-receive-counts = Anotaciones nuevas: { NUMBER($received) }. Ya estaban: { NUMBER($unchanged) }. Dos respuestas: { NUMBER($conflicts) }. Sin efecto: { NUMBER($skipped) }.
cli-receive-looked = No se incorporó nada. Con --apply se incorpora.
cli-receive-applied = Está incorporado.
# After handing in. $number: which delivery of this house; $cases, $events: how many rows; $said_no, $not_asked: people who are not counted
cli-deposit-made = Entregado: entrega { NUMBER($number) }. Casos: { NUMBER($cases) }. Ayuda prestada: { NUMBER($events) }. No incluidas: dijeron que no { NUMBER($said_no) }, sin preguntar { NUMBER($not_asked) }.
# Above a table. $table: T2, T4, T11; $period: the period; $threshold: the smallest number that is shown
cli-figures-table = { $table }. Período: { $period }. Los números menores de { NUMBER($threshold) } están ocultos.
# A row or a column that counts all
cli-figures-total = Total
# Under a table. $hidden: how many numbers are hidden; $mark: the sign that stands for each; $earlier: earlier releases it was checked against
cli-figures-hidden = Ocultos: { NUMBER($hidden) } (marcados con { $mark }), los pequeños y los que los revelarían. Publicaciones anteriores comprobadas: { NUMBER($earlier) }. Se omiten las líneas que solo tienen ceros.
# Under that. $said_no, $not_asked, $late: people, to the nearest five
cli-figures-foot = Aproximadamente, no están incluidas: dijeron que no { NUMBER($said_no) }, sin preguntar { NUMBER($not_asked) }, registradas tarde { NUMBER($late) }.
# After a release. $number: its number; the files stand beneath
cli-released = La publicación { NUMBER($number) } está hecha. Archivos:
# A table that is not among the files. $table: T2, T4, T11
cli-release-left-out = Omitida: { $table }. No hay nadie en ella.
cli-done-locale-stamp = Marcados como traducciones del inglés de hoy: { NUMBER($marked) }. Todavía de un inglés anterior, por revisar y nombrar después: { NUMBER($stale) }.

cli-wrong-advice = No se hizo nada. --help muestra cómo se escribe la llamada.
cli-wrong-command-missing = La llamada no nombra ninguna orden.
cli-wrong-command-unknown = No existe la orden «{ $piece }».
cli-wrong-option-unknown = Esta orden no admite { $piece }.
cli-wrong-option-unread = No se pudo leer { $piece }.
cli-wrong-option-missing = Falta { $piece }.
cli-wrong-option-empty = { $piece } necesita un valor a continuación.
cli-wrong-option-full = { $piece } no admite ningún valor.
cli-wrong-option-twice = { $piece } aparece más de una vez.
cli-wrong-option-against = Esto no se puede combinar: { $piece }.
cli-wrong-place-missing = Falta { $piece }.
cli-wrong-place-more = «{ $piece }» está de más.
cli-wrong-role-unknown = No existe la función «{ $piece }».
cli-wrong-kdf-unknown = --kdf solo conoce «floor», no «{ $piece }».
cli-wrong-request-unknown = No existe la petición «{ $piece }».
cli-wrong-file-unread = No se pudo abrir «{ $piece }».
cli-wrong-message-unknown = El idioma no tiene ningún mensaje «{ $piece }», o no lo tiene el inglés.
cli-wrong-file-long = «{ $piece }» es demasiado largo.
cli-wrong-file-no-text = «{ $piece }» no es texto en UTF-8.
cli-wrong-file-no-json = «{ $piece }» no es JSON.
cli-wrong-input-twice = La entrada estándar solo se puede leer una vez.
refused-sheets-nowhere = No se ha dicho dónde poner las hojas de recuperación.
    .advice = Dé una carpeta nueva con --sheets-dir. Sin hojas, perder una frase de acceso es definitivo: eso solo lo hace --no-recovery.
cli-failed = No funcionó, y la culpa es del programa. Nada quedó a medias. Para quien lo arregle: { $incident }
