### The words of the code lists. Where: forms, timeline, composer, filters, referrals, printed pages.
### A code keeps its name for ever; only its words change. Say "person", and no word that shames.

# Acts: the first element of trafficking (Palermo Protocol, article 3).
code-act-recruitment = التجنيد أو الاستقطاب
code-act-transportation = النقل
code-act-transfer = التسليم إلى شخص آخر
code-act-harbouring = الإيواء أو الإخفاء
code-act-receipt = الاستلام

# How the age is known.
code-age_basis-documented = بحسب وثيقة
code-age_basis-declared = بحسب قول الشخص
code-age_basis-estimated = تقديري
code-age_basis-assessed = نتيجة تقدير رسمي للعمر

# Kinds of best-interests procedure.
code-bip_kind-bia = تقييم المصالح الفضلى
code-bip_kind-bid = تحديد المصالح الفضلى (إجراء رسمي)

# What a best-interests procedure proposes.
code-bip_recommendation-local_integration = البقاء والاندماج هنا
code-bip_recommendation-care_arrangement = الإبقاء على ترتيب الرعاية أو تغييره
code-bip_recommendation-medical = إجراء طبي
code-bip_recommendation-repatriation = العودة إلى بلد المنشأ
code-bip_recommendation-resettlement = حل في بلد ثالث
code-bip_recommendation-reunification = لمّ شمل الأسرة
code-bip_recommendation-separation = الفصل عن أحد الوالدين رغم إرادته

# Where the report of a best-interests procedure is.
code-bip_report-submitted = قُدّم إلى الجهة المقرِّرة
code-bip_report-pending = قيد الإعداد
code-bip_report-not_submitted = لم يُقدَّم

# The decision for which a best-interests procedure is opened.
code-bip_trigger-durable_solution = حل دائم لطفل بلا والديه
code-bip_trigger-temporary_care = رعاية مؤقتة في حالة استثنائية
code-bip_trigger-separation_from_parents = احتمال الفصل عن الوالدين رغم إرادتهما
code-bip_trigger-other = غير ذلك

# Who cares for a child now.
code-care_type-parents = أحد الوالدين أو كلاهما
code-care_type-step_parent = زوج الأم أو زوجة الأب
code-care_type-customary = مقدم رعاية بحسب العرف
code-care_type-adult_sibling = أخت أو أخ بالغ
code-care_type-kinship = أقارب آخرون
code-care_type-foster = أسرة بديلة
code-care_type-residential = دار رعاية
code-care_type-shelter_specialised = مأوى متخصص للأطفال المتاجر بهم
code-care_type-kafala = كفالة
code-care_type-independent = عيش مستقل مع دعم
code-care_type-child_headed = أسرة يعيلها طفل
code-care_type-unrelated_adult = بالغ من خارج الأسرة
code-care_type-none = لا أحد
code-care_type-detention = محتجز
code-care_type-other = غير ذلك

# Where a case stands.
code-case_status-intake = الاستقبال الأول
code-case_status-active = نشطة
code-case_status-follow_up = متابعة
code-case_status-closed = مغلقة
code-case_status-closed_transferred = مغلقة ومحوّلة إلى جهة أخرى
code-case_status-void_duplicate = مكررة أو فُتحت خطأً

# Which rules a case follows.
code-case_type-adult = شخص بالغ
code-case_type-child = طفل
code-case_type-aged_out = شاب بالغ كان طفلاً عند البداية

# Why a case ended.
code-closure_reason-goals_met = تحققت الأهداف
code-closure_reason-person_request = أنهى الشخص الدعم بنفسه
code-closure_reason-transferred = حُوّلت إلى جهة أخرى
code-closure_reason-moved = انتقل داخل البلد
code-closure_reason-returned_origin = عاد إلى بلد المنشأ
code-closure_reason-resettled = أعيد توطينه في بلد ثالث
code-closure_reason-reunified = لُمّ شمله مع أسرته
code-closure_reason-lost_contact = انقطع التواصل
code-closure_reason-not_eligible = الدعم هنا لم يكن المناسب
code-closure_reason-majority = بلغ ١٨ عامًا وانتقل إلى خدمة للبالغين
code-closure_reason-detained_removed = احتُجز أو أُبعد من السلطات
code-closure_reason-deceased = توفي
code-closure_reason-opened_in_error = فُتحت خطأً
code-closure_reason-other = غير ذلك

# Who gave or withheld consent.
code-consent_given_by-person = الشخص نفسه
code-consent_given_by-caregiver = أحد الوالدين أو مقدم الرعاية
code-consent_given_by-guardian = الوصي القانوني
code-consent_given_by-child = الطفل (قبوله)
code-consent_given_by-best_interests = تعذّر سؤال أحد: قرار وفق المصالح الفضلى

# How consent was given.
code-consent_mode-signature = كتابةً
code-consent_mode-verbal_witnessed = شفهيًا أمام شاهد
code-consent_mode-digital = على الشاشة

# What a person can agree to: the steps of the consent ladder.
code-consent_scope-case_management = تقديم الدعم وحفظ هذا الملف
code-consent_scope-share_health = المشاركة مع الخدمات الصحية
code-consent_scope-share_psychosocial = المشاركة مع خدمات الدعم النفسي الاجتماعي
code-consent_scope-share_security = المشاركة مع الشرطة أو الأمن
code-consent_scope-share_legal = المشاركة مع الخدمات القانونية
code-consent_scope-share_shelter = المشاركة مع دور الإيواء
code-consent_scope-share_protection = المشاركة مع خدمات الحماية
code-consent_scope-share_livelihoods = المشاركة مع خدمات العمل وسبل العيش
code-consent_scope-share_named = المشاركة مع منظمة محددة بالاسم
code-consent_scope-share_family = المشاركة مع الأسرة
code-consent_scope-tracing = البحث عن الأسرة
code-consent_scope-formal_identification = الإحالة إلى إجراء التعرّف الرسمي
code-consent_scope-statistics = الإدراج في الإحصاءات دون اسم
code-consent_scope-research = الاستخدام في البحوث دون اسم
code-consent_scope-cross_border = الإرسال إلى بلد آخر
code-consent_scope-contact = التواصل بطريقة آمنة
code-consent_scope-photo_audio = الاحتفاظ بصورة أو تسجيل

# The answer to a question of consent.
code-consent_state-given = وافق الشخص
code-consent_state-refused = قال الشخص لا
code-consent_state-withdrawn = سُحبت الموافقة
code-consent_state-expired = انتهت المدة
code-consent_state-assent = الطفل موافق أيضًا
code-consent_state-not_now = ليس الآن
code-consent_state-not_asked = لم يُسأل

# Ways to reach a person.
code-contact_channel-phone = هاتف
code-contact_channel-messaging = تطبيق مراسلة
code-contact_channel-email = بريد إلكتروني
code-contact_channel-social_network = شبكة اجتماعية
code-contact_channel-address = عنوان
code-contact_channel-other = غير ذلك

# How a person was controlled.
code-control_method-debt_bondage = استعباد بالدين
code-control_method-takes_earnings = أخذ ما يكسبه
code-control_method-restricts_finance = منع الوصول إلى المال
code-control_method-threats = تهديدات
code-control_method-psychological_abuse = إيذاء نفسي
code-control_method-physical_abuse = إيذاء جسدي
code-control_method-sexual_abuse = إيذاء جنسي
code-control_method-false_promises = وعود كاذبة
code-control_method-psychoactive = مخدرات أو كحول
code-control_method-restricts_movement = تقييد الحركة أو العزل
code-control_method-restricts_medical = الحرمان من الرعاية الطبية
code-control_method-excessive_hours = ساعات عمل مفرطة
code-control_method-uses_children = الضغط عبر الأطفال أو الأسرة
code-control_method-threat_authorities = التهديد بالشرطة أو سلطات الهجرة
code-control_method-withholds_necessities = الحرمان من الطعام أو المأوى أو النظافة
code-control_method-withholds_documents = حجز الوثائق
code-control_method-digital_control = تحكم رقمي: تتبّع، استيلاء على الحسابات، ابتزاز بالصور
code-control_method-ritual_spiritual = قسم أو إكراه روحي
code-control_method-other = غير ذلك

# Kinds of document.
code-document_type-passport = جواز سفر
code-document_type-national_id = بطاقة هوية
code-document_type-birth_certificate = شهادة ميلاد
code-document_type-residence_permit = تصريح إقامة
code-document_type-visa = تأشيرة
code-document_type-travel_document = وثيقة سفر
code-document_type-work_permit = تصريح عمل
code-document_type-other = غير ذلك

# How long the exploitation lasted.
code-duration_band-0_12m = حتى ١٢ شهرًا
code-duration_band-13_24m = من ١٣ إلى ٢٤ شهرًا
code-duration_band-25m_plus = أكثر من ٢٤ شهرًا

# Levels of education (ISCED 2011).
code-education-isced0 = الطفولة المبكرة
code-education-isced1 = التعليم الابتدائي
code-education-isced2 = المرحلة الإعدادية
code-education-isced3 = المرحلة الثانوية
code-education-isced4 = ما بعد الثانوي غير الجامعي
code-education-isced5 = تعليم عالٍ قصير المدة
code-education-isced6 = بكالوريوس أو ما يعادله
code-education-isced7 = ماجستير أو ما يعادله
code-education-isced8 = دكتوراه أو ما يعادلها
code-education-none = لم يلتحق بالمدرسة

# What the person set out for.
code-entry_route-abduction = اختطاف
code-entry_route-sold_family = بيع من قِبل الأسرة
code-entry_route-sold_other = بيع من قِبل شخص آخر
code-entry_route-adoption = تبنٍّ
code-entry_route-education = عرض للدراسة
code-entry_route-family_visit = زيارة الأسرة
code-entry_route-friend_visit = زيارة أصدقاء
code-entry_route-labour_migration = هجرة من أجل العمل
code-entry_route-marriage = زواج
code-entry_route-tourism = سياحة
code-entry_route-displacement = نزوح أو لجوء
code-entry_route-other = غير ذلك

# How the person came to us.
code-entry_source-self = جاء بنفسه
code-entry_source-family = أسرة أو أصدقاء
code-entry_source-organisation = منظمة أو جهة
code-entry_source-outreach = فريقنا الميداني
code-entry_source-survivor = ناجٍ أو ناجية

# How the person got out.
code-exit_mode-escaped = خرج أو هرب بنفسه
code-exit_mode-rescued = خرج بمساعدة آخرين
code-exit_mode-released = أُطلق سراحه
code-exit_mode-intervention = تدخلت السلطات
code-exit_mode-still_there = لم يخرج بعد
code-exit_mode-other = غير ذلك

# Forms of exploitation.
code-exploitation-sexual = استغلال جنسي
code-exploitation-labour = عمل أو خدمات قسرية
code-exploitation-domestic_servitude = استعباد منزلي
code-exploitation-criminal_activity = الإجبار على ارتكاب مخالفات
code-exploitation-online_scam = الإجبار على العمل في الاحتيال الإلكتروني
code-exploitation-begging = تسوّل قسري
code-exploitation-slavery_practices = رق أو ممارسات شبيهة به
code-exploitation-forced_marriage = زواج قسري
code-exploitation-child_marriage = زواج الأطفال
code-exploitation-illegal_adoption = تبنٍّ غير قانوني
code-exploitation-surrogacy = استغلال الحمل البديل
code-exploitation-organ_removal = نزع الأعضاء
code-exploitation-armed_group = استخدام من قوات أو جماعات مسلحة
code-exploitation-child_labour = أسوأ أشكال عمل الأطفال
code-exploitation-other = غرض آخر
code-exploitation-not_yet = كان مقصودًا ولم يحدث

# Gender.
code-gender_identity-woman = امرأة أو فتاة
code-gender_identity-man = رجل أو فتى
code-gender_identity-trans_woman = امرأة أو فتاة متحولة جنسيًا
code-gender_identity-trans_man = رجل أو فتى متحول جنسيًا
code-gender_identity-non_conforming = غير ثنائي أو غير نمطي النوع الاجتماعي
code-gender_identity-not_specified = غير محدد

# In what capacity a guardian acts.
code-guardian_kind-parent = أحد الوالدين
code-guardian_kind-relative = قريب
code-guardian_kind-state = سلطة عامة
code-guardian_kind-professional = وصي مهني
code-guardian_kind-ngo = منظمة

# Where guardianship stands.
code-guardian_status-not_needed = يمكن لأحد الوالدين أو مقدم الرعاية التصرف
code-guardian_status-requested = مطلوبة
code-guardian_status-temporary = وصي مؤقت
code-guardian_status-appointed = عُيّن وصي
code-guardian_status-refused = لم يتوفر وصي
code-guardian_status-ended = انتهت

# Who holds a document.
code-held_by-person = الشخص نفسه
code-held_by-us = نحن، لحساب الشخص
code-held_by-trafficker = من استغلّوا الشخص
code-held_by-authority = سلطة رسمية
code-held_by-lost = مفقودة

# What a person was told before being asked for consent.
code-informed_of-interview = ما نود التحدث عنه
code-informed_of-purpose = لماذا نحتفظ بملف
code-informed_of-uses = من يستخدمه وكيف
code-informed_of-research = أن الإحصاءات والبحوث بلا أسماء
code-informed_of-access = الحق في الاطلاع عليه وتصحيحه
code-informed_of-storage = مدة الاحتفاظ به
code-informed_of-withdrawal = أن الموافقة يمكن سحبها في أي وقت

# Sectors of work (ISIC, revision 4).
code-labour_sector-agriculture = الزراعة وتربية الماشية
code-labour_sector-forestry = الحراجة
code-labour_sector-fishing = صيد الأسماك وتربيتها
code-labour_sector-mining = التعدين والمحاجر
code-labour_sector-manufacturing = المصانع والورش
code-labour_sector-energy = الكهرباء والغاز
code-labour_sector-water_waste = المياه والنفايات
code-labour_sector-construction = البناء
code-labour_sector-trade_repair = التجارة وإصلاح المركبات
code-labour_sector-peddling = البيع في الشارع
code-labour_sector-transport = النقل والتخزين
code-labour_sector-hospitality = الفنادق والمطاعم
code-labour_sector-ict = المعلومات ومراكز الاتصال والعمل عبر الإنترنت
code-labour_sector-finance = المالية
code-labour_sector-real_estate = العقارات
code-labour_sector-professional = أعمال مهنية وتقنية
code-labour_sector-admin_cleaning = التنظيف والحراسة والدعم
code-labour_sector-public_admin = الإدارة العامة
code-labour_sector-education = التعليم
code-labour_sector-health_care = الصحة والرعاية
code-labour_sector-arts_sport = الفنون والرياضة والترفيه
code-labour_sector-personal_services = خدمات شخصية (أظافر، غسل سيارات، تدليك)
code-labour_sector-domestic_work = منزل خاص
code-labour_sector-extraterritorial = منزل أو هيئة دبلوماسية
code-labour_sector-not_specified = غير محدد

# On what ground something is recorded or shared.
code-legal_basis-consent = الموافقة
code-legal_basis-vital_interests = حماية الحياة
code-legal_basis-legal_duty = واجب قانوني
code-legal_basis-public_task = مهمة عامة
code-legal_basis-legal_claims = مطالبات قانونية
code-legal_basis-archive_stats = إحصاءات بضمانات

# Where help was given.
code-location_kind-own = لدينا
code-location_kind-partner = لدى شريك
code-location_kind-public = في مكان عام
code-location_kind-remote = عن بُعد

# Marital status.
code-marital_status-single = أعزب أو عزباء
code-marital_status-married = متزوج أو متزوجة
code-marital_status-widowed = أرمل أو أرملة
code-marital_status-divorced = مطلّق أو مطلّقة
code-marital_status-separated = منفصل أو منفصلة
code-marital_status-registered_partnership = شراكة مسجلة

# Means: the second element of trafficking (Palermo Protocol, article 3); never asked of a child.
code-means-threat_force = التهديد بالقوة أو استعمالها
code-means-coercion = قسر آخر
code-means-abduction = الاختطاف
code-means-fraud = الاحتيال
code-means-deception = الخداع
code-means-abuse_power_vulnerability = استغلال السلطة أو حالة استضعاف
code-means-payment_benefit = إعطاء مبالغ أو مزايا لمن له سيطرة

# Whether a border was crossed.
code-movement_scope-internal = داخل بلد واحد
code-movement_scope-cross_border = عبر الحدود
code-movement_scope-both = كلاهما
code-movement_scope-none = دون انتقال

# What a person was made to do against the law.
code-offence_kind-immigration = عبور الحدود أو الإقامة دون أوراق
code-offence_kind-document = وثائق مزورة أو لشخص آخر
code-offence_kind-prostitution_related = مخالفة مرتبطة بالاستغلال الجنسي
code-offence_kind-drug = المخدرات: زراعة أو نقل أو بيع
code-offence_kind-theft = السرقة
code-offence_kind-labour = العمل دون تصريح
code-offence_kind-online_fraud = احتيال إلكتروني
code-offence_kind-other = غير ذلك

# Types of organisation.
code-org_type-ngo = منظمة غير حكومية
code-org_type-shelter = مأوى أو دار آمنة
code-org_type-survivor_led = مجموعة يقودها ناجون وناجيات
code-org_type-police = الشرطة أو جهة إنفاذ قانون أخرى
code-org_type-health = خدمة صحية
code-org_type-central_gov = جهة حكومية مركزية
code-org_type-local_gov = سلطة محلية
code-org_type-child_protection = جهة حماية الطفل
code-org_type-guardianship = جهة الوصاية
code-org_type-immigration = سلطة الهجرة
code-org_type-labour_inspectorate = تفتيش العمل
code-org_type-prosecution_court = النيابة أو المحكمة
code-org_type-legal = خدمة قانونية
code-org_type-intl_org = منظمة دولية
code-org_type-embassy = سفارة أو قنصلية
code-org_type-helpline = خط مساعدة
code-org_type-school = مدرسة أو كلية
code-org_type-business = شركة أو صاحب عمل
code-org_type-trade_union = نقابة
code-org_type-community = مجموعة مجتمعية أو دينية
code-org_type-other = غير ذلك

# Who has parental responsibility for a child.
code-parental_responsibility-parents = الوالدان كلاهما
code-parental_responsibility-one_parent = أحد الوالدين
code-parental_responsibility-relative = أحد الأقارب
code-parental_responsibility-guardian = وصي
code-parental_responsibility-state = سلطة عامة
code-parental_responsibility-nobody = لا أحد

# How a person is spoken of.
code-pronoun-she = هي
code-pronoun-he = هو
code-pronoun-they = هم

# Who brought the person into it.
code-recruiter_relation-intimate_partner = شريك حالي أو سابق
code-recruiter_relation-family = أسرة أو وصي أو مقدم رعاية
code-recruiter_relation-friend = صديق أو أحد المعارف
code-recruiter_relation-employer_agent = صاحب عمل أو وسيط أو وكالة
code-recruiter_relation-authority = شخص ذو سلطة
code-recruiter_relation-online_contact = معروف عبر الإنترنت فقط
code-recruiter_relation-stranger = شخص غريب
code-recruiter_relation-other = غير ذلك
code-recruiter_relation-unknown = غير معروف

# How it began.
code-recruit_method-business_place = في مكان تجاري
code-recruit_method-school = في مدرسة أو كلية
code-recruit_method-work = في العمل
code-recruit_method-online_social = شبكة تواصل اجتماعي
code-recruit_method-online_ad = إعلان عبر الإنترنت
code-recruit_method-tv_ad = إعلان تلفزيوني
code-recruit_method-radio_ad = إعلان إذاعي
code-recruit_method-newspaper_ad = إعلان في صحيفة
code-recruit_method-family = عن طريق الأسرة
code-recruit_method-friends = عن طريق الأصدقاء
code-recruit_method-personal_contact = اتصال شخصي آخر
code-recruit_method-employment_agency = وكالة توظيف
code-recruit_method-travel_agency = وكالة سفر
code-recruit_method-reception_facility = مخيم أو مركز استقبال أو رعاية
code-recruit_method-other = غير ذلك

# Why a person is referred.
code-referral_reason-more_services = الحاجة إلى مزيد من المساعدة
code-referral_reason-relocation = تغيير المكان
code-referral_reason-specialist = مساعدة متخصصة
code-referral_reason-child_transfer = اختصاص حماية الطفل
code-referral_reason-other = غير ذلك

# Where a referral stands.
code-referral_status-draft = مسودة
code-referral_status-sent = أُرسلت
code-referral_status-received = وصلت
code-referral_status-accepted = قُبلت
code-referral_status-refused = الجواب: لا
code-referral_status-started = بدأت المساعدة
code-referral_status-completed = اكتملت
code-referral_status-withdrawn = سحبها الشخص

# Why a partner said no to a referral.
code-refusal_reason-no_capacity = لا سعة أو لا وقت
code-refusal_reason-not_eligible = خارج نطاق ما يقدمونه
code-refusal_reason-age = العمر
code-refusal_reason-gender = النوع الاجتماعي
code-refusal_reason-language = اللغة
code-refusal_reason-status = وضع الإقامة
code-refusal_reason-other = غير ذلك

# How great the danger is.
code-risk_level-high = مرتفع
code-risk_level-medium = متوسط
code-risk_level-low = منخفض
code-risk_level-none = لا خطر حاليًا

# How a person can be contacted safely.
code-safe_contact-no_contact = عدم التواصل
code-safe_contact-in_person = شخصيًا فقط
code-safe_contact-trusted_person = عبر شخص موثوق
code-safe_contact-text_first = رسالة أولاً ثم اتصال
code-safe_contact-any_time = الاتصال آمن

# Whether a child goes to school.
code-school_status-enrolled = يذهب إلى المدرسة
code-school_status-not_enrolled = لا يذهب إلى المدرسة
code-school_status-above_age = تجاوز سن الدراسة

# Why a child is apart from family.
code-separation_cause-conflict = نزاع مسلح
code-separation_cause-death = وفاة مقدم الرعاية
code-separation_cause-family_violence = عنف أو استغلال داخل الأسرة
code-separation_cause-no_services = تعذّر الوصول إلى الخدمات
code-separation_cause-armed_group = قوة أو جماعة مسلحة
code-separation_cause-family_illness = مرض في الأسرة
code-separation_cause-entrusted = أُودع لدى شخص آخر
code-separation_cause-detention = توقيف أو احتجاز
code-separation_cause-abandonment = ترك الطفل
code-separation_cause-repatriation = إعادة إلى الوطن
code-separation_cause-population_movement = نزوح السكان
code-separation_cause-migration = هجرة
code-separation_cause-poverty = فقر
code-separation_cause-disaster = كارثة طبيعية
code-separation_cause-divorce = طلاق أو زواج جديد
code-separation_cause-trafficking = أخذه من استغلّوه
code-separation_cause-other = غير ذلك

# What came of an offer of help.
code-service_outcome-provided = قُدّمت
code-service_outcome-partly = قُدّمت جزئيًا
code-service_outcome-planned = مقررة
code-service_outcome-declined = لم يرغب فيها الشخص
code-service_outcome-unavailable = غير متاحة
code-service_outcome-already_received = حصل عليها من جهة أخرى
code-service_outcome-not_needed = لا حاجة إليها

# Kinds of help: the composer, needs, referrals, what an organisation offers.
code-service_type-safe_accommodation = إقامة آمنة
code-service_type-food = طعام
code-service_type-clothing_nfi = ملابس ومستلزمات أساسية
code-service_type-hygiene_wash = مياه ونظافة
code-service_type-cash_financial = مساعدة نقدية أو مالية
code-service_type-medical_emergency = رعاية طبية طارئة
code-service_type-medical_general = رعاية صحية
code-service_type-sexual_reproductive = الصحة الجنسية والإنجابية
code-service_type-mental_health = رعاية الصحة النفسية
code-service_type-psychosocial = دعم نفسي اجتماعي
code-service_type-substance_use = المساعدة بشأن المخدرات أو الكحول
code-service_type-interpretation = ترجمة شفوية ووساطة ثقافية
code-service_type-legal_information = معلومات عن الحقوق
code-service_type-legal_representation = محامٍ أو محامية
code-service_type-criminal_justice_support = مساندة في الإجراءات الجنائية
code-service_type-compensation_claim = تعويضات ومطالبات بالأجور
code-service_type-residence_status = مشورة محامٍ بشأن الإقامة
code-service_type-identity_documents = وثائق الهوية والأحوال المدنية
code-service_type-safety_security = تخطيط السلامة والحماية
code-service_type-digital_safety = السلامة الرقمية
code-service_type-education = مدرسة أو دروس تعويضية
code-service_type-language_course = دورة لغة
code-service_type-vocational_training = تدريب مهني
code-service_type-employment = البحث عن عمل
code-service_type-livelihood_grant = منحة لكسب العيش
code-service_type-rights_training = تدريب على الحقوق ومهارات الحياة
code-service_type-exploitation_recovery_sexual = التعافي بعد استغلال جنسي
code-service_type-exploitation_recovery_labour = التعافي بعد استغلال في العمل
code-service_type-social_benefits = إعانات عامة وسكن
code-service_type-transport = مواصلات
code-service_type-child_protection = خدمة حماية الطفل
code-service_type-guardianship = وصي أو ممثل
code-service_type-alternative_care = رعاية بديلة
code-service_type-family_tracing = البحث عن الأسرة
code-service_type-family_mediation = وساطة أسرية
code-service_type-family_reunification = لمّ شمل الأسرة
code-service_type-play_recreation = لعب وترفيه
code-service_type-childcare_parenting = رعاية الأطفال ودعم الوالدين
code-service_type-return_assistance = المساعدة على العودة الطوعية
code-service_type-reintegration = إعادة الاندماج
code-service_type-peer_support = مجموعة أقران وناجين
code-service_type-case_management = لقاء مع أخصائي الحالة
code-service_type-other = غير ذلك

# Forms of sexual exploitation. The codes keep the names of the standards; the words on screen are ours.
code-sex_exploit_type-prostitution = جنس مدفوع ينظمه آخرون
code-sex_exploit_type-pornography = صور أو أفلام جنسية للشخص
code-sex_exploit_type-remote_interactive = أفعال جنسية عبر الإنترنت أو بث مباشر
code-sex_exploit_type-private_services = احتجاز للاستغلال الجنسي من شخص أو منزل واحد
code-sex_exploit_type-travel_tourism = في السفر والسياحة
code-sex_exploit_type-other = غير ذلك

# Sex, for official tables only.
code-sex_reported-female = أنثى
code-sex_reported-male = ذكر
code-sex_reported-other = غير ذلك
code-sex_reported-unknown = غير معروف

# Who decided on formal identification.
code-status_decided_by-police = الشرطة
code-status_decided_by-ngo = منظمة غير حكومية أو مأوى
code-status_decided_by-court_prosecution = المحكمة أو النيابة
code-status_decided_by-gov_non_police = جهة عامة أخرى
code-status_decided_by-other = غير ذلك

# Kinds of task.
code-task_kind-call = اتصال أو رسالة
code-task_kind-visit = زيارة أو لقاء
code-task_kind-appointment = مرافقة إلى موعد
code-task_kind-document = وثيقة أو معاملة
code-task_kind-safety_check = الاطمئنان على السلامة
code-task_kind-follow_up = متابعة
code-task_kind-other = غير ذلك

# How far the search for family is.
code-tracing_status-not_started = لم يبدأ
code-tracing_status-in_progress = جارٍ
code-tracing_status-verified = عُثر على الأسرة وتم التحقق
code-tracing_status-reunified = تم لمّ الشمل
code-tracing_status-closed_unsuccessful = انتهى دون نتيجة
code-tracing_status-not_in_best_interest = لا يُتابع: خلاف مصلحة الطفل أو رغبته

# Whether a child is with parents.
code-uasc_status-accompanied = مع أحد الوالدين أو مقدم رعاية قانوني
code-uasc_status-unaccompanied = غير مصحوب
code-uasc_status-separated = منفصل عن ذويه
code-uasc_status-child_headed = ضمن أسرة يعيلها طفل

# Units of a quantity of help.
code-unit-nights = ليالٍ
code-unit-hours = ساعات
code-unit-sessions = جلسات
code-unit-meals = وجبات
code-unit-items = قطع
code-unit-trips = رحلات
code-unit-other = غير ذلك

# How soon a partner is asked to act.
code-urgency-emergency = اليوم
code-urgency-urgent = خلال ثلاثة أيام
code-urgency-routine = دون استعجال

# Formal identification. Codes keep the names of the standards.
code-victim_status-possible = توجد مؤشرات دون تعرّف رسمي
code-victim_status-identified = تم التعرّف رسميًا على تعرّضه للاتجار
code-victim_status-not_victim = التقييم: لم يتعرّض للاتجار
code-victim_status-declined_identification = توجد مؤشرات ولا يرغب في التعرّف الرسمي

# Why a person wants something kept back.
code-withhold_reason-fear_harm = الخوف من الأذى
code-withhold_reason-tell_self = يرغب في قوله بنفسه
code-withhold_reason-other = غير ذلك

# Parts of the world.
code-world_region-africa = أفريقيا
code-world_region-americas = الأمريكتان
code-world_region-americas_oceania = الأمريكتان أو أوقيانوسيا
code-world_region-asia = آسيا
code-world_region-europe = أوروبا
code-world_region-oceania = أوقيانوسيا

# Yes, no, not known.
code-yes_no_not_known-yes = نعم
code-yes_no_not_known-no = لا
code-yes_no_not_known-not_known = غير معروف
