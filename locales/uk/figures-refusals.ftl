### Why numbers are not handed in or a delivery is not taken in, why a table is not shown, and why nothing is released. Shown on
### the figures screens and by the command line. On screen a deposit is a “delivery” and a site a “house”.

## Handing numbers in

# Nobody makes figures yet
refused-deposit-no-key = Числа ще не можна здати.
    .advice = Спочатку ці файли має відкрити людина з роллю «Статистика», а після неї — людина, яка керує командою. Нічого не записано.
refused-deposit-key-other = Числа пішли б до ключа, якого цей дім не знає.
    .advice = Нічого не записано. Запитайте того, хто керує командою, чи статистика перейшла в інше місце.
# The organisation has not confirmed the key of this copy of the files
refused-deposit-site-unknown = Цей осередок ще не підтверджено для статистики.
    .advice = Попросіть того, хто керує командою, один раз відкрити ці файли. Нічого не записано.

## Taking a delivery in

# The same file lay there a second time
refused-deposit-again = Передача надійшла вдруге. Її не пораховано ще раз.
    .advice = Нічого робити не потрібно.
# A newer one of the same house is here already
refused-deposit-older = Передача старіша за ту, що вже є від цього осередку. Її не прийнято.
    .advice = Якщо новіша хибна, попросіть осередок здати числа ще раз.
# The organisation's statement does not name it
refused-deposit-unknown-site = Передача надійшла від осередку, якого організація не знає. Її не прийнято.
    .advice = Не довіряйте їй. Якщо це ваш осередок, той, хто керує командою, має один раз відкрити його файли.
refused-deposit-worker-removed = Передачу зробила людина, яка вже не належить до команди. Її не прийнято.
    .advice = Попросіть когось із колег у тому осередку здати числа ще раз.
refused-deposit-worker-role = Передачу зробила людина, яка не відкриває випадків. Її не прийнято.
    .advice = Не довіряйте їй і повідомте тому, хто керує командою.
# A letter of another kind lay among the deliveries
refused-deposit-other-file = Серед передач є файл для чогось іншого. Його залишено як є.
    .advice = Приберіть його з теки, якщо хтось поклав його туди помилково.

## Asking for a table

# No delivery has ever come
refused-figures-empty = Статистики ще немає.
    .advice = Спершу їх здає той, хто веде випадки: у налаштуваннях, розділ «Числа для статистики». Після цього відкрийте статистику знову.
refused-figures-table = Такої таблиці немає.
    .advice = Є таблиці T2, T4 і T11.
refused-figures-profile = Так публікувати статистику ще не можна.
    .advice = Скористайтеся «exact»: точні числа, частину з яких приховано.
# $from, $to: the least and the greatest number that can be chosen
refused-figures-threshold = Найменше число, яке показується, має бути від { NUMBER($from) } до { NUMBER($to) }.
    .advice = Зазвичай це 5.
refused-figures-period = Цей період не вдалося прочитати.
    .advice = Напишіть рік (2026), квартал (2026-Q3), місяць (2026-07), «unknown» або «all».
refused-figures-period-open = Цей період ще не завершився.
    .advice = Після публікації статистика вже не змінюється. Виберіть період, який завершився.
refused-figures-nothing = У цьому періоді нікого не враховано. Нічого не записано.
    .advice = Виберіть інший період.

## What would give somebody away

# $release: number of an earlier publication; $slice: the small group in words
refused-figures-clash = Разом із публікацією { $release } це видало б малу групу: { $slice }. Нічого не опубліковано.
    .advice = Виберіть довший період, візьміть найменше число тієї публікації або зачекайте, доки буде враховано більше людей.
# $slice: the small group in words
refused-figures-unsafe = Хоч би скільки чисел приховати, це видало б малу групу: { $slice }. Нічого не опубліковано.
    .advice = Виберіть довший період.
# $release: number of an earlier publication; $slice: which people in words
refused-figures-changed = Публікація { $release } показувала інше число для { $slice }. Нічого не опубліковано.
    .advice = Опубліковане не можна відкликати. Перш ніж продовжувати, зверніться до того, хто доглядає за Amparo.
# $release: number of an earlier publication
refused-figures-inconsistent = Ці числа не узгоджуються з публікацією { $release }. Нічого не опубліковано.
    .advice = Перш ніж продовжувати, зверніться до того, хто доглядає за Amparo.
refused-figures-undecided = Не вдалося вчасно з’ясувати, чи безпечна ця статистика. Нічого не опубліковано.
    .advice = Виберіть довший період або менший поріг.

## Publishing

# The list of everything ever published does not hold together
refused-release-ledger-damaged = Список опублікованого не узгоджується. Нічого не опубліковано.
    .advice = Можливо, його хтось змінив. Нічого не змінюйте й відновіть останню резервну копію в порожню теку, щоб порівняти.
refused-release-folder-taken = У цій теці вже щось є. Нічого не опубліковано.
    .advice = Виберіть іншу назву. Раніше опубліковане ніколи не перезаписується.
refused-release-folder-unwritable = У цьому місці не можна нічого записати. Нічого не опубліковано.
    .advice = Виберіть інше місце, наприклад флешку.
# The release stands in the ledger, and its files could not be put into the folder
refused-release-not-placed = Публікація є в списку, але її файли не вдалося покласти в теку.
    .advice = Опублікуйте ті самі таблиці ще раз в іншу теку: числа будуть такі самі.
