### Referrals: writing one, what came back, and the list of all.

## Writing one

# $alias: the person; $service: kind of help
referrals-title-new = Refer { $alias }
referrals-title-for = Refer { $alias }: { $service }
# $code: the case; $time: a clock time
referrals-draft-kept = { $code } · draft kept { $time }
referrals-needs = { $pronoun ->
    [she] She needs
    [he] He needs
   *[they] The person needs
}
referrals-needs-none = choose the help
referrals-organisation = Organisation
referrals-organisation-none = choose who shall help
referrals-organisation-first = first the help
referrals-unsaid = not said
referrals-begin = Choose what is needed. Then you see who can receive it and exactly what leaves.
# Above a new referral, where an earlier one lies unfinished. $services: what it is for; $organisation: a name, or “none”
referrals-unfinished =
    { $organisation ->
        [none] A referral is begun and not finished: { $services }.
       *[other] A referral is begun and not finished: { $services }, to { $organisation }.
    }
referrals-unfinished-go-on = Go on with it
referrals-who = Who can receive this
referrals-who-nobody = No organisation for this help is written down yet.
# The verdict, first words of a row. $organisation: its name
referrals-can-yes = { $organisation } can.
referrals-can-no = { $organisation } cannot.
referrals-can-not_yet = { $organisation } cannot yet.
# In the list of organisations, under the name of one that cannot be chosen
referrals-cannot-no = cannot receive this
referrals-cannot-not_yet = cannot receive this yet
referrals-note-answer = Note the answer
referrals-choose = Choose
referrals-agreed = { $pronoun ->
    [she] What she agreed to share
    [he] What he agreed to share
   *[they] What was agreed to share
}
# $scope: what the consent covers; $on: a day
referrals-scope-until = { $scope }, until { DAY($on) }
# Head of the column of numbers that tie a tick to its line on the page
referrals-line = line
referrals-no-consent = Nobody has said yes to this yet. Without a yes nothing leaves.
referrals-ask-consent = Record an answer
# Why a field never leaves
referrals-why-no_scope = never leaves by a referral
referrals-why-never_to = never goes to this kind of organisation
referrals-why-not_consented = without a yes for it
referrals-why-line_by_line = notes leave only line by line
# The page that leaves
referrals-leaves = Exactly what leaves
referrals-leaves-count = { $lines ->
    [0] nothing yet
    [one] 1 page, { NUMBER($lines) } line, nothing else
   *[other] 1 page, { NUMBER($lines) } lines, nothing else
}
referrals-sample = SAMPLE
# Title of the page that leaves. $services: kinds of help
referrals-page-title = Request: { $services }
referrals-page-title-none = Request
# $dated: yes where a day is known; $on: that day; $spoken: yes where a language is known; $language: that language; $scope: what it covers
referrals-page-agreed = { $dated ->
    [yes] { $spoken ->
        [yes] Agreed on { DAY($on) }, in { $language }: { $scope }.
       *[no] Agreed on { DAY($on) }: { $scope }.
    }
   *[no] Agreed: { $scope }.
}
referrals-page-take-back = { $pronoun ->
    [she] She may take it back at any time. Please keep this page apart from other records and destroy it after the visit.
    [he] He may take it back at any time. Please keep this page apart from other records and destroy it after the visit.
   *[they] It may be taken back at any time. Please keep this page apart from other records and destroy it after the visit.
}
# Foot. $lines: number of lines
referrals-foot = Once it is out, it cannot be called back. It is written down first: to whom, which lines, by you.
referrals-keep = Keep as a draft
referrals-kept = The draft is kept.
referrals-send = Given by hand
# $organisation: its name
referrals-send-title = Given to { $organisation }
referrals-send-what = { $lines ->
    [one] { NUMBER($lines) } line leaves. Amparo sends nothing itself: it writes down that you gave this page by hand.
   *[other] { NUMBER($lines) } lines leave. Amparo sends nothing itself: it writes down that you gave this page by hand.
}
referrals-send-day = Given on
referrals-send-write = Write it down
referrals-sent = Written down: given to { $organisation }.

## Asking an organisation

# $organisation: its name
referrals-ask-title = What { $organisation } answered
referrals-ask = Do they share with immigration authorities?
referrals-ask-no = No
referrals-ask-no-note = The answer holds for a year.
referrals-ask-yes = Yes
referrals-ask-yes-note = Nobody is referred there.
referrals-ask-not_known = They do not know
referrals-ask-not_known-note = Nobody is referred there until it is known.
referrals-ask-who = Who answered
referrals-answer-noted = The answer is noted.

## What came back

referrals-state = Where it stands
referrals-left = What left
# Beneath the page that left
referrals-left-note = Only which lines left is kept here. What a line said that day stands in its history.
referrals-waits = No answer
referrals-waited = { $days ->
    [one] for { NUMBER($days) } day
   *[other] for { NUMBER($days) } days
}
# $alias: the person; $organisation: its name
referrals-title-sent = { $alias }, referred to { $organisation }
referrals-answer-note = Note an answer
referrals-answer-title = What came back from { $organisation }
referrals-answer = The answer
referrals-answer-accepted = accepted
referrals-answer-refused = said no
referrals-answer-completed = completed
referrals-answer-withdrawn = taken back by the person
referrals-answer-day = On
referrals-answered = The answer is written down.

## The list

referrals-list = Referrals
# $waiting: how many wait for an answer
referrals-list-title = { $waiting ->
    [0] Nothing waits for an answer.
    [one] One referral waits for an answer.
   *[other] { NUMBER($waiting) } referrals wait for an answer.
}
referrals-list-view = Which referrals
referrals-list-open = Open
referrals-list-all = All
referrals-list-none = No referral is open.
referrals-list-none-advice = A referral begins on a person’s page, with R.
referrals-list-none-act = Go to the cases
# $alias: the person; $organisation: its name
referrals-row = { $alias } to { $organisation }
referrals-days = { $days ->
    [one] { NUMBER($days) } day
   *[other] { NUMBER($days) } days
}
referrals-not-sent = not sent
referrals-go-on = Go on

## Why an organisation can receive, cannot, or cannot yet

# $type: kind of organisation; $dated: yes where the day of the answer is known; $on: that day
referrals-can-yes-why = { $dated ->
    [yes] { $type }. Does not share with immigration, asked { DAY($on, style: "short") }.
   *[no] { $type }. Does not share with immigration.
}
# $pronoun: she, he or they; $scope: what a yes is missing for; $on: a day
verdict-immigration = { $pronoun ->
    [she] It is an immigration authority. Nothing of hers goes there.
    [he] It is an immigration authority. Nothing of his goes there.
   *[they] It is an immigration authority. Nothing goes there.
}
verdict-shares_with_immigration = It shares with immigration authorities.
verdict-shares_not_known = Shares with immigration: not known. Ask them first.
verdict-answer_undated = Nobody wrote down when they answered about immigration. Ask them again.
verdict-answer_old = The answer about immigration is of { DAY($on) }, older than a year. Ask them again.
verdict-kind_not_settled = Two colleagues wrote down different kinds of organisation. Settle it first.
verdict-no_service = First say what is needed.
verdict-no_scope = What is asked for here never leaves by a referral.
verdict-consent_not_asked = There is no yes yet: { $scope }.
verdict-consent_refused = The person said no: { $scope }.
verdict-consent_withdrawn = The yes was taken back: { $scope }.
verdict-consent_expired = The yes has ended: { $scope }.
verdict-consent_not_now = The answer was “not now”: { $scope }.
verdict-assent_missing = The child has not said yes: { $scope }.
verdict-guardian_missing = The guardian has not said yes: { $scope }.
