### What a child's page has beside everything else.

children-cared-for = رعاية كطفل
children-why = { $pronoun ->
    [she] الأعمار التي تذكرها تصل إلى ما دون ١٨ عامًا. لذلك يأتي أولًا الوصي ومصالحها الفضلى وقبولها هي.
    [he] الأعمار التي يذكرها تصل إلى ما دون ١٨ عامًا. لذلك يأتي أولًا الوصي ومصالحه الفضلى وقبوله هو.
   *[they] الأعمار المذكورة تصل إلى ما دون ١٨ عامًا. لذلك يأتي أولًا الوصي ومصالح الطفل الفضلى وقبول الطفل نفسه.
}
children-why-certain = { $pronoun ->
    [she] عمرها دون ١٨ عامًا. لذلك يأتي أولًا الوصي ومصالحها الفضلى وقبولها هي.
    [he] عمره دون ١٨ عامًا. لذلك يأتي أولًا الوصي ومصالحه الفضلى وقبوله هو.
   *[they] عمر الشخص دون ١٨ عامًا. لذلك يأتي أولًا الوصي ومصالح الطفل الفضلى وقبول الطفل نفسه.
}
children-best-interests = المصالح الفضلى
children-best-interests-none = لا خطوة مفتوحة.
children-best-interests-add = إضافة خطوة
children-heard = { $pronoun ->
    [she] استُمع إلى رأيها
    [he] استُمع إلى رأيه
   *[they] استُمع إلى رأي الطفل
}
children-not-heard = { $pronoun ->
    [she] لم يُستمع إلى رأيها بعد
    [he] لم يُستمع إلى رأيه بعد
   *[they] لم يُستمع إلى رأي الطفل بعد
}
# $on: a day
children-done-on = تم في { $on }
children-guardian = الوصي
children-guardian-none = لا وصي بعد
children-guardian-add = إضافة وصي
children-since = منذ { $on }
children-in-place = قائم
children-profile-open = الأسرة والرعاية والمدرسة
children-profile-add = بدء: الأسرة والرعاية والمدرسة

## Headings of a child’s forms

children-section-wishes = ما يريده الطفل
children-section-family = الأسرة
children-section-care = الرعاية والمدرسة
children-section-guardian = الوصي
children-section-days = التواريخ
children-section-step = الخطوة
children-section-view = رأي الطفل
children-section-view-note = يُستمع إليه قبل أن يُقرَّر أي شيء.
children-section-outcome = ما نتج عنها
