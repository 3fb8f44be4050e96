### Languages themselves: dates and ages in words, and what the check of a translation says.

## Dates that are not one day: on every screen that shows a date.

# A date that is only roughly known. $date: a day, a month or a year, already in words.
words-date-about = vers { $date }
# A range. $from, $to: days, already in words.
words-date-between = entre { $from } et { $to }
# Only the beginning is known. $date: a day, already in words.
words-date-from = { $date } ou plus tard
# Only the end is known. $date: a day, already in words.
words-date-to = { $date } ou plus tôt
# Nothing is known about the date.
words-date-unknown = date inconnue

## Ages, beside a person's name.

# $years: an age in years.
words-age =
    { $years ->
        [one] { NUMBER($years) } an
        [many] { NUMBER($years) } d’ans
       *[other] { NUMBER($years) } ans
    }
# An age range. $from, $to: ages in years.
words-age-between =
    { $to ->
        [one] de { NUMBER($from) } à { NUMBER($to) } an
        [many] de { NUMBER($from) } à { NUMBER($to) } d’ans
       *[other] de { NUMBER($from) } à { NUMBER($to) } ans
    }
# Only the youngest possible age is known. $years: an age in years.
words-age-from =
    { $years ->
        [one] { NUMBER($years) } an ou plus
        [many] { NUMBER($years) } d’ans ou plus
       *[other] { NUMBER($years) } ans ou plus
    }
# Only the oldest possible age is known. $years: an age in years.
words-age-to =
    { $years ->
        [one] { NUMBER($years) } an ou moins
        [many] { NUMBER($years) } d’ans ou moins
       *[other] { NUMBER($years) } ans ou moins
    }
# An age that is only roughly known. $age: an age, already in words.
words-age-about = environ { $age }
# No age is known.
words-age-unknown = âge inconnu

## The check of translations: amparo-cli locale check. Each finding follows a file, a line and a message's name.

# How bad a finding is.
words-severity-error = erreur
# How bad a finding is.
words-severity-warning = avertissement

# The last line of a check. $errors, $warnings: how many findings of each kind.
words-check-summary = Erreurs : { NUMBER($errors) }. Avertissements : { NUMBER($warnings) }.

# One language's line in amparo-cli locale status. $tag: its tag; $name: its own name; the others: how many messages.
words-status-line = { $tag } ({ $name }) : { NUMBER($translated) } sur { NUMBER($messages) } traduits, { NUMBER($missing) } manquants, { NUMBER($stale) } dont l’anglais a changé, { NUMBER($reviewed) } relus.

# $near: the line where reading stopped.
words-finding-parse = Ceci n’est pas écrit comme Fluent le demande et est laissé de côté. Regardez près de « { $near } ».
words-finding-missing = Ce message n’est pas encore traduit. L’anglais est montré.
# $meant: the name of the English message that was probably meant.
words-finding-unknown = L’anglais n’a pas de message de ce nom. Vouliez-vous dire { $meant } ?
# $variable: the name of a value that English puts in; $variant: the form that lacks it, "none" where all do.
words-finding-placeable-missing =
    { $variant ->
        [none] La valeur ${ $variable } manque.
       *[other] La valeur ${ $variable } manque dans la forme [{ $variant }].
    }
# $variable: the name of a value; $meant: the name that was probably meant, or "none".
words-finding-placeable-extra =
    { $meant ->
        [none] L’anglais ne met pas de valeur ${ $variable } ici. Le message est laissé de côté.
       *[other] L’anglais ne met pas de valeur ${ $variable } ici. Vouliez-vous dire ${ $meant } ? Le message est laissé de côté.
    }
# $reference: the name of a term; $argument: the name of one of its values, or "none".
words-finding-term-arity =
    { $argument ->
        [none] Le terme { $reference } ne prend des valeurs que par leur nom.
       *[other] Le terme { $reference } et la valeur { $argument } ne vont pas ensemble : il demande une valeur qu’il ne reçoit pas, ou en reçoit une qu’il ne demande pas.
    }
# $reference: the name of a message or a term; $meant: the name that was probably meant, or "none".
words-finding-reference =
    { $meant ->
        [none] Il n’y a pas de { $reference } dans cette langue, ou il renvoie à lui-même. Le message est laissé de côté.
       *[other] Il n’y a pas de { $reference } dans cette langue. Vouliez-vous dire { $meant } ? Le message est laissé de côté.
    }
# $key: a plural form; $example: a number that needs it.
words-finding-plural-missing = La forme [{ $key }] manque : cette langue en a besoin, par exemple pour { $example }.
# $key: what stands there; $known: the forms of the language; $meant: the form that was probably meant, or "none".
words-finding-plural-impossible =
    { $meant ->
        [none] Cette langue n’a pas de forme [{ $key }]. Elle a : { $known }.
       *[other] Cette langue n’a pas de forme [{ $key }]. Elle a : { $known }. Vouliez-vous dire [{ $meant }] ?
    }
# $near: the line where reading stopped.
words-finding-default-missing = Une forme, et une seule, doit porter une étoile : celle de tout le reste. Regardez près de « { $near } ».
# $attribute: the name of an attribute.
words-finding-attribute-missing = L’attribut .{ $attribute } n’est pas traduit.
# $attribute: the name of an attribute; $meant: the name that was probably meant, or "none".
words-finding-attribute-extra =
    { $meant ->
        [none] L’anglais n’a pas d’attribut .{ $attribute } ici.
       *[other] L’anglais n’a pas d’attribut .{ $attribute } ici. Vouliez-vous dire .{ $meant } ?
    }
# $near: what looks like markup.
words-finding-markup = Un balisage n’a pas sa place dans un message : « { $near } ». Le message est laissé de côté.
# $near: what looks like an address.
words-finding-address = Une adresse n’a pas sa place dans un message : « { $near } ». Le message est laissé de côté.
# $mark: the number of a character.
words-finding-direction = Le caractère caché { $mark } change le sens de ce qui le suit. Le message est laissé de côté.
# $word: a word.
words-finding-mixed-script = Le mot « { $word } » a des lettres de deux écritures. L’une d’elles ne fait que ressembler à la bonne.
# $mark: the number of a character.
words-finding-invisible = Le caractère { $mark } ne peut être ni vu ni imprimé. Le message est laissé de côté.
words-finding-space = Un texte commence ou finit par une espace.
words-finding-unchanged = Le texte est le même qu’en anglais. Est-ce voulu ?
# $near: a piece of the text.
words-finding-glued = Un nombre touche un mot : « { $near } ».
# $other: the file and line of the other one.
words-finding-duplicate = Il y a un autre message de ce nom : { $other }. Un seul des deux est montré.
# $expected, $found: how many messages, already in digits.
words-finding-key-count = L’anglais a { $expected } messages dans ce fichier, cette langue en a { $found }.
# $count: how many messages, already in digits.
words-finding-file-missing = Ce fichier manque. L’anglais y a { $count } messages.
# $function: the name of a function, or of a function and its option.
words-finding-function = Cette fonction n’existe pas, ou elle ne prend pas cela : { $function }. Le message est laissé de côté.
# $variable: the name of a value; $function: the name of a function.
words-finding-function-changed = L’anglais met ${ $variable } au moyen de { $function }, pas ce texte : la valeur serait écrite autrement.
# $key: a form.
words-finding-variant-missing = L’anglais a la forme [{ $key }] ici, pas ce texte.
# $key: a form; $meant: the form that was probably meant, or "none".
words-finding-variant-unknown =
    { $meant ->
        [none] L’anglais n’a pas de forme [{ $key }] ici : elle ne sera jamais montrée.
       *[other] L’anglais n’a pas de forme [{ $key }] ici. Vouliez-vous dire [{ $meant }] ?
    }
# $variable: the name of a value.
words-finding-plural-absent = L’anglais choisit ici ses mots selon le nombre ${ $variable }, pas ce texte. Le texte est-il juste pour tous les nombres ?
# $key: a form.
words-finding-default-not-other = La forme de tout le reste doit être [other], et non [{ $key }].
# $script: four letters that name a script.
words-finding-other-script = La plus grande partie n’est pas dans l’écriture de la langue ({ $script }).
# $digits: four letters that name a set of digits.
words-finding-other-digits = Les nombres d’un texte s’écrivent avec les chiffres de la langue ({ $digits }), ou sont mis comme valeurs.
words-finding-empty = Il n’y a pas de texte.
words-finding-stale = Le texte anglais a changé depuis cette traduction.
# A folder among the languages.
words-finding-folder = Le nom de ce répertoire n’est pas le code d’une langue, comme pt ou uk.
# $why: what is wrong with a file.
words-finding-unreadable =
    { $why ->
        [too-long] Ce fichier est trop long. Il est laissé de côté.
        [too-deep] Ce fichier a trop de niveaux. Il est laissé de côté.
        [not-a-file] C’est un lien, un dossier ou autre chose qui n’est pas un fichier. Il est laissé de côté.
        [message-too-long] Un message de ce fichier est trop long. Le fichier est laissé de côté.
        [too-much] Ce dossier contient plus de fichiers, de messages ou de texte qu’il n’en faut à une langue. Ce fichier est laissé de côté.
        [too-many] Ce dossier contient trop de fichiers ou de dossiers. Rien n’y est lu.
       *[no-text] Ce fichier ne peut pas être lu comme du texte. Enregistrez-le en UTF-8. D’ici là, il est laissé de côté.
    }
# $key: what it is about, or nothing; $value: what stands there.
words-finding-settings = Ceci ne dit rien d’utilisable : { $key } { $value }
words-finding-state = Ce fichier n’est pas écrit comme il le devrait. Toutes les traductions comptent comme des brouillons.
words-finding-obsolete = L’anglais n’a plus de message de ce nom. Il n’est pas montré.
