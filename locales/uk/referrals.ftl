### Направлення: як його пишуть, що на нього відповіли, і список усіх.

## Writing one

# $alias: the person; $service: kind of help
referrals-title-new = Направлення: { $alias }
referrals-title-for = Направлення: { $alias } · { $service }
# $code: the case; $time: a clock time
referrals-draft-kept = { $code } · чернетку збережено о { $time }
referrals-needs = { $pronoun ->
    [she] Їй потрібно
    [he] Йому потрібно
   *[they] Людині потрібно
}
referrals-needs-none = виберіть допомогу
referrals-organisation = Організація
referrals-organisation-none = виберіть, хто допоможе
referrals-organisation-first = спершу допомога
referrals-unsaid = не сказано
referrals-begin = Виберіть, що потрібно. Тоді ви побачите, хто може це отримати і що саме буде передано.
# Above a new referral, where an earlier one lies unfinished. $services: what it is for; $organisation: a name, or “none”
referrals-unfinished =
    { $organisation ->
        [none] Є почате й не завершене направлення: { $services }.
       *[other] Є почате й не завершене направлення: { $services }, до { $organisation }.
    }
referrals-unfinished-go-on = Продовжити його
referrals-who = Хто може це отримати
referrals-who-nobody = Для цієї допомоги ще не записано жодної організації.
# The verdict, first words of a row. $organisation: its name
referrals-can-yes = { $organisation }: можна.
referrals-can-no = { $organisation }: не можна.
referrals-can-not_yet = { $organisation }: ще не можна.
# In the list of organisations, under the name of one that cannot be chosen
referrals-cannot-no = не може це отримати
referrals-cannot-not_yet = ще не може це отримати
referrals-note-answer = Записати відповідь
referrals-choose = Вибрати
referrals-agreed = { $pronoun ->
    [she] Що вона погодилася передати
    [he] Що він погодився передати
   *[they] Що людина погодилася передати
}
# $scope: what the consent covers; $on: a day
referrals-scope-until = { $scope }, до { DAY($on) }
# Head of the column of numbers that tie a tick to its line on the page
referrals-line = рядок
referrals-no-consent = Ніхто ще не сказав на це «так». Без «так» нічого не передають.
referrals-ask-consent = Записати відповідь
# Why a field never leaves
referrals-why-no_scope = ніколи не передається з направленням
referrals-why-never_to = ніколи не передається організаціям цього виду
referrals-why-not_consented = на це немає «так»
referrals-why-line_by_line = нотатки передають лише рядок за рядком
# The page that leaves
referrals-leaves = Що саме передають
referrals-leaves-count = { $lines ->
    [0] поки що нічого
    [one] 1 сторінка, { NUMBER($lines) } рядок, більше нічого
    [few] 1 сторінка, { NUMBER($lines) } рядки, більше нічого
    [many] 1 сторінка, { NUMBER($lines) } рядків, більше нічого
   *[other] 1 сторінка, { NUMBER($lines) } рядка, більше нічого
}
referrals-sample = ПРИКЛАД
# Title of the page that leaves. $services: kinds of help
referrals-page-title = Запит: { $services }
referrals-page-title-none = Запит
# $dated: yes where a day is known; $on: that day; $spoken: yes where a language is known; $language: that language; $scope: what it covers
referrals-page-agreed = { $dated ->
    [yes] { $spoken ->
        [yes] Згоду дано { DAY($on) }, мова: { $language }. На що: { $scope }.
       *[no] Згоду дано { DAY($on) }. На що: { $scope }.
    }
   *[no] Згоду дано. На що: { $scope }.
}
referrals-page-take-back = { $pronoun ->
    [she] Вона може відкликати згоду будь-коли. Будь ласка, тримайте цю сторінку окремо від інших записів і знищте її після візиту.
    [he] Він може відкликати згоду будь-коли. Будь ласка, тримайте цю сторінку окремо від інших записів і знищте її після візиту.
   *[they] Згоду можна відкликати будь-коли. Будь ласка, тримайте цю сторінку окремо від інших записів і знищте її після візиту.
}
# Foot. $lines: number of lines
referrals-foot = Передане вже не повернути. Спершу це записують: кому, які рядки, і що передаєте ви.
referrals-keep = Залишити як чернетку
referrals-kept = Чернетку збережено.
referrals-send = Передано з рук у руки
# $organisation: its name
referrals-send-title = Кому передано: { $organisation }
referrals-send-what = { $lines ->
    [one] Буде передано { NUMBER($lines) } рядок. Amparo сам нічого не надсилає: він записує, що ви передали цю сторінку з рук у руки.
    [few] Буде передано { NUMBER($lines) } рядки. Amparo сам нічого не надсилає: він записує, що ви передали цю сторінку з рук у руки.
    [many] Буде передано { NUMBER($lines) } рядків. Amparo сам нічого не надсилає: він записує, що ви передали цю сторінку з рук у руки.
   *[other] Буде передано { NUMBER($lines) } рядка. Amparo сам нічого не надсилає: він записує, що ви передали цю сторінку з рук у руки.
}
referrals-send-day = День передавання
referrals-send-write = Записати
referrals-sent = Записано, кому передано: { $organisation }.

## Asking an organisation

# $organisation: its name
referrals-ask-title = Що відповідає { $organisation }
referrals-ask = Чи передають вони дані міграційним органам?
referrals-ask-no = Ні
referrals-ask-no-note = Відповідь чинна протягом року.
referrals-ask-yes = Так
referrals-ask-yes-note = Туди нікого не направляють.
referrals-ask-not_known = Вони не знають
referrals-ask-not_known-note = Туди нікого не направляють, доки це не стане відомо.
referrals-ask-who = Хто відповів
referrals-answer-noted = Відповідь записано.

## What came back

referrals-state = Стан
referrals-left = Що передано
referrals-left-note = Тут зберігається лише те, які рядки вийшли. Що рядок казав того дня, видно в його історії.
referrals-waits = Без відповіді
referrals-waited = { $days ->
    [one] уже { NUMBER($days) } день
    [few] уже { NUMBER($days) } дні
    [many] уже { NUMBER($days) } днів
   *[other] уже { NUMBER($days) } дня
}
# $alias: the person; $organisation: its name
referrals-title-sent = { $alias }, куди направлено: { $organisation }
referrals-answer-note = Записати відповідь
referrals-answer-title = Що відповідає { $organisation }
referrals-answer = Відповідь
referrals-answer-accepted = прийнято
referrals-answer-refused = відповіли «ні»
referrals-answer-completed = завершено
referrals-answer-withdrawn = відкликано людиною
referrals-answer-day = Дата
referrals-answered = Відповідь записано.

## The list

referrals-list = Направлення
# $waiting: how many wait for an answer
referrals-list-title = { $waiting ->
    [0] Ніщо не чекає на відповідь.
    [one] { NUMBER($waiting) } направлення чекає на відповідь.
    [few] { NUMBER($waiting) } направлення чекають на відповідь.
    [many] { NUMBER($waiting) } направлень чекають на відповідь.
   *[other] { NUMBER($waiting) } направлення чекають на відповідь.
}
referrals-list-view = Які направлення
referrals-list-open = Відкриті
referrals-list-all = Усі
referrals-list-none = Відкритих направлень немає.
referrals-list-none-advice = Направлення починають на сторінці людини клавішею R.
referrals-list-none-act = Перейти до випадків
# $alias: the person; $organisation: its name
referrals-row = { $alias } → { $organisation }
referrals-days = { $days ->
    [one] { NUMBER($days) } день
    [few] { NUMBER($days) } дні
    [many] { NUMBER($days) } днів
   *[other] { NUMBER($days) } дня
}
referrals-not-sent = не надіслано
referrals-go-on = Продовжити

## Why an organisation can receive, cannot, or cannot yet

# $type: kind of organisation; $dated: yes where the day of the answer is known; $on: that day
referrals-can-yes-why = { $dated ->
    [yes] { $type }. Не передає міграційним органам, запитали { DAY($on, style: "short") }.
   *[no] { $type }. Не передає міграційним органам.
}
# $pronoun: she, he or they; $scope: what a yes is missing for; $on: a day
verdict-immigration = { $pronoun ->
    [she] Це міграційний орган. Туди не передають нічого з її даних.
    [he] Це міграційний орган. Туди не передають нічого з його даних.
   *[they] Це міграційний орган. Туди нічого не передають.
}
verdict-shares_with_immigration = Передає дані міграційним органам.
verdict-shares_not_known = Чи передає міграційним органам, невідомо. Спершу запитайте.
verdict-answer_undated = Ніхто не записав, коли вони відповіли про міграційні органи. Запитайте знову.
verdict-answer_old = Відповідь про міграційні органи від { DAY($on) }, їй понад рік. Запитайте знову.
verdict-kind_not_settled = Двоє колег записали різні види організації. Спершу узгодьте це.
verdict-no_service = Спершу скажіть, що потрібно.
verdict-no_scope = Те, про що тут просять, ніколи не передається з направленням.
verdict-consent_not_asked = Ще немає «так»: { $scope }.
verdict-consent_refused = Людина сказала «ні»: { $scope }.
verdict-consent_withdrawn = Згоду відкликано: { $scope }.
verdict-consent_expired = Строк згоди минув: { $scope }.
verdict-consent_not_now = Відповідь була «не зараз»: { $scope }.
verdict-assent_missing = Дитина ще не сказала «так»: { $scope }.
verdict-guardian_missing = Опікун ще не сказав «так»: { $scope }.
