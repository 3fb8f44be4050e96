### The page of one person. $pronoun is she, he or they: how the person is spoken of.

## Identity bar

# Chip beside the alias of someone who was brought in from elsewhere
case-page-imported = مستورَد
# $languages: one or more languages
case-page-with-interpreter = { $languages }، مع مترجم شفوي
# An age that was told as about right. $age: the range that it is kept as, “14 to 18”; $told: what was typed: “about 16”
case-page-age-told = { $age }، قيل «{ $told }»
# Name of the three words at the end, for ears
case-page-consent-words = ما اتُّفق عليه
# Above each of the three words
case-page-consent-notes = الملاحظات
case-page-consent-sharing = المشاركة
case-page-consent-figures = الإحصاءات
case-page-consent-assent = { $pronoun ->
    [she] قبولها
    [he] قبوله
   *[they] قبول الطفل
}
case-page-consent-guardian = الوصي
# The three words
case-page-consent-says-given = نعم
case-page-consent-says-some = بعضها
case-page-consent-says-assent = نعم
case-page-consent-says-refused = الجواب: لا
case-page-consent-says-withdrawn = سُحبت
case-page-consent-says-expired = انتهت
case-page-consent-says-not_now = ليس الآن
case-page-consent-says-not_asked = لم يُسأل
# Beneath: how to reach the person, and who must never learn that the person is here. What follows is written by a worker.
case-page-reach = { $pronoun ->
    [she] كيفية الوصول إليها:
    [he] كيفية الوصول إليه:
   *[they] كيفية الوصول إلى الشخص:
}
case-page-never = { $pronoun ->
    [she] من يجب ألا يعلم أبدًا بوجودها هنا:
    [he] من يجب ألا يعلم أبدًا بوجوده هنا:
   *[they] من يجب ألا يعلم أبدًا بوجود الشخص هنا:
}
# Where nothing is written down yet: opens the form
case-page-ask = لم يُكتب بعد

## Acts beside the line

case-page-refer = إحالة
case-page-consent = موافقة

## Needs and plan

case-page-plan = الاحتياجات والخطة
case-page-plan-child = رعاية كطفل إلى أن نعرف المزيد
# Before chips with what the person asked for
case-page-needs = المطلوب
# Her own words, in the quotation marks of the language. $words: what was said
case-page-quote = «{ $words }»
# After her own words. $on: a day
case-page-own-words-on = { $pronoun ->
    [she] كلماتها، { DAY($on, style: "short") }
    [he] كلماته، { DAY($on, style: "short") }
   *[they] كلمات الشخص، { DAY($on, style: "short") }
}
case-page-own-words = { $pronoun ->
    [she] كلماتها
    [he] كلماته
   *[they] كلمات الشخص
}
case-page-plan-none = لا شيء مخطَّط بعد. المفتاح F يحدد متابعة.
case-page-plan-referral = إحالة
# $services: kinds of help; $organisation: its name
case-page-plan-referred = { $services }: { $organisation }
case-page-no-answer = { $days ->
    [zero] لا رد بعد، منذ اليوم
    [one] لا رد منذ يوم واحد
    [two] لا رد منذ يومين
    [few] لا رد منذ { NUMBER($days) } أيام
    [many] لا رد منذ { NUMBER($days) } يومًا
   *[other] لا رد منذ { NUMBER($days) } يوم
}
# In place of an organisation whose name is not here
case-page-somewhere = منظمة

## What happened

case-page-happened = ما حدث
case-page-happened-none = لم يُكتب شيء بعد. المفتاح A يسجل أول مساعدة.
case-page-undated = دون تاريخ معروف
# Name of the chips, for ears
case-page-filter = عرض
case-page-filter-all = الكل { NUMBER($count) }
case-page-filter-assistance = المساعدة { NUMBER($count) }
case-page-filter-referral = الإحالات { NUMBER($count) }
case-page-filter-child = الطفل { NUMBER($count) }
case-page-filter-note = الملاحظات { NUMBER($count) }
case-page-filter-consent_record = الموافقة { NUMBER($count) }
case-page-filter-task = المتابعات { NUMBER($count) }
case-page-filter-other = غير ذلك { NUMBER($count) }
# A stretch without an entry
case-page-quiet = { $days ->
    [zero] دون انقطاع
    [one] يوم واحد دون تسجيل
    [two] يومان دون تسجيل
    [few] { NUMBER($days) } أيام دون تسجيل
    [many] { NUMBER($days) } يومًا دون تسجيل
   *[other] { NUMBER($days) } يوم دون تسجيل
}
# $count: how many more
case-page-earlier = عرض ما سُجل قبل ذلك ({ $count })
# Folded sensitive passages
case-page-told = { $pronoun ->
    [she] ما روته لنا
    [he] ما رواه لنا
   *[they] ما رواه الشخص لنا
}
case-page-words-with-it = ما كُتب معه
case-page-folded = { $count ->
    [zero] · لا مقاطع مطوية
    [one] · مقطع واحد مطوي
    [two] · مقطعان مطويان
    [few] · { NUMBER($count) } مقاطع مطوية
    [many] · { NUMBER($count) } مقطعًا مطويًا
   *[other] · { NUMBER($count) } مقطع مطوي
}
# $key: the key cap
case-page-hold = للقراءة يُضغط المفتاح { $key } باستمرار
case-page-fold-again = طي من جديد
case-page-open = فتح
# Who wrote it, and when, on today's entries. $worker: a name or handle; $time: a clock time
case-page-by-at = { $worker }، { $time }
case-page-voided = مستبعَد
case-page-unsettled = { $count ->
    [zero] لا أجوبة بانتظار الحسم
    [one] جواب واحد بانتظار الحسم
    [two] جوابان بانتظار الحسم
    [few] { NUMBER($count) } أجوبة بانتظار الحسم
    [many] { NUMBER($count) } جوابًا بانتظار الحسم
   *[other] { NUMBER($count) } جواب بانتظار الحسم
}
# What happened with a referral. $organisation: its name
case-page-referral-draft = بدأت كتابة إحالة إلى { $organisation }
case-page-referral-sent = إحالة إلى { $organisation }
case-page-referral-received = وصلت الإحالة إلى { $organisation }
case-page-referral-accepted = جواب { $organisation }: نعم
case-page-referral-refused = جواب { $organisation }: لا
case-page-referral-started = بدأت المساعدة من { $organisation }
case-page-referral-completed = اكتملت الإحالة إلى { $organisation }
case-page-referral-withdrawn = سُحبت الإحالة إلى { $organisation }
# What was agreed. $scope: what it was about
case-page-agreed-given = الجواب نعم: { $scope }
case-page-agreed-assent = قبول الطفل: { $scope }
case-page-agreed-refused = الجواب لا: { $scope }
case-page-agreed-withdrawn = سُحبت الموافقة: { $scope }
case-page-agreed-expired = انتهت المدة: { $scope }
case-page-agreed-not_now = ليس الآن: { $scope }
case-page-agreed-not_asked = لم يُسأل: { $scope }
# $on: a day, in words
case-page-until = حتى { $on }
case-page-finished-on = انتهى في { $on }
case-page-task-set = حُددت متابعة
case-page-task-done = أُنجزت المتابعة
case-page-note = ملاحظة
case-page-note-own-words = بكلمات الشخص نفسه

## Side panel

# Name of the panel, and of its button in a narrow window
case-page-panel = السلامة والموافقة
# Menu of a case, for ears
case-page-menu = المزيد لهذه الحالة
# Over the page, where its records and their history differ; what was found stands beneath it
case-page-alarms = شيء ما في هذه الحالة لا يتطابق.
case-page-safety = خطوة السلامة
# Risk, worded as when we look: low, medium, high
case-page-safety-low = انتباه
case-page-safety-medium = هذا الأسبوع
case-page-safety-high = اليوم
case-page-safety-look = المراجعة المقبلة: { $day }
case-page-safety-no-look = لم يُحدد يوم للمراجعة.
case-page-safety-unset = لم يُقدَّر الخطر بعد.
case-page-safety-saved = حُفظت خطوة السلامة.
