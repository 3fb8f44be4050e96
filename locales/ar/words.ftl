### Languages themselves: dates and ages in words, and what the check of a translation says.

## Dates that are not one day: on every screen that shows a date.

# A date that is only roughly known. $date: a day, a month or a year, already in words.
words-date-about = حوالي { $date }
# A range. $from, $to: days, already in words.
words-date-between = بين { $from } و{ $to }
# Only the beginning is known. $date: a day, already in words.
words-date-from = { $date } أو بعد ذلك
# Only the end is known. $date: a day, already in words.
words-date-to = { $date } أو قبل ذلك
# Nothing is known about the date.
words-date-unknown = التاريخ غير معروف

## Ages, beside a person's name.

# $years: an age in years.
words-age =
    { $years ->
        [zero] أقل من سنة
        [one] سنة واحدة
        [two] سنتان
        [few] { NUMBER($years) } سنوات
        [many] { NUMBER($years) } سنة
       *[other] { NUMBER($years) } سنة
    }
# An age range. $from, $to: ages in years.
words-age-between =
    { $to ->
        [zero] من { NUMBER($from) } إلى أقل من سنة
        [one] من { NUMBER($from) } إلى سنة واحدة
        [two] من { NUMBER($from) } إلى سنتين
        [few] من { NUMBER($from) } إلى { NUMBER($to) } سنوات
        [many] من { NUMBER($from) } إلى { NUMBER($to) } سنة
       *[other] من { NUMBER($from) } إلى { NUMBER($to) } سنة
    }
# Only the youngest possible age is known. $years: an age in years.
words-age-from =
    { $years ->
        [zero] أي عمر
        [one] سنة واحدة أو أكثر
        [two] سنتان أو أكثر
        [few] { NUMBER($years) } سنوات أو أكثر
        [many] { NUMBER($years) } سنة أو أكثر
       *[other] { NUMBER($years) } سنة أو أكثر
    }
# Only the oldest possible age is known. $years: an age in years.
words-age-to =
    { $years ->
        [zero] أقل من سنة
        [one] سنة واحدة أو أقل
        [two] سنتان أو أقل
        [few] { NUMBER($years) } سنوات أو أقل
        [many] { NUMBER($years) } سنة أو أقل
       *[other] { NUMBER($years) } سنة أو أقل
    }
# An age that is only roughly known. $age: an age, already in words.
words-age-about = حوالي { $age }
# No age is known.
words-age-unknown = العمر غير معروف

## The check of translations: amparo-cli locale check. Each finding follows a file, a line and a message's name.

# How bad a finding is.
words-severity-error = خطأ
# How bad a finding is.
words-severity-warning = تنبيه

# The last line of a check. $errors, $warnings: how many findings of each kind.
words-check-summary = الأخطاء: { NUMBER($errors) }. التنبيهات: { NUMBER($warnings) }.

# One language's line in amparo-cli locale status. $tag: its tag; $name: its own name; the others: how many messages.
words-status-line = { $tag } ({ $name }): تُرجم { NUMBER($translated) } من { NUMBER($messages) }، الناقص { NUMBER($missing) }، ما تغيّر أصله الإنجليزي { NUMBER($stale) }، ما روجع { NUMBER($reviewed) }.

# $near: the line where reading stopped.
words-finding-parse = هذا غير مكتوب كما يتطلب Fluent، لذلك يُهمل. الموضع قرب «{ $near }».
words-finding-missing = لم تُترجم هذه الرسالة بعد. تُعرض الإنجليزية.
# $meant: the name of the English message that was probably meant.
words-finding-unknown = لا رسالة بهذا الاسم في الإنجليزية. هل المقصود { $meant }؟
# $variable: the name of a value that English puts in; $variant: the form that lacks it, "none" where all do.
words-finding-placeable-missing =
    { $variant ->
        [none] القيمة ${ $variable } ناقصة.
       *[other] القيمة ${ $variable } ناقصة في الصيغة [{ $variant }].
    }
# $variable: the name of a value; $meant: the name that was probably meant, or "none".
words-finding-placeable-extra =
    { $meant ->
        [none] لا تضع الإنجليزية هنا القيمة ${ $variable }. تُهمل الرسالة.
       *[other] لا تضع الإنجليزية هنا القيمة ${ $variable }. هل المقصود ${ $meant }؟ تُهمل الرسالة.
    }
# $reference: the name of a term; $argument: the name of one of its values, or "none".
words-finding-term-arity =
    { $argument ->
        [none] المصطلح { $reference } لا يقبل القيم إلا بأسمائها.
       *[other] المصطلح { $reference } والقيمة { $argument } لا يتوافقان: إما أنه يطلب قيمة لا يحصل عليها، أو يحصل على قيمة لا يطلبها.
    }
# $reference: the name of a message or a term; $meant: the name that was probably meant, or "none".
words-finding-reference =
    { $meant ->
        [none] لا يوجد { $reference } في هذه اللغة، أو أنه يعود إلى نفسه. تُهمل الرسالة.
       *[other] لا يوجد { $reference } في هذه اللغة. هل المقصود { $meant }؟ تُهمل الرسالة.
    }
# $key: a plural form; $example: a number that needs it.
words-finding-plural-missing = الصيغة [{ $key }] ناقصة: تحتاجها هذه اللغة، مثلًا مع العدد { $example }.
# $key: what stands there; $known: the forms of the language; $meant: the form that was probably meant, or "none".
words-finding-plural-impossible =
    { $meant ->
        [none] ليس في هذه اللغة صيغة [{ $key }]. صيغها: { $known }.
       *[other] ليس في هذه اللغة صيغة [{ $key }]. صيغها: { $known }. هل المقصود [{ $meant }]؟
    }
# $near: the line where reading stopped.
words-finding-default-missing = يجب أن توضع نجمة على صيغة واحدة، وواحدة فقط، لتكون صيغة كل ما عداها. الموضع قرب «{ $near }».
# $attribute: the name of an attribute.
words-finding-attribute-missing = السمة .{ $attribute } غير مترجمة.
# $attribute: the name of an attribute; $meant: the name that was probably meant, or "none".
words-finding-attribute-extra =
    { $meant ->
        [none] ليس في الإنجليزية هنا سمة .{ $attribute }.
       *[other] ليس في الإنجليزية هنا سمة .{ $attribute }. هل المقصود .{ $meant }؟
    }
# $near: what looks like markup.
words-finding-markup = لا مكان للترميز في رسالة: «{ $near }». تُهمل الرسالة.
# $near: what looks like an address.
words-finding-address = لا مكان لعنوان في رسالة: «{ $near }». تُهمل الرسالة.
# $mark: the number of a character.
words-finding-direction = المحرف المخفي { $mark } يقلب اتجاه ما بعده. تُهمل الرسالة.
# $word: a word.
words-finding-mixed-script = في الكلمة «{ $word }» حروف من كتابتين. إحداهما تشبه الصحيحة فقط.
# $mark: the number of a character.
words-finding-invisible = المحرف { $mark } لا يُرى ولا يُطبع. تُهمل الرسالة.
words-finding-space = يبدأ نص أو ينتهي بمسافة.
words-finding-unchanged = النص هو نفسه كما في الإنجليزية. هل هذا مقصود؟
# $near: a piece of the text.
words-finding-glued = رقم يلتصق بكلمة: «{ $near }».
# $other: the file and line of the other one.
words-finding-duplicate = توجد رسالة أخرى بهذا الاسم: { $other }. لا تُعرض إلا واحدة منهما.
# $expected, $found: how many messages, already in digits.
words-finding-key-count = عدد رسائل هذا الملف في الإنجليزية { $expected }، وفي هذه اللغة { $found }.
# $count: how many messages, already in digits.
words-finding-file-missing = هذا الملف مفقود. عدد رسائله في الإنجليزية { $count }.
# $function: the name of a function, or of a function and its option.
words-finding-function = لا توجد دالة كهذه، أو أنها لا تقبل هذا: { $function }. تُهمل الرسالة.
# $variable: the name of a value; $function: the name of a function.
words-finding-function-changed = تضع الإنجليزية القيمة ${ $variable } عبر { $function }، وهذه لا تفعل: ستُطبع بشكل آخر.
# $key: a form.
words-finding-variant-missing = في الإنجليزية هنا الصيغة [{ $key }]، وليست هنا.
# $key: a form; $meant: the form that was probably meant, or "none".
words-finding-variant-unknown =
    { $meant ->
        [none] ليس في الإنجليزية هنا صيغة [{ $key }]: لن تُعرض أبدًا.
       *[other] ليس في الإنجليزية هنا صيغة [{ $key }]. هل المقصود [{ $meant }]؟
    }
# $variable: the name of a value.
words-finding-plural-absent = تختار الإنجليزية كلماتها هنا بحسب العدد ${ $variable }، وهذه لا تفعل. هل النص صحيح مع كل عدد؟
# $key: a form.
words-finding-default-not-other = ينبغي أن تكون صيغة كل ما عداها [other]، لا [{ $key }].
# $script: four letters that name a script.
words-finding-other-script = معظم هذا غير مكتوب بكتابة اللغة ({ $script }).
# $digits: four letters that name a set of digits.
words-finding-other-digits = تُكتب الأعداد في النص بأرقام اللغة ({ $digits })، أو توضع كقيم.
words-finding-empty = لا يوجد نص.
words-finding-stale = تغيّر النص الإنجليزي منذ ترجمة هذا.
# A folder among the languages.
words-finding-folder = اسم هذا المجلد ليس وسم لغة، مثل pt أو uk.
# $why: what is wrong with a file.
words-finding-unreadable =
    { $why ->
        [too-long] هذا الملف طويل جدًا، لذلك يُهمل.
        [too-deep] في هذا الملف تداخل عميق جدًا، لذلك يُهمل.
        [not-a-file] هذا رابط أو مجلد أو شيء آخر ليس ملفًا، لذلك يُهمل.
        [message-too-long] في هذا الملف رسالة طويلة جدًا، لذلك يُهمل الملف.
        [too-much] في هذا المجلد ملفات أو رسائل أو نصوص أكثر مما تحتاجه لغة واحدة، لذلك يُهمل هذا الملف.
        [too-many] في هذا المجلد عدد كبير جدًا من الملفات أو المجلدات، لذلك لا يُقرأ شيء منه.
       *[no-text] لا يمكن قراءة هذا الملف كنص. احفظوه بترميز UTF-8، وحتى ذلك الحين يُهمل.
    }
# $key: what it is about, or nothing; $value: what stands there.
words-finding-settings = هذا لا يقول شيئًا يمكن استخدامه: { $key } { $value }
words-finding-state = هذا الملف غير مكتوب كما ينبغي. تُعدّ كل الترجمات مسودات.
words-finding-obsolete = لم تعد في الإنجليزية رسالة بهذا الاسم. لا تُعرض.
