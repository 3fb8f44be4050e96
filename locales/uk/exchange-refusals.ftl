### Why a file is not handed over or not taken in, and what to do about it. Shown on the hand-over and receive screens, by
### the command line, and where figures take in what shelters sent. "The file" is always the one file that travels.

## The file itself

refused-file-not-ours = Це не той файл, який передає Amparo.
    .advice = Виберіть файл, назва якого закінчується на .amparo. Нічого не змінено.
# Cut off: a copy that ended early
refused-file-truncated = Файл неповний.
    .advice = Скопіюйте його ще раз звідти, звідки він надійшов, або попросіть надіслати знову. Нічого не змінено.
refused-file-damaged = Файл змінено дорогою або пошкоджено.
    .advice = Скопіюйте його ще раз звідти, звідки він надійшов, або попросіть надіслати знову. Нічого не змінено.
refused-file-brings-more = Цей файл містить більше, ніж справи, які він називає.
    .advice = Нічого не прийнято. Повідомте того, хто його надіслав, і попросіть новий файл.
refused-file-for-another = Цей файл призначено комусь іншому.
    .advice = Відкрити його може лише той, для кого його зроблено. Попросіть файл, зроблений для вас. Нічого не змінено.
refused-file-newer = Файл зроблено новішою версією Amparo.
    .advice = Установіть новішу версію на цей комп’ютер і спробуйте ще раз. Нічого не змінено.
refused-file-too-large = У файлі більше, ніж уміщує один файл.
    .advice = Що менше справ за раз, то менші файли. Нічого не змінено.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = Файл надійшов не від когось із вашої організації.
    .advice = Не довіряйте йому. Якщо ви на нього чекали, попросіть того, хто його надіслав, звірити з вами шість слів. Нічого не змінено.
# Sent by somebody of the organisation whose access ended
refused-file-from-removed = Файл надійшов від того, чий доступ завершено.
    .advice = Запитайте того, хто керує командою, чи можна йому довіряти; ті самі справи може передати хтось інший із команди. Нічого не змінено.
# A file of ours, with something else in it: figures
refused-file-no-hand-over = У цьому файлі немає справ.
    .advice = Виберіть файл, який хтось із команди зробив для вас, передаючи справи. Нічого не змінено.
refused-file-missing = Такого файла немає або його не вдається прочитати.
    .advice = Перевірте, чи вставлено накопичувач, і виберіть файл ще раз.

## Handing over

refused-hand-over-nothing = Жодну з цих справ поки що не можна передати.
    .advice = Для кожної потрібна згода самої людини на підтримку й ведення справи. Запитайте, запишіть відповідь і спробуйте ще раз. Файл не створено.
refused-hand-over-no-case = Немає справи, яку можна передати.
    .advice = Виберіть принаймні одну справу.
refused-hand-over-file-exists = Щось із такою назвою вже є.
    .advice = Виберіть іншу назву. Ніколи нічого не перезаписується.
refused-hand-over-folder-missing = Теки для файла немає.
    .advice = Перевірте, чи вставлено накопичувач, і виберіть місце ще раз.
# After a recovery in another place: new keys that the organisation has not signed yet
refused-hand-over-certificate-awaited = Ваші нові ключі ще не засвідчено.
    .advice = Попросіть того, хто керує організацією, засвідчити ваш новий запит. До того нічого не передається.
refused-hand-over-words-needed = Ніхто тут ще не порівняв шість слів із цим членом команди.
    .advice = Нехай вам прочитають шість слів телефоном або особисто, і введіть їх. Файл не створено.
refused-hand-over-words-changed = Ключі цього члена команди змінилися відтоді, як порівняли слова.
    .advice = Запитайте особисто або телефоном, чи було зроблено нові ключі, і почуйте шість слів знову. Файл не створено.
refused-colleague-unknown = У вашій організації немає нікого з таким коротким ім’ям.
    .advice = Погляньте на список команди. Хто не в ньому, може отримати скерування, але не справу.
refused-colleague-opens-no-case = Ця людина не працює зі справами.
    .advice = Виберіть того, хто веде справи або відповідає за них.
# $code: the code of a case, as it was typed
refused-case-code-unknown = Тут немає справи { $code }.
    .advice = Погляньте на код у списку справ.
# $code: the code of a case, as it was typed
refused-case-code-twice = Код { $code } має більше ніж одна справа.
    .advice = Передайте її із самої справи, у вікні.

## Two answers

refused-conflict-settled = Це вже вирішено.
    .advice = Погляньте на поле ще раз: тепер діє одна відповідь.
