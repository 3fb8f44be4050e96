### Figures: the tables, their release, what arrived; and the numbers that a house hands in to whoever counts ("the figures desk").

## Rail and find

# Places of whoever counts
figures-rail = Figures
figures-rail-released = Released
figures-rail-arrived = Arrived
# In the find button of the top bar, for whoever only counts
figures-find = Find a table
# In the empty field
figures-find-hint = A table, a quarter, a year
# Heading above the tables that fit
figures-find-tables = Tables

## Tables

# Names of the tables: the title of the page, a sentence
figures-table-T2 = Who was registered, and with what status
figures-table-T4 = Which exploitation people came out of
figures-table-T11 = What people were helped with
# The same in two or three words, in lists of releases
figures-short-T2 = Status
figures-short-T4 = Exploitation
figures-short-T11 = Help
# What is counted, inside the sentence figures-ask
figures-ask-T2 = people registered, by status
figures-ask-T4 = people, by form of exploitation
figures-ask-T11 = help given, by kind
# The question as a sentence; its words are choosers. $table: one of figures-ask-T…; $threshold: a number
figures-ask = Count { $table }. Numbers under { $threshold } are hidden.
# Names of the three choosers, for ears
figures-pick-table = What is counted
figures-pick-period = Period
figures-pick-threshold = Numbers under this are hidden
# Above the title. $period: the period, a chooser; $sites: how many houses have sent numbers
figures-over = { $sites ->
    [one] { $period }, from { NUMBER($sites) } house
   *[other] { $period }, from { NUMBER($sites) } houses
}

## Periods

# $year: four digits
figures-period-quarter-1 = First quarter { NUMBER($year, useGrouping: 0) }
figures-period-quarter-2 = Second quarter { NUMBER($year, useGrouping: 0) }
figures-period-quarter-3 = Third quarter { NUMBER($year, useGrouping: 0) }
figures-period-quarter-4 = Fourth quarter { NUMBER($year, useGrouping: 0) }
figures-period-year = { NUMBER($year, useGrouping: 0) }
figures-period-all = All that is over
figures-period-unknown = Month not known
# In a refusal: months that belong together. $from, $to: periods
figures-period-span = { $from } to { $to }
figures-period-until = up to { $to }
# Beneath a period in the chooser
figures-period-open = not over yet
figures-period-released = released

## Inside the table

# Heads of the first column
figures-variable-victim_status = Status
figures-variable-gender_identity = Gender
figures-variable-majority = Age
figures-variable-exploitation = Exploitation
figures-variable-service_type = Kind of help
# The line over all others
figures-all = All
figures-total-persons = All people
figures-total-services = All help
# Groups of columns: code list gender_identity, about many people
figures-gender_identity-woman = Women and girls
figures-gender_identity-man = Men and boys
figures-gender_identity-trans_woman = Trans women and girls
figures-gender_identity-trans_man = Trans men and boys
figures-gender_identity-non_conforming = Non-binary people
figures-gender_identity-not_specified = Gender not specified
figures-gender_identity-unknown = Gender not known
figures-majority-child = Under 18
figures-majority-adult = Adults
figures-majority-unknown = Age not known
figures-exploitation-none = No form known
figures-exploitation-other = Other forms
figures-exploitation-unknown = No form known
figures-victim_status-unknown = Status not known
figures-service_type-unknown = Kind not known
# A hidden number, for ears and beside its box in the chart
figures-hidden-cell = hidden
# Beneath the table: lines with nothing but zeros. $count: rows and columns
figures-unfold = { $count ->
    [one] Show { NUMBER($count) } line that holds only zeros
   *[other] Show { NUMBER($count) } lines that hold only zeros
}
figures-fold = Fold the lines that hold only zeros

## Chart

# Title of the chart. $first, $second: rows of the table. "shown": some numbers are hidden and could be larger
figures-chart-two-all = { $first } and { $second } come first
figures-chart-two-shown = { $first } and { $second } come first among the numbers shown
figures-chart-one-all = { $first } comes first
figures-chart-one-shown = { $first } comes first among the numbers shown
figures-chart-plain = How the numbers compare
# Before the chooser of the column that is drawn
figures-chart-series = For
# A column where two things cross. $group: women and girls; $part: under 18
figures-series = { $group }, { $part }
# What the chart is, for ears. $table: the table's title; $series: the column
figures-chart-twin = Bars of the table above: { $table }. Column: { $series }.

## Beneath

figures-foot-persons = Each person is counted once.
figures-foot-services = A person is counted once a month for each kind of help, so one person can be in several rows.
# $count: people, rounded to five
figures-foot-said-no = { $count ->
    [0] Hardly anyone said no to being counted.
    [one] About { NUMBER($count) } person said no to being counted and is not here.
   *[other] About { NUMBER($count) } people said no to being counted and are not here.
}
figures-foot-not-asked = { $count ->
    [0] Hardly anyone has not been asked.
    [one] About { NUMBER($count) } person was not asked and is not here.
   *[other] About { NUMBER($count) } people were not asked and are not here.
}
figures-foot-late = { $count ->
    [one] About { NUMBER($count) } was registered late; the table of the year has them.
   *[other] About { NUMBER($count) } were registered late; the table of the year has them.
}

## Beside the table

# Name of the side panel, and its button in a narrow window
figures-panel = Hidden numbers and release
# $hidden of $numbers
figures-hidden = { $hidden ->
    [0] None of { NUMBER($numbers) } numbers is hidden
    [one] { NUMBER($hidden) } of { NUMBER($numbers) } numbers is hidden
   *[other] { NUMBER($hidden) } of { NUMBER($numbers) } numbers are hidden
}
figures-hidden-why = Some are small. Others are hidden so that no small one can be worked out by subtraction. The page does not say which is which, and a hatched box has no size.
figures-hidden-none = None of them is small, and none can be worked out from the others.
# Beneath, where more than half of the table is hidden. $longer: yes where a year would be longer than the period
figures-hidden-most = { $longer ->
    [yes] Most of it is hidden: so few people leave little that can be told. A longer period, such as the year, shows more.
   *[no] Most of it is hidden: so few people leave little that can be told.
}
# Checks, each with a tick. $threshold: numbers under this are hidden
figures-check-deniable = Every hidden number could still be zero, and could still be { NUMBER($threshold) } or more.
# $count: earlier releases
figures-check-earlier = { $count ->
    [0] Nothing was released before. This would be the first.
    [one] Checked against the { NUMBER($count) } earlier release. Nothing follows from both together.
   *[other] Checked against all { NUMBER($count) } earlier releases. Nothing follows from them together.
}
# $count: houses
figures-check-sites = { $count ->
    [one] The { NUMBER($count) } house has sent this period.
   *[other] All { NUMBER($count) } houses have sent this period.
}
figures-check-sites-missing = { $count ->
    [one] { NUMBER($count) } house has not sent this period yet. What comes later counts as registered late.
   *[other] { NUMBER($count) } houses have not sent this period yet. What comes later counts as registered late.
}
figures-check-frozen = This period was released before, and its counts are fixed.
# $on: the first day after the period
figures-open-until = Its numbers can be seen and released from { DAY($on, style: "medium") }. Until then two looks at it could differ by one person.
figures-open = This period is not over
figures-before = Released before
figures-before-none = Nothing yet.
figures-before-all = All releases
# Whoever counts and also opens cases
figures-both = You hold both keys
figures-both-note = Hidden numbers protect people from whoever reads the figures. You can also open the cases, so from you nothing is hidden. It is safer when two people do this.
# Where roles are chosen and both are ticked
figures-both-chosen = Whoever counts and can also open cases undoes what the hidden numbers protect. Where two people work, give these to two.

## Release

figures-release = Release as final
figures-release-note = Final fixes this period. What is published is not called back.
# $period: the period
figures-release-title = Release as final: { $period }
# $threshold: numbers under this are hidden
figures-release-what = The files hold what you see and nothing more. Numbers under { NUMBER($threshold) }, and those that would give them away, are not in them.
figures-release-tables = Which tables
figures-folder = Where the files go
figures-folder-pick = Choose a folder
figures-folder-other = Choose another folder
# In the system's dialog
figures-folder-title = Where shall the files go?
figures-folder-choose = Put them here
figures-release-forever = What is published is not called back.
figures-release-forever-note = The counts of this period are fixed from now on, and every later release is checked against this one.
figures-release-do = Release
# $number: the number of the release
figures-released-title = Release { NUMBER($number) } is made
figures-released-files = Files
figures-released-left-out = Left out
# $table: title of a table
figures-left-out-empty = { $table }: nobody is in it.
figures-released-note = It is in the list of releases. The files are yours to pass on.

## Released

# $count: releases
figures-released = { $count ->
    [0] Nothing has been released
    [one] { NUMBER($count) } release is out
   *[other] { NUMBER($count) } releases are out
}
figures-released-under = What is published is not called back. Every new release is checked against all of these.
figures-released-none-advice = A release is made beside its table, under Figures. From then on it stands here.
figures-column-number = No.
figures-column-tables = Tables
figures-column-period = Period
figures-column-threshold = Hidden under
figures-column-by = By
figures-column-on = On

## Arrived

# $count: houses
figures-arrived = { $count ->
    [one] { NUMBER($count) } house has sent its numbers
   *[other] { NUMBER($count) } houses have sent their numbers
}
# $count: deliveries that were taken in since the vault was unlocked
figures-arrived-new = { $count ->
    [0] Nothing new has come since you unlocked.
    [one] { NUMBER($count) } delivery has come since you unlocked.
   *[other] { NUMBER($count) } deliveries have come since you unlocked.
}
figures-arrived-note = The latest delivery of a house replaces the one before. Rows carry no name and no code of a case.
# $site: a number from 1
figures-site = House { NUMBER($site) }
figures-column-site = House
figures-column-delivery = Delivery
figures-column-made-on = Made on
figures-column-cases = Cases
figures-column-events = Help given
# Both are told in round numbers
figures-column-said-no = Said no, about
figures-column-not-asked = Not asked, about
# $count: deliveries
figures-not-taken = { $count ->
    [one] { NUMBER($count) } delivery was not taken in
   *[other] { NUMBER($count) } deliveries were not taken in
}
# At the end of a reason that holds for several deliveries
figures-times = { $count ->
    [one] { NUMBER($count) } time
   *[other] { NUMBER($count) } times
}
# No house has sent anything
figures-none-yet = No numbers have come yet
figures-none-yet-advice = A caseworker hands them in, in Settings under “Numbers for the figures desk”. They are taken in when you open this.
# Nobody is in the table
figures-empty = Nobody is in this table
figures-empty-advice = Nobody was counted in this period. A table with nobody in it is not released.
# Keys were made, and nobody has let her in yet
figures-waits = You are not let in yet
figures-waits-advice = Your keys are made. A colleague lets you in, in Team beside your short name. Until then no number is here.

## The house's side: numbers for the figures desk

figures-desk = Numbers for the figures desk
figures-desk-short = Figures desk
figures-desk-go = Look and hand in
figures-desk-note = Whoever counts gets rows of codes, so that reports can be made without opening a case.
# Titles, whole sentences. $on: a day
figures-desk-due = It is time to hand in the numbers
figures-desk-first = No numbers have been handed in yet
figures-desk-due-on = Nothing is due before { DAY($on, style: "medium") }
figures-desk-holds = What would go now
figures-desk-persons = People
figures-desk-cases = Cases
figures-desk-events = Help given
figures-desk-make = Hand them in
figures-desk-make-note = It is sealed so that only the figures desk can open it. The newest replaces what was handed in before.
# $number: which delivery of this house
figures-desk-made = Handed in: delivery { NUMBER($number) }
# $cases, $events: how many
figures-desk-made-note = { $cases ->
    [one] { NUMBER($cases) } case, help given: { NUMBER($events) }. The figures desk takes it in when it next opens.
   *[other] { NUMBER($cases) } cases, help given: { NUMBER($events) }. The figures desk takes it in when it next opens.
}
# Side panel: name, then two lists
figures-desk-panel = What goes and what never goes
figures-desk-goes = What goes, in codes
figures-desk-goes-months = The month it began
figures-desk-goes-people = Gender, age in years, status
figures-desk-goes-lived = Form of exploitation
figures-desk-goes-help = Kind of help, and the month
figures-desk-never = What never goes
figures-desk-never-names = Names and what people are called here
figures-desk-never-codes = The code of a case
figures-desk-never-notes = Notes, words, documents
figures-desk-never-days = Days and dates of birth
figures-desk-never-places = Addresses and telephone numbers
figures-desk-never-note = The rows are shuffled each time. They are still about people and stay under a key.
# Who is left out. $count: people
figures-desk-left-out = { $count ->
    [one] { NUMBER($count) } person is left out
   *[other] { NUMBER($count) } people are left out
}
figures-desk-left-out-none = Nobody is left out
figures-desk-left-out-note = Only who said yes to being counted is counted. How many are left out is told in round numbers.
# Beneath a list that is not whole. $count: how many of them are listed
figures-desk-left-out-first = { $count ->
    [one] The first { NUMBER($count) } by code is listed.
   *[other] The first { NUMBER($count) } by code are listed.
}
# Why, in the row of a case
figures-desk-why-refused = said no
figures-desk-why-withdrawn = took the yes back
figures-desk-why-not_asked = not asked yet
figures-desk-why-not_now = said “not now”
figures-desk-why-expired = the yes has ended
figures-desk-why-guardian_missing = the guardian has not said yes
figures-desk-why-assent_missing = the child has not said yes
# $count: how many more rows
figures-desk-more = { $count ->
    [one] Show { NUMBER($count) } more
   *[other] Show { NUMBER($count) } more
}
# Nobody holds a figures key
figures-desk-nobody = Nobody here counts yet
figures-desk-nobody-advice = Numbers are sealed for a colleague with the role Figures. That colleague opens these files once, and after that whoever manages the team. Then numbers can be handed in.
