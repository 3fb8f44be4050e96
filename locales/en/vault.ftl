### Before the door is open: unlock, first run, recovery, joining; and backup. On screen a vault is "the files" or "it", never a vault.

## Unlock

# Title of the lock screen
vault-who = Who is working?
vault-passphrase = Passphrase
vault-open = Open
# On the button while the passphrase is tried, about a second
vault-opening = Opening …
# Under the button. $time: time of day, already formatted
vault-locked = Locked at { $time }.
vault-locked-draft = Locked at { $time }. What you were typing is kept.
vault-cannot-open = I cannot open it
vault-cannot-title = What happened?
vault-way-recover = I lost my passphrase
vault-way-recover-note = Two of the three recovery sheets open the files, and you choose a new passphrase.
vault-way-join = I have an invitation
vault-way-join-note = A colleague gave you a code. You make your own passphrase; nobody else ever sees it.
vault-way-other = If neither fits, ask a colleague who can open the files. Nobody outside the house can.

## Choosing a passphrase

vault-passphrase-kind = How will you make it?
vault-passphrase-offered = Words made by chance
vault-passphrase-offered-note = Strong, and easier to remember than it looks
vault-passphrase-own = My own words
vault-passphrase-own-note = At least as strong as “hard to guess”
vault-passphrase-another = Other words
# Under the offered words
vault-passphrase-practise = Type these words once, to learn them
vault-passphrase-again = The same once more
vault-passphrase-differs = That is not the same yet.
vault-passphrase-advice = Several words that do not belong together are better than one word with signs.
# How strong her own passphrase is, from 0 to 4
vault-score-0 = Anyone could guess this.
vault-score-1 = Easy to guess.
vault-score-2 = A patient person would guess this.
vault-score-3 = Hard to guess.
vault-score-4 = Very hard to guess.

## Recovery

vault-recover-title = Open with two sheets
vault-recover-who = Who are you?
vault-recover-first = First sheet
vault-recover-second = Second sheet
vault-recover-hint = Type the words or the digits, in their order. Capital letters and spaces do not matter.
vault-recover-do = Open and set the new passphrase

## Joining

vault-join-title = Join the team
vault-join-handle-hint = The short name that your colleague wrote on the invitation
vault-join-code = Code of the invitation
vault-join-code-hint = It works once, and only until the day that stands on it.
vault-join-do = Make my keys
vault-joined-title = Your keys are made
vault-joined = You can open the files now.
vault-joined-waits = The next colleague who opens the files lets you in. Until then they stay closed for you.

## First run

# Above each page. $step, $steps: numbers
vault-first-step = Step { NUMBER($step) } of { NUMBER($steps) }
vault-first-language = Which language shall the screen speak?
vault-first-swap = This computer may write memory to its disk in the clear. Ask whoever looks after it to encrypt the swap space.
vault-first-start = What do you want to begin with?
vault-first-sample = Sample cases
vault-first-sample-note = Invented people, to look around and to practise. Every page says SAMPLE.
vault-first-empty = Nothing
vault-first-empty-note = Empty files, for your own work
vault-first-joining = We belong to an organisation that already uses this
vault-first-joining-note = Your own files and keys. They stay closed until the organisation has let you in.
vault-first-joining-roles = What you will do here stands in the organisation’s letter of admission.
vault-first-who = Who are you here?
vault-handle = Short name
vault-handle-hint = It stands on the lock screen. Choose one that is not your real name, like mara or desk-2.
vault-first-roles = What will you do?
vault-first-roles-hint = In a small house one person does it all. You can invite others later.
vault-first-passphrase = Choose a passphrase
vault-first-create = Create
# On the button while the keys are made, some seconds
vault-first-creating = Making the keys …

## Recovery sheets

# $number: 1, 2 or 3
vault-sheets-title = Recovery sheet { NUMBER($number) } of 3
# Over each sheet: what it is for and where it belongs
vault-sheets-note-1 = Copy this by hand onto paper. If a passphrase is lost, any two of three sheets open the files. One alone opens nothing.
vault-sheets-note-2 = The second sheet. Keep it outside the house, with someone you trust who does not keep another one.
vault-sheets-note-3 = The third sheet. Keep it outside the house too, at another place than the second.
# Head of the sheet itself
vault-sheet-head = Sheet { NUMBER($number) }
# Foot of the sheet itself
vault-sheet-note = Words or digits: either is enough. This is shown once and kept nowhere.
vault-sheets-written = I have written it down
vault-confirm-title = Is sheet { NUMBER($number) } on paper?
vault-confirm-note = Type two of its words from your paper.
# $place: which word of the sheet
vault-confirm-word = Word { NUMBER($place) }
vault-confirm-wrong = These words do not stand in those places.
vault-confirm-wrong-advice = Compare your paper with the sheet once more.
vault-confirm-again = Show the sheet again
vault-confirm-finish = Finish

## Backup and check, in Settings

vault-backup = Backup
vault-backup-note = An encrypted copy of everything. It opens with your passphrase, or with two recovery sheets. Keep it outside the house.
# $days: whole days since the last backup
vault-backup-days = { $days ->
    [0] The last one was made today.
    [one] The last one was made { NUMBER($days) } day ago.
   *[other] The last one was made { NUMBER($days) } days ago.
}
vault-backup-never = There is none yet.
vault-backup-do = Choose a folder and make a backup
# In the system's dialog
vault-backup-choose-title = Where shall the backup go?
vault-backup-choose = Put it here
# After a backup. $file: its name; $megabytes: its size
vault-backup-done = Backup made and checked: { $file }, { NUMBER($megabytes, maximumFractionDigits: 1) } MB.
vault-verify = Check everything
vault-verify-note = Reads every record and its history, and compares them. It changes nothing.
# After the check. $entries, $rows, $events: numbers
vault-verified = All is as it was written: { NUMBER($entries) } entries, { NUMBER($rows) } rows, { NUMBER($events) } events.
vault-verified-alarms = Something does not agree. Change nothing, and tell whoever looks after this computer:

## A new passphrase, in Settings

vault-change = Change my passphrase
vault-change-old = The passphrase until now
vault-changed = Your passphrase is changed.

## New recovery sheets: in Settings, on a page of their own, and on Today while nobody has confirmed any

# Title of the part of Settings
vault-renew = Recovery sheets
vault-renew-note = If a passphrase is lost, any two of three sheets open the files again. New ones can be made at any time; the older ones then open nothing here.
# In Settings, one of these two where it applies
vault-renew-absent = These files have no recovery sheets. If a passphrase is lost, they may stay closed for good.
vault-renew-unconfirmed = It was never confirmed that the sheets of these files are on paper.
# Title over that, on Today
vault-renew-unconfirmed-title = Are the recovery sheets on paper?
vault-renew-unconfirmed-advice = That can happen when the first run is interrupted. Without sheets a lost passphrase can close the files for good. New ones take pen, paper and a quarter of an hour.
# The button, in all three places
vault-renew-do = Make new sheets
# Title of the page
vault-renew-title = New recovery sheets
vault-renew-how = You will see three sheets, one after the other. Copy each by hand onto paper, and type two of its words back.
# Where there are older sheets
vault-renew-until = The sheets until now count until the third new one is confirmed. If you are interrupted, nothing is lost: simply begin again.
# Where there are none
vault-renew-interrupted = If you are interrupted, nothing is lost: simply begin again.
vault-renew-passphrase-hint = Once more, so that nobody else makes sheets at your open screen
# On the button while they are drawn, about a second
vault-renew-making = Making the sheets …
# At the end
vault-renew-done = The new sheets count
vault-renew-done-note = Any two of these three open the files from now on.
# Where there were older sheets
vault-renew-done-older = The older sheets open these files no more. Please destroy them: an earlier backup still opens with them.
# The same as a reminder
vault-renew-done-backup = Make a new backup soon, so that there is one that the new sheets open.
# The button that leads there
vault-renew-done-go = Go to the backup

## Found at opening, over every page until somebody has looked

# What was found stands beneath it, each with what to do
vault-alarms = Something was not as it should be when the files were opened.
# The button: from now on what is there counts as seen
vault-alarms-looked = I have looked into it

## Restoring a backup: on a new computer, or where the files are damaged

# One of the ways for someone who cannot open the files, with what it does
vault-way-restore = The files are damaged or gone
vault-way-restore-note = A backup brings them back. What is here now is kept.
# First run: one of the things to begin with
vault-first-backup = A backup
vault-first-backup-note = The files of your house, from a stick or another disk
# Title, and the button beside a refusal that says the files are damaged
vault-restore-title = Restore a backup
vault-restore-note = It is checked before anything is done, and it stays as it is.
vault-restore-choose = Show where it is
vault-restore-elsewhere = Look in another place
# In the system's dialog
vault-restore-choose-title = Where is the backup?
vault-restore-choose-here = Look here
# Over the backups that were found
vault-restore-which = Which one?
# Under the day of a backup. $days: whole days since then; $megabytes: its size
vault-restore-age = { $days ->
    [0] Made today, { NUMBER($megabytes, maximumFractionDigits: 1) } MB
    [one] Made { NUMBER($days) } day ago, { NUMBER($megabytes, maximumFractionDigits: 1) } MB
   *[other] Made { NUMBER($days) } days ago, { NUMBER($megabytes, maximumFractionDigits: 1) } MB
}
# Over the choice between her passphrase and two recovery sheets
vault-restore-with = What do you have?
vault-restore-sheets = Two recovery sheets
# Under the field for the passphrase
vault-restore-passphrase-hint = The one that held on the day of the backup
# $day: the day of the backup, already formatted
vault-restore-after = What was written after { $day } is not in it.
# $folder: name of the folder in which the present files are kept
vault-restore-aside = The files that are here now are not deleted. They are kept beside their place, in the folder “{ $folder }”.
vault-restore-do = Restore
# On the button while it is restored, some seconds
vault-restoring = Restoring …
vault-restored = The files are restored and checked.
