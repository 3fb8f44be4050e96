notes-line = Escribir una nota
notes-verb = Nota
notes-placeholder = ¿qué conviene recordar?
notes-day = Día
notes-back = Nota para { $alias } · { $day }
notes-today = hoy
notes-back-folded = plegada
notes-draft-kept = borrador guardado
notes-own-words = { $pronoun ->
    [she] en palabras de ella
    [he] en palabras de él
   *[they] en palabras de la persona
}
notes-sensitive = Plegarla
notes-sensitive-note = queda cubierta hasta que alguien mantenga una tecla
notes-saved = La nota está guardada.
# $over: how many characters do not fit
notes-too-long = { $over ->
    [one] Sobra { NUMBER($over) } carácter para una sola nota.
   *[other] Sobran { NUMBER($over) } caracteres para una sola nota.
}
# $fits: how many do
notes-too-long-advice = Caben los primeros { NUMBER($fits) } caracteres. Quite el resto, guarde y ponga el resto en una segunda nota.
