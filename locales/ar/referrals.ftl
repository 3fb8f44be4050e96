### Referrals: writing one, what came back, and the list of all.

## Writing one

# $alias: the person; $service: kind of help
referrals-title-new = إحالة { $alias }
referrals-title-for = إحالة { $alias }: { $service }
# $code: the case; $time: a clock time
referrals-draft-kept = { $code } · المسودة محفوظة { $time }
referrals-needs = { $pronoun ->
    [she] تحتاج إلى
    [he] يحتاج إلى
   *[they] يحتاج الشخص إلى
}
referrals-needs-none = اختيار المساعدة
referrals-organisation = المنظمة
referrals-organisation-none = اختيار من سيساعد
referrals-organisation-first = المساعدة أولًا
referrals-unsaid = لم يُذكر
referrals-begin = يُختار المطلوب أولًا، ثم يظهر من يمكنه استلام الإحالة وما يخرج بالضبط.
# Above a new referral, where an earlier one lies unfinished. $services: what it is for; $organisation: a name, or “none”
referrals-unfinished =
    { $organisation ->
        [none] هناك إحالة بدأت ولم تكتمل: { $services }.
       *[other] هناك إحالة بدأت ولم تكتمل: { $services }، إلى { $organisation }.
    }
referrals-unfinished-go-on = متابعتها
referrals-who = من يمكنه استلام هذا
referrals-who-nobody = لم تُسجَّل بعد أي منظمة لهذه المساعدة.
# The verdict, first words of a row. $organisation: its name
referrals-can-yes = { $organisation }: ممكن.
referrals-can-no = { $organisation }: غير ممكن.
referrals-can-not_yet = { $organisation }: غير ممكن بعد.
# In the list of organisations, under the name of one that cannot be chosen
referrals-cannot-no = لا يمكنها استلام هذا
referrals-cannot-not_yet = لا يمكنها استلام هذا بعد
referrals-note-answer = تدوين الجواب
referrals-choose = اختيار
referrals-agreed = { $pronoun ->
    [she] ما وافقت على مشاركته
    [he] ما وافق على مشاركته
   *[they] ما وافق الشخص على مشاركته
}
# $scope: what the consent covers; $on: a day
referrals-scope-until = { $scope }، حتى { DAY($on) }
# Head of the column of numbers that tie a tick to its line on the page
referrals-line = السطر
referrals-no-consent = لم يوافق أحد على هذا بعد. ومن دون موافقة لا يخرج شيء.
referrals-ask-consent = تسجيل جواب
# Why a field never leaves
referrals-why-no_scope = لا يخرج أبدًا ضمن إحالة
referrals-why-never_to = لا يصل أبدًا إلى هذا النوع من المنظمات
referrals-why-not_consented = دون موافقة عليه
referrals-why-line_by_line = لا تخرج الملاحظات إلا سطرًا سطرًا
# The page that leaves
referrals-leaves = ما يخرج بالضبط
referrals-leaves-count = { $lines ->
    [zero] لا شيء بعد
    [one] صفحة واحدة، سطر واحد، ولا شيء غير ذلك
    [two] صفحة واحدة، سطران، ولا شيء غير ذلك
    [few] صفحة واحدة، { NUMBER($lines) } أسطر، ولا شيء غير ذلك
    [many] صفحة واحدة، { NUMBER($lines) } سطرًا، ولا شيء غير ذلك
   *[other] صفحة واحدة، { NUMBER($lines) } سطر، ولا شيء غير ذلك
}
referrals-sample = نموذج
# Title of the page that leaves. $services: kinds of help
referrals-page-title = طلب: { $services }
referrals-page-title-none = طلب
# $dated: yes where a day is known; $on: that day; $spoken: yes where a language is known; $language: that language; $scope: what it covers
referrals-page-agreed = { $dated ->
    [yes] { $spoken ->
        [yes] تمت الموافقة بتاريخ { DAY($on) }، باللغة: { $language }. تشمل: { $scope }.
       *[no] تمت الموافقة بتاريخ { DAY($on) }: { $scope }.
    }
   *[no] تمت الموافقة: { $scope }.
}
referrals-page-take-back = { $pronoun ->
    [she] يمكنها سحب الموافقة في أي وقت. يُرجى حفظ هذه الصفحة منفصلة عن السجلات الأخرى وإتلافها بعد الزيارة.
    [he] يمكنه سحب الموافقة في أي وقت. يُرجى حفظ هذه الصفحة منفصلة عن السجلات الأخرى وإتلافها بعد الزيارة.
   *[they] يمكن سحب الموافقة في أي وقت. يُرجى حفظ هذه الصفحة منفصلة عن السجلات الأخرى وإتلافها بعد الزيارة.
}
# Foot. $lines: number of lines
referrals-foot = ما خرج لا يمكن استرجاعه. لذلك يُدوَّن أولًا: إلى من، وأي سطور، ومن سلّمها.
referrals-keep = حفظ كمسودة
referrals-kept = حُفظت المسودة.
referrals-send = تم التسليم باليد
# $organisation: its name
referrals-send-title = تسليم إلى { $organisation }
referrals-send-what = { $lines ->
    [zero] لا يخرج أي سطر. لا يرسل أمبارو شيئًا بنفسه: إنما يدوّن أن هذه الصفحة سُلّمت باليد.
    [one] يخرج سطر واحد. لا يرسل أمبارو شيئًا بنفسه: إنما يدوّن أن هذه الصفحة سُلّمت باليد.
    [two] يخرج سطران. لا يرسل أمبارو شيئًا بنفسه: إنما يدوّن أن هذه الصفحة سُلّمت باليد.
    [few] تخرج { NUMBER($lines) } أسطر. لا يرسل أمبارو شيئًا بنفسه: إنما يدوّن أن هذه الصفحة سُلّمت باليد.
    [many] يخرج { NUMBER($lines) } سطرًا. لا يرسل أمبارو شيئًا بنفسه: إنما يدوّن أن هذه الصفحة سُلّمت باليد.
   *[other] يخرج { NUMBER($lines) } سطر. لا يرسل أمبارو شيئًا بنفسه: إنما يدوّن أن هذه الصفحة سُلّمت باليد.
}
referrals-send-day = تاريخ التسليم
referrals-send-write = تدوين
referrals-sent = تم التدوين: سُلّمت إلى { $organisation }.

## Asking an organisation

# $organisation: its name
referrals-ask-title = جواب { $organisation }
referrals-ask = هل تشارك المعلومات مع سلطات الهجرة؟
referrals-ask-no = لا
referrals-ask-no-note = يسري الجواب سنة واحدة.
referrals-ask-yes = نعم
referrals-ask-yes-note = لا يُحال إليها أحد.
referrals-ask-not_known = لا يعرفون
referrals-ask-not_known-note = لا يُحال إليها أحد حتى يُعرف ذلك.
referrals-ask-who = من أجاب
referrals-answer-noted = تم تدوين الجواب.

## What came back

referrals-state = الوضع الآن
referrals-left = ما خرج
referrals-left-note = يُحفظ هنا فقط أيّ الأسطر خرجت. وما كان يقوله كل سطر في ذلك اليوم تجدونه في تاريخه.
referrals-waits = لا رد
referrals-waited = { $days ->
    [zero] منذ اليوم
    [one] منذ يوم واحد
    [two] منذ يومين
    [few] منذ { NUMBER($days) } أيام
    [many] منذ { NUMBER($days) } يومًا
   *[other] منذ { NUMBER($days) } يوم
}
# $alias: the person; $organisation: its name
referrals-title-sent = { $alias }، إحالة إلى { $organisation }
referrals-answer-note = تدوين جواب
referrals-answer-title = ما جاء من { $organisation }
referrals-answer = الجواب
referrals-answer-accepted = قُبلت
referrals-answer-refused = الجواب: لا
referrals-answer-completed = اكتملت
referrals-answer-withdrawn = سحبها الشخص
referrals-answer-day = بتاريخ
referrals-answered = تم تدوين الجواب.

## The list

referrals-list = الإحالات
# $waiting: how many wait for an answer
referrals-list-title = { $waiting ->
    [zero] لا شيء ينتظر ردًا.
    [one] إحالة واحدة تنتظر ردًا.
    [two] إحالتان تنتظران ردًا.
    [few] { NUMBER($waiting) } إحالات تنتظر ردًا.
    [many] { NUMBER($waiting) } إحالة تنتظر ردًا.
   *[other] { NUMBER($waiting) } إحالة تنتظر ردًا.
}
referrals-list-view = أي الإحالات
referrals-list-open = المفتوحة
referrals-list-all = الكل
referrals-list-none = لا إحالة مفتوحة.
referrals-list-none-advice = تبدأ الإحالة من صفحة الشخص بالمفتاح R.
referrals-list-none-act = الانتقال إلى الحالات
# $alias: the person; $organisation: its name
referrals-row = { $alias } إلى { $organisation }
referrals-days = { $days ->
    [zero] اليوم
    [one] يوم واحد
    [two] يومان
    [few] { NUMBER($days) } أيام
    [many] { NUMBER($days) } يومًا
   *[other] { NUMBER($days) } يوم
}
referrals-not-sent = لم تُرسل
referrals-go-on = متابعة الكتابة

## Why an organisation can receive, cannot, or cannot yet

# $type: kind of organisation; $dated: yes where the day of the answer is known; $on: that day
referrals-can-yes-why = { $dated ->
    [yes] { $type }. لا تشارك المعلومات مع سلطات الهجرة، سُئلت { DAY($on, style: "short") }.
   *[no] { $type }. لا تشارك المعلومات مع سلطات الهجرة.
}
# $pronoun: she, he or they; $scope: what a yes is missing for; $on: a day
verdict-immigration = { $pronoun ->
    [she] هذه سلطة هجرة. لا تُرسل معلوماتها إلى هذه الجهة.
    [he] هذه سلطة هجرة. لا تُرسل معلوماته إلى هذه الجهة.
   *[they] هذه سلطة هجرة. لا يصل إليها شيء.
}
verdict-shares_with_immigration = تشارك المعلومات مع سلطات الهجرة.
verdict-shares_not_known = المشاركة مع سلطات الهجرة: غير معروفة. يجب سؤالهم أولًا.
verdict-answer_undated = لم يُدوَّن متى أجابوا عن سلطات الهجرة. يجب سؤالهم مجددًا.
verdict-answer_old = الجواب عن سلطات الهجرة بتاريخ { DAY($on) }، أي مضى عليه أكثر من سنة. يجب سؤالهم مجددًا.
verdict-kind_not_settled = دوّن زميلان نوعين مختلفين للمنظمة. يجب حسم ذلك أولًا.
verdict-no_service = يجب أولًا تحديد المطلوب.
verdict-no_scope = المطلوب هنا لا يخرج أبدًا ضمن إحالة.
verdict-consent_not_asked = لا موافقة بعد: { $scope }.
verdict-consent_refused = جواب الشخص لا: { $scope }.
verdict-consent_withdrawn = سُحبت الموافقة: { $scope }.
verdict-consent_expired = انتهت مدة الموافقة: { $scope }.
verdict-consent_not_now = كان الجواب «ليس الآن»: { $scope }.
verdict-assent_missing = لم يقل الطفل نعم: { $scope }.
verdict-guardian_missing = لم يوافق الوصي: { $scope }.
