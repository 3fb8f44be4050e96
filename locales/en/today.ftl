### The Today screen: what has waited, what is for today, this week.

# Title while it loads
today-title-plain = Today
# Title of the page: a sentence. $waiting: things past their day; $due: things for today
today-title-both = { $waiting ->
    [one] { $due ->
        [one] One thing has waited. One is for today.
       *[other] One thing has waited. { NUMBER($due) } are for today.
    }
   *[other] { $due ->
        [one] { NUMBER($waiting) } things have waited. One is for today.
       *[other] { NUMBER($waiting) } things have waited. { NUMBER($due) } are for today.
    }
}
today-title-waiting = { $waiting ->
    [one] One thing has waited. Nothing else is for today.
   *[other] { NUMBER($waiting) } things have waited. Nothing else is for today.
}
today-title-due = { $due ->
    [one] One thing is for today.
   *[other] { NUMBER($due) } things are for today.
}
today-title-none = Nothing is for today.

# Name of the switch at the head, for ears, and its two words
today-whose = Whose work
today-mine = Mine
today-house = The house
# Headings
today-waiting = Waiting
today-waiting-note = past the day we set
today-today = Today
today-week = This week
# Name of the side panel, and its button in a narrow window
today-panel = Beside the day
# In the column of time. $days: how many days it has waited
today-waited = { $days ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
}
today-any-time = any time
# At the end of a row: what kind of thing it is
today-kind-task = Task
today-kind-referral = Referral
today-kind-best_interests = Best interests
today-kind-consent = Consent
# The act on the row
today-act-task = Done
today-act-referral = Note an answer
today-act-best_interests = Open
today-act-consent = Ask
# What to do. $who: alias or code; $organisation: its name
today-what-referral-no-answer = Ask { $organisation } again, for { $who }
# The same, where the organisation is not named
today-what-referral-no-answer-plain = Ask again about the referral of { $who }
today-what-referral-draft = Finish the referral of { $who } to { $organisation }
today-what-best-interests-due = Best interests of { $who }: the next step
# $scope: code of what it is about; $purpose: the same in words
today-what-consent-ask-again = { $scope ->
    [case_management] Ask { $who } again about keeping notes
    [statistics] Ask { $who } again about being counted
   *[other] Ask { $who } again: { $purpose }
}
today-what-consent-expires = Ask { $who } whether the consent still holds
# Why, in a quieter line. $on: a day
today-why-referral-no-answer = Sent on { DAY($on, style: "short") }. No word yet.
today-why-referral-no-answer-plain = No word yet.
today-why-best-interests-due = The house set this day for it.
today-why-consent-ask-again = The answer was “not now”. We ask again when some days have passed.
today-why-consent-expires = What was agreed ends on { DAY($on, style: "short") }.
today-why-task = For { $who }
# $owner: handle of a colleague
today-why-task-owner = For { $who }, by { $owner }
# Toast
today-task-done = Done.
# Nothing in any list
today-nothing = Nothing waits, and nothing is due this week.
today-nothing-advice = A follow-up that you set in a case appears here on its day.
today-nothing-first = Start with a new case, or bring in what you already have.

## Side panel

today-turning = Turning 18
# $who: alias; $when: a date; $days: days from today
today-turning-on = { $days ->
    [one] { $who }, on { $when }: { NUMBER($days) } day
   *[other] { $who }, on { $when }: { NUMBER($days) } days
}
# $when: a date that is only about right, in words
today-turning-about = { $who }, { $when }
today-turning-unsure = The year is known, the day is not.
today-not-asked = Consent not asked yet
# $count: people
today-not-asked-note = { $count ->
    [one] One person was brought in and not asked yet. Until then nothing of theirs can leave.
   *[other] { NUMBER($count) } people were brought in and not asked yet. Until they are asked, nothing of theirs can leave.
}
today-not-asked-go = Ask them
today-drafts = Your drafts
today-drafts-none = Nothing unfinished.
# $what: the kind of record, as in “Note”; $who: alias; $time: time of day, already formatted
today-draft-for = { $what }: { $who }, kept at { $time }
today-draft = { $what }, kept at { $time }
today-backup-go = Make a backup
