### Languages themselves: dates and ages in words, and what the check of a translation says.

## Dates that are not one day: on every screen that shows a date.

# A date that is only roughly known. $date: a day, a month or a year, already in words.
words-date-about = about { $date }
# A range. $from, $to: days, already in words.
words-date-between = between { $from } and { $to }
# Only the beginning is known. $date: a day, already in words.
words-date-from = { $date } or later
# Only the end is known. $date: a day, already in words.
words-date-to = { $date } or earlier
# Nothing is known about the date.
words-date-unknown = date not known

## Ages, beside a person's name.

# $years: an age in years.
words-age =
    { $years ->
        [one] { NUMBER($years) } year
       *[other] { NUMBER($years) } years
    }
# An age range. $from, $to: ages in years.
words-age-between =
    { $to ->
        [one] { NUMBER($from) } to { NUMBER($to) } year
       *[other] { NUMBER($from) } to { NUMBER($to) } years
    }
# Only the youngest possible age is known. $years: an age in years.
words-age-from =
    { $years ->
        [one] { NUMBER($years) } year or older
       *[other] { NUMBER($years) } years or older
    }
# Only the oldest possible age is known. $years: an age in years.
words-age-to =
    { $years ->
        [one] { NUMBER($years) } year or younger
       *[other] { NUMBER($years) } years or younger
    }
# An age that is only roughly known. $age: an age, already in words.
words-age-about = about { $age }
# No age is known.
words-age-unknown = age not known

## The check of translations: amparo-cli locale check. Each finding follows a file, a line and a message's name.

# How bad a finding is.
words-severity-error = error
# How bad a finding is.
words-severity-warning = warning

# The last line of a check. $errors, $warnings: how many findings of each kind.
words-check-summary = Errors: { NUMBER($errors) }. Warnings: { NUMBER($warnings) }.

# One language's line in amparo-cli locale status. $tag: its tag; $name: its own name; the others: how many messages.
words-status-line = { $tag } ({ $name }): { NUMBER($translated) } of { NUMBER($messages) } translated, { NUMBER($missing) } missing, { NUMBER($stale) } of changed English, { NUMBER($reviewed) } reviewed.

# $near: the line where reading stopped.
words-finding-parse = This is not written as Fluent wants it and is left out. Look near “{ $near }”.
words-finding-missing = This message is not translated yet. English is shown.
# $meant: the name of the English message that was probably meant.
words-finding-unknown = English has no message of this name. Did you mean { $meant }?
# $variable: the name of a value that English puts in; $variant: the form that lacks it, "none" where all do.
words-finding-placeable-missing =
    { $variant ->
        [none] The value ${ $variable } is missing.
       *[other] The value ${ $variable } is missing in the form [{ $variant }].
    }
# $variable: the name of a value; $meant: the name that was probably meant, or "none".
words-finding-placeable-extra =
    { $meant ->
        [none] English puts no value ${ $variable } in here. The message is left out.
       *[other] English puts no value ${ $variable } in here. Did you mean ${ $meant }? The message is left out.
    }
# $reference: the name of a term; $argument: the name of one of its values, or "none".
words-finding-term-arity =
    { $argument ->
        [none] The term { $reference } takes values by name only.
       *[other] The term { $reference } and the value { $argument } do not go together: it asks for a value that it does not get, or gets one that it does not ask for.
    }
# $reference: the name of a message or a term; $meant: the name that was probably meant, or "none".
words-finding-reference =
    { $meant ->
        [none] There is no { $reference } in this language, or it leads back to itself. The message is left out.
       *[other] There is no { $reference } in this language. Did you mean { $meant }? The message is left out.
    }
# $key: a plural form; $example: a number that needs it.
words-finding-plural-missing = The form [{ $key }] is missing: this language needs it, for example for { $example }.
# $key: what stands there; $known: the forms of the language; $meant: the form that was probably meant, or "none".
words-finding-plural-impossible =
    { $meant ->
        [none] This language has no form [{ $key }]. It has: { $known }.
       *[other] This language has no form [{ $key }]. It has: { $known }. Did you mean [{ $meant }]?
    }
# $near: the line where reading stopped.
words-finding-default-missing = One form, and only one, must be marked with a star as the one for everything else. Look near “{ $near }”.
# $attribute: the name of an attribute.
words-finding-attribute-missing = The attribute .{ $attribute } is not translated.
# $attribute: the name of an attribute; $meant: the name that was probably meant, or "none".
words-finding-attribute-extra =
    { $meant ->
        [none] English has no attribute .{ $attribute } here.
       *[other] English has no attribute .{ $attribute } here. Did you mean .{ $meant }?
    }
# $near: what looks like markup.
words-finding-markup = Markup has no place in a message: “{ $near }”. The message is left out.
# $near: what looks like an address.
words-finding-address = An address has no place in a message: “{ $near }”. The message is left out.
# $mark: the number of a character.
words-finding-direction = The hidden character { $mark } turns the direction of what follows it. The message is left out.
# $word: a word.
words-finding-mixed-script = The word “{ $word }” has letters of two scripts. One of them only looks like the right one.
# $mark: the number of a character.
words-finding-invisible = The character { $mark } cannot be seen or printed. The message is left out.
words-finding-space = A text begins or ends with a space.
words-finding-unchanged = The text is the same as in English. Is that meant?
# $near: a piece of the text.
words-finding-glued = A number touches a word: “{ $near }”.
# $other: the file and line of the other one.
words-finding-duplicate = There is another message of this name: { $other }. Only one of them is shown.
# $expected, $found: how many messages, already in digits.
words-finding-key-count = English has { $expected } messages in this file, this language has { $found }.
# $count: how many messages, already in digits.
words-finding-file-missing = This file is missing. English has { $count } messages in it.
# $function: the name of a function, or of a function and its option.
words-finding-function = There is no such function, or it does not take this: { $function }. The message is left out.
# $variable: the name of a value; $function: the name of a function.
words-finding-function-changed = English puts ${ $variable } in through { $function }, this does not: it would be printed in another way.
# $key: a form.
words-finding-variant-missing = English has the form [{ $key }] here, this has not.
# $key: a form; $meant: the form that was probably meant, or "none".
words-finding-variant-unknown =
    { $meant ->
        [none] English has no form [{ $key }] here: it will never be shown.
       *[other] English has no form [{ $key }] here. Did you mean [{ $meant }]?
    }
# $variable: the name of a value.
words-finding-plural-absent = English chooses its words by the number ${ $variable } here, this does not. Is the text right for every number?
# $key: a form.
words-finding-default-not-other = The form for everything else should be [other], not [{ $key }].
# $script: four letters that name a script.
words-finding-other-script = Most of this is not written in the script of the language ({ $script }).
# $digits: four letters that name a set of digits.
words-finding-other-digits = Numbers in a text are written in the digits of the language ({ $digits }), or put in as values.
words-finding-empty = There is no text.
words-finding-stale = The English text has changed since this was translated.
# A folder among the languages.
words-finding-folder = The name of this folder is not the tag of a language, such as pt or uk.
# $why: what is wrong with a file.
words-finding-unreadable =
    { $why ->
        [too-long] This file is too long. It is left out.
        [too-deep] This file nests too deeply. It is left out.
        [not-a-file] This is a link, a folder or something else that is not a file. It is left out.
        [message-too-long] A message in this file is too long. The file is left out.
        [too-much] This folder holds more files, messages or text than one language needs. This file is left out.
        [too-many] This folder holds too many files or folders. Nothing in it is read.
       *[no-text] This file cannot be read as text. Save it as UTF-8. Until then it is left out.
    }
# $key: what it is about, or nothing; $value: what stands there.
words-finding-settings = This says nothing that can be used: { $key } { $value }
words-finding-state = This file is not written as it should be. All translations count as drafts.
words-finding-obsolete = English has no message of this name any more. It is not shown.
