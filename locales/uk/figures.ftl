### Figures: the tables, their release, what arrived; and the numbers that a house hands in to whoever counts ("the figures desk").

## Rail and find

# Places of whoever counts
figures-rail = Статистика
figures-rail-released = Опубліковано
figures-rail-arrived = Надійшло
# In the find button of the top bar, for whoever only counts
figures-find = Знайти таблицю
# In the empty field
figures-find-hint = Таблиця, квартал або рік
# Heading above the tables that fit
figures-find-tables = Таблиці

## Tables

# Names of the tables: the title of the page, a sentence
figures-table-T2 = Кого зареєстровано і з яким статусом
figures-table-T4 = З якої експлуатації вийшли люди
figures-table-T11 = Яку допомогу отримали люди
# The same in two or three words, in lists of releases
figures-short-T2 = Статус
figures-short-T4 = Експлуатація
figures-short-T11 = Допомога
# What is counted, inside the sentence figures-ask
figures-ask-T2 = зареєстровані люди за статусом
figures-ask-T4 = люди за формою експлуатації
figures-ask-T11 = надана допомога за видом
# The question as a sentence; its words are choosers. $table: one of figures-ask-T…; $threshold: a number
figures-ask = Що рахуємо: { $table }. Числа, менші за { $threshold }, приховано.
# Names of the three choosers, for ears
figures-pick-table = Що рахуємо
figures-pick-period = Період
figures-pick-threshold = Числа, менші за це, приховано
# Above the title. $period: the period, a chooser; $sites: how many houses have sent numbers
figures-over = { $sites ->
    [one] { $period }, { NUMBER($sites) } осередок
    [few] { $period }, { NUMBER($sites) } осередки
    [many] { $period }, { NUMBER($sites) } осередків
   *[other] { $period }, { NUMBER($sites) } осередку
}

## Periods

# $year: four digits
figures-period-quarter-1 = Перший квартал { NUMBER($year, useGrouping: 0) }
figures-period-quarter-2 = Другий квартал { NUMBER($year, useGrouping: 0) }
figures-period-quarter-3 = Третій квартал { NUMBER($year, useGrouping: 0) }
figures-period-quarter-4 = Четвертий квартал { NUMBER($year, useGrouping: 0) }
figures-period-year = { NUMBER($year, useGrouping: 0) }
figures-period-all = Усе, що закінчилося
figures-period-unknown = Місяць невідомий
# In a refusal: months that belong together. $from, $to: periods
figures-period-span = { $from } – { $to }
figures-period-until = до { $to }
# Beneath a period in the chooser
figures-period-open = ще не закінчився
figures-period-released = опубліковано

## Inside the table

# Heads of the first column
figures-variable-victim_status = Статус
figures-variable-gender_identity = Гендер
figures-variable-majority = Вік
figures-variable-exploitation = Експлуатація
figures-variable-service_type = Вид допомоги
# The line over all others
figures-all = Усього
figures-total-persons = Усі люди
figures-total-services = Уся допомога
# Groups of columns: code list gender_identity, about many people
figures-gender_identity-woman = Жінки та дівчата
figures-gender_identity-man = Чоловіки та хлопці
figures-gender_identity-trans_woman = Трансжінки та трансдівчата
figures-gender_identity-trans_man = Трансчоловіки та трансхлопці
figures-gender_identity-non_conforming = Небінарні люди
figures-gender_identity-not_specified = Гендер не вказано
figures-gender_identity-unknown = Гендер невідомий
figures-majority-child = До 18
figures-majority-adult = Дорослі
figures-majority-unknown = Вік невідомий
figures-exploitation-none = Жодної відомої форми
figures-exploitation-other = Інші форми
figures-exploitation-unknown = Форма невідома
figures-victim_status-unknown = Статус невідомий
figures-service_type-unknown = Вид невідомий
# A hidden number, for ears and beside its box in the chart
figures-hidden-cell = приховано
# Beneath the table: lines with nothing but zeros. $count: rows and columns
figures-unfold = { $count ->
    [one] Показати { NUMBER($count) } рядок, у якому лише нулі
    [few] Показати { NUMBER($count) } рядки, у яких лише нулі
    [many] Показати { NUMBER($count) } рядків, у яких лише нулі
   *[other] Показати { NUMBER($count) } рядка, у яких лише нулі
}
figures-fold = Згорнути рядки, у яких лише нулі

## Chart

# Title of the chart. $first, $second: rows of the table. "shown": some numbers are hidden and could be larger
figures-chart-two-all = Попереду: { $first } та { $second }
figures-chart-two-shown = Попереду серед показаних чисел: { $first } та { $second }
figures-chart-one-all = Попереду: { $first }
figures-chart-one-shown = Попереду серед показаних чисел: { $first }
figures-chart-plain = Порівняння чисел
# Before the chooser of the column that is drawn
figures-chart-series = Стовпець:
# A column where two things cross. $group: women and girls; $part: under 18
figures-series = { $group }, { $part }
# What the chart is, for ears. $table: the table's title; $series: the column
figures-chart-twin = Смуги таблиці вище: { $table }. Стовпець: { $series }.

## Beneath

figures-foot-persons = Кожну людину враховано один раз.
figures-foot-services = Людину враховано один раз на місяць для кожного виду допомоги, тому вона може бути в кількох рядках.
# $count: people, rounded to five
figures-foot-said-no = { $count ->
    [0] Майже ніхто не сказав «ні» на те, щоб його враховували.
    [one] Приблизно { NUMBER($count) } людина сказала «ні» на те, щоб її враховували; її тут немає.
    [few] Приблизно { NUMBER($count) } людини сказали «ні» на те, щоб їх враховували; їх тут немає.
    [many] Приблизно { NUMBER($count) } людей сказали «ні» на те, щоб їх враховували; їх тут немає.
   *[other] Приблизно { NUMBER($count) } людини сказали «ні» на те, щоб їх враховували; їх тут немає.
}
figures-foot-not-asked = { $count ->
    [0] Майже всіх запитали.
    [one] Приблизно { NUMBER($count) } людину не запитали; її тут немає.
    [few] Приблизно { NUMBER($count) } людини не запитали; їх тут немає.
    [many] Приблизно { NUMBER($count) } людей не запитали; їх тут немає.
   *[other] Приблизно { NUMBER($count) } людини не запитали; їх тут немає.
}
figures-foot-late = { $count ->
    [one] Приблизно { NUMBER($count) } людину зареєстровано пізніше; вона є в таблиці за рік.
    [few] Приблизно { NUMBER($count) } людини зареєстровано пізніше; вони є в таблиці за рік.
    [many] Приблизно { NUMBER($count) } людей зареєстровано пізніше; вони є в таблиці за рік.
   *[other] Приблизно { NUMBER($count) } людини зареєстровано пізніше; вони є в таблиці за рік.
}

## Beside the table

# Name of the side panel, and its button in a narrow window
figures-panel = Приховані числа й публікація
# $hidden of $numbers
figures-hidden = { $hidden ->
    [0] Жодного з { NUMBER($numbers) } чисел не приховано
    [one] Приховано { NUMBER($hidden) } число з { NUMBER($numbers) }
    [few] Приховано { NUMBER($hidden) } числа з { NUMBER($numbers) }
    [many] Приховано { NUMBER($hidden) } чисел з { NUMBER($numbers) }
   *[other] Приховано { NUMBER($hidden) } числа з { NUMBER($numbers) }
}
figures-hidden-why = Деякі з них малі. Інші приховано, щоб жодне мале число не можна було вирахувати відніманням. Сторінка не каже, де які, а заштрихована клітинка не має розміру.
figures-hidden-none = Жодне з них не мале, і жодного не можна вирахувати з інших.
figures-hidden-most = { $longer ->
    [yes] Майже все приховано: про так мало людей можна сказати мало. Довший період, наприклад рік, покаже більше.
   *[no] Майже все приховано: про так мало людей можна сказати мало.
}
# Checks, each with a tick. $threshold: numbers under this are hidden
figures-check-deniable = Кожне приховане число може бути нулем, а може бути { NUMBER($threshold) } або більше.
# $count: earlier releases
figures-check-earlier = { $count ->
    [0] Досі нічого не публікували. Це буде вперше.
    [one] Перевірено разом з { NUMBER($count) } попередньою публікацією. З них разом нічого не випливає.
    [few] Перевірено разом з усіма { NUMBER($count) } попередніми публікаціями. З них разом нічого не випливає.
    [many] Перевірено разом з усіма { NUMBER($count) } попередніми публікаціями. З них разом нічого не випливає.
   *[other] Перевірено разом з усіма { NUMBER($count) } попередніми публікаціями. З них разом нічого не випливає.
}
# $count: houses
figures-check-sites = { $count ->
    [one] За цей період здав числа { NUMBER($count) } осередок, тобто всі.
    [few] За цей період здали числа { NUMBER($count) } осередки, тобто всі.
    [many] За цей період здали числа { NUMBER($count) } осередків, тобто всі.
   *[other] За цей період здали числа { NUMBER($count) } осередку, тобто всі.
}
figures-check-sites-missing = { $count ->
    [one] { NUMBER($count) } осередок ще не здав чисел за цей період. Що надійде згодом, вважається зареєстрованим пізніше.
    [few] { NUMBER($count) } осередки ще не здали чисел за цей період. Що надійде згодом, вважається зареєстрованим пізніше.
    [many] { NUMBER($count) } осередків ще не здали чисел за цей період. Що надійде згодом, вважається зареєстрованим пізніше.
   *[other] { NUMBER($count) } осередку ще не здали чисел за цей період. Що надійде згодом, вважається зареєстрованим пізніше.
}
figures-check-frozen = Цей період уже опубліковано, і його числа закріплено.
# $on: the first day after the period
figures-open-until = Його числа можна побачити й опублікувати з { DAY($on, style: "medium") }. До того два погляди могли б відрізнятися на одну людину.
figures-open = Цей період не закінчився
figures-before = Опубліковано раніше
figures-before-none = Ще нічого.
figures-before-all = Усі публікації
# Whoever counts and also opens cases
figures-both = У вас обидва ключі
figures-both-note = Приховані числа захищають людей від того, хто читає статистику. Ви можете відкрити й випадки, тож від вас нічого не приховано. Безпечніше, коли це роблять дві людини.
# Where roles are chosen and both are ticked
figures-both-chosen = Хто рахує і водночас може відкрити випадки, зводить нанівець захист прихованих чисел. Де працюють двоє, розділіть ці ролі між ними.

## Release

figures-release = Опублікувати остаточно
figures-release-note = Остаточне закріплює цей період. Опубліковане не відкликають.
# $period: the period
figures-release-title = Опублікувати остаточно: { $period }
# $threshold: numbers under this are hidden
figures-release-what = У файлах є те, що ви бачите, і нічого більше. Чисел, менших за { NUMBER($threshold) }, і тих, що їх видали б, у них немає.
figures-release-tables = Які таблиці
figures-folder = Куди покласти файли
figures-folder-pick = Вибрати теку
figures-folder-other = Вибрати іншу теку
# In the system's dialog
figures-folder-title = Куди покласти файли?
figures-folder-choose = Покласти сюди
figures-release-forever = Опубліковане не відкликають.
figures-release-forever-note = Відтепер числа цього періоду закріплено, і кожну наступну публікацію перевіряють разом із цією.
figures-release-do = Опублікувати
# $number: the number of the release
figures-released-title = Публікацію { NUMBER($number) } зроблено
figures-released-files = Файли
figures-released-left-out = Не увійшло
# $table: title of a table
figures-left-out-empty = { $table }: у ній нікого немає.
figures-released-note = Вона є у списку публікацій. Файли ваші, щоб їх передати.

## Released

# $count: releases
figures-released = { $count ->
    [0] Ще нічого не опубліковано
    [one] Зроблено { NUMBER($count) } публікацію
    [few] Зроблено { NUMBER($count) } публікації
    [many] Зроблено { NUMBER($count) } публікацій
   *[other] Зроблено { NUMBER($count) } публікації
}
figures-released-under = Опубліковане не відкликають. Кожну нову публікацію перевіряють разом з усіма цими.
figures-released-none-advice = Публікують поруч із таблицею, у розділі «Статистика». Відтоді це видно тут.
figures-column-number = №
figures-column-tables = Таблиці
figures-column-period = Період
figures-column-threshold = Приховано менше ніж
figures-column-by = Хто
figures-column-on = Коли

## Arrived

# $count: houses
figures-arrived = { $count ->
    [one] Здав числа { NUMBER($count) } осередок
    [few] Здали числа { NUMBER($count) } осередки
    [many] Здали числа { NUMBER($count) } осередків
   *[other] Здали числа { NUMBER($count) } осередку
}
# $count: deliveries that were taken in since the vault was unlocked
figures-arrived-new = { $count ->
    [0] Відколи ви розблокували, нового не надходило.
    [one] Відколи ви розблокували, надійшла { NUMBER($count) } передача.
    [few] Відколи ви розблокували, надійшли { NUMBER($count) } передачі.
    [many] Відколи ви розблокували, надійшло { NUMBER($count) } передач.
   *[other] Відколи ви розблокували, надійшло { NUMBER($count) } передачі.
}
figures-arrived-note = Остання передача осередку замінює попередню. У рядках немає ні імені, ні коду випадку.
# $site: a number from 1
figures-site = Осередок { NUMBER($site) }
figures-column-site = Осередок
figures-column-delivery = Передача
figures-column-made-on = Зроблено
figures-column-cases = Випадки
figures-column-events = Допомога
figures-column-said-no = Сказали «ні», близько
figures-column-not-asked = Не запитали, близько
# $count: deliveries
figures-not-taken = { $count ->
    [one] { NUMBER($count) } передачу не прийнято
    [few] { NUMBER($count) } передачі не прийнято
    [many] { NUMBER($count) } передач не прийнято
   *[other] { NUMBER($count) } передачі не прийнято
}
# At the end of a reason that holds for several deliveries
figures-times = { $count ->
    [one] { NUMBER($count) } раз
    [few] { NUMBER($count) } рази
    [many] { NUMBER($count) } разів
   *[other] { NUMBER($count) } раза
}
# No house has sent anything
figures-none-yet = Числа ще не надходили
figures-none-yet-advice = Їх здає той, хто веде випадки: у налаштуваннях, розділ «Числа для статистики». Їх приймають, коли ви це відкриваєте.
# Nobody is in the table
figures-empty = У цій таблиці нікого немає
figures-empty-advice = За цей період нікого не враховано. Таблицю, у якій нікого немає, не публікують.
# Keys were made, and nobody has let her in yet
figures-waits = Доступу ще немає
figures-waits-advice = Ваші ключі готові. Доступ відкриває хтось із команди: у розділі «Команда», поруч із вашим коротким ім’ям. До того чисел тут немає.

## The house's side: numbers for the figures desk

figures-desk = Числа для статистики
figures-desk-short = Статистика
figures-desk-go = Переглянути і здати
figures-desk-note = Хто рахує, отримує рядки кодів, щоб звіти можна було робити, не відкриваючи жодного випадку.
# Titles, whole sentences. $on: a day
figures-desk-due = Час здати числа
figures-desk-first = Чисел ще не здавали
figures-desk-due-on = До { DAY($on, style: "medium") } нічого здавати не треба
figures-desk-holds = Що пішло б зараз
figures-desk-persons = Люди
figures-desk-cases = Випадки
figures-desk-events = Надана допомога
figures-desk-make = Здати
figures-desk-make-note = Це запечатано: відкрити може лише той, хто рахує. Новіше замінює те, що здали раніше.
# $number: which delivery of this house
figures-desk-made = Здано: передача { NUMBER($number) }
# $cases, $events: how many
figures-desk-made-note = { $cases ->
    [one] { NUMBER($cases) } випадок, надана допомога: { NUMBER($events) }. Її приймуть, коли статистику відкриють наступного разу.
    [few] { NUMBER($cases) } випадки, надана допомога: { NUMBER($events) }. Її приймуть, коли статистику відкриють наступного разу.
    [many] { NUMBER($cases) } випадків, надана допомога: { NUMBER($events) }. Її приймуть, коли статистику відкриють наступного разу.
   *[other] { NUMBER($cases) } випадку, надана допомога: { NUMBER($events) }. Її приймуть, коли статистику відкриють наступного разу.
}
# Side panel: name, then two lists
figures-desk-panel = Що йде і що ніколи не йде
figures-desk-goes = Що йде, у кодах
figures-desk-goes-months = Місяць початку
figures-desk-goes-people = Гендер, вік у роках, статус
figures-desk-goes-lived = Форма експлуатації
figures-desk-goes-help = Вид допомоги та місяць
figures-desk-never = Що ніколи не йде
figures-desk-never-names = Імена і те, як людей тут називають
figures-desk-never-codes = Код випадку
figures-desk-never-notes = Нотатки, слова, документи
figures-desk-never-days = Дні й дати народження
figures-desk-never-places = Адреси й телефони
figures-desk-never-note = Рядки щоразу перемішують. Вони все одно про людей і лишаються під ключем.
# Who is left out. $count: people
figures-desk-left-out = { $count ->
    [one] Не враховано { NUMBER($count) } людину
    [few] Не враховано { NUMBER($count) } людини
    [many] Не враховано { NUMBER($count) } людей
   *[other] Не враховано { NUMBER($count) } людини
}
figures-desk-left-out-none = Враховано всіх
figures-desk-left-out-note = Враховують лише тих, хто сказав на це «так». Скільки не враховано, кажуть заокруглено.
# Beneath a list that is not whole. $count: how many of them are listed
figures-desk-left-out-first = { $count ->
    [one] У списку перший { NUMBER($count) } за кодом.
    [few] У списку перші { NUMBER($count) } за кодом.
    [many] У списку перші { NUMBER($count) } за кодом.
   *[other] У списку перші { NUMBER($count) } за кодом.
}
# Why, in the row of a case
figures-desk-why-refused = сказано «ні»
figures-desk-why-withdrawn = «так» забрали назад
figures-desk-why-not_asked = ще не запитували
figures-desk-why-not_now = сказано «не зараз»
figures-desk-why-expired = строк згоди закінчився
figures-desk-why-guardian_missing = опікун не сказав «так»
figures-desk-why-assent_missing = дитина не сказала «так»
# $count: how many more rows
figures-desk-more = { $count ->
    [one] Показати ще { NUMBER($count) }
    [few] Показати ще { NUMBER($count) }
    [many] Показати ще { NUMBER($count) }
   *[other] Показати ще { NUMBER($count) }
}
# Nobody holds a figures key
figures-desk-nobody = Тут ще ніхто не рахує
figures-desk-nobody-advice = Числа запечатують для колеги з роллю «Статистика». Спершу ці файли раз відкриває такий колега, а потім той, хто керує командою. Тоді числа можна здавати.
