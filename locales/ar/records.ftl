### The generic form of a record, from the dictionary.

# Heading in the side panel of a case
records-file = الملف
records-not-begun = لم يبدأ
# An amount of money. $amount: a number; $currency: its code
records-money = { $amount } { $currency }
# Heading of the fields that no other heading names
records-section-more = المزيد
# Beside a label that was changed and is not saved yet
records-changed = تغيّر
# Under a label. $why: why it is asked
records-why = لماذا نسأل: { $why }
records-choose = اختيار
records-add-one = إضافة واحد
# Button on a chip, for ears. $name: what is taken off
records-take-off = إزالة: { $name }
records-currency = العملة
records-currency-example = EUR
records-row-add = إضافة صف
# For ears. $number: which row
records-row-remove = إزالة الصف { $number }
# Menu beside a field, for ears. $field: its label
records-answer-menu = لماذا لا جواب: { $field }
# Over the same menu, for eyes. $key: the key that opens it from within the field
records-answer-title = سبب عدم وجود إجابة، وكيف وصل الأمر إلى هذا. المفتاح: { $key }
records-answer-write = كتابة جواب
records-history = كيف وصل إلى هذا
# $field: a label
records-history-title = كيف وصل إلى هذا: { $field }
records-history-none = لم يجب أحد عن هذا بعد.
records-erased = مُحي
# Two answers that were given apart. $count: how many
records-unsettled = { $count ->
    [zero] لا جواب ينتظر الحسم.
    [one] جواب واحد ينتظر الحسم.
    [two] أُعطي جوابان كل على حدة. أيهما المعتمد؟
    [few] أُعطيت { NUMBER($count) } أجوبة كل على حدة. أيها المعتمد؟
    [many] أُعطي { NUMBER($count) } جوابًا كل على حدة. أيها المعتمد؟
   *[other] أُعطي { NUMBER($count) } جواب كل على حدة. أيها المعتمد؟
}
# $worker: a name or handle; $day: a day; $time: a clock time
records-unsettled-by = { $worker }، { $day } { $time }
records-somebody = أحد الزملاء
records-keep-this = هذا هو المعتمد
records-unsettled-cautious = حتى ذلك الحين يُعتمد الجواب الأكثر حذرًا.
records-settled = تم الحسم.
# Foot of the form. $count: answers that were changed; $fields: labels that still need an answer
records-changes = { $count ->
    [zero] لم يتغير شيء.
    [one] تغيّر جواب واحد.
    [two] تغيّر جوابان.
    [few] تغيّرت { NUMBER($count) } أجوبة.
    [many] تغيّر { NUMBER($count) } جوابًا.
   *[other] تغيّر { NUMBER($count) } جواب.
}
records-still = ما زال مطلوبًا: { $fields }
records-draft-kept = المسودة محفوظة { $time }
records-draft-returned = التغييرات السابقة موجودة هنا. لم تُحفظ بعد.
records-drop-draft = التخلي عن التغييرات
# $record: kind of record
records-saved = تم الحفظ: { $record }
records-facts = ما كُتب هنا لا تُعاد كتابته. يمكن استبعاده وكتابة تسجيل جديد.
records-voided = استُبعد هذا. يبقى في الملف مشطوبًا.
records-nothing-asked = لا سؤال هنا للجواب عنه.
records-take-out = استبعاد
records-take-out-title = استبعاد: { $record }
records-take-out-what = يبقى في الملف مشطوبًا، ولا يُحسب في أي مكان بعد الآن.
records-take-out-reason = السبب
records-taken-out = تم الاستبعاد: { $record }
