### The line in which a follow-up is set, and how days that are due are said.

tasks-line = تحديد متابعة
tasks-verb = متابعة
tasks-placeholder = ما المطلوب فعله؟
tasks-details = الساعة والنوع
tasks-due = الموعد
tasks-due-choice-0 = اليوم
tasks-due-choice-1 = غدًا
tasks-due-choice-3 = بعد ثلاثة أيام
tasks-due-choice-7 = بعد أسبوع
tasks-due-choice-other = يوم آخر
tasks-due-choice-none = دون موعد
# The read-back. $alias: the person; $due: the day in words
tasks-back = من أجل { $alias } · { $due }
tasks-time-placeholder = ٠٩:٣٠
tasks-time-not-read = هذه ليست ساعة من اليوم. مثال: ٩:٣٠.
tasks-kind-none = أي نوع
tasks-saved = حُددت المتابعة.
tasks-done = تم.
# Button on a row, for ears. $task: what is to be done
tasks-finish = تم: { $task }

## How a due day is said

tasks-due-none = دون موعد
tasks-due-today = اليوم
tasks-due-tomorrow = غدًا
tasks-due-waited = { $days ->
    [zero] لم تتأخر
    [one] تنتظر منذ يوم واحد
    [two] تنتظر منذ يومين
    [few] تنتظر منذ { NUMBER($days) } أيام
    [many] تنتظر منذ { NUMBER($days) } يومًا
   *[other] تنتظر منذ { NUMBER($days) } يوم
}
# $day: the day in words; $time: a clock time
tasks-due-at = { $day } { $time }
