### What stands between a worker with files of her own and an organisation elsewhere: a request, six words compared by voice, a
### letter of admission. Each code has one sentence and one piece of advice. On screen a certificate is a "letter of admission",
### a fingerprint is "the six words", the statement is "the list of members".

# Everything but asking and taking in the answer, in files that belong to nobody yet
refused-not-in-organisation = لا تنتمي هذه الملفات بعد إلى أي منظمة.
    .advice = إلى ذلك الحين لا يمكن سوى تقديم الطلب واستلام الرد: يُرجى إعداد طلب، والاتصال هاتفيًا، وإحضار رسالة القبول.
refused-is-an-organisation = هذه الملفات هي ملفات منظمة بذاتها، ولا يمكنها طلب الانتماء إلى منظمة أخرى.
    .advice = من يطلب الانتماء ينشئ ملفات جديدة على حاسوبه ويختار هناك الانتماء إلى منظمة.
# A file that is no text, is far too long or cannot be opened
refused-letter-unread = تعذّرت قراءة هذا الملف.
    .advice = يُرجى اختيار الملف الذي فيه الطلب أو رسالة القبول، أو لصق نصه.

## The request

refused-request-missing = لا يوجد طلب في هذا النص.
    .advice = يبدأ الطلب بسطر فيه KEY REQUEST. يُرجى نسخه كاملًا بسطره الأول وسطره الأخير.
refused-request-incomplete = نهاية الطلب ناقصة.
    .advice = يُرجى نسخه كاملًا بسطره الأخير، أو طلبه في ملف.
refused-request-damaged = هذا الطلب تالف، أو غيّره أحدهم في الطريق.
    .advice = يُرجى طلب نسخة جديدة تُسلَّم باليد إن أمكن. لم يتغير شيء.
refused-request-expired = انتهت مدة هذا الطلب.
    .advice = يُرجى طلب واحد جديد. وإن كان قد أُعد الآن فيُرجى النظر في تاريخ الحاسوبين.
# Certified before, with another role, or its certificate has ended
refused-request-used = أُعدت من هذا الطلب رسالة قبول من قبل بدور آخر، أو لم تعد تلك الرسالة صالحة.
    .advice = يُستخدم الطلب مرة واحدة. يُرجى طلب واحد جديد يُعد بعد استلام الرسالة الأخيرة.
refused-roles-elsewhere = من كانت ملفاته في مكان آخر يمكن أن يكون أخصائي حالات أو مشرفًا، ولا شيء غير ذلك.
    .advice = الإحصاءات وإدارة الفريق تحتاجان إلى مفاتيح لا تخرج أبدًا من ملفات المنظمة نفسها.

## The six words

# Neither six words of the list nor 24 digits
refused-org-words-unread = هذه ليست ست كلمات ولا 24 رقمًا.
    .advice = يُرجى كتابة الكلمات الست كما تُسمع، أو المجموعات الست من أربعة أرقام.
refused-org-words-differ = الكلمات ليست نفسها. لم يُنفَّذ شيء.
    .advice = يُرجى أن يقرأها كل منكما للآخر مرة أخرى، كلمةً كلمة. فإن بقي الاختلاف فربما بدّل أحدهم الرسالة: يُرجى التوقف وطلب رسالة جديدة تُسلَّم باليد إن أمكن.

## The letter of admission

refused-certificate-missing = لا توجد رسالة قبول في هذا النص.
    .advice = تبدأ الرسالة بسطر فيه KEY CERTIFICATE. يُرجى نسخها كاملة بسطرها الأول وسطرها الأخير.
refused-certificate-incomplete = نهاية رسالة القبول ناقصة.
    .advice = يُرجى نسخها كاملة بسطرها الأخير، أو طلبها في ملف.
refused-certificate-damaged = رسالة القبول هذه تالفة، أو غيّرها أحدهم في الطريق.
    .advice = يُرجى طلبها مرة أخرى تُسلَّم باليد إن أمكن. لم يتغير شيء.
refused-certificate-of-another = أُعدت رسالة القبول هذه لملفات أخرى أو لمفاتيح أخرى.
    .advice = يُرجى إعداد طلب من هذه الملفات وطلب الرسالة التي تجيب عنه.
refused-certificate-ended = لم تعد رسالة القبول هذه صالحة.
    .advice = حلت محلها رسالة أحدث، أو انتهى القبول. يُرجى سؤال من يدير الفريق.
refused-certificate-other-organisation = هذه الرسالة من منظمة أخرى غير التي تنتمي إليها هذه الملفات.
    .advice = تنتمي الملفات إلى منظمة واحدة على الدوام. لمنظمة أخرى يُرجى إنشاء ملفات جديدة.
refused-certificate-known = استُلمت هذه الرسالة من قبل، ولا جديد فيها.
    .advice = لا حاجة إلى فعل شيء.

## The list of members, as it comes with letters and files from colleagues

refused-statement-of-another = قائمة الأعضاء المرفقة تخص منظمة أخرى.
    .advice = يُرجى النظر ممن جاءت. لم يُستلم شيء.
# $number: from which entry on the two lists differ
refused-statement-forked = قائمتان لأعضاء المنظمة تناقض إحداهما الأخرى، ابتداءً من القيد رقم { NUMBER($number) }.
    .advice = ربما تُستخدم نسختان من ملفات المنظمة نفسها. لم يُستلم شيء. يُرجى إبلاغ من يدير الفريق قبل المتابعة.
# After a recovery, in files that belong to an organisation elsewhere
alarm-certificate-awaited = مفاتيحك جديدة، ولم تصادق عليها المنظمة بعد.
    .advice = ما يُكتب يُعتد به هنا. ولكي يُعتد به لدى الزملاء أيضًا، يُرجى إعداد طلب جديد والمصادقة عليه. وإلى ذلك الحين لا يمكن تسليم شيء.
