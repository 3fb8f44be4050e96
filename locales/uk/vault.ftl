### Перш ніж двері відчинено: вхід, перший запуск, відновлення, приєднання; і резервна копія. На екрані сховище — це «файли».

## Unlock

# Title of the lock screen
vault-who = Хто працює?
vault-passphrase = Парольна фраза
vault-open = Відкрити
# On the button while the passphrase is tried, about a second
vault-opening = Відкриваємо …
# Under the button. $time: time of day, already formatted
vault-locked = Заблоковано о { $time }.
vault-locked-draft = Заблоковано о { $time }. Те, що ви писали, збережено.
vault-cannot-open = Не вдається відкрити
vault-cannot-title = Що сталося?
vault-way-recover = Парольну фразу втрачено
vault-way-recover-note = Два з трьох аркушів відновлення відкривають файли, і ви обираєте нову парольну фразу.
vault-way-join = У мене є запрошення
vault-way-join-note = Хтось із колег дав вам код. Ви створюєте власну парольну фразу; ніхто інший її ніколи не бачить.
vault-way-other = Якщо не підходить ні те, ні інше, запитайте когось із колег, хто може відкрити файли. Поза організацією цього не може ніхто.

## Choosing a passphrase

vault-passphrase-kind = Як ви її створите?
vault-passphrase-offered = Випадкові слова
vault-passphrase-offered-note = Надійно, і запам’ятати легше, ніж здається
vault-passphrase-own = Мої власні слова
vault-passphrase-own-note = Щонайменше «важко вгадати»
vault-passphrase-another = Інші слова
# Under the offered words
vault-passphrase-practise = Напишіть ці слова один раз, щоб запам’ятати
vault-passphrase-again = Те саме ще раз
vault-passphrase-differs = Поки що не збігається.
vault-passphrase-advice = Кілька слів, не пов’язаних між собою, кращі за одне слово зі знаками.
# How strong her own passphrase is, from 0 to 4
vault-score-0 = Це вгадає будь-хто.
vault-score-1 = Легко вгадати.
vault-score-2 = Це вгадає терпляча людина.
vault-score-3 = Важко вгадати.
vault-score-4 = Дуже важко вгадати.

## Recovery

vault-recover-title = Відкрити двома аркушами
vault-recover-who = Хто ви?
vault-recover-first = Перший аркуш
vault-recover-second = Другий аркуш
vault-recover-hint = Напишіть слова або цифри в їхньому порядку. Великі літери та пробіли не мають значення.
vault-recover-do = Відкрити та встановити нову парольну фразу

## Joining

vault-join-title = Приєднатися до команди
vault-join-handle-hint = Коротке ім’я, яке записано на запрошенні
vault-join-code = Код запрошення
vault-join-code-hint = Він діє один раз і лише до дня, який на ньому вказано.
vault-join-do = Створити мої ключі
vault-joined-title = Ваші ключі створено
vault-joined = Тепер ви можете відкрити файли.
vault-joined-waits = Доступ вам відкриє перша людина з колег, яка відкриє файли. До того часу вони для вас закриті.

## First run

# Above each page. $step, $steps: numbers
vault-first-step = Крок { NUMBER($step) } з { NUMBER($steps) }
vault-first-language = Якою мовою має бути екран?
vault-first-swap = Цей комп’ютер може записувати пам’ять на диск незашифрованою. Попросіть того, хто про нього дбає, зашифрувати простір підкачки.
vault-first-start = З чого ви хочете почати?
vault-first-sample = Приклади випадків
vault-first-sample-note = Вигадані люди, щоб роздивитися й потренуватися. На кожній сторінці написано «ПРИКЛАД».
vault-first-empty = З порожнього
vault-first-empty-note = Порожні файли для вашої власної роботи
vault-first-joining = Ми належимо до організації, яка вже цим користується
vault-first-joining-note = Ваші власні файли й ключі. Вони закриті, доки організація вас не прийме.
vault-first-joining-roles = Що ви робитимете тут, написано в листі організації про прийняття.
vault-first-who = Хто ви тут?
vault-handle = Коротке ім’я
vault-handle-hint = Його видно на екрані блокування. Виберіть таке, що не є вашим справжнім ім’ям, наприклад mara чи desk-2.
vault-first-roles = Що ви робитимете?
vault-first-roles-hint = У невеликій організації одна людина робить усе. Інших можна запросити пізніше.
vault-first-passphrase = Виберіть парольну фразу
vault-first-create = Створити
# On the button while the keys are made, some seconds
vault-first-creating = Створюємо ключі …

## Recovery sheets

# $number: 1, 2 or 3
vault-sheets-title = Аркуш відновлення { NUMBER($number) } з 3
# Over each sheet: what it is for and where it belongs
vault-sheets-note-1 = Перепишіть це від руки на папір. Якщо парольну фразу втрачено, будь-які два з трьох аркушів відкривають файли. Один сам не відкриває нічого.
vault-sheets-note-2 = Другий аркуш. Зберігайте його поза організацією, у людини, якій довіряєте і яка не зберігає іншого аркуша.
vault-sheets-note-3 = Третій аркуш. Зберігайте його теж поза організацією, в іншому місці, ніж другий.
# Head of the sheet itself
vault-sheet-head = Аркуш { NUMBER($number) }
# Foot of the sheet itself
vault-sheet-note = Слова або цифри: досить чогось одного. Це показано один раз і ніде не зберігається.
vault-sheets-written = Записано на папері
vault-confirm-title = Аркуш { NUMBER($number) } уже на папері?
vault-confirm-note = Напишіть два його слова зі свого паперу.
# $place: which word of the sheet
vault-confirm-word = Слово { NUMBER($place) }
vault-confirm-wrong = Ці слова стоять не на тих місцях.
vault-confirm-wrong-advice = Ще раз порівняйте свій папір з аркушем.
vault-confirm-again = Показати аркуш знову
vault-confirm-finish = Завершити

## Backup and check, in Settings

vault-backup = Резервна копія
vault-backup-note = Зашифрована копія всього. Її відкриває ваша парольна фраза або два аркуші відновлення. Зберігайте її поза організацією.
# $days: whole days since the last backup
vault-backup-days = { $days ->
    [0] Останню зроблено сьогодні.
    [one] Останню зроблено { NUMBER($days) } день тому.
    [few] Останню зроблено { NUMBER($days) } дні тому.
    [many] Останню зроблено { NUMBER($days) } днів тому.
   *[other] Останню зроблено { NUMBER($days) } дня тому.
}
vault-backup-never = Ще немає жодної.
vault-backup-do = Вибрати теку й зробити резервну копію
# In the system's dialog
vault-backup-choose-title = Куди покласти резервну копію?
vault-backup-choose = Покласти сюди
# After a backup. $file: its name; $megabytes: its size
vault-backup-done = Резервну копію зроблено й перевірено: { $file }, { NUMBER($megabytes, maximumFractionDigits: 1) } МБ.
vault-verify = Перевірити все
vault-verify-note = Читає кожен запис і його історію та порівнює їх. Нічого не змінює.
# After the check. $entries, $rows, $events: numbers
vault-verified = Усе так, як було записано. Записів в історії: { NUMBER($entries) }, рядків: { NUMBER($rows) }, подій: { NUMBER($events) }.
vault-verified-alarms = Щось не сходиться. Нічого не змінюйте і скажіть тому, хто дбає про цей комп’ютер:

## A new passphrase, in Settings

vault-change = Змінити мою парольну фразу
vault-change-old = Дотеперішня парольна фраза
vault-changed = Вашу парольну фразу змінено.

## New recovery sheets: in Settings, on a page of their own, and on Today while nobody has confirmed any

# Title of the part of Settings
vault-renew = Аркуші відновлення
vault-renew-note = Якщо парольну фразу втрачено, будь-які два з трьох аркушів знову відкривають файли. Нові можна зробити будь-коли; попередні тоді тут нічого не відкривають.
# In Settings, one of these two where it applies
vault-renew-absent = Ці файли не мають аркушів відновлення. Якщо парольну фразу втрачено, вони можуть залишитися закритими назавжди.
vault-renew-unconfirmed = Ніхто не підтвердив, що аркуші цих файлів є на папері.
# Title over that, on Today
vault-renew-unconfirmed-title = Аркуші відновлення є на папері?
vault-renew-unconfirmed-advice = Так буває, коли перший запуск перервано. Без аркушів втрата парольної фрази може закрити файли назавжди. Щоб зробити нові, потрібні ручка, папір і чверть години.
# The button, in all three places
vault-renew-do = Зробити нові аркуші
# Title of the page
vault-renew-title = Нові аркуші відновлення
vault-renew-how = Ви побачите три аркуші, один за одним. Перепишіть кожен від руки на папір і напишіть тут два його слова.
# Where there are older sheets
vault-renew-until = Дотеперішні аркуші чинні, доки не підтверджено третій новий. Якщо вас перервуть, нічого не буде втрачено: просто почніть знову.
# Where there are none
vault-renew-interrupted = Якщо вас перервуть, нічого не буде втрачено: просто почніть знову.
vault-renew-passphrase-hint = Ще раз, щоб ніхто інший не зробив аркушів за вашим відкритим екраном
# On the button while they are drawn, about a second
vault-renew-making = Аркуші готуються …
# At the end
vault-renew-done = Нові аркуші чинні
vault-renew-done-note = Відтепер будь-які два з цих трьох відкривають файли.
# Where there were older sheets
vault-renew-done-older = Попередні аркуші більше не відкривають цих файлів. Будь ласка, знищте їх: раніша резервна копія й далі відкривається ними.
# The same as a reminder
vault-renew-done-backup = Зробіть невдовзі нову резервну копію, щоб була така, яку відкривають нові аркуші.
# The button that leads there
vault-renew-done-go = До резервної копії

## Found at opening, over every page until somebody has looked

# What was found stands beneath it, each with what to do
vault-alarms = Коли файли відкривали, щось було не так, як має бути.
# The button: from now on what is there counts as seen
vault-alarms-looked = Це перевірено

## Restoring a backup: on a new computer, or where the files are damaged

# One of the ways for someone who cannot open the files, with what it does
vault-way-restore = Файли пошкоджено або їх немає
vault-way-restore-note = Їх повертає резервна копія. Те, що тут є зараз, зберігається.
# First run: one of the things to begin with
vault-first-backup = З резервної копії
vault-first-backup-note = Файли вашого дому з флешки чи іншого диска
# Title, and the button beside a refusal that says the files are damaged
vault-restore-title = Відновити з резервної копії
vault-restore-note = Спершу її перевіряють, і вона лишається такою, як є.
vault-restore-choose = Показати, де вона
vault-restore-elsewhere = Шукати в іншому місці
# In the system's dialog
vault-restore-choose-title = Де резервна копія?
vault-restore-choose-here = Шукати тут
# Over the backups that were found
vault-restore-which = Яка саме?
# Under the day of a backup. $days: whole days since then; $megabytes: its size
vault-restore-age = { $days ->
    [0] Зроблено сьогодні, { NUMBER($megabytes, maximumFractionDigits: 1) } МБ
    [one] Зроблено { NUMBER($days) } день тому, { NUMBER($megabytes, maximumFractionDigits: 1) } МБ
    [few] Зроблено { NUMBER($days) } дні тому, { NUMBER($megabytes, maximumFractionDigits: 1) } МБ
    [many] Зроблено { NUMBER($days) } днів тому, { NUMBER($megabytes, maximumFractionDigits: 1) } МБ
   *[other] Зроблено { NUMBER($days) } дня тому, { NUMBER($megabytes, maximumFractionDigits: 1) } МБ
}
# Over the choice between her passphrase and two recovery sheets
vault-restore-with = Чим її відкрити?
vault-restore-sheets = Два аркуші відновлення
# Under the field for the passphrase
vault-restore-passphrase-hint = Та, що діяла в день створення копії
# $day: the day of the backup, already formatted
vault-restore-after = Того, що записано після { $day }, у ній немає.
# $folder: name of the folder in which the present files are kept
vault-restore-aside = Файли, які тут є зараз, не видаляються. Вони зберігаються поруч зі своїм місцем, у теці «{ $folder }».
vault-restore-do = Відновити
# On the button while it is restored, some seconds
vault-restoring = Відновлення …
vault-restored = Файли відновлено й перевірено.
