### Сторінка однієї людини. $pronoun is she, he or they: how the person is spoken of.

## Identity bar

# Chip beside the alias of someone who was brought in from elsewhere
case-page-imported = перенесено
# $languages: one or more languages
case-page-with-interpreter = { $languages }, з перекладачем
# An age that was told as about right. $age: the range that it is kept as, “14 to 18”; $told: what was typed: “about 16”
case-page-age-told = { $age }, сказано «{ $told }»
# Name of the three words at the end, for ears
case-page-consent-words = Про що домовлено
# Above each of the three words
case-page-consent-notes = Нотатки
case-page-consent-sharing = Передавання
case-page-consent-figures = Статистика
case-page-consent-assent = { $pronoun ->
    [she] Її власна згода
    [he] Його власна згода
   *[they] Власна згода
}
case-page-consent-guardian = Опікун
# The three words
case-page-consent-says-given = так
case-page-consent-says-some = частково
case-page-consent-says-assent = так
case-page-consent-says-refused = сказано «ні»
case-page-consent-says-withdrawn = відкликано
case-page-consent-says-expired = строк минув
case-page-consent-says-not_now = не зараз
case-page-consent-says-not_asked = не запитували
# Beneath: how to reach the person, and who must never learn that the person is here. What follows is written by a worker.
case-page-reach = { $pronoun ->
    [she] Як із нею зв’язатися:
    [he] Як із ним зв’язатися:
   *[they] Як зв’язатися:
}
case-page-never = { $pronoun ->
    [she] Хто ніколи не має дізнатися, що вона тут:
    [he] Хто ніколи не має дізнатися, що він тут:
   *[they] Хто ніколи не має дізнатися, що людина тут:
}
# Where nothing is written down yet: opens the form
case-page-ask = ще не записано

## Acts beside the line

case-page-refer = Направити
case-page-consent = Згода

## Needs and plan

case-page-plan = Потреби та план
case-page-plan-child = піклуємося як про дитину, доки не дізнаємося більше
# Before chips with what the person asked for
case-page-needs = Про що просить
# Her own words, in the quotation marks of the language. $words: what was said
case-page-quote = «{ $words }»
# After her own words. $on: a day
case-page-own-words-on = { $pronoun ->
    [she] її слова, { DAY($on, style: "short") }
    [he] його слова, { DAY($on, style: "short") }
   *[they] слова самої людини, { DAY($on, style: "short") }
}
case-page-own-words = { $pronoun ->
    [she] її слова
    [he] його слова
   *[they] слова самої людини
}
case-page-plan-none = Поки що нічого не заплановано. F додає завдання.
case-page-plan-referral = Направлення
# $services: kinds of help; $organisation: its name
case-page-plan-referred = { $services }: { $organisation }
case-page-no-answer = { $days ->
    [one] без відповіді { NUMBER($days) } день
    [few] без відповіді { NUMBER($days) } дні
    [many] без відповіді { NUMBER($days) } днів
   *[other] без відповіді { NUMBER($days) } дня
}
# In place of an organisation whose name is not here
case-page-somewhere = якась організація

## What happened

case-page-happened = Що відбулося
case-page-happened-none = Поки що нічого не записано. A записує надану допомогу.
case-page-undated = День невідомий
# Name of the chips, for ears
case-page-filter = Показати
case-page-filter-all = Усе { NUMBER($count) }
case-page-filter-assistance = Допомога { NUMBER($count) }
case-page-filter-referral = Направлення { NUMBER($count) }
case-page-filter-child = Дитина { NUMBER($count) }
case-page-filter-note = Нотатки { NUMBER($count) }
case-page-filter-consent_record = Згода { NUMBER($count) }
case-page-filter-task = Завдання { NUMBER($count) }
case-page-filter-other = Інше { NUMBER($count) }
# A stretch without an entry
case-page-quiet = { $days ->
    [one] { NUMBER($days) } день без записів
    [few] { NUMBER($days) } дні без записів
    [many] { NUMBER($days) } днів без записів
   *[other] { NUMBER($days) } дня без записів
}
# $count: how many more
case-page-earlier = Показати попередні записи ({ $count })
# Folded sensitive passages
case-page-told = { $pronoun ->
    [she] Що вона нам розповіла
    [he] Що він нам розповів
   *[they] Що людина нам розповіла
}
case-page-words-with-it = Що до цього записано
case-page-folded = { $count ->
    [one] · { NUMBER($count) } уривок, згорнуто
    [few] · { NUMBER($count) } уривки, згорнуто
    [many] · { NUMBER($count) } уривків, згорнуто
   *[other] · { NUMBER($count) } уривка, згорнуто
}
# $key: the key cap
case-page-hold = Утримуйте { $key }, щоб читати
case-page-fold-again = Знову згорнути
case-page-open = Відкрити
# Who wrote it, and when, on today's entries. $worker: a name or handle; $time: a clock time
case-page-by-at = { $worker }, { $time }
case-page-voided = вилучено
case-page-unsettled = { $count ->
    [one] { NUMBER($count) } відповідь треба узгодити
    [few] { NUMBER($count) } відповіді треба узгодити
    [many] { NUMBER($count) } відповідей треба узгодити
   *[other] { NUMBER($count) } відповіді треба узгодити
}
# What happened with a referral. $organisation: its name
case-page-referral-draft = Розпочато направлення: { $organisation }
case-page-referral-sent = Направлено: { $organisation }
case-page-referral-received = Направлення отримано: { $organisation }
case-page-referral-accepted = { $organisation }: відповідь «так»
case-page-referral-refused = { $organisation }: відповідь «ні»
case-page-referral-started = { $organisation }: допомога розпочалася
case-page-referral-completed = Направлення завершено: { $organisation }
case-page-referral-withdrawn = Направлення відкликано: { $organisation }
# What was agreed. $scope: what it was about
case-page-agreed-given = Сказано «так»: { $scope }
case-page-agreed-assent = Дитина згодна: { $scope }
case-page-agreed-refused = Сказано «ні»: { $scope }
case-page-agreed-withdrawn = Відкликано: { $scope }
case-page-agreed-expired = Строк минув: { $scope }
case-page-agreed-not_now = Не зараз: { $scope }
case-page-agreed-not_asked = Не запитували: { $scope }
# $on: a day, in words
case-page-until = до { $on }
case-page-finished-on = завершено { $on }
case-page-task-set = Додано завдання
case-page-task-done = Завдання виконано
case-page-note = Нотатка
case-page-note-own-words = Словами самої людини

## Side panel

# Name of the panel, and of its button in a narrow window
case-page-panel = Безпека та згода
# Menu of a case, for ears
case-page-menu = Ще для цього випадку
# Over the page, where its records and their history differ; what was found stands beneath it
case-page-alarms = Щось у цьому випадку не сходиться.
case-page-safety = Крок заради безпеки
# Risk, worded as when we look: low, medium, high
case-page-safety-low = Спостерігати
case-page-safety-medium = Цього тижня
case-page-safety-high = Сьогодні
case-page-safety-look = Наступна перевірка: { $day }
case-page-safety-no-look = День наступної перевірки не призначено.
case-page-safety-unset = Ще не оцінено.
case-page-safety-saved = Крок заради безпеки збережено.
