### The line in which a note is written.

notes-line = كتابة ملاحظة
notes-verb = ملاحظة
notes-placeholder = ما الذي يستحق التذكر؟
notes-day = اليوم المعني
# The read-back. $alias: the person; $day: today or a day
notes-back = ملاحظة عن { $alias } · { $day }
notes-today = اليوم
notes-back-folded = مطوية
notes-draft-kept = المسودة محفوظة
notes-own-words = { $pronoun ->
    [she] بكلماتها هي
    [he] بكلماته هو
   *[they] بكلمات الشخص نفسه
}
notes-sensitive = طي الملاحظة
notes-sensitive-note = تبقى مستورة ما لم يُضغط مفتاح باستمرار
notes-saved = حُفظت الملاحظة.
# $over: how many characters do not fit
notes-too-long = { $over ->
    [zero] النص أطول مما تتسع له ملاحظة واحدة.
    [one] النص أطول بحرف واحد مما تتسع له ملاحظة واحدة.
    [two] النص أطول بحرفين مما تتسع له ملاحظة واحدة.
    [few] النص أطول مما تتسع له ملاحظة واحدة، والزائد { NUMBER($over) } أحرف.
    [many] النص أطول مما تتسع له ملاحظة واحدة، والزائد { NUMBER($over) } حرفًا.
   *[other] النص أطول مما تتسع له ملاحظة واحدة، والزائد { NUMBER($over) } حرف.
}
# $fits: how many do
notes-too-long-advice = عدد الأحرف التي تتسع لها: { NUMBER($fits) }. يُرجى إخراج الباقي ثم الحفظ، ووضع الباقي في ملاحظة ثانية.
