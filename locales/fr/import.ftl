### Bringing in a table that somebody else made.

## Where a rule says no. The first sentence says what happened, .advice what to do.

refused-import-file-missing = Le fichier n’a pas pu être ouvert.
    .advice = Vérifiez son nom et son emplacement, puis réessayez.
refused-import-too-large = Le fichier est trop grand pour être repris en une fois.
    .advice = Divisez-le en parties de 64 Mo au plus, chacune avec la première ligne.
refused-import-encoding = Le fichier n’est pas du texte en UTF-8.
    .advice = Enregistrez-le de nouveau en CSV avec l’encodage UTF-8.
refused-import-empty = Le fichier n’a aucune ligne de données.
    .advice = La première ligne doit nommer les colonnes, et chaque ligne suivante est une personne.
# The columns of the file fit no mapping. $missing: columns that should be there; $extra: columns that should not
refused-import-header = Les colonnes ne sont pas celles d’un tableau que ce programme connaît : { NUMBER($missing) } en moins, { NUMBER($extra) } en trop.
    .advice = Rien n’a été repris. Regardez la première ligne du fichier, ou donnez votre propre correspondance.
refused-import-not-clean = Certaines lignes ne peuvent pas être lues.
    .advice = Rien n’a été repris. Corrigez-les, ou choisissez de prendre seulement les bonnes lignes.
refused-import-nothing-good = Aucune ligne de ce fichier ne peut être lue.
    .advice = Rien n’a été repris. La liste dit ce qui ne va pas dans chaque ligne.
refused-import-again = Ce fichier a déjà été repris.
    .advice = Rien n’a été repris deux fois. Cherchez les dossiers dans la liste.
refused-import-list-exists = Un fichier de ce nom existe déjà.
    .advice = Rien n’a été écrasé. Choisissez un autre nom.
refused-mapping-unread = La correspondance n’a pas pu être lue.
    .advice = Ce doit être un fichier TOML tel que le décrit le guide des correspondances.
refused-mapping-consent = Votre propre correspondance ne peut pas dire que les personnes ont consenti.
    .advice = Retirez cette ligne. On demande d’abord à chaque personne reprise.
# $part: column or always or left, a word of the mapping file; $number: which of them, counted from the top
refused-mapping-fault = La correspondance ne va pas avec les fiches : { $part }, numéro { NUMBER($number) }.
    .advice = Vérifiez le champ et les codes qu’elle nomme.

## Why a row is bad: in the report after a file was looked at, beside line and column

import-reason-cells = Elle a plus ou moins de cellules que la première ligne.
import-reason-code-unknown = Cette valeur n’est pas dans la liste.
import-reason-several = Il y a plusieurs valeurs là où il n’en faut qu’une.
import-reason-date-unread = La date n’a pas pu être lue.
import-reason-number-unread = Le nombre n’a pas pu être lu.
import-reason-yes-no-unread = Ce n’est ni oui ni non.
import-reason-contradiction = Elle contredit une autre cellule de la ligne.
import-reason-required = Il manque une réponse indispensable.
import-reason-too-long = Le texte est trop long.

## Why a column is not kept: in the same report

import-left-perpetrator = Sur l’auteur des faits
import-left-repeats = Répète ce que disent d’autres colonnes
import-left-unmapped = Aucun champ pour elle
