### Organisations: partners that people are referred to.

organisations-title = Who we work with
organisations-note = Nothing reaches an immigration authority, or anyone who shares with one. Where it is not known, ask first.
organisations-add = Add an organisation
organisations-edit = Organisation
organisations-find = Name or kind
organisations-none = No organisation yet.
organisations-none-advice = Add the clinic, the lawyer, the school that you already call.
organisations-nothing-found = No organisation fits.
organisations-saved = Organisation saved.
# In the list: the answer to "do they share with immigration authorities?"
organisations-shares-no = does not share with immigration
organisations-shares-yes = shares with immigration
organisations-shares-not_known = not known whether they share
# $day: when they were asked
organisations-asked-on = asked { $day }
organisations-never-asked = never asked
# In the form
organisations-shares-why = Ask them, and write down who answered. An answer holds for a year.
organisations-answer-no = No
organisations-answer-no-note = They can receive what the person agreed to
organisations-answer-yes = Yes
organisations-answer-yes-note = Nothing reaches them
organisations-answer-not_known = Not known
organisations-answer-not_known-note = Nothing reaches them until they are asked
organisations-children-yes = Yes
organisations-children-no = No
