### The frame around every screen: top bar, rail, find, keys.

## Top bar

# The button, always in view, that covers the window at once
app-hide = Hide
# Beside Hide: the key that does the same. Shift is the name of the key; ×3 means three times.
app-hide-keys = Shift ×3
# In the find button of the top bar
app-find = Find a person or an act
# Dashed mark: this vault holds invented people only
app-sample = SAMPLE · invented people
# When something was last written down. $time: time of day, already formatted
app-saved-at = Saved · { $time }
# Name of the language button, for ears
app-language = Language of the screen
# Beside a language in the list: nobody who speaks it has reviewed it yet
app-language-draft = draft translation, not reviewed yet
# Tooltip on the second language
app-language-person = The language for the person beside you
# Name of the ring in the top bar. $minutes: minutes until the page locks by itself
app-rest = { $minutes ->
    [one] Locks after { NUMBER($minutes) } minute without a touch
   *[other] Locks after { NUMBER($minutes) } minutes without a touch
}
# Beside the ring in the last minute. $seconds: seconds left
app-rest-soon = { $seconds ->
    [one] Locks in { NUMBER($seconds) } second
   *[other] Locks in { NUMBER($seconds) } seconds
}

## Rail

# Name of the rail, for ears
app-rail = Where to go
app-rail-today = Today
app-rail-cases = Cases
app-rail-referrals = Referrals
app-rail-organisations = Organisations
app-rail-hand-over = Hand over
app-rail-workers = Team
app-rail-settings = Settings
# Foot of the rail. $handle: the worker's handle; $role: her roles
app-worker = { $handle } · { $role }
app-lock = Lock
app-leave = Leave

## Find (Ctrl+K)

app-find-title = Find
# In the empty field
app-find-hint = Alias, code, name, or what you want to do
app-find-people = People
app-find-acts = Acts
# Nothing fits. $text: what was typed
app-find-nothing = Nothing fits “{ $text }”.
# Rows of acts
app-find-new-case = Start a new case
app-find-hand-over-this = Hand over this case
app-find-receive = Take in a file from a colleague
app-find-conflicts = Settle two answers
app-find-lock = Lock
app-find-hide = Hide
app-find-keys = Show the keys

## Keys (?)

app-keys-title = Keys
app-keys-note = Single keys rest while you type. You can switch them off in Settings.
app-keys-group-window = Everywhere
app-keys-group-go = Going about
app-keys-group-case = In a case
app-keys-group-list = In a list
app-keys-hide = Hide, or come back from hiding
app-keys-find = Find a person or an act
app-keys-lock = Lock
app-keys-leave = Leave
app-keys-undo = Take back what you did last
app-keys-keys = Show the keys
app-keys-new-case = Start a new case
app-keys-assistance = Record an assistance
app-keys-note-key = Write a note
app-keys-task = Set a follow-up
app-keys-refer = Refer
app-keys-consent = Record what the person agreed to
app-keys-edit = Edit
app-keys-hand-over = Hand over this case
app-keys-no-answer = Say why a field of a form has no answer
app-keys-filter = Go to the search field
app-keys-next = Next row
app-keys-previous = Row before

## Not yet for real people: first run and lock screen

# Shown while parts that protect people are still missing. $missing: the parts, already listed
app-not-yet = Not yet for real people. Still missing: { $missing }.
app-not-yet-worker_removal = taking a worker out of the team
app-not-yet-paper_consent = consent on paper
app-not-yet-erasure = forgetting a person for good
# Outside its own window this page can do nothing
app-no-window = This page works only inside its own window.
# While the page starts and something went wrong
app-try-again = Try again
