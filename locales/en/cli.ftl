### The command line, amparo-cli: for whoever looks after a computer, and for translators. Names of commands, options and
### files are the same in every language and are put in as they are typed.

## Help: amparo-cli --help, and --help after a command

cli-help-about = Amparo without a window: the same requests, for administration and for computers without a screen. Put --help after a command to see what it takes.
# Above a call that works as it stands
cli-help-example = For example:
cli-help-secrets = Passphrases, codes and JSON come from a file, or from standard input where the file is “-”. They never stand in the call itself: other programs could read them there.
cli-help-status = The exit status is 0 where it did what was asked, 1 where it refused or found something, 2 where the call was wrong.

## What each command does: one line in the list and the first line of its help

cli-command-vault-create = Makes new files in an empty folder, with a first worker and her recovery sheets.
cli-command-vault-invite = Invites a worker and prints the code that she joins with.
cli-command-vault-join = Joins with a code: the newcomer makes her own keys.
cli-command-vault-admit = Lets in a newcomer whom somebody else invited.
cli-command-vault-passwd = Sets a new passphrase for the worker herself.
cli-command-vault-sheets = Makes three new recovery sheets in place of the older ones.
cli-command-vault-recover = Opens the files with two of the three recovery sheets and sets a new passphrase.
cli-command-org-request = Asks an organisation elsewhere to certify this worker’s keys: prints the request, and the six words to read aloud on standard error.
cli-command-org-certify = Certifies a request from elsewhere, once its six words were heard: prints the certificate, and the organisation’s six words on standard error.
cli-command-org-accept = Takes in an organisation’s certificate, once its six words were heard: the files belong to it from then on.
cli-command-backup = Makes a checked, encrypted copy of everything in a new folder.
cli-command-restore = Makes whole files from a backup, where there is nothing yet.
cli-command-import-ctdc = Brings in a table of the Counter-Trafficking Data Collaborative; the right mapping is found by its columns.
cli-command-hand-over = Writes cases into a file that one colleague can open. Cases without a yes stay and are named.
cli-command-receive = Shows what a file from a colleague would bring, or takes it in.
cli-command-figures-deposit = Hands in the numbers of this house: rows of codes, sealed so that only whoever makes the figures can open them.
cli-command-figures-table = Shows one table exactly as a release now would publish it. Nothing is written.
cli-command-figures-release = Checks tables against everything released before and writes them into a new folder. What is released stands for good.
cli-command-requests = Lists every request: its name, the store and the role it needs, whether it asks or does, and what it writes to the journal.
cli-command-call = Makes one request: JSON in, JSON out. Without a file the request is empty.
cli-command-verify = Checks every page, entry, row and event of each store that this worker can open.
cli-command-locale-check = Finds what is wrong with the languages, with file and line; with a folder, in that folder.
cli-command-locale-status = Says how far each language has come.
cli-command-locale-stamp = Marks the messages of a language’s folder as translations of today’s English. Those whose English has changed stay marked as old until they are named.

## What each option means, in help

cli-option-worker = short name of the worker it is about
cli-option-role = her roles, with commas: caseworker, lead, figures, admin
cli-option-joining = files that will belong to an organisation elsewhere; instead of a role, which comes with its certificate
cli-option-sheets-dir = new folder for the three recovery sheets
cli-option-no-recovery = no recovery sheets: a lost passphrase can then be final
cli-option-passphrase-file = file with the passphrase; one newline at its end is ignored
cli-option-new-passphrase-file = file with the new passphrase
cli-option-code-file = file with the code of the invitation
cli-option-words-file = file with the six words or 24 digits as they were heard from the other side
cli-option-sheet = file with a recovery sheet, in words or digits; give two
cli-option-vault = folder of the files
cli-option-as = short name of who opens them
cli-option-to = new folder for the restored files; of a hand-over, short name of the colleague it is for
cli-option-good-rows = takes the good rows although others are bad, and writes the list of bad ones to this new file
cli-option-out = where the result goes; nothing is ever written over
cli-option-case = code of a case; as often as there are cases
cli-option-all = every case in these files
cli-option-whole = everything once more, also what the colleague has
cli-option-apply = takes it in; without this it is only shown
cli-option-period = a year (2026), a quarter (2026-Q3), a month (2026-07), “unknown” or “all”
cli-option-profile = how figures are published: “exact” shows exact numbers and hides some
cli-option-k = the smallest number that is shown, 3 to 20; 5 is usual
cli-option-kdf = “floor” makes a guess only as hard as the least that Amparo accepts, instead of about a second on this computer; for tests
cli-option-json = prints counts and results for programs
cli-option-lang = language of what is printed, instead of the one that the session asks for
cli-option-help = prints this and does nothing

## What was done

# $sheets: how many recovery sheets were written, 0 or 3
cli-vault-created = { $sheets ->
        [0] The files are made, without recovery sheets. If the passphrase is lost, nobody can open them.
        [one] The files are made, and { NUMBER($sheets) } recovery sheet is written. Take two of the three out of the house.
       *[other] The files are made, and { NUMBER($sheets) } recovery sheets are written. Print them, delete the folder, and keep two of the three outside the house.
    }
cli-vault-joined = Your keys are made, and the files are open to you.
cli-vault-joined-waits = Your keys are made. The files stay closed until a colleague lets you in.
cli-vault-admitted = The newcomer is let in.
cli-vault-passwd = The passphrase is changed.
cli-vault-sheets = Three new recovery sheets are written, and only they count now. Print them, delete the folder, and keep two of the three outside the house. Destroy the older sheets: an older backup still opens with them.
cli-vault-recovered = The files are open again, with the new passphrase. The old one opens nothing any more.
cli-org-accepted = The files belong to the organisation now.
# $megabytes: size of the backup
cli-backup-made = The backup is made and checked: { NUMBER($megabytes, maximumFractionDigits: 1) } MB. Keep it outside the house.
cli-restored = The files are restored and checked.
# After verify. $entries, $rows, $events: how many of each were checked
cli-verified = All is as it was written. Entries: { NUMBER($entries) }. Rows: { NUMBER($rows) }. Events: { NUMBER($events) }.
# The same where something was found; what it was stands beside it
cli-verified-alarms = Something does not agree. Entries: { NUMBER($entries) }. Rows: { NUMBER($rows) }. Events: { NUMBER($events) }.
# After an import. $imported: cases; $skipped: bad rows that were left out; $mapping: name of the mapping
cli-imported = Mapping: { $mapping }. Cases brought in: { NUMBER($imported) }. Bad rows left out: { NUMBER($skipped) }.
# Columns that were not kept, after an import. $why: the reason, already a phrase; $columns: their names
cli-import-left = Not kept. { $why }: { $columns }
# A bad row. $line: its line in the file, as digits; $column: name of its column; $reason: why, already a sentence
cli-import-reject = { $column ->
        [none] Line { $line }: { $reason }
       *[other] Line { $line }, column “{ $column }”: { $reason }
    }
# After handing over. $handle: the colleague; $number: of the file among those to her; $cases: in it; $skipped: left out
cli-handed-over = The file is written. For: { $handle }. Number: { NUMBER($number) }. Cases in it: { NUMBER($cases) }. Cases left out: { NUMBER($skipped) }.
# A case that stays. $code: its code; $why: the reason, already a sentence
cli-hand-over-stays = Left out: { $code }. { $why }
# What a file is. $handle: who made it; $on: a day; $number: of the file among those from her
cli-receive-from = From: { $handle }. Made on { DAY($on) }. Number: { NUMBER($number) }.
cli-receive-late = It is older than the last one from there.
cli-receive-seen = It was taken in before: nothing in it is new.
cli-receive-gap = An earlier file from there has not come yet.
# $count: how many, in these
cli-receive-ahead = Written by a clock that is more than a day ahead, entries: { NUMBER($count) }.
cli-receive-gaps = Something earlier is missing, histories: { NUMBER($count) }. Ask for a whole hand-over.
cli-receive-forks = Careful: one writer continued the same history in two ways, histories: { NUMBER($count) }. Tell who manages the team.
cli-receive-withheld = Words that were held back: { NUMBER($count) }.
cli-receive-waiting = Erasures that a lead of this house has to accept first: { NUMBER($count) }.
# A case in a file. $code: its code; $is_new: yes where it is not here yet; $entries: new ones; $unchanged: already here; $conflicts: fields with two answers; $withdrawals: a yes taken back
cli-receive-case = { $is_new ->
        [yes] { $code }, new here. New entries: { NUMBER($entries) }. Already here: { NUMBER($unchanged) }. Two answers: { NUMBER($conflicts) }. Taken back: { NUMBER($withdrawals) }.
       *[no] { $code }. New entries: { NUMBER($entries) }. Already here: { NUMBER($unchanged) }. Two answers: { NUMBER($conflicts) }. Taken back: { NUMBER($withdrawals) }.
    }
# The same of the whole file. $skipped: entries without effect
cli-receive-counts = New entries: { NUMBER($received) }. Already here: { NUMBER($unchanged) }. Two answers: { NUMBER($conflicts) }. Without effect: { NUMBER($skipped) }.
cli-receive-looked = Nothing was taken in. With --apply it is.
cli-receive-applied = It is taken in.
# After handing in. $number: which delivery of this house; $cases, $events: how many rows; $said_no, $not_asked: people who are not counted
cli-deposit-made = Handed in: delivery { NUMBER($number) }. Cases: { NUMBER($cases) }. Help given: { NUMBER($events) }. Left out: said no { NUMBER($said_no) }, not asked { NUMBER($not_asked) }.
# Above a table. $table: T2, T4, T11; $period: the period; $threshold: the smallest number that is shown
cli-figures-table = { $table }. Period: { $period }. Numbers under { NUMBER($threshold) } are hidden.
# A row or a column that counts all
cli-figures-total = Total
# Under a table. $hidden: how many numbers are hidden; $mark: the sign that stands for each; $earlier: earlier releases it was checked against
cli-figures-hidden = Hidden: { NUMBER($hidden) } (marked { $mark }), the small ones and those that would give them away. Earlier releases checked: { NUMBER($earlier) }. Lines that hold only zeros are left out.
# Under that. $said_no, $not_asked, $late: people, to the nearest five
cli-figures-foot = About so many people are not in it: said no { NUMBER($said_no) }, not asked { NUMBER($not_asked) }, registered late { NUMBER($late) }.
# After a release. $number: its number; the files stand beneath
cli-released = Release { NUMBER($number) } is made. Files:
# A table that is not among the files. $table: T2, T4, T11
cli-release-left-out = Left out: { $table }. Nobody is in it.
# $marked: how many were marked. $stale: how many are left; their names follow, one a line
cli-done-locale-stamp = Marked as translations of today’s English: { NUMBER($marked) }. Still of older English, to be gone through and then named: { NUMBER($stale) }.

## The call was wrong: nothing was tried. One of these, then the advice.

cli-wrong-advice = Nothing was done. --help shows how the call is typed.
cli-wrong-command-missing = The call names no command.
# $piece: what was typed, in these and in all that follow
cli-wrong-command-unknown = There is no command “{ $piece }”.
cli-wrong-option-unknown = This command does not take { $piece }.
cli-wrong-option-unread = { $piece } could not be read.
cli-wrong-option-missing = { $piece } is missing.
cli-wrong-option-empty = { $piece } needs a value after it.
cli-wrong-option-full = { $piece } takes no value.
cli-wrong-option-twice = { $piece } stands there more than once.
cli-wrong-option-against = These do not go together: { $piece }.
cli-wrong-place-missing = { $piece } is missing.
cli-wrong-place-more = “{ $piece }” is one thing too many.
cli-wrong-role-unknown = There is no role “{ $piece }”.
cli-wrong-kdf-unknown = --kdf knows “floor” only, not “{ $piece }”.
cli-wrong-request-unknown = There is no request “{ $piece }”.
cli-wrong-file-unread = “{ $piece }” could not be opened.
cli-wrong-message-unknown = The language has no message “{ $piece }”, or English has none.
cli-wrong-file-long = “{ $piece }” is too long.
cli-wrong-file-no-text = “{ $piece }” is not text in UTF-8.
cli-wrong-file-no-json = “{ $piece }” is not JSON.
cli-wrong-input-twice = Standard input can be read once only.

## Refused by the command line itself

refused-sheets-nowhere = It is not said where the recovery sheets shall go.
    .advice = Give a new folder with --sheets-dir. Without sheets a lost passphrase is final: only --no-recovery does that.

## Our own fault

# $incident: a word for whoever mends it; it tells nothing about anybody
cli-failed = That did not work, and it is the program's fault. Nothing was half done. For whoever mends it: { $incident }
