### Before the door is open: unlock, first run, recovery, joining; and backup. On screen a vault is "the files" or "it", never a vault.

## Unlock

# Title of the lock screen
vault-who = من يعمل الآن؟
vault-passphrase = عبارة المرور
vault-open = فتح
# On the button while the passphrase is tried, about a second
vault-opening = جارٍ الفتح…
# Under the button. $time: time of day, already formatted
vault-locked = أُقفل في الساعة { $time }.
vault-locked-draft = أُقفل في الساعة { $time }. ما كان يُكتب محفوظ.
vault-cannot-open = لا أستطيع الفتح
vault-cannot-title = ماذا حدث؟
vault-way-recover = ضاعت عبارة المرور
vault-way-recover-note = ورقتان من أوراق الاسترداد الثلاث تفتحان الملفات، ثم تُختار عبارة مرور جديدة.
vault-way-join = لدي دعوة
vault-way-join-note = أعطاك زميل رمزًا. تُنشأ به عبارة مرور خاصة بك، ولا يراها أحد غيرك أبدًا.
vault-way-other = إن لم ينطبق أي منهما، يُرجى التوجه إلى زميل يستطيع فتح الملفات. لا يستطيع ذلك أحد خارج الدار.

## Choosing a passphrase

vault-passphrase-kind = كيف تُختار؟
vault-passphrase-offered = كلمات اختيرت عشوائيًا
vault-passphrase-offered-note = قوية، وتذكّرها أسهل مما يبدو
vault-passphrase-own = كلمات من عندي
vault-passphrase-own-note = بقوة «صعبة التخمين» على الأقل
vault-passphrase-another = كلمات أخرى
# Under the offered words
vault-passphrase-practise = كتابة هذه الكلمات مرة واحدة لحفظها
vault-passphrase-again = العبارة نفسها مرة أخرى
vault-passphrase-differs = ليست العبارة نفسها بعد.
vault-passphrase-advice = عدة كلمات لا رابط بينها أفضل من كلمة واحدة فيها علامات.
# How strong her own passphrase is, from 0 to 4
vault-score-0 = يستطيع أي شخص تخمينها.
vault-score-1 = سهلة التخمين.
vault-score-2 = يخمّنها شخص صبور.
vault-score-3 = صعبة التخمين.
vault-score-4 = صعبة التخمين جدًا.

## Recovery

vault-recover-title = الفتح بورقتين
vault-recover-who = باسم من؟
vault-recover-first = الورقة الأولى
vault-recover-second = الورقة الثانية
vault-recover-hint = تُكتب الكلمات أو الأرقام بترتيبها. لا أهمية للأحرف الكبيرة ولا للمسافات.
vault-recover-do = فتح وتحديد عبارة المرور الجديدة

## Joining

vault-join-title = الانضمام إلى الفريق
vault-join-handle-hint = اسم الدخول الذي كُتب في الدعوة
vault-join-code = رمز الدعوة
vault-join-code-hint = يعمل مرة واحدة، وحتى اليوم المكتوب عليه فقط.
vault-join-do = إنشاء مفاتيحي
vault-joined-title = أُنشئت المفاتيح الخاصة بك
vault-joined = يمكن الآن فتح الملفات.
vault-joined-waits = أول زميل يفتح الملفات بعد الآن يسمح لك بالدخول. وحتى ذلك الحين تبقى مغلقة أمامك.

## First run

# Above each page. $step, $steps: numbers
vault-first-step = الخطوة { NUMBER($step) } من { NUMBER($steps) }
vault-first-language = ما لغة الشاشة؟
vault-first-swap = قد يكتب هذا الحاسوب محتوى الذاكرة على القرص دون تشفير. يُرجى الطلب ممن يعتني به تشفير مساحة التبديل.
vault-first-start = بماذا نبدأ؟
vault-first-sample = حالات نموذجية
vault-first-sample-note = أشخاص متخيَّلون، للاطلاع والتدرب. تظهر كلمة «نموذج» على كل صفحة.
vault-first-empty = لا شيء
vault-first-empty-note = ملفات فارغة لعملك
vault-first-joining = نحن من منظمة تستعمل هذا البرنامج
vault-first-joining-note = ملفات ومفاتيح خاصة بك. تبقى مغلقة حتى تقبلك المنظمة.
vault-first-joining-roles = دورك هنا مذكور في خطاب القبول من المنظمة.
vault-first-who = ما اسمك هنا؟
vault-handle = اسم الدخول
vault-handle-hint = يظهر على شاشة القفل. يُختار اسم غير الاسم الحقيقي، مثل mara أو desk.
vault-first-roles = ما الأدوار المطلوبة لك؟
vault-first-roles-hint = في الدار الصغيرة يقوم شخص واحد بكل ذلك. يمكن دعوة آخرين لاحقًا.
vault-first-passphrase = اختيار عبارة مرور
vault-first-create = إنشاء
# On the button while the keys are made, some seconds
vault-first-creating = جارٍ إنشاء المفاتيح…

## Recovery sheets

# $number: 1, 2 or 3
vault-sheets-title = ورقة الاسترداد { NUMBER($number) } من ٣
# Over each sheet: what it is for and where it belongs
vault-sheets-note-1 = تُنسخ هذه باليد على ورقة. إذا ضاعت عبارة مرور، فإن أي ورقتين من الثلاث تفتحان الملفات. وورقة واحدة وحدها لا تفتح شيئًا.
vault-sheets-note-2 = الورقة الثانية. تُحفظ خارج الدار لدى شخص موثوق لا يحتفظ بورقة أخرى.
vault-sheets-note-3 = الورقة الثالثة. تُحفظ خارج الدار أيضًا، في مكان غير مكان الثانية.
# Head of the sheet itself
vault-sheet-head = الورقة { NUMBER($number) }
# Foot of the sheet itself
vault-sheet-note = الكلمات أو الأرقام: أي منهما يكفي. تظهر هذه مرة واحدة ولا تُحفظ في أي مكان.
vault-sheets-written = تمت كتابتها
vault-confirm-title = هل الورقة { NUMBER($number) } مكتوبة؟
vault-confirm-note = تُكتب هنا كلمتان منها نقلًا عن الورق.
# $place: which word of the sheet
vault-confirm-word = الكلمة { NUMBER($place) }
vault-confirm-wrong = هذه الكلمات ليست في هذين الموضعين.
vault-confirm-wrong-advice = يُرجى مقارنة ما على الورق بالورقة المعروضة مرة أخرى.
vault-confirm-again = عرض الورقة مجددًا
vault-confirm-finish = إنهاء

## Backup and check, in Settings

vault-backup = نسخة احتياطية
vault-backup-note = نسخة مشفرة من كل شيء. تُفتح بعبارة المرور، أو بورقتي استرداد. تُحفظ خارج الدار.
# $days: whole days since the last backup
vault-backup-days = { $days ->
    [zero] أُنشئت آخر نسخة اليوم.
    [one] أُنشئت آخر نسخة قبل يوم واحد.
    [two] أُنشئت آخر نسخة قبل يومين.
    [few] أُنشئت آخر نسخة قبل { NUMBER($days) } أيام.
    [many] أُنشئت آخر نسخة قبل { NUMBER($days) } يومًا.
   *[other] أُنشئت آخر نسخة قبل { NUMBER($days) } يوم.
}
vault-backup-never = لا توجد نسخة بعد.
vault-backup-do = اختيار مجلد وإنشاء نسخة احتياطية
# In the system's dialog
vault-backup-choose-title = أين توضع النسخة الاحتياطية؟
vault-backup-choose = وضعها هنا
# After a backup. $file: its name; $megabytes: its size
vault-backup-done = أُنشئت النسخة الاحتياطية وفُحصت: { $file }، { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت.
vault-verify = فحص كل شيء
vault-verify-note = يقرأ كل سجل وتاريخه ويقارن بينهما. لا يغيّر شيئًا.
# After the check. $entries, $rows, $events: numbers
vault-verified = كل شيء كما كُتب. التسجيلات: { NUMBER($entries) }، الصفوف: { NUMBER($rows) }، الأحداث: { NUMBER($events) }.
vault-verified-alarms = شيء ما لا يتطابق. لا ينبغي تغيير شيء، ويُرجى إبلاغ من يعتني بهذا الحاسوب:

## A new passphrase, in Settings

vault-change = تغيير عبارة المرور
vault-change-old = عبارة المرور الحالية
vault-changed = تغيّرت عبارة المرور الخاصة بك.

## New recovery sheets: in Settings, on a page of their own, and on Today while nobody has confirmed any

# Title of the part of Settings
vault-renew = أوراق الاسترداد
vault-renew-note = إذا ضاعت عبارة مرور، فإن أي ورقتين من الثلاث تفتحان الملفات من جديد. يمكن إعداد أوراق جديدة في أي وقت، ولا تفتح القديمة بعدها شيئًا هنا.
# In Settings, one of these two where it applies
vault-renew-absent = ليس لهذه الملفات أوراق استرداد. إذا ضاعت عبارة مرور فقد تبقى مغلقة إلى الأبد.
vault-renew-unconfirmed = لم يُؤكَّد قط أن أوراق هذه الملفات مكتوبة على ورق.
# Title over that, on Today
vault-renew-unconfirmed-title = هل أوراق الاسترداد مكتوبة على ورق؟
vault-renew-unconfirmed-advice = قد يحدث ذلك عندما يُقطع التشغيل الأول. ودون أوراق قد يُغلق ضياع عبارة مرور الملفات إلى الأبد. يكفي لإعداد أوراق جديدة قلم وورق وربع ساعة.
# The button, in all three places
vault-renew-do = إعداد أوراق جديدة
# Title of the page
vault-renew-title = أوراق استرداد جديدة
vault-renew-how = ستظهر ثلاث أوراق، واحدة بعد أخرى. تُنسخ كل منها باليد على ورق، ثم تُكتب هنا كلمتان منها.
# Where there are older sheets
vault-renew-until = تبقى الأوراق الحالية معتمدة حتى تُؤكَّد الورقة الجديدة الثالثة. وإذا قُطع العمل فلا يضيع شيء: يكفي البدء من جديد.
# Where there are none
vault-renew-interrupted = إذا قُطع العمل فلا يضيع شيء: يكفي البدء من جديد.
vault-renew-passphrase-hint = مرة أخرى، حتى لا يُعدّ أحد غيرك أوراقًا على شاشتك المفتوحة
# On the button while they are drawn, about a second
vault-renew-making = يجري إعداد الأوراق …
# At the end
vault-renew-done = أصبحت الأوراق الجديدة معتمدة
vault-renew-done-note = من الآن تفتح أي ورقتين من هذه الثلاث الملفات.
# Where there were older sheets
vault-renew-done-older = لم تعد الأوراق القديمة تفتح هذه الملفات. يُرجى إتلافها: فالنسخة الاحتياطية الأسبق لا تزال تُفتح بها.
# The same as a reminder
vault-renew-done-backup = يُرجى إعداد نسخة احتياطية جديدة قريبًا، لتكون هناك نسخة تفتحها الأوراق الجديدة.
# The button that leads there
vault-renew-done-go = الذهاب إلى النسخة الاحتياطية

## Found at opening, over every page until somebody has looked

# What was found stands beneath it, each with what to do
vault-alarms = عند فتح الملفات كان هناك ما ليس على ما ينبغي.
# The button: from now on what is there counts as seen
vault-alarms-looked = تم التحقق من ذلك

## Restoring a backup: on a new computer, or where the files are damaged

# One of the ways for someone who cannot open the files, with what it does
vault-way-restore = الملفات تالفة أو مفقودة
vault-way-restore-note = تعيدها نسخة احتياطية. وما هو موجود الآن يُحتفظ به.
# First run: one of the things to begin with
vault-first-backup = نسخة احتياطية
vault-first-backup-note = ملفات الدار من ذاكرة USB أو من قرص آخر
# Title, and the button beside a refusal that says the files are damaged
vault-restore-title = استعادة نسخة احتياطية
vault-restore-note = تُفحص قبل أي شيء، وتبقى كما هي.
vault-restore-choose = تحديد مكانها
vault-restore-elsewhere = البحث في مكان آخر
# In the system's dialog
vault-restore-choose-title = أين توجد النسخة الاحتياطية؟
vault-restore-choose-here = البحث هنا
# Over the backups that were found
vault-restore-which = أي نسخة؟
# Under the day of a backup. $days: whole days since then; $megabytes: its size
vault-restore-age = { $days ->
    [zero] أُنشئت اليوم، { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت
    [one] أُنشئت قبل يوم واحد، { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت
    [two] أُنشئت قبل يومين، { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت
    [few] أُنشئت قبل { NUMBER($days) } أيام، { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت
    [many] أُنشئت قبل { NUMBER($days) } يومًا، { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت
   *[other] أُنشئت قبل { NUMBER($days) } يوم، { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت
}
# Over the choice between her passphrase and two recovery sheets
vault-restore-with = بماذا تُفتح؟
vault-restore-sheets = ورقتان من أوراق الاسترداد
# Under the field for the passphrase
vault-restore-passphrase-hint = العبارة التي كانت سارية يوم إنشاء النسخة
# $day: the day of the backup, already formatted
vault-restore-after = ما كُتب بعد { $day } غير موجود فيها.
# $folder: name of the folder in which the present files are kept
vault-restore-aside = الملفات الموجودة الآن لا تُحذف. يُحتفظ بها بجانب مكانها، في المجلد «{ $folder }».
vault-restore-do = استعادة
# On the button while it is restored, some seconds
vault-restoring = جارٍ الاستعادة …
vault-restored = استُعيدت الملفات وفُحصت.
