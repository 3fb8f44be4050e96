### The list of cases.

# Title while it loads, and the name of the list for ears
cases-title-plain = Dossiers
# Title of the page, by view. $count: how many
cases-title-open = { $count ->
    [0] Aucun dossier ouvert
    [1] Un dossier ouvert
    [many] { NUMBER($count) } de dossiers ouverts
   *[other] { NUMBER($count) } dossiers ouverts
}
cases-title-mine = { $count ->
    [0] Vous n’avez aucun dossier ouvert
    [1] Vous avez un dossier ouvert
    [many] Vous avez { NUMBER($count) } de dossiers ouverts
   *[other] Vous avez { NUMBER($count) } dossiers ouverts
}
cases-title-all = { $count ->
    [0] Pas encore de dossier
    [1] Un dossier
    [many] { NUMBER($count) } de dossiers
   *[other] { NUMBER($count) } dossiers
}
cases-title-closed = { $count ->
    [0] Aucun dossier clos
    [1] Un dossier clos
    [many] { NUMBER($count) } de dossiers clos
   *[other] { NUMBER($count) } dossiers clos
}
cases-title-consent_not_asked = { $count ->
    [0] La question a été posée à tout le monde
    [1] La question n’a pas encore été posée à une personne
    [many] La question n’a pas encore été posée à { NUMBER($count) } de personnes
   *[other] La question n’a pas encore été posée à { NUMBER($count) } personnes
}
# The search field
cases-find = Surnom, code ou nom
# Name of the row of views, for ears, and the views
cases-view = Quels dossiers
cases-view-open = Ouverts
cases-view-mine = Les miens
cases-view-consent_not_asked = Consentement pas demandé
cases-view-closed = Clos
cases-view-all = Tous
# Heads of the columns
cases-column-alias = Surnom
cases-column-code = Code
cases-column-age = Âge
cases-column-languages = Langues
cases-column-owner = Suivi par
cases-column-last = Dernière entrée
cases-column-due = Prochain jour fixé
# On a head that was pressed: what comes first then
cases-order-last = Le plus ancien d’abord
cases-order-due = Le plus proche d’abord
# Instead of an alias
cases-no-alias = sans surnom
# Over rows that only sound alike
cases-possible = Rien n’est écrit exactement ainsi. Ceux-ci se prononcent de façon proche.
# Nothing fits. $text: what was typed
cases-nothing-found = Personne ne correspond à « { $text } » ici.
cases-nothing-found-advice = Essayez avec moins de lettres, ou regardez sous Tous. Une autre orthographe est trouvée aussi.
# Empty views
cases-nothing-open = Aucun dossier n’est ouvert.
cases-nothing-mine = Aucun dossier n’est chez vous.
cases-nothing-consent_not_asked = À toutes les personnes d’ici, on a demandé ce qui peut être gardé et partagé.
cases-nothing-closed = Aucun dossier n’est clos.
cases-nothing-all = Il n’y a pas encore de dossier.
