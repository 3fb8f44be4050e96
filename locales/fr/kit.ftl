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
kit-nothing-to-undo = Il n’y a rien à défaire.
kit-undo-failed = Cela n’a pas pu être défait. Rien n’a été modifié.
# Toast where that cannot be. $act: the name of what would have been taken back
kit-undo-written-over = « { $act } » ne peut pas être défait : quelqu’un a écrit par-dessus depuis. Encore une fois, et ce que vous avez fait avant est défait.
# What is taken back, in the two messages above
kit-act-add_task = un suivi a été ajouté
kit-act-create_record = quelque chose a été noté
kit-act-draft_referral = une orientation a été préparée
kit-act-edit_record = une modification a été faite
kit-act-finish_task = un suivi a été coché
kit-act-record_assistance = une aide a été enregistrée
kit-act-save_organisation = une organisation a été enregistrée
kit-act-start_case = un dossier a été ouvert
kit-act-void_record = quelque chose a été barré
kit-act-write_note = une note a été écrite
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
kit-date-not-read = Cela n’a pas pu être lu comme une date. Essayez « 24 nov. 2009 », « juin 2009 », « 2009 » ou « vers 2009 ».
# Beneath a field for a day: when something happened. The examples are words that the field reads
kit-day-not-read = Cela n’a pas pu être lu comme un jour. Essayez « 2026-11-24 », « 24 novembre 2026 » ou « hier ».
# Beneath a field for a day to come: a task, “ask again on”. The examples are words that the field reads
kit-day-ahead-not-read = Cela n’a pas pu être lu comme un seul jour. Essayez « 2026-12-01 », « 1er décembre », « demain » ou « dans 3 jours ».
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
