### Names of records and labels of their fields. Where: forms, timeline, history, referral preview.
### `.hint` stands under the field. Labels are short: about 30 letters.

# organisation: a partner, or the house itself.
record-organisation = Organisation
organisation-name = Name
organisation-org_type = Type
organisation-services_offered = Help offered
organisation-shares_with_immigration = Shares with immigration authorities
    .hint = Until the answer is no, and not older than a year, nobody is referred there.
organisation-answered_on = Answered on
organisation-answered_by = Answered by
organisation-accepts_children = Takes in children
organisation-languages = Languages spoken there
organisation-country = Country
organisation-region = Region
organisation-city = City
organisation-phone = Phone
organisation-email = E-mail
organisation-contact_person = Contact person
organisation-data_agreement_until = Data agreement until
organisation-is_own = This is our own organisation

# worker: a colleague.
record-worker = Colleague
worker-handle = Sign-in name
    .hint = Need not be a real name.
worker-name = Name
worker-organisation = Organisation
worker-active = Works here now

# person: who she or he is, as far as help needs it.
record-person = Person
person-name_used = Name used here
    .hint = The name the person wants to be called by. It need not be the one in the papers.
person-pronoun = Spoken of as
person-birth = Date of birth
    .hint = As exact as it is known: a day, a year, “about 2009”.
person-age_from = Age, at least
person-age_to = Age, at most
person-age_told = Age, as it was told
person-age_as_of = Age as of
person-age_basis = How the age is known
person-possible_child = May be under 18
    .hint = In doubt, say yes: the protection of children is then switched on.
person-gender_identity = Gender
person-sex_reported = Sex, for official tables
person-citizenship = Citizenship
    .hint = None of these can be an answer too: the person is stateless.
person-citizenship_region = Part of the world of citizenship
person-country_of_birth = Country of birth
person-languages = Languages
person-main_language = Main language
person-interpreter_needed = Interpreter needed
person-interpreter_wish = Wishes about the interpreter
    .hint = For example a woman, or nobody from the same community.
person-safe_contact = Safe way of contact
person-reach_note = How to reach the person
person-never_learn = Who must never learn of it
person-marital_status = Marital status
person-dependants_count = People who depend on the person
person-accompanying_children_count = Children who are here too
person-education_level = Education
person-needs_in_daily_life = What is hard in daily life
    .hint = Seeing, hearing, walking, remembering, washing, speaking.
person-deceased = Has died

# person_identity: what names the person by itself, kept apart.
record-person_identity = Name and contact
person_identity-given_name = Given name
person_identity-family_name = Family name
person_identity-other_names = Other names and spellings
person_identity-phone = Phone
person_identity-contacts = Other ways to reach the person
person_identity-contacts-channel = Way
person_identity-contacts-value = Number or address
person_identity-contacts-safe_to_use = Safe to use
person_identity-contacts-safe_times = Safe times
person_identity-contacts-leave_message = A message may be left
person_identity-code_word = Agreed word
    .hint = By this word the person knows that it is really us.
person_identity-address_note = Where the person stays
    .hint = Only if the house must know it. It never leaves in a referral.
person_identity-documents = Papers
person_identity-documents-document_type = Document
person_identity-documents-number = Number
person_identity-documents-country = Country
person_identity-documents-held_by = Who has it
person_identity-documents-valid_until = Valid until

# case: one time of support.
record-case = Case
case-person = Person
case-code = Code
case-case_type = Adult or child
case-status = Where it stands
case-opened_on = Opened
case-closed_on = Closed on
case-owner = Caseworker
case-entry_source = How the person came to us
case-entry_org = Sent by
case-entry_on = Sent to us on
case-incoming_reason = Why the person was sent to us
case-needs = What is needed first
case-victim_status = Formal identification
    .hint = Support never depends on it.
case-status_decided_by = Decided by
case-status_decided_on = Decided on
case-risk_level = Danger now
case-safety_step = Agreed for safety
case-closure_reason = Why it ended
case-closure_note = Agreed at the end
case-imported = Imported
case-imported_from = Imported from

# consent_record: one answer to one question of consent.
record-consent_record = Consent
consent_record-scope = For what
consent_record-recipient = To whom
consent_record-state = Answer
consent_record-given_by = Asked
consent_record-giver_name = Name of who consented for the child
consent_record-assent = The child agrees
consent_record-capacity_ok = Was able to decide freely
consent_record-on = On
consent_record-mode = How
consent_record-language = In which language
consent_record-interpreter_used = With an interpreter
consent_record-legal_basis = Legal ground
consent_record-informed = What was explained
consent_record-withheld_items = To be kept back
consent_record-withhold_reason = Why it is kept back
consent_record-valid_until = Until
consent_record-ask_again_on = Ask again on
consent_record-reason = Why
consent_record-ends = Ends earlier answers
consent_record-ends-record = Answer ended

# trafficking_experience: what was done to the person.
record-trafficking_experience = What happened
trafficking_experience-acts = What others did
trafficking_experience-means = By which means
    .hint = Never needed where the person was under 18.
trafficking_experience-exploitation = Exploitation
trafficking_experience-exploitation_intended_only = Intended, did not take place
trafficking_experience-sex_exploit_type = Sexual exploitation: form
trafficking_experience-labour_sector = Sector of work
trafficking_experience-control = How the person was controlled
trafficking_experience-recruit_method = How it began
trafficking_experience-entry_route = What the person set out for
trafficking_experience-recruiter_relation = Who brought the person into it
trafficking_experience-promised = What was promised
trafficking_experience-advance_fee_paid = A fee was paid in advance
trafficking_experience-debt = Debt demanded
trafficking_experience-was_under_18 = Was under 18 when it began
trafficking_experience-started = Began
trafficking_experience-ended = Ended
trafficking_experience-period = When it was
trafficking_experience-duration = How long
trafficking_experience-movement_scope = Movement
trafficking_experience-country = Country where it happened
trafficking_experience-region_of_exploitation = Part of the world where it happened
trafficking_experience-exit_mode = How the person got out
trafficking_experience-compelled_offences = What the person was made to do against the law
    .hint = Only a lawyer ever receives this. Nobody may be punished for what they were forced to do.
trafficking_experience-account = What the person told

# assistance: one thing that was done, or offered.
record-assistance = Help
assistance-kind = Kind of help
assistance-on = On
assistance-until = Until
assistance-outcome = What came of it
assistance-quantity = How much
assistance-unit = Unit
assistance-provider = Given by
assistance-location = Where
assistance-accepted_by_person = The person wanted it
assistance-note = Note

# referral: the person is introduced to a partner.
record-referral = Referral
referral-organisation = To
referral-services = For which help
referral-status = Where it stands
referral-reason = Why
referral-message = Message to the partner
referral-urgency = How soon
referral-consent = Under which consent
referral-shared = Lines that leave
referral-shared-kind = Record
referral-shared-record = Record number
referral-shared-field = Line
referral-sent_on = Sent on
referral-answered_on = Answered on
referral-started_on = Began on
referral-completed_on = Completed on
referral-withdrawn_on = Withdrawn on
referral-refusal_reason = Why they said no
referral-receiving_contact = Who takes care there
referral-transfer_of_case = The whole case moves there
referral-feedback = How it went for the person

# child_profile: what is asked in addition of a child.
record-child_profile = About the child
child_profile-uasc_status = With or without parents
child_profile-separated = Apart from family since
child_profile-separation_cause = Why apart from family
child_profile-parental_responsibility = Who has parental responsibility
child_profile-family_contact_safe = Contact with family is safe
child_profile-care = Who cares for the child
child_profile-school_status = School
child_profile-school_level = Level at school
child_profile-lives_with_own_children = Has children of their own here
child_profile-birth_registered = Birth is registered
child_profile-tracing_status = Search for family
child_profile-wishes = What the child wants

# guardian: who speaks for a child in law.
record-guardian = Guardian
guardian-status = Where it stands
guardian-kind = In what capacity
guardian-name = Name
guardian-contact = Contact
guardian-organisation = Organisation
guardian-requested_on = Asked for on
guardian-appointed_on = Appointed on
guardian-ended_on = Ended on
guardian-conflict_of_interest = May have interests of their own

# best_interests: a best-interests assessment or determination.
record-best_interests = Best interests of the child
best_interests-kind = Procedure
best_interests-trigger = Decision to be made
best_interests-opened_on = Opened on
best_interests-due_on = Due on
best_interests-child_heard = The child was heard
best_interests-child_agrees = The child agrees
best_interests-child_view = What the child said
best_interests-report_state = Report
best_interests-recommendation = Proposal
best_interests-recommended_on = Proposed on
best_interests-panel = Decided by a panel
best_interests-agency = Who decides
best_interests-implemented_on = Done on
best_interests-review_on = Look at it again on

# note: what was said or seen.
record-note = Note
note-text = Note
note-on = On
note-sensitive = Keep folded on screen
note-own_words = In the person’s own words

# task: something to do by a day.
record-task = Task
task-text = What is to be done
task-kind = Kind
task-due_on = By
task-time = Time
task-owner = Who
task-done_on = Done on
task-result = What came of it

# The record cannot be saved. $record and $field are codes of the dictionary (for the screen, not for the sentence); $max is a number of letters.
refused-field-required = One answer is missing that this record cannot do without.
    .advice = Fill in the marked field and save again.
refused-field-shape = One answer could not be read.
    .advice = Look at the marked field: a date, a number or an amount may be written differently.
refused-field-code = One answer is not on its list.
    .advice = Choose an answer from the list of the marked field.
refused-field-too-long = One answer is longer than its field can hold.
    .advice = It can hold { NUMBER($max) }. Shorten it, or write the rest in a note.
refused-field-unknown = This program does not know one of the fields.
    .advice = A newer version of Amparo may know it. Nothing was changed.
refused-record-unknown = This program does not know this kind of record.
    .advice = A newer version of Amparo may know it. Nothing was changed.
