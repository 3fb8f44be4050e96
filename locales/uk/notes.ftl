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
notes-own-words = { $pronoun ->
    [she] її власними словами
    [he] його власними словами
   *[they] словами самої людини
}
notes-sensitive = Згорнути
notes-sensitive-note = прикрито, доки хтось не утримує клавішу
notes-saved = Нотатку збережено.
# $over: how many characters do not fit
notes-too-long = { $over ->
    [one] Для однієї нотатки це на { NUMBER($over) } знак задовго.
    [few] Для однієї нотатки це на { NUMBER($over) } знаки задовго.
    [many] Для однієї нотатки це на { NUMBER($over) } знаків задовго.
   *[other] Для однієї нотатки це на { NUMBER($over) } знака задовго.
}
# $fits: how many do
notes-too-long-advice = Уміщуються перші знаки, їх кількість: { NUMBER($fits) }. Вийміть решту, збережіть і додайте решту до другої нотатки.
