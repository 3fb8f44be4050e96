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
refused-file-for-another = هذا الملف موجّه إلى شخص آخر.
    .advice = لا يفتحه إلا من أُعدّ له. يُرجى طلب ملف معدّ لك. لم يتغير شيء.
refused-file-newer = أُعدّ الملف بنسخة أحدث من أمبارو.
    .advice = يُرجى تثبيت النسخة الأحدث على هذا الحاسوب ثم المحاولة من جديد. لم يتغير شيء.
refused-file-too-large = يحوي الملف أكثر مما يتسع له ملف واحد.
    .advice = تصغر الملفات إذا قلّ عدد الحالات في كل مرة. لم يتغير شيء.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = لم يأتِ الملف من أحد في منظمتك.
    .advice = لا ينبغي الوثوق به. وإذا كان منتظرًا، يُرجى أن يُطلب ممن أرسله مقارنة الكلمات الست معك. لم يتغير شيء.
