### Why a file is not handed over or not taken in, and what to do about it. Shown on the hand-over and receive screens, by
### the command line, and where figures take in what shelters sent. "The file" is always the one file that travels.

## The file itself

refused-file-not-ours = Ce n’est pas un fichier transmis par Amparo.
    .advice = Choisissez le fichier dont le nom finit par .amparo. Rien n’a été modifié.
# Cut off: a copy that ended early
refused-file-truncated = Le fichier n’est pas complet.
    .advice = Copiez-le encore une fois depuis son origine, ou redemandez-le. Rien n’a été modifié.
refused-file-damaged = Le fichier a été modifié en route, ou il est abîmé.
    .advice = Copiez-le encore une fois depuis son origine, ou redemandez-le. Rien n’a été modifié.
refused-file-brings-more = Ce fichier apporte plus que les dossiers qu’il nomme.
    .advice = Rien n’a été repris. Prévenez la personne qui l’a envoyé et demandez un nouveau fichier.
refused-file-for-another = Ce fichier est destiné à quelqu’un d’autre.
    .advice = Seule la personne à qui il est destiné peut l’ouvrir. Demandez un fichier fait pour vous. Rien n’a été modifié.
refused-file-newer = Le fichier a été fait par un Amparo plus récent.
    .advice = Installez la version plus récente sur cet ordinateur, puis réessayez. Rien n’a été modifié.
refused-file-too-large = Le fichier contient plus que ce qui tient dans un seul fichier.
    .advice = Avec moins de dossiers à la fois, les fichiers sont plus petits. Rien n’a été modifié.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = Le fichier ne vient de personne de votre organisation.
    .advice = Ne lui faites pas confiance. Si vous l’attendiez, demandez à qui l’a envoyé de comparer les six mots avec vous. Rien n’a été modifié.
# Sent by somebody of the organisation whose access ended
refused-file-from-removed = Le fichier vient de quelqu’un dont l’accès a pris fin.
    .advice = Demandez à qui gère l’équipe si on peut s’y fier ; un autre membre peut transmettre les mêmes dossiers. Rien n’a été modifié.
# A file of ours, with something else in it: figures
refused-file-no-hand-over = Ce fichier ne contient pas de dossiers.
    .advice = Choisissez un fichier qu’un membre de l’équipe a fait pour vous en transmettant des dossiers. Rien n’a été modifié.
refused-file-missing = Ce fichier n’existe pas ou ne peut pas être lu.
    .advice = Regardez si la clé est branchée, puis choisissez à nouveau le fichier.

## Handing over

refused-hand-over-nothing = Aucun de ces dossiers ne peut encore être transmis.
    .advice = Chacun demande l’accord de la personne elle-même à l’accompagnement et à la tenue du dossier. Demandez, notez la réponse, puis réessayez. Aucun fichier n’a été fait.
refused-hand-over-no-case = Il n’y a aucun dossier à transmettre.
    .advice = Choisissez au moins un dossier.
refused-hand-over-file-exists = Il y a déjà quelque chose sous ce nom.
    .advice = Choisissez un autre nom. Rien n’est jamais écrasé.
refused-hand-over-folder-missing = Le répertoire pour le fichier n’est pas là.
    .advice = Regardez si la clé est branchée, puis choisissez à nouveau l’endroit.
# After a recovery in another place: new keys that the organisation has not signed yet
refused-hand-over-certificate-awaited = Vos nouvelles clés ne sont pas encore certifiées.
    .advice = Demandez à qui gère l’organisation de certifier une nouvelle demande de votre part. D’ici là, rien n’est transmis.
refused-hand-over-words-needed = Personne ici n’a encore comparé six mots avec ce membre de l’équipe.
    .advice = Faites-vous lire les six mots, au téléphone ou en personne, et tapez-les. Aucun fichier n’a été fait.
refused-hand-over-words-changed = Les clés de ce membre de l’équipe ont changé depuis que les mots ont été comparés.
    .advice = Demandez en personne ou au téléphone s’il y a eu de nouvelles clés, et écoutez de nouveau les six mots. Aucun fichier n’a été fait.
refused-colleague-unknown = Personne dans votre organisation n’a cet identifiant.
    .advice = Regardez la liste de l’équipe. Qui n’y est pas peut recevoir une orientation, pas un dossier.
refused-colleague-opens-no-case = Cette personne ne travaille pas avec les dossiers.
    .advice = Choisissez quelqu’un qui suit les dossiers ou les coordonne.
# $code: the code of a case, as it was typed
refused-case-code-unknown = Il n’y a pas de dossier { $code } ici.
    .advice = Regardez le code dans la liste des dossiers.
# $code: the code of a case, as it was typed
refused-case-code-twice = Plus d’un dossier porte le code { $code }.
    .advice = Transmettez-le depuis le dossier lui-même, dans la fenêtre.

## Two answers

refused-conflict-settled = C’est déjà tranché.
    .advice = Regardez à nouveau le champ : une seule réponse vaut maintenant.
