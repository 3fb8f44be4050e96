### The line in which an assistance is written down.

# Name of the line, for ears; the word in front; the name of its field
assistance-line = Noter une aide
assistance-line-verb = Aide
assistance-line-what = Quelle aide
assistance-line-placeholder = quelle aide ? Quelques lettres suffisent
assistance-line-details = Détails
# Beneath while nothing is typed
assistance-line-hint = Écrivez ce qui a été fait ; Entrée l’enregistre à la date d’aujourd’hui.
# The read-back. $service: kind of help; $alias: the person; $day: the day in words; $worker: who records; $more: further parts, or nothing
assistance-line-back = { $service } pour { $alias } · { $day } · par { $worker }{ $more }
assistance-line-today = aujourd’hui
# A further part of the read-back. $part: how much, or how it went
assistance-line-and = · { $part }
assistance-line-unit-none = aucune
# Toast. $service: kind of help
assistance-line-saved = Enregistré : { $service }
# Other words that people type for a kind of help, separated by commas. They are looked for, never shown.
assistance-line-other-words = autres mots
    .safe_accommodation = foyer, lit, nuit, chambre, logement
    .food = repas, courses, manger
    .clothing_nfi = habits, chaussures, couverture
    .hygiene_wash = savon, douche
    .cash_financial = argent, bon
    .medical_emergency = ambulance, hôpital, médecin
    .medical_general = docteur, médecin, clinique, infirmière, dentiste
    .sexual_reproductive = grossesse, contraception
    .mental_health = psychiatre, psychologue
    .psychosocial = écoute, entretien, parler
    .interpretation = interprète, traducteur, traductrice
    .legal_information = droits
    .legal_representation = avocat, avocate, tribunal
    .compensation_claim = salaire, paie
    .identity_documents = passeport, papiers
    .safety_security = plan de sécurité, danger, risque
    .digital_safety = téléphone, compte
    .education = école, leçon, cours
    .employment = emploi, travail
    .transport = bus, billet, taxi
    .social_benefits = logement, allocations
    .family_tracing = retrouver la famille
    .return_assistance = rentrer au pays
    .case_management = réunion, rendez-vous, plan

## How much of something. $n: a number

assistance-quantity-nights = { $n ->
    [one] { NUMBER($n) } nuit
    [many] { NUMBER($n) } de nuits
   *[other] { NUMBER($n) } nuits
}
assistance-quantity-hours = { $n ->
    [one] { NUMBER($n) } heure
    [many] { NUMBER($n) } d’heures
   *[other] { NUMBER($n) } heures
}
assistance-quantity-sessions = { $n ->
    [one] { NUMBER($n) } séance
    [many] { NUMBER($n) } de séances
   *[other] { NUMBER($n) } séances
}
assistance-quantity-meals = { $n ->
    [one] { NUMBER($n) } repas
    [many] { NUMBER($n) } de repas
   *[other] { NUMBER($n) } repas
}
assistance-quantity-items = { $n ->
    [one] { NUMBER($n) } article
    [many] { NUMBER($n) } d’articles
   *[other] { NUMBER($n) } articles
}
assistance-quantity-trips = { $n ->
    [one] { NUMBER($n) } trajet
    [many] { NUMBER($n) } de trajets
   *[other] { NUMBER($n) } trajets
}
assistance-quantity-other = × { NUMBER($n) }
