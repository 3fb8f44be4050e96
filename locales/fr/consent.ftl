### What the person agreed to: the ladder at the side, recording an answer, taking back.

consent-agreed = { $pronoun ->
    [she] Ce qu’elle a accepté
    [he] Ce qu’il a accepté
   *[they] Ce que la personne a accepté
}
consent-agreed-child = Ce qui a été accepté
consent-record = Noter une réponse
# At the end of a step of the ladder, and as answers to choose
consent-says-given = oui
consent-says-assent = oui
consent-says-refused = a dit non
consent-says-withdrawn = retiré
consent-says-expired = terminé
consent-says-not_now = pas maintenant
consent-says-not_asked = pas demandé
# A child: whose yes is still missing
consent-missing-assent = pas encore demandé à l’enfant
consent-missing-guardian = pas encore demandé au tuteur ou à la tutrice
# The quiet second line. $organisation: its name; $alias: the child; $on: a day; $language: a language
consent-how-only = { $organisation } seulement
consent-how-both = { $alias } et la tutelle
consent-how-until = jusqu’au { $on }
consent-how-language = langue : { $language }
consent-how-again = redemander à partir du { $on }
consent-how-not-asked = sans réponse, c’est non
consent-how-no-day = aucun jour noté
# Acts on a step; the longer ones are for ears. $scope: what it is about
consent-take-back = Retirer
consent-take-back-of = Retirer : { $scope }
consent-ask = Demander
consent-ask-of = Demander : { $scope }

## Recording an answer

# $alias: the person
consent-title = Ce que dit { $alias }
consent-for-what = Pour quoi
consent-to-whom = À qui
consent-to-whom-hint = Laissez vide si le oui vaut pour tous les services de ce type.
consent-anyone = tout service de ce type
consent-answer = La réponse
consent-answer-child = Ce que dit l’enfant
consent-answer-guardian = Ce que dit le tuteur ou la tutrice
consent-until-hint = Vide : jusqu’au retrait.
consent-may-take-back = Le oui peut être retiré n’importe quel jour, aussi facilement qu’il est donné maintenant, et l’aide n’en dépend pas.
consent-saved = La réponse est notée.

## Taking back

# $scope: what it is about
consent-take-back-title = Retirer : { $scope }
# $named: yes where the consent was for one organisation; $recipient: its name
consent-take-back-what = { $named ->
    [yes] À partir de maintenant, plus rien ne va à { $recipient }. Ce qui est déjà parti reste où il est.
   *[other] À partir de maintenant, plus rien ne part dans ce but. Ce qui est déjà parti reste où il est.
}
consent-who-takes-back = Qui le retire
consent-reason = Raison
consent-reason-hint = Personne n’est tenu d’en donner une.
consent-taken-back = Retiré : { $scope }
