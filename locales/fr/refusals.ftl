### What any screen can be answered: rules about requests, records and drafts. First what happened, then what to do.

## About the request itself

# Nobody has unlocked
refused-locked = Les fichiers sont verrouillés.
    .advice = Ouvrez-les avec votre identifiant et votre phrase de passe.
# $role: the role that would be needed
refused-role-needed = { $role ->
        [caseworker] Seule une personne chargée du suivi des dossiers peut faire cela.
        [lead] Seule une personne chargée de la coordination peut faire cela.
        [figures] Seule une personne chargée des chiffres peut faire cela.
        [admin] Seule une personne qui gère l’équipe peut faire cela.
       *[other] Vos rôles ne le permettent pas.
    }
    .advice = Demandez à un ou une collègue qui a ce rôle. Que vous l’avez demandé est noté, mais pas de quoi il s’agissait.
# Keys were made, and nobody has let her in yet
refused-waits-for-admission = Vous ne pouvez pas encore ouvrir les dossiers.
    .advice = Demandez à un ou une collègue qui peut les ouvrir de vous faire entrer. Si votre rôle se limite aux chiffres ou à la gestion de l’équipe, ils restent fermés.
refused-request-unknown = Ce programme ne connaît pas cette demande.
    .advice = Le programme et l’écran sont peut-être de versions différentes. Installez Amparo à nouveau.
refused-request-shape = Ce qui a été envoyé ne correspond pas à ce que cette demande attend.
    .advice = Vérifiez-en chaque partie. Rien n’a été modifié.

## Records

refused-record-missing = Cette fiche n’est pas ici, ou elle a été retirée.
    .advice = Ouvrez à nouveau la page pour voir ce qui est ici maintenant.
refused-record-ruled = Les fiches de ce type ne s’écrivent pas de cette façon.
    .advice = Utilisez le formulaire prévu : le consentement, les orientations et l’identité ont leurs propres règles.
refused-root-not-voided = Une personne, un dossier ou un collègue ne se retire pas comme une note.
    .advice = Fermez plutôt le dossier, ou corrigez ce qui y est faux.
refused-erased = Ce sur quoi vous écrivez a été effacé.
    .advice = Rien ne peut y être ajouté. Ouvrez à nouveau la page.
# $kilobytes: how much one answer can hold
refused-too-long = Un texte dépasse { NUMBER($kilobytes) } kilooctets.
    .advice = Raccourcissez-le, ou partagez-le entre deux notes.
refused-undo-written-over = Quelqu’un a écrit par-dessus depuis.
    .advice = Cela ne peut plus être défait. Corrigez-le à la main. Demandez encore une fois pour défaire ce que vous avez fait avant.

## What is typed

refused-age-unread = Cet âge n’a pas pu être lu.
    .advice = Écrivez-le comme 16, environ 16, 14–17 ou 2009.
refused-time-unread = Cette heure n’a pas pu être lue.
    .advice = Écrivez-la comme 14:30.
refused-note-empty = La note est vide.
    .advice = Écrivez quelque chose, ou fermez-la.
refused-task-empty = La tâche est vide.
    .advice = Écrivez ce qu’il faut faire, ou fermez-la.
refused-draft-too-long = C’est trop long pour être gardé comme brouillon : après un verrouillage, ce serait perdu.
    .advice = Retirez-en une partie jusqu’à ce que cette phrase disparaisse, enregistrez, et mettez le reste dans d’autres notes.
refused-setting-unknown = Ce programme ne connaît pas ce réglage.
    .advice = Rien n’a été modifié.

## Recovery sheets

refused-sheets-gone = Les feuilles ne sont montrées qu’une fois, et c’est passé.
    .advice = Utilisez les feuilles que vous avez sur papier. S’il n’y en a pas, faites-en de nouvelles dans les réglages.
refused-two-sheets-needed = Il faut deux feuilles de récupération, ni plus ni moins.
    .advice = Donnez-en deux différentes parmi les trois.

## Consent

refused-consent-scope-missing = Il n’est pas dit sur quoi porte le consentement.
    .advice = Choisissez au moins une chose qui a été demandée à la personne.
refused-consent-state-not-an-answer = Ce n’est pas une réponse que quelqu’un peut donner.
    .advice = Le retrait est un acte à part. Qu’un consentement a pris fin se voit à son jour.
refused-consent-assent-is-the-childs = L’assentiment est la parole de l’enfant.
    .advice = Notez la réponse du tuteur ou de la tutrice comme consentement, et celle de l’enfant à côté.
refused-consent-adult-answers-herself = Une tutrice ou un tuteur ne peut pas consentir pour une personne adulte.
    .advice = Demandez à la personne elle-même. Si elle a peut-être moins de 18 ans, corrigez d’abord son âge.
refused-consent-reason-missing = Il n’est pas dit en quoi cela sert l’enfant.
    .advice = Écrivez la raison en une phrase : sans raison, ce consentement ne compte pas.
refused-consent-valid-until-past = Le dernier jour de ce consentement est déjà passé.
    .advice = Choisissez aujourd’hui ou un jour suivant.

## Organisations and referrals

refused-organisation-answer-ahead = Le jour de leur réponse est à venir.
    .advice = Choisissez aujourd’hui ou un jour passé.
refused-referral-already-sent = Cette orientation a déjà été envoyée.
    .advice = Ce qui est parti ne peut pas être modifié. Commencez une nouvelle orientation.
refused-referral-day-ahead = Ce jour est à venir.
    .advice = Choisissez aujourd’hui ou un jour passé.
refused-referral-day-before-sent = La réponse ne peut pas être plus ancienne que l’orientation.
    .advice = Choisissez le jour de l’envoi ou un jour suivant.
refused-referral-line-unknown = L’une des lignes choisies n’est pas connue ici.
    .advice = Ouvrez à nouveau l’orientation et regardez ses lignes.
# $count: how many of the ticked lines
refused-referral-lines-stay = { $count ->
        [one] { NUMBER($count) } des lignes choisies ne peut plus partir.
        [many] { NUMBER($count) } des lignes choisies ne peuvent plus partir.
       *[other] { NUMBER($count) } des lignes choisies ne peuvent plus partir.
    }
    .advice = Le consentement, ou ce que l’on sait du destinataire, a changé. Ouvrez à nouveau l’orientation : ce qui part est exactement ce que vous voyez.
refused-referral-reason-missing = Il n’est pas dit pourquoi ils ont dit non.
    .advice = Choisissez la raison qu’ils ont donnée, ou « non précisé ».
refused-referral-step = Une orientation ne peut pas passer de là où elle est à cette étape.
    .advice = Ouvrez-la à nouveau pour voir où elle en est.

## Who cannot receive, or cannot yet: shown where something was to be sent all the same

refused-recipient-immigration = C’est une autorité d’immigration. Rien n’y va.
    .advice = Cherchez un partenaire qui ne partage pas avec les autorités d’immigration.
refused-recipient-shares_with_immigration = Cette organisation partage avec les autorités d’immigration. Rien n’y va.
    .advice = Cherchez un partenaire qui ne le fait pas. Si cela a changé, posez la question et notez la réponse.
refused-recipient-shares_not_known = On ne sait pas si cette organisation partage avec les autorités d’immigration.
    .advice = Posez-leur la question, et notez qui a répondu et quand.
refused-recipient-answer_undated = Personne n’a noté quand cette organisation a répondu au sujet de l’immigration.
    .advice = Posez à nouveau la question, et notez qui a répondu et quand.
# $on: the day of the answer
refused-recipient-answer_old = La réponse au sujet de l’immigration date du { DAY($on) }, il y a plus d’un an.
    .advice = Posez à nouveau la question, et notez qui a répondu et quand.
refused-recipient-kind_not_settled = Deux collègues ont noté des types d’organisation différents.
    .advice = Ouvrez l’organisation et choisissez lequel vaut.
refused-recipient-no_service = Il n’est pas dit ce qui est demandé.
    .advice = Choisissez au moins une aide.
refused-recipient-no_scope = Ce qui est demandé ici ne part jamais par une orientation.
    .advice = Choisissez une autre aide, ou parlez avec le partenaire sans nommer personne.
# $scope: a code of consent_scope, the first that a yes is missing for
refused-recipient-consent_not_asked = Il n’y a pas encore de oui pour ce que cette orientation demande.
    .advice = Demandez d’abord à la personne, et notez la réponse.
refused-recipient-consent_refused = La personne a dit non à ce que cette orientation demande.
    .advice = Rien n’est envoyé. Si la personne change d’avis, notez la nouvelle réponse.
refused-recipient-consent_withdrawn = Le oui nécessaire à cette orientation a été retiré.
    .advice = Rien n’est envoyé. Si la personne change d’avis, notez la nouvelle réponse.
refused-recipient-consent_expired = Le oui nécessaire à cette orientation a pris fin.
    .advice = Redemandez à la personne, et notez la réponse.
refused-recipient-consent_not_now = La réponse à ce que cette orientation demande était « pas maintenant ».
    .advice = Attendez, et redemandez le jour convenu.
refused-recipient-assent_missing = Le tuteur ou la tutrice a accepté ; l’enfant n’a pas dit oui.
    .advice = Demandez à l’enfant, avec des mots et des images qui lui conviennent, et notez la réponse.
refused-recipient-guardian_missing = L’enfant a accepté ; le tuteur ou la tutrice n’a pas dit oui.
    .advice = Demandez au tuteur ou à la tutrice. Si l’on ne peut demander à personne, une décision dans l’intérêt supérieur de l’enfant doit être motivée.

## Found by a check, or when a case is opened

alarm-entry-damaged = Une entrée est abîmée, ou n’a pas été signée par la personne indiquée.
    .advice = Ne changez rien dans ce dossier, et comparez-le avec la dernière sauvegarde.
alarm-row-differs = Une fiche ne correspond pas à son historique.
    .advice = Une ancienne page a peut-être été remise en place. Ne changez rien, et restaurez la dernière sauvegarde dans un répertoire vide pour comparer.
alarm-journal-broken = Le journal de ce qui a été fait n’est plus d’un seul tenant.
    .advice = Quelqu’un l’a peut-être modifié. Ne changez rien, et restaurez la dernière sauvegarde dans un répertoire vide pour comparer.
alarm-fork = Deux entrées réclament la même place dans un historique.
    .advice = Une copie de ces fichiers est peut-être utilisée ailleurs. Les deux sont gardées ; demandez qui travaille avec une copie.
alarm-pages-damaged = Des parties du fichier des fiches sont abîmées.
    .advice = Le disque est peut-être en train de lâcher. Ne modifiez plus rien, et restaurez la dernière sauvegarde dans un répertoire vide.
alarm-index-differs = Ce qui aide à trouver les dossiers ne concorde pas avec les dossiers.
    .advice = Une ancienne page a peut-être été remise en place, et quelque chose peut ne pas être montré. Restaurez la dernière sauvegarde dans un répertoire vide pour comparer.
alarm-release-changed = Une publication de chiffres n’est pas celle qui a été faite.
    .advice = Ne publiez rien, et comparez la liste avec les fichiers qui sont sortis et avec la dernière sauvegarde.
alarm-release-missing = Une publication de chiffres manque dans la liste.
    .advice = Ce qui a été publié le reste. Ne publiez rien, et restaurez la dernière sauvegarde dans un dossier vide pour comparer.
alarm-release-moved = Les publications de chiffres ne sont pas dans l’ordre où elles ont été faites.
    .advice = Une ancienne page a peut-être été remise. Ne publiez rien, et restaurez la dernière sauvegarde dans un dossier vide pour comparer.
