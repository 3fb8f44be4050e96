### The words of the code lists. Where: forms, timeline, composer, filters, referrals, printed pages.
### A code keeps its name for ever; only its words change. Say "person", and no word that shames.

# Acts: the first element of trafficking (Palermo Protocol, article 3).
code-act-recruitment = Recrutement
code-act-transportation = Transport
code-act-transfer = Transfert à une autre personne
code-act-harbouring = Hébergement ou dissimulation
code-act-receipt = Accueil de la personne

# How the age is known.
code-age_basis-documented = D’après un document
code-age_basis-declared = Selon la personne
code-age_basis-estimated = Estimé
code-age_basis-assessed = Résultat d’une évaluation de l’âge

# Kinds of best-interests procedure.
code-bip_kind-bia = Évaluation de l’intérêt supérieur
code-bip_kind-bid = Détermination de l’intérêt supérieur (formelle)

# What a best-interests procedure proposes.
code-bip_recommendation-local_integration = Rester et s’intégrer ici
code-bip_recommendation-care_arrangement = Maintenir ou changer la prise en charge
code-bip_recommendation-medical = Mesure médicale
code-bip_recommendation-repatriation = Retour dans le pays d’origine
code-bip_recommendation-resettlement = Solution dans un pays tiers
code-bip_recommendation-reunification = Réunification familiale
code-bip_recommendation-separation = Séparation d’un parent contre son gré

# Where the report of a best-interests procedure is.
code-bip_report-submitted = Remis à l’instance de décision
code-bip_report-pending = En préparation
code-bip_report-not_submitted = Non remis

# The decision for which a best-interests procedure is opened.
code-bip_trigger-durable_solution = Solution durable pour un enfant sans ses parents
code-bip_trigger-temporary_care = Prise en charge temporaire dans une situation exceptionnelle
code-bip_trigger-separation_from_parents = Séparation possible des parents contre leur gré
code-bip_trigger-other = Autre

# Who cares for a child now.
code-care_type-parents = Un parent ou les deux
code-care_type-step_parent = Beau-parent
code-care_type-customary = Responsable selon la coutume
code-care_type-adult_sibling = Sœur ou frère majeur
code-care_type-kinship = Autres membres de la famille
code-care_type-foster = Famille d’accueil
code-care_type-residential = Foyer d’accueil
code-care_type-shelter_specialised = Foyer spécialisé pour enfants ayant subi la traite
code-care_type-kafala = Kafala
code-care_type-independent = Vie autonome accompagnée
code-care_type-child_headed = Ménage dirigé par un enfant
code-care_type-unrelated_adult = Adulte sans lien de parenté
code-care_type-none = Personne
code-care_type-detention = En détention
code-care_type-other = Autre

# Where a case stands.
code-case_status-intake = Premier accueil
code-case_status-active = En cours
code-case_status-follow_up = Suivi
code-case_status-closed = Clos
code-case_status-closed_transferred = Clos, transmis à un autre service
code-case_status-void_duplicate = Doublon ou ouvert par erreur

# Which rules a case follows.
code-case_type-adult = Adulte
code-case_type-child = Enfant
code-case_type-aged_out = Jeune adulte, enfant au début

# Why a case ended.
code-closure_reason-goals_met = Objectifs atteints
code-closure_reason-person_request = La personne a mis fin à l’accompagnement
code-closure_reason-transferred = Transmis à un autre service
code-closure_reason-moved = Déménagement dans le pays
code-closure_reason-returned_origin = Retour dans le pays d’origine
code-closure_reason-resettled = Réinstallation dans un pays tiers
code-closure_reason-reunified = Réunification avec la famille
code-closure_reason-lost_contact = Contact perdu
code-closure_reason-not_eligible = L’aide proposée ici ne convenait pas
code-closure_reason-majority = A eu 18 ans, passage à un service pour adultes
code-closure_reason-detained_removed = Détention ou éloignement par les autorités
code-closure_reason-deceased = Décès
code-closure_reason-opened_in_error = Ouvert par erreur
code-closure_reason-other = Autre

# Who gave or withheld consent.
code-consent_given_by-person = La personne elle-même
code-consent_given_by-caregiver = Parent ou personne responsable
code-consent_given_by-guardian = Tuteur légal ou tutrice légale
code-consent_given_by-child = L’enfant (assentiment)
code-consent_given_by-best_interests = Consentement impossible à recueillir : décision dans l’intérêt supérieur

# How consent was given.
code-consent_mode-signature = Par écrit
code-consent_mode-verbal_witnessed = De vive voix, devant témoin
code-consent_mode-digital = À l’écran

# What a person can agree to: the steps of the consent ladder.
code-consent_scope-case_management = Accompagnement et tenue de ce dossier
code-consent_scope-share_health = Partager avec les services de santé
code-consent_scope-share_psychosocial = Partager avec les services psychosociaux
code-consent_scope-share_security = Partager avec la police ou les services de sécurité
code-consent_scope-share_legal = Partager avec les services juridiques
code-consent_scope-share_shelter = Partager avec les foyers d’accueil
code-consent_scope-share_protection = Partager avec les services de protection
code-consent_scope-share_livelihoods = Partager avec les services d’emploi et de revenus
code-consent_scope-share_named = Partager avec une organisation désignée
code-consent_scope-share_family = Partager avec la famille
code-consent_scope-tracing = Rechercher la famille
code-consent_scope-formal_identification = Orienter vers l’identification formelle
code-consent_scope-statistics = Compter dans les statistiques sans nom
code-consent_scope-research = Utiliser pour la recherche sans nom
code-consent_scope-cross_border = Transmettre à un autre pays
code-consent_scope-contact = Prise de contact par un moyen sûr
code-consent_scope-photo_audio = Conserver une photo ou un enregistrement

# The answer to a question of consent.
code-consent_state-given = D’accord
code-consent_state-refused = A dit non
code-consent_state-withdrawn = Retiré
code-consent_state-expired = Arrivé à terme
code-consent_state-assent = L’enfant est d’accord aussi
code-consent_state-not_now = Pas maintenant
code-consent_state-not_asked = Pas demandé

# Ways to reach a person.
code-contact_channel-phone = Téléphone
code-contact_channel-messaging = Messagerie
code-contact_channel-email = Courriel
code-contact_channel-social_network = Réseau social
code-contact_channel-address = Adresse
code-contact_channel-other = Autre

# How a person was controlled.
code-control_method-debt_bondage = Servitude pour dettes
code-control_method-takes_earnings = Gains confisqués
code-control_method-restricts_finance = Accès à l’argent bloqué
code-control_method-threats = Menaces
code-control_method-psychological_abuse = Violence psychologique
code-control_method-physical_abuse = Violence physique
code-control_method-sexual_abuse = Violence sexuelle
code-control_method-false_promises = Fausses promesses
code-control_method-psychoactive = Drogues ou alcool
code-control_method-restricts_movement = Liberté de mouvement restreinte, isolement
code-control_method-restricts_medical = Soins médicaux refusés
code-control_method-excessive_hours = Horaires de travail excessifs
code-control_method-uses_children = Pression au moyen des enfants ou de la famille
code-control_method-threat_authorities = Menace de la police ou de l’immigration
code-control_method-withholds_necessities = Privation de nourriture, de toit ou d’hygiène
code-control_method-withholds_documents = Documents confisqués
code-control_method-digital_control = Contrôle numérique : suivi, comptes détournés, chantage à l’image
code-control_method-ritual_spiritual = Serments ou contrainte spirituelle
code-control_method-other = Autre

# Kinds of document.
code-document_type-passport = Passeport
code-document_type-national_id = Carte d’identité
code-document_type-birth_certificate = Acte de naissance
code-document_type-residence_permit = Titre de séjour
code-document_type-visa = Visa
code-document_type-travel_document = Document de voyage
code-document_type-work_permit = Permis de travail
code-document_type-other = Autre

# How long the exploitation lasted.
code-duration_band-0_12m = Jusqu’à 12 mois
code-duration_band-13_24m = De 13 à 24 mois
code-duration_band-25m_plus = Plus de 24 mois

# Levels of education (ISCED 2011).
code-education-isced0 = Petite enfance
code-education-isced1 = École primaire
code-education-isced2 = Secondaire, premier cycle
code-education-isced3 = Secondaire, second cycle
code-education-isced4 = Postsecondaire non supérieur
code-education-isced5 = Enseignement supérieur de cycle court
code-education-isced6 = Licence ou équivalent
code-education-isced7 = Master ou équivalent
code-education-isced8 = Doctorat ou équivalent
code-education-none = Aucune scolarité

# What the person set out for.
code-entry_route-abduction = Enlèvement
code-entry_route-sold_family = Vente par la famille
code-entry_route-sold_other = Vente par une autre personne
code-entry_route-adoption = Adoption
code-entry_route-education = Offre d’études
code-entry_route-family_visit = Visite à la famille
code-entry_route-friend_visit = Visite à des amis
code-entry_route-labour_migration = Migration pour le travail
code-entry_route-marriage = Mariage
code-entry_route-tourism = Voyage d’agrément
code-entry_route-displacement = Fuite ou déplacement
code-entry_route-other = Autre

# How the person came to us.
code-entry_source-self = De sa propre initiative
code-entry_source-family = Famille ou proche
code-entry_source-organisation = Une organisation
code-entry_source-outreach = Rencontre par notre équipe sur le terrain
code-entry_source-survivor = Une autre personne survivante

# How the person got out.
code-exit_mode-escaped = Départ ou fuite par ses propres moyens
code-exit_mode-rescued = Sortie avec l’aide d’autrui
code-exit_mode-released = Remise en liberté
code-exit_mode-intervention = Intervention des autorités
code-exit_mode-still_there = Toujours sur place
code-exit_mode-other = Autre

# Forms of exploitation.
code-exploitation-sexual = Exploitation sexuelle
code-exploitation-labour = Travail ou services forcés
code-exploitation-domestic_servitude = Servitude domestique
code-exploitation-criminal_activity = Délits commis sous la contrainte
code-exploitation-online_scam = Travail forcé dans des escroqueries en ligne
code-exploitation-begging = Mendicité forcée
code-exploitation-slavery_practices = Esclavage ou pratiques analogues
code-exploitation-forced_marriage = Mariage forcé
code-exploitation-child_marriage = Mariage d’enfant
code-exploitation-illegal_adoption = Adoption illégale
code-exploitation-surrogacy = Exploitation de la gestation pour autrui
code-exploitation-organ_removal = Prélèvement d’organes
code-exploitation-armed_group = Utilisation par des forces ou groupes armés
code-exploitation-child_labour = Pires formes de travail des enfants
code-exploitation-other = Autre but
code-exploitation-not_yet = Prévue, n’a pas eu lieu

# Gender.
code-gender_identity-woman = Femme ou fille
code-gender_identity-man = Homme ou garçon
code-gender_identity-trans_woman = Femme ou fille trans
code-gender_identity-trans_man = Homme ou garçon trans
code-gender_identity-non_conforming = Non binaire ou de genre non conforme
code-gender_identity-not_specified = Non précisé

# In what capacity a guardian acts.
code-guardian_kind-parent = Parent
code-guardian_kind-relative = Membre de la famille
code-guardian_kind-state = Autorité publique
code-guardian_kind-professional = Tuteur professionnel
code-guardian_kind-ngo = Organisation

# Where guardianship stands.
code-guardian_status-not_needed = Un parent ou responsable peut agir
code-guardian_status-requested = Demandée
code-guardian_status-temporary = Tutelle provisoire
code-guardian_status-appointed = Tutelle en place
code-guardian_status-refused = Aucune tutelle obtenue
code-guardian_status-ended = Terminée

# Who holds a document.
code-held_by-person = La personne
code-held_by-us = Nous, pour la personne
code-held_by-trafficker = Les personnes qui l’ont exploitée
code-held_by-authority = Une autorité
code-held_by-lost = Perdu

# What a person was told before being asked for consent.
code-informed_of-interview = De quoi nous aimerions parler
code-informed_of-purpose = Pourquoi nous tenons un dossier
code-informed_of-uses = Qui peut l’utiliser et comment
code-informed_of-research = Que statistiques et recherche sont sans nom
code-informed_of-access = Le droit de le voir et de le corriger
code-informed_of-storage = Combien de temps il est gardé
code-informed_of-withdrawal = Que le consentement peut être retiré à tout moment

# Sectors of work (ISIC, revision 4).
code-labour_sector-agriculture = Agriculture et élevage
code-labour_sector-forestry = Sylviculture
code-labour_sector-fishing = Pêche et aquaculture
code-labour_sector-mining = Mines et carrières
code-labour_sector-manufacturing = Usines et ateliers
code-labour_sector-energy = Électricité et gaz
code-labour_sector-water_waste = Eau et déchets
code-labour_sector-construction = Construction
code-labour_sector-trade_repair = Commerce et réparation de véhicules
code-labour_sector-peddling = Vente de rue
code-labour_sector-transport = Transport et entreposage
code-labour_sector-hospitality = Hôtellerie et restauration
code-labour_sector-ict = Information, centres d’appels, travail en ligne
code-labour_sector-finance = Finance
code-labour_sector-real_estate = Immobilier
code-labour_sector-professional = Activités spécialisées et techniques
code-labour_sector-admin_cleaning = Nettoyage, sécurité, soutien
code-labour_sector-public_admin = Administration publique
code-labour_sector-education = Enseignement
code-labour_sector-health_care = Santé et soins
code-labour_sector-arts_sport = Arts, sport, spectacle
code-labour_sector-personal_services = Services personnels (ongleries, lavage auto, massages)
code-labour_sector-domestic_work = Ménage privé
code-labour_sector-extraterritorial = Ménage ou organisme diplomatique
code-labour_sector-not_specified = Non précisé

# On what ground something is recorded or shared.
code-legal_basis-consent = Consentement
code-legal_basis-vital_interests = Sauvegarde de la vie
code-legal_basis-legal_duty = Obligation légale
code-legal_basis-public_task = Mission d’intérêt public
code-legal_basis-legal_claims = Actions en justice
code-legal_basis-archive_stats = Statistiques avec garanties

# Where help was given.
code-location_kind-own = Chez nous
code-location_kind-partner = Chez un partenaire
code-location_kind-public = Dans un lieu public
code-location_kind-remote = À distance

# Marital status.
code-marital_status-single = Célibataire
code-marital_status-married = Mariage
code-marital_status-widowed = Veuvage
code-marital_status-divorced = Divorce
code-marital_status-separated = Séparation
code-marital_status-registered_partnership = Partenariat enregistré

# Means: the second element of trafficking (Palermo Protocol, article 3); never asked of a child.
code-means-threat_force = Menace ou recours à la force
code-means-coercion = Autre forme de contrainte
code-means-abduction = Enlèvement
code-means-fraud = Fraude
code-means-deception = Tromperie
code-means-abuse_power_vulnerability = Abus d’autorité ou d’une situation de vulnérabilité
code-means-payment_benefit = Paiements ou avantages à qui a autorité sur la personne

# Whether a border was crossed.
code-movement_scope-internal = Dans un même pays
code-movement_scope-cross_border = En franchissant une frontière
code-movement_scope-both = Les deux
code-movement_scope-none = Aucun déplacement

# What a person was made to do against the law.
code-offence_kind-immigration = Passage de frontière ou séjour sans papiers
code-offence_kind-document = Faux papiers ou papiers d’autrui
code-offence_kind-prostitution_related = Infraction liée à l’exploitation sexuelle
code-offence_kind-drug = Drogue : culture, transport, vente
code-offence_kind-theft = Vol
code-offence_kind-labour = Travail sans autorisation
code-offence_kind-online_fraud = Escroquerie en ligne
code-offence_kind-other = Autre

# Types of organisation.
code-org_type-ngo = Organisation non gouvernementale
code-org_type-shelter = Foyer ou maison sûre
code-org_type-survivor_led = Groupe dirigé par des personnes survivantes
code-org_type-police = Police ou autre force de l’ordre
code-org_type-health = Service de santé
code-org_type-central_gov = Organisme public national
code-org_type-local_gov = Collectivité locale
code-org_type-child_protection = Autorité de protection de l’enfance
code-org_type-guardianship = Organisme de tutelle
code-org_type-immigration = Autorité d’immigration
code-org_type-labour_inspectorate = Inspection du travail
code-org_type-prosecution_court = Parquet ou tribunal
code-org_type-legal = Service juridique
code-org_type-intl_org = Organisation internationale
code-org_type-embassy = Ambassade ou consulat
code-org_type-helpline = Ligne d’écoute
code-org_type-school = Établissement scolaire
code-org_type-business = Entreprise ou employeur
code-org_type-trade_union = Syndicat
code-org_type-community = Groupe communautaire ou religieux
code-org_type-other = Autre

# Who has parental responsibility for a child.
code-parental_responsibility-parents = Les deux parents
code-parental_responsibility-one_parent = Un seul parent
code-parental_responsibility-relative = Un membre de la famille
code-parental_responsibility-guardian = Un tuteur ou une tutrice
code-parental_responsibility-state = Une autorité publique
code-parental_responsibility-nobody = Personne

# How a person is spoken of.
code-pronoun-she = elle
code-pronoun-he = il
code-pronoun-they = iel

# Who brought the person into it.
code-recruiter_relation-intimate_partner = Partenaire ou ex-partenaire
code-recruiter_relation-family = Famille, tuteur ou responsable
code-recruiter_relation-friend = Ami ou connaissance
code-recruiter_relation-employer_agent = Employeur, intermédiaire ou agence
code-recruiter_relation-authority = Personne en position d’autorité
code-recruiter_relation-online_contact = Connu uniquement en ligne
code-recruiter_relation-stranger = Inconnu
code-recruiter_relation-other = Autre
code-recruiter_relation-unknown = Non connu

# How it began.
code-recruit_method-business_place = Dans un commerce
code-recruit_method-school = Dans un établissement scolaire
code-recruit_method-work = Au travail
code-recruit_method-online_social = Réseau social en ligne
code-recruit_method-online_ad = Annonce en ligne
code-recruit_method-tv_ad = Publicité télévisée
code-recruit_method-radio_ad = Publicité radio
code-recruit_method-newspaper_ad = Annonce dans un journal
code-recruit_method-family = Par la famille
code-recruit_method-friends = Par des amis
code-recruit_method-personal_contact = Autre contact personnel
code-recruit_method-employment_agency = Agence d’emploi
code-recruit_method-travel_agency = Agence de voyages
code-recruit_method-reception_facility = Camp, centre d’accueil ou de soins
code-recruit_method-other = Autre

# Why a person is referred.
code-referral_reason-more_services = Besoin d’aide supplémentaire
code-referral_reason-relocation = Changement de lieu
code-referral_reason-specialist = Aide spécialisée
code-referral_reason-child_transfer = Compétence de la protection de l’enfance
code-referral_reason-other = Autre

# Where a referral stands.
code-referral_status-draft = Brouillon
code-referral_status-sent = Envoyée
code-referral_status-received = Reçue
code-referral_status-accepted = Acceptée
code-referral_status-refused = Réponse négative
code-referral_status-started = L’aide a commencé
code-referral_status-completed = Terminée
code-referral_status-withdrawn = Retirée par la personne

# Why a partner said no to a referral.
code-refusal_reason-no_capacity = Pas de place ou de temps
code-refusal_reason-not_eligible = Hors de leur mission
code-refusal_reason-age = Âge
code-refusal_reason-gender = Genre
code-refusal_reason-language = Langue
code-refusal_reason-status = Situation de séjour
code-refusal_reason-other = Autre

# How great the danger is.
code-risk_level-high = Élevé
code-risk_level-medium = Moyen
code-risk_level-low = Faible
code-risk_level-none = Aucun risque actuel

# How a person can be contacted safely.
code-safe_contact-no_contact = Ne pas contacter
code-safe_contact-in_person = En personne seulement
code-safe_contact-trusted_person = Par une personne de confiance
code-safe_contact-text_first = Message d’abord, appel ensuite
code-safe_contact-any_time = Les appels sont sans danger

# Whether a child goes to school.
code-school_status-enrolled = Va à l’école
code-school_status-not_enrolled = Ne va pas à l’école
code-school_status-above_age = Au-delà de l’âge scolaire

# Why a child is apart from family.
code-separation_cause-conflict = Conflit armé
code-separation_cause-death = Décès d’un responsable
code-separation_cause-family_violence = Violence ou exploitation dans la famille
code-separation_cause-no_services = Absence de services accessibles
code-separation_cause-armed_group = Force ou groupe armé
code-separation_cause-family_illness = Maladie dans la famille
code-separation_cause-entrusted = Confié à quelqu’un
code-separation_cause-detention = Arrestation ou détention
code-separation_cause-abandonment = Abandon
code-separation_cause-repatriation = Rapatriement
code-separation_cause-population_movement = Déplacement de population
code-separation_cause-migration = Migration
code-separation_cause-poverty = Pauvreté
code-separation_cause-disaster = Catastrophe naturelle
code-separation_cause-divorce = Divorce ou remariage
code-separation_cause-trafficking = Emmené par les personnes qui l’ont exploité
code-separation_cause-other = Autre

# What came of an offer of help.
code-service_outcome-provided = Fournie
code-service_outcome-partly = Fournie en partie
code-service_outcome-planned = Prévue
code-service_outcome-declined = Non souhaitée par la personne
code-service_outcome-unavailable = Indisponible
code-service_outcome-already_received = Déjà reçue ailleurs
code-service_outcome-not_needed = Pas nécessaire

# Kinds of help: the composer, needs, referrals, what an organisation offers.
code-service_type-safe_accommodation = Hébergement sûr
code-service_type-food = Alimentation
code-service_type-clothing_nfi = Vêtements et articles essentiels
code-service_type-hygiene_wash = Eau et hygiène
code-service_type-cash_financial = Aide financière
code-service_type-medical_emergency = Soins médicaux d’urgence
code-service_type-medical_general = Soins de santé
code-service_type-sexual_reproductive = Santé sexuelle et reproductive
code-service_type-mental_health = Soins de santé mentale
code-service_type-psychosocial = Soutien psychosocial
code-service_type-substance_use = Aide liée aux drogues ou à l’alcool
code-service_type-interpretation = Interprétariat et médiation culturelle
code-service_type-legal_information = Information sur les droits
code-service_type-legal_representation = Avocate ou avocat
code-service_type-criminal_justice_support = Soutien dans la procédure pénale
code-service_type-compensation_claim = Indemnisation et salaires dus
code-service_type-residence_status = Conseil d’un juriste sur le séjour
code-service_type-identity_documents = Papiers d’identité et état civil
code-service_type-safety_security = Plan de sécurité et protection
code-service_type-digital_safety = Sécurité numérique
code-service_type-education = École ou cours de rattrapage
code-service_type-language_course = Cours de langue
code-service_type-vocational_training = Formation professionnelle
code-service_type-employment = Recherche d’emploi
code-service_type-livelihood_grant = Aide à une activité
code-service_type-rights_training = Formation aux droits et aux compétences de vie
code-service_type-exploitation_recovery_sexual = Rétablissement après exploitation sexuelle
code-service_type-exploitation_recovery_labour = Rétablissement après exploitation par le travail
code-service_type-social_benefits = Prestations sociales et logement
code-service_type-transport = Transport
code-service_type-child_protection = Protection de l’enfance
code-service_type-guardianship = Tutelle ou représentation
code-service_type-alternative_care = Prise en charge alternative
code-service_type-family_tracing = Recherche de la famille
code-service_type-family_mediation = Médiation familiale
code-service_type-family_reunification = Réunification familiale
code-service_type-play_recreation = Jeux et loisirs
code-service_type-childcare_parenting = Garde d’enfants et soutien à la parentalité
code-service_type-return_assistance = Aide au retour volontaire
code-service_type-reintegration = Réintégration
code-service_type-peer_support = Groupe de pairs et de personnes survivantes
code-service_type-case_management = Entretien de suivi
code-service_type-other = Autre

# Forms of sexual exploitation. The codes keep the names of the standards; the words on screen are ours.
code-sex_exploit_type-prostitution = Rapports payés organisés par d’autres
code-sex_exploit_type-pornography = Images ou films à caractère sexuel de la personne
code-sex_exploit_type-remote_interactive = Actes sexuels en ligne ou en direct
code-sex_exploit_type-private_services = Rétention à des fins sexuelles pour une personne ou un foyer
code-sex_exploit_type-travel_tourism = Dans le voyage et le tourisme
code-sex_exploit_type-other = Autre

# Sex, for official tables only.
code-sex_reported-female = Féminin
code-sex_reported-male = Masculin
code-sex_reported-other = Autre ou divers
code-sex_reported-unknown = Non connu

# Who decided on formal identification.
code-status_decided_by-police = Police
code-status_decided_by-ngo = Organisation non gouvernementale ou foyer
code-status_decided_by-court_prosecution = Tribunal ou parquet
code-status_decided_by-gov_non_police = Autre organisme public
code-status_decided_by-other = Autre

# Kinds of task.
code-task_kind-call = Appel ou message
code-task_kind-visit = Visite ou rencontre
code-task_kind-appointment = Accompagner à un rendez-vous
code-task_kind-document = Document ou démarche
code-task_kind-safety_check = Point de sécurité
code-task_kind-follow_up = Suivi
code-task_kind-other = Autre

# How far the search for family is.
code-tracing_status-not_started = Pas commencée
code-tracing_status-in_progress = En cours
code-tracing_status-verified = Famille retrouvée et vérifiée
code-tracing_status-reunified = Réunis
code-tracing_status-closed_unsuccessful = Terminée sans résultat
code-tracing_status-not_in_best_interest = Non menée : contraire à l’intérêt ou au souhait de l’enfant

# Whether a child is with parents.
code-uasc_status-accompanied = Avec un parent ou responsable légal
code-uasc_status-unaccompanied = Non accompagné
code-uasc_status-separated = Séparé de ses parents
code-uasc_status-child_headed = Dans un ménage dirigé par un enfant

# Units of a quantity of help.
code-unit-nights = Nuits
code-unit-hours = Heures
code-unit-sessions = Séances
code-unit-meals = Repas
code-unit-items = Articles
code-unit-trips = Trajets
code-unit-other = Autre

# How soon a partner is asked to act.
code-urgency-emergency = Aujourd’hui
code-urgency-urgent = Sous trois jours
code-urgency-routine = Sans urgence

# Formal identification. Codes keep the names of the standards.
code-victim_status-possible = Des indices existent, pas d’identification formelle
code-victim_status-identified = Identification formelle comme personne ayant subi la traite
code-victim_status-not_victim = Évaluation : pas de traite
code-victim_status-declined_identification = Des indices existent, identification formelle non souhaitée

# Why a person wants something kept back.
code-withhold_reason-fear_harm = Peur de représailles
code-withhold_reason-tell_self = Souhaite le dire en personne
code-withhold_reason-other = Autre

# Parts of the world.
code-world_region-africa = Afrique
code-world_region-americas = Amériques
code-world_region-americas_oceania = Amériques ou Océanie
code-world_region-asia = Asie
code-world_region-europe = Europe
code-world_region-oceania = Océanie

# Yes, no, not known.
code-yes_no_not_known-yes = Oui
code-yes_no_not_known-no = Non
code-yes_no_not_known-not_known = Non connu
