### Settings: what is this worker's own to choose.

settings-title = Settings
# $handle: the worker
settings-note = These belong to { $handle } and follow you when you open the files.
settings-language = Language
settings-language-mine = The screen speaks
settings-language-person = The person beside you reads
settings-language-person-hint = For questions and consent that you show to them
settings-language-none = the same
settings-digits = Digits
# $sample: the ten digits
settings-digits-locale = { NUMBER($sample, useGrouping: 0) }
settings-digits-latin = 1234567890
settings-look = Look
settings-theme = Light
settings-theme-light = Day
settings-theme-dark = Night
settings-theme-system = As the computer
settings-size = Size of the letters
# $size: 1 is the usual size
settings-size-percent = { NUMBER($size, style: "percent") }
settings-keys = Keys
settings-single-keys = Single keys act
settings-single-keys-note = A for assistance, N for a note, and so on. They rest while you type. Switch them off if you use a screen reader.
settings-safety = Safety
settings-hide = What others see after Hide
settings-hide-hint = Shift three times hides. Shift three times again, or holding the grey line at the foot, brings you back. After 30 seconds it locks.
settings-idle = Lock when nobody has touched this for
settings-idle-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minute
   *[other] { NUMBER($minutes) } minutes
}
settings-ask-again = When someone says “not now”, ask again after
settings-ask-again-hint = Until then only the least is kept.
settings-hours = { $hours ->
    [one] { NUMBER($hours) } hour
   *[other] { NUMBER($hours) } hours
}
