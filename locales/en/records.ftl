### The generic form of a record, from the dictionary.

# Heading in the side panel of a case
records-file = The file
records-not-begun = not begun
# An amount of money. $amount: a number; $currency: its code
records-money = { $amount } { $currency }
# Heading of the fields that no other heading names
records-section-more = More
# Beside a label that was changed and is not saved yet
records-changed = changed
# Under a label. $why: why it is asked
records-why = Why we ask: { $why }
records-choose = choose
records-add-one = add one
# Button on a chip, for ears. $name: what is taken off
records-take-off = Take off: { $name }
records-currency = Currency
records-currency-example = EUR
records-row-add = Add one
# For ears. $number: which row
records-row-remove = Remove row { $number }
# Menu beside a field, for ears. $field: its label
records-answer-menu = Why there is no answer: { $field }
# Over the same menu, for eyes. $key: the key that opens it from within the field
records-answer-title = Why there is no answer, and how it came to this. Key: { $key }
records-answer-write = Write an answer
records-history = How it came to this
# $field: a label
records-history-title = How it came to this: { $field }
records-history-none = Nobody has answered this yet.
records-erased = erased
# Two answers that were given apart. $count: how many
records-unsettled = { $count ->
    [one] { NUMBER($count) } answer waits to be settled.
   *[other] { NUMBER($count) } answers were given apart. Which one holds?
}
# $worker: a name or handle; $day: a day; $time: a clock time
records-unsettled-by = { $worker }, { $day } { $time }
records-somebody = somebody
records-keep-this = This one holds
records-unsettled-cautious = Until then the more careful one holds.
records-settled = Settled.
# Foot of the form. $count: answers that were changed; $fields: labels that still need an answer
records-changes = { $count ->
    [0] Nothing is changed.
    [one] { NUMBER($count) } answer is changed.
   *[other] { NUMBER($count) } answers are changed.
}
records-still = Still needed: { $fields }
records-draft-kept = draft kept { $time }
records-draft-returned = Your changes from before are here. They are not saved yet.
records-drop-draft = Forget the changes
# $record: kind of record
records-saved = Saved: { $record }
records-facts = What was written down here is not rewritten. It can be taken out, and a new entry written.
records-voided = This was taken out. It stays in the file, struck through.
records-nothing-asked = There is nothing to answer here.
records-take-out = Take out
records-take-out-title = Take out: { $record }
records-take-out-what = It stays in the file, struck through, and counts nowhere any more.
records-take-out-reason = Reason
records-taken-out = Taken out: { $record }
