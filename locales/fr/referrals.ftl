### Referrals: writing one, what came back, and the list of all.

## Writing one

# $alias: the person; $service: kind of help
referrals-title-new = Orienter { $alias }
referrals-title-for = Orienter { $alias } : { $service }
# $code: the case; $time: a clock time
referrals-draft-kept = { $code } · brouillon gardé { $time }
referrals-needs = { $pronoun ->
    [she] Elle a besoin de
    [he] Il a besoin de
   *[they] La personne a besoin de
}
referrals-needs-none = choisir l’aide
referrals-organisation = Organisation
referrals-organisation-none = choisir qui doit aider
referrals-organisation-first = d’abord l’aide
referrals-unsaid = non précisé
referrals-begin = Choisissez ce qu’il faut. Vous verrez alors qui peut le recevoir et ce qui part exactement.
# Above a new referral, where an earlier one lies unfinished. $services: what it is for; $organisation: a name, or “none”
referrals-unfinished =
    { $organisation ->
        [none] Une orientation est commencée et pas finie : { $services }.
       *[other] Une orientation est commencée et pas finie : { $services }, vers { $organisation }.
    }
referrals-unfinished-go-on = La reprendre
referrals-who = Qui peut recevoir ceci
referrals-who-nobody = Aucune organisation n’est encore notée pour cette aide.
# The verdict, first words of a row. $organisation: its name
referrals-can-yes = { $organisation } peut.
referrals-can-no = { $organisation } ne peut pas.
referrals-can-not_yet = { $organisation } ne peut pas encore.
# In the list of organisations, under the name of one that cannot be chosen
referrals-cannot-no = ne peut pas recevoir ceci
referrals-cannot-not_yet = ne peut pas encore recevoir ceci
referrals-note-answer = Noter la réponse
referrals-choose = Choisir
referrals-agreed = { $pronoun ->
    [she] Ce qu’elle a accepté de partager
    [he] Ce qu’il a accepté de partager
   *[they] Ce que la personne a accepté de partager
}
# $scope: what the consent covers; $on: a day
referrals-scope-until = { $scope }, jusqu’au { DAY($on) }
# Head of the column of numbers that tie a tick to its line on the page
referrals-line = ligne
referrals-no-consent = Personne n’a encore dit oui à ceci. Sans oui, rien ne part.
referrals-ask-consent = Noter une réponse
# Why a field never leaves
referrals-why-no_scope = ne part jamais par une orientation
referrals-why-never_to = ne va jamais à ce type d’organisation
referrals-why-not_consented = sans un oui pour cela
referrals-why-line_by_line = les notes ne partent que ligne par ligne
# The page that leaves
referrals-leaves = Ce qui part exactement
referrals-leaves-count = { $lines ->
    [0] encore rien
    [one] 1 page, { NUMBER($lines) } ligne, rien d’autre
    [many] 1 page, { NUMBER($lines) } de lignes, rien d’autre
   *[other] 1 page, { NUMBER($lines) } lignes, rien d’autre
}
referrals-sample = EXEMPLE
# Title of the page that leaves. $services: kinds of help
referrals-page-title = Demande : { $services }
referrals-page-title-none = Demande
# $dated: yes where a day is known; $on: that day; $spoken: yes where a language is known; $language: that language; $scope: what it covers
referrals-page-agreed = { $dated ->
    [yes] { $spoken ->
        [yes] Accepté le { DAY($on) }, langue : { $language } : { $scope }.
       *[no] Accepté le { DAY($on) } : { $scope }.
    }
   *[no] Accepté : { $scope }.
}
referrals-page-take-back = { $pronoun ->
    [she] Elle peut retirer son accord à tout moment. Merci de garder cette page à part des autres dossiers et de la détruire après la visite.
    [he] Il peut retirer son accord à tout moment. Merci de garder cette page à part des autres dossiers et de la détruire après la visite.
   *[they] L’accord peut être retiré à tout moment. Merci de garder cette page à part des autres dossiers et de la détruire après la visite.
}
# Foot. $lines: number of lines
referrals-foot = Une fois partie, elle ne peut plus être reprise. On l’écrit d’abord : à qui, quelles lignes, par vous.
referrals-keep = Garder comme brouillon
referrals-kept = Le brouillon est gardé.
referrals-send = Remis en main propre
# $organisation: its name
referrals-send-title = Remis à { $organisation }
referrals-send-what = { $lines ->
    [one] { NUMBER($lines) } ligne part. Amparo n’envoie rien : il note que vous avez remis cette page en main propre.
    [many] { NUMBER($lines) } de lignes partent. Amparo n’envoie rien : il note que vous avez remis cette page en main propre.
   *[other] { NUMBER($lines) } lignes partent. Amparo n’envoie rien : il note que vous avez remis cette page en main propre.
}
referrals-send-day = Remis le
referrals-send-write = Le noter
referrals-sent = Noté : remis à { $organisation }.

## Asking an organisation

# $organisation: its name
referrals-ask-title = Ce que { $organisation } a répondu
referrals-ask = Partagent-ils avec les autorités d’immigration ?
referrals-ask-no = Non
referrals-ask-no-note = La réponse vaut un an.
referrals-ask-yes = Oui
referrals-ask-yes-note = Personne n’y est orienté.
referrals-ask-not_known = Ils ne savent pas
referrals-ask-not_known-note = Personne n’y est orienté tant qu’on ne le sait pas.
referrals-ask-who = Qui a répondu
referrals-answer-noted = La réponse est notée.

## What came back

referrals-state = Où cela en est
referrals-left = Ce qui est parti
referrals-left-note = On ne garde ici que les lignes qui sont sorties. Ce que chacune disait ce jour-là se lit dans son historique.
referrals-waits = Pas de réponse
referrals-waited = { $days ->
    [one] depuis { NUMBER($days) } jour
    [many] depuis { NUMBER($days) } de jours
   *[other] depuis { NUMBER($days) } jours
}
# $alias: the person; $organisation: its name
referrals-title-sent = { $alias }, orientation vers { $organisation }
referrals-answer-note = Noter une réponse
referrals-answer-title = La réponse de { $organisation }
referrals-answer = La réponse
referrals-answer-accepted = accepté
referrals-answer-refused = a dit non
referrals-answer-completed = terminé
referrals-answer-withdrawn = retiré par la personne
referrals-answer-day = Le
referrals-answered = La réponse est notée.

## The list

referrals-list = Orientations
# $waiting: how many wait for an answer
referrals-list-title = { $waiting ->
    [0] Rien n’attend de réponse.
    [1] Une orientation attend une réponse.
    [many] { NUMBER($waiting) } d’orientations attendent une réponse.
   *[other] { NUMBER($waiting) } orientations attendent une réponse.
}
referrals-list-view = Quelles orientations
referrals-list-open = En cours
referrals-list-all = Toutes
referrals-list-none = Aucune orientation n’est en cours.
referrals-list-none-advice = Une orientation commence sur la page d’une personne, avec R.
referrals-list-none-act = Aller aux dossiers
# $alias: the person; $organisation: its name
referrals-row = { $alias } vers { $organisation }
referrals-days = { $days ->
    [one] { NUMBER($days) } jour
    [many] { NUMBER($days) } de jours
   *[other] { NUMBER($days) } jours
}
referrals-not-sent = pas envoyée
referrals-go-on = Continuer

## Why an organisation can receive, cannot, or cannot yet

# $type: kind of organisation; $dated: yes where the day of the answer is known; $on: that day
referrals-can-yes-why = { $dated ->
    [yes] { $type }. Ne partage pas avec l’immigration, demandé le { DAY($on, style: "short") }.
   *[no] { $type }. Ne partage pas avec l’immigration.
}
# $pronoun: she, he or they; $scope: what a yes is missing for; $on: a day
verdict-immigration = { $pronoun ->
    [she] C’est une autorité d’immigration. Rien de ce qui la concerne n’y va.
    [he] C’est une autorité d’immigration. Rien de ce qui le concerne n’y va.
   *[they] C’est une autorité d’immigration. Rien n’y va.
}
verdict-shares_with_immigration = Elle partage avec les autorités d’immigration.
verdict-shares_not_known = Partage avec l’immigration : non connu. Demandez-leur d’abord.
verdict-answer_undated = Personne n’a noté quand ils ont répondu au sujet de l’immigration. Redemandez-leur.
verdict-answer_old = La réponse au sujet de l’immigration date du { DAY($on) }, il y a plus d’un an. Redemandez-leur.
verdict-kind_not_settled = Deux collègues ont noté des types d’organisation différents. Départagez-les d’abord.
verdict-no_service = Dites d’abord ce qu’il faut.
verdict-no_scope = Ce qui est demandé ici ne part jamais par une orientation.
verdict-consent_not_asked = Il n’y a pas encore de oui : { $scope }.
verdict-consent_refused = La personne a dit non : { $scope }.
verdict-consent_withdrawn = Le oui a été retiré : { $scope }.
verdict-consent_expired = Le oui a pris fin : { $scope }.
verdict-consent_not_now = La réponse était « pas maintenant » : { $scope }.
verdict-assent_missing = L’enfant n’a pas dit oui : { $scope }.
verdict-guardian_missing = Le tuteur ou la tutrice n’a pas dit oui : { $scope }.
