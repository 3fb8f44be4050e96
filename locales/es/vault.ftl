vault-who = ¿Quién trabaja?
vault-passphrase = Frase de acceso
vault-open = Abrir
vault-opening = Abriendo…
vault-locked = Bloqueado a las { $time }.
vault-locked-draft = Bloqueado a las { $time }. Lo que estaba escribiendo se conserva.
vault-cannot-open = No puedo abrir
vault-cannot-title = ¿Qué pasó?
vault-way-recover = Perdí mi frase de acceso
vault-way-recover-note = Dos de las tres hojas de recuperación abren los archivos, y se elige una nueva frase de acceso.
vault-way-join = Tengo una invitación
vault-way-join-note = Alguien del equipo le dio un código. La frase de acceso la crea usted; nadie más la ve nunca.
vault-way-other = Si nada de esto encaja, pregunte a alguien del equipo que pueda abrir los archivos. Nadie de fuera de la casa puede.
vault-passphrase-kind = ¿Cómo quiere crearla?
vault-passphrase-offered = Palabras al azar
vault-passphrase-offered-note = Fuerte, y más fácil de recordar de lo que parece
vault-passphrase-own = Mis propias palabras
vault-passphrase-own-note = Al menos tan fuerte como «difícil de adivinar»
vault-passphrase-another = Otras palabras
vault-passphrase-practise = Escriba estas palabras una vez, para aprenderlas
vault-passphrase-again = Lo mismo una vez más
vault-passphrase-differs = Aún no es lo mismo.
vault-passphrase-advice = Varias palabras sin relación entre sí son mejores que una palabra con signos.
vault-score-0 = Cualquiera podría adivinarla.
vault-score-1 = Fácil de adivinar.
vault-score-2 = Alguien con paciencia la adivinaría.
vault-score-3 = Difícil de adivinar.
vault-score-4 = Muy difícil de adivinar.
vault-recover-title = Abrir con dos hojas
vault-recover-who = ¿Quién es usted?
vault-recover-first = Primera hoja
vault-recover-second = Segunda hoja
vault-recover-hint = Escriba las palabras o las cifras, en su orden. Las mayúsculas y los espacios no importan.
vault-recover-do = Abrir y poner la nueva frase de acceso
vault-join-title = Unirse al equipo
vault-join-handle-hint = El nombre de acceso escrito en la invitación
vault-join-code = Código de la invitación
vault-join-code-hint = Sirve una vez, y solo hasta el día que lleva escrito.
vault-join-do = Crear mis claves
vault-joined-title = Sus claves están creadas
vault-joined = Ya puede abrir los archivos.
vault-joined-waits = La próxima persona del equipo que abra los archivos le dará acceso. Hasta entonces siguen cerrados para usted.
vault-first-step = Paso { NUMBER($step) } de { NUMBER($steps) }
vault-first-language = ¿Qué idioma debe hablar la pantalla?
vault-first-swap = Este equipo puede escribir la memoria en su disco sin cifrar. Pida a quien lo cuida que cifre el espacio de intercambio.
vault-first-start = ¿Con qué quiere empezar?
vault-first-sample = Casos de muestra
vault-first-sample-note = Personas inventadas, para mirar y practicar. Cada página dice MUESTRA.
vault-first-empty = Nada
vault-first-empty-note = Archivos vacíos, para su propio trabajo
vault-first-joining = Pertenecemos a una organización que ya usa esto
vault-first-joining-note = Sus propios archivos y claves. Siguen cerrados hasta que la organización le dé acceso.
vault-first-joining-roles = Lo que hará aquí está en la carta de admisión de la organización.
vault-first-who = ¿Quién es usted aquí?
vault-handle = Nombre de acceso
vault-handle-hint = Se ve en la pantalla de bloqueo. Elija uno que no sea su nombre real, como mara o mesa-2.
vault-first-roles = ¿Qué va a hacer?
vault-first-roles-hint = En una casa pequeña una sola persona lo hace todo. Más tarde se puede invitar a más personas.
vault-first-passphrase = Elija una frase de acceso
vault-first-create = Crear
vault-first-creating = Creando las claves…
vault-sheets-title = Hoja de recuperación { NUMBER($number) } de 3
vault-sheets-note-1 = Copie esto a mano en papel. Si se pierde una frase de acceso, dos cualesquiera de las tres hojas abren los archivos. Una sola no abre nada.
vault-sheets-note-2 = La segunda hoja. Guárdela fuera de la casa, con alguien de confianza que no guarde otra.
vault-sheets-note-3 = La tercera hoja. Guárdela también fuera de la casa, en un lugar distinto del de la segunda.
vault-sheet-head = Hoja { NUMBER($number) }
vault-sheet-note = Palabras o cifras: basta con unas u otras. Esto se muestra una vez y no se guarda en ningún sitio.
vault-sheets-written = Ya está escrita
vault-confirm-title = ¿Está la hoja { NUMBER($number) } en papel?
vault-confirm-note = Escriba dos de sus palabras, tal como están en el papel.
vault-confirm-word = Palabra { NUMBER($place) }
vault-confirm-wrong = Estas palabras no están en esos lugares.
vault-confirm-wrong-advice = Compare una vez más el papel con la hoja.
vault-confirm-again = Mostrar la hoja de nuevo
vault-confirm-finish = Terminar
vault-backup = Copia de seguridad
vault-backup-note = Una copia cifrada de todo. Se abre con su frase de acceso, o con dos hojas de recuperación. Guárdela fuera de la casa.
vault-backup-days = { $days ->
    [0] La última se hizo hoy.
    [one] La última se hizo hace { NUMBER($days) } día.
    [many] La última se hizo hace { NUMBER($days) } de días.
   *[other] La última se hizo hace { NUMBER($days) } días.
}
vault-backup-never = Aún no hay ninguna.
vault-backup-do = Elegir una carpeta y hacer una copia
vault-backup-choose-title = ¿Dónde poner la copia de seguridad?
vault-backup-choose = Ponerla aquí
vault-backup-done = Copia hecha y comprobada: { $file }, { NUMBER($megabytes, maximumFractionDigits: 1) } MB.
vault-verify = Comprobarlo todo
vault-verify-note = Lee cada registro y su historial, y los compara. No cambia nada.
vault-verified = Todo está como se escribió: { NUMBER($entries) } entradas, { NUMBER($rows) } filas, { NUMBER($events) } eventos.
vault-verified-alarms = Algo no concuerda. No cambie nada y dígalo a quien cuida este equipo:
vault-change = Cambiar mi frase de acceso
vault-change-old = La frase de acceso hasta ahora
vault-changed = Su frase de acceso está cambiada.
vault-renew = Hojas de recuperación
vault-renew-note = Si se pierde una frase de acceso, dos cualesquiera de las tres hojas vuelven a abrir los archivos. Se pueden hacer otras en cualquier momento; las anteriores ya no abren nada aquí.
vault-renew-absent = Estos archivos no tienen hojas de recuperación. Si se pierde una frase de acceso, pueden quedar cerrados para siempre.
vault-renew-unconfirmed = Nunca se confirmó que las hojas de estos archivos estén en papel.
vault-renew-unconfirmed-title = ¿Están en papel las hojas de recuperación?
vault-renew-unconfirmed-advice = Puede pasar cuando se interrumpe el primer inicio. Sin hojas, perder una frase de acceso puede cerrar los archivos para siempre. Para hacer otras bastan papel, lápiz y un cuarto de hora.
vault-renew-do = Hacer nuevas hojas
vault-renew-title = Nuevas hojas de recuperación
vault-renew-how = Verá tres hojas, una tras otra. Copie cada una a mano en papel y escriba aquí dos de sus palabras.
vault-renew-until = Las hojas de hasta ahora valen hasta que se confirme la tercera nueva. Si le interrumpen, no se pierde nada: solo hay que empezar de nuevo.
vault-renew-interrupted = Si le interrumpen, no se pierde nada: solo hay que empezar de nuevo.
vault-renew-passphrase-hint = Una vez más, para que nadie más haga hojas con su pantalla abierta
vault-renew-making = Se hacen las hojas …
vault-renew-done = Las nuevas hojas ya valen
vault-renew-done-note = Desde ahora, dos cualesquiera de estas tres abren los archivos.
vault-renew-done-older = Las hojas anteriores ya no abren estos archivos. Destrúyalas, por favor: una copia de seguridad anterior todavía se abre con ellas.
vault-renew-done-backup = Haga pronto una nueva copia de seguridad, para que haya una que abran las nuevas hojas.
vault-renew-done-go = Ir a la copia de seguridad

## Found at opening, over every page until somebody has looked

# What was found stands beneath it, each with what to do
vault-alarms = Al abrir los archivos, algo no estaba como debía.
# The button: from now on what is there counts as seen
vault-alarms-looked = Ya lo he comprobado

## Restoring a backup: on a new computer, or where the files are damaged

# One of the ways for someone who cannot open the files, with what it does
vault-way-restore = Los archivos están dañados o no están
vault-way-restore-note = Una copia de seguridad los devuelve. Lo que hay ahora se conserva.
# First run: one of the things to begin with
vault-first-backup = Una copia de seguridad
vault-first-backup-note = Los archivos de su casa, desde una memoria USB u otro disco
# Title, and the button beside a refusal that says the files are damaged
vault-restore-title = Restaurar una copia de seguridad
vault-restore-note = Se comprueba antes de hacer nada, y queda como está.
vault-restore-choose = Mostrar dónde está
vault-restore-elsewhere = Buscar en otro lugar
# In the system's dialog
vault-restore-choose-title = ¿Dónde está la copia de seguridad?
vault-restore-choose-here = Buscar aquí
# Over the backups that were found
vault-restore-which = ¿Cuál?
# Under the day of a backup. $days: whole days since then; $megabytes: its size
vault-restore-age = { $days ->
    [0] Hecha hoy, { NUMBER($megabytes, maximumFractionDigits: 1) } MB
    [one] Hecha hace { NUMBER($days) } día, { NUMBER($megabytes, maximumFractionDigits: 1) } MB
    [many] Hecha hace { NUMBER($days) } de días, { NUMBER($megabytes, maximumFractionDigits: 1) } MB
   *[other] Hecha hace { NUMBER($days) } días, { NUMBER($megabytes, maximumFractionDigits: 1) } MB
}
# Over the choice between her passphrase and two recovery sheets
vault-restore-with = ¿Con qué se abre?
vault-restore-sheets = Dos hojas de recuperación
# Under the field for the passphrase
vault-restore-passphrase-hint = La que valía el día de la copia
# $day: the day of the backup, already formatted
vault-restore-after = Lo que se escribió después del { $day } no está en ella.
# $folder: name of the folder in which the present files are kept
vault-restore-aside = Los archivos que hay ahora no se borran. Se conservan junto a su lugar, en la carpeta «{ $folder }».
vault-restore-do = Restaurar
# On the button while it is restored, some seconds
vault-restoring = Restaurando …
vault-restored = Los archivos están restaurados y comprobados.
