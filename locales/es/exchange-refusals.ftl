### Why a file is not handed over or not taken in, and what to do about it. Shown on the hand-over and receive screens, by
### the command line, and where figures take in what shelters sent. "The file" is always the one file that travels.

## The file itself

refused-file-not-ours = Este no es un archivo de los que entrega Amparo.
    .advice = Elija el archivo cuyo nombre termina en .amparo. No se cambió nada.
# Cut off: a copy that ended early
refused-file-truncated = El archivo no está completo.
    .advice = Cópielo otra vez desde donde vino, o pídalo de nuevo. No se cambió nada.
refused-file-damaged = El archivo cambió por el camino o está dañado.
    .advice = Cópielo otra vez desde donde vino, o pídalo de nuevo. No se cambió nada.
refused-file-brings-more = Este archivo trae más que los casos que nombra.
    .advice = No se tomó nada. Avise a quien lo envió y pida un archivo nuevo.
refused-file-for-another = Este archivo es para otra persona.
    .advice = Solo puede abrirlo la persona para quien se hizo. Pida un archivo hecho para usted. No se cambió nada.
refused-file-newer = El archivo lo hizo un Amparo más nuevo.
    .advice = Instale la versión más nueva en este equipo e inténtelo de nuevo. No se cambió nada.
refused-file-too-large = El archivo contiene más de lo que cabe en uno solo.
    .advice = Con menos casos cada vez, los archivos son más pequeños. No se cambió nada.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = El archivo no viene de nadie de su organización.
    .advice = No confíe en él. Si lo esperaba, pida a quien lo envió que compare con usted las seis palabras. No se cambió nada.
# Sent by somebody of the organisation whose access ended
refused-file-from-removed = El archivo viene de alguien cuyo acceso ha terminado.
    .advice = Pregunte a quien administra el equipo si es de fiar; otra persona del equipo puede entregar los mismos casos. No se cambió nada.
# A file of ours, with something else in it: figures
refused-file-no-hand-over = Este archivo no contiene casos.
    .advice = Elija un archivo que alguien del equipo hizo para usted al entregar casos. No se cambió nada.
refused-file-missing = No existe ese archivo o no se puede leer.
    .advice = Mire si la memoria está conectada y vuelva a elegir el archivo.

## Handing over

refused-hand-over-nothing = Ninguno de estos casos se puede entregar todavía.
    .advice = Cada uno necesita el sí de la propia persona al apoyo y al registro. Pregunte, anote la respuesta y vuelva a intentarlo. No se hizo ningún archivo.
refused-hand-over-no-case = No hay ningún caso que entregar.
    .advice = Elija al menos un caso.
refused-hand-over-file-exists = Ya hay algo con este nombre.
    .advice = Elija otro nombre. Nunca se escribe encima de nada.
refused-hand-over-folder-missing = La carpeta para el archivo no está.
    .advice = Mire si la memoria está conectada y vuelva a elegir el lugar.
# After a recovery in another place: new keys that the organisation has not signed yet
refused-hand-over-certificate-awaited = Sus claves nuevas todavía no están certificadas.
    .advice = Pida a quien administra la organización que certifique una nueva solicitud suya. Hasta entonces no se entrega nada.
refused-hand-over-words-needed = Aquí nadie ha comparado todavía seis palabras con esta persona del equipo.
    .advice = Pídale que le lea las seis palabras, por teléfono o en persona, y escríbalas. No se hizo ningún archivo.
refused-hand-over-words-changed = Las claves de esta persona del equipo han cambiado desde que se compararon las palabras.
    .advice = Pregunte en persona o por teléfono si hizo claves nuevas y vuelva a escuchar las seis palabras. No se hizo ningún archivo.
refused-colleague-unknown = Nadie de su organización tiene este nombre de acceso.
    .advice = Mire la lista del equipo. Quien no está en ella puede recibir una derivación, no un caso.
refused-colleague-opens-no-case = Esta persona no trabaja con casos.
    .advice = Elija a alguien que lleve casos o los coordine.
# $code: the code of a case, as it was typed
refused-case-code-unknown = Aquí no hay ningún caso { $code }.
    .advice = Mire el código en la lista de casos.
# $code: the code of a case, as it was typed
refused-case-code-twice = Más de un caso tiene el código { $code }.
    .advice = Entréguelo desde el propio caso, en la ventana.

## Two answers

refused-conflict-settled = Esto ya se resolvió.
    .advice = Vuelva a mirar el campo: ahora vale una sola respuesta.
