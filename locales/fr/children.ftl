### What a child's page has beside everything else.

children-cared-for = Accompagnement comme enfant
children-why = { $pronoun ->
    [she] Les âges qu’elle donne descendent au-dessous de 18 ans. La tutelle, son intérêt supérieur et son propre oui passent donc d’abord.
    [he] Les âges qu’il donne descendent au-dessous de 18 ans. La tutelle, son intérêt supérieur et son propre oui passent donc d’abord.
   *[they] Les âges donnés descendent au-dessous de 18 ans. La tutelle, l’intérêt supérieur et le propre oui de l’enfant passent donc d’abord.
}
children-why-certain = { $pronoun ->
    [she] Elle a moins de 18 ans. La tutelle, son intérêt supérieur et son propre oui passent donc d’abord.
    [he] Il a moins de 18 ans. La tutelle, son intérêt supérieur et son propre oui passent donc d’abord.
   *[they] La personne a moins de 18 ans. La tutelle, l’intérêt supérieur et le propre oui de l’enfant passent donc d’abord.
}
children-best-interests = Intérêt supérieur
children-best-interests-none = Aucune étape n’est ouverte.
children-best-interests-add = Ajouter une étape
children-heard = { $pronoun ->
    [she] son avis à elle a été entendu
    [he] son avis à lui a été entendu
   *[they] l’avis de l’enfant a été entendu
}
children-not-heard = { $pronoun ->
    [she] son avis à elle reste à entendre
    [he] son avis à lui reste à entendre
   *[they] l’avis de l’enfant reste à entendre
}
# $on: a day
children-done-on = fait le { $on }
children-guardian = Tutelle
children-guardian-none = pas encore de tutelle
children-guardian-add = Ajouter une tutelle
children-since = depuis le { $on }
children-in-place = en place
children-profile-open = Famille, prise en charge et école
children-profile-add = Commencer : famille, prise en charge et école

## Headings of a child’s forms

children-section-wishes = Ce que l’enfant souhaite
children-section-family = Famille
children-section-care = Prise en charge et école
children-section-guardian = La tutelle
children-section-days = Dates
children-section-step = L’étape
children-section-view = L’avis de l’enfant
children-section-view-note = Entendu avant toute décision.
children-section-outcome = Ce que cela a donné
