### Figures: the tables, their release, what arrived; and the numbers that a house hands in to whoever counts ("the figures desk").

## Rail and find

# Places of whoever counts
figures-rail = Chiffres
figures-rail-released = Publié
figures-rail-arrived = Reçu
# In the find button of the top bar, for whoever only counts
figures-find = Chercher un tableau
# In the empty field
figures-find-hint = Un tableau, un trimestre, une année
# Heading above the tables that fit
figures-find-tables = Tableaux

## Tables

# Names of the tables: the title of the page, a sentence
figures-table-T2 = Qui a été enregistré, et avec quel statut
figures-table-T4 = De quelle exploitation les personnes sont sorties
figures-table-T11 = Quelle aide les personnes ont reçue
# The same in two or three words, in lists of releases
figures-short-T2 = Statut
figures-short-T4 = Exploitation
figures-short-T11 = Aide
# What is counted, inside the sentence figures-ask
figures-ask-T2 = les personnes enregistrées, par statut
figures-ask-T4 = les personnes, par forme d’exploitation
figures-ask-T11 = l’aide apportée, par type
# The question as a sentence; its words are choosers. $table: one of figures-ask-T…; $threshold: a number
figures-ask = Compter { $table }. Les nombres inférieurs à { $threshold } sont masqués.
# Names of the three choosers, for ears
figures-pick-table = Ce qui est compté
figures-pick-period = Période
figures-pick-threshold = Les nombres inférieurs à ceci sont masqués
# Above the title. $period: the period, a chooser; $sites: how many houses have sent numbers
figures-over = { $sites ->
    [one] { $period }, { NUMBER($sites) } maison
    [many] { $period }, { NUMBER($sites) } de maisons
   *[other] { $period }, { NUMBER($sites) } maisons
}

## Periods

# $year: four digits
figures-period-quarter-1 = Premier trimestre { NUMBER($year, useGrouping: 0) }
figures-period-quarter-2 = Deuxième trimestre { NUMBER($year, useGrouping: 0) }
figures-period-quarter-3 = Troisième trimestre { NUMBER($year, useGrouping: 0) }
figures-period-quarter-4 = Quatrième trimestre { NUMBER($year, useGrouping: 0) }
figures-period-year = { NUMBER($year, useGrouping: 0) }
figures-period-all = Tout ce qui est terminé
figures-period-unknown = Mois non connu
# In a refusal: months that belong together. $from, $to: periods
figures-period-span = de { $from } à { $to }
figures-period-until = jusqu’à { $to }
# Beneath a period in the chooser
figures-period-open = pas encore terminée
figures-period-released = publiée

## Inside the table

# Heads of the first column
figures-variable-victim_status = Statut
figures-variable-gender_identity = Genre
figures-variable-majority = Âge
figures-variable-exploitation = Exploitation
figures-variable-service_type = Type d’aide
# The line over all others
figures-all = Total
figures-total-persons = Toutes les personnes
figures-total-services = Toute l’aide
# Groups of columns: code list gender_identity, about many people
figures-gender_identity-woman = Femmes et filles
figures-gender_identity-man = Hommes et garçons
figures-gender_identity-trans_woman = Femmes et filles trans
figures-gender_identity-trans_man = Hommes et garçons trans
figures-gender_identity-non_conforming = Personnes non binaires
figures-gender_identity-not_specified = Genre non précisé
figures-gender_identity-unknown = Genre non connu
figures-majority-child = Moins de 18 ans
figures-majority-adult = Adultes
figures-majority-unknown = Âge non connu
figures-exploitation-none = Aucune forme connue
figures-exploitation-other = Autres formes
figures-exploitation-unknown = Forme non connue
figures-victim_status-unknown = Statut non connu
figures-service_type-unknown = Type non connu
# A hidden number, for ears and beside its box in the chart
figures-hidden-cell = masqué
# Beneath the table: lines with nothing but zeros. $count: rows and columns
figures-unfold = { $count ->
    [one] Montrer { NUMBER($count) } ligne qui ne contient que des zéros
    [many] Montrer { NUMBER($count) } de lignes qui ne contiennent que des zéros
   *[other] Montrer { NUMBER($count) } lignes qui ne contiennent que des zéros
}
figures-fold = Replier les lignes qui ne contiennent que des zéros

## Chart

# Title of the chart. $first, $second: rows of the table. "shown": some numbers are hidden and could be larger
figures-chart-two-all = En tête : { $first } et { $second }
figures-chart-two-shown = En tête parmi les nombres montrés : { $first } et { $second }
figures-chart-one-all = En tête : { $first }
figures-chart-one-shown = En tête parmi les nombres montrés : { $first }
figures-chart-plain = Comparaison des nombres
# Before the chooser of the column that is drawn
figures-chart-series = Pour
# A column where two things cross. $group: women and girls; $part: under 18
figures-series = { $group }, { $part }
# What the chart is, for ears. $table: the table's title; $series: the column
figures-chart-twin = Barres du tableau ci-dessus : { $table }. Colonne : { $series }.

## Beneath

figures-foot-persons = Chaque personne est comptée une fois.
figures-foot-services = Chaque personne est comptée une fois par mois pour chaque type d’aide ; elle peut donc être dans plusieurs lignes.
# $count: people, rounded to five
figures-foot-said-no = { $count ->
    [0] Presque personne n’a dit non au fait d’être compté.
    [one] Environ { NUMBER($count) } personne a dit non au fait d’être comptée et n’est pas ici.
    [many] Environ { NUMBER($count) } de personnes ont dit non au fait d’être comptées et ne sont pas ici.
   *[other] Environ { NUMBER($count) } personnes ont dit non au fait d’être comptées et ne sont pas ici.
}
figures-foot-not-asked = { $count ->
    [0] La question a été posée à presque tout le monde.
    [one] La question n’a pas été posée à environ { NUMBER($count) } personne, qui n’est pas ici.
    [many] La question n’a pas été posée à environ { NUMBER($count) } de personnes, qui ne sont pas ici.
   *[other] La question n’a pas été posée à environ { NUMBER($count) } personnes, qui ne sont pas ici.
}
figures-foot-late = { $count ->
    [one] Environ { NUMBER($count) } personne a été enregistrée plus tard ; elle est dans le tableau de l’année.
    [many] Environ { NUMBER($count) } de personnes ont été enregistrées plus tard ; elles sont dans le tableau de l’année.
   *[other] Environ { NUMBER($count) } personnes ont été enregistrées plus tard ; elles sont dans le tableau de l’année.
}

## Beside the table

# Name of the side panel, and its button in a narrow window
figures-panel = Nombres masqués et publication
# $hidden of $numbers
figures-hidden = { $hidden ->
    [0] Aucun des { NUMBER($numbers) } nombres n’est masqué
    [one] { NUMBER($hidden) } des { NUMBER($numbers) } nombres est masqué
    [many] { NUMBER($hidden) } des { NUMBER($numbers) } nombres sont masqués
   *[other] { NUMBER($hidden) } des { NUMBER($numbers) } nombres sont masqués
}
figures-hidden-why = Certains sont petits. D’autres sont masqués pour qu’aucun petit nombre ne puisse être retrouvé par soustraction. La page ne dit pas lesquels, et une case hachurée n’a pas de taille.
figures-hidden-none = Aucun n’est petit, et aucun ne peut être retrouvé à partir des autres.
figures-hidden-most = { $longer ->
    [yes] Presque tout est masqué : de si peu de personnes, on peut dire peu. Une période plus longue, comme l’année, montre davantage.
   *[no] Presque tout est masqué : de si peu de personnes, on peut dire peu.
}
# Checks, each with a tick. $threshold: numbers under this are hidden
figures-check-deniable = Chaque nombre masqué pourrait être zéro, et pourrait être { NUMBER($threshold) } ou plus.
# $count: earlier releases
figures-check-earlier = { $count ->
    [0] Rien n’a été publié auparavant. Ce serait la première fois.
    [one] Comparé à la { NUMBER($count) } publication précédente. Les deux ensemble ne révèlent rien.
    [many] Comparé aux { NUMBER($count) } de publications précédentes. Toutes ensemble ne révèlent rien.
   *[other] Comparé aux { NUMBER($count) } publications précédentes. Toutes ensemble ne révèlent rien.
}
# $count: houses
figures-check-sites = { $count ->
    [one] La seule maison ({ NUMBER($count) }) a remis cette période.
    [many] { NUMBER($count) } de maisons ont remis cette période.
   *[other] Les { NUMBER($count) } maisons ont remis cette période.
}
figures-check-sites-missing = { $count ->
    [one] { NUMBER($count) } maison n’a pas encore remis cette période. Ce qui vient ensuite compte comme enregistré plus tard.
    [many] { NUMBER($count) } de maisons n’ont pas encore remis cette période. Ce qui vient ensuite compte comme enregistré plus tard.
   *[other] { NUMBER($count) } maisons n’ont pas encore remis cette période. Ce qui vient ensuite compte comme enregistré plus tard.
}
figures-check-frozen = Cette période a déjà été publiée, et ses comptes sont fixés.
# $on: the first day after the period
figures-open-until = Ses nombres peuvent être vus et publiés à partir du { DAY($on, style: "medium") }. D’ici là, deux regards pourraient différer d’une personne.
figures-open = Cette période n’est pas terminée
figures-before = Publié auparavant
figures-before-none = Rien encore.
figures-before-all = Toutes les publications
# Whoever counts and also opens cases
figures-both = Vous détenez les deux clés
figures-both-note = Les nombres masqués protègent les personnes de qui lit les chiffres. Vous pouvez aussi ouvrir les dossiers : pour vous, rien n’est masqué. C’est plus sûr quand deux personnes s’en chargent.
# Where roles are chosen and both are ticked
figures-both-chosen = Qui compte et peut aussi ouvrir les dossiers défait ce que les nombres masqués protègent. Là où deux personnes travaillent, donnez l’un à l’une et l’autre à l’autre.

## Release

figures-release = Publier comme définitif
figures-release-note = Le définitif fixe cette période. Ce qui est publié n’est pas rappelé.
# $period: the period
figures-release-title = Publier comme définitif : { $period }
# $threshold: numbers under this are hidden
figures-release-what = Les fichiers contiennent ce que vous voyez et rien d’autre. Les nombres inférieurs à { NUMBER($threshold) }, et ceux qui les révéleraient, n’y sont pas.
figures-release-tables = Quels tableaux
figures-folder = Où vont les fichiers
figures-folder-pick = Choisir un répertoire
figures-folder-other = Choisir un autre répertoire
# In the system's dialog
figures-folder-title = Où mettre les fichiers ?
figures-folder-choose = Les mettre ici
figures-release-forever = Ce qui est publié n’est pas rappelé.
figures-release-forever-note = Les comptes de cette période sont fixés dès maintenant, et toute publication suivante est comparée à celle-ci.
figures-release-do = Publier
# $number: the number of the release
figures-released-title = La publication { NUMBER($number) } est faite
figures-released-files = Fichiers
figures-released-left-out = Laissés de côté
# $table: title of a table
figures-left-out-empty = { $table } : personne n’y figure.
figures-released-note = Elle est dans la liste des publications. Les fichiers sont à vous, pour les transmettre.

## Released

# $count: releases
figures-released = { $count ->
    [0] Rien n’a été publié
    [one] { NUMBER($count) } publication est sortie
    [many] { NUMBER($count) } de publications sont sorties
   *[other] { NUMBER($count) } publications sont sorties
}
figures-released-under = Ce qui est publié n’est pas rappelé. Chaque nouvelle publication est comparée à toutes celles-ci.
figures-released-none-advice = On publie à côté du tableau, sous Chiffres. Dès lors, cela figure ici.
figures-column-number = Nº
figures-column-tables = Tableaux
figures-column-period = Période
figures-column-threshold = Masqué au-dessous de
figures-column-by = Par
figures-column-on = Le

## Arrived

# $count: houses
figures-arrived = { $count ->
    [one] { NUMBER($count) } maison a remis ses nombres
    [many] { NUMBER($count) } de maisons ont remis leurs nombres
   *[other] { NUMBER($count) } maisons ont remis leurs nombres
}
# $count: deliveries that were taken in since the vault was unlocked
figures-arrived-new = { $count ->
    [0] Rien de nouveau n’est arrivé depuis que vous avez déverrouillé.
    [one] { NUMBER($count) } remise est arrivée depuis que vous avez déverrouillé.
    [many] { NUMBER($count) } de remises sont arrivées depuis que vous avez déverrouillé.
   *[other] { NUMBER($count) } remises sont arrivées depuis que vous avez déverrouillé.
}
figures-arrived-note = La dernière remise d’une maison remplace la précédente. Les lignes ne portent ni nom ni code de dossier.
# $site: a number from 1
figures-site = Maison { NUMBER($site) }
figures-column-site = Maison
figures-column-delivery = Remise
figures-column-made-on = Faite le
figures-column-cases = Dossiers
figures-column-events = Aides
figures-column-said-no = Ont dit non, environ
figures-column-not-asked = Question non posée, environ
# $count: deliveries
figures-not-taken = { $count ->
    [one] { NUMBER($count) } remise n’a pas été acceptée
    [many] { NUMBER($count) } de remises n’ont pas été acceptées
   *[other] { NUMBER($count) } remises n’ont pas été acceptées
}
# At the end of a reason that holds for several deliveries
figures-times = { $count ->
    [one] { NUMBER($count) } fois
    [many] { NUMBER($count) } de fois
   *[other] { NUMBER($count) } fois
}
# No house has sent anything
figures-none-yet = Aucun nombre n’est encore arrivé
figures-none-yet-advice = Qui suit les dossiers les remet, dans Réglages, sous « Nombres pour le bureau des chiffres ». Ils sont pris à l’ouverture de cette page.
# Nobody is in the table
figures-empty = Personne ne figure dans ce tableau
figures-empty-advice = Personne n’a été compté dans cette période. Un tableau sans personne n’est pas publié.
# Keys were made, and nobody has let her in yet
figures-waits = Votre entrée n’est pas encore acceptée
figures-waits-advice = Vos clés sont faites. Une personne de l’équipe vous fait entrer, dans Équipe, à côté de votre nom court. D’ici là, aucun nombre n’est ici.

## The house's side: numbers for the figures desk

figures-desk = Nombres pour le bureau des chiffres
figures-desk-short = Bureau des chiffres
figures-desk-go = Regarder et remettre
figures-desk-note = Qui compte reçoit des lignes de codes, pour que des rapports se fassent sans ouvrir de dossier.
# Titles, whole sentences. $on: a day
figures-desk-due = Il est temps de remettre les nombres
figures-desk-first = Aucun nombre n’a encore été remis
figures-desk-due-on = Rien n’est à remettre avant le { DAY($on, style: "medium") }
figures-desk-holds = Ce qui partirait maintenant
figures-desk-persons = Personnes
figures-desk-cases = Dossiers
figures-desk-events = Aides apportées
figures-desk-make = Les remettre
figures-desk-make-note = C’est scellé : seul le bureau des chiffres peut l’ouvrir. La dernière remise remplace la précédente.
# $number: which delivery of this house
figures-desk-made = Remis : remise { NUMBER($number) }
# $cases, $events: how many
figures-desk-made-note = { $cases ->
    [one] { NUMBER($cases) } dossier, aides apportées : { NUMBER($events) }. Le bureau des chiffres la prend à sa prochaine ouverture.
    [many] { NUMBER($cases) } de dossiers, aides apportées : { NUMBER($events) }. Le bureau des chiffres la prend à sa prochaine ouverture.
   *[other] { NUMBER($cases) } dossiers, aides apportées : { NUMBER($events) }. Le bureau des chiffres la prend à sa prochaine ouverture.
}
# Side panel: name, then two lists
figures-desk-panel = Ce qui part et ce qui ne part jamais
figures-desk-goes = Ce qui part, en codes
figures-desk-goes-months = Le mois du début
figures-desk-goes-people = Genre, âge en années, statut
figures-desk-goes-lived = Forme d’exploitation
figures-desk-goes-help = Type d’aide, et le mois
figures-desk-never = Ce qui ne part jamais
figures-desk-never-names = Les noms, et comment on appelle ici les personnes
figures-desk-never-codes = Le code d’un dossier
figures-desk-never-notes = Notes, paroles, documents
figures-desk-never-days = Jours et dates de naissance
figures-desk-never-places = Adresses et numéros de téléphone
figures-desk-never-note = Les lignes sont mélangées à chaque fois. Elles parlent encore de personnes et restent sous clé.
# Who is left out. $count: people
figures-desk-left-out = { $count ->
    [one] { NUMBER($count) } personne n’est pas comptée
    [many] { NUMBER($count) } de personnes ne sont pas comptées
   *[other] { NUMBER($count) } personnes ne sont pas comptées
}
figures-desk-left-out-none = Tout le monde est compté
figures-desk-left-out-note = Seul qui a dit oui au fait d’être compté est compté. Combien ne le sont pas est dit en nombres ronds.
# Beneath a list that is not whole. $count: how many of them are listed
figures-desk-left-out-first = { $count ->
    [one] Seul { NUMBER($count) } dossier est listé, par ordre de code.
    [many] Les premiers { NUMBER($count) } de dossiers sont listés, par ordre de code.
   *[other] Les { NUMBER($count) } premiers dossiers sont listés, par ordre de code.
}
# Why, in the row of a case
figures-desk-why-refused = a dit non
figures-desk-why-withdrawn = a retiré son oui
figures-desk-why-not_asked = question pas encore posée
figures-desk-why-not_now = a dit « pas maintenant »
figures-desk-why-expired = le oui a pris fin
figures-desk-why-guardian_missing = il manque le oui de la tutelle
figures-desk-why-assent_missing = il manque le oui de l’enfant
# $count: how many more rows
figures-desk-more = { $count ->
    [one] En montrer { NUMBER($count) } de plus
    [many] En montrer { NUMBER($count) } de plus
   *[other] En montrer { NUMBER($count) } de plus
}
# Nobody holds a figures key
figures-desk-nobody = Personne ne compte encore ici
figures-desk-nobody-advice = Les nombres sont scellés pour une personne de l’équipe qui a le rôle Chiffres. Elle ouvre ces fichiers une fois, puis qui gère l’équipe fait de même. Alors les nombres peuvent être remis.
