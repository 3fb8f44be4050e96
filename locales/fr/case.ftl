### The page of one person. $pronoun is she, he or they: how the person is spoken of.

## Identity bar

# Chip beside the alias of someone who was brought in from elsewhere
case-page-imported = repris d’ailleurs
# $languages: one or more languages
case-page-with-interpreter = { $languages }, avec interprète
# An age that was told as about right. $age: the range that it is kept as, “14 to 18”; $told: what was typed: “about 16”
case-page-age-told = { $age }, dit « { $told } »
# Name of the three words at the end, for ears
case-page-consent-words = Ce qui a été accepté
# Above each of the three words
case-page-consent-notes = Notes
case-page-consent-sharing = Partage
case-page-consent-figures = Chiffres
case-page-consent-assent = { $pronoun ->
    [she] Son assentiment
    [he] Son assentiment
   *[they] L’assentiment de l’enfant
}
case-page-consent-guardian = Tutelle
# The three words
case-page-consent-says-given = oui
case-page-consent-says-some = en partie
case-page-consent-says-assent = oui
case-page-consent-says-refused = a dit non
case-page-consent-says-withdrawn = retiré
case-page-consent-says-expired = terminé
case-page-consent-says-not_now = pas maintenant
case-page-consent-says-not_asked = pas demandé
# Beneath: how to reach the person, and who must never learn that the person is here. What follows is written by a worker.
case-page-reach = { $pronoun ->
    [she] Pour la joindre :
    [he] Pour le joindre :
   *[they] Pour joindre la personne :
}
case-page-never = { $pronoun ->
    [she] Ne doit jamais apprendre qu’elle est ici :
    [he] Ne doit jamais apprendre qu’il est ici :
   *[they] Ne doit jamais apprendre que la personne est ici :
}
# Where nothing is written down yet: opens the form
case-page-ask = pas encore noté

## Acts beside the line

case-page-refer = Orienter
case-page-consent = Consentement

## Needs and plan

case-page-plan = Besoins et plan
case-page-plan-child = accompagnement comme enfant jusqu’à en savoir plus
# Before chips with what the person asked for
case-page-needs = Demandé
# Her own words, in the quotation marks of the language. $words: what was said
case-page-quote = « { $words } »
# After her own words. $on: a day
case-page-own-words-on = { $pronoun ->
    [she] ses mots à elle, { DAY($on, style: "short") }
    [he] ses mots à lui, { DAY($on, style: "short") }
   *[they] les mots de la personne, { DAY($on, style: "short") }
}
case-page-own-words = { $pronoun ->
    [she] ses mots à elle
    [he] ses mots à lui
   *[they] les mots de la personne
}
case-page-plan-none = Rien n’est encore prévu. F prévoit un suivi.
case-page-plan-referral = Orientation
# $services: kinds of help; $organisation: its name
case-page-plan-referred = { $services } : { $organisation }
case-page-no-answer = { $days ->
    [one] sans réponse, { NUMBER($days) } jour
    [many] sans réponse, { NUMBER($days) } de jours
   *[other] sans réponse, { NUMBER($days) } jours
}
# In place of an organisation whose name is not here
case-page-somewhere = une organisation

## What happened

case-page-happened = Ce qui s’est passé
case-page-happened-none = Rien n’est encore noté. A note la première aide.
case-page-undated = Jour inconnu
# Name of the chips, for ears
case-page-filter = Montrer
case-page-filter-all = Tout { NUMBER($count) }
case-page-filter-assistance = Aide { NUMBER($count) }
case-page-filter-referral = Orientations { NUMBER($count) }
case-page-filter-child = Enfance { NUMBER($count) }
case-page-filter-note = Notes { NUMBER($count) }
case-page-filter-consent_record = Consentement { NUMBER($count) }
case-page-filter-task = Suivis { NUMBER($count) }
case-page-filter-other = Autres { NUMBER($count) }
# A stretch without an entry
case-page-quiet = { $days ->
    [one] { NUMBER($days) } jour calme
    [many] { NUMBER($days) } de jours calmes
   *[other] { NUMBER($days) } jours calmes
}
# $count: how many more
case-page-earlier = Montrer les entrées précédentes ({ $count })
# Folded sensitive passages
case-page-told = { $pronoun ->
    [she] Ce qu’elle nous a dit
    [he] Ce qu’il nous a dit
   *[they] Ce que la personne nous a dit
}
case-page-words-with-it = Ce qui a été écrit avec
case-page-folded = { $count ->
    [one] · { NUMBER($count) } passage replié
    [many] · { NUMBER($count) } de passages repliés
   *[other] · { NUMBER($count) } passages repliés
}
# $key: the key cap
case-page-hold = Maintenez { $key } pour lire
case-page-fold-again = Replier
case-page-open = Ouvrir
# Who wrote it, and when, on today's entries. $worker: a name or handle; $time: a clock time
case-page-by-at = { $worker }, { $time }
case-page-voided = retiré
case-page-unsettled = { $count ->
    [one] { NUMBER($count) } réponse à départager
    [many] { NUMBER($count) } de réponses à départager
   *[other] { NUMBER($count) } réponses à départager
}
# What happened with a referral. $organisation: its name
case-page-referral-draft = Orientation vers { $organisation } commencée
case-page-referral-sent = Orientation envoyée à { $organisation }
case-page-referral-received = Orientation arrivée chez { $organisation }
case-page-referral-accepted = { $organisation } a dit oui
case-page-referral-refused = { $organisation } a dit non
case-page-referral-started = { $organisation } a commencé à aider
case-page-referral-completed = Orientation vers { $organisation } terminée
case-page-referral-withdrawn = Orientation vers { $organisation } retirée
# What was agreed. $scope: what it was about
case-page-agreed-given = A dit oui : { $scope }
case-page-agreed-assent = A donné son assentiment : { $scope }
case-page-agreed-refused = A dit non : { $scope }
case-page-agreed-withdrawn = A retiré : { $scope }
case-page-agreed-expired = Terminé : { $scope }
case-page-agreed-not_now = Pas maintenant : { $scope }
case-page-agreed-not_asked = Pas demandé : { $scope }
# $on: a day, in words
case-page-until = jusqu’au { $on }
case-page-finished-on = fini le { $on }
case-page-task-set = Suivi prévu
case-page-task-done = Suivi fait
case-page-note = Note
case-page-note-own-words = Avec les mots de la personne

## Side panel

# Name of the panel, and of its button in a narrow window
case-page-panel = Sécurité et consentement
# Menu of a case, for ears
case-page-menu = Plus pour ce dossier
# Over the page, where its records and their history differ; what was found stands beneath it
case-page-alarms = Quelque chose dans ce dossier ne concorde pas.
case-page-safety = Mesure de sécurité
# Risk, worded as when we look: low, medium, high
case-page-safety-low = À surveiller
case-page-safety-medium = Cette semaine
case-page-safety-high = Aujourd’hui
case-page-safety-look = Prochain point : { $day }
case-page-safety-no-look = Aucun jour fixé pour refaire le point.
case-page-safety-unset = Pas encore évalué.
case-page-safety-saved = La mesure de sécurité est enregistrée.
