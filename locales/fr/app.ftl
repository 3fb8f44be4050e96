### The frame around every screen: top bar, rail, find, keys.

## Top bar

# The button, always in view, that covers the window at once
app-hide = Masquer
# Beside Hide: the key that does the same. Shift is the name of the key; ×3 means three times.
app-hide-keys = Maj ×3
# In the find button of the top bar
app-find = Chercher une personne ou une action
# Dashed mark: this vault holds invented people only
app-sample = EXEMPLE · personnes inventées
# When something was last written down. $time: time of day, already formatted
app-saved-at = Enregistré · { $time }
# Name of the language button, for ears
app-language = Langue de l’écran
# Beside a language in the list: nobody who speaks it has reviewed it yet
app-language-draft = traduction provisoire, pas encore relue
# Tooltip on the second language
app-language-person = La langue de la personne à côté de vous
# Name of the ring in the top bar. $minutes: minutes until the page locks by itself
app-rest = { $minutes ->
    [one] Se verrouille après { NUMBER($minutes) } minute sans activité
    [many] Se verrouille après { NUMBER($minutes) } de minutes sans activité
   *[other] Se verrouille après { NUMBER($minutes) } minutes sans activité
}
# Beside the ring in the last minute. $seconds: seconds left
app-rest-soon = { $seconds ->
    [one] Se verrouille dans { NUMBER($seconds) } seconde
    [many] Se verrouille dans { NUMBER($seconds) } de secondes
   *[other] Se verrouille dans { NUMBER($seconds) } secondes
}

## Rail

# Name of the rail, for ears
app-rail = Où aller
app-rail-today = Aujourd’hui
app-rail-cases = Dossiers
app-rail-referrals = Orientations
app-rail-organisations = Organisations
app-rail-hand-over = Transmettre
app-rail-workers = Équipe
app-rail-settings = Réglages
# Foot of the rail. $handle: the worker's handle; $role: her roles
app-worker = { $handle } · { $role }
app-lock = Verrouiller
app-leave = Quitter

## Find (Ctrl+K)

app-find-title = Chercher
# In the empty field
app-find-hint = Surnom, code, nom, ou ce que vous voulez faire
app-find-people = Personnes
app-find-acts = Actions
# Nothing fits. $text: what was typed
app-find-nothing = Rien ne correspond à « { $text } ».
# Rows of acts
app-find-new-case = Commencer un nouveau dossier
app-find-hand-over-this = Transmettre ce dossier
app-find-receive = Recevoir un fichier de l’équipe
app-find-conflicts = Départager deux réponses
app-find-lock = Verrouiller
app-find-hide = Masquer
app-find-keys = Montrer les touches

## Keys (?)

app-keys-title = Touches
app-keys-note = Les touches seules sont au repos pendant que vous écrivez. Vous pouvez les désactiver dans les Réglages.
app-keys-group-window = Partout
app-keys-group-go = Se déplacer
app-keys-group-case = Dans un dossier
app-keys-group-list = Dans une liste
app-keys-hide = Masquer, ou revenir après avoir masqué
app-keys-find = Chercher une personne ou une action
app-keys-lock = Verrouiller
app-keys-leave = Quitter
app-keys-undo = Défaire votre dernière action
app-keys-keys = Montrer les touches
app-keys-new-case = Commencer un nouveau dossier
app-keys-assistance = Noter une aide
app-keys-note-key = Écrire une note
app-keys-task = Prévoir un suivi
app-keys-refer = Orienter
app-keys-consent = Noter ce que la personne a accepté
app-keys-edit = Modifier
app-keys-hand-over = Transmettre ce dossier
app-keys-no-answer = Dire pourquoi un champ n’a pas de réponse
app-keys-filter = Aller au champ de recherche
app-keys-next = Ligne suivante
app-keys-previous = Ligne précédente

## Not yet for real people: first run and lock screen

# Shown while parts that protect people are still missing. $missing: the parts, already listed
app-not-yet = Pas encore pour de vraies personnes. Il manque encore : { $missing }.
app-not-yet-worker_removal = retirer une personne de l’équipe
app-not-yet-paper_consent = le consentement sur papier
app-not-yet-erasure = oublier une personne pour de bon
# Outside its own window this page can do nothing
app-no-window = Cette page ne fonctionne que dans sa propre fenêtre.
# While the page starts and something went wrong
app-try-again = Réessayer
