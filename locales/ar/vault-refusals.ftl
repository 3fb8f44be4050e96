### What stands between a person and her files, and what to do about it. Shown where she unlocked, joined, recovered,
### backed up or restored; each code of the core's vault has one sentence and one piece of advice. On screen a vault is
### "the files", never a vault; a slot file is "a key file", an anchor "the record of how far the files went".

## Opening

# The folder holds no vault
refused-vault-missing = لا توجد ملفات أمبارو في هذا المجلد.
    .advice = يُرجى اختيار المجلد الذي توجد فيه. وإذا نُقلت أو حُذفت، تُستعاد آخر نسخة احتياطية.
# Another window or another program of ours has the files open
refused-already-open = أمبارو مفتوح أصلًا على هذه الملفات.
    .advice = يُرجى الانتقال إلى النافذة المفتوحة، أو إغلاقها ثم المحاولة من جديد.
refused-worker-unknown = لا أحد يعمل على هذه الملفات باسم الدخول هذا.
    .advice = يُرجى مراجعة أسماء الدخول على شاشة القفل، أو سؤال من يدير الفريق.
refused-wrong-passphrase = عبارة المرور هذه لا تفتح الملفات.
    .advice = يُرجى المحاولة مجددًا ببطء: للأحرف الكبيرة والمسافات أهميتها. وإذا ضاعت العبارة، فإن ورقتين من أوراق الاسترداد الثلاث تفتحان الملفات.
# $seconds: how long to wait, at most 60
refused-wait = { $seconds ->
        [zero] يمكن المحاولة الآن.
        [one] يُرجى الانتظار ثانية واحدة.
        [two] يُرجى الانتظار ثانيتين.
        [few] يُرجى الانتظار { NUMBER($seconds) } ثوانٍ.
        [many] يُرجى الانتظار { NUMBER($seconds) } ثانية.
       *[other] يُرجى الانتظار { NUMBER($seconds) } ثانية.
    }
    .advice = أُدخلت عدة عبارات مرور خاطئة على التوالي. لم يُحذف شيء، وبعد الانتظار يمكن المحاولة من جديد.
# The worker's own file cannot be used, or somebody changed it
refused-worker-file-damaged = ملف المفاتيح الخاص بك تالف.
    .advice = يُرجى استعادته من آخر نسخة احتياطية، أو استخدام ورقتي استرداد لإنشاء مفاتيح جديدة. لا يمس ذلك السجلات.
refused-worker-of-another = ملف المفاتيح الخاص بك يعود إلى منظمة غير التي تعود إليها هذه الملفات.
    .advice = اختلط مجلدان. يُرجى استعادة آخر نسخة احتياطية في مجلد فارغ.
# The cost of guessing in the file is weaker than Amparo ever writes, or far too high
refused-cost-limits = أصبح كسر ملف المفاتيح الخاص بك أسهل مما يسمح به أمبارو.
    .advice = لا ينبغي المتابعة بهذا المجلد: لقد غيّره أحدهم. يُرجى استعادة آخر نسخة احتياطية وإبلاغ من يدير الفريق.
refused-worker-removed = انتهى وصولك إلى هذه الملفات.
    .advice = إن كان ذلك خطأً، يمكن طلب دعوة جديدة ممن يدير الفريق.
# Keys without a certificate: joining or recovering ended half-way
refused-not-certified = أُنشئت المفاتيح الخاصة بك، لكن الانضمام لم يكتمل.
    .advice = يُرجى الانضمام مرة أخرى بالرمز نفسه، أو استخدام ورقتي استرداد.
refused-statement-damaged = قائمة من ينتمون إلى المنظمة تالفة.
    .advice = يُرجى استعادة آخر نسخة احتياطية في مجلد فارغ. لا يمس ذلك السجلات نفسها.
# Both copies of a key file are gone
refused-slots-destroyed = ملفات المفاتيح تالفة بنسختيها.
    .advice = يُرجى استعادة آخر نسخة احتياطية في مجلد فارغ، وإبقاء هذا المجلد كما هو إلى أن ينجح ذلك.
refused-store-missing = الملف الذي يحوي السجلات غير موجود.
    .advice = إذا نقله أحدهم، يُرجى إعادته باسمه القديم. وإلا تُستعاد آخر نسخة احتياطية.
refused-store-damaged = الملف الذي يحوي السجلات تالف.
    .advice = يُرجى استعادة آخر نسخة احتياطية في مجلد فارغ، وإبقاء هذا المجلد كما هو إلى أن ينجح ذلك.
refused-store-exists = يوجد أصلًا ملف سجلات في هذا المكان.
    .advice = يُرجى اختيار مجلد فارغ.
refused-newer-than-program = كُتبت هذه الملفات بنسخة أحدث من أمبارو.
    .advice = يُرجى تثبيت النسخة الأحدث على هذا الحاسوب. لم يتغير شيء.
refused-older-than-program = كُتبت هذه الملفات بنسخة تجريبية من أمبارو، قبل أن يُحفظ فيه أشخاص حقيقيون.
    .advice = يُرجى البدء بملفات جديدة. لم يتغير شيء.
refused-disk-full = لم يبقَ متسع على القرص.
    .advice = يُرجى حذف شيء آخر أو استخدام قرص آخر، ثم المحاولة من جديد. ما حُفظ من قبل آمن.

## Beginning

refused-handle-letters = يتكون اسم الدخول من ١ إلى ٣٢ حرفًا لاتينيًا صغيرًا من a إلى z أو رقمًا، أو العلامة - أو _.
    .advice = يبدأ بحرف أو رقم. ويظهر على شاشة القفل، فلا ينبغي أن يكون اسمًا حقيقيًا.
# $score: 0 to 4; 3 is needed
refused-passphrase-weak = تخمين عبارة المرور هذه سهل جدًا.
    .advice = يُرجى استخدام عدة كلمات لا رابط بينها، أو الكلمات التي يقترحها أمبارو.
refused-vault-exists = يوجد شيء أصلًا في هذا المجلد.
    .advice = يُرجى اختيار مجلد فارغ، أو فتح الملفات الموجودة هناك.
refused-roles-need-admin = لا بد أن يدير الفريق أحدهم.
    .advice = يُعطى أول من يعمل هنا دور دعوة الزملاء وإخراجهم، ويمكن أن تكون له أدوار أخرى أيضًا.

## Inviting and joining

refused-needs-admin = لا يستطيع الدعوة إلا من يدير الفريق.
    .advice = يُرجى التوجه إلى من لديه هذا الدور من الزملاء.
refused-roles-missing = لا تذكر الدعوة أي دور.
    .advice = يُرجى اختيار دور واحد على الأقل.
refused-handle-taken = اسم الدخول هذا مستخدم.
    .advice = يُرجى اختيار اسم آخر.
refused-nobody-waits = لا أحد باسم الدخول هذا ينتظر السماح بالدخول.
    .advice = إما أن ذلك تم من قبل، أو أن المفاتيح لم تُنشأ بعد.
# The one who wants to admit does not hold what the newcomer needs
refused-not-held = لا يمكنك السماح لهذا الزميل بالدخول، لأن هذه الملفات لا تُفتح بمفاتيحك.
    .advice = يُرجى التوجه إلى زميل يستطيع فتحها.
refused-invitation-expired = انتهت مدة الدعوة.
    .advice = يُرجى طلب دعوة جديدة ممن يدير الفريق.
refused-invitation-of-another = هذا الرمز من منظمة أخرى.
    .advice = يُرجى التأكد من فتح المجلد الصحيح ومن صحة الرمز.
refused-invitation-unknown = هذا المجلد لا يعرف هذه الدعوة.
    .advice = ربما كان المجلد أقدم من الدعوة. يُرجى طلب رمز جديد.
refused-invitation-other-handle = أُنشئ هذا الرمز لاسم دخول آخر.
    .advice = يُرجى استخدام اسم الدخول المكتوب في الدعوة.
refused-invitation-used = استُخدم هذا الرمز من قبل. يعمل الرمز مرة واحدة.
    .advice = إذا استخدمه شخص غيرك، يُرجى إبلاغ من يدير الفريق فورًا. وإلا يمكن الفتح بعبارة المرور.
refused-invitation-replaced = حلّت دعوة أحدث محل هذه الدعوة.
    .advice = يُرجى استخدام أحدث رمز.
refused-code-mistyped = في الرمز خطأ كتابي.
    .advice = يتكون من تسع مجموعات، في كل منها خمسة أحرف وأرقام. يُرجى مقارنته مجموعة مجموعة.

## Recovery sheets

# $which: 1 the first sheet that was typed, 2 the second. $place: which word of it
refused-sheet-word-unknown = { $which ->
        [zero] في الورقة، الكلمة رقم { NUMBER($place) } ليست من كلمات الأوراق.
        [one] في الورقة الأولى، الكلمة رقم { NUMBER($place) } ليست من كلمات الأوراق.
        [two] في الورقة الثانية، الكلمة رقم { NUMBER($place) } ليست من كلمات الأوراق.
        [few] في الورقة، الكلمة رقم { NUMBER($place) } ليست من كلمات الأوراق.
        [many] في الورقة، الكلمة رقم { NUMBER($place) } ليست من كلمات الأوراق.
       *[other] في الورقة، الكلمة رقم { NUMBER($place) } ليست من كلمات الأوراق.
    }
    .advice = يُرجى مقارنتها بالورقة حرفًا حرفًا.
# $which as above. $found, $wanted: how many words or digits
refused-sheet-length = { $which ->
        [zero] عدد الكلمات أو الأرقام في الورقة { NUMBER($wanted) }، وعدد ما كُتب { NUMBER($found) }.
        [one] عدد الكلمات أو الأرقام في الورقة الأولى { NUMBER($wanted) }، وعدد ما كُتب { NUMBER($found) }.
        [two] عدد الكلمات أو الأرقام في الورقة الثانية { NUMBER($wanted) }، وعدد ما كُتب { NUMBER($found) }.
        [few] عدد الكلمات أو الأرقام في الورقة { NUMBER($wanted) }، وعدد ما كُتب { NUMBER($found) }.
        [many] عدد الكلمات أو الأرقام في الورقة { NUMBER($wanted) }، وعدد ما كُتب { NUMBER($found) }.
       *[other] عدد الكلمات أو الأرقام في الورقة { NUMBER($wanted) }، وعدد ما كُتب { NUMBER($found) }.
    }
    .advice = تُكتب كل الكلمات، أو كل الأرقام، بترتيبها.
# $which as above
refused-sheet-mistyped = { $which ->
        [zero] في الورقة خطأ كتابي.
        [one] في الورقة الأولى خطأ كتابي.
        [two] في الورقة الثانية خطأ كتابي.
        [few] في الورقة خطأ كتابي.
        [many] في الورقة خطأ كتابي.
       *[other] في الورقة خطأ كتابي.
    }
    .advice = كل الكلمات معروفة، لكنها لا تتوافق معًا. ربما تبادلت كلمتان مكانيهما، أو كُتبت كلمة مشابهة.
# $which as above
refused-sheet-of-another = { $which ->
        [zero] الورقة لا تخص هذه الملفات.
        [one] الورقة الأولى لا تخص هذه الملفات.
        [two] الورقة الثانية لا تخص هذه الملفات.
        [few] الورقة لا تخص هذه الملفات.
        [many] الورقة لا تخص هذه الملفات.
       *[other] الورقة لا تخص هذه الملفات.
    }
    .advice = يُرجى مراجعة ما كُتب فوق الكلمات. أوراق ملفات أخرى، أو أوراق أقدم، لا تفتح هذه الملفات.
refused-sheets-same = هذه هي الورقة نفسها مرتين.
    .advice = المطلوب ورقتان مختلفتان.
refused-recovery-missing = أُنشئت هذه الملفات دون أوراق استرداد.
    .advice = لا بد من دعوة جديدة من زميل يستطيع فتحها.
refused-recovery-damaged = الملف الذي تفتحه الأوراق تالف.
    .advice = يُرجى استعادة آخر نسخة احتياطية وتجربة الأوراق هناك.
# Made by whoever does not hold every key of these files
refused-sheets-need-all-keys = لا بد أن تفتح الأوراق الجديدة كل ما هنا، ومفاتيحك لا تفتحه كله.
    .advice = لا بد أن يُعدّها زميل يدير الفريق ويفتح الحالات، والإحصاءات أيضًا إن كانت محفوظة هنا.
refused-file-exists = توجد أوراق أصلًا في هذا المجلد.
    .advice = يُرجى اختيار مجلد آخر حتى لا تُكتب ورقة فوق أخرى.

## Backup

refused-folder-not-free = يوجد شيء أصلًا في هذا المجلد.
    .advice = يُرجى اختيار اسم آخر. لا تُكتب نسخة احتياطية فوق أي شيء أبدًا.
refused-backup-missing = لا توجد نسخة احتياطية في هذا المجلد.
    .advice = يُرجى اختيار المجلد الذي يوجد فيه الملف manifest.cbor.
refused-backup-truncated = هذه النسخة الاحتياطية غير كاملة.
    .advice = ربما انقطع نسخها. يُرجى نسخها من جديد أو استخدام نسخة أقدم. لم يتغير شيء.
refused-backup-damaged = هذه النسخة الاحتياطية تالفة.
    .advice = يُرجى استخدام نسخة أخرى وفحص القرص أو الذاكرة التي كانت عليها. لم يتغير شيء.
refused-backup-of-another = في هذه النسخة الاحتياطية ملفات مختلطة من منظمتين مختلفتين.
    .advice = يُرجى استخدام نسخة أخرى. لم يتغير شيء.

## Noticed while opening: the work goes on, somebody should look

# Harmless; said so that a failing disk is noticed
alarm-slot-copy-mended = كانت إحدى نسختي ملف مفاتيح تالفة. أُصلحت من النسخة الأخرى.
    .advice = لم يضِع شيء. إذا تكرر الأمر، فقد يكون القرص يتعطل: يُرجى إنشاء نسخة احتياطية.
alarm-slots-older = ملفات المفاتيح أقدم مما كانت في المرة السابقة.
    .advice = ربما أعاد أحدهم ملفات قديمة. يُرجى السؤال عمن استخدم هذا الحاسوب، والمقارنة بآخر نسخة احتياطية.
alarm-slots-leave-out = كانت ملفات المفاتيح تُفتح لك من قبل، ولم تعد كذلك.
    .advice = ربما كتب أحدهم غيرها مكانها. يُرجى إبقاء هذا المجلد كما هو والمقارنة بآخر نسخة احتياطية.
alarm-anchor-missing = سجل آخر ما بلغته الملفات مفقود.
    .advice = أُنشئ من جديد. إذا لم يحذفه أحد هنا، يُرجى التأكد بعناية من وجود كل العمل الأخير.
alarm-anchor-unreadable = تعذّرت قراءة سجل آخر ما بلغته الملفات.
    .advice = أُنشئ من جديد. قد يحدث ذلك بعد انقطاع الكهرباء. يُرجى التأكد من وجود كل العمل الأخير.
alarm-journal-behind = السجلات أقدم مما كانت في المرة السابقة: العمل الأخير مفقود.
    .advice = ربما أُعيدت نسخة أقدم إلى مكانها. يُرجى التوقف، والسؤال عمن استخدم هذا الحاسوب، والمقارنة بآخر نسخة احتياطية.
alarm-journal-differs = سلكت السجلات طريقًا غير الذي ظهر لك آخر مرة.
    .advice = ربما وُضعت هنا نسخة من حاسوب آخر، أو غيّر أحدهم التاريخ. يُرجى السؤال عمن استخدم هذا الحاسوب قبل المتابعة.
alarm-seen-missing = ملاحظتك الخاصة عما ظهر لك آخر مرة مفقودة.
    .advice = أُنشئت من جديد. إذا لم يحذفها أحد هنا، يُرجى التأكد بعناية من وجود كل العمل الأخير.
alarm-seen-unreadable = تعذّرت قراءة ملاحظتك الخاصة عما ظهر لك آخر مرة.
    .advice = أُنشئت من جديد. يُرجى التأكد من وجود كل العمل الأخير.
# The power went, or the program was ended, while it was being done
alarm-sheets-not-replaced = انتهى البرنامج قبل أن تصبح أوراق الاسترداد الجديدة معتمدة.
    .advice = الأوراق السابقة لا تزال معتمدة. يُرجى إتلاف الأوراق الأحدث وإعداد غيرها من الإعدادات.
alarm-recovery-key-other = تذكر المنظمة أوراق استرداد لم يُعدّها أحد هنا.
    .advice = لم يُختم لها شيء، وأوراقكم لا تزال معتمدة. يُرجى سؤال من يدير الفريق. من يملك كل المفاتيح يُعدّ أوراقًا جديدة من الإعدادات.
alarm-answer-without-effect = ردّ أحدهم على دعوة باسم مستخدَم.
    .advice = لا أثر لذلك: لم يأخذ أحد مكان غيره. يُرجى سؤال من يدير الفريق عمّن فعل ذلك.
alarm-link-without-effect = بعض ما كُتب في قائمة الأعضاء لا يستقيم.
    .advice = لا أثر لذلك. يُرجى سؤال من يدير الفريق عمّن كتبه.
alarm-store-key-other = تذكر المنظمة لهذه الملفات مفتاحًا غير مفتاحها.
    .advice = السجلات كاملة، وقد تُرفض الأرقام الصادرة من هنا. يُرجى إبلاغ من يدير الفريق: ربما وضع أحدهم ملفًا له في هذا المكان.
alarm-statement-behind = كانت قائمة من ينتمون إلى المنظمة أقصر من ذي قبل.
    .advice = أُخذ الناقص من السجلات. يُرجى سؤال من يدير الفريق هل غيّر أحدهم المجلد.
alarm-statement-differs = تغيّرت قائمة من ينتمون إلى المنظمة.
    .advice = المعتمد هو ما تحفظه السجلات. يُرجى إبلاغ من يدير الفريق: لقد غيّر أحدهم المجلد.
