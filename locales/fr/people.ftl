### Quick intake: five questions, none of them a must. And the headings of the person's forms.

people-title = Qui est là ?
people-under = Ne demandez que ce qui aide maintenant. Tout peut attendre ; le code se donne tout seul.
people-alias = Comment souhaitez-vous qu’on vous appelle ?
people-alias-hint = N’importe quel nom convient. Il peut différer de celui des papiers.
# While the name is typed. $count: how many people it may be
people-alike = { $count ->
    [one] { NUMBER($count) } personne est peut-être la même :
    [many] { NUMBER($count) } de personnes sont peut-être la même :
   *[other] { NUMBER($count) } personnes sont peut-être la même :
}
people-language = Quelle langue parlons-nous ensemble ?
people-interpreter = avec interprète
people-age = Quel âge avez-vous ?
people-age-hint = Comme c’est dit : 25, environ 16, de 15 à 19, né en 2009.
people-age-not-read = Cela n’a pas pu être lu comme un âge. C’est gardé tel que vous l’avez écrit.
people-age-child = a peut-être moins de 18 ans : accompagnement comme enfant
people-needs = De quoi y a-t-il besoin tout de suite ?
people-need-safe_accommodation = lit sûr
people-need-food = nourriture
people-need-medical_emergency = médecin
people-need-clothing_nfi = vêtements
people-need-interpretation = interprète
people-need-safety_security = protection
people-notes = Pouvons-nous prendre des notes ?
people-notes-yes = Oui
people-notes-yes-note = Ce qui aide est écrit. Le oui peut être retiré n’importe quel jour.
people-notes-not-now = Pas maintenant
people-notes-not-now-note = Seul le minimum est gardé, et nous redemandons dans quelques jours.
# Foot of the page. $time: a clock time
people-draft-kept = Brouillon gardé { $time }
people-nothing-must = Aucune réponse n’est obligatoire.
people-leave = Laisser
people-begin = Commencer le dossier
# Toast. $code: the code that was given
people-begun = Le dossier { $code } est commencé.

## Headings of the form “Person”

people-section-who = Qui
people-section-reach = Joindre sans danger
people-section-reach-note = Figure en haut de la page, pour chaque collègue.
people-section-age = Âge
people-section-language = Langue
people-section-origin = Origine

## Headings of the form “Name and contact”

people-section-names = Noms
people-section-names-note = Gardés à part de tout le reste.
people-section-contact = Contact
people-section-papers = Papiers
