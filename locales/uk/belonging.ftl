### Belonging to an organisation: asking, comparing six words by voice, taking in its answer; and letting somebody in.
### On screen a certificate is a "letter of admission", a fingerprint is "the six words".

# The page of files that belong to nobody yet
belonging-title = Належати до своєї організації
belonging-note = До того часу ці файли закриті: жодного випадку записати не можна. Потрібні прохання, телефонна розмова й лист про прийняття.
belonging-parts = Два кроки
belonging-part-ask = { NUMBER(1) } · Попросити
belonging-part-answer = { NUMBER(2) } · Їхня відповідь

## Asking

belonging-ask-give = Передайте своє прохання
belonging-ask-give-note = Надішліть його тому, хто приймає людей. У ньому ваше коротке ім’я та відкриті ключі, і нічого про тих, кому ви допомагаєте. Відповісти на нього можна впродовж двох тижнів.
belonging-request-save = Зберегти прохання
belonging-request-save-title = Куди покласти прохання?
belonging-request-text = Ваше прохання як текст
belonging-ask-say = Прочитайте їм свої шість слів
belonging-ask-say-note = Телефоном, людині, чий голос ви знаєте. Ніколи не пишіть їх в одному повідомленні з проханням.
belonging-mine = Ваші шість слів
belonging-to-answer = Я маю їхню відповідь
# Buttons of a letter that goes out
belonging-show-text = Показати як текст
belonging-hide-text = Сховати текст
belonging-text-hint = Виділіть усе і скопіюйте в повідомлення.
belonging-put-here = Покласти сюди
# $file: its name
belonging-saved = Збережено: { $file }
# In the system's dialog, on the button that takes a file
belonging-choose = Взяти цей
# Between choosing a file and pasting text
belonging-or = або
belonging-read-text = Прочитати цей текст

## Taking in the answer

belonging-answer-bring = Принесіть їхній лист про прийняття
belonging-answer-bring-note = Файл або текст, який зробили з вашого прохання.
belonging-letter-choose = Вибрати файл
belonging-letter-choose-title = Який лист про прийняття?
belonging-letter-paste = Вставте лист про прийняття
belonging-compare = Почуйте шість слів організації
belonging-compare-note = Зателефонуйте. Нехай вам прочитають шість слів організації, а ви наберіть те, що чуєте. Не беріть слів із повідомлення.
belonging-letter-for = Для кого
belonging-letter-roles = Ваша роль
belonging-theirs = Шість слів організації, як ви їх почули
belonging-other-letter = Інший лист
belonging-accept = Це ті слова: належати
# On the button while the files are made ready
belonging-accepting = Приймаємо …
# Toast once it is done
belonging-accepted = Тепер ці файли належать організації.
# The words differ
belonging-differ = Слова не однакові. Зупиніться тут.
belonging-differ-held = Лист не прийнято. Нічого не змінено.
belonging-differ-means = Що це може означати
belonging-differ-means-heard = Якесь слово неправильно почули або набрали.
belonging-differ-means-old = Лист зроблено для інших файлів, або він старий.
belonging-differ-means-swapped = Хтось підмінив лист дорогою.
belonging-differ-do = Що робити
belonging-differ-do-again = Прочитайте слова одне одному ще раз, по одному.
belonging-differ-do-stop = Якщо вони й далі різні, не використовуйте цього листа і скажіть про це людині на телефоні.
belonging-differ-do-meet = Попросіть новий, якщо можна — з рук у руки.
belonging-type-again = Набрати ще раз

## Letting somebody in, on the team's page

belonging-let-in = Прийняти з іншого місця
belonging-let-in-note = Для того, хто створив власні файли й надсилає вам прохання. Потрібно буде зателефонувати.
belonging-request-choose = Вибрати прохання
belonging-request-choose-title = Яке прохання?
belonging-request-paste = Вставте прохання
# $handle: who asks
belonging-hear-title = { $handle } просить про прийняття
belonging-hear-note = Зателефонуйте. Кому: { $handle }. Нехай вам прочитають шість слів з екрана там, а ви наберіть те, що чуєте. Цей екран їх не показує: сказати їх може лише знайомий голос.
belonging-heard = Шість слів, як ви їх почули. Чиї: { $handle }
belonging-hear-differ = Це не слова цього прохання. Листа не зроблено.
belonging-hear-differ-advice = Прочитайте їх ще раз. Якщо вони й далі різні, прохання могли підмінити: попросіть нове, з рук у руки. У кого: { $handle }.
belonging-roles = Що робитиме { $handle }?
belonging-roles-hint = Статистика й керування командою залишаються за тими, хто працює у власних файлах організації.
belonging-certify = Зробити лист про прийняття
# $handle: for whom
belonging-letter-made = Лист про прийняття. Для кого: { $handle }
belonging-letter-give = Передайте його назад
belonging-letter-give-note = Надішліть лист як файл або як текст. Кому: { $handle }. Він не таємний.
belonging-letter-save = Зберегти лист
belonging-letter-save-title = Куди покласти лист?
belonging-letter-text = Лист про прийняття як текст
belonging-letter-say = Прочитайте наші шість слів. Кому: { $handle }
belonging-letter-say-note = Телефоном. Ніколи не в одному повідомленні з листом.
belonging-ours = Наші шість слів

## Six words, on the team's page, for everybody

belonging-words = Шість слів
belonging-words-mine-note = Хто хоче впевнитися у вашому ключі, просить вас прочитати їх уголос.
belonging-words-ours = Шість слів організації
belonging-words-ours-note = Читайте їх уголос тому, хто отримує лист про прийняття. Не надсилайте їх.

## Letters that go on coming, where the organisation's own files lie elsewhere

belonging-letters = Листи організації
belonging-letters-note = Ваші файли належать їй, а її власні файли лежать в іншому місці. Новіший лист про прийняття знає тих, хто прийшов пізніше; нові ключі потребують нового листа.
# After a recovery with new keys
belonging-awaited = Ваша організація ще не знає ваших нових ключів.
belonging-awaited-note = Те, що ви пишете, діє тут. Інші зможуть це отримати, коли організація відповість на нове прохання. До того часу нічого не можна передати.
belonging-awaited-act = Попросити лист
