### Quick intake: five questions, none of them a must. And the headings of the person's forms.

people-title = من معنا هنا؟
people-under = يُسأل فقط عما يساعد الآن. كل شيء يمكن أن ينتظر؛ والرمز يُعطى تلقائيًا.
people-alias = بأي اسم نناديك؟
people-alias-hint = أي اسم مناسب. لا يلزم أن يكون الاسم الوارد في الأوراق.
# While the name is typed. $count: how many people it may be
people-alike = { $count ->
    [zero] لا أحد يشبه ذلك:
    [one] شخص واحد قد يكون هو نفسه:
    [two] شخصان قد يكون أحدهما هو نفسه:
    [few] { NUMBER($count) } أشخاص قد يكون أحدهم هو نفسه:
    [many] { NUMBER($count) } شخصًا قد يكون أحدهم هو نفسه:
   *[other] { NUMBER($count) } شخص قد يكون أحدهم هو نفسه:
}
people-language = بأي لغة نتحدث معًا؟
people-interpreter = بوجود مترجم شفوي
people-age = كم عمرك؟
people-age-hint = كما يُقال: ٢٥، أو حوالي ١٦، أو من ١٥ إلى ١٩، أو سنة الميلاد ٢٠٠٩.
people-age-not-read = تعذّرت قراءة هذا كعمر. يبقى محفوظًا كما كُتب.
people-age-child = قد يكون دون ١٨ عامًا: رعاية كطفل
people-needs = ما الحاجة الآن؟
people-need-safe_accommodation = مبيت آمن
people-need-food = طعام
people-need-medical_emergency = طبيب
people-need-clothing_nfi = ملابس
people-need-interpretation = مترجم شفوي
people-need-safety_security = حماية
people-notes = هل يمكننا الاحتفاظ بملاحظات؟
people-notes-yes = نعم
people-notes-yes-note = يُكتب ما يساعد. ويمكن سحب الموافقة في أي يوم.
people-notes-not-now = ليس الآن
people-notes-not-now-note = لا يُحفظ إلا الأقل، ونسأل مجددًا بعد بضعة أيام.
# Foot of the page. $time: a clock time
people-draft-kept = المسودة محفوظة { $time }
people-nothing-must = لا يلزم الجواب عن أي سؤال.
people-leave = ترك الصفحة
people-begin = بدء الحالة
# Toast. $code: the code that was given
people-begun = بدأت الحالة { $code }.

## Headings of the form “Person”

people-section-who = من
people-section-reach = التواصل الآمن
people-section-reach-note = يظهر في رأس الصفحة لكل الزملاء.
people-section-age = العمر
people-section-language = اللغة
people-section-origin = الأصل

## Headings of the form “Name and contact”

people-section-names = الأسماء
people-section-names-note = تُحفظ منفصلة عن كل ما عداها.
people-section-contact = بيانات الاتصال
people-section-papers = الوثائق
