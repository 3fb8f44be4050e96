### The line in which a note is written.

notes-line = Écrire une note
notes-verb = Note
notes-placeholder = qu’est-ce qui mérite d’être retenu ?
notes-day = Jour
# The read-back. $alias: the person; $day: today or a day
notes-back = Note pour { $alias } · { $day }
notes-today = aujourd’hui
notes-back-folded = repliée
notes-draft-kept = brouillon gardé
notes-own-words = { $pronoun ->
    [she] avec ses mots à elle
    [he] avec ses mots à lui
   *[they] avec les mots de la personne
}
notes-sensitive = Replier
notes-sensitive-note = reste cachée tant que personne ne maintient une touche
notes-saved = La note est enregistrée.
# $over: how many characters do not fit
notes-too-long = { $over ->
    [one] Il y a { NUMBER($over) } caractère de trop pour une seule note.
   *[other] Il y a { NUMBER($over) } caractères de trop pour une seule note.
}
# $fits: how many do
notes-too-long-advice = Les { NUMBER($fits) } premiers caractères tiennent. Retirez le reste, enregistrez, et mettez le reste dans une deuxième note.
