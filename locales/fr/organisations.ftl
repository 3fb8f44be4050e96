### Organisations: partners that people are referred to.

organisations-title = Avec qui nous travaillons
organisations-note = Rien ne parvient à une autorité d’immigration, ni à qui partage avec elle. Quand on ne le sait pas, on demande d’abord.
organisations-add = Ajouter une organisation
organisations-edit = Organisation
organisations-find = Nom ou type
organisations-none = Pas encore d’organisation.
organisations-none-advice = Ajoutez le centre de santé, l’avocate, l’école que vous appelez déjà.
organisations-nothing-found = Aucune organisation ne correspond.
organisations-saved = Organisation enregistrée.
# In the list: the answer to "do they share with immigration authorities?"
organisations-shares-no = ne partage pas avec l’immigration
organisations-shares-yes = partage avec l’immigration
organisations-shares-not_known = on ne sait pas si elle partage
# $day: when they were asked
organisations-asked-on = demandé le { $day }
organisations-never-asked = jamais demandé
# In the form
organisations-shares-why = Posez-leur la question et notez qui a répondu. Une réponse vaut un an.
organisations-answer-no = Non
organisations-answer-no-note = Elle peut recevoir ce que la personne a accepté
organisations-answer-yes = Oui
organisations-answer-yes-note = Rien ne lui parvient
organisations-answer-not_known = Non connu
organisations-answer-not_known-note = Rien ne lui parvient tant que la question n’est pas posée
organisations-children-yes = Oui
organisations-children-no = Non
