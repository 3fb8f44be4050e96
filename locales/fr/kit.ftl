### Small parts that occur on every screen, and words for screen readers.

kit-close = Fermer
kit-clear = Effacer
# The arrow of a field that suggests, for ears
kit-suggestions = Montrer ce qui correspond
kit-dismiss = Fermer ce message
kit-passphrase-reveal = Montrer ce que j’écris
kit-passphrase-conceal = Cacher ce que j’écris
kit-undo = Défaire
# Toast after taking back. $act: the name of what was taken back
kit-undone = Défait : { $act }
# What was taken back, by the request that had written it; stands after “Taken back:”
kit-undone-start_case = le nouveau dossier
kit-undone-record_assistance = l’aide notée
kit-undone-write_note = la note
kit-undone-add_task = le suivi
kit-undone-finish_task = suivi fait
kit-undone-draft_referral = le brouillon d’orientation
kit-undone-create_record = ce qui a été ajouté
kit-undone-edit_record = les modifications
kit-undone-void_record = le retrait
kit-undone-save_organisation = l’organisation
kit-nothing-to-undo = Il n’y a rien à défaire.
kit-undo-failed = Cela n’a pas pu être défait. Rien n’a été modifié.
kit-waiting = Un instant…
kit-save = Enregistrer
kit-cancel = Annuler
kit-next = Suivant
kit-back = Retour
kit-done = Terminé
# Something went wrong on our side. $incident: a word that finds the cause
kit-failed = Cela n’a pas fonctionné, et c’est de notre faute.
    .advice = Rien n’est perdu. Si cela se reproduit, donnez à la personne qui s’occupe de cet ordinateur le mot { $incident }.
# Between the parts of a list in one line
kit-optional = facultatif
# Answers other than a value
kit-answer-unknown = non connu
kit-answer-declined = n’a pas souhaité le dire
kit-answer-not_asked = pas demandé
kit-answer-not_applicable = sans objet
kit-answer-blank = laissé vide
# In an age. $from, $to: whole years
kit-age = { NUMBER($years) }
kit-age-range = de { NUMBER($from) } à { NUMBER($to) }
kit-age-about = environ { NUMBER($years) }
kit-age-from = { NUMBER($from) } ou plus
kit-age-to = jusqu’à { NUMBER($to) }
kit-age-unknown = âge inconnu
kit-may-be-under-18 = a peut-être moins de 18 ans
# A partial date that is only about right. $date: the date
kit-about-date = vers { $date }

# Yes and no, as an answer or a choice
kit-yes = oui
kit-no = non
# Beneath a field for a day. $date: how it was understood
kit-date-read = Lu comme { $date }
kit-date-not-read = Cela n’a pas pu être lu comme une date. Essayez « 24 nov. », « 2009 » ou « vers 2009 ».
kit-date-which-day = Quel jour exactement ? Il faut un jour précis ici.
# Beneath a field for a number
kit-number-not-read = Ce n’est pas un nombre.

# The six words by which two people know a key, read aloud and typed in
kit-six-words-digits = ou en chiffres
kit-six-words-hint = Six mots, ou les 24 chiffres. Les majuscules et les espaces ne comptent pas.
# For ears: the six places beneath the field
kit-six-words-heard = Ce que vous avez tapé, à sa place
# $count: how many are typed
kit-six-words-count = { NUMBER($count) } sur 6
# $count: how many are typed
kit-six-words-too-many = Il y en a { NUMBER($count) }, et il n’en faut que six.
# In the system's dialog: kinds of files
kit-files-fitting = Fichiers transmis
kit-files-any = Tous les fichiers
