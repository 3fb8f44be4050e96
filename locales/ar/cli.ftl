### The command line, amparo-cli: for whoever looks after a computer, and for translators. Names of commands, options and
### files are the same in every language and are put in as they are typed.

## Help: amparo-cli --help, and --help after a command

cli-help-about = أمبارو دون نافذة: الطلبات نفسها، للإدارة وللحواسيب التي لا شاشة لها. كتابة --help بعد أمر تُظهر ما يقبله.
# Above a call that works as it stands
cli-help-example = مثال:
cli-help-secrets = تأتي عبارات المرور والرموز وبيانات JSON من ملف، أو من الدخل القياسي حيث يكون الملف «-». لا تُكتب أبدًا في الأمر نفسه: فقد تقرؤها هناك برامج أخرى.
cli-help-status = حالة الخروج ٠ إذا نُفّذ المطلوب، و١ إذا امتنع أو وجد شيئًا، و٢ إذا كان الأمر مكتوبًا خطأً.

## What each command does: one line in the list and the first line of its help

cli-command-vault-create = إنشاء ملفات جديدة في مجلد فارغ، مع أول زميل وأوراق الاسترداد الخاصة به.
cli-command-vault-invite = دعوة زميل وطباعة الرمز الذي ينضم به.
cli-command-vault-join = الانضمام برمز: ينشئ القادم الجديد مفاتيحه بنفسه.
cli-command-vault-admit = السماح بدخول قادم جديد دعاه شخص آخر.
cli-command-vault-passwd = تحديد عبارة مرور جديدة للزميل نفسه.
cli-command-vault-sheets = إعداد ثلاث أوراق استرداد جديدة بدل القديمة.
cli-command-vault-recover = فتح الملفات بورقتين من أوراق الاسترداد الثلاث وتحديد عبارة مرور جديدة.
cli-command-org-request = طلب مصادقة منظمة في مكان آخر على مفاتيح هذا الزميل: يُطبع الطلب، وتُطبع الكلمات الست التي تُقرأ بصوت مسموع على مخرج الأخطاء.
cli-command-org-certify = المصادقة على طلب من مكان آخر بعد سماع كلماته الست: تُطبع الشهادة، وتُطبع كلمات المنظمة الست على مخرج الأخطاء.
cli-command-org-accept = استلام شهادة منظمة بعد سماع كلماتها الست: تنتمي الملفات إليها منذ ذلك الحين.
cli-command-backup = إنشاء نسخة مفحوصة ومشفرة من كل شيء في مجلد جديد.
cli-command-restore = إنشاء ملفات كاملة من نسخة احتياطية حيث لا يوجد شيء بعد.
cli-command-import-ctdc = استيراد جدول من جداول Counter-Trafficking Data Collaborative (الهيئة التعاونية لبيانات مكافحة الاتجار). يُعرف جدول المطابقة الصحيح من أعمدته.
cli-command-hand-over = يكتب حالات في ملف لا يفتحه إلا شخص واحد من الفريق. تبقى الحالات التي لا موافقة عليها وتُذكر.
cli-command-receive = يعرض ما سيأتي به ملف من أحد أفراد الفريق، أو يستلمه.
cli-command-figures-deposit = يسلّم أعداد هذه الدار: صفوف من الرموز مختومة لا يفتحها إلا من يُعدّ الإحصاءات.
cli-command-figures-table = يعرض جدولًا واحدًا كما سيُنشر الآن تمامًا. لا يُكتب شيء.
cli-command-figures-release = يفحص الجداول مقابل كل ما نُشر من قبل ويكتبها في مجلد جديد. ما نُشر لا يتغير بعد ذلك.
cli-command-requests = عرض كل الطلبات: الاسم، والمخزن والدور اللازمان، وهل يسأل أم يفعل، وما يكتبه في سجل الأحداث.
cli-command-call = تنفيذ طلب واحد: بيانات JSON تدخل وبيانات JSON تخرج. ومن دون ملف يكون الطلب فارغًا.
cli-command-verify = فحص كل صفحة وتسجيل وصف وحدث في كل مخزن يستطيع هذا الزميل فتحه.
cli-command-locale-check = العثور على الأخطاء في اللغات مع الملف والسطر، وفي مجلد بعينه إذا ذُكر مجلد.
cli-command-locale-status = بيان ما بلغته ترجمة كل لغة.
cli-command-locale-stamp = وسم رسائل مجلد لغة ما بأنها ترجمات للإنجليزية الحالية. وما تغيّر أصله الإنجليزي يبقى موسومًا بالقِدم حتى يُذكر باسمه.

## What each option means, in help

cli-option-worker = اسم دخول الزميل المعني
cli-option-role = أدواره مفصولة بفواصل: caseworker (أخصائي حالات)، lead (مشرف)، figures (إحصاءات)، admin (إدارة الفريق)
cli-option-joining = ملفات ستنتمي إلى منظمة في مكان آخر؛ بدلًا من الدور الذي يأتي مع شهادتها
cli-option-sheets-dir = مجلد جديد لأوراق الاسترداد الثلاث
cli-option-no-recovery = دون أوراق استرداد: قد يكون ضياع عبارة المرور نهائيًا
cli-option-passphrase-file = ملف فيه عبارة المرور. يُهمل سطر جديد واحد في آخره
cli-option-new-passphrase-file = ملف فيه عبارة المرور الجديدة
cli-option-code-file = ملف فيه رمز الدعوة
cli-option-words-file = ملف فيه الكلمات الست أو الأرقام الأربعة والعشرون كما سُمعت من الطرف الآخر
cli-option-sheet = ملف فيه ورقة استرداد، بالكلمات أو الأرقام. المطلوب اثنان
cli-option-vault = مجلد الملفات
cli-option-as = اسم دخول من يفتحها
cli-option-to = مجلد جديد للملفات المستعادة؛ وعند التسليم، اسم دخول من يُسلَّم إليه
cli-option-good-rows = أخذ الصفوف السليمة مع أن غيرها غير سليم، وكتابة قائمة غير السليمة في هذا الملف الجديد
cli-option-out = مكان النتيجة؛ لا يُكتب فوق شيء أبدًا
cli-option-case = رمز حالة؛ يُكرر بعدد الحالات
cli-option-all = كل الحالات في هذه الملفات
cli-option-whole = كل شيء مرة أخرى، وما لدى المستلم أيضًا
cli-option-apply = يستلمه؛ وبدونه يُعرض فقط
cli-option-period = سنة (2026) أو ربع سنة (2026-Q3) أو شهر (2026-07) أو «unknown» أو «all»
cli-option-profile = كيف تُنشر الإحصاءات: «exact» تُعرض أعداد دقيقة ويُخفى بعضها
cli-option-k = أصغر عدد يُعرض، من ٣ إلى ٢٠؛ المعتاد ٥
cli-option-kdf = القيمة «floor» تجعل التخمين صعبًا بأقل ما يقبله أمبارو فقط، بدل نحو ثانية على هذا الحاسوب. للاختبارات
cli-option-json = طباعة الأعداد والنتائج للبرامج
cli-option-lang = لغة ما يُطبع، بدل اللغة التي تطلبها الجلسة
cli-option-help = طباعة هذا دون فعل أي شيء

## What was done

# $sheets: how many recovery sheets were written, 0 or 3
cli-vault-created = { $sheets ->
        [zero] أُنشئت الملفات دون أوراق استرداد. إذا ضاعت عبارة المرور، فلن يستطيع أحد فتحها.
        [one] أُنشئت الملفات وكُتبت ورقة استرداد واحدة. تُحفظ ورقتان من الثلاث خارج الدار.
        [two] أُنشئت الملفات وكُتبت ورقتا استرداد. تُطبعان، ثم يُحذف المجلد، وتُحفظ ورقتان من الثلاث خارج الدار.
        [few] أُنشئت الملفات وكُتبت { NUMBER($sheets) } أوراق استرداد. تُطبع، ثم يُحذف المجلد، وتُحفظ ورقتان من الثلاث خارج الدار.
        [many] أُنشئت الملفات وكُتبت { NUMBER($sheets) } ورقة استرداد. تُطبع، ثم يُحذف المجلد، وتُحفظ ورقتان من الثلاث خارج الدار.
       *[other] أُنشئت الملفات وكُتبت { NUMBER($sheets) } ورقة استرداد. تُطبع، ثم يُحذف المجلد، وتُحفظ ورقتان من الثلاث خارج الدار.
    }
cli-vault-joined = أُنشئت المفاتيح الخاصة بك، والملفات مفتوحة لك.
cli-vault-joined-waits = أُنشئت المفاتيح الخاصة بك. تبقى الملفات مغلقة إلى أن يسمح لك زميل بالدخول.
cli-vault-admitted = تم السماح بدخول القادم الجديد.
cli-vault-passwd = تغيّرت عبارة المرور.
cli-vault-sheets = كُتبت أوراق الاسترداد الثلاث الجديدة، وهي وحدها المعتمدة من الآن. يُرجى طباعتها وحذف المجلد وحفظ اثنتين من الثلاث خارج الدار. ويُرجى إتلاف الأوراق القديمة: فالنسخة الاحتياطية الأقدم لا تزال تُفتح بها.
cli-vault-recovered = فُتحت الملفات من جديد بعبارة المرور الجديدة. لم تعد القديمة تفتح شيئًا.
cli-org-accepted = تنتمي الملفات الآن إلى المنظمة.
# $megabytes: size of the backup
cli-backup-made = أُنشئت النسخة الاحتياطية وفُحصت: { NUMBER($megabytes, maximumFractionDigits: 1) } ميغابايت. تُحفظ خارج الدار.
cli-restored = استُعيدت الملفات وفُحصت.
# After verify. $entries, $rows, $events: how many of each were checked
cli-verified = كل شيء كما كُتب. التسجيلات: { NUMBER($entries) }. الصفوف: { NUMBER($rows) }. الأحداث: { NUMBER($events) }.
# The same where something was found; what it was stands beside it
cli-verified-alarms = شيء ما لا يتطابق. التسجيلات: { NUMBER($entries) }. الصفوف: { NUMBER($rows) }. الأحداث: { NUMBER($events) }.
# After an import. $imported: cases; $skipped: bad rows that were left out; $mapping: name of the mapping
cli-imported = جدول المطابقة: { $mapping }. الحالات المستورَدة: { NUMBER($imported) }. الصفوف غير السليمة المتروكة: { NUMBER($skipped) }.
# Columns that were not kept, after an import. $why: the reason, already a phrase; $columns: their names
cli-import-left = لم يُحفظ. { $why }: { $columns }
# A bad row. $line: its line in the file, as digits; $column: name of its column; $reason: why, already a sentence
cli-import-reject = { $column ->
        [none] السطر { $line }: { $reason }
       *[other] السطر { $line }، العمود «{ $column }»: { $reason }
    }
# After handing over. $handle: the colleague; $number: of the file among those to her; $cases: in it; $skipped: left out
cli-handed-over = كُتب الملف. إلى: { $handle }. الرقم: { NUMBER($number) }. الحالات فيه: { NUMBER($cases) }. الحالات المتروكة: { NUMBER($skipped) }.
# A case that stays. $code: its code; $why: the reason, already a sentence
cli-hand-over-stays = متروكة: { $code }. { $why }
# What a file is. $handle: who made it; $on: a day; $number: of the file among those from her
cli-receive-from = من: { $handle }. أُعدّ في { DAY($on) }. الرقم: { NUMBER($number) }.
cli-receive-late = هو أقدم من آخر ملف أتى من هناك.
cli-receive-seen = استُلم من قبل: لا جديد فيه.
cli-receive-gap = لم يصل بعد ملف أسبق من هناك.
# $count: how many, in these
cli-receive-ahead = قيود كتبتها ساعة متقدمة أكثر من يوم: { NUMBER($count) }.
cli-receive-gaps = سجلات ينقصها شيء أسبق: { NUMBER($count) }. يُرجى طلب تسليم كامل.
cli-receive-forks = انتباه: سجلات أكملها الشخص نفسه بطريقتين: { NUMBER($count) }. يُرجى إبلاغ من يدير الفريق.
cli-receive-withheld = نصوص محجوبة: { NUMBER($count) }.
cli-receive-waiting = عمليات محو تنتظر قبول من ينسّق في هذه الدار: { NUMBER($count) }.
# A case in a file. $code: its code; $is_new: yes where it is not here yet; $entries: new ones; $unchanged: already here; $conflicts: fields with two answers; $withdrawals: a yes taken back
cli-receive-case = { $is_new ->
        [yes] { $code }، جديدة هنا. قيود جديدة: { NUMBER($entries) }. موجودة أصلًا: { NUMBER($unchanged) }. جوابان: { NUMBER($conflicts) }. مسحوبة: { NUMBER($withdrawals) }.
       *[no] { $code }. قيود جديدة: { NUMBER($entries) }. موجودة أصلًا: { NUMBER($unchanged) }. جوابان: { NUMBER($conflicts) }. مسحوبة: { NUMBER($withdrawals) }.
    }
# The same of the whole file. $skipped: entries without effect
cli-receive-counts = قيود جديدة: { NUMBER($received) }. موجودة أصلًا: { NUMBER($unchanged) }. جوابان: { NUMBER($conflicts) }. بلا أثر: { NUMBER($skipped) }.
cli-receive-looked = لم يُستلم شيء. يُستلم مع --apply.
cli-receive-applied = استُلم الملف.
# After handing in. $number: which delivery of this house; $cases, $events: how many rows; $said_no, $not_asked: people who are not counted
cli-deposit-made = سُلّمت: التسليمة { NUMBER($number) }. الحالات: { NUMBER($cases) }. المساعدة المقدَّمة: { NUMBER($events) }. غير المحتسبين: من قالوا لا { NUMBER($said_no) }، ومن لم يُسألوا { NUMBER($not_asked) }.
# Above a table. $table: T2, T4, T11; $period: the period; $threshold: the smallest number that is shown
cli-figures-table = { $table }. الفترة: { $period }. الأعداد الأصغر من { NUMBER($threshold) } مخفية.
# A row or a column that counts all
cli-figures-total = المجموع
# Under a table. $hidden: how many numbers are hidden; $mark: the sign that stands for each; $earlier: earlier releases it was checked against
cli-figures-hidden = المخفي: { NUMBER($hidden) } (علامته { $mark })، وهي الأعداد الصغيرة وما يكشفها. ما فُحص من منشورات سابقة: { NUMBER($earlier) }. لا تُعرض السطور التي كلها أصفار.
# Under that. $said_no, $not_asked, $late: people, to the nearest five
cli-figures-foot = من ليسوا فيه تقريبًا: من قالوا لا { NUMBER($said_no) }، ومن لم يُسألوا { NUMBER($not_asked) }، ومن سُجّلوا متأخرين { NUMBER($late) }.
# After a release. $number: its number; the files stand beneath
cli-released = تم النشر رقم { NUMBER($number) }. الملفات:
# A table that is not among the files. $table: T2, T4, T11
cli-release-left-out = لم يُدرج: { $table }. لا أحد فيه.
cli-done-locale-stamp = ما وُسم بأنه ترجمة للإنجليزية الحالية: { NUMBER($marked) }. ما زال من إنجليزية أقدم، يُراجع ثم يُذكر باسمه: { NUMBER($stale) }.

## The call was wrong: nothing was tried. One of these, then the advice.

cli-wrong-advice = لم يُفعل شيء. الخيار --help يُظهر كيف يُكتب الأمر.
cli-wrong-command-missing = لم يُذكر أي أمر.
# $piece: what was typed, in these and in all that follow
cli-wrong-command-unknown = لا يوجد أمر «{ $piece }».
cli-wrong-option-unknown = لا يقبل هذا الأمر { $piece }.
cli-wrong-option-unread = تعذّرت قراءة { $piece }.
cli-wrong-option-missing = الخيار { $piece } ناقص.
cli-wrong-option-empty = الخيار { $piece } يحتاج إلى قيمة بعده.
cli-wrong-option-full = الخيار { $piece } لا يقبل قيمة.
cli-wrong-option-twice = الخيار { $piece } مكتوب أكثر من مرة.
cli-wrong-option-against = هذه لا تجتمع معًا: { $piece }.
cli-wrong-place-missing = الجزء { $piece } ناقص.
cli-wrong-place-more = الجزء «{ $piece }» زائد.
cli-wrong-role-unknown = لا يوجد دور «{ $piece }».
cli-wrong-kdf-unknown = الخيار --kdf لا يعرف إلا القيمة «floor»، ولا يعرف «{ $piece }».
cli-wrong-request-unknown = لا يوجد طلب «{ $piece }».
cli-wrong-file-unread = تعذّر فتح «{ $piece }».
cli-wrong-message-unknown = ليس في هذه اللغة رسالة باسم «{ $piece }»، أو ليست في الإنجليزية.
cli-wrong-file-long = الملف «{ $piece }» أطول من اللازم.
cli-wrong-file-no-text = الملف «{ $piece }» ليس نصًا بترميز UTF-8.
cli-wrong-file-no-json = الملف «{ $piece }» ليس بصيغة JSON.
cli-wrong-input-twice = لا يمكن قراءة الدخل القياسي إلا مرة واحدة.

## Refused by the command line itself

refused-sheets-nowhere = لم يُذكر أين تُكتب أوراق الاسترداد.
    .advice = يُذكر مجلد جديد مع --sheets-dir. من دون أوراق يكون ضياع عبارة المرور نهائيًا: لا يتيح ذلك إلا --no-recovery.

## Our own fault

# $incident: a word for whoever mends it; it tells nothing about anybody
cli-failed = لم ينجح ذلك، والخطأ من البرنامج. لم يُنفَّذ شيء ناقصًا. لمن يُصلحه: { $incident }
