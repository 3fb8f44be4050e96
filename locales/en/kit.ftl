### Small parts that occur on every screen, and words for screen readers.

kit-close = Close
kit-clear = Clear
# The arrow of a field that suggests, for ears
kit-suggestions = Show what fits
kit-dismiss = Dismiss this message
kit-passphrase-reveal = Show what I type
kit-passphrase-conceal = Conceal what I type
kit-undo = Take back
# Toast after taking back. $act: the name of what was taken back
kit-undone = Taken back: { $act }
kit-nothing-to-undo = There is nothing to take back.
kit-undo-failed = That could not be taken back. Nothing was changed.
# Toast where that cannot be. $act: the name of what would have been taken back
kit-undo-written-over = “{ $act }” cannot be taken back: somebody has written over it since. Once more, and what you did before it is taken back.
# What is taken back, in the two messages above
kit-act-add_task = a follow-up was added
kit-act-create_record = something was written down
kit-act-draft_referral = a referral was drafted
kit-act-edit_record = a change was made
kit-act-finish_task = a follow-up was ticked off
kit-act-record_assistance = assistance was recorded
kit-act-save_organisation = an organisation was saved
kit-act-start_case = a case was begun
kit-act-void_record = something was crossed out
kit-act-write_note = a note was written
kit-waiting = One moment …
kit-save = Save
kit-cancel = Cancel
kit-next = Next
kit-back = Back
kit-done = Done
# Something went wrong on our side. $incident: a word that finds the cause
kit-failed = That did not work, and it is our fault.
    .advice = Nothing was lost. If it happens again, tell whoever looks after this computer the word { $incident }.
# Between the parts of a list in one line
kit-optional = optional
# Answers other than a value
kit-answer-unknown = not known
kit-answer-declined = did not want to say
kit-answer-not_asked = not asked
kit-answer-not_applicable = does not apply
kit-answer-blank = left empty
# In an age. $from, $to: whole years
kit-age = { NUMBER($years) }
kit-age-range = { NUMBER($from) } to { NUMBER($to) }
kit-age-about = about { NUMBER($years) }
kit-age-from = { NUMBER($from) } or more
kit-age-to = up to { NUMBER($to) }
kit-age-unknown = age not known
kit-may-be-under-18 = may be under 18
# A partial date that is only about right. $date: the date
kit-about-date = about { $date }

# Yes and no, as an answer or a choice
kit-yes = yes
kit-no = no
# Beneath a field for a day. $date: how it was understood
kit-date-read = Read as { $date }
kit-date-not-read = This could not be read as a date. Try 24 Nov 2009, June 2009, 2009 or “about 2009”.
# Beneath a field for a day: when something happened. The examples are words that the field reads
kit-day-not-read = This could not be read as a day. Try 2026-11-24, 24 November 2026 or “yesterday”.
# Beneath a field for a day to come: a task, “ask again on”. The examples are words that the field reads
kit-day-ahead-not-read = This could not be read as one day. Try 2026-12-01, “1 December”, “tomorrow” or “in 3 days”.
kit-date-which-day = Which day of it? One day is needed here.
# Beneath a field for a number
kit-number-not-read = This is not a number.

# The six words by which two people know a key, read aloud and typed in
kit-six-words-digits = or as digits
kit-six-words-hint = Six words, or the 24 digits. Capital letters and spaces do not matter.
# For ears: the six places beneath the field
kit-six-words-heard = What you typed, in its places
# $count: how many are typed
kit-six-words-count = { NUMBER($count) } of 6
# $count: how many are typed
kit-six-words-too-many = These are { NUMBER($count) }, and there are only six.
# In the system's dialog: kinds of files
kit-files-fitting = Files from a colleague
kit-files-any = All files
