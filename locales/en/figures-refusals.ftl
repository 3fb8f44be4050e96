### Why numbers are not handed in or a delivery is not taken in, why a table is not shown, and why nothing is released. Shown on
### the figures screens and by the command line. On screen a deposit is a “delivery” and a site a “house”.

## Handing numbers in

# Nobody makes figures yet
refused-deposit-no-key = No numbers can be handed in yet.
    .advice = First somebody with the role “Figures” has to open these files, and after that somebody who manages the team. Nothing was written.
refused-deposit-key-other = The numbers would go to a key that this house does not know.
    .advice = Nothing was written. Ask who manages the team whether the figures moved to another place.
# The organisation has not confirmed the key of this copy of the files
refused-deposit-site-unknown = This house is not confirmed for figures yet.
    .advice = Ask somebody who manages the team to open these files once. Nothing was written.

## Taking a delivery in

# The same file lay there a second time
refused-deposit-again = A delivery came a second time. It was not counted again.
    .advice = Nothing needs to be done.
# A newer one of the same house is here already
refused-deposit-older = A delivery is older than what is already here from that house. It was not taken in.
    .advice = If the newer one is wrong, ask that house for a new one.
# The organisation's statement does not name it
refused-deposit-unknown-site = A delivery comes from a house that the organisation does not know. It was not taken in.
    .advice = Do not trust it. If the house is yours, somebody who manages the team has to open its files once.
refused-deposit-worker-removed = A delivery was made by somebody who no longer belongs to the team. It was not taken in.
    .advice = Ask a colleague in that house for a new one.
refused-deposit-worker-role = A delivery was made by somebody who does not open cases. It was not taken in.
    .advice = Do not trust it, and tell who manages the team.
# A letter of another kind lay among the deliveries
refused-deposit-other-file = A file among the deliveries is for something else. It was left as it is.
    .advice = Take it out of the folder if somebody put it there by mistake.

## Asking for a table

# No delivery has ever come
refused-figures-empty = There are no figures yet.
    .advice = A caseworker hands them in first, in Settings under “Numbers for the figures desk”. After that, open the figures again.
refused-figures-table = There is no such table.
    .advice = The tables are T2, T4 and T11.
refused-figures-profile = Figures cannot be published in that way yet.
    .advice = Use “exact”: exact numbers, with some of them hidden.
# $from, $to: the least and the greatest number that can be chosen
refused-figures-threshold = The smallest number that is shown must be from { NUMBER($from) } to { NUMBER($to) }.
    .advice = 5 is usual.
refused-figures-period = That period cannot be read.
    .advice = Write a year (2026), a quarter (2026-Q3), a month (2026-07), “unknown” or “all”.
refused-figures-period-open = That period is not over yet.
    .advice = Figures stand for good once they are published. Choose a period that is over.
refused-figures-nothing = Nobody is counted in that period. Nothing was written.
    .advice = Choose another period.

## What would give somebody away

# $release: number of an earlier publication; $slice: the small group in words
refused-figures-clash = Together with release { $release } this would give away a small group: { $slice }. Nothing was published.
    .advice = Choose a longer period, take the smallest number of that release, or wait until more people are counted.
# $slice: the small group in words
refused-figures-unsafe = However much is hidden, this would give away a small group: { $slice }. Nothing was published.
    .advice = Choose a longer period.
# $release: number of an earlier publication; $slice: which people in words
refused-figures-changed = Release { $release } showed another number for { $slice }. Nothing was published.
    .advice = What was published cannot be taken back. Ask whoever looks after Amparo before you go on.
# $release: number of an earlier publication
refused-figures-inconsistent = These numbers do not agree with release { $release }. Nothing was published.
    .advice = Ask whoever looks after Amparo before you go on.
refused-figures-undecided = It could not be decided in time whether these figures are safe. Nothing was published.
    .advice = Choose a longer period or a smaller threshold.

## Publishing

# The list of everything ever published does not hold together
refused-release-ledger-damaged = The list of releases does not hold together. Nothing was published.
    .advice = Somebody may have changed it. Change nothing, and restore the last backup into an empty folder to compare.
refused-release-folder-taken = There is already something in this folder. Nothing was published.
    .advice = Choose another name. What was published before is never written over.
refused-release-folder-unwritable = Nothing can be written in this place. Nothing was published.
    .advice = Choose another place, for instance a stick.
# The release stands in the ledger, and its files could not be put into the folder
refused-release-not-placed = The release is in the list, but its files could not be put into the folder.
    .advice = Release the same tables once more into another folder: the numbers will be the same.
