### Bringing in a table that somebody else made.

## Where a rule says no. The first sentence says what happened, .advice what to do.

refused-import-file-missing = The file could not be opened.
    .advice = Look at its name and place, and try again.
refused-import-too-large = The file is too large to be brought in at once.
    .advice = Split it into parts of at most 64 MB, each with the first line.
refused-import-encoding = The file is not text in UTF-8.
    .advice = Save it again as CSV with the encoding UTF-8.
refused-import-empty = The file has no rows.
    .advice = The first line must name the columns, and each further line is one person.
# The columns of the file fit no mapping. $missing: columns that should be there; $extra: columns that should not
refused-import-header = The columns are not those of a table this program knows: { NUMBER($missing) } missing, { NUMBER($extra) } too many.
    .advice = Nothing was brought in. Look at the first line of the file, or give a mapping of your own.
refused-import-not-clean = Some rows cannot be read.
    .advice = Nothing was brought in. Mend them, or choose to take the good rows alone.
refused-import-nothing-good = No row of this file can be read.
    .advice = Nothing was brought in. The list says what is wrong in each row.
refused-import-again = This file has been brought in before.
    .advice = Nothing was brought in twice. Look for the cases in the list.
refused-import-list-exists = A file with this name is already there.
    .advice = Nothing was written over. Choose another name.
refused-mapping-unread = The mapping could not be read.
    .advice = It must be a TOML file as the guide to mappings describes it.
refused-mapping-consent = A mapping of your own cannot say that people have consented.
    .advice = Take that line out. Whoever is brought in is asked first.
# $part: column or always or left, a word of the mapping file; $number: which of them, counted from the top
refused-mapping-fault = The mapping does not fit the records: { $part }, number { NUMBER($number) }.
    .advice = Look at the field and the codes that it names.

## Why a row is bad: in the report after a file was looked at, beside line and column

import-reason-cells = It has more or fewer cells than the first line.
import-reason-code-unknown = This value is not on the list.
import-reason-several = There are several values where only one can be.
import-reason-date-unread = The date could not be read.
import-reason-number-unread = The number could not be read.
import-reason-yes-no-unread = This is neither yes nor no.
import-reason-contradiction = It contradicts another cell of the row.
import-reason-required = Something is missing that the record cannot do without.
import-reason-too-long = The text is too long.

## Why a column is not kept: in the same report

import-left-perpetrator = About the perpetrator
import-left-repeats = Says again what other columns say
import-left-unmapped = No field for it
