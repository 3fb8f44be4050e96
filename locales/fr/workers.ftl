### The team: who works here, invitations, roles.

# $count: how many can open the files
workers-title = { $count ->
    [one] { NUMBER($count) } personne peut ouvrir les fichiers
    [many] { NUMBER($count) } de personnes peuvent ouvrir les fichiers
   *[other] { NUMBER($count) } personnes peuvent ouvrir les fichiers
}
workers-note = Qui détient une clé de suivi des dossiers peut lire tous les dossiers de ces fichiers. Personne ne choisit jamais la phrase de passe de quelqu’un d’autre.
workers-invite = Inviter quelqu’un
workers-invite-do = Créer le code
workers-me = vous
workers-roles = Que fera cette personne ?
workers-handle-hint = Il figure sur l’écran de verrouillage. Pas un vrai nom.
# Roles, and what each may do
workers-role-caseworker = Suivi des dossiers
workers-role-caseworker-note = Lit et écrit les dossiers
workers-role-lead = Coordination
workers-role-lead-note = Suit des dossiers et signe aussi les accords et ce qui est oublié
workers-role-figures = Chiffres
workers-role-figures-note = Les comptes seulement ; n’ouvre aucun dossier
workers-role-admin = Gestion de l’équipe
workers-role-admin-note = Invite et retire des personnes ; cela seul n’ouvre aucun dossier
# State of a worker
workers-state-active = travaille ici
workers-state-invited = invitation envoyée
workers-state-waits_for_admission = attend son entrée
workers-state-removed = ne travaille plus ici
# $handle: who invited her
workers-invited-by = par { $handle }
workers-admit = Faire entrer
workers-admitted = Entrée acceptée.
# The code of an invitation, shown once. $handle: the newcomer
workers-code-title = Le code
workers-code-note = Donnez-le vous-même à { $handle }, de vive voix ou sur papier. Ce code lui permet de créer ses propres clés.
# $day: the last day it works
workers-code-once = Il est montré cette seule fois, fonctionne une fois, et seulement jusqu’au { $day }.
workers-code-copied = Je l’ai noté
