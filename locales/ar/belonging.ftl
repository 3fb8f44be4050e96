### Belonging to an organisation: asking, comparing six words by voice, taking in its answer; and letting somebody in.
### On screen a certificate is a "letter of admission", a fingerprint is "the six words".

# The page of files that belong to nobody yet
belonging-title = الانضمام إلى المنظمة
belonging-note = حتى ذلك الحين تبقى هذه الملفات مغلقة: لا يمكن كتابة أي حالة. يلزم طلب، ومكالمة هاتفية، وخطاب قبول.
belonging-parts = خطوتان
belonging-part-ask = { NUMBER(1) } · الطلب
belonging-part-answer = { NUMBER(2) } · الجواب

## Asking

belonging-ask-give = تقديم الطلب
belonging-ask-give-note = يُرسل إلى من يقبل الأشخاص في المنظمة. فيه اسم الدخول والمفاتيح العلنية، ولا شيء عن أي شخص تساعدونه. يمكن الرد عليه خلال أسبوعين.
belonging-request-save = حفظ الطلب
belonging-request-save-title = أين يوضع الطلب؟
belonging-request-text = الطلب كنص
belonging-ask-say = قراءة كلماتك الست
belonging-ask-say-note = عبر الهاتف، لشخص صوته معروف لديك. ولا تُكتب أبدًا في الرسالة نفسها مع الطلب.
belonging-mine = كلماتك الست
belonging-to-answer = وصلني الجواب
# Buttons of a letter that goes out
belonging-show-text = إظهاره كنص
belonging-hide-text = إخفاء النص
belonging-text-hint = يُحدَّد كله ويُنسخ إلى رسالة.
belonging-put-here = وضعه هنا
# $file: its name
belonging-saved = تم الحفظ: { $file }
# In the system's dialog, on the button that takes a file
belonging-choose = أخذ هذا
# Between choosing a file and pasting text
belonging-or = أو
belonging-read-text = قراءة هذا النص

## Taking in the answer

belonging-answer-bring = إحضار خطاب القبول
belonging-answer-bring-note = ملف أو نص أُعدّ بناءً على الطلب.
belonging-letter-choose = اختيار الملف
belonging-letter-choose-title = أي خطاب قبول؟
belonging-letter-paste = لصق خطاب القبول هنا
belonging-compare = سماع كلمات المنظمة الست
belonging-compare-note = يجب الاتصال بهم هاتفيًا. يقرؤون كلمات المنظمة الست، ويُكتب هنا ما يُسمع. لا تؤخذ الكلمات من رسالة.
belonging-letter-for = لـ
belonging-letter-roles = الدور
belonging-theirs = كلمات المنظمة الست كما سُمعت
belonging-other-letter = خطاب آخر
belonging-accept = هذه هي الكلمات: انضمام
# On the button while the files are made ready
belonging-accepting = جارٍ القبول…
# Toast once it is done
belonging-accepted = تم الانضمام إلى المنظمة.
# The words differ
belonging-differ = الكلمات ليست نفسها. يجب التوقف هنا.
belonging-differ-held = لم يُقبل الخطاب. لم يتغير شيء.
belonging-differ-means = ماذا قد يعني ذلك
belonging-differ-means-heard = سُمعت كلمة أو كُتبت خطأً.
belonging-differ-means-old = أُعدّ الخطاب لملفات أخرى، أو هو قديم.
belonging-differ-means-swapped = بدّل أحدٌ الخطاب في الطريق.
belonging-differ-do = ما العمل
belonging-differ-do-again = تُقرأ الكلمات مرة أخرى، كلمة كلمة.
belonging-differ-do-stop = إذا بقيت مختلفة فلا يُستعمل هذا الخطاب، ويُخبَر بذلك الشخص على الهاتف.
belonging-differ-do-meet = يُطلب خطاب جديد، باليد إن أمكن.
belonging-type-again = كتابتها من جديد

## Letting somebody in, on the team's page

belonging-let-in = قبول من مكان آخر
belonging-let-in-note = لمن أنشأ ملفاته بنفسه وأرسل طلبًا. ستلزم مكالمة هاتفية.
belonging-request-choose = اختيار الطلب
belonging-request-choose-title = أي طلب؟
belonging-request-paste = لصق الطلب هنا
# $handle: who asks
belonging-hear-title = { $handle } يطلب الانضمام
belonging-hear-note = يجب الاتصال هاتفيًا بـ { $handle } وسماع الكلمات الست من الشاشة هناك، ويُكتب هنا ما يُسمع. لا تعرضها هذه الشاشة: لا يقولها إلا صوت معروف.
belonging-heard = الكلمات الست لدى { $handle } كما سُمعت
belonging-hear-differ = ليست هذه كلمات هذا الطلب. لم يُعَدّ أي خطاب.
belonging-hear-differ-advice = تُقرأ مرة أخرى. إذا بقيت مختلفة فربما بدّل أحدٌ الطلب: يُطلب من { $handle } طلب جديد، باليد.
belonging-roles = ما دور { $handle }؟
belonging-roles-hint = تبقى الإحصاءات وإدارة الفريق لمن يعمل في ملفات المنظمة نفسها.
belonging-certify = إعداد خطاب القبول
# $handle: for whom
belonging-letter-made = خطاب القبول لـ { $handle }
belonging-letter-give = إعادته
belonging-letter-give-note = يُرسل الخطاب إلى { $handle } ملفًا أو نصًا. ليس سرًّا.
belonging-letter-save = حفظ الخطاب
belonging-letter-save-title = أين يوضع الخطاب؟
belonging-letter-text = خطاب القبول كنص
belonging-letter-say = قراءة كلماتنا الست لـ { $handle }
belonging-letter-say-note = عبر الهاتف. وليس أبدًا في الرسالة نفسها مع الخطاب.
belonging-ours = كلماتنا الست

## Six words, on the team's page, for everybody

belonging-words = الكلمات الست
belonging-words-mine-note = من يريد التأكد من مفتاحك يطلب منك قراءتها بصوتك.
belonging-words-ours = كلمات المنظمة الست
belonging-words-ours-note = تُقرأ بصوت مسموع لمن يستلم خطاب قبول. ولا تُرسل.

## Letters that go on coming, where the organisation's own files lie elsewhere

belonging-letters = خطابات المنظمة
belonging-letters-note = ملفاتك من ملفات المنظمة، وملفاتها هي في مكان آخر. خطاب القبول الأحدث يعرف الزملاء الجدد، والمفاتيح الجديدة تحتاج إلى خطاب جديد.
# After a recovery with new keys
belonging-awaited = لا تعرف منظمتك مفاتيحك الجديدة بعد.
belonging-awaited-note = ما يُكتب هنا معتمد هنا. ويمكن لغيرك استلامه بعد أن تجيب المنظمة عن طلب جديد. حتى ذلك الحين لا يمكن تسليم شيء.
belonging-awaited-act = طلب خطاب
