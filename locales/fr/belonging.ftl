### Belonging to an organisation: asking, comparing six words by voice, taking in its answer; and letting somebody in.
### On screen a certificate is a "letter of admission", a fingerprint is "the six words".

# The page of files that belong to nobody yet
belonging-title = Appartenir à votre organisation
belonging-note = D’ici là, ces fichiers restent fermés : aucun dossier ne peut être écrit. Il faut une demande, un appel téléphonique et une lettre d’admission.
belonging-parts = Deux étapes
belonging-part-ask = { NUMBER(1) } · Demander
belonging-part-answer = { NUMBER(2) } · La réponse

## Asking

belonging-ask-give = Donnez votre demande
belonging-ask-give-note = Envoyez-la à qui fait entrer les personnes. Elle contient votre identifiant et vos clés publiques, et rien sur les personnes que vous aidez. On peut y répondre pendant deux semaines.
belonging-request-save = Enregistrer la demande
belonging-request-save-title = Où mettre la demande ?
belonging-request-text = Votre demande, en texte
belonging-ask-say = Lisez vos six mots à voix haute
belonging-ask-say-note = Au téléphone, à quelqu’un dont vous connaissez la voix. Ne les écrivez jamais dans le même message que la demande.
belonging-mine = Vos six mots
belonging-to-answer = J’ai la réponse
# Buttons of a letter that goes out
belonging-show-text = Montrer en texte
belonging-hide-text = Cacher le texte
belonging-text-hint = Sélectionnez tout et copiez-le dans un message.
belonging-put-here = La mettre ici
# $file: its name
belonging-saved = Enregistré : { $file }
# In the system's dialog, on the button that takes a file
belonging-choose = Prendre celui-ci
# Between choosing a file and pasting text
belonging-or = ou
belonging-read-text = Lire ce texte

## Taking in the answer

belonging-answer-bring = Apportez la lettre d’admission
belonging-answer-bring-note = Un fichier ou un texte fait à partir de votre demande.
belonging-letter-choose = Choisir le fichier
belonging-letter-choose-title = Quelle lettre d’admission ?
belonging-letter-paste = Collez la lettre d’admission
belonging-compare = Écoutez les six mots de l’organisation
belonging-compare-note = Téléphonez. Faites-vous lire les six mots de l’organisation et tapez ce que vous entendez. Ne prenez pas les mots dans un message.
belonging-letter-for = Pour
belonging-letter-roles = Votre rôle
belonging-theirs = Les six mots de l’organisation, tels que vous les avez entendus
belonging-other-letter = Une autre lettre
belonging-accept = Ce sont les mots : appartenir
# On the button while the files are made ready
belonging-accepting = La lettre est prise en compte…
# Toast once it is done
belonging-accepted = Ces fichiers appartiennent maintenant à l’organisation.
# The words differ
belonging-differ = Les mots ne sont pas les mêmes. Arrêtez-vous ici.
belonging-differ-held = La lettre n’a pas été acceptée. Rien n’a été modifié.
belonging-differ-means = Ce que cela peut vouloir dire
belonging-differ-means-heard = Un mot a été mal entendu ou mal tapé.
belonging-differ-means-old = La lettre a été faite pour d’autres fichiers, ou elle est ancienne.
belonging-differ-means-swapped = Quelqu’un a échangé la lettre en route.
belonging-differ-do = Que faire
belonging-differ-do-again = Relisez-vous les mots, un par un.
belonging-differ-do-stop = S’ils diffèrent encore, n’utilisez pas cette lettre, et dites-le à la personne au téléphone.
belonging-differ-do-meet = Demandez-en une nouvelle, en main propre si possible.
belonging-type-again = Les taper à nouveau

## Letting somebody in, on the team's page

belonging-let-in = Faire entrer d’ailleurs
belonging-let-in-note = Pour une personne qui a fait ses propres fichiers et vous envoie une demande. Vous devrez téléphoner.
belonging-request-choose = Choisir la demande
belonging-request-choose-title = Quelle demande ?
belonging-request-paste = Collez la demande
# $handle: who asks
belonging-hear-title = { $handle } demande à appartenir
belonging-hear-note = Téléphonez à { $handle }. Faites-vous lire ses six mots et tapez ce que vous entendez. Cet écran ne les montre pas : seule une voix que vous connaissez peut les dire.
belonging-heard = Les six mots de { $handle }, tels que vous les avez entendus
belonging-hear-differ = Ces mots ne sont pas ceux de cette demande. Aucune lettre n’a été faite.
belonging-hear-differ-advice = Relisez-les ensemble. S’ils diffèrent encore, quelqu’un a peut-être échangé la demande : demandez-en une nouvelle à { $handle }, en main propre.
belonging-roles = Que fera { $handle } ?
belonging-roles-hint = Les chiffres et la gestion de l’équipe restent à qui travaille dans les fichiers de l’organisation.
belonging-certify = Faire la lettre d’admission
# $handle: for whom
belonging-letter-made = La lettre d’admission pour { $handle }
belonging-letter-give = Donnez-la en retour
belonging-letter-give-note = Envoyez la lettre à { $handle } en fichier ou en texte. Elle n’est pas secrète.
belonging-letter-save = Enregistrer la lettre
belonging-letter-save-title = Où mettre la lettre ?
belonging-letter-text = La lettre d’admission, en texte
belonging-letter-say = Lisez nos six mots à { $handle }
belonging-letter-say-note = Au téléphone. Jamais dans le même message que la lettre.
belonging-ours = Nos six mots

## Six words, on the team's page, for everybody

belonging-words = Six mots
belonging-words-mine-note = Qui veut être sûr de votre clé vous demande de les lire à voix haute.
belonging-words-ours = Les six mots de l’organisation
belonging-words-ours-note = Lisez-les à voix haute à qui reçoit une lettre d’admission. Ne les envoyez pas.

## Letters that go on coming, where the organisation's own files lie elsewhere

belonging-letters = Lettres de l’organisation
belonging-letters-note = Vos fichiers lui appartiennent, et les siens sont ailleurs. Une lettre d’admission plus récente connaît les personnes arrivées depuis ; de nouvelles clés demandent une nouvelle lettre.
# After a recovery with new keys
belonging-awaited = Votre organisation ne connaît pas encore vos nouvelles clés.
belonging-awaited-note = Ce que vous écrivez vaut ici. D’autres pourront le recevoir quand l’organisation aura répondu à une nouvelle demande. D’ici là, rien ne peut être transmis.
belonging-awaited-act = Demander une lettre
