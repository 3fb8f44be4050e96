### The frame around every screen: top bar, rail, find, keys.

## Top bar

# The button, always in view, that covers the window at once
app-hide = إخفاء
# Beside Hide: the key that does the same. Shift is the name of the key; ×3 means three times.
app-hide-keys = Shift ×٣
# In the find button of the top bar
app-find = بحث عن شخص أو إجراء
# Dashed mark: this vault holds invented people only
app-sample = نموذج · أشخاص متخيَّلون
# When something was last written down. $time: time of day, already formatted
app-saved-at = آخر حفظ · { $time }
# Name of the language button, for ears
app-language = لغة الشاشة
# Beside a language in the list: nobody who speaks it has reviewed it yet
app-language-draft = ترجمة أولية لم تُراجَع بعد
# Tooltip on the second language
app-language-person = لغة الشخص الجالس بجانبك
# Name of the ring in the top bar. $minutes: minutes until the page locks by itself
app-rest = { $minutes ->
    [zero] تُقفل الصفحة الآن ما لم تُلمس
    [one] تُقفل بعد دقيقة واحدة دون لمس
    [two] تُقفل بعد دقيقتين دون لمس
    [few] تُقفل بعد { NUMBER($minutes) } دقائق دون لمس
    [many] تُقفل بعد { NUMBER($minutes) } دقيقة دون لمس
   *[other] تُقفل بعد { NUMBER($minutes) } دقيقة دون لمس
}
# Beside the ring in the last minute. $seconds: seconds left
app-rest-soon = { $seconds ->
    [zero] تُقفل الآن
    [one] تُقفل بعد ثانية واحدة
    [two] تُقفل بعد ثانيتين
    [few] تُقفل بعد { NUMBER($seconds) } ثوانٍ
    [many] تُقفل بعد { NUMBER($seconds) } ثانية
   *[other] تُقفل بعد { NUMBER($seconds) } ثانية
}

## Rail

# Name of the rail, for ears
app-rail = أقسام البرنامج
app-rail-today = اليوم
app-rail-cases = الحالات
app-rail-referrals = الإحالات
app-rail-organisations = المنظمات
app-rail-hand-over = التسليم
app-rail-workers = الفريق
app-rail-settings = الإعدادات
# Foot of the rail. $handle: the worker's handle; $role: her roles
app-worker = { $handle } · { $role }
app-lock = قفل
app-leave = خروج

## Find (Ctrl+K)

app-find-title = بحث
# In the empty field
app-find-hint = الاسم أو الرمز أو الإجراء المطلوب
app-find-people = أشخاص
app-find-acts = إجراءات
# Nothing fits. $text: what was typed
app-find-nothing = لا شيء يطابق «{ $text }».
# Rows of acts
app-find-new-case = بدء حالة جديدة
app-find-hand-over-this = تسليم هذه الحالة
app-find-receive = استلام ملف من أحد الزملاء
app-find-conflicts = حسم جوابين
app-find-lock = قفل
app-find-hide = إخفاء
app-find-keys = عرض المفاتيح

## Keys (?)

app-keys-title = المفاتيح
app-keys-note = لا تعمل المفاتيح المفردة أثناء الكتابة. يمكن إيقافها في الإعدادات.
app-keys-group-window = في كل مكان
app-keys-group-go = التنقل
app-keys-group-case = داخل الحالة
app-keys-group-list = داخل القائمة
app-keys-hide = إخفاء، أو عودة بعد الإخفاء
app-keys-find = بحث عن شخص أو إجراء
app-keys-lock = قفل
app-keys-leave = خروج
app-keys-undo = تراجع عن آخر إجراء
app-keys-keys = عرض المفاتيح
app-keys-new-case = بدء حالة جديدة
app-keys-assistance = تسجيل مساعدة
app-keys-note-key = كتابة ملاحظة
app-keys-task = تحديد متابعة
app-keys-refer = إحالة
app-keys-consent = تسجيل ما وافق عليه الشخص
app-keys-edit = تعديل
app-keys-hand-over = تسليم هذه الحالة
app-keys-no-answer = ذكر سبب خلو حقل من الإجابة
app-keys-filter = الانتقال إلى حقل البحث
app-keys-next = الصف التالي
app-keys-previous = الصف السابق

## Not yet for real people: first run and lock screen

# Shown while parts that protect people are still missing. $missing: the parts, already listed
app-not-yet = ليس البرنامج معدًّا بعد لأشخاص حقيقيين. ما زال ينقصه: { $missing }.
app-not-yet-worker_removal = إخراج شخص من الفريق
app-not-yet-paper_consent = الموافقة على الورق
app-not-yet-erasure = محو بيانات شخص نهائيًا
# Outside its own window this page can do nothing
app-no-window = لا تعمل هذه الصفحة إلا في نافذتها الخاصة.
# While the page starts and something went wrong
app-try-again = محاولة من جديد
