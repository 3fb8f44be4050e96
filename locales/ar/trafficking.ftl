### Headings of the form about what happened.

trafficking-section-kind = ما الذي حدث
trafficking-only-what-helps = لا يُكتب إلا ما تحتاجه المساعدة. يمكن للشخص أن يتوقف في أي وقت.
trafficking-section-how = كيف حدث ذلك
trafficking-section-money = الوعود والمال
trafficking-section-when = متى وأين
trafficking-section-compelled = ما أُجبر الشخص على فعله
trafficking-section-compelled-note = لا يصل أبدًا إلى الشرطة أو النيابة.
trafficking-section-account = الرواية
trafficking-section-account-note = مرة واحدة تكفي: لا ينبغي أن يُضطر أحد إلى روايتها مجددًا.
