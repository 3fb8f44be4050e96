### Налаштування: що кожна людина в команді вибирає для себе.

settings-title = Налаштування
# $handle: the worker
settings-note = Це налаштування, які має { $handle }; вони з вами щоразу, коли ви відкриваєте файли.
settings-language = Мова
settings-language-mine = Мова екрана
settings-language-person = Мова, якою читає людина поруч із вами
settings-language-person-hint = Для запитань і згоди, які ви показуєте
settings-language-none = та сама
settings-digits = Цифри
# $sample: the ten digits
settings-digits-locale = { NUMBER($sample, useGrouping: 0) }
settings-digits-latin = 1234567890
settings-look = Вигляд
settings-theme = Світло
settings-theme-light = День
settings-theme-dark = Ніч
settings-theme-system = Як на комп’ютері
settings-size = Розмір літер
# $size: 1 is the usual size
settings-size-percent = { NUMBER($size, style: "percent") }
settings-keys = Клавіші
settings-single-keys = Окремі клавіші виконують дії
settings-single-keys-note = A — допомога, N — нотатка тощо. Доки ви пишете, вони не діють. Вимкніть їх, якщо користуєтеся програмою читання з екрана.
settings-safety = Безпека
settings-hide = Що бачать інші після «Сховати»
settings-hide-hint = Потрійне натискання Shift ховає роботу. Ще одне потрійне натискання Shift або утримування сірого рядка внизу повертає її. За 30 секунд усе заблокується.
settings-idle = Блокувати, якщо нічого не чіпають
settings-idle-minutes = { $minutes ->
    [one] { NUMBER($minutes) } хвилину
    [few] { NUMBER($minutes) } хвилини
    [many] { NUMBER($minutes) } хвилин
   *[other] { NUMBER($minutes) } хвилини
}
settings-ask-again = Коли кажуть «не зараз», запитати знову через
settings-ask-again-hint = До того часу зберігається лише найнеобхідніше.
settings-hours = { $hours ->
    [one] { NUMBER($hours) } годину
    [few] { NUMBER($hours) } години
    [many] { NUMBER($hours) } годин
   *[other] { NUMBER($hours) } години
}
