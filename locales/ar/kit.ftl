### Small parts that occur on every screen, and words for screen readers.

kit-close = إغلاق
kit-clear = مسح
# The arrow of a field that suggests, for ears
kit-suggestions = عرض ما يطابق
kit-dismiss = إزالة هذه الرسالة
kit-passphrase-reveal = إظهار ما يُكتب
kit-passphrase-conceal = إخفاء ما يُكتب
kit-undo = تراجع
# Toast after taking back. $act: the name of what was taken back
kit-undone = تم التراجع عن: { $act }
kit-nothing-to-undo = لا شيء يمكن التراجع عنه.
kit-undo-failed = تعذّر التراجع عن ذلك. لم يتغير شيء.
# Toast where that cannot be. $act: the name of what would have been taken back
kit-undo-written-over = تعذّر التراجع عن «{ $act }»: كتب أحدهم فوقه منذ ذلك الحين. مرة أخرى، فيُتراجع عما سبقه.
# What is taken back, in the two messages above
kit-act-add_task = إضافة متابعة
kit-act-create_record = تدوين شيء
kit-act-draft_referral = إعداد إحالة
kit-act-edit_record = إجراء تعديل
kit-act-finish_task = إنهاء متابعة
kit-act-record_assistance = تسجيل مساعدة
kit-act-save_organisation = حفظ منظمة
kit-act-start_case = فتح حالة
kit-act-void_record = شطب شيء
kit-act-write_note = كتابة ملاحظة
kit-waiting = لحظة من فضلك…
kit-save = حفظ
kit-cancel = إلغاء
kit-next = التالي
kit-back = رجوع
kit-done = تم
# Something went wrong on our side. $incident: a word that finds the cause
kit-failed = لم ينجح ذلك، والخطأ منا.
    .advice = لم يضِع شيء. إذا تكرر الأمر، يُرجى إبلاغ من يعتني بهذا الحاسوب بالكلمة { $incident }.
# Between the parts of a list in one line
kit-optional = اختياري
# Answers other than a value
kit-answer-unknown = غير معروف
kit-answer-declined = لم يرغب الشخص في القول
kit-answer-not_asked = لم يُسأل
kit-answer-not_applicable = لا ينطبق
kit-answer-blank = تُرك فارغًا
# In an age. $from, $to: whole years
kit-age = { NUMBER($years) }
kit-age-range = { NUMBER($from) } إلى { NUMBER($to) }
kit-age-about = حوالي { NUMBER($years) }
kit-age-from = { NUMBER($from) } أو أكثر
kit-age-to = حتى { NUMBER($to) }
kit-age-unknown = العمر غير معروف
kit-may-be-under-18 = قد يكون دون ١٨ عامًا
# A partial date that is only about right. $date: the date
kit-about-date = حوالي { $date }

# Yes and no, as an answer or a choice
kit-yes = نعم
kit-no = لا
# Beneath a field for a day. $date: how it was understood
kit-date-read = فُهم على أنه { $date }
kit-date-not-read = تعذّرت قراءة هذا كتاريخ. أمثلة: «٢٤ نوفمبر ٢٠٠٩»، أو «يونيو ٢٠٠٩»، أو «٢٠٠٩»، أو «حوالي ٢٠٠٩».
# Beneath a field for a day: when something happened. The examples are words that the field reads
kit-day-not-read = تعذّرت قراءة هذا كيوم. أمثلة: «٢٤/١١/٢٠٢٦»، أو «٢٤ نوفمبر ٢٠٢٦»، أو «أمس».
# Beneath a field for a day to come: a task, “ask again on”. The examples are words that the field reads
kit-day-ahead-not-read = تعذّرت قراءة هذا كيوم واحد. أمثلة: «١/١٢/٢٠٢٦»، أو «١ ديسمبر»، أو «غدًا»، أو «بعد ٣ أيام».
kit-date-which-day = أي يوم منه؟ يلزم هنا يوم واحد.
# Beneath a field for a number
kit-number-not-read = هذا ليس رقمًا.

# The six words by which two people know a key, read aloud and typed in
kit-six-words-digits = أو بالأرقام
kit-six-words-hint = ست كلمات، أو الأرقام الأربعة والعشرون. لا تهم الحروف الكبيرة ولا المسافات.
# For ears: the six places beneath the field
kit-six-words-heard = ما كُتب، في مواضعه
# $count: how many are typed
kit-six-words-count = { NUMBER($count) } من { NUMBER(6) }
# $count: how many are typed
kit-six-words-too-many = العدد { NUMBER($count) }، والمطلوب ست فقط.
# In the system's dialog: kinds of files
kit-files-fitting = ملفات من الزملاء
kit-files-any = كل الملفات
