### На що людина погодилася: перелік збоку, запис відповіді, відкликання.

consent-agreed = { $pronoun ->
    [she] На що вона погодилася
    [he] На що він погодився
   *[they] На що людина погодилася
}
consent-agreed-child = Про що домовлено
consent-record = Записати відповідь
# At the end of a step of the ladder, and as answers to choose
consent-says-given = так
consent-says-assent = так
consent-says-refused = сказано «ні»
consent-says-withdrawn = відкликано
consent-says-expired = строк минув
consent-says-not_now = не зараз
consent-says-not_asked = не запитували
# A child: whose yes is still missing
consent-missing-assent = дитину не запитали
consent-missing-guardian = опікуна не запитали
# The quiet second line. $organisation: its name; $alias: the child; $on: a day; $language: a language
consent-how-only = лише { $organisation }
consent-how-both = { $alias } та опікун
consent-how-until = до { $on }
consent-how-language = мова: { $language }
consent-how-again = запитати знову з { $on }
consent-how-not-asked = без відповіді — це «ні»
consent-how-no-day = дату не записано
# Acts on a step; the longer ones are for ears. $scope: what it is about
consent-take-back = Відкликати
consent-take-back-of = Відкликати: { $scope }
consent-ask = Запитати
consent-ask-of = Запитати: { $scope }

## Recording an answer

# $alias: the person
consent-title = Що каже { $alias }
consent-for-what = На що
consent-to-whom = Кому
consent-to-whom-hint = Залиште порожнім, якщо «так» стосується всіх служб цього виду.
consent-anyone = будь-яка служба цього виду
consent-answer = Відповідь
consent-answer-child = Що каже дитина
consent-answer-guardian = Що каже опікун
consent-until-hint = Порожньо: доки згоду не відкличуть.
consent-may-take-back = Згоду можна відкликати будь-якого дня так само легко, як дати зараз, і допомога від неї не залежить.
consent-saved = Відповідь записано.

## Taking back

# $scope: what it is about
consent-take-back-title = Відкликати: { $scope }
# $named: yes where the consent was for one organisation; $recipient: its name
consent-take-back-what = { $named ->
    [yes] Відтепер сюди більше нічого не передають: { $recipient }. Що передано раніше, залишається там.
   *[other] Відтепер із цією метою більше нічого не передають. Що передано раніше, залишається там, де є.
}
consent-who-takes-back = Хто відкликає
consent-reason = Причина
consent-reason-hint = Ніхто не зобов’язаний її називати.
consent-taken-back = Відкликано: { $scope }
