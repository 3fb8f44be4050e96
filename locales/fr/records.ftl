### The generic form of a record, from the dictionary.

# Heading in the side panel of a case
records-file = Le dossier
records-not-begun = pas commencé
# An amount of money. $amount: a number; $currency: its code
records-money = { $amount } { $currency }
# Heading of the fields that no other heading names
records-section-more = Autres
# Beside a label that was changed and is not saved yet
records-changed = modifié
# Under a label. $why: why it is asked
records-why = Pourquoi nous le demandons : { $why }
records-choose = choisir
records-add-one = en ajouter
# Button on a chip, for ears. $name: what is taken off
records-take-off = Enlever : { $name }
records-currency = Monnaie
records-currency-example = EUR
records-row-add = En ajouter
# For ears. $number: which row
records-row-remove = Supprimer la ligne { $number }
# Menu beside a field, for ears. $field: its label
records-answer-menu = Pourquoi il n’y a pas de réponse : { $field }
# Over the same menu, for eyes. $key: the key that opens it from within the field
records-answer-title = Pourquoi il n’y a pas de réponse, et comment on en est arrivé là. Touche : { $key }
records-answer-write = Écrire une réponse
records-history = Comment on en est arrivé là
# $field: a label
records-history-title = Comment on en est arrivé là : { $field }
records-history-none = Personne n’a encore répondu ici.
records-erased = effacé
# Two answers that were given apart. $count: how many
records-unsettled = { $count ->
    [one] { NUMBER($count) } réponse reste à départager.
    [many] { NUMBER($count) } de réponses ont été données séparément. Laquelle vaut ?
   *[other] { NUMBER($count) } réponses ont été données séparément. Laquelle vaut ?
}
# $worker: a name or handle; $day: a day; $time: a clock time
records-unsettled-by = { $worker }, { $day } { $time }
records-somebody = quelqu’un
records-keep-this = Celle-ci vaut
records-unsettled-cautious = D’ici là, la plus prudente vaut.
records-settled = C’est départagé.
# Foot of the form. $count: answers that were changed; $fields: labels that still need an answer
records-changes = { $count ->
    [0] Rien n’est modifié.
    [one] { NUMBER($count) } réponse est modifiée.
    [many] { NUMBER($count) } de réponses sont modifiées.
   *[other] { NUMBER($count) } réponses sont modifiées.
}
records-still = Encore nécessaire : { $fields }
records-draft-kept = brouillon gardé { $time }
records-draft-returned = Vos modifications d’avant sont là. Elles ne sont pas encore enregistrées.
records-drop-draft = Oublier les modifications
# $record: kind of record
records-saved = Enregistré : { $record }
records-facts = Ce qui a été noté ici ne se réécrit pas. On peut le retirer et écrire une nouvelle entrée.
records-voided = Ceci a été retiré. Cela reste dans le dossier, barré.
records-nothing-asked = Il n’y a rien à répondre ici.
records-take-out = Retirer
records-take-out-title = Retirer : { $record }
records-take-out-what = Cela reste dans le dossier, barré, et ne compte plus nulle part.
records-take-out-reason = Raison
records-taken-out = Retiré : { $record }
