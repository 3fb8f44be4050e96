### Командний рядок amparo-cli: для того, хто дбає про комп’ютер, і для тих, хто перекладає. Назви команд, параметрів і
### файлів однакові в усіх мовах і вставляються так, як їх набирають.

## Help: amparo-cli --help, and --help after a command

cli-help-about = Amparo без вікна: ті самі запити, для адміністрування та для комп’ютерів без екрана. Додайте --help після команди, щоб побачити, що вона приймає.
# Above a call that works as it stands
cli-help-example = Наприклад:
cli-help-secrets = Парольні фрази, коди та JSON надходять із файлу або зі стандартного введення, якщо файл — це «-». Вони ніколи не стоять у самому виклику: там їх могли б прочитати інші програми.
cli-help-status = Код завершення: 0 — зроблено те, про що просили; 1 — правило сказало «ні» або щось знайдено; 2 — виклик був неправильний.

## What each command does: one line in the list and the first line of its help

cli-command-vault-create = Створює нові файли в порожній теці, з першою людиною в команді та її аркушами відновлення.
cli-command-vault-invite = Запрошує людину до команди й виводить код, за яким вона приєднується.
cli-command-vault-join = Приєднує за кодом: нова людина в команді створює власні ключі.
cli-command-vault-admit = Відкриває доступ новій людині в команді, яку запросив хтось інший.
cli-command-vault-passwd = Встановлює нову парольну фразу для вас самих.
cli-command-vault-sheets = Робить три нові аркуші відновлення замість попередніх.
cli-command-vault-recover = Відкриває файли двома з трьох аркушів відновлення і встановлює нову парольну фразу.
cli-command-org-request = Просить організацію в іншому місці засвідчити ключі цієї людини: друкує запит, а у вивід помилок — шість слів, які читають уголос.
cli-command-org-certify = Засвідчує запит з іншого місця, коли почуто його шість слів: друкує сертифікат, а у вивід помилок — шість слів організації.
cli-command-org-accept = Приймає сертифікат організації, коли почуто її шість слів: відтоді файли належать до неї.
cli-command-backup = Робить перевірену зашифровану копію всього в новій теці.
cli-command-restore = Створює цілі файли з резервної копії там, де ще нічого немає.
cli-command-import-ctdc = Переносить таблицю Counter-Trafficking Data Collaborative; потрібну схему відповідності визначено за стовпцями.
cli-command-hand-over = Записує справи у файл, який може відкрити лише одна людина з команди. Справи без згоди лишаються, і їх названо.
cli-command-receive = Показує, що принесе файл від когось із команди, або приймає його.
cli-command-figures-deposit = Здає числа цього осередку: рядки кодів, запечатані так, що відкрити їх може лише той, хто готує статистику.
cli-command-figures-table = Показує одну таблицю саме такою, якою її було б опубліковано зараз. Нічого не записує.
cli-command-figures-release = Перевіряє таблиці разом з усім опублікованим раніше й записує їх у нову теку. Опубліковане вже не змінюється.
cli-command-requests = Показує всі запити: назву, сховище й потрібну роль, чи він питає, чи діє, і що записує до журналу.
cli-command-call = Виконує один запит: JSON на вході, JSON на виході. Без файлу запит порожній.
cli-command-verify = Перевіряє кожну сторінку, запис, рядок і подію кожного сховища, яке може відкрити ця людина.
cli-command-locale-check = Знаходить, що не так із мовами, з файлом і рядком; якщо вказано теку, то в ній.
cli-command-locale-status = Каже, як далеко просунулася кожна мова.
cli-command-locale-stamp = Позначає повідомлення з теки мови як переклади сьогоднішньої англійської. Ті, чий англійський текст змінився, лишаються позначеними як старі, доки їх не назвуть.

## What each option means, in help

cli-option-worker = коротке ім’я людини, про яку йдеться
cli-option-role = ролі цієї людини, записані через кому: caseworker, lead, figures, admin
cli-option-joining = файли, що належатимуть до організації в іншому місці; замість ролі, яка надійде з її сертифікатом
cli-option-sheets-dir = нова тека для трьох аркушів відновлення
cli-option-no-recovery = без аркушів відновлення: втрату парольної фрази тоді може бути неможливо виправити
cli-option-passphrase-file = файл із парольною фразою; один перехід на новий рядок у кінці не враховується
cli-option-new-passphrase-file = файл із новою парольною фразою
cli-option-code-file = файл із кодом запрошення
cli-option-words-file = файл із шістьма словами або 24 цифрами, як їх почуто від іншої сторони
cli-option-sheet = файл з аркушем відновлення, словами або цифрами; дайте два
cli-option-vault = тека з файлами
cli-option-as = коротке ім’я того, хто їх відкриває
cli-option-to = нова тека для відновлених файлів; для передавання — коротке ім’я того, кому передають
cli-option-good-rows = бере добрі рядки, хоча інші погані, і записує список поганих до цього нового файлу
cli-option-out = куди записати результат; ніколи нічого не перезаписується
cli-option-case = код справи; стільки разів, скільки справ
cli-option-all = усі справи в цих файлах
cli-option-whole = усе ще раз, також те, що в отримувача вже є
cli-option-apply = приймає його; без цього лише показує
cli-option-period = рік (2026), квартал (2026-Q3), місяць (2026-07), «unknown» або «all»
cli-option-profile = як публікується статистика: «exact» показує точні числа й частину з них приховує
cli-option-k = найменше число, яке показується, від 3 до 20; зазвичай 5
cli-option-kdf = «floor» робить вгадування лише настільки важким, як найменше, що приймає Amparo, замість близько секунди на цьому комп’ютері; для тестів
cli-option-json = виводить кількості й результати для програм
cli-option-lang = мова виведення замість тієї, про яку просить сеанс
cli-option-help = виводить це й нічого не робить

## What was done

# $sheets: how many recovery sheets were written, 0 or 3
cli-vault-created = { $sheets ->
        [0] Файли створено без аркушів відновлення. Якщо парольну фразу втрачено, їх не відкриє ніхто.
        [one] Файли створено, і записано { NUMBER($sheets) } аркуш відновлення. Два з трьох винесіть за межі організації.
        [few] Файли створено, і записано { NUMBER($sheets) } аркуші відновлення. Надрукуйте їх, видаліть теку і зберігайте два з трьох поза організацією.
        [many] Файли створено, і записано { NUMBER($sheets) } аркушів відновлення. Надрукуйте їх, видаліть теку і зберігайте два з трьох поза організацією.
       *[other] Файли створено, і записано { NUMBER($sheets) } аркуша відновлення. Надрукуйте їх, видаліть теку і зберігайте два з трьох поза організацією.
    }
cli-vault-joined = Ваші ключі створено, і файли для вас відкриті.
cli-vault-joined-waits = Ваші ключі створено. Файли залишаються закритими, доки хтось із колег не відкриє вам доступ.
cli-vault-admitted = Новій людині в команді відкрито доступ.
cli-vault-passwd = Парольну фразу змінено.
cli-vault-sheets = Три нові аркуші відновлення записано, і відтепер чинні лише вони. Надрукуйте їх, видаліть теку і зберігайте два з трьох поза організацією. Знищте попередні аркуші: старіша резервна копія й далі відкривається ними.
cli-vault-recovered = Файли знову відкриті, з новою парольною фразою. Стара більше нічого не відкриває.
cli-org-accepted = Тепер файли належать до організації.
# $megabytes: size of the backup
cli-backup-made = Резервну копію зроблено й перевірено: { NUMBER($megabytes, maximumFractionDigits: 1) } МБ. Зберігайте її поза організацією.
cli-restored = Файли відновлено й перевірено.
# After verify. $entries, $rows, $events: how many of each were checked
cli-verified = Усе так, як було записано. Записів: { NUMBER($entries) }. Рядків: { NUMBER($rows) }. Подій: { NUMBER($events) }.
# The same where something was found; what it was stands beside it
cli-verified-alarms = Щось не сходиться. Записів: { NUMBER($entries) }. Рядків: { NUMBER($rows) }. Подій: { NUMBER($events) }.
# After an import. $imported: cases; $skipped: bad rows that were left out; $mapping: name of the mapping
cli-imported = Схема відповідності: { $mapping }. Перенесено випадків: { NUMBER($imported) }. Пропущено поганих рядків: { NUMBER($skipped) }.
# Columns that were not kept, after an import. $why: the reason, already a phrase; $columns: their names
cli-import-left = Не збережено. { $why }: { $columns }
# A bad row. $line: its line in the file, as digits; $column: name of its column; $reason: why, already a sentence
cli-import-reject = { $column ->
        [none] Рядок { $line }: { $reason }
       *[other] Рядок { $line }, стовпець «{ $column }»: { $reason }
    }
# After handing over. $handle: the colleague; $number: of the file among those to her; $cases: in it; $skipped: left out
cli-handed-over = Файл записано. Для: { $handle }. Номер: { NUMBER($number) }. Справ у ньому: { NUMBER($cases) }. Справ, що лишилися: { NUMBER($skipped) }.
# A case that stays. $code: its code; $why: the reason, already a sentence
cli-hand-over-stays = Лишається: { $code }. { $why }
# What a file is. $handle: who made it; $on: a day; $number: of the file among those from her
cli-receive-from = Від: { $handle }. Зроблено { DAY($on) }. Номер: { NUMBER($number) }.
cli-receive-late = Він давніший за останній, що надійшов звідти.
cli-receive-seen = Його вже прийнято раніше: нового в ньому немає.
cli-receive-gap = Попередній файл звідти ще не надійшов.
# $count: how many, in these
cli-receive-ahead = Записів із годинника, що поспішає більше ніж на добу: { NUMBER($count) }.
cli-receive-gaps = Історій, у яких бракує чогось попереднього: { NUMBER($count) }. Попросіть передати все ще раз.
cli-receive-forks = Увага: історій, які одна людина продовжила двома способами: { NUMBER($count) }. Скажіть тому, хто керує командою.
cli-receive-withheld = Притриманих текстів: { NUMBER($count) }.
cli-receive-waiting = Стирань, які спершу має прийняти відповідальний у цьому домі: { NUMBER($count) }.
# A case in a file. $code: its code; $is_new: yes where it is not here yet; $entries: new ones; $unchanged: already here; $conflicts: fields with two answers; $withdrawals: a yes taken back
cli-receive-case = { $is_new ->
        [yes] { $code }, тут нова. Нових записів: { NUMBER($entries) }. Уже є: { NUMBER($unchanged) }. Дві відповіді: { NUMBER($conflicts) }. Відкликано: { NUMBER($withdrawals) }.
       *[no] { $code }. Нових записів: { NUMBER($entries) }. Уже є: { NUMBER($unchanged) }. Дві відповіді: { NUMBER($conflicts) }. Відкликано: { NUMBER($withdrawals) }.
    }
# The same of the whole file. $skipped: entries without effect
cli-receive-counts = Нових записів: { NUMBER($received) }. Уже є: { NUMBER($unchanged) }. Дві відповіді: { NUMBER($conflicts) }. Без дії: { NUMBER($skipped) }.
cli-receive-looked = Нічого не прийнято. З --apply файл буде прийнято.
cli-receive-applied = Файл прийнято.
# After handing in. $number: which delivery of this house; $cases, $events: how many rows; $said_no, $not_asked: people who are not counted
cli-deposit-made = Здано: передача { NUMBER($number) }. Випадків: { NUMBER($cases) }. Наданої допомоги: { NUMBER($events) }. Не враховано: відмовилися { NUMBER($said_no) }, не запитано { NUMBER($not_asked) }.
# Above a table. $table: T2, T4, T11; $period: the period; $threshold: the smallest number that is shown
cli-figures-table = { $table }. Період: { $period }. Числа, менші за { NUMBER($threshold) }, приховано.
# A row or a column that counts all
cli-figures-total = Разом
# Under a table. $hidden: how many numbers are hidden; $mark: the sign that stands for each; $earlier: earlier releases it was checked against
cli-figures-hidden = Приховано: { NUMBER($hidden) } (позначено { $mark }), це малі числа й ті, що їх видали б. Перевірено разом із попередніми публікаціями: { NUMBER($earlier) }. Рядки, де самі нулі, пропущено.
# Under that. $said_no, $not_asked, $late: people, to the nearest five
cli-figures-foot = Приблизно стільки людей тут немає: відмовилися { NUMBER($said_no) }, не запитано { NUMBER($not_asked) }, зареєстровано пізно { NUMBER($late) }.
# After a release. $number: its number; the files stand beneath
cli-released = Публікацію { NUMBER($number) } зроблено. Файли:
# A table that is not among the files. $table: T2, T4, T11
cli-release-left-out = Пропущено: { $table }. У ній нікого немає.
cli-done-locale-stamp = Позначено як переклади сьогоднішньої англійської: { NUMBER($marked) }. Ще зі старішої англійської, які треба переглянути й тоді назвати: { NUMBER($stale) }.

## The call was wrong: nothing was tried. One of these, then the advice.

cli-wrong-advice = Нічого не зроблено. --help показує, як набирати виклик.
cli-wrong-command-missing = У виклику не названо команди.
# $piece: what was typed, in these and in all that follow
cli-wrong-command-unknown = Команди «{ $piece }» немає.
cli-wrong-option-unknown = Ця команда не приймає { $piece }.
cli-wrong-option-unread = Не вдалося прочитати { $piece }.
cli-wrong-option-missing = Бракує { $piece }.
cli-wrong-option-empty = Після { $piece } потрібне значення.
cli-wrong-option-full = { $piece } не приймає значення.
cli-wrong-option-twice = { $piece } стоїть там більше одного разу.
cli-wrong-option-against = Це не поєднується: { $piece }.
cli-wrong-place-missing = Бракує { $piece }.
cli-wrong-place-more = «{ $piece }» тут зайве.
cli-wrong-role-unknown = Ролі «{ $piece }» немає.
cli-wrong-kdf-unknown = --kdf знає лише «floor», а не «{ $piece }».
cli-wrong-request-unknown = Запиту «{ $piece }» немає.
cli-wrong-file-unread = Не вдалося відкрити «{ $piece }».
cli-wrong-message-unknown = У цій мові немає повідомлення «{ $piece }», або його немає в англійській.
cli-wrong-file-long = Файл «{ $piece }» задовгий.
cli-wrong-file-no-text = Файл «{ $piece }» не є текстом у кодуванні UTF-8.
cli-wrong-file-no-json = Файл «{ $piece }» не є JSON.
cli-wrong-input-twice = Стандартне введення можна прочитати лише один раз.

## Refused by the command line itself

refused-sheets-nowhere = Не сказано, куди записати аркуші відновлення.
    .advice = Дайте нову теку через --sheets-dir. Без аркушів втрату парольної фрази не виправити: так діє лише --no-recovery.

## Our own fault

# $incident: a word for whoever mends it; it tells nothing about anybody
cli-failed = Не вдалося, і це вина програми. Нічого не зроблено наполовину. Для того, хто це виправлятиме: { $incident }
