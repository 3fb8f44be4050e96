### The team: who works here, invitations, roles.

# $count: how many can open the files
workers-title = { $count ->
    [zero] لا أحد يستطيع فتح الملفات
    [one] شخص واحد يستطيع فتح الملفات
    [two] شخصان يستطيعان فتح الملفات
    [few] { NUMBER($count) } أشخاص يستطيعون فتح الملفات
    [many] { NUMBER($count) } شخصًا يستطيعون فتح الملفات
   *[other] { NUMBER($count) } شخص يستطيعون فتح الملفات
}
workers-note = كل من لديه مفتاح أخصائي حالات يستطيع قراءة كل حالة في هذه الملفات. ولا يحدد أحد أبدًا عبارة المرور لشخص آخر.
workers-invite = دعوة شخص
workers-invite-do = إنشاء الرمز
workers-me = أنت
workers-roles = ما الأدوار المطلوبة؟
workers-handle-hint = يظهر على شاشة القفل. ليس اسمًا حقيقيًا.
# Roles, and what each may do
workers-role-caseworker = أخصائي حالات
workers-role-caseworker-note = قراءة الحالات والكتابة فيها
workers-role-lead = مشرف
workers-role-lead-note = أخصائي حالات يوقّع أيضًا الموافقات الداخلية وقرارات المحو
workers-role-figures = إحصاءات
workers-role-figures-note = أعداد فقط، دون فتح أي حالة
workers-role-admin = إدارة الفريق
workers-role-admin-note = دعوة الأشخاص وإخراجهم، دون فتح أي حالة بهذا الدور وحده
# State of a worker
workers-state-active = يعمل هنا
workers-state-invited = تمت الدعوة
workers-state-waits_for_admission = بانتظار السماح بالدخول
workers-state-removed = لم يعد هنا
# $handle: who invited her
workers-invited-by = بدعوة من { $handle }
workers-admit = سماح بالدخول
workers-admitted = تم السماح بالدخول.
# The code of an invitation, shown once. $handle: the newcomer
workers-code-title = الرمز
workers-code-note = يُسلَّم هذا الرمز إلى { $handle } مباشرةً، شفهيًا أو على ورقة. وبه تُنشأ المفاتيح الخاصة.
# $day: the last day it works
workers-code-once = يظهر هذه المرة فقط، ويعمل مرة واحدة، وحتى { $day } فقط.
workers-code-copied = تم نسخه على الورق
