### What stands between a worker with files of her own and an organisation elsewhere: a request, six words compared by voice, a
### letter of admission. Each code has one sentence and one piece of advice. On screen a certificate is a "letter of admission",
### a fingerprint is "the six words", the statement is "the list of members".

# Everything but asking and taking in the answer, in files that belong to nobody yet
refused-not-in-organisation = Ці файли ще не належать до жодної організації.
    .advice = Доти можна лише попросити й прийняти відповідь: зробіть запит, зателефонуйте і принесіть лист про прийняття.
refused-is-an-organisation = Це власні файли організації, вони не можуть просити про належність до іншої.
    .advice = Хто просить, створює нові файли на своєму комп’ютері й там вибирає належність до організації.
# A file that is no text, is far too long or cannot be opened
refused-letter-unread = Цей файл не вдалося прочитати.
    .advice = Виберіть файл із запитом чи листом про прийняття або вставте його текст.

## The request

refused-request-missing = У цьому тексті немає запиту.
    .advice = Запит починається рядком, де написано KEY REQUEST. Скопіюйте його весь, із першим і останнім рядком.
refused-request-incomplete = Бракує кінця запиту.
    .advice = Скопіюйте його весь, з останнім рядком, або попросіть його файлом.
refused-request-damaged = Цей запит пошкоджено, або хтось змінив його в дорозі.
    .advice = Попросіть новий, якщо можна — з рук у руки. Нічого не змінено.
refused-request-expired = Строк цього запиту минув.
    .advice = Попросіть новий. Якщо його зроблено щойно, перевірте дату на обох комп’ютерах.
# Certified before, with another role, or its certificate has ended
refused-request-used = За цим запитом уже зробили лист про прийняття з іншою роллю, або той лист більше не чинний.
    .advice = Запит діє один раз. Попросіть новий, зроблений після того, як прийнято останній лист.
refused-roles-elsewhere = Хто має файли в іншому місці, може вести випадки або керувати цією роботою, і більше нічого.
    .advice = Для статистики й керування командою потрібні ключі, які ніколи не залишають власних файлів організації.

## The six words

# Neither six words of the list nor 24 digits
refused-org-words-unread = Це не шість слів і не 24 цифри.
    .advice = Введіть шість слів так, як чуєте, або шість груп по чотири цифри.
refused-org-words-differ = Слова не збігаються. Нічого не зроблено.
    .advice = Прочитайте їх одне одному ще раз, слово за словом. Якщо вони й далі різні, можливо, хтось підмінив лист: зупиніться й попросіть новий, якщо можна — з рук у руки.

## The letter of admission

refused-certificate-missing = У цьому тексті немає листа про прийняття.
    .advice = Він починається рядком, де написано KEY CERTIFICATE. Скопіюйте його весь, із першим і останнім рядком.
refused-certificate-incomplete = Бракує кінця листа про прийняття.
    .advice = Скопіюйте його весь, з останнім рядком, або попросіть його файлом.
refused-certificate-damaged = Цей лист про прийняття пошкоджено, або хтось змінив його в дорозі.
    .advice = Попросіть його ще раз, якщо можна — з рук у руки. Нічого не змінено.
refused-certificate-of-another = Цей лист про прийняття зроблено для інших файлів або інших ключів.
    .advice = Зробіть запит із цих файлів і попросіть лист у відповідь на нього.
refused-certificate-ended = Цей лист про прийняття більше не чинний.
    .advice = Його замінив новіший, або прийняття припинено. Запитайте того, хто керує командою.
refused-certificate-other-organisation = Цей лист від іншої організації, а не від тієї, до якої належать ці файли.
    .advice = Файли належать до однієї організації назавжди. Для іншої створіть нові файли.
refused-certificate-known = Цей лист уже прийнято, нового в ньому немає.
    .advice = Робити нічого не треба.

## The list of members, as it comes with letters and files from colleagues

refused-statement-of-another = Список членів, що надійшов, належить іншій організації.
    .advice = Подивіться, від кого він. Нічого не прийнято.
# $number: from which entry on the two lists differ
refused-statement-forked = Два списки членів організації суперечать один одному, починаючи із запису { NUMBER($number) }.
    .advice = Можливо, у роботі дві копії власних файлів організації. Нічого не прийнято. Скажіть тому, хто керує командою, перш ніж продовжувати.
# After a recovery, in files that belong to an organisation elsewhere
alarm-certificate-awaited = Ваші ключі нові, і організація їх ще не засвідчила.
    .advice = Те, що ви пишете, чинне тут. Щоб воно було чинне й для колег, зробіть новий запит і дайте його засвідчити. Доти нічого не можна передати.
