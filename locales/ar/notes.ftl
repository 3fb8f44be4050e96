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
notes-her-words = { $pronoun ->
    [she] بكلماتها هي
    [he] بكلماته هو
   *[they] بكلمات الشخص نفسه
}
notes-sensitive = طي الملاحظة
notes-sensitive-note = تبقى مستورة ما لم يُضغط مفتاح باستمرار
notes-saved = حُفظت الملاحظة.
