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
refused-file-for-another = This file is for somebody else.
    .advice = Only who it was made for can open it. Ask for a file made for you. Nothing was changed.
refused-file-newer = The file was made by a newer Amparo.
    .advice = Install the newer version on this computer, then try again. Nothing was changed.
refused-file-too-large = The file holds more than fits into one file.
    .advice = Fewer cases at a time make smaller files. Nothing was changed.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = The file does not come from anybody in your organisation.
    .advice = Do not trust it. If you expected it, ask who sent it to compare the six words with you. Nothing was changed.
