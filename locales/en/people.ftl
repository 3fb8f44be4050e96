### Quick intake: five questions, none of them a must. And the headings of the person's forms.

people-title = Who is here?
people-under = Ask only what helps now. Everything can wait; the code is given by itself.
people-alias = What should we call you?
people-alias-hint = Any name will do. It need not be the one in the papers.
# While the name is typed. $count: how many people it may be
people-alike = { $count ->
    [one] One person may be the same:
   *[other] { NUMBER($count) } people may be the same:
}
people-language = Which language do we speak together?
people-interpreter = with an interpreter
people-age = How old are you?
people-age-hint = As it is said: 25, about 16, 15 to 19, born 2009.
people-age-not-read = This could not be read as an age. It is kept as you typed it.
people-age-child = may be under 18: cared for as a child
people-needs = What is needed right now?
people-need-safe_accommodation = safe bed
people-need-food = food
people-need-medical_emergency = doctor
people-need-clothing_nfi = clothes
people-need-interpretation = interpreter
people-need-safety_security = protection
people-notes = May we keep notes?
people-notes-yes = Yes
people-notes-yes-note = What helps is written down. It can be taken back any day.
people-notes-not-now = Not now
people-notes-not-now-note = Only the least is kept, and we ask again in some days.
# Foot of the page. $time: a clock time
people-draft-kept = Draft kept { $time }
people-nothing-must = Nothing has to be answered.
people-leave = Leave it
people-begin = Begin the case
# Toast. $code: the code that was given
people-begun = Case { $code } has begun.

## Headings of the form “Person”

people-section-who = Who
people-section-reach = Reaching safely
people-section-reach-note = Stands at the head of the page, for every colleague.
people-section-age = Age
people-section-language = Language
people-section-origin = Origin

## Headings of the form “Name and contact”

people-section-names = Names
people-section-names-note = Kept apart from everything else.
people-section-contact = Contact
people-section-papers = Papers
