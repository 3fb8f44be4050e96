### What stands between a person and her files, and what to do about it. Shown where she unlocked, joined, recovered,
### backed up or restored; each code of the core's vault has one sentence and one piece of advice. On screen a vault is
### "the files", never a vault; a slot file is "a key file", an anchor "the record of how far the files went".

## Opening

# The folder holds no vault
refused-vault-missing = There are no Amparo files in this folder.
    .advice = Choose the folder where they are. If they were moved or deleted, restore the last backup.
# Another window or another program of ours has the files open
refused-already-open = Amparo is already open with these files.
    .advice = Go to the open window, or close it and try again.
refused-worker-unknown = Nobody with this short name works with these files.
    .advice = Look at the short names on the lock screen, or ask who manages the team.
refused-wrong-passphrase = That passphrase does not open the files.
    .advice = Try again slowly: capital letters and spaces count. If it is lost, two of the three recovery sheets open the files.
# $seconds: how long to wait, at most 60
refused-wait = { $seconds ->
        [one] Please wait { NUMBER($seconds) } second.
       *[other] Please wait { NUMBER($seconds) } seconds.
    }
    .advice = Several wrong passphrases came one after the other. Nothing is deleted; after the wait you can try again.
# The worker's own file cannot be used, or somebody changed it
refused-worker-file-damaged = Your own key file is damaged.
    .advice = Restore it from the last backup, or use two recovery sheets to make new keys. The records are not touched by this.
refused-worker-of-another = Your key file belongs to another organisation than these files.
    .advice = Somebody mixed two folders. Restore the last backup into an empty folder.
# The cost of guessing in the file is weaker than Amparo ever writes, or far too high
refused-cost-limits = Your key file was made easier to break than Amparo allows.
    .advice = Do not go on with this folder: somebody changed it. Restore the last backup and tell who manages the team.
refused-worker-removed = Your access to these files has ended.
    .advice = If that is a mistake, ask who manages the team for a new invitation.
# Keys without a certificate: joining or recovering ended half-way
refused-not-certified = Your keys were made, but joining did not finish.
    .advice = Join once more with the same code, or use two recovery sheets.
refused-statement-damaged = The list of who belongs to the organisation is damaged.
    .advice = Restore the last backup into an empty folder. The records themselves are not touched by this.
# Both copies of a key file are gone
refused-slots-destroyed = The key files are damaged, both copies of them.
    .advice = Restore the last backup into an empty folder. Keep this folder as it is until that has worked.
refused-store-missing = The file with the records is not there.
    .advice = If somebody moved it, put it back under its old name. Otherwise restore the last backup.
refused-store-damaged = The file with the records is damaged.
    .advice = Restore the last backup into an empty folder. Keep this folder as it is until that has worked.
refused-store-exists = There is already a file with records in this place.
    .advice = Choose an empty folder.
refused-newer-than-program = These files were written by a newer Amparo.
    .advice = Install the newer version on this computer. Nothing was changed.
refused-older-than-program = These files were written by a test version of Amparo, before anybody kept real people in it.
    .advice = Begin with new files. Nothing was changed.
refused-disk-full = There is no room left on the disk.
    .advice = Delete something else or use another disk, then try again. What was saved before is safe.

## Beginning

refused-handle-letters = A short name has 1 to 32 small letters from a to z, digits, - or _.
    .advice = It begins with a letter or a digit. It is seen on the lock screen, so do not use a real name.
# $score: 0 to 4; 3 is needed
refused-passphrase-weak = That passphrase is too easy to guess.
    .advice = Use several words that do not belong together, or the words that Amparo offers.
refused-vault-exists = There is already something in this folder.
    .advice = Choose an empty folder, or open the files that are there.
refused-roles-need-admin = Somebody has to manage the team.
    .advice = Give the first worker the role that invites and removes colleagues; she can have other roles too.

## Inviting and joining

refused-needs-admin = Only who manages the team can invite.
    .advice = Ask a colleague with that role.
refused-roles-missing = The invitation names no role.
    .advice = Choose at least one role.
refused-handle-taken = Somebody already has this short name.
    .advice = Choose another one.
refused-nobody-waits = Nobody with this short name waits to be let in.
    .advice = Either it was done already, or the keys are not made yet.
# The one who wants to admit does not hold what the newcomer needs
refused-not-held = You cannot let this colleague in, because you cannot open those files yourself.
    .advice = Ask a colleague who can open them.
refused-invitation-expired = The invitation has expired.
    .advice = Ask who manages the team for a new one.
refused-invitation-of-another = This code is from another organisation.
    .advice = Check that you opened the right folder and have the right code.
refused-invitation-unknown = This folder does not know that invitation.
    .advice = Perhaps the folder is older than the invitation. Ask for a new code.
refused-invitation-other-handle = This code was made for another short name.
    .advice = Use the short name that stands on the invitation.
refused-invitation-used = This code was already used. A code works once.
    .advice = If it was not you, tell who manages the team at once. Otherwise unlock with your passphrase.
refused-invitation-replaced = A newer invitation took the place of this one.
    .advice = Use the newest code.
refused-code-mistyped = There is a typing error in the code.
    .advice = It has nine groups of five letters and digits. Compare it group by group.

## Recovery sheets

# $which: 1 the first sheet that was typed, 2 the second. $place: which word of it
refused-sheet-word-unknown = { $which ->
        [1] On the first sheet, word { NUMBER($place) } is not one of the words that sheets use.
       *[other] On the second sheet, word { NUMBER($place) } is not one of the words that sheets use.
    }
    .advice = Compare it with the paper letter by letter.
# $which as above. $found, $wanted: how many words or digits
refused-sheet-length = { $which ->
        [1] The first sheet has { NUMBER($wanted) } words or digits; you typed { NUMBER($found) }.
       *[other] The second sheet has { NUMBER($wanted) } words or digits; you typed { NUMBER($found) }.
    }
    .advice = Type all the words, or all the digits, in their order.
# $which as above
refused-sheet-mistyped = { $which ->
        [1] There is a typing error on the first sheet.
       *[other] There is a typing error on the second sheet.
    }
    .advice = All words are known, but they do not fit together. Look for two that changed places or a similar word.
# $which as above
refused-sheet-of-another = { $which ->
        [1] The first sheet does not belong to these files.
       *[other] The second sheet does not belong to these files.
    }
    .advice = Look at what is printed above the words. Sheets of other files, or older sheets, do not open these.
refused-sheets-same = That is the same sheet twice.
    .advice = Two different sheets are needed.
refused-recovery-missing = These files were made without recovery sheets.
    .advice = A colleague who can open them has to invite you again.
refused-recovery-damaged = The file that the sheets open is damaged.
    .advice = Restore the last backup and try the sheets there.
# Made by whoever does not hold every key of these files
refused-sheets-need-all-keys = New sheets have to open everything that is here, and your keys do not open all of it.
    .advice = They have to be made by a colleague who manages the team and opens the cases, and the figures too where they are kept here.
refused-file-exists = There are already sheets in this folder.
    .advice = Choose another folder, so that no sheet is written over another.

## Backup

refused-folder-not-free = There is already something in this folder.
    .advice = Choose another name. A backup is never written over anything.
refused-backup-missing = There is no backup in this folder.
    .advice = Choose the folder in which manifest.cbor lies.
refused-backup-truncated = This backup is not complete.
    .advice = Perhaps copying it was interrupted. Copy it again, or use an older backup. Nothing was changed.
refused-backup-damaged = This backup is damaged.
    .advice = Use another backup, and check the disk or stick it was on. Nothing was changed.
refused-backup-of-another = Files of two different organisations are mixed in this backup.
    .advice = Use another backup. Nothing was changed.

## Noticed while opening: the work goes on, somebody should look

# Harmless; said so that a failing disk is noticed
alarm-slot-copy-mended = One copy of a key file was damaged. It was made whole from the other copy.
    .advice = Nothing is lost. If this comes again, the disk may be failing: make a backup.
alarm-slots-older = The key files are older than last time.
    .advice = Somebody may have put old files back. Ask who used this computer, and compare with the last backup.
alarm-slots-leave-out = The key files opened for you before and do not any more.
    .advice = Somebody may have written others in their place. Keep this folder as it is and compare with the last backup.
alarm-anchor-missing = The record of how far the files went is missing.
    .advice = It was made anew. If nobody here deleted it, look closely whether recent work is all there.
alarm-anchor-unreadable = The record of how far the files went could not be read.
    .advice = It was made anew. This can follow a power cut; look whether recent work is all there.
alarm-clock-behind = The clock of this computer is behind the last work in these files.
    .advice = Set it right before you go on: days that are over could count as still to come, and a yes that ended as still standing.
alarm-clock-ahead = The clock of this computer is more than a month ahead of the last work in these files.
    .advice = If nobody worked here for so long, all is well. Otherwise set the clock right before you write anything.
alarm-reserve-missing = The file that keeps track of what is read while the disk is full is gone.
    .advice = It was made anew. If nobody here deleted it, ask who used this computer: what was read while there was no room may be missing from the journal.
alarm-reserve-unreadable = The file that keeps track of what is read while the disk is full was changed.
    .advice = What could be read of it is in the journal, and it was made anew. This can follow a power cut; otherwise ask who used this computer.
alarm-journal-behind = The records are older than last time: recent work is missing.
    .advice = An older copy may have been put back. Stop, ask who used this computer, and compare with the last backup.
alarm-journal-differs = The records went another way than when you last saw them.
    .advice = A copy from another computer may have been put here, or somebody changed the history. Ask who used this computer before you go on.
alarm-seen-missing = Your own note of what you last saw is missing.
    .advice = It was made anew. If nobody here deleted it, look closely whether recent work is all there.
alarm-seen-unreadable = Your own note of what you last saw could not be read.
    .advice = It was made anew. Look whether recent work is all there.
# The power went, or the program was ended, while it was being done
alarm-sheets-not-replaced = The program ended before new recovery sheets began to count.
    .advice = The sheets until then still count. Destroy the newer ones, and make new sheets in Settings.
alarm-recovery-key-other = The organisation names recovery sheets that nobody here has made.
    .advice = Nothing was sealed to them, and yours still count. Ask who manages the team. Whoever holds every key makes new sheets in Settings.
alarm-answer-without-effect = Somebody answered an invitation for a name that is taken.
    .advice = It has no effect: nobody took another’s place. Ask who manages the team who did this.
alarm-link-without-effect = Some of what was written into the list of members does not fit.
    .advice = It has no effect. Ask who manages the team who wrote it.
alarm-store-key-other = The organisation names another key for these files than the one that they have.
    .advice = Your records are whole, and figures from here may be refused. Tell who manages the team: somebody may have put a file of their own in this place.
alarm-repairs-wait = The disk is full. Everything can be read, but something that needs repair, or a new colleague’s access, waits until there is room.
    .advice = Make room on the disk, then lock and unlock. It is then done by itself.
alarm-statement-behind = The list of who belongs to the organisation was shorter than before.
    .advice = What was missing was taken from the records. Ask who manages the team whether somebody changed the folder.
alarm-statement-differs = The list of who belongs to the organisation was changed.
    .advice = What the records remember counts. Tell who manages the team: somebody changed the folder.
