### Handing cases over to a colleague as a file, taking such a file in, and settling what then stands side by side.

# Name of the three parts of this place, for ears
exchange-parts = التسليم والاستلام
exchange-part-hand-over = تسليم
exchange-part-receive = استلام
exchange-part-conflicts = جوابان
# The same while some wait. $count: how many
exchange-part-conflicts-count = جوابان · { NUMBER($count) }
# A case in a list to choose from. $alias: what the person is called; $code: its code
exchange-case = { $alias }، { $code }

## Handing over

hand-over-title = تسليم حالات إلى أحد الزملاء
# $cases: how many; $handle: the colleague
hand-over-title-count = { $cases ->
    [zero] لا شيء يُسلَّم إلى { $handle }
    [one] تسليم حالة واحدة إلى { $handle }
    [two] تسليم حالتين إلى { $handle }
    [few] تسليم { NUMBER($cases) } حالات إلى { $handle }
    [many] تسليم { NUMBER($cases) } حالة إلى { $handle }
   *[other] تسليم { NUMBER($cases) } حالة إلى { $handle }
}
hand-over-to = إلى من
hand-over-to-note = من يعمل على الحالات في هذه المنظمة
hand-over-to-choose = اختيار المستلم
# Nobody could receive anything
hand-over-nobody = لا يوجد بعدُ من يمكن التسليم إليه.
hand-over-nobody-advice = لا يستلم الحالات إلا من يعمل عليها في هذه المنظمة. يمكن دعوة شخص، أو قبول من يطلب الانضمام من مكان آخر.
hand-over-nobody-act = الانتقال إلى الفريق
hand-over-which = أي حالات
hand-over-which-mine = كل حالاتي
# Beside the heading, while all are chosen
hand-over-which-mine-note = وكذلك ما ليس لدى أحد بعد
hand-over-which-some = بعضها
hand-over-add-case = إضافة حالة: الاسم المستعار أو الرمز أو الاسم
# A case whose name is not known on this page
hand-over-one-case = حالة
# Button on a chip, for ears. $name: the case
hand-over-take-off = استثناء: { $name }
hand-over-whole = تسليم كل شيء من جديد
hand-over-whole-note = فقط إذا ضاع ملف في الطريق. وإلا فالجديد يكفي.
hand-over-first-who = يُختار المستلم أولًا. بعدها يظهر ما يخرج وما يبقى.
hand-over-first-which = تُضاف حالة. بعدها يظهر ما يخرج وما يبقى.
# No case is left. $scope: what a yes is missing for
hand-over-none = لا توجد حالة للتسليم.
hand-over-none-advice = لا توجد حالة باسمك بعد. يمكن اختيار «بعضها» لتحديد الحالات.
hand-over-none-left = لم تبقَ حالة يجوز أن تخرج.
hand-over-none-left-advice = يلزم أولًا أن يوافق كل شخص من هؤلاء: { $scope }. دون ذلك لا يخرج شيء ولا يُكتب أي ملف.
# Cases that the colleague has and of which only a withdrawal goes. $count: how many; $handle: the colleague
hand-over-withdrawals = { $count ->
    [zero] لم يسحب أحد موافقة في حالة لدى { $handle }
    [one] شخصٌ حالته لدى { $handle } سحب موافقة أو رفض
    [two] في حالتين لدى { $handle } سُحبت موافقة أو قيل لا
    [few] في { NUMBER($count) } حالات لدى { $handle } سُحبت موافقة أو قيل لا
    [many] في { NUMBER($count) } حالة لدى { $handle } سُحبت موافقة أو قيل لا
   *[other] في { NUMBER($count) } حالة لدى { $handle } سُحبت موافقة أو قيل لا
}
hand-over-withdrawals-note = يذهب هذا من تلقاء نفسه، ولا شيء غيره من هذه الحالات، كي يعلم به { $handle } أيضًا.
hand-over-goes = ما يخرج
hand-over-goes-note = الحالة كاملة، والشخص، وما جرى
# In a row. $count: how many entries
hand-over-entries = { $count ->
    [zero] لا تسجيلات
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { NUMBER($count) } تسجيلات
    [many] { NUMBER($count) } تسجيلًا
   *[other] { NUMBER($count) } تسجيل
}
hand-over-entries-since = { $count ->
    [zero] لا جديد منذ الملف الأخير
    [one] تسجيل جديد واحد
    [two] تسجيلان جديدان
    [few] { NUMBER($count) } تسجيلات جديدة
    [many] { NUMBER($count) } تسجيلًا جديدًا
   *[other] { NUMBER($count) } تسجيل جديد
}
hand-over-entries-whole = { $count ->
    [zero] لا تسجيلات
    [one] تسجيل واحد، كاملًا من جديد
    [two] تسجيلان، كاملين من جديد
    [few] { NUMBER($count) } تسجيلات، كاملة من جديد
    [many] { NUMBER($count) } تسجيلًا، كاملة من جديد
   *[other] { NUMBER($count) } تسجيل، كاملة من جديد
}
# $handle: the colleague
hand-over-first-time = جديدة على { $handle }
# $count: how many more rows there are
hand-over-rest = إظهار { NUMBER($count) } أخرى
# Cases that are left out. $count: how many
hand-over-stays = { $count ->
    [zero] لا حالة تبقى هنا
    [one] حالة واحدة تبقى هنا
    [two] حالتان تبقيان هنا
    [few] { NUMBER($count) } حالات تبقى هنا
    [many] { NUMBER($count) } حالة تبقى هنا
   *[other] { NUMBER($count) } حالة تبقى هنا
}
hand-over-stays-note = بالرمز فقط
hand-over-ask = سؤال
# For ears. $code: the case
hand-over-ask-of = سؤال عن { $code }
# At the side
hand-over-panel = الملف
hand-over-in-file = في الملف
hand-over-in-nothing = لا شيء بعد.
hand-over-in-cases = الحالات
hand-over-in-entries = التسجيلات
hand-over-in-organisations = المنظمات
hand-over-in-organisations-none = لا تُذكر أي منظمة
# $handle: the colleague
hand-over-key = لا يفتحه إلا { $handle }
hand-over-key-words = الكلمات الست لدى { $handle }
hand-over-key-note = تدل على المفتاح الذي يُقفل به الملف. قارنها أحدٌ هنا مع { $handle }.
# Before the first file to a key. $handle: the colleague
hand-over-hear = استمع أولًا إلى كلمات { $handle } الست
hand-over-hear-note = يلزم اتصال هاتفي مع { $handle } أو لقاء مباشر. يقرأ { $handle } الكلمات الست من صفحة الفريق، ويُكتب هنا ما يُسمع. يُطلب ذلك مرة واحدة لكل مفتاح: الملف المقفل بمفتاح خاطئ يفتحه شخص آخر.
hand-over-hear-changed = تغيّرت مفاتيح { $handle } منذ مقارنة الكلمات.
hand-over-hear-changed-advice = يُسأل { $handle } مباشرةً أو بالهاتف هل صُنعت مفاتيح جديدة. إن لم تُصنع، فلا يُسلَّم شيء، ويُخبَر من يقود الفريق.
hand-over-hear-compare = مقارنة
hand-over-carry = كيف ينتقل
hand-over-carry-note = لا يرسل أمبارو شيئًا. يوضع الملف على ذاكرة USB ويُسلَّم باليد.
hand-over-foot = لا يُكتب شيء قبل هذا الزر. ويُدوَّن: إلى من، وأي حالات، ومن سلَّم.
hand-over-write = كتابة الملف
# In the system's dialog
hand-over-choose-title = أين يوضع الملف؟
hand-over-put-here = وضعه هنا
# Written. $handle: the colleague
hand-over-done = كُتب الملف المخصص لـ { $handle }.
hand-over-done-file = الملف
hand-over-done-number = رقمه لدى { $handle }
hand-over-done-skipped = بقيت هنا
hand-over-done-carry = والآن يُحمل باليد
hand-over-done-stick = يوضع على ذاكرة USB ليس عليها شيء آخر.
hand-over-done-give = يُسلَّم إلى { $handle } مباشرةً، أو عن طريق شخص يثق به الطرفان. ولا يُرسل عبر أي شبكة.
hand-over-done-remove = يُحذف من الذاكرة بعد أن يستلمه { $handle }.
hand-over-done-closed = من يجده لا يستطيع قراءته: المفتاح لدى { $handle } وحده.
hand-over-more = تسليم المزيد

## Receiving

receive-title = استلام ملف
receive-begin = هل وصلك ملف من أحد الزملاء؟
receive-begin-note = يظهر أولًا ما فيه. ولا يتغير شيء قبل استلامه.
receive-choose = اختيار الملف
# In the system's dialog
receive-choose-title = أي ملف؟
receive-open = إلقاء نظرة عليه
# $handle: who made it; $count: new entries; $cases: cases in it
receive-title-count = { $count ->
    [zero] لا جديد من { $handle }
    [one] تسجيل جديد واحد من { $handle }
    [two] تسجيلان جديدان من { $handle }
    [few] { NUMBER($count) } تسجيلات جديدة من { $handle }
    [many] { NUMBER($count) } تسجيلًا جديدًا من { $handle }
   *[other] { NUMBER($count) } تسجيل جديد من { $handle }
}
receive-title-nothing = لا جديد من { $handle }
# Under the title. $handle: who made it; $day: a day in full; $time: a clock time; $number: its number
receive-made-by = أعدّه { $handle } يوم { $day } الساعة { $time }: رقم { NUMBER($number) } من { $handle }.
receive-unchanged = موجود هنا من قبل
receive-skipped = وُضع جانبًا
# $count: how many
receive-entries = { $count ->
    [zero] لا شيء
    [one] تسجيل واحد
    [two] تسجيلان
    [few] { NUMBER($count) } تسجيلات
    [many] { NUMBER($count) } تسجيلًا
   *[other] { NUMBER($count) } تسجيل
}
receive-cases = { $count ->
    [zero] لا حالة
    [one] حالة واحدة
    [two] حالتان
    [few] { NUMBER($count) } حالات
    [many] { NUMBER($count) } حالة
   *[other] { NUMBER($count) } حالة
}
# How this file stands to earlier ones. $handle: who made it; $number: its number
receive-standing-seen = سبق استلام هذا الملف.
receive-standing-seen-advice = استلامه مرة أخرى لا يغيّر شيئًا.
receive-standing-late = هذا الملف أقدم من آخر ملف من { $handle }.
receive-standing-late-advice = لا ضرر في ذلك: يضاف الجديد فيه في مكانه، ولا يضيع شيء أحدث منه.
receive-standing-gap = ينقص ملف بينهما.
receive-standing-gap-advice = هذا رقم { NUMBER($number) } من { $handle }، ولم يصل ملف قبله. يمكن استلام هذا وطلب الآخر.
# A yes was taken back. $count: how many
receive-withdrawn = { $count ->
    [zero] لم تُسحب أي موافقة.
    [one] سُحبت موافقة واحدة.
    [two] سُحبت موافقتان.
    [few] سُحبت { NUMBER($count) } موافقات.
    [many] سُحبت { NUMBER($count) } موافقة.
   *[other] سُحبت { NUMBER($count) } موافقة.
}
# $alias: the person; $scope: what it was for; $named: yes where it was for one organisation; $recipient: its name; $dated: yes where a day
# is known; $on: that day
receive-withdrawn-row = { $dated ->
    [yes] { $named ->
        [yes] { $alias }: { $scope }، { $recipient }، في { $on }
       *[no] { $alias }: { $scope }، في { $on }
    }
   *[no] { $named ->
        [yes] { $alias }: { $scope }، { $recipient }
       *[no] { $alias }: { $scope }
    }
}
receive-withdrawn-note = يسري ذلك هنا من لحظة استلام الملف.
# Erasures that wait. $count: how many
receive-waits = { $count ->
    [zero] لا شيء ينتظر المشرف هنا.
    [one] مُحي شيء في مكان آخر وينتظر المشرف هنا.
    [two] مُحي شيئان في مكان آخر وينتظران المشرف هنا.
    [few] مُحيت { NUMBER($count) } أشياء في مكان آخر وتنتظر المشرف هنا.
    [many] مُحي { NUMBER($count) } شيئًا في مكان آخر وتنتظر المشرف هنا.
   *[other] مُحي { NUMBER($count) } شيء في مكان آخر وتنتظر المشرف هنا.
}
receive-waits-note = يُمحى هنا عندما يوافق المشرف لديكم.
receive-others = وفيه أيضًا
receive-others-row = { $kind ->
    [organisation] منظمة: { $name }
    [worker] عامل: { $name }
   *[other] { $name }
}
receive-others-unnamed = دون اسم
# Said of a file, none of it in the way
receive-odd = ما ليس كما ينبغي
# $count: how many
receive-odd-gaps = { $count ->
    [zero] لا ينقص شيء في أي حالة.
    [one] في حالة واحدة ينقص شيء سابق لما وصل. يُطلب الملف السابق.
    [two] في حالتين ينقص شيء سابق لما وصل. يُطلب الملف السابق.
    [few] في { NUMBER($count) } حالات ينقص شيء سابق لما وصل. يُطلب الملف السابق.
    [many] في { NUMBER($count) } حالة ينقص شيء سابق لما وصل. يُطلب الملف السابق.
   *[other] في { NUMBER($count) } حالة ينقص شيء سابق لما وصل. يُطلب الملف السابق.
}
receive-odd-ahead = { $count ->
    [zero] لم يُكتب أي تسجيل بساعة متقدمة.
    [one] كُتب تسجيل واحد بساعة متقدمة يومًا أو أكثر.
    [two] كُتب تسجيلان بساعة متقدمة يومًا أو أكثر.
    [few] كُتبت { NUMBER($count) } تسجيلات بساعة متقدمة يومًا أو أكثر.
    [many] كُتب { NUMBER($count) } تسجيلًا بساعة متقدمة يومًا أو أكثر.
   *[other] كُتب { NUMBER($count) } تسجيل بساعة متقدمة يومًا أو أكثر.
}
receive-odd-withheld = { $count ->
    [zero] لم يُحجب أي نص.
    [one] حجب معدّ الملف نصًا واحدًا. يُطلب منه.
    [two] حجب معدّ الملف نصين. يُطلبان منه.
    [few] حجب معدّ الملف { NUMBER($count) } نصوص. تُطلب منه.
    [many] حجب معدّ الملف { NUMBER($count) } نصًا. تُطلب منه.
   *[other] حجب معدّ الملف { NUMBER($count) } نص. تُطلب منه.
}
receive-odd-forks = { $count ->
    [zero] لم يتفرّع أي سجل.
    [one] استمر سجل واحد بطريقتين، كأن للملفات نفسها نسختين. يُخبَر بذلك من يدير الفريق.
    [two] استمر سجلان بطريقتين، كأن للملفات نفسها نسختين. يُخبَر بذلك من يدير الفريق.
    [few] استمرت { NUMBER($count) } سجلات بطريقتين، كأن للملفات نفسها نسختين. يُخبَر بذلك من يدير الفريق.
    [many] استمر { NUMBER($count) } سجلًا بطريقتين، كأن للملفات نفسها نسختين. يُخبَر بذلك من يدير الفريق.
   *[other] استمر { NUMBER($count) } سجل بطريقتين، كأن للملفات نفسها نسختين. يُخبَر بذلك من يدير الفريق.
}
receive-what = ما فيه
# Beside that title. $count: entries
receive-what-here = { $count ->
    [zero] لا شيء منه موجود هنا من قبل
    [one] تسجيل واحد منه موجود هنا من قبل
    [two] تسجيلان منه موجودان هنا من قبل
    [few] { NUMBER($count) } تسجيلات منه موجودة هنا من قبل
    [many] { NUMBER($count) } تسجيلًا منه موجودة هنا من قبل
   *[other] { NUMBER($count) } تسجيل منه موجودة هنا من قبل
}
receive-what-aside = { $count ->
    [zero] لا شيء يوضع جانبًا
    [one] تسجيل واحد يوضع جانبًا
    [two] تسجيلان يوضعان جانبًا
    [few] { NUMBER($count) } تسجيلات توضع جانبًا
    [many] { NUMBER($count) } تسجيلًا توضع جانبًا
   *[other] { NUMBER($count) } تسجيل توضع جانبًا
}
# A case that has no alias and no code here
receive-case-unnamed = حالة
# In a row. $count: new entries
receive-new = { $count ->
    [zero] لا جديد
    [one] تسجيل جديد واحد
    [two] تسجيلان جديدان
    [few] { NUMBER($count) } تسجيلات جديدة
    [many] { NUMBER($count) } تسجيلًا جديدًا
   *[other] { NUMBER($count) } تسجيل جديد
}
receive-new-here = جديدة هنا
# $fields: what they are about
receive-will-stand = سيبقى جوابان: { $fields }
receive-two-answers = جوابان
receive-foot = لا يتغير شيء قبل استلامه.
receive-foot-nothing = لا شيء للاستلام.
receive-take = استلامه
receive-other = ملف آخر
# Taken in. $handle: who made it
receive-done = تم استلام الملف من { $handle }.
receive-done-nothing = لا جديد: كل ما فيه كان هنا.
receive-done-received = الجديد
receive-done-cases = في
receive-done-late = أُضيف متأخرًا
# $count: how many
receive-done-conflicts = { $count ->
    [zero] لا يوجد جوابان في أي موضع.
    [one] في موضع واحد يوجد الآن جوابان.
    [two] في موضعين يوجد الآن جوابان.
    [few] في { NUMBER($count) } مواضع يوجد الآن جوابان.
    [many] في { NUMBER($count) } موضعًا يوجد الآن جوابان.
   *[other] في { NUMBER($count) } موضع يوجد الآن جوابان.
}
receive-done-conflicts-note = يُحفظ الجوابان معًا. وحتى يُحسم أيهما المعتمد، يُعتمد الأكثر حذرًا حيث يهم ذلك.
receive-to-conflicts = الاطلاع عليها
receive-to-cases = الانتقال إلى الحالات
receive-after = ذاكرة USB
receive-after-note = لم تعد هناك حاجة إلى الملف. يُحذف من الذاكرة.

## Two answers stand

# $count: fields of which two answers stand
conflicts-title = { $count ->
    [zero] لا شيء ينتظر الحسم.
    [one] في موضع واحد يوجد جوابان.
    [two] في موضعين يوجد جوابان.
    [few] في { NUMBER($count) } مواضع يوجد جوابان.
    [many] في { NUMBER($count) } موضعًا يوجد جوابان.
   *[other] في { NUMBER($count) } موضع يوجد جوابان.
}
conflicts-note = كُتبا في مكانين منفصلين. لا يضيع شيء: يُحفظ الجوابان حتى يحسم أحدٌ أيهما المعتمد.
conflicts-none = لا يوجد جوابان في أي موضع.
conflicts-none-note = يحدث ذلك عندما يغيّر شخصان الشيء نفسه ثم يتبادلان الحالات.
# Heading of what belongs to no case
conflicts-elsewhere = المنظمات والزملاء
# In place of a field: a record that one took out and another kept
conflicts-taken-out = استُبعد أو بقي
conflicts-is-taken-out = مُستبعَد
conflicts-is-kept = باقٍ
conflicts-open = فتح الحالة
# For ears. $name: the person
conflicts-open-of = فتح الحالة: { $name }
# Beside an answer: the page shows it; it counts until this is settled
conflicts-shown = المعروض
conflicts-in-force = المعتمد مؤقتًا
# Button, for ears. $field: label; $answer: what it says
conflicts-keep-of = هذا هو المعتمد: { $field }، { $answer }
# Link from a field to the list
conflicts-all = كل المواضع التي فيها جوابان
# $count: how many in other cases
conflicts-others = { $count ->
    [zero] لا شيء في حالات أخرى
    [one] موضع آخر في حالة أخرى
    [two] موضعان آخران في حالات أخرى
    [few] { NUMBER($count) } مواضع أخرى في حالات أخرى
    [many] { NUMBER($count) } موضعًا آخر في حالات أخرى
   *[other] { NUMBER($count) } موضع آخر في حالات أخرى
}
