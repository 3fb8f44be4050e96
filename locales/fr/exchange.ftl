### Handing cases over to a colleague as a file, taking such a file in, and settling what then stands side by side.

# Name of the three parts of this place, for ears
exchange-parts = Transmettre et recevoir
exchange-part-hand-over = Transmettre
exchange-part-receive = Recevoir
exchange-part-conflicts = Deux réponses
# The same while some wait. $count: how many
exchange-part-conflicts-count = Deux réponses · { NUMBER($count) }
# A case in a list to choose from. $alias: what the person is called; $code: its code
exchange-case = { $alias }, { $code }

## Handing over

hand-over-title = Transmettre des dossiers dans l’équipe
# $cases: how many; $handle: the colleague
hand-over-title-count = { $cases ->
    [0] Rien à transmettre à { $handle }
    [one] Transmettre { NUMBER($cases) } dossier à { $handle }
    [many] Transmettre { NUMBER($cases) } de dossiers à { $handle }
   *[other] Transmettre { NUMBER($cases) } dossiers à { $handle }
}
hand-over-to = À qui
hand-over-to-note = une personne de cette organisation qui suit des dossiers
hand-over-to-choose = choisir à qui
# Nobody could receive anything
hand-over-nobody = Il n’y a encore personne à qui transmettre.
hand-over-nobody-advice = Seule une personne de cette organisation qui suit des dossiers peut en recevoir. Invitez quelqu’un, ou faites entrer une personne qui le demande d’ailleurs.
hand-over-nobody-act = Aller à l’équipe
hand-over-which = Quels dossiers
hand-over-which-mine = Tous les miens
# Beside the heading, while all are chosen
hand-over-which-mine-note = aussi ceux que personne n’a encore
hand-over-which-some = Certains
hand-over-add-case = Ajouter un dossier : alias, code ou nom
# A case whose name is not known on this page
hand-over-one-case = un dossier
# Button on a chip, for ears. $name: the case
hand-over-take-off = Laisser de côté : { $name }
hand-over-whole = Tout transmettre à nouveau
hand-over-whole-note = Seulement si un fichier s’est perdu en route. Sinon, ce qui est nouveau suffit.
hand-over-first-who = Choisissez d’abord à qui. Vous verrez alors ce qui part et ce qui reste.
hand-over-first-which = Ajoutez un dossier. Vous verrez alors ce qui part et ce qui reste.
# No case is left. $scope: what a yes is missing for
hand-over-none = Il n’y a aucun dossier à transmettre.
hand-over-none-advice = Aucun dossier n’est encore le vôtre. Choisissez « Certains » pour nommer les dossiers.
hand-over-none-left = Il ne reste aucun dossier qui puisse partir.
hand-over-none-left-advice = Chacune de ces personnes devrait d’abord accepter : { $scope }. Sans cela rien ne part, et aucun fichier n’est écrit.
# Cases that the colleague has and of which only a withdrawal goes. $count: how many; $handle: the colleague
hand-over-withdrawals = { $count ->
    [one] Dans { NUMBER($count) } dossier que { $handle } possède, quelqu’un a retiré un oui ou dit non
    [many] Dans { NUMBER($count) } de dossiers que { $handle } possède, quelqu’un a retiré un oui ou dit non
   *[other] Dans { NUMBER($count) } dossiers que { $handle } possède, quelqu’un a retiré un oui ou dit non
}
hand-over-withdrawals-note = Cela part de soi-même, et rien d’autre de ces dossiers, pour que { $handle } le sache aussi.
hand-over-goes = Ce qui part
hand-over-goes-note = le dossier entier, la personne et ce qui s’est passé
# In a row. $count: how many entries
hand-over-entries = { $count ->
    [one] { NUMBER($count) } entrée
    [many] { NUMBER($count) } d’entrées
   *[other] { NUMBER($count) } entrées
}
hand-over-entries-since = { $count ->
    [0] rien de nouveau depuis le dernier fichier
    [one] { NUMBER($count) } nouvelle entrée
    [many] { NUMBER($count) } de nouvelles entrées
   *[other] { NUMBER($count) } nouvelles entrées
}
hand-over-entries-whole = { $count ->
    [one] { NUMBER($count) } entrée, à nouveau en entier
    [many] { NUMBER($count) } d’entrées, à nouveau en entier
   *[other] { NUMBER($count) } entrées, à nouveau en entier
}
# $handle: the colleague
hand-over-first-time = nouveau pour { $handle }
# $count: how many more rows there are
hand-over-rest = En montrer { NUMBER($count) } de plus
# Cases that are left out. $count: how many
hand-over-stays = { $count ->
    [one] { NUMBER($count) } dossier reste ici
    [many] { NUMBER($count) } de dossiers restent ici
   *[other] { NUMBER($count) } dossiers restent ici
}
hand-over-stays-note = nommés par leur code
hand-over-ask = Demander
# For ears. $code: the case
hand-over-ask-of = Demander pour { $code }
# At the side
hand-over-panel = Le fichier
hand-over-in-file = Dans le fichier
hand-over-in-nothing = Rien encore.
hand-over-in-cases = Dossiers
hand-over-in-entries = Entrées
hand-over-in-organisations = Organisations
hand-over-in-organisations-none = aucune n’est nommée
# $handle: the colleague
hand-over-key = { $handle } seulement peut l’ouvrir
hand-over-key-words = Les six mots de { $handle }
hand-over-key-note = Ils désignent la clé qui ferme le fichier. Quelqu’un ici les a comparés avec { $handle }.
# Before the first file to a key. $handle: the colleague
hand-over-hear = Écoutez d’abord les six mots de { $handle }
hand-over-hear-note = Téléphonez à { $handle }, ou retrouvez-vous. Faites-vous lire par { $handle } les six mots de sa page Équipe, et tapez ce que vous entendez. C’est demandé une fois par clé : un fichier fermé avec une autre clé s’ouvrirait pour quelqu’un d’autre.
hand-over-hear-changed = Les clés de { $handle } ont changé depuis que les mots ont été comparés.
hand-over-hear-changed-advice = Demandez à { $handle }, en personne ou au téléphone, s’il y a eu de nouvelles clés. Sinon, ne transmettez rien et prévenez la personne qui dirige votre équipe.
hand-over-hear-compare = Comparer
hand-over-carry = Comment il voyage
hand-over-carry-note = Amparo n’envoie rien. Vous mettez le fichier sur une clé USB et le donnez en main propre.
hand-over-foot = Rien n’est écrit avant ce bouton. Il est noté : à qui, quels dossiers, par vous.
hand-over-write = Écrire le fichier
# In the system's dialog
hand-over-choose-title = Où mettre le fichier ?
hand-over-put-here = Le mettre ici
# Written. $handle: the colleague
hand-over-done = Le fichier pour { $handle } est écrit.
hand-over-done-file = Fichier
hand-over-done-number = Numéro pour { $handle }
hand-over-done-skipped = Restés ici
hand-over-done-carry = Maintenant, portez-le
hand-over-done-stick = Mettez-le sur une clé USB qui ne contient rien d’autre.
hand-over-done-give = Donnez-le vous-même à { $handle }, ou par quelqu’un en qui vous avez l’un et l’autre confiance. Ne l’envoyez pas par un réseau.
hand-over-done-remove = Effacez-le de la clé USB une fois que { $handle } l’a reçu.
hand-over-done-closed = Qui le trouve ne peut pas le lire : { $handle } seulement a la clé.
hand-over-more = Transmettre autre chose

## Receiving

receive-title = Recevoir un fichier
receive-begin = On vous a donné un fichier ?
receive-begin-note = Vous voyez d’abord ce qu’il contient. Rien n’est modifié avant que vous ne le receviez.
receive-choose = Choisir le fichier
# In the system's dialog
receive-choose-title = Quel fichier ?
receive-open = Le regarder
# $handle: who made it; $count: new entries; $cases: cases in it
receive-title-count = { $count ->
    [one] { NUMBER($count) } nouvelle entrée de { $handle }
    [many] { NUMBER($count) } de nouvelles entrées de { $handle }
   *[other] { NUMBER($count) } nouvelles entrées de { $handle }
}
receive-title-nothing = Rien de nouveau de { $handle }
# Under the title. $handle: who made it; $day: a day in full; $time: a clock time; $number: its number
receive-made-by = Fait par { $handle } le { $day } à { $time } : numéro { NUMBER($number) } de { $handle }.
receive-unchanged = Déjà ici
receive-skipped = Mis de côté
# $count: how many
receive-entries = { $count ->
    [0] aucune
    [one] { NUMBER($count) } entrée
    [many] { NUMBER($count) } d’entrées
   *[other] { NUMBER($count) } entrées
}
receive-cases = { $count ->
    [0] aucun
    [one] { NUMBER($count) } dossier
    [many] { NUMBER($count) } de dossiers
   *[other] { NUMBER($count) } dossiers
}
# How this file stands to earlier ones. $handle: who made it; $number: its number
receive-standing-seen = Ce fichier a déjà été reçu.
receive-standing-seen-advice = Le recevoir à nouveau ne change rien.
receive-standing-late = Ce fichier est plus ancien que le dernier de { $handle }.
receive-standing-late-advice = Ce n’est pas grave : ce qu’il a de nouveau est ajouté à sa place, et rien de plus récent n’est perdu.
receive-standing-gap = Un fichier intermédiaire manque.
receive-standing-gap-advice = Voici le numéro { NUMBER($number) } de { $handle }, et un fichier plus ancien n’est pas arrivé. Vous pouvez recevoir celui-ci et demander l’autre.
# A yes was taken back. $count: how many
receive-withdrawn = { $count ->
    [one] { NUMBER($count) } oui a été retiré.
    [many] { NUMBER($count) } de oui ont été retirés.
   *[other] { NUMBER($count) } oui ont été retirés.
}
# $alias: the person; $scope: what it was for; $named: yes where it was for one organisation; $recipient: its name; $dated: yes where a day
# is known; $on: that day
receive-withdrawn-row = { $dated ->
    [yes] { $named ->
        [yes] { $alias } : { $scope }, { $recipient }, le { $on }
       *[no] { $alias } : { $scope }, le { $on }
    }
   *[no] { $named ->
        [yes] { $alias } : { $scope }, { $recipient }
       *[no] { $alias } : { $scope }
    }
}
receive-withdrawn-note = Cela vaut ici dès que vous recevez le fichier.
# Erasures that wait. $count: how many
receive-waits = { $count ->
    [one] { NUMBER($count) } chose a été oubliée ailleurs et attend la coordination ici.
    [many] { NUMBER($count) } de choses ont été oubliées ailleurs et attendent la coordination ici.
   *[other] { NUMBER($count) } choses ont été oubliées ailleurs et attendent la coordination ici.
}
receive-waits-note = C’est effacé ici quand votre coordination est d’accord.
receive-others = Contient aussi
receive-others-row = { $kind ->
    [organisation] Organisation : { $name }
    [worker] Membre de l’équipe : { $name }
   *[other] { $name }
}
receive-others-unnamed = sans nom
# Said of a file, none of it in the way
receive-odd = Ce qui n’est pas comme il faudrait
# $count: how many
receive-odd-gaps = { $count ->
    [one] Dans { NUMBER($count) } dossier, quelque chose d’antérieur manque. Demandez le fichier précédent.
    [many] Dans { NUMBER($count) } de dossiers, quelque chose d’antérieur manque. Demandez le fichier précédent.
   *[other] Dans { NUMBER($count) } dossiers, quelque chose d’antérieur manque. Demandez le fichier précédent.
}
receive-odd-ahead = { $count ->
    [one] { NUMBER($count) } entrée a été écrite avec une horloge en avance d’un jour ou plus.
    [many] { NUMBER($count) } d’entrées ont été écrites avec une horloge en avance d’un jour ou plus.
   *[other] { NUMBER($count) } entrées ont été écrites avec une horloge en avance d’un jour ou plus.
}
receive-odd-withheld = { $count ->
    [one] { NUMBER($count) } texte a été retenu par qui a fait le fichier. Demandez-le.
    [many] { NUMBER($count) } de textes ont été retenus par qui a fait le fichier. Demandez-les.
   *[other] { NUMBER($count) } textes ont été retenus par qui a fait le fichier. Demandez-les.
}
receive-odd-forks = { $count ->
    [one] { NUMBER($count) } historique a été continué de deux façons, comme s’il y avait deux copies des mêmes fichiers. Dites-le à qui gère l’équipe.
    [many] { NUMBER($count) } d’historiques ont été continués de deux façons, comme s’il y avait deux copies des mêmes fichiers. Dites-le à qui gère l’équipe.
   *[other] { NUMBER($count) } historiques ont été continués de deux façons, comme s’il y avait deux copies des mêmes fichiers. Dites-le à qui gère l’équipe.
}
receive-what = Ce qu’il contient
# Beside that title. $count: entries
receive-what-here = { $count ->
    [one] { NUMBER($count) } entrée est déjà ici
    [many] { NUMBER($count) } d’entrées sont déjà ici
   *[other] { NUMBER($count) } entrées sont déjà ici
}
receive-what-aside = { $count ->
    [one] { NUMBER($count) } entrée est mise de côté
    [many] { NUMBER($count) } d’entrées sont mises de côté
   *[other] { NUMBER($count) } entrées sont mises de côté
}
# A case that has no alias and no code here
receive-case-unnamed = un dossier
# In a row. $count: new entries
receive-new = { $count ->
    [0] rien de nouveau
    [one] { NUMBER($count) } nouvelle entrée
    [many] { NUMBER($count) } de nouvelles entrées
   *[other] { NUMBER($count) } nouvelles entrées
}
receive-new-here = nouveau ici
# $fields: what they are about
receive-will-stand = Il y aura deux réponses : { $fields }
receive-two-answers = deux réponses
receive-foot = Rien n’est modifié avant que vous ne le receviez.
receive-foot-nothing = Il n’y a rien à recevoir.
receive-take = Le recevoir
receive-other = Un autre fichier
# Taken in. $handle: who made it
receive-done = Le fichier de { $handle } est reçu.
receive-done-nothing = Rien de nouveau : tout était là.
receive-done-received = Nouveau
receive-done-cases = Dans
receive-done-late = Ajouté en retard
# $count: how many
receive-done-conflicts = { $count ->
    [one] À { NUMBER($count) } endroit il y a maintenant deux réponses.
    [many] À { NUMBER($count) } d’endroits il y a maintenant deux réponses.
   *[other] À { NUMBER($count) } endroits il y a maintenant deux réponses.
}
receive-done-conflicts-note = Les deux sont gardées. Jusqu’à ce que vous disiez laquelle vaut, la plus prudente vaut là où cela compte.
receive-to-conflicts = Les regarder
receive-to-cases = Aller aux dossiers
receive-after = La clé USB
receive-after-note = Le fichier n’est plus nécessaire. Effacez-le de la clé USB.

## Two answers stand

# $count: fields of which two answers stand
conflicts-title = { $count ->
    [0] Rien n’attend d’être départagé.
    [one] À { NUMBER($count) } endroit il y a deux réponses.
    [many] À { NUMBER($count) } d’endroits il y a deux réponses.
   *[other] À { NUMBER($count) } endroits il y a deux réponses.
}
conflicts-note = Elles ont été écrites séparément. Rien n’est perdu : les deux sont gardées jusqu’à ce que quelqu’un dise laquelle vaut.
conflicts-none = Nulle part il n’y a deux réponses.
conflicts-none-note = Cela arrive quand deux personnes modifient la même chose, puis transmettent.
# Heading of what belongs to no case
conflicts-elsewhere = Organisations et équipe
# In place of a field: a record that one took out and another kept
conflicts-taken-out = Retiré ou gardé
conflicts-is-taken-out = est retiré
conflicts-is-kept = est gardé
conflicts-open = Ouvrir le dossier
# For ears. $name: the person
conflicts-open-of = Ouvrir le dossier : { $name }
# Beside an answer: the page shows it; it counts until this is settled
conflicts-shown = affichée
conflicts-in-force = vaut en attendant
# Button, for ears. $field: label; $answer: what it says
conflicts-keep-of = Celle-ci vaut : { $field }, { $answer }
# Link from a field to the list
conflicts-all = Tous les endroits avec deux réponses
# $count: how many in other cases
conflicts-others = { $count ->
    [one] Encore { NUMBER($count) } dans un autre dossier
    [many] Encore { NUMBER($count) } dans d’autres dossiers
   *[other] Encore { NUMBER($count) } dans d’autres dossiers
}
