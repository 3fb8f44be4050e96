### Before the door is open: unlock, first run, recovery, joining; and backup. On screen a vault is "the files" or "it", never a vault.

## Unlock

# Title of the lock screen
vault-who = Qui travaille ?
vault-passphrase = Phrase de passe
vault-open = Ouvrir
# On the button while the passphrase is tried, about a second
vault-opening = Ouverture…
# Under the button. $time: time of day, already formatted
vault-locked = Verrouillé à { $time }.
vault-locked-draft = Verrouillé à { $time }. Ce que vous écriviez est gardé.
vault-cannot-open = Je n’arrive pas à ouvrir
vault-cannot-title = Que s’est-il passé ?
vault-way-recover = J’ai perdu ma phrase de passe
vault-way-recover-note = Deux des trois feuilles de récupération ouvrent les fichiers, et vous choisissez une nouvelle phrase de passe.
vault-way-join = J’ai une invitation
vault-way-join-note = Un ou une collègue vous a donné un code. Vous créez votre propre phrase de passe ; personne d’autre ne la voit jamais.
vault-way-other = Si rien de cela ne convient, demandez à un ou une collègue qui peut ouvrir les fichiers. Personne hors de la maison ne le peut.

## Choosing a passphrase

vault-passphrase-kind = Comment allez-vous la créer ?
vault-passphrase-offered = Des mots tirés au hasard
vault-passphrase-offered-note = Solide, et plus facile à retenir qu’il n’y paraît
vault-passphrase-own = Mes propres mots
vault-passphrase-own-note = Au moins aussi solide que « difficile à deviner »
vault-passphrase-another = D’autres mots
# Under the offered words
vault-passphrase-practise = Écrivez ces mots une fois, pour les apprendre
vault-passphrase-again = La même encore une fois
vault-passphrase-differs = Ce n’est pas encore la même.
vault-passphrase-advice = Plusieurs mots sans rapport entre eux valent mieux qu’un seul mot avec des signes.
# How strong her own passphrase is, from 0 to 4
vault-score-0 = N’importe qui devinerait ceci.
vault-score-1 = Facile à deviner.
vault-score-2 = Une personne patiente devinerait ceci.
vault-score-3 = Difficile à deviner.
vault-score-4 = Très difficile à deviner.

## Recovery

vault-recover-title = Ouvrir avec deux feuilles
vault-recover-who = Qui êtes-vous ?
vault-recover-first = Première feuille
vault-recover-second = Deuxième feuille
vault-recover-hint = Écrivez les mots ou les chiffres, dans leur ordre. Les majuscules et les espaces ne comptent pas.
vault-recover-do = Ouvrir et fixer la nouvelle phrase de passe

## Joining

vault-join-title = Rejoindre l’équipe
vault-join-handle-hint = L’identifiant que votre collègue a écrit sur l’invitation
vault-join-code = Code de l’invitation
vault-join-code-hint = Il fonctionne une fois, et seulement jusqu’au jour qui y est écrit.
vault-join-do = Créer mes clés
vault-joined-title = Vos clés sont créées
vault-joined = Vous pouvez ouvrir les fichiers maintenant.
vault-joined-waits = La prochaine personne de l’équipe qui ouvre les fichiers vous fait entrer. D’ici là, ils restent fermés pour vous.

## First run

# Above each page. $step, $steps: numbers
vault-first-step = Étape { NUMBER($step) } sur { NUMBER($steps) }
vault-first-language = Quelle langue l’écran doit-il parler ?
vault-first-swap = Cet ordinateur peut écrire sa mémoire en clair sur le disque. Demandez à la personne qui s’en occupe de chiffrer l’espace d’échange.
vault-first-start = Par quoi voulez-vous commencer ?
vault-first-sample = Des dossiers d’exemple
vault-first-sample-note = Des personnes inventées, pour regarder et s’exercer. Chaque page dit EXEMPLE.
vault-first-empty = Rien
vault-first-empty-note = Des fichiers vides, pour votre propre travail
vault-first-joining = Nous appartenons à une organisation qui l’utilise déjà
vault-first-joining-note = Vos propres fichiers et clés. Ils restent fermés jusqu’à ce que l’organisation vous ait fait entrer.
vault-first-joining-roles = Ce que vous ferez ici figure dans la lettre d’admission de l’organisation.
vault-first-who = Qui êtes-vous ici ?
vault-handle = Identifiant
vault-handle-hint = Il figure sur l’écran de verrouillage. Choisissez-en un qui ne soit pas votre vrai nom, comme mara ou bureau-2.
vault-first-roles = Que ferez-vous ?
vault-first-roles-hint = Dans une petite maison, une seule personne fait tout. Vous pourrez inviter d’autres personnes plus tard.
vault-first-passphrase = Choisir une phrase de passe
vault-first-create = Créer
# On the button while the keys are made, some seconds
vault-first-creating = Création des clés…

## Recovery sheets

# $number: 1, 2 or 3
vault-sheets-title = Feuille de récupération { NUMBER($number) } sur 3
# Over each sheet: what it is for and where it belongs
vault-sheets-note-1 = Recopiez ceci à la main sur papier. Si une phrase de passe se perd, deux des trois feuilles, n’importe lesquelles, ouvrent les fichiers. Une seule n’ouvre rien.
vault-sheets-note-2 = La deuxième feuille. Gardez-la hors de la maison, chez une personne de confiance qui n’en garde pas d’autre.
vault-sheets-note-3 = La troisième feuille. Gardez-la aussi hors de la maison, à un autre endroit que la deuxième.
# Head of the sheet itself
vault-sheet-head = Feuille { NUMBER($number) }
# Foot of the sheet itself
vault-sheet-note = Mots ou chiffres : les uns ou les autres suffisent. Ceci est montré une fois et n’est gardé nulle part.
vault-sheets-written = Je l’ai noté
vault-confirm-title = La feuille { NUMBER($number) } est-elle sur papier ?
vault-confirm-note = Écrivez deux de ses mots d’après votre papier.
# $place: which word of the sheet
vault-confirm-word = Mot { NUMBER($place) }
vault-confirm-wrong = Ces mots ne sont pas à ces places.
vault-confirm-wrong-advice = Comparez encore une fois votre papier avec la feuille.
vault-confirm-again = Montrer à nouveau la feuille
vault-confirm-finish = Terminer

## Backup and check, in Settings

vault-backup = Sauvegarde
vault-backup-note = Une copie chiffrée de tout. Elle s’ouvre avec votre phrase de passe, ou avec deux feuilles de récupération. Gardez-la hors de la maison.
# $days: whole days since the last backup
vault-backup-days = { $days ->
    [0] La dernière a été faite aujourd’hui.
    [one] La dernière a été faite il y a { NUMBER($days) } jour.
    [many] La dernière a été faite il y a { NUMBER($days) } de jours.
   *[other] La dernière a été faite il y a { NUMBER($days) } jours.
}
vault-backup-never = Il n’y en a pas encore.
vault-backup-do = Choisir un répertoire et faire une sauvegarde
# In the system's dialog
vault-backup-choose-title = Où mettre la sauvegarde ?
vault-backup-choose = La mettre ici
# After a backup. $file: its name; $megabytes: its size
vault-backup-done = Sauvegarde faite et vérifiée : { $file }, { NUMBER($megabytes, maximumFractionDigits: 1) } Mo.
vault-verify = Tout vérifier
vault-verify-note = Lit chaque fiche et son historique, et les compare. Ne modifie rien.
# After the check. $entries, $rows, $events: numbers
vault-verified = Tout est comme cela a été écrit : entrées, { NUMBER($entries) } ; lignes, { NUMBER($rows) } ; événements, { NUMBER($events) }.
vault-verified-alarms = Quelque chose ne concorde pas. Ne changez rien, et prévenez la personne qui s’occupe de cet ordinateur :

## A new passphrase, in Settings

vault-change = Changer ma phrase de passe
vault-change-old = La phrase de passe actuelle
vault-changed = Votre phrase de passe est changée.

## New recovery sheets: in Settings, on a page of their own, and on Today while nobody has confirmed any

# Title of the part of Settings
vault-renew = Feuilles de récupération
vault-renew-note = Si une phrase de passe se perd, deux des trois feuilles, n’importe lesquelles, ouvrent à nouveau les fichiers. On peut en faire de nouvelles à tout moment ; les anciennes n’ouvrent alors plus rien ici.
# In Settings, one of these two where it applies
vault-renew-absent = Ces fichiers n’ont pas de feuilles de récupération. Si une phrase de passe se perd, ils peuvent rester fermés pour toujours.
vault-renew-unconfirmed = Il n’a jamais été confirmé que les feuilles de ces fichiers sont sur papier.
# Title over that, on Today
vault-renew-unconfirmed-title = Les feuilles de récupération sont-elles sur papier ?
vault-renew-unconfirmed-advice = Cela peut arriver quand le premier démarrage est interrompu. Sans feuilles, une phrase de passe perdue peut fermer les fichiers pour toujours. Pour en faire de nouvelles, il suffit d’un stylo, de papier et d’un quart d’heure.
# The button, in all three places
vault-renew-do = Faire de nouvelles feuilles
# Title of the page
vault-renew-title = Nouvelles feuilles de récupération
vault-renew-how = Vous verrez trois feuilles, l’une après l’autre. Recopiez chacune à la main sur papier, puis écrivez ici deux de ses mots.
# Where there are older sheets
vault-renew-until = Les feuilles actuelles comptent jusqu’à ce que la troisième nouvelle soit confirmée. Si l’on vous interrompt, rien n’est perdu : recommencez simplement.
# Where there are none
vault-renew-interrupted = Si l’on vous interrompt, rien n’est perdu : recommencez simplement.
vault-renew-passphrase-hint = Encore une fois, pour que personne d’autre ne fasse de feuilles devant votre écran ouvert
# On the button while they are drawn, about a second
vault-renew-making = Les feuilles se préparent …
# At the end
vault-renew-done = Les nouvelles feuilles comptent
vault-renew-done-note = Désormais, deux de ces trois feuilles, n’importe lesquelles, ouvrent les fichiers.
# Where there were older sheets
vault-renew-done-older = Les anciennes feuilles n’ouvrent plus ces fichiers. Merci de les détruire : une sauvegarde antérieure s’ouvre encore avec elles.
# The same as a reminder
vault-renew-done-backup = Faites bientôt une nouvelle sauvegarde, pour qu’il y en ait une que les nouvelles feuilles ouvrent.
# The button that leads there
vault-renew-done-go = Aller à la sauvegarde

## Found at opening, over every page until somebody has looked

# What was found stands beneath it, each with what to do
vault-alarms = À l’ouverture des fichiers, quelque chose n’était pas en ordre.
# The button: from now on what is there counts as seen
vault-alarms-looked = J’ai vérifié

## Restoring a backup: on a new computer, or where the files are damaged

# One of the ways for someone who cannot open the files, with what it does
vault-way-restore = Les fichiers sont endommagés ou ont disparu
vault-way-restore-note = Une sauvegarde les ramène. Ce qui est là maintenant est conservé.
# First run: one of the things to begin with
vault-first-backup = Une sauvegarde
vault-first-backup-note = Les fichiers de votre maison, depuis une clé USB ou un autre disque
# Title, and the button beside a refusal that says the files are damaged
vault-restore-title = Restaurer une sauvegarde
vault-restore-note = Elle est vérifiée avant toute chose, et reste telle quelle.
vault-restore-choose = Montrer où elle est
vault-restore-elsewhere = Chercher ailleurs
# In the system's dialog
vault-restore-choose-title = Où se trouve la sauvegarde ?
vault-restore-choose-here = Chercher ici
# Over the backups that were found
vault-restore-which = Laquelle ?
# Under the day of a backup. $days: whole days since then; $megabytes: its size
vault-restore-age = { $days ->
    [0] Faite aujourd’hui, { NUMBER($megabytes, maximumFractionDigits: 1) } Mo
    [one] Faite il y a { NUMBER($days) } jour, { NUMBER($megabytes, maximumFractionDigits: 1) } Mo
    [many] Faite il y a { NUMBER($days) } de jours, { NUMBER($megabytes, maximumFractionDigits: 1) } Mo
   *[other] Faite il y a { NUMBER($days) } jours, { NUMBER($megabytes, maximumFractionDigits: 1) } Mo
}
# Over the choice between her passphrase and two recovery sheets
vault-restore-with = Qu’avez-vous ?
vault-restore-sheets = Deux feuilles de récupération
# Under the field for the passphrase
vault-restore-passphrase-hint = Celle qui valait le jour de la sauvegarde
# $day: the day of the backup, already formatted
vault-restore-after = Ce qui a été écrit après le { $day } n’y est pas.
# $folder: name of the folder in which the present files are kept
vault-restore-aside = Les fichiers qui sont là maintenant ne sont pas supprimés. Ils sont conservés à côté de leur place, dans le répertoire « { $folder } ».
vault-restore-do = Restaurer
# On the button while it is restored, some seconds
vault-restoring = Restauration …
vault-restored = Les fichiers sont restaurés et vérifiés.
