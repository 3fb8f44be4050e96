### Names of records and labels of their fields. Where: forms, timeline, history, referral preview.
### `.hint` stands under the field. Labels are short: about 30 letters.

# organisation: a partner, or the house itself.
record-organisation = المنظمة
organisation-name = الاسم
organisation-org_type = النوع
organisation-services_offered = المساعدة المقدَّمة
organisation-shares_with_immigration = تشارك المعلومات مع سلطات الهجرة
    .hint = ما لم يكن الجواب «لا» ولم يمضِ عليه أكثر من سنة، لا يُحال إليها أحد.
organisation-answered_on = تاريخ الجواب
organisation-answered_by = من أجاب
organisation-accepts_children = تستقبل الأطفال
organisation-languages = اللغات المستخدمة فيها
organisation-country = البلد
organisation-region = المنطقة
organisation-city = المدينة
organisation-phone = الهاتف
organisation-email = البريد الإلكتروني
organisation-contact_person = شخص الاتصال
organisation-data_agreement_until = اتفاق البيانات حتى
organisation-is_own = هذه منظمتنا

# worker: a colleague.
record-worker = زميل
worker-handle = اسم الدخول
    .hint = لا يلزم أن يكون اسمًا حقيقيًا.
worker-name = الاسم
worker-organisation = المنظمة
worker-active = يعمل هنا حاليًا

# person: who she or he is, as far as help needs it.
record-person = الشخص
person-name_used = الاسم المستخدم هنا
    .hint = الاسم الذي يرغب الشخص أن يُنادى به، وليس بالضرورة الاسم في الوثائق.
person-pronoun = الضمير
person-birth = تاريخ الميلاد
    .hint = بالدقة المعروفة: يوم أو سنة أو «حوالي ٢٠٠٩».
person-age_from = العمر، على الأقل
person-age_to = العمر، على الأكثر
person-age_told = العمر، كما قيل
person-age_as_of = العمر بتاريخ
person-age_basis = كيف عُرف العمر
person-possible_child = قد يكون دون ١٨ عامًا
    .hint = عند الشك أجب بنعم، فتُفعَّل حماية الأطفال.
person-gender_identity = النوع الاجتماعي
person-sex_reported = الجنس، للجداول الرسمية
person-citizenship = الجنسية
    .hint = قد يكون الجواب «لا شيء»: الشخص عديم الجنسية.
person-citizenship_region = منطقة العالم التي تعود إليها الجنسية
person-country_of_birth = بلد الميلاد
person-languages = اللغات
person-main_language = اللغة الرئيسية
person-interpreter_needed = يحتاج إلى مترجم شفوي
person-interpreter_wish = رغبات بشأن المترجم
    .hint = مثلاً: امرأة، أو من خارج المجتمع نفسه.
person-safe_contact = طريقة التواصل الآمنة
person-reach_note = كيفية الوصول إلى الشخص
person-never_learn = من يجب ألا يعلم أبدًا
person-marital_status = الحالة الاجتماعية
person-dependants_count = عدد من يعيلهم
person-accompanying_children_count = عدد الأطفال المرافقين
person-education_level = المستوى التعليمي
person-needs_in_daily_life = ما يصعب في الحياة اليومية
    .hint = البصر، السمع، المشي، التذكّر، العناية بالنفس، التواصل.
person-deceased = متوفى

# person_identity: what names the person by itself, kept apart.
record-person_identity = الاسم وبيانات الاتصال
person_identity-given_name = الاسم الأول
person_identity-family_name = اسم العائلة
person_identity-other_names = أسماء وصيغ أخرى
person_identity-phone = الهاتف
person_identity-contacts = وسائل اتصال أخرى
person_identity-contacts-channel = الوسيلة
person_identity-contacts-value = الرقم أو العنوان
person_identity-contacts-safe_to_use = آمنة
person_identity-contacts-safe_times = الأوقات الآمنة
person_identity-contacts-leave_message = يمكن ترك رسالة
person_identity-code_word = كلمة متفق عليها
    .hint = بهذه الكلمة يعرف الشخص أننا نحن فعلاً.
person_identity-address_note = مكان إقامة الشخص
    .hint = فقط إذا لزم أن تعرفه الدار. لا يخرج أبدًا ضمن إحالة.
person_identity-documents = الوثائق
person_identity-documents-document_type = الوثيقة
person_identity-documents-number = الرقم
person_identity-documents-country = البلد
person_identity-documents-held_by = بحوزة من
person_identity-documents-valid_until = صالحة حتى

# case: one time of support.
record-case = الحالة
case-person = الشخص
case-code = الرمز
case-case_type = بالغ أو طفل
case-status = الوضع
case-opened_on = فُتحت
case-closed_on = أُغلقت في
case-owner = أخصائي الحالة
case-entry_source = كيف وصل إلينا
case-entry_org = أُحيل من
case-entry_on = تاريخ الإحالة إلينا
case-incoming_reason = سبب الإحالة إلينا
case-needs = الاحتياجات الأولى
case-victim_status = التعرّف الرسمي
    .hint = الدعم لا يتوقف عليه أبدًا.
case-status_decided_by = من قرّر
case-status_decided_on = تاريخ القرار
case-risk_level = الخطر الحالي
case-safety_step = ما اتُّفق عليه للسلامة
case-closure_reason = سبب الإغلاق
case-closure_note = ما اتُّفق عليه عند الإغلاق
case-imported = مستورَدة
case-imported_from = مستورَدة من

# consent_record: one answer to one question of consent.
record-consent_record = الموافقة
consent_record-scope = على ماذا
consent_record-recipient = لمن
consent_record-state = الجواب
consent_record-given_by = من سُئل
consent_record-giver_name = اسم من وافق عن الطفل
consent_record-assent = الطفل موافق
consent_record-capacity_ok = كان قادرًا على القرار بحرية
consent_record-on = بتاريخ
consent_record-mode = كيف
consent_record-language = بأي لغة
consent_record-interpreter_used = بوجود مترجم شفوي
consent_record-legal_basis = الأساس القانوني
consent_record-informed = ما تم شرحه
consent_record-withheld_items = ما يجب عدم مشاركته
consent_record-withhold_reason = سبب عدم المشاركة
consent_record-valid_until = حتى
consent_record-ask_again_on = يُسأل مجددًا في
consent_record-reason = السبب
consent_record-ends = ينهي أجوبة سابقة
consent_record-ends-record = الجواب المنتهي

# trafficking_experience: what was done to the person.
record-trafficking_experience = ما حدث
trafficking_experience-acts = ما فعله الآخرون
trafficking_experience-means = بأي وسيلة
    .hint = لا حاجة إليها إذا كان الشخص دون ١٨ عامًا.
trafficking_experience-exploitation = الاستغلال
trafficking_experience-exploitation_intended_only = كان مقصودًا ولم يحدث
trafficking_experience-sex_exploit_type = شكل الاستغلال الجنسي
trafficking_experience-labour_sector = قطاع العمل
trafficking_experience-control = كيف جرى التحكم بالشخص
trafficking_experience-recruit_method = كيف بدأ الأمر
trafficking_experience-entry_route = ما خرج الشخص من أجله
trafficking_experience-recruiter_relation = من أوصل الشخص إلى ذلك
trafficking_experience-promised = ما وُعد به
trafficking_experience-advance_fee_paid = دُفعت رسوم مسبقًا
trafficking_experience-debt = الدين المطالَب به
trafficking_experience-was_under_18 = كان دون ١٨ عامًا عند البداية
trafficking_experience-started = البداية
trafficking_experience-ended = النهاية
trafficking_experience-period = متى كان ذلك
trafficking_experience-duration = المدة
trafficking_experience-movement_scope = الانتقال
trafficking_experience-country = البلد الذي حدث فيه
trafficking_experience-region_of_exploitation = منطقة العالم التي حدث فيها
trafficking_experience-exit_mode = كيف خرج الشخص منه
trafficking_experience-compelled_offences = ما أُجبر الشخص على فعله خلافًا للقانون
    .hint = لا يصل هذا إلا إلى محامٍ. لا يجوز معاقبة أحد على ما أُجبر على فعله.
trafficking_experience-account = ما رواه الشخص

# assistance: one thing that was done, or offered.
record-assistance = مساعدة
assistance-kind = نوع المساعدة
assistance-on = بتاريخ
assistance-until = حتى
assistance-outcome = النتيجة
assistance-quantity = الكمية
assistance-unit = الوحدة
assistance-provider = الجهة المقدِّمة
assistance-location = المكان
assistance-accepted_by_person = كان الشخص يريدها
assistance-note = ملاحظة

# referral: the person is introduced to a partner.
record-referral = إحالة
referral-organisation = إلى
referral-services = لأي مساعدة
referral-status = الوضع
referral-reason = السبب
referral-message = رسالة إلى الشريك
referral-urgency = مدى الاستعجال
referral-consent = بموجب أي موافقة
referral-shared = السطور المرسَلة
referral-shared-kind = السجل
referral-shared-record = رقم السجل
referral-shared-field = السطر
referral-sent_on = أُرسلت في
referral-answered_on = تاريخ الرد
referral-started_on = بدأت في
referral-completed_on = اكتملت في
referral-withdrawn_on = سُحبت في
referral-refusal_reason = سبب جوابهم بلا
referral-receiving_contact = من يتابع هناك
referral-transfer_of_case = تنتقل الحالة كلها إليهم
referral-feedback = كيف كانت التجربة للشخص

# child_profile: what is asked in addition of a child.
record-child_profile = عن الطفل
child_profile-uasc_status = مع الوالدين أو بدونهما
child_profile-separated = منفصل عن الأسرة منذ
child_profile-separation_cause = سبب الانفصال عن الأسرة
child_profile-parental_responsibility = من له المسؤولية الوالدية
child_profile-family_contact_safe = التواصل مع الأسرة آمن
child_profile-care = من يرعى الطفل
child_profile-school_status = المدرسة
child_profile-school_level = المستوى الدراسي
child_profile-lives_with_own_children = لديه أطفال هنا
child_profile-birth_registered = الولادة مسجلة
child_profile-tracing_status = البحث عن الأسرة
child_profile-wishes = ما يريده الطفل

# guardian: who speaks for a child in law.
record-guardian = الوصي
guardian-status = الوضع
guardian-kind = الصفة
guardian-name = الاسم
guardian-contact = بيانات الاتصال
guardian-organisation = المنظمة
guardian-requested_on = طُلبت في
guardian-appointed_on = تاريخ التعيين
guardian-ended_on = انتهت في
guardian-conflict_of_interest = قد تكون له مصالح خاصة

# best_interests: a best-interests assessment or determination.
record-best_interests = مصالح الطفل الفضلى
best_interests-kind = الإجراء
best_interests-trigger = القرار المطلوب
best_interests-opened_on = فُتح في
best_interests-due_on = موعد الاستحقاق
best_interests-child_heard = تم الاستماع إلى الطفل
best_interests-child_agrees = الطفل موافق
best_interests-child_view = ما قاله الطفل
best_interests-report_state = التقرير
best_interests-recommendation = التوصية
best_interests-recommended_on = تاريخ التوصية
best_interests-panel = يقرّره فريق
best_interests-agency = الجهة المقرِّرة
best_interests-implemented_on = نُفّذ في
best_interests-review_on = تاريخ المراجعة

# note: what was said or seen.
record-note = ملاحظة
note-text = الملاحظة
note-on = بتاريخ
note-sensitive = تبقى مطوية على الشاشة
note-own_words = بكلمات الشخص نفسه

# task: something to do by a day.
record-task = مهمة
task-text = المطلوب
task-kind = النوع
task-due_on = قبل
task-time = الساعة
task-owner = من
task-done_on = أُنجزت في
task-result = النتيجة

# The record cannot be saved. $record and $field are codes of the dictionary (for the screen, not for the sentence); $max is a number of letters.
refused-field-required = ينقص جواب لا يمكن حفظ هذا السجل من دونه.
    .advice = املأ الحقل المحدد ثم احفظ مجددًا.
refused-field-shape = تعذّرت قراءة أحد الأجوبة.
    .advice = راجع الحقل المحدد: قد يلزم كتابة التاريخ أو الرقم أو المبلغ بشكل آخر.
refused-field-code = أحد الأجوبة ليس ضمن قائمته.
    .advice = اختر جوابًا من قائمة الحقل المحدد.
refused-field-too-long = أحد الأجوبة أطول مما يتسع له حقله.
    .advice = يتسع لـ { NUMBER($max) }. اختصره أو اكتب الباقي في ملاحظة.
refused-field-unknown = هذا البرنامج لا يعرف أحد الحقول.
    .advice = قد تعرفه نسخة أحدث من أمبارو. لم يتغير شيء.
refused-record-unknown = هذا البرنامج لا يعرف هذا النوع من السجلات.
    .advice = قد تعرفه نسخة أحدث من أمبارو. لم يتغير شيء.
