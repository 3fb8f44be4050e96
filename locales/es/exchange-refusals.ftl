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
refused-file-for-another = Este archivo es para otra persona.
    .advice = Solo puede abrirlo la persona para quien se hizo. Pida un archivo hecho para usted. No se cambió nada.
refused-file-newer = El archivo lo hizo un Amparo más nuevo.
    .advice = Instale la versión más nueva en este equipo e inténtelo de nuevo. No se cambió nada.
refused-file-too-large = El archivo contiene más de lo que cabe en uno solo.
    .advice = Con menos casos cada vez, los archivos son más pequeños. No se cambió nada.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = El archivo no viene de nadie de su organización.
    .advice = No confíe en él. Si lo esperaba, pida a quien lo envió que compare con usted las seis palabras. No se cambió nada.
