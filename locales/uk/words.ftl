### Самі мови: дати й вік словами, і що каже перевірка перекладу.

## Dates that are not one day: on every screen that shows a date.

# A date that is only roughly known. $date: a day, a month or a year, already in words.
words-date-about = приблизно { $date }
# A range. $from, $to: days, already in words.
words-date-between = { $from } — { $to }
# Only the beginning is known. $date: a day, already in words.
words-date-from = { $date } або пізніше
# Only the end is known. $date: a day, already in words.
words-date-to = { $date } або раніше
# Nothing is known about the date.
words-date-unknown = дата невідома

## Ages, beside a person's name.

# $years: an age in years.
words-age =
    { $years ->
        [one] { NUMBER($years) } рік
        [few] { NUMBER($years) } роки
        [many] { NUMBER($years) } років
       *[other] { NUMBER($years) } року
    }
# An age range. $from, $to: ages in years.
words-age-between =
    { $to ->
        [one] { NUMBER($from) }–{ NUMBER($to) } рік
        [few] { NUMBER($from) }–{ NUMBER($to) } роки
        [many] { NUMBER($from) }–{ NUMBER($to) } років
       *[other] { NUMBER($from) }–{ NUMBER($to) } року
    }
# Only the youngest possible age is known. $years: an age in years.
words-age-from =
    { $years ->
        [one] { NUMBER($years) } рік або більше
        [few] { NUMBER($years) } роки або більше
        [many] { NUMBER($years) } років або більше
       *[other] { NUMBER($years) } року або більше
    }
# Only the oldest possible age is known. $years: an age in years.
words-age-to =
    { $years ->
        [one] { NUMBER($years) } рік або менше
        [few] { NUMBER($years) } роки або менше
        [many] { NUMBER($years) } років або менше
       *[other] { NUMBER($years) } року або менше
    }
# An age that is only roughly known. $age: an age, already in words.
words-age-about = приблизно { $age }
# No age is known.
words-age-unknown = вік невідомий

## The check of translations: amparo-cli locale check. Each finding follows a file, a line and a message's name.

# How bad a finding is.
words-severity-error = помилка
# How bad a finding is.
words-severity-warning = застереження

# The last line of a check. $errors, $warnings: how many findings of each kind.
words-check-summary = Помилок: { NUMBER($errors) }. Застережень: { NUMBER($warnings) }.

# One language's line in amparo-cli locale status. $tag: its tag; $name: its own name; the others: how many messages.
words-status-line = { $tag } ({ $name }): перекладено { NUMBER($translated) } з { NUMBER($messages) }, бракує { NUMBER($missing) }, зі зміненої англійської { NUMBER($stale) }, перевірено { NUMBER($reviewed) }.

# $near: the line where reading stopped.
words-finding-parse = Це написано не так, як потребує Fluent, і його пропущено. Погляньте біля «{ $near }».
words-finding-missing = Це повідомлення ще не перекладено. Показано англійське.
# $meant: the name of the English message that was probably meant.
words-finding-unknown = В англійській немає повідомлення з такою назвою. Можливо, малося на увазі { $meant }?
# $variable: the name of a value that English puts in; $variant: the form that lacks it, "none" where all do.
words-finding-placeable-missing =
    { $variant ->
        [none] Бракує значення ${ $variable }.
       *[other] Бракує значення ${ $variable } у формі [{ $variant }].
    }
# $variable: the name of a value; $meant: the name that was probably meant, or "none".
words-finding-placeable-extra =
    { $meant ->
        [none] Англійська не вставляє сюди значення ${ $variable }. Повідомлення пропущено.
       *[other] Англійська не вставляє сюди значення ${ $variable }. Можливо, малося на увазі ${ $meant }? Повідомлення пропущено.
    }
# $reference: the name of a term; $argument: the name of one of its values, or "none".
words-finding-term-arity =
    { $argument ->
        [none] Термін { $reference } приймає значення лише за назвою.
       *[other] Термін { $reference } і значення { $argument } не узгоджені: він потребує значення, якого не отримує, або отримує те, якого не потребує.
    }
# $reference: the name of a message or a term; $meant: the name that was probably meant, or "none".
words-finding-reference =
    { $meant ->
        [none] У цій мові немає { $reference }, або воно посилається саме на себе. Повідомлення пропущено.
       *[other] У цій мові немає { $reference }. Можливо, малося на увазі { $meant }? Повідомлення пропущено.
    }
# $key: a plural form; $example: a number that needs it.
words-finding-plural-missing = Бракує форми [{ $key }]: ця мова її потребує, наприклад для { $example }.
# $key: what stands there; $known: the forms of the language; $meant: the form that was probably meant, or "none".
words-finding-plural-impossible =
    { $meant ->
        [none] У цій мові немає форми [{ $key }]. Вона має: { $known }.
       *[other] У цій мові немає форми [{ $key }]. Вона має: { $known }. Можливо, малося на увазі [{ $meant }]?
    }
# $near: the line where reading stopped.
words-finding-default-missing = Одна форма, і лише одна, має бути позначена зірочкою як форма для всього іншого. Погляньте біля «{ $near }».
# $attribute: the name of an attribute.
words-finding-attribute-missing = Атрибут .{ $attribute } не перекладено.
# $attribute: the name of an attribute; $meant: the name that was probably meant, or "none".
words-finding-attribute-extra =
    { $meant ->
        [none] В англійській тут немає атрибута .{ $attribute }.
       *[other] В англійській тут немає атрибута .{ $attribute }. Можливо, малося на увазі .{ $meant }?
    }
# $near: what looks like markup.
words-finding-markup = Розмітці не місце в повідомленні: «{ $near }». Повідомлення пропущено.
# $near: what looks like an address.
words-finding-address = Адресі не місце в повідомленні: «{ $near }». Повідомлення пропущено.
# $mark: the number of a character.
words-finding-direction = Прихований знак { $mark } змінює напрямок того, що йде після нього. Повідомлення пропущено.
# $word: a word.
words-finding-mixed-script = У слові «{ $word }» є літери двох писемностей. Одна з них лише схожа на правильну.
# $mark: the number of a character.
words-finding-invisible = Знак { $mark } не можна ні побачити, ні надрукувати. Повідомлення пропущено.
words-finding-space = Текст починається або закінчується пробілом.
words-finding-unchanged = Текст такий самий, як в англійській. Так і має бути?
# $near: a piece of the text.
words-finding-glued = Число стоїть впритул до слова: «{ $near }».
# $other: the file and line of the other one.
words-finding-duplicate = Є ще одне повідомлення з такою назвою: { $other }. Показують лише одне з них.
# $expected, $found: how many messages, already in digits.
words-finding-key-count = В англійській у цьому файлі повідомлень: { $expected }, у цій мові: { $found }.
# $count: how many messages, already in digits.
words-finding-file-missing = Цього файлу бракує. В англійській у ньому повідомлень: { $count }.
# $function: the name of a function, or of a function and its option.
words-finding-function = Такої функції немає, або вона цього не приймає: { $function }. Повідомлення пропущено.
# $variable: the name of a value; $function: the name of a function.
words-finding-function-changed = Англійська вставляє ${ $variable } через { $function }, а тут інакше: воно було б надруковане по-іншому.
# $key: a form.
words-finding-variant-missing = В англійській тут є форма [{ $key }], а тут її немає.
# $key: a form; $meant: the form that was probably meant, or "none".
words-finding-variant-unknown =
    { $meant ->
        [none] В англійській тут немає форми [{ $key }]: її ніколи не покажуть.
       *[other] В англійській тут немає форми [{ $key }]. Можливо, малося на увазі [{ $meant }]?
    }
# $variable: the name of a value.
words-finding-plural-absent = Англійська добирає тут слова за числом ${ $variable }, а тут цього немає. Чи текст правильний для кожного числа?
# $key: a form.
words-finding-default-not-other = Форма для всього іншого має бути [other], а не [{ $key }].
# $script: four letters that name a script.
words-finding-other-script = Більшість цього написано не писемністю цієї мови ({ $script }).
# $digits: four letters that name a set of digits.
words-finding-other-digits = Числа в тексті пишуть цифрами цієї мови ({ $digits }) або вставляють як значення.
words-finding-empty = Тексту немає.
words-finding-stale = Англійський текст змінився після того, як це переклали.
# A folder among the languages.
words-finding-folder = Назва цієї теки не є тегом мови, як-от pt чи uk.
# $why: what is wrong with a file.
words-finding-unreadable =
    { $why ->
        [too-long] Цей файл задовгий. Його пропущено.
        [too-deep] У цьому файлі завелика вкладеність. Його пропущено.
        [not-a-file] Це посилання, тека або щось інше, що не є файлом. Його пропущено.
        [message-too-long] Одне повідомлення в цьому файлі задовге. Файл пропущено.
        [too-much] У цій теці більше файлів, повідомлень або тексту, ніж треба одній мові. Цей файл пропущено.
        [too-many] У цій теці забагато файлів або тек. Нічого з неї не прочитано.
       *[no-text] Цей файл не вдається прочитати як текст. Збережіть його в UTF-8. Доти його пропущено.
    }
# $key: what it is about, or nothing; $value: what stands there.
words-finding-settings = Тут немає нічого, що можна використати: { $key } { $value }
words-finding-state = Цей файл написано не так, як треба. Усі переклади вважаються чернетками.
words-finding-obsolete = В англійській більше немає повідомлення з такою назвою. Його не показують.
