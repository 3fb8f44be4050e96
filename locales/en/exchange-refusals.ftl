### Why a file is not handed over or not taken in, and what to do about it. Shown on the hand-over and receive screens, by
### the command line, and where figures take in what shelters sent. "The file" is always the one file that travels.

## The file itself

refused-file-not-ours = This is not a file that Amparo hands over.
    .advice = Choose the file whose name ends in .amparo. Nothing was changed.
# Cut off: a copy that ended early
refused-file-truncated = The file is not complete.
    .advice = Copy it once more from where it came, or ask for it again. Nothing was changed.
refused-file-damaged = The file was changed on the way, or it is damaged.
    .advice = Copy it once more from where it came, or ask for it again. Nothing was changed.
refused-file-brings-more = This file brings more than the cases that it names.
    .advice = Nothing was taken in. Tell who sent it, and ask for a new file.
refused-file-for-another = This file is for somebody else.
    .advice = Only who it was made for can open it. Ask for a file made for you. Nothing was changed.
refused-file-newer = The file was made by a newer Amparo.
    .advice = Install the newer version on this computer, then try again. Nothing was changed.
refused-file-too-large = The file holds more than fits into one file.
    .advice = Fewer cases at a time make smaller files. Nothing was changed.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = The file does not come from anybody in your organisation.
    .advice = Do not trust it. If you expected it, ask who sent it to compare the six words with you. Nothing was changed.
# Sent by somebody of the organisation whose access ended
refused-file-from-removed = The file comes from somebody whose access has ended.
    .advice = Ask who manages the team whether it may be trusted; a colleague can hand the same cases over. Nothing was changed.
# A file of ours, with something else in it: figures
refused-file-no-hand-over = This file does not hold cases.
    .advice = Choose a file that a colleague made for you by handing over. Nothing was changed.
refused-file-missing = There is no such file, or it cannot be read.
    .advice = Look whether the stick is in, and choose the file again.

## Handing over

refused-hand-over-nothing = None of these cases may be handed over yet.
    .advice = Each needs the person's own yes to support and to keeping the file. Ask, write the answer down, then try again. No file was made.
refused-hand-over-no-case = There is no case to hand over.
    .advice = Choose at least one case.
refused-hand-over-file-exists = There is already something with this name.
    .advice = Choose another name. Nothing is ever written over.
refused-hand-over-folder-missing = The folder for the file is not there.
    .advice = Look whether the stick is in, and choose the place again.
# After a recovery in another place: new keys that the organisation has not signed yet
refused-hand-over-certificate-awaited = Your new keys are not certified yet.
    .advice = Ask who manages the organisation to certify a new request of yours. Until then nothing is handed over.
refused-hand-over-words-needed = Nobody here has compared six words with this colleague yet.
    .advice = Let the colleague read the six words to you, on the telephone or in person, and type them in. No file was made.
refused-hand-over-words-changed = The keys of this colleague have changed since the words were compared.
    .advice = Ask in person or on the telephone whether they made new keys, and hear the six words again. No file was made.
refused-colleague-unknown = Nobody in your organisation has this short name.
    .advice = Look at the list of the team. Who is not in it can receive a referral, not a case.
refused-colleague-opens-no-case = This colleague does not work with cases.
    .advice = Choose a caseworker or a lead.
# $code: the code of a case, as it was typed
refused-case-code-unknown = There is no case { $code } here.
    .advice = Look at the code in the list of cases.
# $code: the code of a case, as it was typed
refused-case-code-twice = More than one case has the code { $code }.
    .advice = Hand it over from the case itself, in the window.

## Two answers

refused-conflict-settled = This has been settled already.
    .advice = Look at the field again: one answer holds now.
