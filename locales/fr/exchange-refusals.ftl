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
refused-file-for-another = Ce fichier est destiné à quelqu’un d’autre.
    .advice = Seule la personne à qui il est destiné peut l’ouvrir. Demandez un fichier fait pour vous. Rien n’a été modifié.
refused-file-newer = Le fichier a été fait par un Amparo plus récent.
    .advice = Installez la version plus récente sur cet ordinateur, puis réessayez. Rien n’a été modifié.
refused-file-too-large = Le fichier contient plus que ce qui tient dans un seul fichier.
    .advice = Avec moins de dossiers à la fois, les fichiers sont plus petits. Rien n’a été modifié.
# Signed by nobody whose keys the organisation knows
refused-file-from-stranger = Le fichier ne vient de personne de votre organisation.
    .advice = Ne lui faites pas confiance. Si vous l’attendiez, demandez à qui l’a envoyé de comparer les six mots avec vous. Rien n’a été modifié.
