### The page of one person. $pronoun is she, he or they: how the person is spoken of.

## Identity bar

# Chip beside the alias of someone who was brought in from elsewhere
case-page-imported = brought in
# $languages: one or more languages
case-page-with-interpreter = { $languages }, with interpreter
# An age that was told as about right. $age: the range that it is kept as, “14 to 18”; $told: what was typed: “about 16”
case-page-age-told = { $age }, told “{ $told }”
# Name of the three words at the end, for ears
case-page-consent-words = What was agreed
# Above each of the three words
case-page-consent-notes = Notes
case-page-consent-sharing = Sharing
case-page-consent-figures = Figures
case-page-consent-assent = { $pronoun ->
    [she] Her assent
    [he] His assent
   *[they] Their assent
}
case-page-consent-guardian = Guardian
# The three words
case-page-consent-says-given = yes
case-page-consent-says-some = some
case-page-consent-says-assent = yes
case-page-consent-says-refused = said no
case-page-consent-says-withdrawn = taken back
case-page-consent-says-expired = has ended
case-page-consent-says-not_now = not now
case-page-consent-says-not_asked = not asked
# Beneath: how to reach the person, and who must never learn that the person is here. What follows is written by a worker.
case-page-reach = { $pronoun ->
    [she] Reach her:
    [he] Reach him:
   *[they] How to reach them:
}
case-page-never = { $pronoun ->
    [she] Must never learn she is here:
    [he] Must never learn he is here:
   *[they] Must never learn they are here:
}
# Where nothing is written down yet: opens the form
case-page-ask = not written down yet

## Acts beside the line

case-page-refer = Refer
case-page-consent = Consent

## Needs and plan

case-page-plan = Needs and plan
case-page-plan-child = cared for as a child until we know more
# Before chips with what the person asked for
case-page-needs = Asked for
# Her own words, in the quotation marks of the language. $words: what was said
case-page-quote = “{ $words }”
# After her own words. $on: a day
case-page-own-words-on = { $pronoun ->
    [she] her words, { DAY($on, style: "short") }
    [he] his words, { DAY($on, style: "short") }
   *[they] their words, { DAY($on, style: "short") }
}
case-page-own-words = { $pronoun ->
    [she] her words
    [he] his words
   *[they] their words
}
case-page-plan-none = Nothing is planned yet. F sets a follow-up.
case-page-plan-referral = Referral
# $services: kinds of help; $organisation: its name
case-page-plan-referred = { $services }: { $organisation }
case-page-no-answer = { $days ->
    [one] no answer, { NUMBER($days) } day
   *[other] no answer, { NUMBER($days) } days
}
# In place of an organisation whose name is not here
case-page-somewhere = an organisation

## What happened

case-page-happened = What happened
case-page-happened-none = Nothing is written down yet. A records the first help.
case-page-undated = No day known
# Name of the chips, for ears
case-page-filter = Show
case-page-filter-all = All { NUMBER($count) }
case-page-filter-assistance = Assistance { NUMBER($count) }
case-page-filter-referral = Referrals { NUMBER($count) }
case-page-filter-child = Child { NUMBER($count) }
case-page-filter-note = Notes { NUMBER($count) }
case-page-filter-consent_record = Consent { NUMBER($count) }
case-page-filter-task = Follow-ups { NUMBER($count) }
case-page-filter-other = Other { NUMBER($count) }
# A stretch without an entry
case-page-quiet = { $days ->
    [one] { NUMBER($days) } day quiet
   *[other] { NUMBER($days) } days quiet
}
# $count: how many more
case-page-earlier = Show earlier entries ({ $count })
# Folded sensitive passages
case-page-told = { $pronoun ->
    [she] What she told us
    [he] What he told us
   *[they] What they told us
}
# Beneath a line of what we did: the words that were written with it lie folded
case-page-words-with-it = Words written with it
case-page-folded = { $count ->
    [one] · { NUMBER($count) } passage, folded
   *[other] · { NUMBER($count) } passages, folded
}
# $key: the key cap
case-page-hold = Hold { $key } to read
case-page-fold-again = Fold again
case-page-open = Open
# Who wrote it, and when, on today's entries. $worker: a name or handle; $time: a clock time
case-page-by-at = { $worker }, { $time }
case-page-voided = taken out
case-page-unsettled = { $count ->
    [one] { NUMBER($count) } answer to settle
   *[other] { NUMBER($count) } answers to settle
}
# What happened with a referral. $organisation: its name
case-page-referral-draft = Referral to { $organisation } begun
case-page-referral-sent = Referred to { $organisation }
case-page-referral-received = Referral arrived at { $organisation }
case-page-referral-accepted = { $organisation } said yes
case-page-referral-refused = { $organisation } said no
case-page-referral-started = { $organisation } has begun to help
case-page-referral-completed = Referral to { $organisation } completed
case-page-referral-withdrawn = Referral to { $organisation } taken back
# What was agreed. $scope: what it was about
case-page-agreed-given = Said yes: { $scope }
case-page-agreed-assent = Gave assent: { $scope }
case-page-agreed-refused = Said no: { $scope }
case-page-agreed-withdrawn = Took back: { $scope }
case-page-agreed-expired = Has ended: { $scope }
case-page-agreed-not_now = Not now: { $scope }
case-page-agreed-not_asked = Not asked: { $scope }
# $on: a day, in words
case-page-until = until { $on }
case-page-finished-on = finished { $on }
case-page-task-set = Follow-up set
case-page-task-done = Follow-up done
case-page-note = Note
case-page-note-own-words = In the person’s own words

## Side panel

# Name of the panel, and of its button in a narrow window
case-page-panel = Safety and consent
# Menu of a case, for ears
case-page-menu = More for this case
# Over the page, where its records and their history differ; what was found stands beneath it
case-page-alarms = Something in this file does not agree.
case-page-safety = Safety step
# Risk, worded as when we look: low, medium, high
case-page-safety-low = Watch
case-page-safety-medium = This week
case-page-safety-high = Today
case-page-safety-look = Next look: { $day }
case-page-safety-no-look = No day set to look again.
case-page-safety-unset = Not weighed yet.
case-page-safety-saved = The safety step is saved.
