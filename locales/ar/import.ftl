### Bringing in a table that somebody else made.

## Where a rule says no. The first sentence says what happened, .advice what to do.

refused-import-file-missing = تعذّر فتح الملف.
    .advice = تحقّق من اسمه ومكانه ثم حاول مجددًا.
refused-import-too-large = الملف أكبر من أن يُستورد دفعة واحدة.
    .advice = قسّمه إلى أجزاء لا يزيد كل منها على ٦٤ ميغابايت، وفي كل جزء السطر الأول.
refused-import-encoding = الملف ليس نصًا بترميز UTF-8.
    .advice = احفظه من جديد بصيغة CSV وبترميز UTF-8.
refused-import-empty = لا صفوف في الملف.
    .advice = يجب أن يسمّي السطر الأول الأعمدة، وكل سطر بعده شخص واحد.
# The columns of the file fit no mapping. $missing: columns that should be there; $extra: columns that should not
refused-import-header = الأعمدة ليست أعمدة جدول يعرفه هذا البرنامج: الناقص { NUMBER($missing) }، والزائد { NUMBER($extra) }.
    .advice = لم يُستورد شيء. راجع السطر الأول من الملف، أو قدّم جدول مطابقة خاصًا بك.
refused-import-not-clean = تعذّرت قراءة بعض الصفوف.
    .advice = لم يُستورد شيء. صحّحها، أو اختر أخذ الصفوف السليمة وحدها.
refused-import-nothing-good = تعذّرت قراءة أي صف من هذا الملف.
    .advice = لم يُستورد شيء. تقول القائمة ما الخطأ في كل صف.
refused-import-again = استُورد هذا الملف من قبل.
    .advice = لم يُستورد شيء مرتين. ابحث عن الحالات في القائمة.
refused-import-list-exists = يوجد ملف بهذا الاسم.
    .advice = لم يُكتب فوق شيء. اختر اسمًا آخر.
refused-mapping-unread = تعذّرت قراءة جدول المطابقة.
    .advice = يجب أن يكون ملف TOML كما يصفه دليل جداول المطابقة.
refused-mapping-consent = لا يمكن لجدول مطابقة خاص بك أن يقول إن الناس وافقوا.
    .advice = احذف ذلك السطر. يُسأل كل من يُستورد أولًا.
# $part: column or always or left, a word of the mapping file; $number: which of them, counted from the top
refused-mapping-fault = جدول المطابقة لا يناسب السجلات: { $part }، رقم { NUMBER($number) }.
    .advice = راجع الحقل والرموز التي يسمّيها.

## Why a row is bad: in the report after a file was looked at, beside line and column

import-reason-cells = فيه خلايا أكثر أو أقل من السطر الأول.
import-reason-code-unknown = هذه القيمة ليست في القائمة.
import-reason-several = فيها عدة قيم حيث لا تصح إلا واحدة.
import-reason-date-unread = تعذّرت قراءة التاريخ.
import-reason-number-unread = تعذّرت قراءة الرقم.
import-reason-yes-no-unread = ليست نعم ولا لا.
import-reason-contradiction = تناقض خلية أخرى في الصف.
import-reason-required = ينقص ما لا يقوم السجل من دونه.
import-reason-too-long = النص أطول من اللازم.

## Why a column is not kept: in the same report

import-left-perpetrator = عن مرتكب الجريمة
import-left-repeats = يكرّر ما تقوله أعمدة أخرى
import-left-unmapped = لا حقل له
