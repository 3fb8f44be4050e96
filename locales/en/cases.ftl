### The list of cases.

# Title while it loads, and the name of the list for ears
cases-title-plain = Cases
# Title of the page, by view. $count: how many
cases-title-open = { $count ->
    [0] No open cases
    [one] One open case
   *[other] { NUMBER($count) } open cases
}
cases-title-mine = { $count ->
    [0] You have no open cases
    [one] You have one open case
   *[other] You have { NUMBER($count) } open cases
}
cases-title-all = { $count ->
    [0] No cases yet
    [one] One case
   *[other] { NUMBER($count) } cases
}
cases-title-closed = { $count ->
    [0] No closed cases
    [one] One closed case
   *[other] { NUMBER($count) } closed cases
}
cases-title-consent_not_asked = { $count ->
    [0] Everyone was asked
    [one] One person was not asked yet
   *[other] { NUMBER($count) } people were not asked yet
}
# The search field
cases-find = Alias, code or name
# Name of the row of views, for ears, and the views
cases-view = Which cases
cases-view-open = Open
cases-view-mine = Mine
cases-view-consent_not_asked = Consent not asked
cases-view-closed = Closed
cases-view-all = All
# Heads of the columns
cases-column-alias = Called
cases-column-code = Code
cases-column-age = Age
cases-column-languages = Languages
cases-column-owner = With
cases-column-last = Last entry
cases-column-due = Next day set
# On a head that was pressed: what comes first then
cases-order-last = Longest ago first
cases-order-due = Soonest first
# Instead of an alias
cases-no-alias = no alias
# Over rows that only sound alike
cases-possible = Nothing is written exactly like this. These sound alike.
# Nothing fits. $text: what was typed
cases-nothing-found = Nobody fits “{ $text }” here.
cases-nothing-found-advice = Try fewer letters, or look under All. Another spelling is found too.
# Empty views
cases-nothing-open = No case is open.
cases-nothing-mine = No case is with you.
cases-nothing-consent_not_asked = Everyone here was asked what may be kept and shared.
cases-nothing-closed = No case is closed.
cases-nothing-all = There are no cases yet.
