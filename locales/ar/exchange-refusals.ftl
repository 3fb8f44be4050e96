### Why a file is not handed over or not taken in, and what to do about it. Shown on the hand-over and receive screens, by
### the command line, and where figures take in what shelters sent. "The file" is always the one file that travels.

## The file itself

refused-file-not-ours = هذا ليس ملفًا من الملفات التي يسلّمها أمبارو.
    .advice = يُرجى اختيار الملف الذي ينتهي اسمه بـ ‎.amparo. لم يتغير شيء.
# Cut off: a copy that ended early
refused-file-truncated = الملف غير مكتمل.
    .advice = يُرجى نسخه مرة أخرى من مصدره، أو طلبه من جديد. لم يتغير شيء.
refused-file-damaged = تغيّر الملف في الطريق أو أنه تالف.
    .advice = يُرجى نسخه مرة أخرى من مصدره، أو طلبه من جديد. لم يتغير شيء.
refused-file-brings-more = يحمل هذا الملف أكثر من الملفات التي يسمّيها.
    .advice = لم يؤخذ منه شيء. يُرجى إخبار من أرسله وطلب ملف جديد.
refused-file-for-another = هذا الملف موجّه إلى شخص آخر.
    .advice = لا يفتحه إلا من أُعدّ له. يُرجى طلب ملف معدّ لك. لم يتغير شيء.
refused-file-newer = أُعدّ الملف بنسخة أحدث من أمبارو.
    .advice = يُرجى تثبيت النسخة الأحدث على هذا الحاسوب ثم المحاولة من جديد. لم يتغير شيء.
refused-file-too-large = يحوي الملف أكثر مما يتسع له ملف واحد.
    .advice = تصغر الملفات إذا قلّ عدد الحالات في كل مرة. لم يتغير شيء.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = لم يأتِ الملف من أحد في منظمتك.
    .advice = لا ينبغي الوثوق به. وإذا كان منتظرًا، يُرجى أن يُطلب ممن أرسله مقارنة الكلمات الست معك. لم يتغير شيء.
# Sent by somebody of the organisation whose access ended
refused-file-from-removed = أتى الملف ممن انتهى وصوله.
    .advice = يُرجى سؤال من يدير الفريق إن كان يمكن الوثوق به؛ ويمكن لغيره من الفريق تسليم الحالات نفسها. لم يتغير شيء.
# A file of ours, with something else in it: figures
refused-file-no-hand-over = لا يحوي هذا الملف حالات.
    .advice = يُرجى اختيار ملف أعدّه لك أحد أفراد الفريق عند تسليم حالات. لم يتغير شيء.
refused-file-missing = لا يوجد ملف كهذا، أو تتعذر قراءته.
    .advice = يُرجى التأكد من توصيل وحدة التخزين ثم اختيار الملف من جديد.

## Handing over

refused-hand-over-nothing = لا يمكن تسليم أي من هذه الحالات بعد.
    .advice = تحتاج كل حالة إلى موافقة صاحبها على الدعم وحفظ الملف. يُرجى السؤال وتدوين الجواب ثم المحاولة من جديد. لم يُنشأ أي ملف.
refused-hand-over-no-case = لا توجد حالة للتسليم.
    .advice = يُرجى اختيار حالة واحدة على الأقل.
refused-hand-over-file-exists = يوجد شيء بهذا الاسم أصلًا.
    .advice = يُرجى اختيار اسم آخر. لا يُكتب فوق شيء أبدًا.
refused-hand-over-folder-missing = المجلد المخصص للملف غير موجود.
    .advice = يُرجى التأكد من توصيل وحدة التخزين ثم اختيار المكان من جديد.
# After a recovery in another place: new keys that the organisation has not signed yet
refused-hand-over-certificate-awaited = مفاتيحك الجديدة غير مصدّقة بعد.
    .advice = يُرجى أن تطلب ممن يدير المنظمة تصديق طلب جديد لك. وحتى ذلك الحين لا يُسلَّم شيء.
refused-hand-over-words-needed = لم يقارن أحد هنا الكلمات الست مع هذا الزميل بعد.
    .advice = تُقرأ الكلمات الست بالهاتف أو في لقاء مباشر وتُكتب هنا. لم يُنشأ أي ملف.
refused-hand-over-words-changed = تغيّرت مفاتيح هذا الزميل منذ مقارنة الكلمات.
    .advice = يُسأل مباشرةً أو بالهاتف هل صُنعت مفاتيح جديدة، وتُسمع الكلمات الست من جديد. لم يُنشأ أي ملف.
refused-colleague-unknown = لا أحد في منظمتك يحمل اسم الدخول هذا.
    .advice = يُرجى مراجعة قائمة الفريق. من ليس فيها يمكنه تلقي إحالة لا حالة.
refused-colleague-opens-no-case = هذا الشخص لا يعمل على الحالات.
    .advice = يُرجى اختيار من يتابع الحالات أو ينسقها.
# $code: the code of a case, as it was typed
refused-case-code-unknown = لا توجد هنا حالة بالرمز { $code }.
    .advice = يُرجى مراجعة الرمز في قائمة الحالات.
# $code: the code of a case, as it was typed
refused-case-code-twice = تحمل أكثر من حالة الرمز { $code }.
    .advice = يُرجى تسليمها من الحالة نفسها، في النافذة.

## Two answers

refused-conflict-settled = حُسم هذا من قبل.
    .advice = يُرجى النظر في الحقل من جديد: جواب واحد هو الساري الآن.
