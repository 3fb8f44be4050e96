### What the person agreed to: the ladder at the side, recording an answer, taking back.

consent-agreed = { $pronoun ->
    [she] ما وافقت عليه
    [he] ما وافق عليه
   *[they] ما وافق عليه الشخص
}
consent-agreed-child = ما اتُّفق عليه
consent-record = تسجيل جواب
# At the end of a step of the ladder, and as answers to choose
consent-says-given = نعم
consent-says-assent = نعم
consent-says-refused = الجواب: لا
consent-says-withdrawn = سُحبت
consent-says-expired = انتهت
consent-says-not_now = ليس الآن
consent-says-not_asked = لم يُسأل
# A child: whose yes is still missing
consent-missing-assent = لم يُسأل الطفل
consent-missing-guardian = لم يُسأل الوصي
# The quiet second line. $organisation: its name; $alias: the child; $on: a day; $language: a language
consent-how-only = { $organisation } فقط
consent-how-both = { $alias } والوصي
consent-how-until = حتى { $on }
consent-how-language = باللغة: { $language }
consent-how-again = يُسأل مجددًا ابتداءً من { $on }
consent-how-not-asked = عدم الجواب يعني لا
consent-how-no-day = لم يُدوَّن تاريخ
# Acts on a step; the longer ones are for ears. $scope: what it is about
consent-take-back = سحب
consent-take-back-of = سحب الموافقة: { $scope }
consent-ask = سؤال
consent-ask-of = سؤال عن: { $scope }

## Recording an answer

# $alias: the person
consent-title = جواب { $alias }
consent-for-what = على ماذا
consent-to-whom = لمن
consent-to-whom-hint = يُترك فارغًا إذا كانت الموافقة تشمل كل خدمة من هذا النوع.
consent-anyone = أي خدمة من هذا النوع
consent-answer = الجواب
consent-answer-child = جواب الطفل
consent-answer-guardian = جواب الوصي
consent-until-hint = إن تُرك فارغًا: حتى تُسحب الموافقة.
consent-may-take-back = يمكن سحب الموافقة في أي يوم، بالسهولة نفسها التي تُعطى بها الآن، ولا تتوقف المساعدة عليها.
consent-saved = تم تسجيل الجواب.

## Taking back

# $scope: what it is about
consent-take-back-title = سحب الموافقة: { $scope }
# $named: yes where the consent was for one organisation; $recipient: its name
consent-take-back-what = { $named ->
    [yes] من الآن فصاعدًا لا يُرسل شيء آخر إلى { $recipient }. ما خرج من قبل يبقى حيث هو.
   *[other] من الآن فصاعدًا لا يخرج شيء آخر لهذا الغرض. ما خرج من قبل يبقى حيث هو.
}
consent-who-takes-back = من يسحب الموافقة
consent-reason = السبب
consent-reason-hint = لا يلزم أحدًا أن يذكر سببًا.
consent-taken-back = سُحبت الموافقة: { $scope }
