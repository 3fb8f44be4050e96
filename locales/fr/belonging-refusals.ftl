### What stands between a worker with files of her own and an organisation elsewhere: a request, six words compared by voice, a
### letter of admission. Each code has one sentence and one piece of advice. On screen a certificate is a "letter of admission",
### a fingerprint is "the six words", the statement is "the list of members".

# Everything but asking and taking in the answer, in files that belong to nobody yet
refused-not-in-organisation = Ces fichiers n’appartiennent encore à aucune organisation.
    .advice = Jusque-là, vous pouvez seulement demander et recevoir la réponse : faites une demande, téléphonez et apportez la lettre d’admission.
refused-is-an-organisation = Ces fichiers sont ceux d’une organisation et ne peuvent pas demander à appartenir à une autre.
    .advice = Qui demande crée de nouveaux fichiers sur son propre ordinateur et y choisit d’appartenir à une organisation.
# A file that is no text, is far too long or cannot be opened
refused-letter-unread = Ce fichier n’a pas pu être lu.
    .advice = Choisissez le fichier qui contient la demande ou la lettre d’admission, ou collez son texte.

## The request

refused-request-missing = Il n’y a pas de demande dans ce texte.
    .advice = Une demande commence par une ligne où l’on lit KEY REQUEST. Copiez-la en entier, avec sa première et sa dernière ligne.
refused-request-incomplete = La fin de la demande manque.
    .advice = Copiez-la en entier, avec sa dernière ligne, ou demandez-la sous forme de fichier.
refused-request-damaged = Cette demande est abîmée, ou quelqu’un l’a modifiée en chemin.
    .advice = Demandez-en une nouvelle, remise en main propre si possible. Rien n’a été modifié.
refused-request-expired = Cette demande a expiré.
    .advice = Demandez-en une nouvelle. Si elle vient d’être faite, regardez la date des deux ordinateurs.
# Certified before, with another role, or its certificate has ended
refused-request-used = Une lettre d’admission a déjà été faite à partir de cette demande, avec un autre rôle, ou elle n’est plus valable.
    .advice = Une demande ne sert qu’une fois. Demandez-en une nouvelle, faite après réception de la dernière lettre.
refused-roles-elsewhere = Une personne dont les fichiers sont ailleurs peut suivre des dossiers ou coordonner, et rien d’autre.
    .advice = Les chiffres et la gestion de l’équipe demandent des clés qui ne quittent jamais les fichiers de l’organisation.

## The six words

# Neither six words of the list nor 24 digits
refused-org-words-unread = Ce ne sont ni six mots ni 24 chiffres.
    .advice = Tapez les six mots tels que vous les entendez, ou les six groupes de quatre chiffres.
refused-org-words-differ = Les mots ne sont pas les mêmes. Rien n’a été fait.
    .advice = Lisez-les-vous encore une fois, un par un. S’ils diffèrent toujours, quelqu’un a peut-être échangé la lettre : arrêtez-vous et demandez-en une nouvelle, remise en main propre si possible.

## The letter of admission

refused-certificate-missing = Il n’y a pas de lettre d’admission dans ce texte.
    .advice = Elle commence par une ligne où l’on lit KEY CERTIFICATE. Copiez-la en entier, avec sa première et sa dernière ligne.
refused-certificate-incomplete = La fin de la lettre d’admission manque.
    .advice = Copiez-la en entier, avec sa dernière ligne, ou demandez-la sous forme de fichier.
refused-certificate-damaged = Cette lettre d’admission est abîmée, ou quelqu’un l’a modifiée en chemin.
    .advice = Demandez-la à nouveau, remise en main propre si possible. Rien n’a été modifié.
refused-certificate-of-another = Cette lettre d’admission a été faite pour d’autres fichiers ou pour d’autres clés.
    .advice = Faites une demande à partir de ces fichiers et demandez la lettre qui y répond.
refused-certificate-ended = Cette lettre d’admission n’est plus valable.
    .advice = Une plus récente a pris sa place, ou l’admission a pris fin. Demandez à qui gère l’équipe.
refused-certificate-other-organisation = Cette lettre vient d’une autre organisation que celle à laquelle ces fichiers appartiennent.
    .advice = Des fichiers appartiennent pour toujours à une seule organisation. Pour une autre, créez de nouveaux fichiers.
refused-certificate-known = Cette lettre a déjà été reçue ; elle ne dit rien de nouveau.
    .advice = Il n’y a rien à faire.

## The list of members, as it comes with letters and files from colleagues

refused-statement-of-another = La liste des membres jointe est celle d’une autre organisation.
    .advice = Regardez de qui elle vient. Rien n’a été reçu.
# $number: from which entry on the two lists differ
refused-statement-forked = Deux listes des membres de l’organisation se contredisent, à partir de l’entrée { NUMBER($number) }.
    .advice = Peut-être deux copies des fichiers de l’organisation sont-elles utilisées. Rien n’a été reçu. Prévenez qui gère l’équipe avant de continuer.
# After a recovery, in files that belong to an organisation elsewhere
alarm-certificate-awaited = Vos clés sont nouvelles, et l’organisation ne les a pas encore certifiées.
    .advice = Ce que vous écrivez compte ici. Pour que cela compte aussi chez vos collègues, faites une nouvelle demande et faites-la certifier. D’ici là, rien ne peut être remis.
