### What any screen can be answered: rules about requests, records and drafts. First what happened, then what to do.

## About the request itself

# Nobody has unlocked
refused-locked = The files are locked.
    .advice = Open them with your short name and your passphrase.
# $role: the role that would be needed
refused-role-needed = { $role ->
        [caseworker] Only a caseworker can do that.
        [lead] Only a lead can do that.
        [figures] Only whoever makes the figures can do that.
        [admin] Only whoever manages the team can do that.
       *[other] Your roles do not allow that.
    }
    .advice = Ask a colleague who has that role. That you asked is written down, not what it was about.
# Keys were made, and nobody has let her in yet
refused-waits-for-admission = You cannot open the cases yet.
    .advice = Ask a colleague who can open them to let you in. If your role is figures or managing the team only, they stay closed.
refused-request-unknown = This program does not know that request.
    .advice = Program and screen may be of different versions. Install Amparo again.
refused-request-shape = What was sent is not what this request takes.
    .advice = Look at every part of it. Nothing was changed.

## Records

refused-record-missing = This record is not here, or it was taken back.
    .advice = Open the page again to see what is here now.
refused-record-ruled = Records of this kind are not written this way.
    .advice = Use the form made for them: consent, referrals and identity have rules of their own.
refused-root-not-voided = A person, a case or a colleague cannot be taken back like a note.
    .advice = Close the case instead, or correct what is wrong in it.
refused-erased = What you are writing to has been erased.
    .advice = Nothing can be added to it. Open the page again.
# $kilobytes: how much one answer can hold
refused-too-long = One text is longer than { NUMBER($kilobytes) } kilobytes.
    .advice = Make it shorter, or divide it between two notes.
refused-undo-written-over = Somebody has written over this since.
    .advice = It cannot be undone any more. Correct it by hand. Asking once more takes back what you did before it.

## What is typed

refused-age-unread = This age could not be read.
    .advice = Write it like 16, about 16, 14–17 or 2009.
refused-time-unread = This time could not be read.
    .advice = Write it like 14:30.
refused-note-empty = The note is empty.
    .advice = Write something, or close it.
refused-task-empty = The task is empty.
    .advice = Write what is to be done, or close it.
refused-draft-too-long = This is too long to be kept as a draft: after a lock it would be gone.
    .advice = Take some of it out until this sentence goes, save, and put the rest into further notes.
refused-setting-unknown = This program does not know that setting.
    .advice = Nothing was changed.

## Recovery sheets

refused-sheets-gone = The sheets are shown once only, and that is over.
    .advice = Use the sheets on your paper. If there are none, make new ones in Settings.
refused-two-sheets-needed = Two recovery sheets are needed, no more and no fewer.
    .advice = Give two different ones of the three.

## Consent

refused-consent-scope-missing = It is not said what the consent is about.
    .advice = Choose at least one thing that she was asked about.
refused-consent-state-not-an-answer = That is not an answer somebody can give.
    .advice = Withdrawing is an act of its own. That a consent ran out is seen by its day.
refused-consent-assent-is-the-childs = Assent is the child's own word.
    .advice = Write the guardian's answer down as consent, and the child's beside it.
refused-consent-adult-answers-herself = A guardian cannot consent for an adult.
    .advice = Ask the person herself. If she may be under 18, correct her age first.
refused-consent-reason-missing = It is not said why this serves the child.
    .advice = Write the reason in a sentence: without one this consent does not count.
refused-consent-valid-until-past = The last day of this consent is over already.
    .advice = Choose today or a later day.

## Organisations and referrals

refused-organisation-answer-ahead = The day on which they answered lies ahead.
    .advice = Choose today or an earlier day.
refused-referral-already-sent = This referral has been sent already.
    .advice = What left cannot be changed. Begin a new referral.
refused-referral-day-ahead = This day lies ahead.
    .advice = Choose today or an earlier day.
refused-referral-day-before-sent = The answer cannot be older than the referral.
    .advice = Choose the day it was sent or a later one.
refused-referral-line-unknown = One of the chosen lines is not known here.
    .advice = Open the referral again and look at its lines.
# $count: how many of the ticked lines
refused-referral-lines-stay = { $count ->
        [one] { NUMBER($count) } of the chosen lines may not leave any more.
       *[other] { NUMBER($count) } of the chosen lines may not leave any more.
    }
    .advice = Consent or what is known about the recipient has changed. Open the referral again: what leaves is exactly what you see.
refused-referral-reason-missing = It is not said why they said no.
    .advice = Choose the reason they gave, or “not said”.
refused-referral-step = A referral cannot go from where it is to there.
    .advice = Open it again to see where it is now.

## Who cannot receive, or cannot yet: shown where something was to be sent all the same

refused-recipient-immigration = This is an immigration authority. Nothing goes there.
    .advice = Look for a partner that does not share with immigration authorities.
refused-recipient-shares_with_immigration = This organisation shares with immigration authorities. Nothing goes there.
    .advice = Look for a partner that does not. If it has changed, ask them and write the answer down.
refused-recipient-shares_not_known = It is not known whether this organisation shares with immigration authorities.
    .advice = Ask them, and write down who answered and when.
refused-recipient-answer_undated = Nobody wrote down when this organisation answered about immigration.
    .advice = Ask them again, and write down who answered and when.
# $on: the day of the answer
refused-recipient-answer_old = The answer about immigration is of { DAY($on) }, older than a year.
    .advice = Ask them again, and write down who answered and when.
refused-recipient-kind_not_settled = Two colleagues wrote down different kinds of organisation.
    .advice = Open the organisation and settle which one it is.
refused-recipient-no_service = It is not said what is asked for.
    .advice = Choose at least one service.
refused-recipient-no_scope = What is asked for here never leaves by a referral.
    .advice = Choose another service, or speak with the partner without naming anybody.
# $scope: a code of consent_scope, the first that a yes is missing for
refused-recipient-consent_not_asked = There is no yes yet for what this referral needs.
    .advice = Ask the person first, and write the answer down.
refused-recipient-consent_refused = The person said no to what this referral needs.
    .advice = Nothing is sent. If the person changes their mind, write the new answer down.
refused-recipient-consent_withdrawn = The yes that this referral needs was taken back.
    .advice = Nothing is sent. If the person changes their mind, write the new answer down.
refused-recipient-consent_expired = The yes that this referral needs has ended.
    .advice = Ask the person again, and write the answer down.
refused-recipient-consent_not_now = The answer to what this referral needs was “not now”.
    .advice = Wait, and ask again on the day that was agreed.
refused-recipient-assent_missing = The guardian agreed; the child has not said yes.
    .advice = Ask the child, in words and pictures that fit, and write the answer down.
refused-recipient-guardian_missing = The child agreed; the guardian has not said yes.
    .advice = Ask the guardian. If nobody can be asked, a decision in the child’s best interests needs a reason.

## Found by a check, or when a case is opened

alarm-entry-damaged = An entry is damaged, or was not signed by who it says.
    .advice = Change nothing in this case, and compare it with the last backup.
alarm-row-differs = A record is not what its history says.
    .advice = An old page may have been put back. Change nothing, and restore the last backup into an empty folder to compare.
alarm-journal-broken = The journal of what was done does not hold together.
    .advice = Somebody may have changed it. Change nothing, and restore the last backup into an empty folder to compare.
alarm-fork = Two entries claim the same place in a history.
    .advice = A copy of these files may be in use somewhere else. Both are kept; ask who works with a copy.
alarm-pages-damaged = Parts of the file with the records are damaged.
    .advice = The disk may be failing. Make no more changes, and restore the last backup into an empty folder.
alarm-index-differs = What helps to find records does not agree with the records.
    .advice = An old page may have been put back, and something may not be shown. Restore the last backup into an empty folder to compare.
alarm-release-changed = A release of figures is not the one that was published.
    .advice = Publish nothing, and compare the list with the files that left and with the last backup.
alarm-release-missing = A release of figures is missing from the list.
    .advice = What was published stays published. Publish nothing, and restore the last backup into an empty folder to compare.
alarm-release-moved = The releases of figures are not in the order in which they were made.
    .advice = An old page may have been put back. Publish nothing, and restore the last backup into an empty folder to compare.
