### The command line, amparo-cli: for whoever looks after a computer, and for translators. Names of commands, options and
### files are the same in every language and are put in as they are typed.

## Help: amparo-cli --help, and --help after a command

cli-help-about = Amparo sans fenêtre : les mêmes demandes, pour l’administration et pour les ordinateurs sans écran. Mettez --help après une commande pour voir ce qu’elle prend.
# Above a call that works as it stands
cli-help-example = Par exemple :
cli-help-secrets = Les phrases de passe, les codes et le JSON viennent d’un fichier, ou de l’entrée standard là où le fichier est « - ». Ils ne figurent jamais dans l’appel lui-même : d’autres programmes pourraient les y lire.
cli-help-status = Le code de sortie est 0 si ce qui était demandé a été fait, 1 si une règle a dit non ou si quelque chose a été trouvé, 2 si l’appel était mal écrit.

## What each command does: one line in the list and the first line of its help

cli-command-vault-create = Crée de nouveaux fichiers dans un répertoire vide, avec une première personne et ses feuilles de récupération.
cli-command-vault-invite = Invite une personne dans l’équipe et affiche le code qui lui permet de la rejoindre.
cli-command-vault-join = Rejoint l’équipe avec un code : la personne qui arrive crée ses propres clés.
cli-command-vault-admit = Fait entrer une personne que quelqu’un d’autre a invitée.
cli-command-vault-passwd = Fixe une nouvelle phrase de passe pour soi-même.
cli-command-vault-sheets = Fait trois nouvelles feuilles de récupération à la place des anciennes.
cli-command-vault-recover = Ouvre les fichiers avec deux des trois feuilles de récupération et fixe une nouvelle phrase de passe.
cli-command-org-request = Demande à une organisation située ailleurs de certifier les clés de cette personne : imprime la demande et, sur la sortie d’erreur, les six mots à lire à voix haute.
cli-command-org-certify = Certifie une demande venue d’ailleurs, une fois ses six mots entendus : imprime le certificat et, sur la sortie d’erreur, les six mots de l’organisation.
cli-command-org-accept = Reçoit le certificat d’une organisation, une fois ses six mots entendus : dès lors les fichiers lui appartiennent.
cli-command-backup = Fait une copie vérifiée et chiffrée de tout dans un nouveau répertoire.
cli-command-restore = Refait des fichiers entiers à partir d’une sauvegarde, là où il n’y a encore rien.
cli-command-import-ctdc = Reprend un tableau de la Counter-Trafficking Data Collaborative ; la bonne correspondance est trouvée d’après ses colonnes.
cli-command-hand-over = Écrit des dossiers dans un fichier qu’un seul membre de l’équipe peut ouvrir. Les dossiers sans accord restent et sont nommés.
cli-command-receive = Montre ce que le fichier d’un membre de l’équipe apporterait, ou l’intègre.
cli-command-figures-deposit = Remet les nombres de cette maison : des lignes de codes, scellées pour que seule la personne chargée des chiffres puisse les ouvrir.
cli-command-figures-table = Montre un tableau exactement comme il serait publié maintenant. Rien n’est écrit.
cli-command-figures-release = Vérifie des tableaux par rapport à tout ce qui a été publié et les écrit dans un nouveau dossier. Ce qui est publié ne change plus.
cli-command-requests = Énumère toutes les demandes : leur nom, les fichiers et le rôle nécessaires, si elles lisent ou agissent, et ce qu’elles écrivent dans le journal.
cli-command-call = Fait une demande : JSON en entrée, JSON en sortie. Sans fichier, la demande est vide.
cli-command-verify = Vérifie chaque page, entrée, ligne et événement des fichiers que cette personne peut ouvrir.
cli-command-locale-check = Trouve ce qui ne va pas dans les langues, avec fichier et ligne ; avec un répertoire, dans ce répertoire.
cli-command-locale-status = Dit où en est chaque langue.
cli-command-locale-stamp = Marque les messages du répertoire d’une langue comme traductions de l’anglais d’aujourd’hui. Ceux dont l’anglais a changé restent marqués comme anciens jusqu’à ce qu’on les nomme.

## What each option means, in help

cli-option-worker = identifiant de la personne de l’équipe concernée
cli-option-role = ses rôles, séparés par des virgules : caseworker, lead, figures, admin
cli-option-joining = fichiers qui appartiendront à une organisation située ailleurs ; remplace le rôle, qui vient avec son certificat
cli-option-sheets-dir = nouveau répertoire pour les trois feuilles de récupération
cli-option-no-recovery = pas de feuilles de récupération : une phrase de passe perdue peut alors l’être pour de bon
cli-option-passphrase-file = fichier avec la phrase de passe ; un retour à la ligne final est ignoré
cli-option-new-passphrase-file = fichier avec la nouvelle phrase de passe
cli-option-code-file = fichier avec le code de l’invitation
cli-option-words-file = fichier avec les six mots ou les 24 chiffres tels qu’ils ont été entendus de l’autre côté
cli-option-sheet = fichier avec une feuille de récupération, en mots ou en chiffres ; donnez-en deux
cli-option-vault = répertoire des fichiers
cli-option-as = identifiant de qui les ouvre
cli-option-to = nouveau répertoire pour les fichiers restaurés ; pour une transmission, identifiant de la personne à qui elle va
cli-option-good-rows = prend les bonnes lignes même si d’autres sont mauvaises, et écrit la liste des mauvaises dans ce nouveau fichier
cli-option-out = où va le résultat ; rien n’est jamais écrasé
cli-option-case = code d’un dossier ; autant de fois qu’il y a de dossiers
cli-option-all = tous les dossiers de ces fichiers
cli-option-whole = tout encore une fois, aussi ce que l’autre personne a déjà
cli-option-apply = l’intègre ; sans cela il est seulement montré
cli-option-period = une année (2026), un trimestre (2026-Q3), un mois (2026-07), « unknown » ou « all »
cli-option-profile = comment les chiffres sont publiés : « exact » montre des nombres exacts et en masque certains
cli-option-k = le plus petit nombre montré, de 3 à 20 ; 5 est courant
cli-option-kdf = « floor » rend chaque essai de phrase de passe aussi peu coûteux qu’Amparo l’accepte, au lieu d’environ une seconde sur cet ordinateur ; pour les essais du programme
cli-option-json = affiche comptes et résultats pour des programmes
cli-option-lang = langue de ce qui est affiché, à la place de celle que la session demande
cli-option-help = affiche ceci et ne fait rien d’autre

## What was done

# $sheets: how many recovery sheets were written, 0 or 3
cli-vault-created = { $sheets ->
        [0] Les fichiers sont créés, sans feuilles de récupération. Si la phrase de passe se perd, personne ne peut les ouvrir.
        [one] Les fichiers sont créés, et { NUMBER($sheets) } feuille de récupération est écrite. Emportez deux des trois hors de la maison.
        [many] Les fichiers sont créés, et { NUMBER($sheets) } de feuilles de récupération sont écrites. Imprimez-les, supprimez le répertoire, et gardez deux des trois hors de la maison.
       *[other] Les fichiers sont créés, et { NUMBER($sheets) } feuilles de récupération sont écrites. Imprimez-les, supprimez le répertoire, et gardez deux des trois hors de la maison.
    }
cli-vault-joined = Vos clés sont créées, et les fichiers vous sont ouverts.
cli-vault-joined-waits = Vos clés sont créées. Les fichiers restent fermés jusqu’à ce qu’un ou une collègue vous fasse entrer.
cli-vault-admitted = L’entrée de la nouvelle personne est acceptée.
cli-vault-passwd = La phrase de passe est changée.
cli-vault-sheets = Les trois nouvelles feuilles de récupération sont écrites, et elles seules comptent désormais. Imprimez-les, supprimez le répertoire et gardez-en deux sur trois hors de la maison. Détruisez les anciennes feuilles : une sauvegarde plus ancienne s’ouvre encore avec elles.
cli-vault-recovered = Les fichiers sont de nouveau ouverts, avec la nouvelle phrase de passe. L’ancienne n’ouvre plus rien.
cli-org-accepted = Les fichiers appartiennent maintenant à l’organisation.
# $megabytes: size of the backup
cli-backup-made = La sauvegarde est faite et vérifiée : { NUMBER($megabytes, maximumFractionDigits: 1) } Mo. Gardez-la hors de la maison.
cli-restored = Les fichiers sont restaurés et vérifiés.
# After verify. $entries, $rows, $events: how many of each were checked
cli-verified = Tout est comme cela a été écrit. Entrées : { NUMBER($entries) }. Lignes : { NUMBER($rows) }. Événements : { NUMBER($events) }.
# The same where something was found; what it was stands beside it
cli-verified-alarms = Quelque chose ne concorde pas. Entrées : { NUMBER($entries) }. Lignes : { NUMBER($rows) }. Événements : { NUMBER($events) }.
# After an import. $imported: cases; $skipped: bad rows that were left out; $mapping: name of the mapping
cli-imported = Correspondance : { $mapping }. Dossiers repris : { NUMBER($imported) }. Mauvaises lignes laissées de côté : { NUMBER($skipped) }.
# Columns that were not kept, after an import. $why: the reason, already a phrase; $columns: their names
cli-import-left = Non gardé. { $why } : { $columns }
# A bad row. $line: its line in the file, as digits; $column: name of its column; $reason: why, already a sentence
cli-import-reject = { $column ->
        [none] Ligne { $line } : { $reason }
       *[other] Ligne { $line }, colonne « { $column } » : { $reason }
    }
# After handing over. $handle: the colleague; $number: of the file among those to her; $cases: in it; $skipped: left out
cli-handed-over = Le fichier est écrit. Pour : { $handle }. Numéro : { NUMBER($number) }. Dossiers dedans : { NUMBER($cases) }. Dossiers laissés : { NUMBER($skipped) }.
# A case that stays. $code: its code; $why: the reason, already a sentence
cli-hand-over-stays = Laissé : { $code }. { $why }
# What a file is. $handle: who made it; $on: a day; $number: of the file among those from her
cli-receive-from = De : { $handle }. Fait le { DAY($on) }. Numéro : { NUMBER($number) }.
cli-receive-late = Il est plus ancien que le dernier venu de là.
cli-receive-seen = Il a déjà été intégré : rien n’y est nouveau.
cli-receive-gap = Un fichier antérieur venu de là n’est pas encore arrivé.
# $count: how many, in these
cli-receive-ahead = Inscriptions d’une horloge en avance de plus d’un jour : { NUMBER($count) }.
cli-receive-gaps = Historiques où il manque quelque chose d’antérieur : { NUMBER($count) }. Demandez une transmission complète.
cli-receive-forks = Attention : historiques qu’une même personne a continués de deux façons : { NUMBER($count) }. Prévenez qui gère l’équipe.
cli-receive-withheld = Textes retenus : { NUMBER($count) }.
cli-receive-waiting = Effacements que la coordination de cette maison doit d’abord accepter : { NUMBER($count) }.
# A case in a file. $code: its code; $is_new: yes where it is not here yet; $entries: new ones; $unchanged: already here; $conflicts: fields with two answers; $withdrawals: a yes taken back
cli-receive-case = { $is_new ->
        [yes] { $code }, nouveau ici. Nouvelles inscriptions : { NUMBER($entries) }. Déjà là : { NUMBER($unchanged) }. Deux réponses : { NUMBER($conflicts) }. Retirés : { NUMBER($withdrawals) }.
       *[no] { $code }. Nouvelles inscriptions : { NUMBER($entries) }. Déjà là : { NUMBER($unchanged) }. Deux réponses : { NUMBER($conflicts) }. Retirés : { NUMBER($withdrawals) }.
    }
# The same of the whole file. $skipped: entries without effect
cli-receive-counts = Nouvelles inscriptions : { NUMBER($received) }. Déjà là : { NUMBER($unchanged) }. Deux réponses : { NUMBER($conflicts) }. Sans effet : { NUMBER($skipped) }.
cli-receive-looked = Rien n’a été intégré. Avec --apply, il l’est.
cli-receive-applied = Il est intégré.
# After handing in. $number: which delivery of this house; $cases, $events: how many rows; $said_no, $not_asked: people who are not counted
cli-deposit-made = Remis : remise { NUMBER($number) }. Dossiers : { NUMBER($cases) }. Aide apportée : { NUMBER($events) }. Non comptées : ont dit non { NUMBER($said_no) }, pas interrogées { NUMBER($not_asked) }.
# Above a table. $table: T2, T4, T11; $period: the period; $threshold: the smallest number that is shown
cli-figures-table = { $table }. Période : { $period }. Les nombres inférieurs à { NUMBER($threshold) } sont masqués.
# A row or a column that counts all
cli-figures-total = Total
# Under a table. $hidden: how many numbers are hidden; $mark: the sign that stands for each; $earlier: earlier releases it was checked against
cli-figures-hidden = Masqués : { NUMBER($hidden) } (marqués { $mark }), les petits nombres et ceux qui les révéleraient. Publications précédentes vérifiées : { NUMBER($earlier) }. Les lignes qui ne contiennent que des zéros sont omises.
# Under that. $said_no, $not_asked, $late: people, to the nearest five
cli-figures-foot = Environ, n’y figurent pas : ont dit non { NUMBER($said_no) }, pas interrogées { NUMBER($not_asked) }, enregistrées tard { NUMBER($late) }.
# After a release. $number: its number; the files stand beneath
cli-released = La publication { NUMBER($number) } est faite. Fichiers :
# A table that is not among the files. $table: T2, T4, T11
cli-release-left-out = Omis : { $table }. Personne n’y figure.
cli-done-locale-stamp = Marqués comme traductions de l’anglais d’aujourd’hui : { NUMBER($marked) }. Encore d’un anglais plus ancien, à revoir puis à nommer : { NUMBER($stale) }.

## The call was wrong: nothing was tried. One of these, then the advice.

cli-wrong-advice = Rien n’a été fait. --help montre comment l’appel s’écrit.
cli-wrong-command-missing = L’appel ne nomme aucune commande.
# $piece: what was typed, in these and in all that follow
cli-wrong-command-unknown = Il n’y a pas de commande « { $piece } ».
cli-wrong-option-unknown = Cette commande ne prend pas { $piece }.
cli-wrong-option-unread = { $piece } n’a pas pu être lu.
cli-wrong-option-missing = Il manque { $piece }.
cli-wrong-option-empty = { $piece } demande une valeur après.
cli-wrong-option-full = { $piece } ne prend pas de valeur.
cli-wrong-option-twice = { $piece } figure plus d’une fois.
cli-wrong-option-against = Ceux-ci ne vont pas ensemble : { $piece }.
cli-wrong-place-missing = Il manque { $piece }.
cli-wrong-place-more = « { $piece } » est de trop.
cli-wrong-role-unknown = Il n’y a pas de rôle « { $piece } ».
cli-wrong-kdf-unknown = --kdf ne connaît que « floor », pas « { $piece } ».
cli-wrong-request-unknown = Il n’y a pas de demande « { $piece } ».
cli-wrong-file-unread = « { $piece } » n’a pas pu être ouvert.
cli-wrong-message-unknown = La langue n’a pas de message « { $piece } », ou l’anglais n’en a pas.
cli-wrong-file-long = « { $piece } » est trop long.
cli-wrong-file-no-text = « { $piece } » n’est pas du texte en UTF-8.
cli-wrong-file-no-json = « { $piece } » n’est pas du JSON.
cli-wrong-input-twice = L’entrée standard ne peut être lue qu’une fois.

## Refused by the command line itself

refused-sheets-nowhere = Il n’est pas dit où mettre les feuilles de récupération.
    .advice = Donnez un nouveau répertoire avec --sheets-dir. Sans feuilles, une phrase de passe perdue l’est pour de bon : seul --no-recovery fait cela.

## Our own fault

# $incident: a word for whoever mends it; it tells nothing about anybody
cli-failed = Cela n’a pas fonctionné, et c’est la faute du programme. Rien n’a été fait à moitié. Pour qui le répare : { $incident }
