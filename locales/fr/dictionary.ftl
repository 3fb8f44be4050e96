### Names of records and labels of their fields. Where: forms, timeline, history, referral preview.
### `.hint` stands under the field. Labels are short: about 30 letters.

# organisation: a partner, or the house itself.
record-organisation = Organisation
organisation-name = Nom
organisation-org_type = Type
organisation-services_offered = Aide proposée
organisation-shares_with_immigration = Partage avec les autorités d’immigration
    .hint = Tant que la réponse n’est pas « non », et de moins d’un an, personne n’y est orienté.
organisation-answered_on = Réponse du
organisation-answered_by = Réponse de
organisation-accepts_children = Accueille des enfants
organisation-languages = Langues parlées
organisation-country = Pays
organisation-region = Région
organisation-city = Ville
organisation-phone = Téléphone
organisation-email = Courriel
organisation-contact_person = Personne de contact
organisation-data_agreement_until = Accord sur les données jusqu’au
organisation-is_own = C’est notre propre organisation

# worker: a colleague.
record-worker = Collègue
worker-handle = Identifiant
    .hint = N’a pas besoin d’être un vrai nom.
worker-name = Nom
worker-organisation = Organisation
worker-active = Travaille ici actuellement

# person: who she or he is, as far as help needs it.
record-person = Personne
person-name_used = Nom utilisé ici
    .hint = Le nom par lequel la personne souhaite être appelée. Il peut différer de celui des papiers.
person-pronoun = Pronom
person-birth = Date de naissance
    .hint = Aussi précise que possible : un jour, une année, « vers 2009 ».
person-age_from = Âge, au moins
person-age_to = Âge, au plus
person-age_told = Âge, tel qu’il a été dit
person-age_as_of = Âge à la date du
person-age_basis = D’où vient l’âge
person-possible_child = A peut-être moins de 18 ans
    .hint = En cas de doute, répondez oui : la protection de l’enfance s’applique alors.
person-gender_identity = Genre
person-sex_reported = Sexe, pour les tableaux officiels
person-citizenship = Nationalité
    .hint = La réponse peut aussi être « aucune » : la personne est apatride.
person-citizenship_region = Région du monde de la nationalité
person-country_of_birth = Pays de naissance
person-languages = Langues
person-main_language = Langue principale
person-interpreter_needed = Interprète nécessaire
person-interpreter_wish = Souhaits concernant l’interprète
    .hint = Par exemple une femme, ou personne de la même communauté.
person-safe_contact = Moyen de contact sûr
person-reach_note = Comment joindre la personne
person-never_learn = Qui ne doit jamais l’apprendre
person-marital_status = Situation matrimoniale
person-dependants_count = Personnes à charge
person-accompanying_children_count = Enfants présents avec la personne
person-education_level = Niveau d’études
person-needs_in_daily_life = Ce qui est difficile au quotidien
    .hint = Voir, entendre, marcher, se souvenir, se laver, communiquer.
person-deceased = Est décédé

# person_identity: what names the person by itself, kept apart.
record-person_identity = Nom et coordonnées
person_identity-given_name = Prénom
person_identity-family_name = Nom de famille
person_identity-other_names = Autres noms et graphies
person_identity-phone = Téléphone
person_identity-contacts = Autres moyens de contact
person_identity-contacts-channel = Moyen
person_identity-contacts-value = Numéro ou adresse
person_identity-contacts-safe_to_use = Sans danger
person_identity-contacts-safe_times = Heures sans danger
person_identity-contacts-leave_message = On peut laisser un message
person_identity-code_word = Mot convenu
    .hint = Grâce à ce mot, la personne sait que c’est bien nous.
person_identity-address_note = Où vit la personne
    .hint = Seulement si la maison doit le savoir. Ne sort jamais dans une orientation.
person_identity-documents = Papiers
person_identity-documents-document_type = Document
person_identity-documents-number = Numéro
person_identity-documents-country = Pays
person_identity-documents-held_by = Qui l’a
person_identity-documents-valid_until = Valable jusqu’au

# case: one time of support.
record-case = Dossier
case-person = Personne
case-code = Code
case-case_type = Adulte ou enfant
case-status = État
case-opened_on = Ouvert
case-closed_on = Clos le
case-owner = Intervenante ou intervenant
case-entry_source = Comment la personne est venue
case-entry_org = Orienté par
case-entry_on = Orienté vers nous le
case-incoming_reason = Motif de l’orientation vers nous
case-needs = Besoins immédiats
case-victim_status = Identification formelle
    .hint = L’accompagnement n’en dépend jamais.
case-status_decided_by = Décision de
case-status_decided_on = Date de la décision
case-risk_level = Danger actuel
case-safety_step = Convenu pour la sécurité
case-closure_reason = Pourquoi il a pris fin
case-closure_note = Convenu à la fin
case-imported = Importé
case-imported_from = Importé de

# consent_record: one answer to one question of consent.
record-consent_record = Consentement
consent_record-scope = Pour quoi
consent_record-recipient = À qui
consent_record-state = Réponse
consent_record-given_by = Personne interrogée
consent_record-giver_name = Nom de qui a consenti pour l’enfant
consent_record-assent = L’enfant est d’accord
consent_record-capacity_ok = A pu décider librement
consent_record-on = Le
consent_record-mode = Comment
consent_record-language = Dans quelle langue
consent_record-interpreter_used = Avec interprète
consent_record-legal_basis = Base juridique
consent_record-informed = Ce qui a été expliqué
consent_record-withheld_items = À ne pas transmettre
consent_record-withhold_reason = Pourquoi ne pas le transmettre
consent_record-valid_until = Jusqu’au
consent_record-ask_again_on = Redemander le
consent_record-reason = Pourquoi
consent_record-ends = Met fin à des réponses antérieures
consent_record-ends-record = Réponse terminée

# trafficking_experience: what was done to the person.
record-trafficking_experience = Ce qui s’est passé
trafficking_experience-acts = Ce que d’autres ont fait
trafficking_experience-means = Par quels moyens
    .hint = Jamais requis si la personne avait moins de 18 ans.
trafficking_experience-exploitation = Exploitation
trafficking_experience-exploitation_intended_only = Prévue, n’a pas eu lieu
trafficking_experience-sex_exploit_type = Exploitation sexuelle : forme
trafficking_experience-labour_sector = Secteur de travail
trafficking_experience-control = Comment la personne était contrôlée
trafficking_experience-recruit_method = Comment cela a commencé
trafficking_experience-entry_route = Ce que la personne pensait faire
trafficking_experience-recruiter_relation = Qui a entraîné la personne
trafficking_experience-promised = Ce qui a été promis
trafficking_experience-advance_fee_paid = Des frais ont été payés d’avance
trafficking_experience-debt = Dette réclamée
trafficking_experience-was_under_18 = Avait moins de 18 ans au début
trafficking_experience-started = Début
trafficking_experience-ended = Fin
trafficking_experience-period = Quand c’était
trafficking_experience-duration = Combien de temps
trafficking_experience-movement_scope = Déplacement
trafficking_experience-country = Pays où cela s’est passé
trafficking_experience-region_of_exploitation = Région du monde où cela s’est passé
trafficking_experience-exit_mode = Comment la personne en est sortie
trafficking_experience-compelled_offences = Ce que la personne a été contrainte de faire contre la loi
    .hint = Seul un avocat peut le recevoir. Personne ne doit être puni pour ce qu’on l’a forcé à faire.
trafficking_experience-account = Ce que la personne a raconté

# assistance: one thing that was done, or offered.
record-assistance = Aide
assistance-kind = Type d’aide
assistance-on = Le
assistance-until = Jusqu’au
assistance-outcome = Résultat
assistance-quantity = Quantité
assistance-unit = Unité
assistance-provider = Fournie par
assistance-location = Où
assistance-accepted_by_person = La personne le souhaitait
assistance-note = Note

# referral: the person is introduced to a partner.
record-referral = Orientation
referral-organisation = Vers
referral-services = Pour quelle aide
referral-status = État
referral-reason = Motif
referral-message = Message au partenaire
referral-urgency = Sous quel délai
referral-consent = Avec quel consentement
referral-shared = Lignes transmises
referral-shared-kind = Fiche
referral-shared-record = Numéro de la fiche
referral-shared-field = Ligne
referral-sent_on = Envoyée le
referral-answered_on = Réponse le
referral-started_on = Commencée le
referral-completed_on = Terminée le
referral-withdrawn_on = Retirée le
referral-refusal_reason = Pourquoi la réponse est non
referral-receiving_contact = Qui s’en occupe là-bas
referral-transfer_of_case = Le dossier entier y est transféré
referral-feedback = Comment cela s’est passé pour la personne

# child_profile: what is asked in addition of a child.
record-child_profile = À propos de l’enfant
child_profile-uasc_status = Avec ou sans ses parents
child_profile-separated = Sans sa famille depuis
child_profile-separation_cause = Pourquoi sans sa famille
child_profile-parental_responsibility = Qui a l’autorité parentale
child_profile-family_contact_safe = Le contact avec la famille est sans danger
child_profile-care = Qui s’occupe de l’enfant
child_profile-school_status = École
child_profile-school_level = Niveau scolaire
child_profile-lives_with_own_children = A ici ses propres enfants
child_profile-birth_registered = Naissance enregistrée
child_profile-tracing_status = Recherche de la famille
child_profile-wishes = Ce que l’enfant souhaite

# guardian: who speaks for a child in law.
record-guardian = Tutelle
guardian-status = État
guardian-kind = En quelle qualité
guardian-name = Nom
guardian-contact = Coordonnées
guardian-organisation = Organisation
guardian-requested_on = Demandée le
guardian-appointed_on = Désignée le
guardian-ended_on = Terminée le
guardian-conflict_of_interest = Peut avoir des intérêts propres

# best_interests: a best-interests assessment or determination.
record-best_interests = Intérêt supérieur de l’enfant
best_interests-kind = Procédure
best_interests-trigger = Décision à prendre
best_interests-opened_on = Ouverte le
best_interests-due_on = Échéance
best_interests-child_heard = L’enfant a été entendu
best_interests-child_agrees = L’enfant est d’accord
best_interests-child_view = Ce que l’enfant a dit
best_interests-report_state = Rapport
best_interests-recommendation = Proposition
best_interests-recommended_on = Proposée le
best_interests-panel = Décision par un comité
best_interests-agency = Qui décide
best_interests-implemented_on = Mise en œuvre le
best_interests-review_on = À revoir le

# note: what was said or seen.
record-note = Note
note-text = Note
note-on = Le
note-sensitive = Garder repliée à l’écran
note-own_words = Avec les mots de la personne

# task: something to do by a day.
record-task = Tâche
task-text = Ce qu’il faut faire
task-kind = Type
task-due_on = Pour le
task-time = Heure
task-owner = Qui
task-done_on = Faite le
task-result = Résultat

# The record cannot be saved. $record and $field are codes of the dictionary (for the screen, not for the sentence); $max is a number of letters.
refused-field-required = Il manque une réponse indispensable à cette fiche.
    .advice = Remplissez le champ signalé et enregistrez à nouveau.
refused-field-shape = Une réponse n’a pas pu être lue.
    .advice = Vérifiez le champ signalé : une date, un nombre ou un montant s’écrit peut-être autrement.
refused-field-code = Une réponse ne figure pas dans sa liste.
    .advice = Choisissez une réponse dans la liste du champ signalé.
refused-field-too-long = Une réponse est trop longue pour son champ.
    .advice = La limite est de { NUMBER($max) }. Raccourcissez-la ou écrivez la suite dans une note.
refused-field-unknown = Ce programme ne connaît pas l’un des champs.
    .advice = Une version plus récente d’Amparo le connaît peut-être. Rien n’a été modifié.
refused-record-unknown = Ce programme ne connaît pas ce type de fiche.
    .advice = Une version plus récente d’Amparo le connaît peut-être. Rien n’a été modifié.
