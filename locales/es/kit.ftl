kit-close = Cerrar
kit-clear = Vaciar
kit-suggestions = Mostrar lo que coincide
kit-dismiss = Quitar este mensaje
kit-passphrase-reveal = Mostrar lo que escribo
kit-passphrase-conceal = Tapar lo que escribo
kit-undo = Deshacer
kit-undone = Deshecho: { $act }
# What was taken back, by the request that had written it; stands after “Taken back:”
kit-undone-start_case = el caso nuevo
kit-undone-record_assistance = la ayuda anotada
kit-undone-write_note = la nota
kit-undone-add_task = el seguimiento
kit-undone-finish_task = seguimiento hecho
kit-undone-draft_referral = el borrador de la derivación
kit-undone-create_record = lo que se añadió
kit-undone-edit_record = los cambios
kit-undone-void_record = haberlo quitado
kit-undone-save_organisation = la organización
kit-nothing-to-undo = No hay nada que deshacer.
kit-undo-failed = No se pudo deshacer. No se cambió nada.
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
kit-date-not-read = No se pudo leer como fecha. Pruebe con 24 nov, 2009 o «hacia 2009».
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
