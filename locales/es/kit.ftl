kit-close = Cerrar
kit-clear = Vaciar
kit-suggestions = Mostrar lo que coincide
kit-dismiss = Quitar este mensaje
kit-passphrase-reveal = Mostrar lo que escribo
kit-passphrase-conceal = Tapar lo que escribo
kit-undo = Deshacer
kit-undone = Deshecho: { $act }
kit-nothing-to-undo = No hay nada que deshacer.
kit-undo-failed = No se pudo deshacer. No se cambió nada.
# Toast where that cannot be. $act: the name of what would have been taken back
kit-undo-written-over = «{ $act }» no se puede deshacer: alguien ha escrito encima desde entonces. Una vez más, y se deshace lo que usted hizo antes.
# What is taken back, in the two messages above
kit-act-add_task = se añadió un seguimiento
kit-act-create_record = se anotó algo
kit-act-draft_referral = se preparó una derivación
kit-act-edit_record = se hizo un cambio
kit-act-finish_task = se marcó un seguimiento como hecho
kit-act-record_assistance = se registró una ayuda
kit-act-save_organisation = se guardó una organización
kit-act-start_case = se abrió un caso
kit-act-void_record = se tachó algo
kit-act-write_note = se escribió una nota
kit-waiting = Un momento…
kit-save = Guardar
kit-cancel = Cancelar
kit-next = Siguiente
kit-back = Atrás
kit-done = Listo
kit-failed = No funcionó, y la culpa es nuestra.
    .advice = No se perdió nada. Si vuelve a ocurrir, diga a quien cuida este equipo la palabra { $incident }.
kit-optional = opcional
kit-answer-unknown = no se sabe
kit-answer-declined = no quiso decirlo
kit-answer-not_asked = sin preguntar
kit-answer-not_applicable = no corresponde
kit-answer-blank = se dejó vacío
kit-age = { NUMBER($years) }
kit-age-range = de { NUMBER($from) } a { NUMBER($to) }
kit-age-about = unos { NUMBER($years) }
kit-age-from = { NUMBER($from) } o más
kit-age-to = hasta { NUMBER($to) }
kit-age-unknown = edad desconocida
kit-may-be-under-18 = puede ser menor de 18
kit-about-date = hacia { $date }
kit-yes = sí
kit-no = no
kit-date-read = Se entendió como { $date }
kit-date-not-read = No se pudo leer como fecha. Pruebe con 24 nov 2009, junio de 2009, 2009 o «hacia 2009».
# Beneath a field for a day: when something happened. The examples are words that the field reads
kit-day-not-read = No se pudo leer como un día. Pruebe con 2026-11-24, 24 de noviembre de 2026 o «ayer».
# Beneath a field for a day to come: a task, “ask again on”. The examples are words that the field reads
kit-day-ahead-not-read = No se pudo leer como un solo día. Pruebe con 2026-12-01, «1 de diciembre», «mañana» o «en 3 días».
kit-date-which-day = ¿Qué día exactamente? Aquí hace falta un solo día.
kit-number-not-read = Esto no es un número.

# The six words by which two people know a key, read aloud and typed in
kit-six-words-digits = o en cifras
kit-six-words-hint = Seis palabras, o las 24 cifras. Las mayúsculas y los espacios no importan.
# For ears: the six places beneath the field
kit-six-words-heard = Lo que ha escrito, en su sitio
# $count: how many are typed
kit-six-words-count = { NUMBER($count) } de 6
# $count: how many are typed
kit-six-words-too-many = Son { NUMBER($count) }, y solo hay seis.
# In the system's dialog: kinds of files
kit-files-fitting = Archivos entregados
kit-files-any = Todos los archivos
