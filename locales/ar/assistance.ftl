### The line in which an assistance is written down.

# Name of the line, for ears; the word in front; the name of its field
assistance-line = تسجيل مساعدة
assistance-line-verb = مساعدة
assistance-line-what = نوع المساعدة
assistance-line-placeholder = أي مساعدة؟ تكفي بضعة أحرف
assistance-line-details = التفاصيل
# Beneath while nothing is typed
assistance-line-hint = يُكتب هنا ما قُدّم، ويحفظه مفتاح Enter بتاريخ اليوم.
# The read-back. $service: kind of help; $alias: the person; $day: the day in words; $worker: who records; $more: further parts, or nothing
assistance-line-back = { $service } من أجل { $alias } · { $day } · تسجيل { $worker }{ $more }
assistance-line-today = اليوم
# A further part of the read-back. $part: how much, or how it went
assistance-line-and = · { $part }
assistance-line-unit-none = بلا وحدة
# Toast. $service: kind of help
assistance-line-saved = تم الحفظ: { $service }
# Other words that people type for a kind of help, separated by commas. They are looked for, never shown.
assistance-line-other-words = كلمات أخرى
    .safe_accommodation = مأوى، سرير، ليلة، مبيت، غرفة، سكن
    .food = وجبة، أكل، غذاء، بقالة
    .clothing_nfi = ثياب، أحذية، بطانية
    .hygiene_wash = صابون، استحمام، حمام
    .cash_financial = مال، نقود، قسيمة
    .medical_emergency = إسعاف، مستشفى، طبيب، طوارئ
    .medical_general = طبيب، طبيبة، عيادة، تمريض، أسنان
    .sexual_reproductive = حمل، منع الحمل
    .mental_health = طبيب نفسي، أخصائية نفسية
    .psychosocial = إرشاد، حديث، استماع
    .interpretation = مترجم، مترجمة، ترجمة
    .legal_information = حقوق
    .legal_representation = محام، محامية، محكمة
    .compensation_claim = أجور، راتب، تعويض
    .identity_documents = جواز سفر، أوراق، هوية
    .safety_security = خطة سلامة، خطر، أمان
    .digital_safety = هاتف، حساب
    .education = مدرسة، درس، تعليم
    .employment = وظيفة، عمل
    .transport = حافلة، تذكرة، سيارة أجرة
    .social_benefits = سكن، إعانات
    .family_tracing = البحث عن الأهل
    .return_assistance = العودة إلى البلد
    .case_management = لقاء، خطة

## How much of something. $n: a number

assistance-quantity-nights = { $n ->
    [zero] دون ليالٍ
    [one] ليلة واحدة
    [two] ليلتان
    [few] { NUMBER($n) } ليالٍ
    [many] { NUMBER($n) } ليلة
   *[other] { NUMBER($n) } ليلة
}
assistance-quantity-hours = { $n ->
    [zero] دون ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { NUMBER($n) } ساعات
    [many] { NUMBER($n) } ساعة
   *[other] { NUMBER($n) } ساعة
}
assistance-quantity-sessions = { $n ->
    [zero] دون جلسات
    [one] جلسة واحدة
    [two] جلستان
    [few] { NUMBER($n) } جلسات
    [many] { NUMBER($n) } جلسة
   *[other] { NUMBER($n) } جلسة
}
assistance-quantity-meals = { $n ->
    [zero] دون وجبات
    [one] وجبة واحدة
    [two] وجبتان
    [few] { NUMBER($n) } وجبات
    [many] { NUMBER($n) } وجبة
   *[other] { NUMBER($n) } وجبة
}
assistance-quantity-items = { $n ->
    [zero] دون قطع
    [one] قطعة واحدة
    [two] قطعتان
    [few] { NUMBER($n) } قطع
    [many] { NUMBER($n) } قطعة
   *[other] { NUMBER($n) } قطعة
}
assistance-quantity-trips = { $n ->
    [zero] دون رحلات
    [one] رحلة واحدة
    [two] رحلتان
    [few] { NUMBER($n) } رحلات
    [many] { NUMBER($n) } رحلة
   *[other] { NUMBER($n) } رحلة
}
assistance-quantity-other = × { NUMBER($n) }
