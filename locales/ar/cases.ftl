### The list of cases.

# Title while it loads, and the name of the list for ears
cases-title-plain = الحالات
# Title of the page, by view. $count: how many
cases-title-open = { $count ->
    [zero] لا حالات مفتوحة
    [one] حالة مفتوحة واحدة
    [two] حالتان مفتوحتان
    [few] { NUMBER($count) } حالات مفتوحة
    [many] { NUMBER($count) } حالة مفتوحة
   *[other] { NUMBER($count) } حالة مفتوحة
}
cases-title-mine = { $count ->
    [zero] لا حالات مفتوحة لديك
    [one] لديك حالة مفتوحة واحدة
    [two] لديك حالتان مفتوحتان
    [few] لديك { NUMBER($count) } حالات مفتوحة
    [many] لديك { NUMBER($count) } حالة مفتوحة
   *[other] لديك { NUMBER($count) } حالة مفتوحة
}
cases-title-all = { $count ->
    [zero] لا حالات بعد
    [one] حالة واحدة
    [two] حالتان
    [few] { NUMBER($count) } حالات
    [many] { NUMBER($count) } حالة
   *[other] { NUMBER($count) } حالة
}
cases-title-closed = { $count ->
    [zero] لا حالات مغلقة
    [one] حالة مغلقة واحدة
    [two] حالتان مغلقتان
    [few] { NUMBER($count) } حالات مغلقة
    [many] { NUMBER($count) } حالة مغلقة
   *[other] { NUMBER($count) } حالة مغلقة
}
cases-title-consent_not_asked = { $count ->
    [zero] سُئل الجميع
    [one] شخص واحد لم يُسأل بعد
    [two] شخصان لم يُسألا بعد
    [few] { NUMBER($count) } أشخاص لم يُسألوا بعد
    [many] { NUMBER($count) } شخصًا لم يُسألوا بعد
   *[other] { NUMBER($count) } شخص لم يُسألوا بعد
}
# The search field
cases-find = الاسم المستخدم هنا أو الرمز أو الاسم
# Name of the row of views, for ears, and the views
cases-view = أي الحالات
cases-view-open = المفتوحة
cases-view-mine = حالاتي
cases-view-consent_not_asked = لم تُطلب الموافقة
cases-view-closed = المغلقة
cases-view-all = الكل
# Heads of the columns
cases-column-alias = الاسم هنا
cases-column-code = الرمز
cases-column-age = العمر
cases-column-languages = اللغات
cases-column-owner = لدى
cases-column-last = آخر تسجيل
cases-column-due = الموعد التالي
# On a head that was pressed: what comes first then
cases-order-last = الأقدم أولًا
cases-order-due = الأقرب أولًا
# Instead of an alias
cases-no-alias = بلا اسم
# Over rows that only sound alike
cases-possible = لا شيء مكتوب هكذا تمامًا. هذه أسماء متقاربة في اللفظ.
# Nothing fits. $text: what was typed
cases-nothing-found = لا أحد هنا يطابق «{ $text }».
cases-nothing-found-advice = قد يفيد عدد أقل من الأحرف، أو البحث ضمن «الكل». يُعثر أيضًا على الاسم بإملاء مختلف.
# Empty views
cases-nothing-open = لا حالة مفتوحة.
cases-nothing-mine = لا حالة لديك.
cases-nothing-consent_not_asked = سُئل كل شخص هنا عما يجوز حفظه ومشاركته.
cases-nothing-closed = لا حالة مغلقة.
cases-nothing-all = لا حالات بعد.
