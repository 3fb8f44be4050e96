### Bringing in a table that somebody else made.

## Where a rule says no. The first sentence says what happened, .advice what to do.

refused-import-file-missing = Не вдалося відкрити файл.
    .advice = Перевірте його назву й місце та спробуйте ще раз.
refused-import-too-large = Файл завеликий, щоб перенести його за один раз.
    .advice = Поділіть його на частини не більші за 64 МБ, кожна з першим рядком.
refused-import-encoding = Файл не є текстом у кодуванні UTF-8.
    .advice = Збережіть його ще раз як CSV у кодуванні UTF-8.
refused-import-empty = У файлі немає рядків із даними.
    .advice = Перший рядок має називати стовпці, а кожен наступний — це одна людина.
# The columns of the file fit no mapping. $missing: columns that should be there; $extra: columns that should not
refused-import-header = Це не стовпці таблиці, яку знає програма: бракує { NUMBER($missing) }, зайвих { NUMBER($extra) }.
    .advice = Нічого не перенесено. Перегляньте перший рядок файлу або дайте власну схему відповідності.
refused-import-not-clean = Деякі рядки не вдалося прочитати.
    .advice = Нічого не перенесено. Виправте їх або виберіть узяти лише добрі рядки.
refused-import-nothing-good = Жоден рядок цього файлу не вдалося прочитати.
    .advice = Нічого не перенесено. У списку сказано, що не так у кожному рядку.
refused-import-again = Цей файл уже перенесено раніше.
    .advice = Двічі нічого не переноситься. Пошукайте випадки у списку.
refused-import-list-exists = Файл із такою назвою вже є.
    .advice = Нічого не перезаписано. Виберіть іншу назву.
refused-mapping-unread = Не вдалося прочитати схему відповідності.
    .advice = Це має бути файл TOML, як описано в довіднику про схеми.
refused-mapping-consent = Власна схема не може казати, що люди дали згоду.
    .advice = Приберіть цей рядок. Кожну перенесену людину спершу запитують.
# $part: column or always or left, a word of the mapping file; $number: which of them, counted from the top
refused-mapping-fault = Схема не відповідає записам: { $part }, номер { NUMBER($number) }.
    .advice = Перегляньте поле та коди, які вона називає.

## Why a row is bad: in the report after a file was looked at, beside line and column

import-reason-cells = У ньому більше або менше клітинок, ніж у першому рядку.
import-reason-code-unknown = Цього значення немає у списку.
import-reason-several = Кілька значень там, де може бути лише одне.
import-reason-date-unread = Не вдалося прочитати дату.
import-reason-number-unread = Не вдалося прочитати число.
import-reason-yes-no-unread = Це ні «так», ні «ні».
import-reason-contradiction = Суперечить іншій клітинці рядка.
import-reason-required = Бракує того, без чого запису не може бути.
import-reason-too-long = Текст задовгий.

## Why a column is not kept: in the same report

import-left-perpetrator = Про того, хто вчинив злочин
import-left-repeats = Повторює те, що кажуть інші стовпці
import-left-unmapped = Для нього немає поля
