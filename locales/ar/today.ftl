### The Today screen: what has waited, what is for today, this week.

# Title while it loads
today-title-plain = اليوم
# Title of the page: a sentence. $waiting: things past their day; $due: things for today
today-title-both = { $waiting ->
    [zero] لا أمور متأخرة.
    [one] أمر واحد ينتظر.
    [two] أمران ينتظران.
    [few] { NUMBER($waiting) } أمور تنتظر.
    [many] { NUMBER($waiting) } أمرًا تنتظر.
   *[other] { NUMBER($waiting) } أمر تنتظر.
} { $due ->
    [zero] لا شيء لليوم.
    [one] أمر واحد لليوم.
    [two] أمران لليوم.
    [few] { NUMBER($due) } أمور لليوم.
    [many] { NUMBER($due) } أمرًا لليوم.
   *[other] { NUMBER($due) } أمر لليوم.
}
today-title-waiting = { $waiting ->
    [zero] لا شيء لليوم.
    [one] أمر واحد ينتظر. لا شيء آخر لليوم.
    [two] أمران ينتظران. لا شيء آخر لليوم.
    [few] { NUMBER($waiting) } أمور تنتظر. لا شيء آخر لليوم.
    [many] { NUMBER($waiting) } أمرًا تنتظر. لا شيء آخر لليوم.
   *[other] { NUMBER($waiting) } أمر تنتظر. لا شيء آخر لليوم.
}
today-title-due = { $due ->
    [zero] لا شيء لليوم.
    [one] أمر واحد لليوم.
    [two] أمران لليوم.
    [few] { NUMBER($due) } أمور لليوم.
    [many] { NUMBER($due) } أمرًا لليوم.
   *[other] { NUMBER($due) } أمر لليوم.
}
today-title-none = لا شيء لليوم.

# Name of the switch at the head, for ears, and its two words
today-whose = عمل من
today-mine = عملي
today-house = الدار
# Headings
today-waiting = بالانتظار
today-waiting-note = بعد اليوم الذي حددناه
today-today = اليوم
today-week = هذا الأسبوع
# Name of the side panel, and its button in a narrow window
today-panel = على هامش اليوم
# In the column of time. $days: how many days it has waited
today-waited = { $days ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
}
today-any-time = أي وقت
# At the end of a row: what kind of thing it is
today-kind-task = متابعة
today-kind-referral = إحالة
today-kind-best_interests = المصالح الفضلى
today-kind-consent = موافقة
# The act on the row
today-act-task = تم
today-act-referral = تدوين جواب
today-act-best_interests = فتح
today-act-consent = سؤال
# What to do. $who: alias or code; $organisation: its name
today-what-referral-no-answer = سؤال { $organisation } مجددًا من أجل { $who }
# The same, where the organisation is not named
today-what-referral-no-answer-plain = السؤال مجددًا عن إحالة { $who }
today-what-referral-draft = إكمال إحالة { $who } إلى { $organisation }
today-what-best-interests-due = المصالح الفضلى، { $who }: الخطوة التالية
today-what-consent-ask-again = { $scope ->
    [case_management] سؤال { $who } مجددًا عن الاحتفاظ بملاحظات
    [statistics] سؤال { $who } مجددًا عن الإدراج في الإحصاءات
   *[other] سؤال { $who } مجددًا: { $purpose }
}
today-what-consent-expires = سؤال { $who } هل ما زالت الموافقة سارية
# Why, in a quieter line. $on: a day
today-why-referral-no-answer = أُرسلت في { DAY($on, style: "short") }. لا رد بعد.
today-why-referral-no-answer-plain = لا رد بعد.
today-why-best-interests-due = حددت الدار هذا اليوم لذلك.
today-why-consent-ask-again = كان الجواب «ليس الآن». نسأل مجددًا بعد مرور بضعة أيام.
today-why-consent-expires = ما اتُّفق عليه ينتهي في { DAY($on, style: "short") }.
today-why-task = من أجل { $who }
# $owner: handle of a colleague
today-why-task-owner = من أجل { $who }، لدى { $owner }
# Toast
today-task-done = تم.
# Nothing in any list
today-nothing = لا شيء ينتظر، ولا شيء مستحق هذا الأسبوع.
today-nothing-advice = كل متابعة تُحدَّد في حالة تظهر هنا في يومها.
today-nothing-first = يمكن البدء بحالة جديدة، أو استيراد ما هو موجود لديكم.

## Side panel

today-turning = بلوغ ١٨ عامًا
# $who: alias; $when: a date; $days: days from today
today-turning-on = { $days ->
    [zero] { $who }، في { $when }: اليوم
    [one] { $who }، في { $when }: بعد يوم واحد
    [two] { $who }، في { $when }: بعد يومين
    [few] { $who }، في { $when }: بعد { NUMBER($days) } أيام
    [many] { $who }، في { $when }: بعد { NUMBER($days) } يومًا
   *[other] { $who }، في { $when }: بعد { NUMBER($days) } يوم
}
# $when: a date that is only about right, in words
today-turning-about = { $who }، { $when }
today-turning-unsure = السنة معروفة، واليوم غير معروف.
today-not-asked = لم تُطلب الموافقة بعد
# $count: people
today-not-asked-note = { $count ->
    [zero] سُئل كل من استُوردت بياناته.
    [one] استُوردت بيانات شخص واحد ولم يُسأل بعد. حتى ذلك الحين لا يخرج شيء يخصه.
    [two] استُوردت بيانات شخصين ولم يُسألا بعد. حتى ذلك الحين لا يخرج شيء يخصهما.
    [few] استُوردت بيانات { NUMBER($count) } أشخاص ولم يُسألوا بعد. حتى ذلك الحين لا يخرج شيء يخصهم.
    [many] استُوردت بيانات { NUMBER($count) } شخصًا ولم يُسألوا بعد. حتى ذلك الحين لا يخرج شيء يخصهم.
   *[other] استُوردت بيانات { NUMBER($count) } شخص ولم يُسألوا بعد. حتى ذلك الحين لا يخرج شيء يخصهم.
}
today-not-asked-go = السؤال عن الموافقة
today-drafts = مسوداتك
today-drafts-none = لا شيء غير مكتمل.
# $what: the kind of record, as in “Note”; $who: alias; $time: time of day, already formatted
today-draft-for = { $what }: { $who }، حُفظت { $time }
today-draft = { $what }، حُفظت { $time }
today-backup-go = إنشاء نسخة احتياطية
