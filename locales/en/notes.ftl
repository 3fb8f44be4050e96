### The line in which a note is written.

notes-line = Write a note
notes-verb = Note
notes-placeholder = what is worth remembering?
notes-day = Day
# The read-back. $alias: the person; $day: today or a day
notes-back = Note for { $alias } · { $day }
notes-today = today
notes-back-folded = folded
notes-draft-kept = draft kept
notes-own-words = { $pronoun ->
    [she] in her own words
    [he] in his own words
   *[they] in their own words
}
notes-sensitive = Fold it
notes-sensitive-note = lies under cloth until somebody holds a key
notes-saved = The note is saved.
# $over: how many characters do not fit
notes-too-long = { $over ->
    [one] This is { NUMBER($over) } character too many for one note.
   *[other] This is { NUMBER($over) } characters too many for one note.
}
# $fits: how many do
notes-too-long-advice = The first { NUMBER($fits) } characters fit. Take the rest out, save, and put the rest into a second note.
