### Figures: the tables, their release, what arrived; and the numbers that a house hands in to whoever counts ("the figures desk").

## Rail and find

# Places of whoever counts
figures-rail = الإحصاءات
figures-rail-released = ما نُشر
figures-rail-arrived = ما وصل
# In the find button of the top bar, for whoever only counts
figures-find = بحث عن جدول
# In the empty field
figures-find-hint = جدول أو ربع سنة أو سنة
# Heading above the tables that fit
figures-find-tables = جداول

## Tables

# Names of the tables: the title of the page, a sentence
figures-table-T2 = من سُجّلوا، وما وضعهم
figures-table-T4 = الاستغلال الذي خرج منه الأشخاص
figures-table-T11 = المساعدة التي تلقّاها الأشخاص
# The same in two or three words, in lists of releases
figures-short-T2 = الوضع
figures-short-T4 = الاستغلال
figures-short-T11 = المساعدة
# What is counted, inside the sentence figures-ask
figures-ask-T2 = الأشخاص المسجلون، حسب الوضع
figures-ask-T4 = الأشخاص، حسب شكل الاستغلال
figures-ask-T11 = المساعدة المقدمة، حسب النوع
# The question as a sentence; its words are choosers. $table: one of figures-ask-T…; $threshold: a number
figures-ask = يُعدّ هنا: { $table }. تُخفى الأعداد الأصغر من { $threshold }.
# Names of the three choosers, for ears
figures-pick-table = ما الذي يُعدّ
figures-pick-period = الفترة
figures-pick-threshold = تُخفى الأعداد الأصغر من هذا
# Above the title. $period: the period, a chooser; $sites: how many houses have sent numbers
figures-over = { $sites ->
    [zero] { $period }، دون أي دار
    [one] { $period }، من دار واحدة
    [two] { $period }، من دارين
    [few] { $period }، من { NUMBER($sites) } دور
    [many] { $period }، من { NUMBER($sites) } دارًا
   *[other] { $period }، من { NUMBER($sites) } دار
}

## Periods

# $year: four digits
figures-period-quarter-1 = الربع الأول { NUMBER($year, useGrouping: 0) }
figures-period-quarter-2 = الربع الثاني { NUMBER($year, useGrouping: 0) }
figures-period-quarter-3 = الربع الثالث { NUMBER($year, useGrouping: 0) }
figures-period-quarter-4 = الربع الرابع { NUMBER($year, useGrouping: 0) }
figures-period-year = { NUMBER($year, useGrouping: 0) }
figures-period-all = كل ما انتهى
figures-period-unknown = الشهر غير معروف
# In a refusal: months that belong together. $from, $to: periods
figures-period-span = من { $from } إلى { $to }
figures-period-until = حتى { $to }
# Beneath a period in the chooser
figures-period-open = لم تنتهِ بعد
figures-period-released = نُشرت

## Inside the table

# Heads of the first column
figures-variable-victim_status = الوضع
figures-variable-gender_identity = النوع الاجتماعي
figures-variable-majority = العمر
figures-variable-exploitation = الاستغلال
figures-variable-service_type = نوع المساعدة
# The line over all others
figures-all = الكل
figures-total-persons = كل الأشخاص
figures-total-services = كل المساعدة
# Groups of columns: code list gender_identity, about many people
figures-gender_identity-woman = نساء وفتيات
figures-gender_identity-man = رجال وفتيان
figures-gender_identity-trans_woman = نساء وفتيات متحولات جنسيًا
figures-gender_identity-trans_man = رجال وفتيان متحولون جنسيًا
figures-gender_identity-non_conforming = أشخاص غير ثنائيي النوع الاجتماعي
figures-gender_identity-not_specified = النوع الاجتماعي غير محدد
figures-gender_identity-unknown = النوع الاجتماعي غير معروف
figures-majority-child = دون ١٨
figures-majority-adult = بالغون
figures-majority-unknown = العمر غير معروف
figures-exploitation-none = لا شكل معروفًا
figures-exploitation-other = أشكال أخرى
figures-exploitation-unknown = الشكل غير معروف
figures-victim_status-unknown = الوضع غير معروف
figures-service_type-unknown = النوع غير معروف
# A hidden number, for ears and beside its box in the chart
figures-hidden-cell = مخفي
# Beneath the table: lines with nothing but zeros. $count: rows and columns
figures-unfold = { $count ->
    [zero] إظهار الأسطر التي لا تحوي سوى أصفار
    [one] إظهار سطر واحد لا يحوي سوى أصفار
    [two] إظهار سطرين لا يحويان سوى أصفار
    [few] إظهار { NUMBER($count) } أسطر لا تحوي سوى أصفار
    [many] إظهار { NUMBER($count) } سطرًا لا تحوي سوى أصفار
   *[other] إظهار { NUMBER($count) } سطر لا تحوي سوى أصفار
}
figures-fold = طيّ الأسطر التي لا تحوي سوى أصفار

## Chart

# Title of the chart. $first, $second: rows of the table. "shown": some numbers are hidden and could be larger
figures-chart-two-all = في المقدمة: { $first }، ثم { $second }
figures-chart-two-shown = في المقدمة بين الأعداد الظاهرة: { $first }، ثم { $second }
figures-chart-one-all = في المقدمة: { $first }
figures-chart-one-shown = في المقدمة بين الأعداد الظاهرة: { $first }
figures-chart-plain = مقارنة الأعداد
# Before the chooser of the column that is drawn
figures-chart-series = من أجل
# A column where two things cross. $group: women and girls; $part: under 18
figures-series = { $group }، { $part }
# What the chart is, for ears. $table: the table's title; $series: the column
figures-chart-twin = أعمدة الجدول أعلاه: { $table }. العمود: { $series }.

## Beneath

figures-foot-persons = يُعدّ كل شخص مرة واحدة.
figures-foot-services = يُعدّ كل شخص مرة في الشهر لكل نوع من المساعدة، لذلك قد يكون الشخص في عدة أسطر.
# $count: people, rounded to five
figures-foot-said-no = { $count ->
    [zero] يكاد لا يكون أحد قد قال لا للعدّ.
    [one] شخص واحد تقريبًا قال لا للعدّ، وليس هنا.
    [two] شخصان تقريبًا قالا لا للعدّ، وليسا هنا.
    [few] نحو { NUMBER($count) } أشخاص قالوا لا للعدّ، وليسوا هنا.
    [many] نحو { NUMBER($count) } شخصًا قالوا لا للعدّ، وليسوا هنا.
   *[other] نحو { NUMBER($count) } شخص قالوا لا للعدّ، وليسوا هنا.
}
figures-foot-not-asked = { $count ->
    [zero] سُئل الجميع تقريبًا.
    [one] شخص واحد تقريبًا لم يُسأل، وليس هنا.
    [two] شخصان تقريبًا لم يُسألا، وليسا هنا.
    [few] نحو { NUMBER($count) } أشخاص لم يُسألوا، وليسوا هنا.
    [many] نحو { NUMBER($count) } شخصًا لم يُسألوا، وليسوا هنا.
   *[other] نحو { NUMBER($count) } شخص لم يُسألوا، وليسوا هنا.
}
figures-foot-late = { $count ->
    [zero] لم يُسجَّل أحد متأخرًا.
    [one] شخص واحد تقريبًا سُجّل متأخرًا، وهو في جدول السنة.
    [two] شخصان تقريبًا سُجّلا متأخرين، وهما في جدول السنة.
    [few] نحو { NUMBER($count) } أشخاص سُجّلوا متأخرين، وهم في جدول السنة.
    [many] نحو { NUMBER($count) } شخصًا سُجّلوا متأخرين، وهم في جدول السنة.
   *[other] نحو { NUMBER($count) } شخص سُجّلوا متأخرين، وهم في جدول السنة.
}

## Beside the table

# Name of the side panel, and its button in a narrow window
figures-panel = الأعداد المخفية والنشر
# $hidden of $numbers
figures-hidden = { $hidden ->
    [zero] لا عدد مخفيًا من أصل { NUMBER($numbers) }
    [one] عدد واحد مخفي من أصل { NUMBER($numbers) }
    [two] عددان مخفيان من أصل { NUMBER($numbers) }
    [few] { NUMBER($hidden) } أعداد مخفية من أصل { NUMBER($numbers) }
    [many] { NUMBER($hidden) } عددًا مخفيًا من أصل { NUMBER($numbers) }
   *[other] { NUMBER($hidden) } عدد مخفي من أصل { NUMBER($numbers) }
}
figures-hidden-why = بعضها صغير. وأُخفيت أخرى كي لا يُستخرج عدد صغير بالطرح. لا تقول الصفحة أيها هذا وأيها ذاك، والمربع المخطط لا مقدار له.
figures-hidden-none = ليس بينها عدد صغير، ولا يُستخرج أي عدد من غيره.
figures-hidden-most = { $longer ->
    [yes] معظمه مخفي: فالقليل من الأشخاص لا يترك إلا القليل مما يمكن قوله. وفترة أطول، كالسنة، تُظهر أكثر.
   *[no] معظمه مخفي: فالقليل من الأشخاص لا يترك إلا القليل مما يمكن قوله.
}
# Checks, each with a tick. $threshold: numbers under this are hidden
figures-check-deniable = كل عدد مخفي قد يكون صفرًا، وقد يكون { NUMBER($threshold) } أو أكثر.
# $count: earlier releases
figures-check-earlier = { $count ->
    [zero] لم يُنشر شيء من قبل. هذا أول نشر.
    [one] قورن بالنشر السابق. لا يُستنتج شيء منهما معًا.
    [two] قورن بالنشرين السابقين. لا يُستنتج شيء منها معًا.
    [few] قورن بكل ما نُشر من قبل ({ NUMBER($count) } مرات). لا يُستنتج شيء منها معًا.
    [many] قورن بكل ما نُشر من قبل ({ NUMBER($count) } مرة). لا يُستنتج شيء منها معًا.
   *[other] قورن بكل ما نُشر من قبل ({ NUMBER($count) } مرة). لا يُستنتج شيء منها معًا.
}
# $count: houses
figures-check-sites = { $count ->
    [zero] لا دور لهذه الفترة.
    [one] سلّمت الدار الوحيدة هذه الفترة.
    [two] سلّمت الداران هذه الفترة.
    [few] سلّمت كل الدور هذه الفترة، وعددها { NUMBER($count) }.
    [many] سلّمت كل الدور هذه الفترة، وعددها { NUMBER($count) }.
   *[other] سلّمت كل الدور هذه الفترة، وعددها { NUMBER($count) }.
}
figures-check-sites-missing = { $count ->
    [zero] لا دار بقي تسليمها. ما يصل لاحقًا يُعدّ مسجلًا متأخرًا.
    [one] دار واحدة لم تسلّم هذه الفترة بعد. ما يصل لاحقًا يُعدّ مسجلًا متأخرًا.
    [two] داران لم تسلّما هذه الفترة بعد. ما يصل لاحقًا يُعدّ مسجلًا متأخرًا.
    [few] { NUMBER($count) } دور لم تسلّم هذه الفترة بعد. ما يصل لاحقًا يُعدّ مسجلًا متأخرًا.
    [many] { NUMBER($count) } دارًا لم تسلّم هذه الفترة بعد. ما يصل لاحقًا يُعدّ مسجلًا متأخرًا.
   *[other] { NUMBER($count) } دار لم تسلّم هذه الفترة بعد. ما يصل لاحقًا يُعدّ مسجلًا متأخرًا.
}
figures-check-frozen = نُشرت هذه الفترة من قبل، وأعدادها ثابتة.
# $on: the first day after the period
figures-open-until = تظهر أعدادها ويمكن نشرها ابتداءً من { DAY($on, style: "medium") }. وحتى ذلك الحين قد يختلف اطلاعان بشخص واحد.
figures-open = لم تنتهِ هذه الفترة
figures-before = نُشر من قبل
figures-before-none = لا شيء بعد.
figures-before-all = كل ما نُشر
# Whoever counts and also opens cases
figures-both = معك المفتاحان
figures-both-note = الأعداد المخفية تحمي الأشخاص ممن يقرأ الإحصاءات. وبما أن فتح الحالات متاح لك أيضًا، فلا شيء مخفي عنك. الأسلم أن يتولى ذلك شخصان.
# Where roles are chosen and both are ticked
figures-both-chosen = من يُعدّ الإحصاءات ويستطيع فتح الحالات أيضًا يُبطل ما تحميه الأعداد المخفية. حيث يعمل شخصان، الأسلم أن يكون كل دور لشخص.

## Release

figures-release = نشر نهائي
figures-release-note = النشر النهائي يثبّت هذه الفترة. ما يُنشر لا يُسترد.
# $period: the period
figures-release-title = نشر نهائي: { $period }
# $threshold: numbers under this are hidden
figures-release-what = في الملفات ما يظهر أمامك لا أكثر. ليست فيها الأعداد الأصغر من { NUMBER($threshold) } ولا ما يكشفها.
figures-release-tables = أي جداول
figures-folder = أين توضع الملفات
figures-folder-pick = اختيار مجلد
figures-folder-other = اختيار مجلد آخر
# In the system's dialog
figures-folder-title = أين توضع الملفات؟
figures-folder-choose = وضعها هنا
figures-release-forever = ما يُنشر لا يُسترد.
figures-release-forever-note = أعداد هذه الفترة ثابتة من الآن، وكل نشر لاحق يُقارن بهذا.
figures-release-do = نشر
# $number: the number of the release
figures-released-title = تم النشر رقم { NUMBER($number) }
figures-released-files = الملفات
figures-released-left-out = ما لم يُنشر
# $table: title of a table
figures-left-out-empty = { $table }: لا أحد فيه.
figures-released-note = صار في قائمة ما نُشر. الملفات لك لتسليمها.

## Released

# $count: releases
figures-released = { $count ->
    [zero] لم يُنشر شيء
    [one] تم النشر مرة واحدة
    [two] تم النشر مرتين
    [few] تم النشر { NUMBER($count) } مرات
    [many] تم النشر { NUMBER($count) } مرة
   *[other] تم النشر { NUMBER($count) } مرة
}
figures-released-under = ما يُنشر لا يُسترد. كل نشر جديد يُقارن بهذه كلها.
figures-released-none-advice = يكون النشر بجانب الجدول، في الإحصاءات. وبعده يظهر هنا.
figures-column-number = الرقم
figures-column-tables = الجداول
figures-column-period = الفترة
figures-column-threshold = يُخفى الأصغر من
figures-column-by = الناشر
figures-column-on = اليوم

## Arrived

# $count: houses
figures-arrived = { $count ->
    [zero] لم تسلّم أي دار أعدادها
    [one] سلّمت دار واحدة أعدادها
    [two] سلّمت داران أعدادهما
    [few] سلّمت { NUMBER($count) } دور أعدادها
    [many] سلّمت { NUMBER($count) } دارًا أعدادها
   *[other] سلّمت { NUMBER($count) } دار أعدادها
}
# $count: deliveries that were taken in since the vault was unlocked
figures-arrived-new = { $count ->
    [zero] لم يصل جديد منذ فتح القفل.
    [one] وصلت تسليمة واحدة منذ فتح القفل.
    [two] وصلت تسليمتان منذ فتح القفل.
    [few] وصلت { NUMBER($count) } تسليمات منذ فتح القفل.
    [many] وصلت { NUMBER($count) } تسليمة منذ فتح القفل.
   *[other] وصلت { NUMBER($count) } تسليمة منذ فتح القفل.
}
figures-arrived-note = آخر تسليمة من الدار تحل محل ما قبلها. لا تحمل الأسطر اسمًا ولا رمز حالة.
# $site: a number from 1
figures-site = الدار { NUMBER($site) }
figures-column-site = الدار
figures-column-delivery = التسليمة
figures-column-made-on = يوم إعدادها
figures-column-cases = الحالات
figures-column-events = المساعدات
figures-column-said-no = قالوا لا، نحو
figures-column-not-asked = لم يُسألوا، نحو
# $count: deliveries
figures-not-taken = { $count ->
    [zero] قُبلت كل التسليمات
    [one] تسليمة واحدة لم تُقبل
    [two] تسليمتان لم تُقبلا
    [few] { NUMBER($count) } تسليمات لم تُقبل
    [many] { NUMBER($count) } تسليمة لم تُقبل
   *[other] { NUMBER($count) } تسليمة لم تُقبل
}
# At the end of a reason that holds for several deliveries
figures-times = { $count ->
    [zero] لا مرة
    [one] مرة واحدة
    [two] مرتان
    [few] { NUMBER($count) } مرات
    [many] { NUMBER($count) } مرة
   *[other] { NUMBER($count) } مرة
}
# No house has sent anything
figures-none-yet = لم تصل أي أعداد بعد
figures-none-yet-advice = يسلّمها أخصائي الحالات من الإعدادات، عند «أعداد لمكتب الإحصاءات». وتُستلم عند فتح هذه الصفحة.
# Nobody is in the table
figures-empty = لا أحد في هذا الجدول
figures-empty-advice = لم يُعدّ أحد في هذه الفترة. الجدول الخالي لا يُنشر.
# Keys were made, and nobody has let her in yet
figures-waits = لم يُسمح لك بالدخول بعد
figures-waits-advice = مفاتيحك جاهزة. يسمح لك زميل بالدخول من صفحة الفريق، بجانب اسمك القصير. وحتى ذلك الحين لا أعداد هنا.

## The house's side: numbers for the figures desk

figures-desk = أعداد لمكتب الإحصاءات
figures-desk-short = مكتب الإحصاءات
figures-desk-go = اطلاع وتسليم
figures-desk-note = يتلقى من يُعدّ الإحصاءات أسطرًا من الرموز، كي تُكتب التقارير دون فتح أي حالة.
# Titles, whole sentences. $on: a day
figures-desk-due = حان وقت تسليم الأعداد
figures-desk-first = لم تُسلَّم أي أعداد بعد
figures-desk-due-on = لا تسليم مطلوبًا قبل { DAY($on, style: "medium") }
figures-desk-holds = ما يُسلَّم الآن
figures-desk-persons = الأشخاص
figures-desk-cases = الحالات
figures-desk-events = المساعدات المقدمة
figures-desk-make = تسليمها
figures-desk-make-note = تُختم بحيث لا يفتحها إلا مكتب الإحصاءات. الأحدث يحل محل ما سُلّم قبله.
# $number: which delivery of this house
figures-desk-made = سُلّمت: التسليمة { NUMBER($number) }
# $cases, $events: how many
figures-desk-made-note = { $cases ->
    [zero] لا حالات. المساعدات المقدمة: { NUMBER($events) }. يستلمها مكتب الإحصاءات عند فتحه التالي.
    [one] حالة واحدة. المساعدات المقدمة: { NUMBER($events) }. يستلمها مكتب الإحصاءات عند فتحه التالي.
    [two] حالتان. المساعدات المقدمة: { NUMBER($events) }. يستلمها مكتب الإحصاءات عند فتحه التالي.
    [few] { NUMBER($cases) } حالات. المساعدات المقدمة: { NUMBER($events) }. يستلمها مكتب الإحصاءات عند فتحه التالي.
    [many] { NUMBER($cases) } حالة. المساعدات المقدمة: { NUMBER($events) }. يستلمها مكتب الإحصاءات عند فتحه التالي.
   *[other] { NUMBER($cases) } حالة. المساعدات المقدمة: { NUMBER($events) }. يستلمها مكتب الإحصاءات عند فتحه التالي.
}
# Side panel: name, then two lists
figures-desk-panel = ما يُسلَّم وما لا يُسلَّم أبدًا
figures-desk-goes = ما يُسلَّم، برموز
figures-desk-goes-months = شهر البداية
figures-desk-goes-people = النوع الاجتماعي والعمر بالسنوات والوضع
figures-desk-goes-lived = شكل الاستغلال
figures-desk-goes-help = نوع المساعدة والشهر
figures-desk-never = ما لا يُسلَّم أبدًا
figures-desk-never-names = الأسماء وما يُنادى به الأشخاص هنا
figures-desk-never-codes = رمز الحالة
figures-desk-never-notes = الملاحظات والأقوال والوثائق
figures-desk-never-days = الأيام وتواريخ الميلاد
figures-desk-never-places = العناوين وأرقام الهاتف
figures-desk-never-note = تُخلط الأسطر كل مرة. وهي تظل عن أشخاص، وتبقى تحت مفتاح.
# Who is left out. $count: people
figures-desk-left-out = { $count ->
    [zero] لا أحد خارج العدّ
    [one] شخص واحد خارج العدّ
    [two] شخصان خارج العدّ
    [few] { NUMBER($count) } أشخاص خارج العدّ
    [many] { NUMBER($count) } شخصًا خارج العدّ
   *[other] { NUMBER($count) } شخص خارج العدّ
}
figures-desk-left-out-none = لا أحد خارج العدّ
figures-desk-left-out-note = لا يُعدّ إلا من قال نعم للعدّ. أما عدد من هم خارجه فيُذكر تقريبًا.
# Beneath a list that is not whole. $count: how many of them are listed
figures-desk-left-out-first = { $count ->
    [zero] لا حالات في القائمة.
    [one] في القائمة أول حالة بترتيب الرموز.
    [two] في القائمة أول حالتين بترتيب الرموز.
    [few] في القائمة أول { NUMBER($count) } حالات بترتيب الرموز.
    [many] في القائمة أول { NUMBER($count) } حالة بترتيب الرموز.
   *[other] في القائمة أول { NUMBER($count) } حالة بترتيب الرموز.
}
# Why, in the row of a case
figures-desk-why-refused = الجواب: لا
figures-desk-why-withdrawn = سُحبت الموافقة
figures-desk-why-not_asked = لم يُسأل بعد
figures-desk-why-not_now = الجواب: «ليس الآن»
figures-desk-why-expired = انتهت الموافقة
figures-desk-why-guardian_missing = لم يقل الوصي نعم
figures-desk-why-assent_missing = لم يقل الطفل نعم
# $count: how many more rows
figures-desk-more = { $count ->
    [zero] لا مزيد
    [one] إظهار واحد آخر
    [two] إظهار اثنين آخرين
    [few] إظهار { NUMBER($count) } أخرى
    [many] إظهار { NUMBER($count) } أخرى
   *[other] إظهار { NUMBER($count) } أخرى
}
# Nobody holds a figures key
figures-desk-nobody = لا أحد يُعدّ الإحصاءات هنا بعد
figures-desk-nobody-advice = تُختم الأعداد لزميل دوره الإحصاءات. يفتح هذا الزميل الملفات مرة، ثم يفتحها من يدير الفريق. وبعدها يمكن تسليم الأعداد.
