### Settings: what is this worker's own to choose.

settings-title = الإعدادات
# $handle: the worker
settings-note = هذه الإعدادات تخص { $handle }، وتُطبَّق كلما فُتحت الملفات بهذا الاسم.
settings-language = اللغة
settings-language-mine = لغة الشاشة
settings-language-person = لغة الشخص الجالس بجانبك
settings-language-person-hint = للأسئلة والموافقة التي تُعرض على الشخص
settings-language-none = اللغة نفسها
settings-digits = الأرقام
# $sample: the ten digits
settings-digits-locale = { NUMBER($sample, useGrouping: 0) }
settings-digits-latin = 1234567890
settings-look = المظهر
settings-theme = الإضاءة
settings-theme-light = نهار
settings-theme-dark = ليل
settings-theme-system = كما في الحاسوب
settings-size = حجم الحروف
# $size: 1 is the usual size
settings-size-percent = { NUMBER($size, style: "percent") }
settings-keys = المفاتيح
settings-single-keys = تفعيل المفاتيح المفردة
settings-single-keys-note = المفتاح A للمساعدة، والمفتاح N للملاحظة، وهكذا. لا تعمل أثناء الكتابة. يُنصح بإيقافها عند استخدام قارئ شاشة.
settings-safety = السلامة
settings-hide = ما يراه الآخرون بعد الإخفاء
settings-hide-hint = الضغط على Shift ثلاث مرات يخفي الشاشة. والعودة بالضغط عليه ثلاث مرات مجددًا، أو بالضغط المستمر على السطر الرمادي في الأسفل. بعد ٣٠ ثانية يُقفل البرنامج.
settings-idle = قفل البرنامج إذا لم يلمسه أحد مدة
settings-idle-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { NUMBER($minutes) } دقائق
    [many] { NUMBER($minutes) } دقيقة
   *[other] { NUMBER($minutes) } دقيقة
}
settings-ask-again = إذا كان الجواب «ليس الآن»، يُسأل مجددًا بعد
settings-ask-again-hint = حتى ذلك الحين لا يُحفظ إلا الأقل.
settings-hours = { $hours ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { NUMBER($hours) } ساعات
    [many] { NUMBER($hours) } ساعة
   *[other] { NUMBER($hours) } ساعة
}
