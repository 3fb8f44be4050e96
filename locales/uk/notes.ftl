### Рядок, у якому пишуть нотатку.

notes-line = Написати нотатку
notes-verb = Нотатка
notes-placeholder = що варто запам’ятати?
notes-day = День
# The read-back. $alias: the person; $day: today or a day
notes-back = Нотатка: { $alias } · { $day }
notes-today = сьогодні
notes-back-folded = згорнуто
notes-draft-kept = чернетку збережено
notes-her-words = { $pronoun ->
    [she] її власними словами
    [he] його власними словами
   *[they] словами самої людини
}
notes-sensitive = Згорнути
notes-sensitive-note = прикрито, доки хтось не утримує клавішу
notes-saved = Нотатку збережено.
