### The Today screen: what has waited, what is for today, this week.

# Title while it loads
today-title-plain = Aujourd’hui
# Title of the page: a sentence. $waiting: things past their day; $due: things for today
today-title-both = { $waiting ->
    [one] { $due ->
        [one] { NUMBER($waiting) } chose a attendu. { NUMBER($due) } est pour aujourd’hui.
        [many] { NUMBER($waiting) } chose a attendu. { NUMBER($due) } sont pour aujourd’hui.
       *[other] { NUMBER($waiting) } chose a attendu. { NUMBER($due) } sont pour aujourd’hui.
    }
    [many] { $due ->
        [one] { NUMBER($waiting) } de choses ont attendu. { NUMBER($due) } est pour aujourd’hui.
        [many] { NUMBER($waiting) } de choses ont attendu. { NUMBER($due) } sont pour aujourd’hui.
       *[other] { NUMBER($waiting) } de choses ont attendu. { NUMBER($due) } sont pour aujourd’hui.
    }
   *[other] { $due ->
        [one] { NUMBER($waiting) } choses ont attendu. { NUMBER($due) } est pour aujourd’hui.
        [many] { NUMBER($waiting) } choses ont attendu. { NUMBER($due) } sont pour aujourd’hui.
       *[other] { NUMBER($waiting) } choses ont attendu. { NUMBER($due) } sont pour aujourd’hui.
    }
}
today-title-waiting = { $waiting ->
    [one] { NUMBER($waiting) } chose a attendu. Rien d’autre n’est pour aujourd’hui.
    [many] { NUMBER($waiting) } de choses ont attendu. Rien d’autre n’est pour aujourd’hui.
   *[other] { NUMBER($waiting) } choses ont attendu. Rien d’autre n’est pour aujourd’hui.
}
today-title-due = { $due ->
    [one] { NUMBER($due) } chose est pour aujourd’hui.
    [many] { NUMBER($due) } de choses sont pour aujourd’hui.
   *[other] { NUMBER($due) } choses sont pour aujourd’hui.
}
today-title-none = Rien n’est pour aujourd’hui.

# Name of the switch at the head, for ears, and its two words
today-whose = Le travail de qui
today-mine = Le mien
today-house = La maison
# Headings
today-waiting = En attente
today-waiting-note = au-delà du jour que nous avions fixé
today-today = Aujourd’hui
today-week = Cette semaine
# Name of the side panel, and its button in a narrow window
today-panel = À côté de la journée
# In the column of time. $days: how many days it has waited
today-waited = { $days ->
    [one] { NUMBER($days) } jour
    [many] { NUMBER($days) } de jours
   *[other] { NUMBER($days) } jours
}
today-any-time = à toute heure
# At the end of a row: what kind of thing it is
today-kind-task = Tâche
today-kind-referral = Orientation
today-kind-best_interests = Intérêt supérieur
today-kind-consent = Consentement
# The act on the row
today-act-task = Fait
today-act-referral = Noter une réponse
today-act-best_interests = Ouvrir
today-act-consent = Demander
# What to do. $who: alias or code; $organisation: its name
today-what-referral-no-answer = Relancer { $organisation }, pour { $who }
# The same, where the organisation is not named
today-what-referral-no-answer-plain = Relancer au sujet de l’orientation de { $who }
today-what-referral-draft = Finir l’orientation de { $who } vers { $organisation }
today-what-best-interests-due = Intérêt supérieur de { $who } : la prochaine étape
today-what-consent-ask-again = { $scope ->
    [case_management] Redemander à { $who } si nous pouvons garder des notes
    [statistics] Redemander à { $who } l’accord pour les statistiques
   *[other] Redemander à { $who } : { $purpose }
}
today-what-consent-expires = Demander à { $who } si le consentement vaut toujours
# Why, in a quieter line. $on: a day
today-why-referral-no-answer = Envoyée le { DAY($on, style: "short") }. Pas encore de nouvelles.
today-why-referral-no-answer-plain = Pas encore de nouvelles.
today-why-best-interests-due = La maison a fixé ce jour pour cela.
today-why-consent-ask-again = La réponse était « pas maintenant ». Nous redemandons quand quelques jours ont passé.
today-why-consent-expires = Ce qui a été accepté prend fin le { DAY($on, style: "short") }.
today-why-task = Pour { $who }
# $owner: handle of a colleague
today-why-task-owner = Pour { $who }, par { $owner }
# Toast
today-task-done = C’est fait.
# Nothing in any list
today-nothing = Rien n’attend, et rien n’est à faire cette semaine.
today-nothing-advice = Un suivi que vous prévoyez dans un dossier apparaît ici le jour venu.
today-nothing-first = Commencez par un nouveau dossier, ou reprenez ce que vous avez déjà.

## Side panel

today-turning = Bientôt 18 ans
# $who: alias; $when: a date; $days: days from today
today-turning-on = { $days ->
    [one] { $who }, le { $when } : { NUMBER($days) } jour
    [many] { $who }, le { $when } : { NUMBER($days) } de jours
   *[other] { $who }, le { $when } : { NUMBER($days) } jours
}
# $when: a date that is only about right, in words
today-turning-about = { $who }, { $when }
today-turning-unsure = L’année est connue, le jour ne l’est pas.
today-not-asked = Consentement pas encore demandé
# $count: people
today-not-asked-note = { $count ->
    [one] { NUMBER($count) } personne a été reprise sans que la question ait encore été posée. D’ici là, rien de ce qui la concerne ne peut partir.
    [many] { NUMBER($count) } de personnes ont été reprises sans que la question ait encore été posée. D’ici là, rien de ce qui les concerne ne peut partir.
   *[other] { NUMBER($count) } personnes ont été reprises sans que la question ait encore été posée. D’ici là, rien de ce qui les concerne ne peut partir.
}
today-not-asked-go = Leur demander
today-drafts = Vos brouillons
today-drafts-none = Rien d’inachevé.
# $what: the kind of record, as in “Note”; $who: alias; $time: time of day, already formatted
today-draft-for = { $what } : { $who }, gardé à { $time }
today-draft = { $what }, gardé à { $time }
today-backup-go = Faire une sauvegarde
