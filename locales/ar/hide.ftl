### What others see after Hide. Nothing here may hint at the work: an ordinary page of notes, or a calculator.

# Window title and name of the page of notes
hide-title-notes = ملاحظات
# Window title and name of the calculator
hide-title-calculator = آلة حاسبة
# The text that already stands on the page of notes: an ordinary shopping list, one thing a line. Choose what is ordinary where your language is spoken.
hide-notes-text =
    خبز
    حليب
    بصل
    مسحوق غسيل
    الاتصال بخصوص الدراجة
# The small grey line at the foot of both pages. Holding it for a second brings the work back.
hide-foot = آخر تعديل اليوم
