### Why numbers are not handed in or a delivery is not taken in, why a table is not shown, and why nothing is released. Shown on
### the figures screens and by the command line. On screen a deposit is a “delivery” and a site a “house”.

## Handing numbers in

# Nobody makes figures yet
refused-deposit-no-key = لا يمكن تسليم أعداد بعد.
    .advice = يجب أن يفتح هذه الملفات أولًا من لديه دور «إحصاءات»، ثم من يدير الفريق. لم يُكتب شيء.
refused-deposit-key-other = كانت الأعداد ستُرسل إلى مفتاح لا يعرفه هذا البيت.
    .advice = لم يُكتب شيء. يُرجى سؤال من يدير الفريق هل انتقلت الإحصاءات إلى مكان آخر.
# The organisation has not confirmed the key of this copy of the files
refused-deposit-site-unknown = لم تُؤكَّد هذه الدار للإحصاءات بعد.
    .advice = يُرجى أن يفتح من يدير الفريق هذه الملفات مرة واحدة. لم يُكتب شيء.

## Taking a delivery in

# The same file lay there a second time
refused-deposit-again = وصلت تسليمة مرة ثانية، ولم تُحتسب من جديد.
    .advice = لا حاجة إلى فعل شيء.
# A newer one of the same house is here already
refused-deposit-older = تسليمة أقدم مما هو موجود هنا من تلك الدار، ولم تُقبل.
    .advice = إن كانت الأحدث خاطئة فيُرجى طلب تسليمة جديدة من تلك الدار.
# The organisation's statement does not name it
refused-deposit-unknown-site = تسليمة من دار لا تعرفها المنظمة، ولم تُقبل.
    .advice = لا ينبغي الوثوق بها. وإن كانت الدار لكم فيجب أن يفتح من يدير الفريق ملفاتها مرة واحدة.
refused-deposit-worker-removed = أعدّ تسليمةً شخصٌ لم يعد من الفريق، ولم تُقبل.
    .advice = يُرجى طلب تسليمة جديدة من أحد الزملاء في تلك الدار.
refused-deposit-worker-role = أعدّ تسليمةً شخصٌ لا يفتح الحالات، ولم تُقبل.
    .advice = لا ينبغي الوثوق بها، ويُرجى إبلاغ من يدير الفريق.
# A letter of another kind lay among the deliveries
refused-deposit-other-file = بين التسليمات ملف لغرض آخر، وقد تُرك كما هو.
    .advice = يُرجى إخراجه من المجلد إن وُضع هناك خطأً.

## Asking for a table

# No delivery has ever come
refused-figures-empty = لا توجد إحصاءات بعد.
    .advice = يسلّمها أخصائي الحالات أولًا من الإعدادات، عند «أعداد لمكتب الإحصاءات»، ثم تُفتح الإحصاءات من جديد.
refused-figures-table = لا يوجد جدول كهذا.
    .advice = الجداول: T2، T4، T11.
refused-figures-profile = لا يمكن نشر الإحصاءات بهذه الطريقة بعد.
    .advice = يُستخدم «exact»: أعداد دقيقة يُخفى بعضها.
# $from, $to: the least and the greatest number that can be chosen
refused-figures-threshold = يجب أن يكون أصغر عدد يُعرض من { NUMBER($from) } إلى { NUMBER($to) }.
    .advice = المعتاد هو ٥.
refused-figures-period = تعذّرت قراءة هذه الفترة.
    .advice = تُكتب سنة (2026) أو ربع سنة (2026-Q3) أو شهر (2026-07) أو «unknown» أو «all».
refused-figures-period-open = لم تنتهِ هذه الفترة بعد.
    .advice = بعد النشر لا تتغير الإحصاءات. يُرجى اختيار فترة منتهية.
refused-figures-nothing = لا أحد محتسب في هذه الفترة. لم يُكتب شيء.
    .advice = يُرجى اختيار فترة أخرى.

## What would give somebody away

# $release: number of an earlier publication; $slice: the small group in words
refused-figures-clash = مع النشر رقم { $release } يكشف هذا مجموعة صغيرة: { $slice }. لم يُنشر شيء.
    .advice = يُرجى اختيار فترة أطول، أو أصغر عدد اختير في ذلك النشر، أو الانتظار حتى يُحتسب عدد أكبر من الأشخاص.
# $slice: the small group in words
refused-figures-unsafe = مهما أُخفي من الأعداد فإن هذا يكشف مجموعة صغيرة: { $slice }. لم يُنشر شيء.
    .advice = يُرجى اختيار فترة أطول.
# $release: number of an earlier publication; $slice: which people in words
refused-figures-changed = أظهر النشر رقم { $release } عددًا آخر لـ { $slice }. لم يُنشر شيء.
    .advice = ما نُشر لا يمكن سحبه. يُرجى سؤال من يعتني بأمبارو قبل المتابعة.
# $release: number of an earlier publication
refused-figures-inconsistent = هذه الأعداد لا تتفق مع النشر رقم { $release }. لم يُنشر شيء.
    .advice = يُرجى سؤال من يعتني بأمبارو قبل المتابعة.
refused-figures-undecided = تعذّر الحسم في الوقت المتاح هل هذه الإحصاءات آمنة. لم يُنشر شيء.
    .advice = يُرجى اختيار فترة أطول أو حدّ أصغر.

## Publishing

# The list of everything ever published does not hold together
refused-release-ledger-damaged = قائمة ما نُشر غير متماسكة. لم يُنشر شيء.
    .advice = ربما غيّرها أحد. لا يُغيَّر شيء، وتُستعاد آخر نسخة احتياطية في مجلد فارغ للمقارنة.
refused-release-folder-taken = في هذا المجلد شيء بالفعل. لم يُنشر شيء.
    .advice = يُرجى اختيار اسم آخر. لا يُكتب أبدًا فوق ما نُشر من قبل.
refused-release-folder-unwritable = لا يمكن الكتابة في هذا المكان. لم يُنشر شيء.
    .advice = يُرجى اختيار مكان آخر، كذاكرة USB مثلًا.
# The release stands in the ledger, and its files could not be put into the folder
refused-release-not-placed = النشر مسجّل في القائمة، لكن تعذّر وضع ملفاته في المجلد.
    .advice = تُنشر الجداول نفسها مرة أخرى في مجلد آخر، وستكون الأعداد هي نفسها.
