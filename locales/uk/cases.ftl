### Список випадків.

# Title while it loads, and the name of the list for ears
cases-title-plain = Випадки
# Title of the page, by view. $count: how many
cases-title-open = { $count ->
    [0] Відкритих випадків немає
    [one] { NUMBER($count) } відкритий випадок
    [few] { NUMBER($count) } відкриті випадки
    [many] { NUMBER($count) } відкритих випадків
   *[other] { NUMBER($count) } відкритого випадку
}
cases-title-mine = { $count ->
    [0] У вас немає відкритих випадків
    [one] У вас { NUMBER($count) } відкритий випадок
    [few] У вас { NUMBER($count) } відкриті випадки
    [many] У вас { NUMBER($count) } відкритих випадків
   *[other] У вас { NUMBER($count) } відкритого випадку
}
cases-title-all = { $count ->
    [0] Випадків поки що немає
    [one] { NUMBER($count) } випадок
    [few] { NUMBER($count) } випадки
    [many] { NUMBER($count) } випадків
   *[other] { NUMBER($count) } випадку
}
cases-title-closed = { $count ->
    [0] Закритих випадків немає
    [one] { NUMBER($count) } закритий випадок
    [few] { NUMBER($count) } закриті випадки
    [many] { NUMBER($count) } закритих випадків
   *[other] { NUMBER($count) } закритого випадку
}
cases-title-consent_not_asked = { $count ->
    [0] Запитали всіх
    [one] Ще не запитали { NUMBER($count) } людину
    [few] Ще не запитали { NUMBER($count) } людей
    [many] Ще не запитали { NUMBER($count) } людей
   *[other] Ще не запитали { NUMBER($count) } людини
}
# The search field
cases-find = Псевдонім, код або ім’я
# Name of the row of views, for ears, and the views
cases-view = Які випадки
cases-view-open = Відкриті
cases-view-mine = Мої
cases-view-consent_not_asked = Про згоду не запитали
cases-view-closed = Закриті
cases-view-all = Усі
# Heads of the columns
cases-column-alias = Як називати
cases-column-code = Код
cases-column-age = Вік
cases-column-languages = Мови
cases-column-owner = Хто веде
cases-column-last = Останній запис
cases-column-due = Наступний термін
# On a head that was pressed: what comes first then
cases-order-last = Спершу найдавніше
cases-order-due = Спершу найближче
# Instead of an alias
cases-no-alias = без псевдоніма
# Over rows that only sound alike
cases-possible = Саме такого написання немає. Ось подібні за звучанням.
# Nothing fits. $text: what was typed
cases-nothing-found = На запит «{ $text }» тут нікого не знайдено.
cases-nothing-found-advice = Спробуйте менше літер або пошукайте серед усіх. Інше написання теж знаходиться.
# Empty views
cases-nothing-open = Відкритих випадків немає.
cases-nothing-mine = Ви зараз не ведете жодного випадку.
cases-nothing-consent_not_asked = Усіх людей тут запитали, що можна зберігати й передавати.
cases-nothing-closed = Закритих випадків немає.
cases-nothing-all = Випадків поки що немає.
