### The words of the code lists. Where: forms, timeline, composer, filters, referrals, printed pages.
### A code keeps its name for ever; only its words change. Say "person", and no word that shames.

# Acts: the first element of trafficking (Palermo Protocol, article 3).
code-act-recruitment = Recruitment
code-act-transportation = Transportation
code-act-transfer = Transfer to someone else
code-act-harbouring = Keeping or hiding the person
code-act-receipt = Receiving the person

# How the age is known.
code-age_basis-documented = From a document
code-age_basis-declared = Said by the person
code-age_basis-estimated = Estimated
code-age_basis-assessed = Result of an age assessment

# Kinds of best-interests procedure.
code-bip_kind-bia = Best-interests assessment
code-bip_kind-bid = Best-interests determination (formal)

# What a best-interests procedure proposes.
code-bip_recommendation-local_integration = Stay and settle here
code-bip_recommendation-care_arrangement = Keep or change who cares for the child
code-bip_recommendation-medical = Medical measure
code-bip_recommendation-repatriation = Return to the country of origin
code-bip_recommendation-resettlement = Settle in a third country
code-bip_recommendation-reunification = Family reunification
code-bip_recommendation-separation = Separation from a parent against their will

# Where the report of a best-interests procedure is.
code-bip_report-submitted = Given to the deciding body
code-bip_report-pending = Being written
code-bip_report-not_submitted = Not given in

# The decision for which a best-interests procedure is opened.
code-bip_trigger-durable_solution = A lasting solution for a child without parents
code-bip_trigger-temporary_care = Temporary care in an exceptional situation
code-bip_trigger-separation_from_parents = Possible separation from parents against their will
code-bip_trigger-other = Other

# Who cares for a child now.
code-care_type-parents = Parent or parents
code-care_type-step_parent = Step-parent
code-care_type-customary = Customary carer
code-care_type-adult_sibling = Adult sister or brother
code-care_type-kinship = Other relatives
code-care_type-foster = Foster family
code-care_type-residential = Children’s home
code-care_type-shelter_specialised = Shelter for trafficked children
code-care_type-kafala = Kafala
code-care_type-independent = Supported independent living
code-care_type-child_headed = Household headed by a child
code-care_type-unrelated_adult = Adult who is not family
code-care_type-none = Nobody
code-care_type-detention = Held in detention
code-care_type-other = Other

# Where a case stands.
code-case_status-intake = Getting to know each other
code-case_status-active = Active
code-case_status-follow_up = Follow-up
code-case_status-closed = Closed
code-case_status-closed_transferred = Closed, handed to another service
code-case_status-void_duplicate = Duplicate or opened in error

# Which rules a case follows.
code-case_type-adult = Adult
code-case_type-child = Child
code-case_type-aged_out = Young adult, was a child at the beginning

# Why a case ended.
code-closure_reason-goals_met = Goals reached
code-closure_reason-person_request = The person ended the support
code-closure_reason-transferred = Handed to another service
code-closure_reason-moved = Moved within the country
code-closure_reason-returned_origin = Returned to the country of origin
code-closure_reason-resettled = Settled in a third country
code-closure_reason-reunified = Reunited with family
code-closure_reason-lost_contact = Contact lost
code-closure_reason-not_eligible = Support here was not the right one
code-closure_reason-majority = Turned 18, moved to a service for adults
code-closure_reason-detained_removed = Detained or removed by authorities
code-closure_reason-deceased = Died
code-closure_reason-opened_in_error = Opened in error
code-closure_reason-other = Other

# Who gave or withheld consent.
code-consent_given_by-person = The person
code-consent_given_by-caregiver = Parent or carer
code-consent_given_by-guardian = Legal guardian
code-consent_given_by-child = The child (assent)
code-consent_given_by-best_interests = Nobody could be asked: decision in the child’s best interests

# How consent was given.
code-consent_mode-signature = In writing
code-consent_mode-verbal_witnessed = Spoken, before a witness
code-consent_mode-digital = On the screen

# What a person can agree to: the steps of the consent ladder.
code-consent_scope-case_management = Support, and keeping this file
code-consent_scope-share_health = Share with health services
code-consent_scope-share_psychosocial = Share with psychosocial services
code-consent_scope-share_security = Share with police or security
code-consent_scope-share_legal = Share with legal services
code-consent_scope-share_shelter = Share with shelters
code-consent_scope-share_protection = Share with protection services
code-consent_scope-share_livelihoods = Share with work and income services
code-consent_scope-share_named = Share with one named organisation
code-consent_scope-share_family = Share with family
code-consent_scope-tracing = Look for family
code-consent_scope-formal_identification = Refer to formal identification
code-consent_scope-statistics = Count in statistics without a name
code-consent_scope-research = Use for research without a name
code-consent_scope-cross_border = Send to another country
code-consent_scope-contact = Be contacted in a safe way
code-consent_scope-photo_audio = Keep a photo or a recording

# The answer to a question of consent.
code-consent_state-given = Agreed
code-consent_state-refused = Said no
code-consent_state-withdrawn = Withdrawn
code-consent_state-expired = Run out
code-consent_state-assent = The child agrees too
code-consent_state-not_now = Not now
code-consent_state-not_asked = Not asked

# Ways to reach a person.
code-contact_channel-phone = Phone
code-contact_channel-messaging = Messaging app
code-contact_channel-email = E-mail
code-contact_channel-social_network = Social network
code-contact_channel-address = Address
code-contact_channel-other = Other

# How a person was controlled.
code-control_method-debt_bondage = Bound by a debt
code-control_method-takes_earnings = Earnings taken away
code-control_method-restricts_finance = No access to money
code-control_method-threats = Threats
code-control_method-psychological_abuse = Psychological abuse
code-control_method-physical_abuse = Physical abuse
code-control_method-sexual_abuse = Sexual abuse
code-control_method-false_promises = False promises
code-control_method-psychoactive = Drugs or alcohol
code-control_method-restricts_movement = Movement restricted, kept alone
code-control_method-restricts_medical = Medical care withheld
code-control_method-excessive_hours = Excessive working hours
code-control_method-uses_children = Children or family used as pressure
code-control_method-threat_authorities = Threat of police or immigration authorities
code-control_method-withholds_necessities = Food, shelter or hygiene withheld
code-control_method-withholds_documents = Documents withheld
code-control_method-digital_control = Digital control: tracking, accounts taken over, blackmail with images
code-control_method-ritual_spiritual = Oaths or spiritual pressure
code-control_method-other = Other

# Kinds of document.
code-document_type-passport = Passport
code-document_type-national_id = Identity card
code-document_type-birth_certificate = Birth certificate
code-document_type-residence_permit = Residence permit
code-document_type-visa = Visa
code-document_type-travel_document = Travel document
code-document_type-work_permit = Work permit
code-document_type-other = Other

# How long the exploitation lasted.
code-duration_band-0_12m = Up to 12 months
code-duration_band-13_24m = 13 to 24 months
code-duration_band-25m_plus = More than 24 months

# Levels of education (ISCED 2011).
code-education-isced0 = Early childhood
code-education-isced1 = Primary school
code-education-isced2 = Lower secondary school
code-education-isced3 = Upper secondary school
code-education-isced4 = After secondary school, not higher education
code-education-isced5 = Short course of higher education
code-education-isced6 = Bachelor or equal
code-education-isced7 = Master or equal
code-education-isced8 = Doctorate or equal
code-education-none = No schooling

# What the person set out for.
code-entry_route-abduction = Taken by force
code-entry_route-sold_family = Sold by family
code-entry_route-sold_other = Sold by someone else
code-entry_route-adoption = Adoption
code-entry_route-education = Offer to study
code-entry_route-family_visit = Visit to family
code-entry_route-friend_visit = Visit to friends
code-entry_route-labour_migration = To work elsewhere
code-entry_route-marriage = To marry
code-entry_route-tourism = Holiday
code-entry_route-displacement = Flight or displacement
code-entry_route-other = Other

# How the person came to us.
code-entry_source-self = Came alone
code-entry_source-family = Family or friend
code-entry_source-organisation = An organisation
code-entry_source-outreach = Met by our team outside
code-entry_source-survivor = Another survivor

# How the person got out.
code-exit_mode-escaped = Left or escaped alone
code-exit_mode-rescued = Helped out by others
code-exit_mode-released = Let go
code-exit_mode-intervention = Authorities stepped in
code-exit_mode-still_there = Not out yet
code-exit_mode-other = Other

# Forms of exploitation.
code-exploitation-sexual = Sexual exploitation
code-exploitation-labour = Forced labour or services
code-exploitation-domestic_servitude = Domestic servitude
code-exploitation-criminal_activity = Forced to commit offences
code-exploitation-online_scam = Forced to work in online scams
code-exploitation-begging = Forced begging
code-exploitation-slavery_practices = Slavery or similar practices
code-exploitation-forced_marriage = Forced marriage
code-exploitation-child_marriage = Child marriage
code-exploitation-illegal_adoption = Illegal adoption
code-exploitation-surrogacy = Exploitation of surrogacy
code-exploitation-organ_removal = Removal of an organ
code-exploitation-armed_group = Used by armed forces or groups
code-exploitation-child_labour = Worst forms of child labour
code-exploitation-other = Other purpose
code-exploitation-not_yet = Intended, did not take place

# Gender.
code-gender_identity-woman = Woman or girl
code-gender_identity-man = Man or boy
code-gender_identity-trans_woman = Trans woman or girl
code-gender_identity-trans_man = Trans man or boy
code-gender_identity-non_conforming = Non-binary or gender non-conforming
code-gender_identity-not_specified = Not specified

# In what capacity a guardian acts.
code-guardian_kind-parent = Parent
code-guardian_kind-relative = Relative
code-guardian_kind-state = Public authority
code-guardian_kind-professional = Professional guardian
code-guardian_kind-ngo = Organisation

# Where guardianship stands.
code-guardian_status-not_needed = A parent or carer can act
code-guardian_status-requested = Asked for
code-guardian_status-temporary = Temporary guardian
code-guardian_status-appointed = Guardian appointed
code-guardian_status-refused = None to be had
code-guardian_status-ended = Ended

# Who holds a document.
code-held_by-person = The person
code-held_by-us = Us, for the person
code-held_by-trafficker = Those who exploited the person
code-held_by-authority = An authority
code-held_by-lost = Lost

# What a person was told before being asked for consent.
code-informed_of-interview = What we would like to talk about
code-informed_of-purpose = Why we keep a file
code-informed_of-uses = Who can use it and how
code-informed_of-research = That statistics and research carry no name
code-informed_of-access = The right to see and correct it
code-informed_of-storage = How long it is kept
code-informed_of-withdrawal = That consent can be withdrawn at any time

# Sectors of work (ISIC, revision 4).
code-labour_sector-agriculture = Farming
code-labour_sector-forestry = Forestry
code-labour_sector-fishing = Fishing and fish farming
code-labour_sector-mining = Mining and quarrying
code-labour_sector-manufacturing = Factories and workshops
code-labour_sector-energy = Electricity and gas
code-labour_sector-water_waste = Water and waste
code-labour_sector-construction = Construction
code-labour_sector-trade_repair = Shops, trade, vehicle repair
code-labour_sector-peddling = Street selling
code-labour_sector-transport = Transport and storage
code-labour_sector-hospitality = Hotels, restaurants, catering
code-labour_sector-ict = Information, call centres, online work
code-labour_sector-finance = Finance
code-labour_sector-real_estate = Real estate
code-labour_sector-professional = Professional and technical work
code-labour_sector-admin_cleaning = Cleaning, security, support
code-labour_sector-public_admin = Public administration
code-labour_sector-education = Education
code-labour_sector-health_care = Health and care work
code-labour_sector-arts_sport = Arts, sport, entertainment
code-labour_sector-personal_services = Personal services (nail bars, car wash, massage)
code-labour_sector-domestic_work = Private household
code-labour_sector-extraterritorial = Diplomatic household or body
code-labour_sector-not_specified = Not specified

# On what ground something is recorded or shared.
code-legal_basis-consent = Consent
code-legal_basis-vital_interests = To protect life
code-legal_basis-legal_duty = Duty by law
code-legal_basis-public_task = Public task
code-legal_basis-legal_claims = Legal claims
code-legal_basis-archive_stats = Statistics with safeguards

# Where help was given.
code-location_kind-own = With us
code-location_kind-partner = At a partner
code-location_kind-public = In a public place
code-location_kind-remote = From a distance

# Marital status.
code-marital_status-single = Single
code-marital_status-married = Married
code-marital_status-widowed = Widowed
code-marital_status-divorced = Divorced
code-marital_status-separated = Separated
code-marital_status-registered_partnership = Registered partnership

# Means: the second element of trafficking (Palermo Protocol, article 3); never asked of a child.
code-means-threat_force = Threat or use of force
code-means-coercion = Other coercion
code-means-abduction = Abduction
code-means-fraud = Fraud
code-means-deception = Deception
code-means-abuse_power_vulnerability = Abuse of power or of a position of vulnerability
code-means-payment_benefit = Payments or benefits to a person with control

# Whether a border was crossed.
code-movement_scope-internal = Within one country
code-movement_scope-cross_border = Across a border
code-movement_scope-both = Both
code-movement_scope-none = No movement

# What a person was made to do against the law.
code-offence_kind-immigration = Crossing a border or staying without papers
code-offence_kind-document = False or borrowed papers
code-offence_kind-prostitution_related = Offence linked to sexual exploitation
code-offence_kind-drug = Drugs: growing, carrying, selling
code-offence_kind-theft = Theft
code-offence_kind-labour = Work without a permit
code-offence_kind-online_fraud = Online fraud
code-offence_kind-other = Other

# Types of organisation.
code-org_type-ngo = Non-governmental organisation
code-org_type-shelter = Shelter or safe house
code-org_type-survivor_led = Survivor-led group
code-org_type-police = Police or other law enforcement
code-org_type-health = Health service
code-org_type-central_gov = National public body
code-org_type-local_gov = Local authority
code-org_type-child_protection = Child-protection authority
code-org_type-guardianship = Guardianship body
code-org_type-immigration = Immigration authority
code-org_type-labour_inspectorate = Labour inspectorate
code-org_type-prosecution_court = Prosecution or court
code-org_type-legal = Legal service
code-org_type-intl_org = International organisation
code-org_type-embassy = Embassy or consulate
code-org_type-helpline = Helpline
code-org_type-school = School or college
code-org_type-business = Business or employer
code-org_type-trade_union = Trade union
code-org_type-community = Community or faith group
code-org_type-other = Other

# Who has parental responsibility for a child.
code-parental_responsibility-parents = Both parents
code-parental_responsibility-one_parent = One parent
code-parental_responsibility-relative = A relative
code-parental_responsibility-guardian = A guardian
code-parental_responsibility-state = A public authority
code-parental_responsibility-nobody = Nobody

# How a person is spoken of.
code-pronoun-she = she
code-pronoun-he = he
code-pronoun-they = they

# Who brought the person into it.
code-recruiter_relation-intimate_partner = Partner or former partner
code-recruiter_relation-family = Family, guardian or carer
code-recruiter_relation-friend = Friend or acquaintance
code-recruiter_relation-employer_agent = Employer, broker or agency
code-recruiter_relation-authority = Person in authority
code-recruiter_relation-online_contact = Known only online
code-recruiter_relation-stranger = Stranger
code-recruiter_relation-other = Other
code-recruiter_relation-unknown = Unknown

# How it began.
code-recruit_method-business_place = At a business
code-recruit_method-school = At a school or college
code-recruit_method-work = At work
code-recruit_method-online_social = Online social network
code-recruit_method-online_ad = Online advertisement
code-recruit_method-tv_ad = Television advertisement
code-recruit_method-radio_ad = Radio advertisement
code-recruit_method-newspaper_ad = Newspaper advertisement
code-recruit_method-family = Through family
code-recruit_method-friends = Through friends
code-recruit_method-personal_contact = Other personal contact
code-recruit_method-employment_agency = Employment agency
code-recruit_method-travel_agency = Travel agency
code-recruit_method-reception_facility = Camp, reception or care facility
code-recruit_method-other = Other

# Why a person is referred.
code-referral_reason-more_services = More help is needed
code-referral_reason-relocation = Change of place
code-referral_reason-specialist = Specialist help
code-referral_reason-child_transfer = Mandate for child protection
code-referral_reason-other = Other

# Where a referral stands.
code-referral_status-draft = Draft
code-referral_status-sent = Sent
code-referral_status-received = Arrived
code-referral_status-accepted = Accepted
code-referral_status-refused = Said no
code-referral_status-started = Help has begun
code-referral_status-completed = Completed
code-referral_status-withdrawn = Withdrawn by the person

# Why a partner said no to a referral.
code-refusal_reason-no_capacity = No room or time
code-refusal_reason-not_eligible = Not within what they offer
code-refusal_reason-age = Age
code-refusal_reason-gender = Gender
code-refusal_reason-language = Language
code-refusal_reason-status = Residence status
code-refusal_reason-other = Other

# How great the danger is.
code-risk_level-high = High
code-risk_level-medium = Medium
code-risk_level-low = Low
code-risk_level-none = No risk now

# How a person can be contacted safely.
code-safe_contact-no_contact = Do not contact
code-safe_contact-in_person = In person only
code-safe_contact-trusted_person = Through a trusted person
code-safe_contact-text_first = Message first, then call
code-safe_contact-any_time = Calls are safe

# Whether a child goes to school.
code-school_status-enrolled = Goes to school
code-school_status-not_enrolled = Does not go to school
code-school_status-above_age = Above school age

# Why a child is apart from family.
code-separation_cause-conflict = Armed conflict
code-separation_cause-death = Death of a carer
code-separation_cause-family_violence = Violence or exploitation in the family
code-separation_cause-no_services = No services within reach
code-separation_cause-armed_group = Armed force or group
code-separation_cause-family_illness = Illness in the family
code-separation_cause-entrusted = Entrusted to someone
code-separation_cause-detention = Arrest or detention
code-separation_cause-abandonment = Left behind
code-separation_cause-repatriation = Return to another country
code-separation_cause-population_movement = Displacement of many people
code-separation_cause-migration = Migration
code-separation_cause-poverty = Poverty
code-separation_cause-disaster = Natural disaster
code-separation_cause-divorce = Divorce or new marriage
code-separation_cause-trafficking = Taken by those who exploited the child
code-separation_cause-other = Other

# What came of an offer of help.
code-service_outcome-provided = Provided
code-service_outcome-partly = Partly provided
code-service_outcome-planned = Planned
code-service_outcome-declined = Not wanted by the person
code-service_outcome-unavailable = Not available
code-service_outcome-already_received = Already received elsewhere
code-service_outcome-not_needed = Not needed

# Kinds of help: the composer, needs, referrals, what an organisation offers.
code-service_type-safe_accommodation = Safe accommodation
code-service_type-food = Food
code-service_type-clothing_nfi = Clothing and essential items
code-service_type-hygiene_wash = Water and hygiene
code-service_type-cash_financial = Cash or financial help
code-service_type-medical_emergency = Emergency medical care
code-service_type-medical_general = Health care
code-service_type-sexual_reproductive = Sexual and reproductive health
code-service_type-mental_health = Mental health care
code-service_type-psychosocial = Counselling and psychosocial support
code-service_type-substance_use = Help with drugs or alcohol
code-service_type-interpretation = Interpreting and cultural mediation
code-service_type-legal_information = Information on rights
code-service_type-legal_representation = Lawyer
code-service_type-criminal_justice_support = Support in criminal proceedings
code-service_type-compensation_claim = Compensation and wage claims
code-service_type-residence_status = Advice on residence, by a lawyer
code-service_type-identity_documents = Identity and civil documents
code-service_type-safety_security = Safety planning and protection
code-service_type-digital_safety = Digital safety
code-service_type-education = School or catch-up classes
code-service_type-language_course = Language course
code-service_type-vocational_training = Vocational training
code-service_type-employment = Looking for work
code-service_type-livelihood_grant = Grant for a livelihood
code-service_type-rights_training = Training on rights and life skills
code-service_type-exploitation_recovery_sexual = Recovery after sexual exploitation
code-service_type-exploitation_recovery_labour = Recovery after labour exploitation
code-service_type-social_benefits = Public benefits and housing
code-service_type-transport = Transport
code-service_type-child_protection = Child-protection service
code-service_type-guardianship = Guardian or representative
code-service_type-alternative_care = Alternative care
code-service_type-family_tracing = Family tracing
code-service_type-family_mediation = Family mediation
code-service_type-family_reunification = Family reunification
code-service_type-play_recreation = Play and recreation
code-service_type-childcare_parenting = Childcare and support for parents
code-service_type-return_assistance = Help with voluntary return
code-service_type-reintegration = Reintegration
code-service_type-peer_support = Peer and survivor group
code-service_type-case_management = Talk with the caseworker
code-service_type-other = Other

# Forms of sexual exploitation. The codes keep the names of the standards; the words on screen are ours.
code-sex_exploit_type-prostitution = Paid sex arranged by others
code-sex_exploit_type-pornography = Sexual images or films made of the person
code-sex_exploit_type-remote_interactive = Live-streamed or online sexual acts
code-sex_exploit_type-private_services = Held for one person’s or household’s sexual use
code-sex_exploit_type-travel_tourism = In travel and tourism
code-sex_exploit_type-other = Other

# Sex, for official tables only.
code-sex_reported-female = Female
code-sex_reported-male = Male
code-sex_reported-other = Other or diverse
code-sex_reported-unknown = Unknown

# Who decided on formal identification.
code-status_decided_by-police = Police
code-status_decided_by-ngo = Non-governmental organisation or shelter
code-status_decided_by-court_prosecution = Court or prosecution
code-status_decided_by-gov_non_police = Other public body
code-status_decided_by-other = Other

# Kinds of task.
code-task_kind-call = Call or message
code-task_kind-visit = Visit or meeting
code-task_kind-appointment = Go along to an appointment
code-task_kind-document = Paper or application
code-task_kind-safety_check = Safety check
code-task_kind-follow_up = Follow-up
code-task_kind-other = Other

# How far the search for family is.
code-tracing_status-not_started = Not begun
code-tracing_status-in_progress = Going on
code-tracing_status-verified = Family found and verified
code-tracing_status-reunified = Reunited
code-tracing_status-closed_unsuccessful = Ended without result
code-tracing_status-not_in_best_interest = Not pursued: against the child’s interests or wish

# Whether a child is with parents.
code-uasc_status-accompanied = With a parent or legal carer
code-uasc_status-unaccompanied = Unaccompanied
code-uasc_status-separated = Separated
code-uasc_status-child_headed = In a household headed by a child

# Units of a quantity of help.
code-unit-nights = Nights
code-unit-hours = Hours
code-unit-sessions = Sessions
code-unit-meals = Meals
code-unit-items = Items
code-unit-trips = Trips
code-unit-other = Other

# How soon a partner is asked to act.
code-urgency-emergency = Today
code-urgency-urgent = Within three days
code-urgency-routine = No hurry

# Formal identification. Codes keep the names of the standards.
code-victim_status-possible = Signs are there, not formally identified
code-victim_status-identified = Formally identified as trafficked
code-victim_status-not_victim = Assessed as not trafficked
code-victim_status-declined_identification = Signs are there, formal identification is not wanted

# Why a person wants something kept back.
code-withhold_reason-fear_harm = Fear of harm
code-withhold_reason-tell_self = Wants to tell it personally
code-withhold_reason-other = Other

# Parts of the world.
code-world_region-africa = Africa
code-world_region-americas = Americas
code-world_region-americas_oceania = Americas or Oceania
code-world_region-asia = Asia
code-world_region-europe = Europe
code-world_region-oceania = Oceania

# Yes, no, not known.
code-yes_no_not_known-yes = Yes
code-yes_no_not_known-no = No
code-yes_no_not_known-not_known = Not known
