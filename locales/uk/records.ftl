### Загальна форма запису, за словником.

# Heading in the side panel of a case
records-file = Записи
records-not-begun = не розпочато
# An amount of money. $amount: a number; $currency: its code
records-money = { $amount } { $currency }
# Heading of the fields that no other heading names
records-section-more = Інше
# Beside a label that was changed and is not saved yet
records-changed = змінено
# Under a label. $why: why it is asked
records-why = Чому ми питаємо: { $why }
records-choose = виберіть
records-add-one = додати
# Button on a chip, for ears. $name: what is taken off
records-take-off = Прибрати: { $name }
records-currency = Валюта
records-currency-example = EUR
records-row-add = Додати рядок
# For ears. $number: which row
records-row-remove = Прибрати рядок { $number }
# Menu beside a field, for ears. $field: its label
records-answer-menu = Чому немає відповіді: { $field }
# Over the same menu, for eyes. $key: the key that opens it from within the field
records-answer-title = Чому немає відповіді та як до цього дійшло. Клавіша: { $key }
records-answer-write = Написати відповідь
records-history = Як це змінювалося
# $field: a label
records-history-title = Як це змінювалося: { $field }
records-history-none = На це ще ніхто не відповідав.
records-erased = стерто
# Two answers that were given apart. $count: how many
records-unsettled = { $count ->
    [one] { NUMBER($count) } відповідь чекає на узгодження.
    [few] { NUMBER($count) } відповіді дано окремо. Яка з них правильна?
    [many] { NUMBER($count) } відповідей дано окремо. Яка з них правильна?
   *[other] { NUMBER($count) } відповіді дано окремо. Яка з них правильна?
}
# $worker: a name or handle; $day: a day; $time: a clock time
records-unsettled-by = { $worker }, { $day } { $time }
records-somebody = хтось
records-keep-this = Правильна ця
records-unsettled-cautious = До того часу діє обережніша.
records-settled = Узгоджено.
# Foot of the form. $count: answers that were changed; $fields: labels that still need an answer
records-changes = { $count ->
    [0] Нічого не змінено.
    [one] Змінено { NUMBER($count) } відповідь.
    [few] Змінено { NUMBER($count) } відповіді.
    [many] Змінено { NUMBER($count) } відповідей.
   *[other] Змінено { NUMBER($count) } відповіді.
}
records-still = Ще потрібно: { $fields }
records-draft-kept = чернетку збережено о { $time }
records-draft-returned = Тут ваші попередні зміни. Їх ще не збережено.
records-drop-draft = Відкинути зміни
# $record: kind of record
records-saved = Збережено: { $record }
records-facts = Записане тут не переписують. Запис можна вилучити й зробити новий.
records-voided = Це вилучено. Запис залишається закресленим.
records-nothing-asked = Тут немає на що відповідати.
records-take-out = Вилучити
records-take-out-title = Вилучити: { $record }
records-take-out-what = Запис залишається закресленим і більше ніде не враховується.
records-take-out-reason = Причина
records-taken-out = Вилучено: { $record }
