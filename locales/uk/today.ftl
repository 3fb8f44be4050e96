### Екран «Сьогодні»: що чекало, що на сьогодні, що цього тижня.

# Title while it loads
today-title-plain = Сьогодні
# Title of the page: a sentence. $waiting: things past their day; $due: things for today
today-title-both = { $waiting ->
    [one] { $due ->
        [one] Чекає { NUMBER($waiting) } справа. На сьогодні { NUMBER($due) } справа.
        [few] Чекає { NUMBER($waiting) } справа. На сьогодні { NUMBER($due) } справи.
        [many] Чекає { NUMBER($waiting) } справа. На сьогодні { NUMBER($due) } справ.
       *[other] Чекає { NUMBER($waiting) } справа. На сьогодні { NUMBER($due) } справи.
    }
    [few] { $due ->
        [one] Чекають { NUMBER($waiting) } справи. На сьогодні { NUMBER($due) } справа.
        [few] Чекають { NUMBER($waiting) } справи. На сьогодні { NUMBER($due) } справи.
        [many] Чекають { NUMBER($waiting) } справи. На сьогодні { NUMBER($due) } справ.
       *[other] Чекають { NUMBER($waiting) } справи. На сьогодні { NUMBER($due) } справи.
    }
    [many] { $due ->
        [one] Чекають { NUMBER($waiting) } справ. На сьогодні { NUMBER($due) } справа.
        [few] Чекають { NUMBER($waiting) } справ. На сьогодні { NUMBER($due) } справи.
        [many] Чекають { NUMBER($waiting) } справ. На сьогодні { NUMBER($due) } справ.
       *[other] Чекають { NUMBER($waiting) } справ. На сьогодні { NUMBER($due) } справи.
    }
   *[other] { $due ->
        [one] Чекають { NUMBER($waiting) } справи. На сьогодні { NUMBER($due) } справа.
        [few] Чекають { NUMBER($waiting) } справи. На сьогодні { NUMBER($due) } справи.
        [many] Чекають { NUMBER($waiting) } справи. На сьогодні { NUMBER($due) } справ.
       *[other] Чекають { NUMBER($waiting) } справи. На сьогодні { NUMBER($due) } справи.
    }
}
today-title-waiting = { $waiting ->
    [one] Чекає { NUMBER($waiting) } справа. Більше на сьогодні нічого.
    [few] Чекають { NUMBER($waiting) } справи. Більше на сьогодні нічого.
    [many] Чекають { NUMBER($waiting) } справ. Більше на сьогодні нічого.
   *[other] Чекають { NUMBER($waiting) } справи. Більше на сьогодні нічого.
}
today-title-due = { $due ->
    [one] На сьогодні { NUMBER($due) } справа.
    [few] На сьогодні { NUMBER($due) } справи.
    [many] На сьогодні { NUMBER($due) } справ.
   *[other] На сьогодні { NUMBER($due) } справи.
}
today-title-none = На сьогодні нічого немає.

# Name of the switch at the head, for ears, and its two words
today-whose = Чия робота
today-mine = Моя
today-house = Усієї організації
# Headings
today-waiting = Чекає
today-waiting-note = призначений день минув
today-today = Сьогодні
today-week = Цього тижня
# Name of the side panel, and its button in a narrow window
today-panel = Крім цього
# In the column of time. $days: how many days it has waited
today-waited = { $days ->
    [one] { NUMBER($days) } день
    [few] { NUMBER($days) } дні
    [many] { NUMBER($days) } днів
   *[other] { NUMBER($days) } дня
}
today-any-time = будь-коли
# At the end of a row: what kind of thing it is
today-kind-task = Завдання
today-kind-referral = Направлення
today-kind-best_interests = Найкращі інтереси
today-kind-consent = Згода
# The act on the row
today-act-task = Виконано
today-act-referral = Записати відповідь
today-act-best_interests = Відкрити
today-act-consent = Запитати
# What to do. $who: alias or code; $organisation: its name
today-what-referral-no-answer = Запитати знову про направлення: { $who }, { $organisation }
# The same, where the organisation is not named
today-what-referral-no-answer-plain = Запитати знову про направлення: { $who }
today-what-referral-draft = Завершити направлення: { $who }, { $organisation }
today-what-best-interests-due = Найкращі інтереси, наступний крок: { $who }
today-what-consent-ask-again = { $scope ->
    [case_management] Запитати знову, чи можна вести нотатки: { $who }
    [statistics] Запитати знову, чи можна враховувати у статистиці: { $who }
   *[other] Запитати знову: { $who }, { $purpose }
}
today-what-consent-expires = Запитати, чи згода ще чинна: { $who }
# Why, in a quieter line. $on: a day
today-why-referral-no-answer = Надіслано { DAY($on, style: "short") }. Відповіді ще немає.
today-why-referral-no-answer-plain = Відповіді ще немає.
today-why-best-interests-due = Цей день призначила організація.
today-why-consent-ask-again = Відповідь була «не зараз». Ми питаємо знову за кілька днів.
today-why-consent-expires = Строк згоди закінчується { DAY($on, style: "short") }.
today-why-task = Для кого: { $who }
# $owner: handle of a colleague
today-why-task-owner = Для кого: { $who }, виконує { $owner }
# Toast
today-task-done = Виконано.
# Nothing in any list
today-nothing = Нічого не чекає, і цього тижня немає жодного терміну.
today-nothing-advice = Завдання, яке ви додаєте у випадку, з’являється тут у свій день.
today-nothing-first = Почніть із нового випадку або перенесіть те, що у вас уже є.

## Side panel

today-turning = Виповнюється 18
# $who: alias; $when: a date; $days: days from today
today-turning-on = { $days ->
    [one] { $who }, { $when }: { NUMBER($days) } день
    [few] { $who }, { $when }: { NUMBER($days) } дні
    [many] { $who }, { $when }: { NUMBER($days) } днів
   *[other] { $who }, { $when }: { NUMBER($days) } дня
}
# $when: a date that is only about right, in words
today-turning-about = { $who }, { $when }
today-turning-unsure = Рік відомий, день — ні.
today-not-asked = Про згоду ще не запитали
# $count: people
today-not-asked-note = { $count ->
    [one] Перенесено дані про { NUMBER($count) } людину, яку ще не запитали. До того часу нічого з них не можна передати.
    [few] Перенесено дані про { NUMBER($count) } людей, яких ще не запитали. До того часу нічого з них не можна передати.
    [many] Перенесено дані про { NUMBER($count) } людей, яких ще не запитали. До того часу нічого з них не можна передати.
   *[other] Перенесено дані про { NUMBER($count) } людини, яких ще не запитали. До того часу нічого з них не можна передати.
}
today-not-asked-go = Запитати
today-drafts = Ваші чернетки
today-drafts-none = Нічого незавершеного.
# $what: the kind of record, as in “Note”; $who: alias; $time: time of day, already formatted
today-draft-for = { $what }: { $who }, збережено о { $time }
today-draft = { $what }, збережено о { $time }
today-backup-go = Зробити резервну копію
