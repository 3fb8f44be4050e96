### Organisations: partners that people are referred to.

organisations-title = الجهات التي نعمل معها
organisations-note = لا يصل شيء إلى سلطة هجرة ولا إلى من يشارك المعلومات معها. وحيث لا يُعرف ذلك، يجب السؤال أولًا.
organisations-add = إضافة منظمة
organisations-edit = المنظمة
organisations-find = الاسم أو النوع
organisations-none = لا منظمات بعد.
organisations-none-advice = يمكن البدء بإضافة العيادة والمحامي والمدرسة التي يجري الاتصال بها أصلًا.
organisations-nothing-found = لا منظمة مطابقة.
organisations-saved = حُفظت المنظمة.
# In the list: the answer to "do they share with immigration authorities?"
organisations-shares-no = لا تشارك المعلومات مع سلطات الهجرة
organisations-shares-yes = تشارك المعلومات مع سلطات الهجرة
organisations-shares-not_known = لا يُعرف إن كانت تشارك المعلومات
# $day: when they were asked
organisations-asked-on = سُئلت { $day }
organisations-never-asked = لم تُسأل قط
# In the form
organisations-shares-why = يجب سؤالهم وتدوين من أجاب. يسري الجواب سنة واحدة.
organisations-answer-no = لا
organisations-answer-no-note = يمكن أن يصلهم ما وافق عليه الشخص
organisations-answer-yes = نعم
organisations-answer-yes-note = لا يصلهم شيء
organisations-answer-not_known = غير معروف
organisations-answer-not_known-note = لا يصلهم شيء حتى يُسألوا
organisations-children-yes = نعم
organisations-children-no = لا
