### Handing cases over to a colleague as a file, taking such a file in, and settling what then stands side by side.

# Name of the three parts of this place, for ears
exchange-parts = Hand over and receive
exchange-part-hand-over = Hand over
exchange-part-receive = Receive
exchange-part-conflicts = Two answers
# The same while some wait. $count: how many
exchange-part-conflicts-count = Two answers · { NUMBER($count) }
# A case in a list to choose from. $alias: what the person is called; $code: its code
exchange-case = { $alias }, { $code }

## Handing over

hand-over-title = Hand over to a colleague
# $cases: how many; $handle: the colleague
hand-over-title-count = { $cases ->
    [0] Nothing to hand over to { $handle }
    [one] Hand over one case to { $handle }
   *[other] Hand over { NUMBER($cases) } cases to { $handle }
}
hand-over-to = To whom
hand-over-to-note = a colleague of this organisation who works with cases
hand-over-to-choose = choose a colleague
# Nobody could receive anything
hand-over-nobody = There is nobody to hand over to yet.
hand-over-nobody-advice = Only a colleague of this organisation who works with cases can receive them. Invite somebody, or let in somebody who asks from elsewhere.
hand-over-nobody-act = Go to the team
hand-over-which = Which cases
hand-over-which-mine = All that are mine
# Beside the heading, while all are chosen
hand-over-which-mine-note = also those that nobody has yet
hand-over-which-some = Some
hand-over-add-case = Add a case: alias, code or name
# A case whose name is not known on this page
hand-over-one-case = one case
# Button on a chip, for ears. $name: the case
hand-over-take-off = Leave out: { $name }
hand-over-whole = Send everything again
hand-over-whole-note = Only if a file was lost on the way. Otherwise what is new is enough.
hand-over-first-who = First choose to whom. Then you see what goes and what stays.
hand-over-first-which = Add a case. Then you see what goes and what stays.
# No case is left. $scope: what a yes is missing for
hand-over-none = There is no case to hand over.
hand-over-none-advice = No case is yours yet. Choose “Some” to name the cases.
hand-over-none-left = No case is left that may go.
hand-over-none-left-advice = Each of these people would first have to agree: { $scope }. Without that nothing goes, and no file is written.
# Cases that the colleague has and of which only a withdrawal goes. $count: how many; $handle: the colleague
hand-over-withdrawals = { $count ->
    [one] A person whose case { $handle } has took a yes back or said no
   *[other] In { NUMBER($count) } cases that { $handle } has, somebody took a yes back or said no
}
hand-over-withdrawals-note = This goes along by itself and nothing else of these cases, so that { $handle } knows it too.
hand-over-goes = What goes
hand-over-goes-note = the whole case, the person, and what happened
# In a row. $count: how many entries
hand-over-entries = { $count ->
    [one] { NUMBER($count) } entry
   *[other] { NUMBER($count) } entries
}
hand-over-entries-since = { $count ->
    [0] nothing new since the last file
    [one] { NUMBER($count) } new entry
   *[other] { NUMBER($count) } new entries
}
hand-over-entries-whole = { $count ->
    [one] { NUMBER($count) } entry, whole again
   *[other] { NUMBER($count) } entries, whole again
}
# $handle: the colleague
hand-over-first-time = new to { $handle }
# $count: how many more rows there are
hand-over-rest = Show { NUMBER($count) } more
# Cases that are left out. $count: how many
hand-over-stays = { $count ->
    [one] One case stays here
   *[other] { NUMBER($count) } cases stay here
}
hand-over-stays-note = named by code
hand-over-ask = Ask
# For ears. $code: the case
hand-over-ask-of = Ask about { $code }
# At the side
hand-over-panel = The file
hand-over-in-file = In the file
hand-over-in-nothing = Nothing yet.
hand-over-in-cases = Cases
hand-over-in-entries = Entries
hand-over-in-organisations = Organisations
hand-over-in-organisations-none = none is named
# $handle: the colleague
hand-over-key = Only { $handle } can open it
hand-over-key-words = The six words of { $handle }
hand-over-key-note = They name the key that closes the file. Somebody here compared them with { $handle }.
# Before the first file to a key. $handle: the colleague
hand-over-hear = First hear the six words of { $handle }
hand-over-hear-note = Telephone { $handle }, or sit together. Let { $handle } read out the six words of their Team page, and type what you hear. It is asked once for each key: a file that was closed with a wrong key would be open to somebody else.
hand-over-hear-changed = The keys of { $handle } have changed since the words were compared.
hand-over-hear-changed-advice = Ask { $handle } in person or on the telephone whether they made new keys. If not, hand over nothing, and tell whoever leads your team.
hand-over-hear-compare = Compare
hand-over-carry = How it travels
hand-over-carry-note = Amparo sends nothing. You put the file on a stick and give it by hand.
hand-over-foot = Nothing is written before this button. It is noted down: to whom, which cases, by you.
hand-over-write = Write the file
# In the system's dialog
hand-over-choose-title = Where shall the file go?
hand-over-put-here = Put it here
# Written. $handle: the colleague
hand-over-done = The file for { $handle } is written.
hand-over-done-file = File
hand-over-done-number = Number for { $handle }
hand-over-done-skipped = Stayed here
hand-over-done-carry = Now carry it
hand-over-done-stick = Put it on a stick that has nothing else on it.
hand-over-done-give = Give it to { $handle } yourself, or with somebody you both trust. Do not send it over a network.
hand-over-done-remove = Delete it from the stick once { $handle } has taken it in.
hand-over-done-closed = Whoever finds it cannot read it: only { $handle } has the key.
hand-over-more = Hand over more

## Receiving

receive-title = Take in a file
receive-begin = A colleague has given you a file?
receive-begin-note = You first see what is in it. Nothing is changed until you take it in.
receive-choose = Choose the file
# In the system's dialog
receive-choose-title = Which file?
receive-open = Look into it
# $handle: who made it; $count: new entries; $cases: cases in it
receive-title-count = { $count ->
    [one] One new entry from { $handle }
   *[other] { NUMBER($count) } new entries from { $handle }
}
receive-title-nothing = Nothing new from { $handle }
# Under the title. $handle: who made it; $day: a day in full; $time: a clock time; $number: its number
receive-made-by = Made by { $handle } on { $day } at { $time }: number { NUMBER($number) } from { $handle }.
receive-unchanged = Already here
receive-skipped = Set aside
# $count: how many
receive-entries = { $count ->
    [0] none
    [one] { NUMBER($count) } entry
   *[other] { NUMBER($count) } entries
}
receive-cases = { $count ->
    [0] none
    [one] { NUMBER($count) } case
   *[other] { NUMBER($count) } cases
}
# How this file stands to earlier ones. $handle: who made it; $number: its number
receive-standing-seen = This file was taken in before.
receive-standing-seen-advice = Taking it in again changes nothing.
receive-standing-late = This file is older than the last one from { $handle }.
receive-standing-late-advice = That is no harm: what is new in it is added in its place, and nothing newer is lost.
receive-standing-gap = A file between is missing.
receive-standing-gap-advice = This is number { NUMBER($number) } from { $handle }, and an earlier one has not come. You can take this one in, and ask for the other.
# A yes was taken back. $count: how many
receive-withdrawn = { $count ->
    [one] A yes was taken back.
   *[other] { NUMBER($count) } times a yes was taken back.
}
# $alias: the person; $scope: what it was for; $named: yes where it was for one organisation; $recipient: its name; $dated: yes where a day
# is known; $on: that day
receive-withdrawn-row = { $dated ->
    [yes] { $named ->
        [yes] { $alias }: { $scope }, { $recipient }, on { $on }
       *[no] { $alias }: { $scope }, on { $on }
    }
   *[no] { $named ->
        [yes] { $alias }: { $scope }, { $recipient }
       *[no] { $alias }: { $scope }
    }
}
receive-withdrawn-note = It holds here from the moment you take the file in.
# Erasures that wait. $count: how many
receive-waits = { $count ->
    [one] Something was forgotten elsewhere and waits for a lead here.
   *[other] { NUMBER($count) } things were forgotten elsewhere and wait for a lead here.
}
receive-waits-note = It is erased here when a lead of yours has agreed.
# Beside the cases of a file: organisations and workers whose records change.
receive-others = Also in it
# $kind is organisation, worker or other; $name its name.
receive-others-row = { $kind ->
    [organisation] Organisation: { $name }
    [worker] Worker: { $name }
   *[other] { $name }
}
# In place of a name that cannot be read.
receive-others-unnamed = not named
# Said of a file, none of it in the way
receive-odd = What is not as it should be
# $count: how many
receive-odd-gaps = { $count ->
    [one] In one case something before what came is missing. Ask for the file before.
   *[other] In { NUMBER($count) } cases something before what came is missing. Ask for the file before.
}
receive-odd-ahead = { $count ->
    [one] One entry was written by a clock that stood a day ahead or more.
   *[other] { NUMBER($count) } entries were written by a clock that stood a day ahead or more.
}
receive-odd-withheld = { $count ->
    [one] One text was held back by whoever made the file. Ask for it.
   *[other] { NUMBER($count) } texts were held back by whoever made the file. Ask for them.
}
receive-odd-forks = { $count ->
    [one] One history was continued in two ways, as if there were two copies of the same files. Tell who manages the team.
   *[other] { NUMBER($count) } histories were continued in two ways, as if there were two copies of the same files. Tell who manages the team.
}
receive-what = What is in it
# Beside that title. $count: entries
receive-what-here = { $count ->
    [one] { NUMBER($count) } entry of it is already here
   *[other] { NUMBER($count) } entries of it are already here
}
receive-what-aside = { $count ->
    [one] { NUMBER($count) } entry is set aside
   *[other] { NUMBER($count) } entries are set aside
}
# A case that has no alias and no code here
receive-case-unnamed = a case
# In a row. $count: new entries
receive-new = { $count ->
    [0] nothing new
    [one] { NUMBER($count) } new entry
   *[other] { NUMBER($count) } new entries
}
receive-new-here = new here
# $fields: what they are about
receive-will-stand = Two answers will stand: { $fields }
receive-two-answers = two answers
receive-foot = Nothing is changed until you take it in.
receive-foot-nothing = There is nothing to take in.
receive-take = Take it in
receive-other = Another file
# Taken in. $handle: who made it
receive-done = The file from { $handle } is taken in.
receive-done-nothing = Nothing new: all of it was here.
receive-done-received = New
receive-done-cases = In
receive-done-late = Added late
# $count: how many
receive-done-conflicts = { $count ->
    [one] In one place two answers stand now.
   *[other] In { NUMBER($count) } places two answers stand now.
}
receive-done-conflicts-note = Both are kept. Until you say which one holds, the more careful one does where it matters.
receive-to-conflicts = Look at them
receive-to-cases = Go to the cases
receive-after = The stick
receive-after-note = The file is no longer needed. Delete it from the stick.

## Two answers stand

# $count: fields of which two answers stand
conflicts-title = { $count ->
    [0] Nothing waits to be settled.
    [one] In one place two answers stand.
   *[other] In { NUMBER($count) } places two answers stand.
}
conflicts-note = They were written while you were apart. Nothing is lost: both are kept until somebody says which one holds.
conflicts-none = No two answers stand beside each other.
conflicts-none-note = It happens when two people change the same thing and then hand over.
# Heading of what belongs to no case
conflicts-elsewhere = Organisations and colleagues
# In place of a field: a record that one took out and another kept
conflicts-taken-out = Taken out, or kept
conflicts-is-taken-out = is taken out
conflicts-is-kept = is kept
conflicts-open = Open the case
# For ears. $name: the person
conflicts-open-of = Open the case: { $name }
# Beside an answer: the page shows it; it counts until this is settled
conflicts-shown = shown
conflicts-in-force = holds meanwhile
# Button, for ears. $field: label; $answer: what it says
conflicts-keep-of = This one holds: { $field }, { $answer }
# Link from a field to the list
conflicts-all = All places where two answers stand
# $count: how many in other cases
conflicts-others = { $count ->
    [one] One more in another case
   *[other] { NUMBER($count) } more in other cases
}
