### What the person agreed to: the ladder at the side, recording an answer, taking back.

consent-agreed = { $pronoun ->
    [she] What she agreed to
    [he] What he agreed to
   *[they] What they agreed to
}
consent-agreed-child = What was agreed
consent-record = Record an answer
# At the end of a step of the ladder, and as answers to choose
consent-says-given = yes
consent-says-assent = yes
consent-says-refused = said no
consent-says-withdrawn = taken back
consent-says-expired = has ended
consent-says-not_now = not now
consent-says-not_asked = not asked
# A child: whose yes is still missing
consent-missing-assent = child not asked
consent-missing-guardian = guardian not asked
# The quiet second line. $organisation: its name; $alias: the child; $on: a day; $language: a language
consent-how-only = { $organisation } only
consent-how-both = { $alias } and the guardian
consent-how-until = until { $on }
consent-how-language = in { $language }
consent-how-again = ask again from { $on }
consent-how-not-asked = without an answer it is no
consent-how-no-day = no day noted
# Acts on a step; the longer ones are for ears. $scope: what it is about
consent-take-back = Take back
consent-take-back-of = Take back: { $scope }
consent-ask = Ask
consent-ask-of = Ask: { $scope }

## Recording an answer

# $alias: the person
consent-title = What { $alias } says
consent-for-what = For what
consent-to-whom = To whom
consent-to-whom-hint = Leave it empty where the yes is for every service of that kind.
consent-anyone = any service of that kind
consent-answer = The answer
consent-answer-child = What the child says
consent-answer-guardian = What the guardian says
consent-until-hint = Empty: until it is taken back.
consent-may-take-back = It can be taken back any day, as easily as it is given now, and help does not depend on it.
consent-saved = The answer is written down.

## Taking back

# $scope: what it is about
consent-take-back-title = Take back: { $scope }
# $named: yes where the consent was for one organisation; $recipient: its name
consent-take-back-what = { $named ->
    [yes] From now on nothing more goes to { $recipient }. What has left before stays where it is.
   *[other] From now on nothing more leaves for this purpose. What has left before stays where it is.
}
consent-who-takes-back = Who takes it back
consent-reason = Reason
consent-reason-hint = Nobody has to give one.
consent-taken-back = Taken back: { $scope }
