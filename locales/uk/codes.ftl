### The words of the code lists. Where: forms, timeline, composer, filters, referrals, printed pages.
### A code keeps its name for ever; only its words change. Say "person", and no word that shames.

# Acts: the first element of trafficking (Palermo Protocol, article 3).
code-act-recruitment = Вербування
code-act-transportation = Перевезення
code-act-transfer = Передавання іншій особі
code-act-harbouring = Переховування
code-act-receipt = Одержання

# How the age is known.
code-age_basis-documented = За документом
code-age_basis-declared = Зі слів особи
code-age_basis-estimated = Приблизна оцінка
code-age_basis-assessed = Результат оцінювання віку

# Kinds of best-interests procedure.
code-bip_kind-bia = Оцінювання найкращих інтересів
code-bip_kind-bid = Визначення найкращих інтересів (офіційне)

# What a best-interests procedure proposes.
code-bip_recommendation-local_integration = Залишитися й інтегруватися тут
code-bip_recommendation-care_arrangement = Зберегти або змінити форму догляду
code-bip_recommendation-medical = Медичний захід
code-bip_recommendation-repatriation = Повернення до країни походження
code-bip_recommendation-resettlement = Переселення до третьої країни
code-bip_recommendation-reunification = Возз’єднання із сім’єю
code-bip_recommendation-separation = Відокремлення від батьків проти їхньої волі

# Where the report of a best-interests procedure is.
code-bip_report-submitted = Передано органу, що ухвалює рішення
code-bip_report-pending = Готується
code-bip_report-not_submitted = Не передано

# The decision for which a best-interests procedure is opened.
code-bip_trigger-durable_solution = Тривале рішення для дитини без батьків
code-bip_trigger-temporary_care = Тимчасовий догляд у винятковій ситуації
code-bip_trigger-separation_from_parents = Можливе відокремлення від батьків проти їхньої волі
code-bip_trigger-other = Інше

# Who cares for a child now.
code-care_type-parents = Мати, батько або обоє
code-care_type-step_parent = Вітчим або мачуха
code-care_type-customary = Опікун за звичаєм
code-care_type-adult_sibling = Повнолітні сестра або брат
code-care_type-kinship = Інші родичі
code-care_type-foster = Прийомна сім’я
code-care_type-residential = Заклад догляду
code-care_type-shelter_specialised = Спеціалізований притулок для дітей, які зазнали торгівлі людьми
code-care_type-kafala = Кафала
code-care_type-independent = Самостійне проживання з підтримкою
code-care_type-child_headed = Домогосподарство, яке веде дитина
code-care_type-unrelated_adult = Дорослий, який не є родичем
code-care_type-none = Ніхто
code-care_type-detention = Утримується під вартою
code-care_type-other = Інше

# Where a case stands.
code-case_status-intake = Перше знайомство
code-case_status-active = Активний
code-case_status-follow_up = Подальший супровід
code-case_status-closed = Закритий
code-case_status-closed_transferred = Закритий, передано іншій службі
code-case_status-void_duplicate = Дублікат або відкрито помилково

# Which rules a case follows.
code-case_type-adult = Повнолітня особа
code-case_type-child = Дитина
code-case_type-aged_out = Молода людина, на початку була дитиною

# Why a case ended.
code-closure_reason-goals_met = Цілі досягнуто
code-closure_reason-person_request = Людина завершила підтримку
code-closure_reason-transferred = Передано іншій службі
code-closure_reason-moved = Переїзд у межах країни
code-closure_reason-returned_origin = Повернення до країни походження
code-closure_reason-resettled = Переселення до третьої країни
code-closure_reason-reunified = Возз’єднання із сім’єю
code-closure_reason-lost_contact = Зв’язок втрачено
code-closure_reason-not_eligible = Підтримка тут не підходила
code-closure_reason-majority = Виповнилося 18, перехід до служби для дорослих
code-closure_reason-detained_removed = Затримання або видворення органами влади
code-closure_reason-deceased = Смерть
code-closure_reason-opened_in_error = Відкрито помилково
code-closure_reason-other = Інше

# Who gave or withheld consent.
code-consent_given_by-person = Сама людина
code-consent_given_by-caregiver = Мати, батько або особа, що доглядає
code-consent_given_by-guardian = Законний опікун
code-consent_given_by-child = Дитина (її власна згода)
code-consent_given_by-best_interests = Нікого запитати: рішення в найкращих інтересах дитини

# How consent was given.
code-consent_mode-signature = Письмово
code-consent_mode-verbal_witnessed = Усно, при свідкові
code-consent_mode-digital = На екрані

# What a person can agree to: the steps of the consent ladder.
code-consent_scope-case_management = Підтримка та ведення цієї справи
code-consent_scope-share_health = Ділитися з медичними службами
code-consent_scope-share_psychosocial = Ділитися із психосоціальними службами
code-consent_scope-share_security = Ділитися з поліцією або службами безпеки
code-consent_scope-share_legal = Ділитися з юридичними службами
code-consent_scope-share_shelter = Ділитися з притулками
code-consent_scope-share_protection = Ділитися зі службами захисту
code-consent_scope-share_livelihoods = Ділитися зі службами зайнятості та заробітку
code-consent_scope-share_named = Ділитися з однією названою організацією
code-consent_scope-share_family = Ділитися із сім’єю
code-consent_scope-tracing = Пошук родини
code-consent_scope-formal_identification = Направлення на офіційне встановлення статусу
code-consent_scope-statistics = Враховувати у статистиці без імені
code-consent_scope-research = Використовувати для досліджень без імені
code-consent_scope-cross_border = Передавати до іншої країни
code-consent_scope-contact = Зв’язуватися безпечним способом
code-consent_scope-photo_audio = Зберігати фото або запис

# The answer to a question of consent.
code-consent_state-given = Згода
code-consent_state-refused = Людина сказала «ні»
code-consent_state-withdrawn = Згоду відкликано
code-consent_state-expired = Строк минув
code-consent_state-assent = Дитина теж згодна
code-consent_state-not_now = Не зараз
code-consent_state-not_asked = Не запитували

# Ways to reach a person.
code-contact_channel-phone = Телефон
code-contact_channel-messaging = Месенджер
code-contact_channel-email = Електронна пошта
code-contact_channel-social_network = Соціальна мережа
code-contact_channel-address = Адреса
code-contact_channel-other = Інше

# How a person was controlled.
code-control_method-debt_bondage = Боргова кабала
code-control_method-takes_earnings = Відбирання заробітку
code-control_method-restricts_finance = Обмеження доступу до грошей
code-control_method-threats = Погрози
code-control_method-psychological_abuse = Психологічне насильство
code-control_method-physical_abuse = Фізичне насильство
code-control_method-sexual_abuse = Сексуальне насильство
code-control_method-false_promises = Неправдиві обіцянки
code-control_method-psychoactive = Наркотики або алкоголь
code-control_method-restricts_movement = Обмеження пересування, ізоляція
code-control_method-restricts_medical = Позбавлення медичної допомоги
code-control_method-excessive_hours = Надмірний робочий час
code-control_method-uses_children = Тиск через дітей або сім’ю
code-control_method-threat_authorities = Погрози поліцією чи міграційною службою
code-control_method-withholds_necessities = Позбавлення їжі, житла чи гігієни
code-control_method-withholds_documents = Відбирання документів
code-control_method-digital_control = Цифровий контроль: стеження, захоплення акаунтів, шантаж зображеннями
code-control_method-ritual_spiritual = Клятви або духовний примус
code-control_method-other = Інше

# Kinds of document.
code-document_type-passport = Паспорт для виїзду за кордон
code-document_type-national_id = Посвідчення особи
code-document_type-birth_certificate = Свідоцтво про народження
code-document_type-residence_permit = Посвідка на проживання
code-document_type-visa = Віза
code-document_type-travel_document = Проїзний документ
code-document_type-work_permit = Дозвіл на роботу
code-document_type-other = Інше

# How long the exploitation lasted.
code-duration_band-0_12m = До 12 місяців
code-duration_band-13_24m = Від 13 до 24 місяців
code-duration_band-25m_plus = Понад 24 місяці

# Levels of education (ISCED 2011).
code-education-isced0 = Дошкільна освіта
code-education-isced1 = Початкова освіта
code-education-isced2 = Базова середня освіта
code-education-isced3 = Повна середня освіта
code-education-isced4 = Післясередня освіта, не вища
code-education-isced5 = Короткий цикл вищої освіти
code-education-isced6 = Бакалаврат або рівнозначна
code-education-isced7 = Магістратура або рівнозначна
code-education-isced8 = Докторантура або рівнозначна
code-education-none = Без шкільної освіти

# What the person set out for.
code-entry_route-abduction = Викрадення
code-entry_route-sold_family = Продаж родиною
code-entry_route-sold_other = Продаж іншою особою
code-entry_route-adoption = Усиновлення
code-entry_route-education = Пропозиція навчання
code-entry_route-family_visit = Поїздка до родичів
code-entry_route-friend_visit = Поїздка до друзів
code-entry_route-labour_migration = Трудова міграція
code-entry_route-marriage = Шлюб
code-entry_route-tourism = Туризм
code-entry_route-displacement = Втеча або переміщення
code-entry_route-other = Інше

# How the person came to us.
code-entry_source-self = Самостійне звернення
code-entry_source-family = Родина або друзі
code-entry_source-organisation = Організація
code-entry_source-outreach = Наша виїзна команда
code-entry_source-survivor = Інша людина, яка пережила торгівлю людьми

# How the person got out.
code-exit_mode-escaped = Людина пішла або втекла сама
code-exit_mode-rescued = Вийшла з допомогою інших
code-exit_mode-released = Відпустили
code-exit_mode-intervention = Втручання органів влади
code-exit_mode-still_there = Ще не вийшла
code-exit_mode-other = Інше

# Forms of exploitation.
code-exploitation-sexual = Сексуальна експлуатація
code-exploitation-labour = Примусова праця або послуги
code-exploitation-domestic_servitude = Домашнє рабство
code-exploitation-criminal_activity = Примушування до протиправних дій
code-exploitation-online_scam = Примушування до роботи в онлайн-шахрайстві
code-exploitation-begging = Примусове жебрацтво
code-exploitation-slavery_practices = Рабство або подібні практики
code-exploitation-forced_marriage = Примусовий шлюб
code-exploitation-child_marriage = Дитячий шлюб
code-exploitation-illegal_adoption = Незаконне усиновлення
code-exploitation-surrogacy = Експлуатація сурогатного материнства
code-exploitation-organ_removal = Вилучення органів
code-exploitation-armed_group = Використання збройними силами або групами
code-exploitation-child_labour = Найгірші форми дитячої праці
code-exploitation-other = Інша мета
code-exploitation-not_yet = Планувалася, але не відбулася

# Gender.
code-gender_identity-woman = Жінка або дівчина
code-gender_identity-man = Чоловік або хлопець
code-gender_identity-trans_woman = Трансжінка або трансдівчина
code-gender_identity-trans_man = Трансчоловік або трансхлопець
code-gender_identity-non_conforming = Небінарна або гендерно неконформна особа
code-gender_identity-not_specified = Не вказано

# In what capacity a guardian acts.
code-guardian_kind-parent = Мати або батько
code-guardian_kind-relative = Родич
code-guardian_kind-state = Орган влади
code-guardian_kind-professional = Професійний опікун
code-guardian_kind-ngo = Організація

# Where guardianship stands.
code-guardian_status-not_needed = Можуть діяти батьки або особа, що доглядає
code-guardian_status-requested = Подано запит
code-guardian_status-temporary = Тимчасовий опікун
code-guardian_status-appointed = Опікуна призначено
code-guardian_status-refused = Опікуна не знайдено
code-guardian_status-ended = Завершено

# Who holds a document.
code-held_by-person = Сама людина
code-held_by-us = Ми, за дорученням людини
code-held_by-trafficker = Ті, хто експлуатував людину
code-held_by-authority = Орган влади
code-held_by-lost = Втрачено

# What a person was told before being asked for consent.
code-informed_of-interview = Про що ми хотіли б поговорити
code-informed_of-purpose = Навіщо ми ведемо записи
code-informed_of-uses = Хто і як може ними користуватися
code-informed_of-research = Що статистика й дослідження не містять імен
code-informed_of-access = Право бачити й виправляти записи
code-informed_of-storage = Скільки часу їх зберігають
code-informed_of-withdrawal = Що згоду можна відкликати будь-коли

# Sectors of work (ISIC, revision 4).
code-labour_sector-agriculture = Сільське господарство
code-labour_sector-forestry = Лісове господарство
code-labour_sector-fishing = Рибальство та аквакультура
code-labour_sector-mining = Видобувна промисловість
code-labour_sector-manufacturing = Виробництво
code-labour_sector-energy = Електроенергія та газ
code-labour_sector-water_waste = Вода та відходи
code-labour_sector-construction = Будівництво
code-labour_sector-trade_repair = Торгівля, ремонт автомобілів
code-labour_sector-peddling = Вулична торгівля
code-labour_sector-transport = Транспорт і складування
code-labour_sector-hospitality = Готелі та громадське харчування
code-labour_sector-ict = Інформація, кол-центри, онлайн-робота
code-labour_sector-finance = Фінанси
code-labour_sector-real_estate = Нерухомість
code-labour_sector-professional = Професійна й технічна діяльність
code-labour_sector-admin_cleaning = Прибирання, охорона, допоміжні роботи
code-labour_sector-public_admin = Державне управління
code-labour_sector-education = Освіта
code-labour_sector-health_care = Охорона здоров’я та догляд
code-labour_sector-arts_sport = Мистецтво, спорт, розваги
code-labour_sector-personal_services = Особисті послуги (манікюр, автомийка, масаж)
code-labour_sector-domestic_work = Приватне домогосподарство
code-labour_sector-extraterritorial = Дипломатичне домогосподарство або установа
code-labour_sector-not_specified = Не вказано

# On what ground something is recorded or shared.
code-legal_basis-consent = Згода
code-legal_basis-vital_interests = Захист життя
code-legal_basis-legal_duty = Обов’язок за законом
code-legal_basis-public_task = Публічне завдання
code-legal_basis-legal_claims = Правові вимоги
code-legal_basis-archive_stats = Статистика із запобіжниками

# Where help was given.
code-location_kind-own = У нас
code-location_kind-partner = У партнера
code-location_kind-public = У громадському місці
code-location_kind-remote = Дистанційно

# Marital status.
code-marital_status-single = Не перебуває у шлюбі
code-marital_status-married = У шлюбі
code-marital_status-widowed = Вдова або вдівець
code-marital_status-divorced = У розлученні
code-marital_status-separated = Проживає окремо
code-marital_status-registered_partnership = Зареєстроване партнерство

# Means: the second element of trafficking (Palermo Protocol, article 3); never asked of a child.
code-means-threat_force = Погроза силою або її застосування
code-means-coercion = Інший примус
code-means-abduction = Викрадення
code-means-fraud = Шахрайство
code-means-deception = Обман
code-means-abuse_power_vulnerability = Зловживання владою або уразливим становищем
code-means-payment_benefit = Плата чи вигоди особі, яка контролює іншу

# Whether a border was crossed.
code-movement_scope-internal = У межах однієї країни
code-movement_scope-cross_border = Через кордон
code-movement_scope-both = І те, і інше
code-movement_scope-none = Без переміщення

# What a person was made to do against the law.
code-offence_kind-immigration = Перетин кордону або перебування без документів
code-offence_kind-document = Підроблені або чужі документи
code-offence_kind-prostitution_related = Правопорушення, пов’язане із сексуальною експлуатацією
code-offence_kind-drug = Наркотики: вирощування, перевезення, збут
code-offence_kind-theft = Крадіжка
code-offence_kind-labour = Робота без дозволу
code-offence_kind-online_fraud = Онлайн-шахрайство
code-offence_kind-other = Інше

# Types of organisation.
code-org_type-ngo = Неурядова організація
code-org_type-shelter = Притулок
code-org_type-survivor_led = Група, яку очолюють люди, що пережили торгівлю людьми
code-org_type-police = Поліція або інший правоохоронний орган
code-org_type-health = Медичний заклад
code-org_type-central_gov = Центральний орган влади
code-org_type-local_gov = Місцева влада
code-org_type-child_protection = Орган захисту дітей
code-org_type-guardianship = Орган опіки та піклування
code-org_type-immigration = Міграційний орган
code-org_type-labour_inspectorate = Інспекція праці
code-org_type-prosecution_court = Прокуратура або суд
code-org_type-legal = Юридична служба
code-org_type-intl_org = Міжнародна організація
code-org_type-embassy = Посольство або консульство
code-org_type-helpline = Гаряча лінія
code-org_type-school = Навчальний заклад
code-org_type-business = Підприємство або роботодавець
code-org_type-trade_union = Профспілка
code-org_type-community = Громадська або релігійна спільнота
code-org_type-other = Інше

# Who has parental responsibility for a child.
code-parental_responsibility-parents = Обоє батьків
code-parental_responsibility-one_parent = Один із батьків
code-parental_responsibility-relative = Родич
code-parental_responsibility-guardian = Опікун
code-parental_responsibility-state = Орган влади
code-parental_responsibility-nobody = Ніхто

# How a person is spoken of.
code-pronoun-she = вона
code-pronoun-he = він
code-pronoun-they = вони

# Who brought the person into it.
code-recruiter_relation-intimate_partner = Партнер або колишній партнер
code-recruiter_relation-family = Родина, опікун або особа, що доглядає
code-recruiter_relation-friend = Друг або знайомий
code-recruiter_relation-employer_agent = Роботодавець, посередник або агенція
code-recruiter_relation-authority = Особа, що має владу
code-recruiter_relation-online_contact = Знайомство лише в мережі
code-recruiter_relation-stranger = Незнайома особа
code-recruiter_relation-other = Інше
code-recruiter_relation-unknown = Невідомо

# How it began.
code-recruit_method-business_place = У закладі чи на підприємстві
code-recruit_method-school = У навчальному закладі
code-recruit_method-work = На роботі
code-recruit_method-online_social = Соціальна мережа
code-recruit_method-online_ad = Онлайн-оголошення
code-recruit_method-tv_ad = Телереклама
code-recruit_method-radio_ad = Радіореклама
code-recruit_method-newspaper_ad = Оголошення в газеті
code-recruit_method-family = Через родину
code-recruit_method-friends = Через друзів
code-recruit_method-personal_contact = Інший особистий контакт
code-recruit_method-employment_agency = Агенція з працевлаштування
code-recruit_method-travel_agency = Туристична агенція
code-recruit_method-reception_facility = Табір, центр прийому або заклад догляду
code-recruit_method-other = Інше

# Why a person is referred.
code-referral_reason-more_services = Потрібна додаткова допомога
code-referral_reason-relocation = Зміна місця
code-referral_reason-specialist = Спеціалізована допомога
code-referral_reason-child_transfer = Повноваження щодо захисту дітей
code-referral_reason-other = Інше

# Where a referral stands.
code-referral_status-draft = Чернетка
code-referral_status-sent = Надіслано
code-referral_status-received = Отримано
code-referral_status-accepted = Прийнято
code-referral_status-refused = Відповіли «ні»
code-referral_status-started = Допомога розпочалася
code-referral_status-completed = Завершено
code-referral_status-withdrawn = Відкликано людиною

# Why a partner said no to a referral.
code-refusal_reason-no_capacity = Немає місця або часу
code-refusal_reason-not_eligible = Не належить до їхніх послуг
code-refusal_reason-age = Вік
code-refusal_reason-gender = Стать
code-refusal_reason-language = Мова
code-refusal_reason-status = Статус перебування
code-refusal_reason-other = Інше

# How great the danger is.
code-risk_level-high = Високий
code-risk_level-medium = Середній
code-risk_level-low = Низький
code-risk_level-none = Наразі ризику немає

# How a person can be contacted safely.
code-safe_contact-no_contact = Не зв’язуватися
code-safe_contact-in_person = Лише особисто
code-safe_contact-trusted_person = Через довірену особу
code-safe_contact-text_first = Спершу повідомлення, потім дзвінок
code-safe_contact-any_time = Дзвонити безпечно

# Whether a child goes to school.
code-school_status-enrolled = Ходить до школи
code-school_status-not_enrolled = Не ходить до школи
code-school_status-above_age = Старше шкільного віку

# Why a child is apart from family.
code-separation_cause-conflict = Збройний конфлікт
code-separation_cause-death = Смерть того, хто доглядав
code-separation_cause-family_violence = Насильство або експлуатація в сім’ї
code-separation_cause-no_services = Відсутність доступу до послуг
code-separation_cause-armed_group = Збройні сили або угруповання
code-separation_cause-family_illness = Хвороба в сім’ї
code-separation_cause-entrusted = Довірено іншій особі
code-separation_cause-detention = Арешт або тримання під вартою
code-separation_cause-abandonment = Залишення дитини
code-separation_cause-repatriation = Репатріація
code-separation_cause-population_movement = Переміщення населення
code-separation_cause-migration = Міграція
code-separation_cause-poverty = Бідність
code-separation_cause-disaster = Стихійне лихо
code-separation_cause-divorce = Розлучення або новий шлюб
code-separation_cause-trafficking = Дитину забрали ті, хто її експлуатував
code-separation_cause-other = Інше

# What came of an offer of help.
code-service_outcome-provided = Надано
code-service_outcome-partly = Надано частково
code-service_outcome-planned = Заплановано
code-service_outcome-declined = Людина не захотіла
code-service_outcome-unavailable = Недоступно
code-service_outcome-already_received = Уже отримано деінде
code-service_outcome-not_needed = Не потрібно

# Kinds of help: the composer, needs, referrals, what an organisation offers.
code-service_type-safe_accommodation = Безпечне житло
code-service_type-food = Харчування
code-service_type-clothing_nfi = Одяг і предмети першої потреби
code-service_type-hygiene_wash = Вода та гігієна
code-service_type-cash_financial = Грошова допомога
code-service_type-medical_emergency = Невідкладна медична допомога
code-service_type-medical_general = Медична допомога
code-service_type-sexual_reproductive = Сексуальне та репродуктивне здоров’я
code-service_type-mental_health = Допомога з психічним здоров’ям
code-service_type-psychosocial = Психосоціальна підтримка
code-service_type-substance_use = Допомога щодо наркотиків або алкоголю
code-service_type-interpretation = Усний переклад і культурна медіація
code-service_type-legal_information = Інформація про права
code-service_type-legal_representation = Адвокат
code-service_type-criminal_justice_support = Підтримка у кримінальному провадженні
code-service_type-compensation_claim = Компенсація та стягнення зарплати
code-service_type-residence_status = Консультація юриста щодо перебування
code-service_type-identity_documents = Документи, що посвідчують особу
code-service_type-safety_security = Планування безпеки та захист
code-service_type-digital_safety = Цифрова безпека
code-service_type-education = Школа або надолуження навчання
code-service_type-language_course = Мовні курси
code-service_type-vocational_training = Професійне навчання
code-service_type-employment = Пошук роботи
code-service_type-livelihood_grant = Грант на власну справу
code-service_type-rights_training = Навчання прав і життєвих навичок
code-service_type-exploitation_recovery_sexual = Відновлення після сексуальної експлуатації
code-service_type-exploitation_recovery_labour = Відновлення після трудової експлуатації
code-service_type-social_benefits = Соціальні виплати та житло
code-service_type-transport = Транспорт
code-service_type-child_protection = Послуги із захисту дітей
code-service_type-guardianship = Опікун або представник
code-service_type-alternative_care = Альтернативний догляд
code-service_type-family_tracing = Розшук родини
code-service_type-family_mediation = Сімейна медіація
code-service_type-family_reunification = Возз’єднання сім’ї
code-service_type-play_recreation = Гра та дозвілля
code-service_type-childcare_parenting = Догляд за дітьми та підтримка батьків
code-service_type-return_assistance = Допомога з добровільним поверненням
code-service_type-reintegration = Реінтеграція
code-service_type-peer_support = Група взаємопідтримки
code-service_type-case_management = Зустріч із фахівцем, що веде випадок
code-service_type-other = Інше

# Forms of sexual exploitation. The codes keep the names of the standards; the words on screen are ours.
code-sex_exploit_type-prostitution = Сексуальні послуги за гроші, організовані іншими
code-sex_exploit_type-pornography = Сексуальні зображення або відео людини
code-sex_exploit_type-remote_interactive = Сексуальні дії онлайн або у прямому ефірі
code-sex_exploit_type-private_services = Утримання для сексуальної експлуатації однією особою чи домом
code-sex_exploit_type-travel_tourism = У подорожах і туризмі
code-sex_exploit_type-other = Інше

# Sex, for official tables only.
code-sex_reported-female = Жіноча
code-sex_reported-male = Чоловіча
code-sex_reported-other = Інша
code-sex_reported-unknown = Невідомо

# Who decided on formal identification.
code-status_decided_by-police = Поліція
code-status_decided_by-ngo = Неурядова організація або притулок
code-status_decided_by-court_prosecution = Суд або прокуратура
code-status_decided_by-gov_non_police = Інший державний орган
code-status_decided_by-other = Інше

# Kinds of task.
code-task_kind-call = Дзвінок або повідомлення
code-task_kind-visit = Візит або зустріч
code-task_kind-appointment = Супровід на прийом
code-task_kind-document = Документ або заява
code-task_kind-safety_check = Перевірка безпеки
code-task_kind-follow_up = Подальший контакт
code-task_kind-other = Інше

# How far the search for family is.
code-tracing_status-not_started = Не розпочато
code-tracing_status-in_progress = Триває
code-tracing_status-verified = Родину знайдено й підтверджено
code-tracing_status-reunified = Возз’єднано
code-tracing_status-closed_unsuccessful = Завершено без результату
code-tracing_status-not_in_best_interest = Не проводиться: суперечить інтересам або бажанню дитини

# Whether a child is with parents.
code-uasc_status-accompanied = З батьками або законним представником
code-uasc_status-unaccompanied = Без супроводу
code-uasc_status-separated = Розлучена з батьками
code-uasc_status-child_headed = У домогосподарстві, яке веде дитина

# Units of a quantity of help.
code-unit-nights = Ночі
code-unit-hours = Години
code-unit-sessions = Сесії
code-unit-meals = Приймання їжі
code-unit-items = Предмети
code-unit-trips = Поїздки
code-unit-other = Інше

# How soon a partner is asked to act.
code-urgency-emergency = Сьогодні
code-urgency-urgent = Протягом трьох днів
code-urgency-routine = Не терміново

# Formal identification. Codes keep the names of the standards.
code-victim_status-possible = Є ознаки, статус офіційно не встановлено
code-victim_status-identified = Офіційно встановлено, що людина зазнала торгівлі людьми
code-victim_status-not_victim = За оцінкою, торгівлі людьми не було
code-victim_status-declined_identification = Є ознаки, офіційного встановлення людина не бажає

# Why a person wants something kept back.
code-withhold_reason-fear_harm = Страх зазнати шкоди
code-withhold_reason-tell_self = Хоче розповісти особисто
code-withhold_reason-other = Інше

# Parts of the world.
code-world_region-africa = Африка
code-world_region-americas = Америка
code-world_region-americas_oceania = Америка або Океанія
code-world_region-asia = Азія
code-world_region-europe = Європа
code-world_region-oceania = Океанія

# Yes, no, not known.
code-yes_no_not_known-yes = Так
code-yes_no_not_known-no = Ні
code-yes_no_not_known-not_known = Невідомо
