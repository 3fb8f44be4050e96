### Names of records and labels of their fields. Where: forms, timeline, history, referral preview.
### `.hint` stands under the field. Labels are short: about 30 letters.

# organisation: a partner, or the house itself.
record-organisation = Організація
organisation-name = Назва
organisation-org_type = Тип
organisation-services_offered = Яку допомогу надає
organisation-shares_with_immigration = Передає дані міграційним органам
    .hint = Доки відповідь не «ні» і не старша за рік, туди нікого не направляють.
organisation-answered_on = Дата відповіді
organisation-answered_by = Хто відповів
organisation-accepts_children = Приймає дітей
organisation-languages = Мови, якими там говорять
organisation-country = Країна
organisation-region = Регіон
organisation-city = Місто
organisation-phone = Телефон
organisation-email = Електронна пошта
organisation-contact_person = Контактна особа
organisation-data_agreement_until = Угода про дані до
organisation-is_own = Це наша організація

# worker: a colleague.
record-worker = Колега
worker-handle = Ім’я для входу
    .hint = Не обов’язково справжнє ім’я.
worker-name = Ім’я
worker-organisation = Організація
worker-active = Працює тут зараз

# person: who she or he is, as far as help needs it.
record-person = Людина
person-name_used = Ім’я, яке тут використовують
    .hint = Ім’я, яким людина хоче, щоб її називали. Не обов’язково те, що в документах.
person-pronoun = Займенник
person-birth = Дата народження
    .hint = Настільки точно, як відомо: день, рік, «близько 2009».
person-age_from = Вік, щонайменше
person-age_to = Вік, щонайбільше
person-age_told = Вік, як було сказано
person-age_as_of = Вік станом на
person-age_basis = Звідки відомий вік
person-possible_child = Можливо, молодше 18 років
    .hint = Якщо є сумнів, відповідайте «так»: тоді діє захист дітей.
person-gender_identity = Гендер
person-sex_reported = Стать, для офіційних таблиць
person-citizenship = Громадянство
    .hint = Відповіддю може бути й «жодного»: людина без громадянства.
person-citizenship_region = Частина світу, звідки громадянство
person-country_of_birth = Країна народження
person-languages = Мови
person-main_language = Основна мова
person-interpreter_needed = Потрібен перекладач
person-interpreter_wish = Побажання щодо перекладача
    .hint = Наприклад, жінка або людина не з тієї ж громади.
person-safe_contact = Безпечний спосіб зв’язку
person-reach_note = Як зв’язатися з людиною
person-never_learn = Хто ніколи не має дізнатися
person-marital_status = Сімейний стан
person-dependants_count = Скільки людей на утриманні
person-accompanying_children_count = Скільки дітей разом із людиною
person-education_level = Освіта
person-needs_in_daily_life = Що складно в повсякденному житті
    .hint = Бачити, чути, ходити, пам’ятати, доглядати за собою, спілкуватися.
person-deceased = Померла людина

# person_identity: what names the person by itself, kept apart.
record-person_identity = Ім’я та контакти
person_identity-given_name = Ім’я
person_identity-family_name = Прізвище
person_identity-other_names = Інші імена й варіанти написання
person_identity-phone = Телефон
person_identity-contacts = Інші способи зв’язку
person_identity-contacts-channel = Спосіб
person_identity-contacts-value = Номер або адреса
person_identity-contacts-safe_to_use = Безпечно
person_identity-contacts-safe_times = Безпечний час
person_identity-contacts-leave_message = Можна залишити повідомлення
person_identity-code_word = Умовне слово
    .hint = За цим словом людина знає, що це справді ми.
person_identity-address_note = Де людина живе
    .hint = Лише якщо це потрібно знати закладу. Ніколи не передається з направленням.
person_identity-documents = Документи
person_identity-documents-document_type = Документ
person_identity-documents-number = Номер
person_identity-documents-country = Країна
person_identity-documents-held_by = У кого він
person_identity-documents-valid_until = Дійсний до

# case: one time of support.
record-case = Випадок
case-person = Людина
case-code = Код
case-case_type = Доросла особа чи дитина
case-status = Стан
case-opened_on = Відкрито
case-closed_on = Закрито
case-owner = Хто веде випадок
case-entry_source = Як людина звернулася
case-entry_org = Хто направив
case-entry_on = Дата направлення до нас
case-incoming_reason = Чому направили до нас
case-needs = Що потрібно насамперед
case-victim_status = Офіційне встановлення статусу
    .hint = Підтримка ніколи від цього не залежить.
case-status_decided_by = Хто ухвалив рішення
case-status_decided_on = Дата рішення
case-risk_level = Небезпека зараз
case-safety_step = Домовлено заради безпеки
case-closure_reason = Чому завершено
case-closure_note = Домовлено наприкінці
case-imported = Імпортовано
case-imported_from = Звідки імпортовано

# consent_record: one answer to one question of consent.
record-consent_record = Згода
consent_record-scope = На що
consent_record-recipient = Кому
consent_record-state = Відповідь
consent_record-given_by = Кого запитали
consent_record-giver_name = Ім’я того, хто дав згоду за дитину
consent_record-assent = Дитина згодна
consent_record-capacity_ok = Людина могла вільно вирішувати
consent_record-on = Дата
consent_record-mode = Як
consent_record-language = Якою мовою
consent_record-interpreter_used = З перекладачем
consent_record-legal_basis = Правова підстава
consent_record-informed = Що було пояснено
consent_record-withheld_items = Чого не передавати
consent_record-withhold_reason = Чому не передавати
consent_record-valid_until = До
consent_record-ask_again_on = Запитати знову
consent_record-reason = Чому
consent_record-ends = Скасовує попередні відповіді
consent_record-ends-record = Скасована відповідь

# trafficking_experience: what was done to the person.
record-trafficking_experience = Що сталося
trafficking_experience-acts = Що робили інші
trafficking_experience-means = Якими засобами
    .hint = Не потрібно, якщо людині було менше 18 років.
trafficking_experience-exploitation = Експлуатація
trafficking_experience-exploitation_intended_only = Планувалася, але не відбулася
trafficking_experience-sex_exploit_type = Сексуальна експлуатація: форма
trafficking_experience-labour_sector = Галузь праці
trafficking_experience-control = Як людину контролювали
trafficking_experience-recruit_method = Як це почалося
trafficking_experience-entry_route = З якою метою людина вирушила
trafficking_experience-recruiter_relation = Хто втягнув людину
trafficking_experience-promised = Що обіцяли
trafficking_experience-advance_fee_paid = Було сплачено наперед
trafficking_experience-debt = Борг, який вимагають
trafficking_experience-was_under_18 = На початку було менше 18 років
trafficking_experience-started = Початок
trafficking_experience-ended = Кінець
trafficking_experience-period = Коли це було
trafficking_experience-duration = Як довго
trafficking_experience-movement_scope = Переміщення
trafficking_experience-country = Країна, де це відбувалося
trafficking_experience-region_of_exploitation = Частина світу, де це відбувалося
trafficking_experience-exit_mode = Як людина вибралася
trafficking_experience-compelled_offences = Що людину змусили зробити всупереч закону
    .hint = Це може отримати лише адвокат. Нікого не можна карати за те, до чого його змусили.
trafficking_experience-account = Що людина розповіла

# assistance: one thing that was done, or offered.
record-assistance = Допомога
assistance-kind = Вид допомоги
assistance-on = Дата
assistance-until = До
assistance-outcome = Результат
assistance-quantity = Скільки
assistance-unit = Одиниця
assistance-provider = Хто надав
assistance-location = Де
assistance-accepted_by_person = Людина цього хотіла
assistance-note = Нотатка

# referral: the person is introduced to a partner.
record-referral = Направлення
referral-organisation = Куди
referral-services = По яку допомогу
referral-status = Стан
referral-reason = Причина
referral-message = Повідомлення партнерові
referral-urgency = Як терміново
referral-consent = За якою згодою
referral-shared = Рядки, що передаються
referral-shared-kind = Запис
referral-shared-record = Номер запису
referral-shared-field = Рядок
referral-sent_on = Надіслано
referral-answered_on = Відповіли
referral-started_on = Розпочато
referral-completed_on = Завершено
referral-withdrawn_on = Відкликано
referral-refusal_reason = Чому відмовили
referral-receiving_contact = Хто опікується там
referral-transfer_of_case = Туди переходить увесь випадок
referral-feedback = Як це було для людини

# child_profile: what is asked in addition of a child.
record-child_profile = Про дитину
child_profile-uasc_status = З батьками чи без
child_profile-separated = Без родини від
child_profile-separation_cause = Чому без родини
child_profile-parental_responsibility = Хто має батьківську відповідальність
child_profile-family_contact_safe = Контакт із родиною безпечний
child_profile-care = Хто доглядає за дитиною
child_profile-school_status = Школа
child_profile-school_level = Рівень навчання
child_profile-lives_with_own_children = Тут є власні діти
child_profile-birth_registered = Народження зареєстровано
child_profile-tracing_status = Пошук родини
child_profile-wishes = Чого хоче дитина

# guardian: who speaks for a child in law.
record-guardian = Опікун
guardian-status = Стан
guardian-kind = У якій якості
guardian-name = Ім’я
guardian-contact = Контакти
guardian-organisation = Організація
guardian-requested_on = Запит від
guardian-appointed_on = Призначено
guardian-ended_on = Завершено
guardian-conflict_of_interest = Може мати власний інтерес

# best_interests: a best-interests assessment or determination.
record-best_interests = Найкращі інтереси дитини
best_interests-kind = Процедура
best_interests-trigger = Яке рішення потрібне
best_interests-opened_on = Розпочато
best_interests-due_on = Термін
best_interests-child_heard = Дитину вислухали
best_interests-child_agrees = Дитина згодна
best_interests-child_view = Що сказала дитина
best_interests-report_state = Звіт
best_interests-recommendation = Пропозиція
best_interests-recommended_on = Дата пропозиції
best_interests-panel = Рішення колегіальне
best_interests-agency = Хто вирішує
best_interests-implemented_on = Виконано
best_interests-review_on = Переглянути

# note: what was said or seen.
record-note = Нотатка
note-text = Нотатка
note-on = Дата
note-sensitive = Тримати згорнутою на екрані
note-own_words = Словами самої людини

# task: something to do by a day.
record-task = Завдання
task-text = Що треба зробити
task-kind = Вид
task-due_on = До якого дня
task-time = Час
task-owner = Хто
task-done_on = Виконано
task-result = Результат

# The record cannot be saved. $record and $field are codes of the dictionary (for the screen, not for the sentence); $max is a number of letters.
refused-field-required = Бракує відповіді, без якої цей запис не зберегти.
    .advice = Заповніть позначене поле та збережіть ще раз.
refused-field-shape = Одну відповідь не вдалося прочитати.
    .advice = Перевірте позначене поле: можливо, дату, число чи суму треба записати інакше.
refused-field-code = Однієї відповіді немає в її переліку.
    .advice = Виберіть відповідь із переліку позначеного поля.
refused-field-too-long = Одна відповідь довша, ніж уміщує її поле.
    .advice = Межа: { NUMBER($max) }. Скоротіть або запишіть решту в нотатку.
refused-field-unknown = Ця програма не знає одного з полів.
    .advice = Можливо, його знає новіша версія Amparo. Нічого не змінено.
refused-record-unknown = Ця програма не знає такого виду записів.
    .advice = Можливо, його знає новіша версія Amparo. Нічого не змінено.
