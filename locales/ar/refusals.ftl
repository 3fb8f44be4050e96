### What any screen can be answered: rules about requests, records and drafts. First what happened, then what to do.

## About the request itself

# Nobody has unlocked
refused-locked = الملفات مقفلة.
    .advice = تُفتح باسم الدخول وعبارة المرور.
# $role: the role that would be needed
refused-role-needed = { $role ->
        [caseworker] لا يستطيع ذلك إلا أخصائي حالات.
        [lead] لا يستطيع ذلك إلا مشرف.
        [figures] لا يستطيع ذلك إلا من يُعدّ الإحصاءات.
        [admin] لا يستطيع ذلك إلا من يدير الفريق.
       *[other] الأدوار المعطاة لك لا تسمح بذلك.
    }
    .advice = يُرجى التوجه إلى من لديه هذا الدور من الزملاء. دُوّن أن الطلب حدث، ولم يُدوَّن موضوعه.
# Keys were made, and nobody has let her in yet
refused-waits-for-admission = لا يمكن فتح الحالات بهذا الاسم بعد.
    .advice = يُرجى أن يُطلب السماح بالدخول من زميل يستطيع فتحها. وإذا كان الدور هو الإحصاءات أو إدارة الفريق فقط، فتبقى مغلقة.
refused-request-unknown = هذا البرنامج لا يعرف هذا الطلب.
    .advice = قد تكون نسخة البرنامج مختلفة عن نسخة الشاشة. يُرجى تثبيت أمبارو من جديد.
refused-request-shape = ما أُرسل ليس ما يقبله هذا الطلب.
    .advice = يُرجى مراجعة كل جزء منه. لم يتغير شيء.

## Records

refused-record-missing = هذا السجل غير موجود هنا، أو تم التراجع عنه.
    .advice = إعادة فتح الصفحة تُظهر ما هو موجود الآن.
refused-record-ruled = السجلات من هذا النوع لا تُكتب بهذه الطريقة.
    .advice = لها نموذج خاص بها: للموافقة والإحالات والهوية قواعدها.
refused-root-not-voided = لا يمكن استبعاد شخص أو حالة أو زميل كما تُستبعد ملاحظة.
    .advice = يمكن بدلًا من ذلك إغلاق الحالة، أو تصحيح الخطأ فيها.
refused-erased = ما يُكتب إليه قد مُحي.
    .advice = لا يمكن إضافة شيء إليه. يُرجى فتح الصفحة من جديد.
# $kilobytes: how much one answer can hold
refused-too-long = أحد النصوص أطول من { NUMBER($kilobytes) } كيلوبايت.
    .advice = يُرجى اختصاره أو توزيعه على ملاحظتين.
refused-undo-written-over = كتب أحدهم فوق هذا منذ ذلك الحين.
    .advice = لم يعد التراجع ممكنًا. يُرجى التصحيح يدويًا. وعند الطلب مرة أخرى يُتراجع عما سبقه.

## What is typed

refused-age-unread = تعذّرت قراءة هذا العمر.
    .advice = أمثلة: ١٦، أو حوالي ١٦، أو ١٤–١٧، أو ٢٠٠٩.
refused-time-unread = تعذّرت قراءة هذه الساعة.
    .advice = مثال: ١٤:٣٠.
refused-note-empty = الملاحظة فارغة.
    .advice = يُرجى كتابة شيء فيها، أو إغلاقها.
refused-task-empty = المتابعة فارغة.
    .advice = يُرجى كتابة المطلوب فعله، أو إغلاقها.
refused-draft-too-long = هذا أطول من أن يُحفظ كمسودة، وسيضيع بعد القفل.
    .advice = يُرجى إخراج جزء منه حتى تختفي هذه الجملة، ثم الحفظ ووضع الباقي في ملاحظات أخرى.
refused-setting-unknown = هذا البرنامج لا يعرف هذا الإعداد.
    .advice = لم يتغير شيء.

## Recovery sheets

refused-sheets-gone = لا تظهر الأوراق إلا مرة واحدة، وقد انتهت.
    .advice = يُرجى استعمال الأوراق المكتوبة. وإن لم توجد، فيمكن إعداد أوراق جديدة من الإعدادات.
refused-two-sheets-needed = المطلوب ورقتا استرداد، لا أكثر ولا أقل.
    .advice = يُرجى إدخال ورقتين مختلفتين من الثلاث.

## Consent

refused-consent-scope-missing = لم يُذكر موضوع الموافقة.
    .advice = يُرجى اختيار أمر واحد على الأقل سُئل عنه الشخص.
refused-consent-state-not-an-answer = هذا ليس جوابًا يمكن لأحد أن يعطيه.
    .advice = سحب الموافقة إجراء مستقل. أما انتهاء المدة فيُعرف من التاريخ.
refused-consent-assent-is-the-childs = القبول كلمة الطفل نفسه.
    .advice = يُسجَّل جواب الوصي على أنه موافقة، وإلى جانبه جواب الطفل.
refused-consent-adult-answers-herself = لا يمكن للوصي أن يوافق عن شخص بالغ.
    .advice = يُسأل الشخص نفسه. وإذا كان قد يكون دون ١٨ عامًا، يُصحَّح العمر أولًا.
refused-consent-reason-missing = لم يُذكر لماذا يخدم هذا الطفل.
    .advice = يُكتب السبب في جملة: من دونه لا تُعتمد هذه الموافقة.
refused-consent-valid-until-past = مضى آخر يوم من هذه الموافقة.
    .advice = يُرجى اختيار اليوم أو يوم لاحق.

## Organisations and referrals

refused-organisation-answer-ahead = اليوم الذي أجابوا فيه لم يأتِ بعد.
    .advice = يُرجى اختيار اليوم أو يوم سابق.
refused-referral-already-sent = أُرسلت هذه الإحالة من قبل.
    .advice = ما خرج لا يمكن تغييره. يمكن بدء إحالة جديدة.
refused-referral-day-ahead = هذا اليوم لم يأتِ بعد.
    .advice = يُرجى اختيار اليوم أو يوم سابق.
refused-referral-day-before-sent = لا يمكن أن يكون الجواب أقدم من الإحالة.
    .advice = يُرجى اختيار يوم الإرسال أو يوم لاحق.
refused-referral-line-unknown = أحد السطور المختارة غير معروف هنا.
    .advice = يُرجى فتح الإحالة من جديد ومراجعة سطورها.
# $count: how many of the ticked lines
refused-referral-lines-stay = { $count ->
        [zero] تغيّر ما يجوز أن يخرج.
        [one] أحد السطور المختارة لم يعد يجوز أن يخرج.
        [two] سطران من السطور المختارة لم يعد يجوز أن يخرجا.
        [few] { NUMBER($count) } من السطور المختارة لم يعد يجوز أن تخرج.
        [many] { NUMBER($count) } من السطور المختارة لم يعد يجوز أن تخرج.
       *[other] { NUMBER($count) } من السطور المختارة لم يعد يجوز أن تخرج.
    }
    .advice = تغيّرت الموافقة أو ما يُعرف عن المستلم. يُرجى فتح الإحالة من جديد: ما يخرج هو ما يظهر بالضبط.
refused-referral-reason-missing = لم يُذكر سبب جوابهم بلا.
    .advice = يُرجى اختيار السبب الذي ذكروه، أو «لم يُذكر».
refused-referral-step = لا يمكن للإحالة أن تنتقل من وضعها الحالي إلى هناك.
    .advice = إعادة فتحها تُظهر وضعها الآن.

## Who cannot receive, or cannot yet: shown where something was to be sent all the same

refused-recipient-immigration = هذه سلطة هجرة. لا يُرسل إليها شيء.
    .advice = يُرجى البحث عن شريك لا يشارك المعلومات مع سلطات الهجرة.
refused-recipient-shares_with_immigration = تشارك هذه المنظمة المعلومات مع سلطات الهجرة. لا يُرسل إليها شيء.
    .advice = يُرجى البحث عن شريك لا يفعل ذلك. وإذا تغيّر الأمر، يجب سؤالهم وتدوين الجواب.
refused-recipient-shares_not_known = لا يُعرف إن كانت هذه المنظمة تشارك المعلومات مع سلطات الهجرة.
    .advice = يجب سؤالهم وتدوين من أجاب ومتى.
refused-recipient-answer_undated = لم يُدوَّن متى أجابت هذه المنظمة عن سلطات الهجرة.
    .advice = يجب سؤالهم مجددًا وتدوين من أجاب ومتى.
# $on: the day of the answer
refused-recipient-answer_old = الجواب عن سلطات الهجرة بتاريخ { DAY($on) }، أي مضى عليه أكثر من سنة.
    .advice = يجب سؤالهم مجددًا وتدوين من أجاب ومتى.
refused-recipient-kind_not_settled = دوّن زميلان نوعين مختلفين للمنظمة.
    .advice = يُرجى فتح المنظمة وحسم نوعها.
refused-recipient-no_service = لم يُذكر المطلوب.
    .advice = يُرجى اختيار خدمة واحدة على الأقل.
refused-recipient-no_scope = المطلوب هنا لا يخرج أبدًا ضمن إحالة.
    .advice = يُرجى اختيار خدمة أخرى، أو التحدث مع الشريك دون تسمية أحد.
# $scope: a code of consent_scope, the first that a yes is missing for
refused-recipient-consent_not_asked = لا موافقة بعد على ما تحتاجه هذه الإحالة.
    .advice = يُسأل الشخص أولًا، ثم يُدوَّن الجواب.
refused-recipient-consent_refused = جواب الشخص عما تحتاجه هذه الإحالة: لا.
    .advice = لا يُرسل شيء. وإذا غيّر الشخص رأيه، يُدوَّن الجواب الجديد.
refused-recipient-consent_withdrawn = سُحبت الموافقة التي تحتاجها هذه الإحالة.
    .advice = لا يُرسل شيء. وإذا غيّر الشخص رأيه، يُدوَّن الجواب الجديد.
refused-recipient-consent_expired = انتهت مدة الموافقة التي تحتاجها هذه الإحالة.
    .advice = يُسأل الشخص مجددًا، ثم يُدوَّن الجواب.
refused-recipient-consent_not_now = كان الجواب عما تحتاجه هذه الإحالة «ليس الآن».
    .advice = يُرجى الانتظار، ثم السؤال مجددًا في اليوم المتفق عليه.
refused-recipient-assent_missing = وافق الوصي، ولم يقل الطفل نعم.
    .advice = يُسأل الطفل بكلمات وصور تناسبه، ثم يُدوَّن الجواب.
refused-recipient-guardian_missing = قال الطفل نعم، ولم يوافق الوصي.
    .advice = يُسأل الوصي. وإذا تعذّر سؤال أي أحد، فإن القرار وفق مصالح الطفل الفضلى يحتاج إلى سبب.

## Found by a check, or when a case is opened

alarm-entry-damaged = أحد التسجيلات تالف، أو لم يوقّعه من يُنسب إليه.
    .advice = لا ينبغي تغيير شيء في هذه الحالة. يُرجى مقارنتها بآخر نسخة احتياطية.
alarm-row-differs = أحد السجلات ليس كما يقول تاريخه.
    .advice = ربما أُعيدت صفحة قديمة إلى مكانها. لا ينبغي تغيير شيء. يُرجى استعادة آخر نسخة احتياطية في مجلد فارغ للمقارنة.
alarm-journal-broken = سجل ما جرى فعله غير متماسك.
    .advice = ربما غيّره أحدهم. لا ينبغي تغيير شيء. يُرجى استعادة آخر نسخة احتياطية في مجلد فارغ للمقارنة.
alarm-fork = تسجيلان يدّعيان المكان نفسه في التاريخ.
    .advice = ربما تُستخدم نسخة من هذه الملفات في مكان آخر. كلاهما محفوظ. يُرجى السؤال عمن يعمل على نسخة.
alarm-pages-damaged = أجزاء من الملف الذي يحوي السجلات تالفة.
    .advice = ربما يتعطل القرص. لا ينبغي إجراء تغييرات أخرى. يُرجى استعادة آخر نسخة احتياطية في مجلد فارغ.
alarm-index-differs = ما يساعد على العثور على السجلات لا يطابق السجلات.
    .advice = ربما أُعيدت صفحة قديمة إلى مكانها، وقد لا يظهر شيء ما. يُرجى استعادة آخر نسخة احتياطية في مجلد فارغ للمقارنة.
alarm-release-changed = إحدى عمليات نشر الأرقام ليست كما نُشرت.
    .advice = لا يُنشر شيء، وتُقارَن القائمة بالملفات التي خرجت وبآخر نسخة احتياطية.
alarm-release-missing = إحدى عمليات نشر الأرقام ناقصة من القائمة.
    .advice = ما نُشر يبقى منشورًا. لا يُنشر شيء، وتُستعاد آخر نسخة احتياطية في مجلد فارغ للمقارنة.
alarm-release-moved = عمليات نشر الأرقام ليست بالترتيب الذي جرت به.
    .advice = ربما أُعيدت صفحة قديمة. لا يُنشر شيء، وتُستعاد آخر نسخة احتياطية في مجلد فارغ للمقارنة.
