### Why numbers are not handed in or a delivery is not taken in, why a table is not shown, and why nothing is released. Shown on
### the figures screens and by the command line. On screen a deposit is a “delivery” and a site a “house”.

## Handing numbers in

# Nobody makes figures yet
refused-deposit-no-key = Aucun nombre ne peut encore être remis.
    .advice = Il faut d’abord qu’une personne ayant le rôle « Chiffres » ouvre ces fichiers, puis une personne qui gère l’équipe. Rien n’a été écrit.
refused-deposit-key-other = Les nombres iraient vers une clé que cette maison ne connaît pas.
    .advice = Rien n’a été écrit. Demandez à qui gère l’équipe si les chiffres ont changé de lieu.
# The organisation has not confirmed the key of this copy of the files
refused-deposit-site-unknown = Cette maison n’est pas encore confirmée pour les chiffres.
    .advice = Demandez à une personne qui gère l’équipe d’ouvrir ces fichiers une fois. Rien n’a été écrit.

## Taking a delivery in

# The same file lay there a second time
refused-deposit-again = Une remise est arrivée une deuxième fois. Elle n’a pas été comptée de nouveau.
    .advice = Il n’y a rien à faire.
# A newer one of the same house is here already
refused-deposit-older = Une remise est plus ancienne que celle de cette maison qui est déjà là. Elle n’a pas été acceptée.
    .advice = Si la plus récente est fausse, demandez-en une nouvelle à cette maison.
# The organisation's statement does not name it
refused-deposit-unknown-site = Une remise vient d’une maison que l’organisation ne connaît pas. Elle n’a pas été acceptée.
    .advice = Ne vous y fiez pas. Si la maison est à vous, une personne qui gère l’équipe doit ouvrir ses fichiers une fois.
refused-deposit-worker-removed = Une remise a été faite par quelqu’un qui ne fait plus partie de l’équipe. Elle n’a pas été acceptée.
    .advice = Demandez-en une nouvelle à un ou une collègue de cette maison.
refused-deposit-worker-role = Une remise a été faite par quelqu’un qui n’ouvre pas de dossiers. Elle n’a pas été acceptée.
    .advice = Ne vous y fiez pas et prévenez la personne qui gère l’équipe.
# A letter of another kind lay among the deliveries
refused-deposit-other-file = Parmi les remises, un fichier sert à autre chose. Il a été laissé tel quel.
    .advice = Retirez-le du dossier si quelqu’un l’y a mis par erreur.

## Asking for a table

# No delivery has ever come
refused-figures-empty = Il n’y a pas encore de chiffres.
    .advice = Une personne chargée du suivi des dossiers les remet d’abord, dans Réglages, sous « Nombres pour le bureau des chiffres ». Ouvrez ensuite de nouveau les chiffres.
refused-figures-table = Ce tableau n’existe pas.
    .advice = Les tableaux sont T2, T4 et T11.
refused-figures-profile = Les chiffres ne peuvent pas encore être publiés de cette façon.
    .advice = Utilisez « exact » : des nombres exacts, dont certains sont masqués.
# $from, $to: the least and the greatest number that can be chosen
refused-figures-threshold = Le plus petit nombre montré doit être compris entre { NUMBER($from) } et { NUMBER($to) }.
    .advice = 5 est courant.
refused-figures-period = Cette période ne peut pas être lue.
    .advice = Écrivez une année (2026), un trimestre (2026-Q3), un mois (2026-07), « unknown » ou « all ».
refused-figures-period-open = Cette période n’est pas encore terminée.
    .advice = Une fois publiés, les chiffres ne changent plus. Choisissez une période terminée.
refused-figures-nothing = Personne n’est compté dans cette période. Rien n’a été écrit.
    .advice = Choisissez une autre période.

## What would give somebody away

# $release: number of an earlier publication; $slice: the small group in words
refused-figures-clash = Avec la publication { $release }, cela révélerait un petit groupe : { $slice }. Rien n’a été publié.
    .advice = Choisissez une période plus longue, prenez le plus petit nombre de cette publication, ou attendez que plus de personnes soient comptées.
# $slice: the small group in words
refused-figures-unsafe = Quoi que l’on masque, cela révélerait un petit groupe : { $slice }. Rien n’a été publié.
    .advice = Choisissez une période plus longue.
# $release: number of an earlier publication; $slice: which people in words
refused-figures-changed = La publication { $release } montrait un autre nombre pour { $slice }. Rien n’a été publié.
    .advice = Ce qui est publié ne peut pas être repris. Demandez à la personne qui s’occupe d’Amparo avant de continuer.
# $release: number of an earlier publication
refused-figures-inconsistent = Ces nombres ne concordent pas avec la publication { $release }. Rien n’a été publié.
    .advice = Demandez à la personne qui s’occupe d’Amparo avant de continuer.
refused-figures-undecided = On n’a pas pu décider à temps si ces chiffres sont sûrs. Rien n’a été publié.
    .advice = Choisissez une période plus longue ou un seuil plus petit.

## Publishing

# The list of everything ever published does not hold together
refused-release-ledger-damaged = La liste de ce qui a été publié ne tient pas. Rien n’a été publié.
    .advice = Quelqu’un l’a peut-être modifiée. Ne changez rien et restaurez la dernière sauvegarde dans un dossier vide pour comparer.
refused-release-folder-taken = Il y a déjà quelque chose dans ce dossier. Rien n’a été publié.
    .advice = Choisissez un autre nom. Ce qui a été publié n’est jamais écrasé.
refused-release-folder-unwritable = On ne peut rien écrire à cet endroit. Rien n’a été publié.
    .advice = Choisissez un autre endroit, par exemple une clé USB.
# The release stands in the ledger, and its files could not be put into the folder
refused-release-not-placed = La publication est dans la liste, mais ses fichiers n’ont pas pu être mis dans le dossier.
    .advice = Publiez encore une fois les mêmes tableaux dans un autre dossier : les nombres seront les mêmes.
