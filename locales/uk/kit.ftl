### Дрібні частини, що трапляються на кожному екрані, та слова для програм читання з екрана.

kit-close = Закрити
kit-clear = Очистити
# The arrow of a field that suggests, for ears
kit-suggestions = Показати, що підходить
kit-dismiss = Прибрати це повідомлення
kit-passphrase-reveal = Показати, що я пишу
kit-passphrase-conceal = Приховати, що я пишу
kit-undo = Скасувати
# Toast after taking back. $act: the name of what was taken back
kit-undone = Скасовано: { $act }
kit-nothing-to-undo = Немає чого скасовувати.
kit-undo-failed = Скасувати не вдалося. Нічого не змінено.
# Toast where that cannot be. $act: the name of what would have been taken back
kit-undo-written-over = «{ $act }» скасувати не можна: відтоді хтось записав тут інше. Ще раз — і буде скасовано те, що ви зробили перед тим.
# What is taken back, in the two messages above
kit-act-add_task = додано завдання
kit-act-create_record = щось записано
kit-act-draft_referral = підготовлено направлення
kit-act-edit_record = зроблено зміну
kit-act-finish_task = завдання позначено виконаним
kit-act-record_assistance = записано допомогу
kit-act-save_organisation = збережено організацію
kit-act-start_case = розпочато випадок
kit-act-void_record = щось закреслено
kit-act-write_note = написано нотатку
kit-waiting = Хвилинку …
kit-save = Зберегти
kit-cancel = Не зберігати
kit-next = Далі
kit-back = Назад
kit-done = Готово
# Something went wrong on our side. $incident: a word that finds the cause
kit-failed = Не вдалося, і це наша вина.
    .advice = Нічого не втрачено. Якщо це повториться, назвіть тому, хто дбає про цей комп’ютер, слово { $incident }.
# Between the parts of a list in one line
kit-optional = необов’язково
# Answers other than a value
kit-answer-unknown = невідомо
kit-answer-declined = людина не захотіла казати
kit-answer-not_asked = не запитували
kit-answer-not_applicable = не стосується
kit-answer-blank = залишено порожнім
# In an age. $from, $to: whole years
kit-age = { NUMBER($years) }
kit-age-range = від { NUMBER($from) } до { NUMBER($to) }
kit-age-about = близько { NUMBER($years) }
kit-age-from = { NUMBER($from) } або більше
kit-age-to = до { NUMBER($to) }
kit-age-unknown = вік невідомий
kit-may-be-under-18 = можливо, молодше 18 років
# A partial date that is only about right. $date: the date
kit-about-date = приблизно { $date }

# Yes and no, as an answer or a choice
kit-yes = так
kit-no = ні
# Beneath a field for a day. $date: how it was understood
kit-date-read = Прочитано як { $date }
kit-date-not-read = Не вдалося прочитати це як дату. Спробуйте 24.11.2009, «червень 2009», 2009 або «близько 2009».
# Beneath a field for a day: when something happened. The examples are words that the field reads
kit-day-not-read = Не вдалося прочитати це як день. Спробуйте 24.11.2026, «24 листопада 2026» або «вчора».
# Beneath a field for a day to come: a task, “ask again on”. The examples are words that the field reads
kit-day-ahead-not-read = Не вдалося прочитати це як один день. Спробуйте 01.12.2026, «1 грудня», «завтра» або «через 3 дні».
kit-date-which-day = Який саме день? Тут потрібен один день.
# Beneath a field for a number
kit-number-not-read = Це не число.

# The six words by which two people know a key, read aloud and typed in
kit-six-words-digits = або цифрами
kit-six-words-hint = Шість слів або 24 цифри. Великі літери й пробіли не мають значення.
# For ears: the six places beneath the field
kit-six-words-heard = Що ви набрали, на своїх місцях
# $count: how many are typed
kit-six-words-count = { NUMBER($count) } з 6
# $count: how many are typed
kit-six-words-too-many = Їх { NUMBER($count) }, а має бути лише шість.
# In the system's dialog: kinds of files
kit-files-fitting = Файли від команди
kit-files-any = Усі файли
