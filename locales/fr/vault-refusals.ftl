### What stands between a person and her files, and what to do about it. Shown where she unlocked, joined, recovered,
### backed up or restored; each code of the core's vault has one sentence and one piece of advice. On screen a vault is
### "the files", never a vault; a slot file is "a key file", an anchor "the record of how far the files went".

## Opening

# The folder holds no vault
refused-vault-missing = Il n’y a pas de fichiers Amparo dans ce répertoire.
    .advice = Choisissez le répertoire où ils sont. S’ils ont été déplacés ou supprimés, restaurez la dernière sauvegarde.
# Another window or another program of ours has the files open
refused-already-open = Amparo est déjà ouvert avec ces fichiers.
    .advice = Allez à la fenêtre ouverte, ou fermez-la et réessayez.
refused-worker-unknown = Personne ne travaille avec ces fichiers sous cet identifiant.
    .advice = Regardez les identifiants sur l’écran de verrouillage, ou demandez à qui gère l’équipe.
refused-wrong-passphrase = Cette phrase de passe n’ouvre pas les fichiers.
    .advice = Réessayez lentement : les majuscules et les espaces comptent. Si elle est perdue, deux des trois feuilles de récupération ouvrent les fichiers.
# $seconds: how long to wait, at most 60
refused-wait = { $seconds ->
        [one] Veuillez attendre { NUMBER($seconds) } seconde.
        [many] Veuillez attendre { NUMBER($seconds) } de secondes.
       *[other] Veuillez attendre { NUMBER($seconds) } secondes.
    }
    .advice = Plusieurs phrases de passe fausses se sont suivies. Rien n’est supprimé ; après l’attente, vous pouvez réessayer.
# The worker's own file cannot be used, or somebody changed it
refused-worker-file-damaged = Votre propre fichier de clé est abîmé.
    .advice = Restaurez-le depuis la dernière sauvegarde, ou créez de nouvelles clés avec deux feuilles de récupération. Les dossiers n’en sont pas touchés.
refused-worker-of-another = Votre fichier de clé appartient à une autre organisation que ces fichiers.
    .advice = Quelqu’un a mélangé deux répertoires. Restaurez la dernière sauvegarde dans un répertoire vide.
# The cost of guessing in the file is weaker than Amparo ever writes, or far too high
refused-cost-limits = Votre fichier de clé a été rendu plus facile à forcer qu’Amparo ne le permet.
    .advice = Ne continuez pas avec ce répertoire : quelqu’un l’a modifié. Restaurez la dernière sauvegarde et prévenez qui gère l’équipe.
refused-worker-removed = Votre accès à ces fichiers a pris fin.
    .advice = Si c’est une erreur, demandez une nouvelle invitation à qui gère l’équipe.
# Keys without a certificate: joining or recovering ended half-way
refused-not-certified = Vos clés ont été créées, mais votre arrivée n’est pas allée à son terme.
    .advice = Rejoignez encore une fois avec le même code, ou utilisez deux feuilles de récupération.
refused-statement-damaged = La liste des membres de l’organisation est abîmée.
    .advice = Restaurez la dernière sauvegarde dans un répertoire vide. Les dossiers eux-mêmes n’en sont pas touchés.
# Both copies of a key file are gone
refused-slots-destroyed = Les fichiers de clé sont abîmés, les deux copies.
    .advice = Restaurez la dernière sauvegarde dans un répertoire vide. Gardez ce répertoire tel quel jusqu’à ce que cela ait réussi.
refused-store-missing = Le fichier des dossiers n’est pas là.
    .advice = Si quelqu’un l’a déplacé, remettez-le sous son ancien nom. Sinon, restaurez la dernière sauvegarde.
refused-store-damaged = Le fichier des dossiers est abîmé.
    .advice = Restaurez la dernière sauvegarde dans un répertoire vide. Gardez ce répertoire tel quel jusqu’à ce que cela ait réussi.
refused-store-exists = Il y a déjà un fichier de dossiers à cet endroit.
    .advice = Choisissez un répertoire vide.
refused-newer-than-program = Ces fichiers ont été écrits par un Amparo plus récent.
    .advice = Installez la version plus récente sur cet ordinateur. Rien n’a été modifié.
refused-older-than-program = Ces fichiers ont été écrits par une version d’essai d’Amparo, avant que de vraies personnes n’y soient enregistrées.
    .advice = Commencez avec de nouveaux fichiers. Rien n’a été modifié.
refused-disk-full = Il n’y a plus de place sur le disque.
    .advice = Supprimez autre chose ou utilisez un autre disque, puis réessayez. Ce qui était enregistré avant est en sûreté.

## Beginning

refused-handle-letters = Un identifiant a de 1 à 32 petites lettres de a à z, chiffres, - ou _.
    .advice = Il commence par une lettre ou un chiffre. Il se voit sur l’écran de verrouillage : n’utilisez donc pas un vrai nom.
# $score: 0 to 4; 3 is needed
refused-passphrase-weak = Cette phrase de passe est trop facile à deviner.
    .advice = Utilisez plusieurs mots sans rapport entre eux, ou les mots qu’Amparo propose.
refused-vault-exists = Il y a déjà quelque chose dans ce répertoire.
    .advice = Choisissez un répertoire vide, ou ouvrez les fichiers qui s’y trouvent.
refused-roles-need-admin = Quelqu’un doit gérer l’équipe.
    .advice = Donnez à la première personne le rôle qui invite et retire des collègues ; elle peut avoir d’autres rôles aussi.

## Inviting and joining

refused-needs-admin = Seule une personne qui gère l’équipe peut inviter.
    .advice = Demandez à un ou une collègue qui a ce rôle.
refused-roles-missing = L’invitation ne nomme aucun rôle.
    .advice = Choisissez au moins un rôle.
refused-handle-taken = Quelqu’un a déjà cet identifiant.
    .advice = Choisissez-en un autre.
refused-nobody-waits = Personne n’attend d’entrer sous cet identifiant.
    .advice = Soit c’est déjà fait, soit les clés ne sont pas encore créées.
# The one who wants to admit does not hold what the newcomer needs
refused-not-held = Vous ne pouvez pas faire entrer cette personne, car vous ne pouvez pas ouvrir ces fichiers vous-même.
    .advice = Demandez à un ou une collègue qui peut les ouvrir.
refused-invitation-expired = L’invitation a expiré.
    .advice = Demandez-en une nouvelle à qui gère l’équipe.
refused-invitation-of-another = Ce code vient d’une autre organisation.
    .advice = Vérifiez que vous avez ouvert le bon répertoire et que vous avez le bon code.
refused-invitation-unknown = Ce répertoire ne connaît pas cette invitation.
    .advice = Le répertoire est peut-être plus ancien que l’invitation. Demandez un nouveau code.
refused-invitation-other-handle = Ce code a été créé pour un autre identifiant.
    .advice = Utilisez l’identifiant écrit sur l’invitation.
refused-invitation-used = Ce code a déjà servi. Un code fonctionne une fois.
    .advice = Si ce n’était pas vous, prévenez tout de suite qui gère l’équipe. Sinon, ouvrez avec votre phrase de passe.
refused-invitation-replaced = Une invitation plus récente a pris la place de celle-ci.
    .advice = Utilisez le code le plus récent.
refused-code-mistyped = Il y a une faute de frappe dans le code.
    .advice = Il a neuf groupes de cinq lettres et chiffres. Comparez-le groupe par groupe.

## Recovery sheets

# $which: 1 the first sheet that was typed, 2 the second. $place: which word of it
refused-sheet-word-unknown = { $which ->
        [one] Sur la première feuille, le mot { NUMBER($place) } n’est pas un des mots que les feuilles utilisent.
        [many] Sur la deuxième feuille, le mot { NUMBER($place) } n’est pas un des mots que les feuilles utilisent.
       *[other] Sur la deuxième feuille, le mot { NUMBER($place) } n’est pas un des mots que les feuilles utilisent.
    }
    .advice = Comparez-le avec le papier lettre par lettre.
# $which as above. $found, $wanted: how many words or digits
refused-sheet-length = { $which ->
        [one] La première feuille a { NUMBER($wanted) } mots ou chiffres ; vous en avez écrit { NUMBER($found) }.
        [many] La deuxième feuille a { NUMBER($wanted) } mots ou chiffres ; vous en avez écrit { NUMBER($found) }.
       *[other] La deuxième feuille a { NUMBER($wanted) } mots ou chiffres ; vous en avez écrit { NUMBER($found) }.
    }
    .advice = Écrivez tous les mots, ou tous les chiffres, dans leur ordre.
# $which as above
refused-sheet-mistyped = { $which ->
        [one] Il y a une faute de frappe sur la première feuille.
        [many] Il y a une faute de frappe sur la deuxième feuille.
       *[other] Il y a une faute de frappe sur la deuxième feuille.
    }
    .advice = Tous les mots sont connus, mais ils ne vont pas ensemble. Cherchez-en deux qui ont changé de place, ou un mot qui ressemble à un autre.
# $which as above
refused-sheet-of-another = { $which ->
        [one] La première feuille n’appartient pas à ces fichiers.
        [many] La deuxième feuille n’appartient pas à ces fichiers.
       *[other] La deuxième feuille n’appartient pas à ces fichiers.
    }
    .advice = Regardez ce qui est imprimé au-dessus des mots. Les feuilles d’autres fichiers, ou des feuilles plus anciennes, n’ouvrent pas ceux-ci.
refused-sheets-same = C’est deux fois la même feuille.
    .advice = Il faut deux feuilles différentes.
refused-recovery-missing = Ces fichiers ont été créés sans feuilles de récupération.
    .advice = Un ou une collègue qui peut les ouvrir doit vous inviter à nouveau.
refused-recovery-damaged = Le fichier que les feuilles ouvrent est abîmé.
    .advice = Restaurez la dernière sauvegarde et essayez-y les feuilles.
# Made by whoever does not hold every key of these files
refused-sheets-need-all-keys = Les nouvelles feuilles doivent ouvrir tout ce qui est ici, et vos clés n’ouvrent pas tout.
    .advice = Elles doivent être faites par une personne qui gère l’équipe et qui ouvre les dossiers, et aussi les chiffres s’ils sont gardés ici.
refused-file-exists = Il y a déjà des feuilles dans ce répertoire.
    .advice = Choisissez un autre répertoire, pour qu’aucune feuille n’en écrase une autre.

## Backup

refused-folder-not-free = Il y a déjà quelque chose dans ce répertoire.
    .advice = Choisissez un autre nom. Une sauvegarde n’écrase jamais rien.
refused-backup-missing = Il n’y a pas de sauvegarde dans ce répertoire.
    .advice = Choisissez le répertoire où se trouve manifest.cbor.
refused-backup-truncated = Cette sauvegarde n’est pas complète.
    .advice = La copie a peut-être été interrompue. Copiez-la à nouveau, ou utilisez une sauvegarde plus ancienne. Rien n’a été modifié.
refused-backup-damaged = Cette sauvegarde est abîmée.
    .advice = Utilisez une autre sauvegarde, et vérifiez le disque ou la clé où elle était. Rien n’a été modifié.
refused-backup-of-another = Des fichiers de deux organisations différentes sont mélangés dans cette sauvegarde.
    .advice = Utilisez une autre sauvegarde. Rien n’a été modifié.

## Noticed while opening: the work goes on, somebody should look

# Harmless; said so that a failing disk is noticed
alarm-slot-copy-mended = Une copie d’un fichier de clé était abîmée. Elle a été refaite à partir de l’autre copie.
    .advice = Rien n’est perdu. Si cela revient, le disque est peut-être en train de lâcher : faites une sauvegarde.
alarm-slots-older = Les fichiers de clé sont plus anciens que la dernière fois.
    .advice = Quelqu’un a peut-être remis d’anciens fichiers. Demandez qui a utilisé cet ordinateur, et comparez avec la dernière sauvegarde.
alarm-slots-leave-out = Les fichiers de clé s’ouvraient pour vous avant, et plus maintenant.
    .advice = Quelqu’un en a peut-être écrit d’autres à leur place. Gardez ce répertoire tel quel et comparez avec la dernière sauvegarde.
alarm-anchor-missing = Le repère qui dit jusqu’où allaient les fichiers manque.
    .advice = Il a été refait. Si personne ici ne l’a supprimé, regardez bien si le travail récent est là en entier.
alarm-anchor-unreadable = Le repère qui dit jusqu’où allaient les fichiers n’a pas pu être lu.
    .advice = Il a été refait. Cela peut suivre une coupure de courant ; regardez si le travail récent est là en entier.
alarm-clock-behind = L’horloge de cet ordinateur est en retard sur le dernier travail dans ces fichiers.
    .advice = Mettez-la à l’heure avant de continuer : des jours passés pourraient compter comme à venir, et un oui terminé comme encore valable.
alarm-clock-ahead = L’horloge de cet ordinateur a plus d’un mois d’avance sur le dernier travail dans ces fichiers.
    .advice = Si personne n’a travaillé ici pendant tout ce temps, tout va bien. Sinon, mettez l’horloge à l’heure avant d’écrire.
alarm-reserve-missing = Le fichier qui note ce qui est lu quand le disque est plein manque.
    .advice = Il a été refait. Si personne ici ne l’a supprimé, demandez qui a utilisé cet ordinateur : ce qui a été lu faute de place peut manquer au journal.
alarm-reserve-unreadable = Le fichier qui note ce qui est lu quand le disque est plein a été modifié.
    .advice = Ce qui a pu en être lu est dans le journal, et il a été refait. Cela peut suivre une coupure de courant ; sinon, demandez qui a utilisé cet ordinateur.
alarm-journal-behind = Les dossiers sont plus anciens que la dernière fois : il manque du travail récent.
    .advice = Une copie plus ancienne a peut-être été remise. Arrêtez, demandez qui a utilisé cet ordinateur, et comparez avec la dernière sauvegarde.
alarm-journal-differs = Les dossiers ont pris un autre chemin que lorsque vous les avez vus la dernière fois.
    .advice = Une copie d’un autre ordinateur a peut-être été mise ici, ou quelqu’un a modifié l’historique. Demandez qui a utilisé cet ordinateur avant de continuer.
alarm-seen-missing = Votre propre repère de ce que vous avez vu en dernier manque.
    .advice = Il a été refait. Si personne ici ne l’a supprimé, regardez bien si le travail récent est là en entier.
alarm-seen-unreadable = Votre propre repère de ce que vous avez vu en dernier n’a pas pu être lu.
    .advice = Il a été refait. Regardez si le travail récent est là en entier.
# The power went, or the program was ended, while it was being done
alarm-sheets-not-replaced = Le programme s’est arrêté avant que les nouvelles feuilles de récupération ne commencent à compter.
    .advice = Les feuilles d’avant comptent toujours. Détruisez les plus récentes et faites-en de nouvelles dans les réglages.
alarm-recovery-key-other = L’organisation nomme des feuilles de récupération que personne n’a faites ici.
    .advice = Rien n’a été scellé pour elles, et les vôtres comptent toujours. Demandez à qui gère l’équipe. La personne qui détient toutes les clés fait de nouvelles feuilles dans les réglages.
alarm-answer-without-effect = Quelqu’un a répondu à une invitation pour un nom déjà pris.
    .advice = Cela n’a aucun effet : personne n’a pris la place d’autrui. Demandez à qui gère l’équipe qui l’a fait.
alarm-link-without-effect = Une partie de ce qui a été écrit dans la liste des membres ne convient pas.
    .advice = Cela n’a aucun effet. Demandez à qui gère l’équipe qui l’a écrit.
alarm-store-key-other = L’organisation nomme pour ces fichiers une autre clé que la leur.
    .advice = Vos données sont entières, mais les chiffres d’ici peuvent être refusés. Prévenez qui gère l’équipe : quelqu’un a pu mettre ici un fichier à soi.
alarm-repairs-wait = Le disque est plein. Tout peut être lu, mais une réparation, ou l’accès d’un nouveau collègue, attend qu’il y ait de la place.
    .advice = Libérez de la place sur le disque, puis verrouillez et déverrouillez. Cela se fait alors tout seul.
alarm-statement-behind = La liste des membres de l’organisation était plus courte qu’avant.
    .advice = Ce qui manquait a été repris des dossiers. Demandez à qui gère l’équipe si quelqu’un a modifié le répertoire.
alarm-statement-differs = La liste des membres de l’organisation a été modifiée.
    .advice = Ce que les dossiers ont retenu fait foi. Prévenez qui gère l’équipe : quelqu’un a modifié le répertoire.
