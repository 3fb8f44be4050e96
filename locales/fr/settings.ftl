### Settings: what is this worker's own to choose.

settings-title = Réglages
# $handle: the worker
settings-note = Ils appartiennent à { $handle } et vous suivent quand vous ouvrez les fichiers.
settings-language = Langue
settings-language-mine = L’écran parle
settings-language-person = La personne à côté de vous lit
settings-language-person-hint = Pour les questions et le consentement que vous lui montrez
settings-language-none = la même
settings-digits = Chiffres
# $sample: the ten digits
settings-digits-locale = { NUMBER($sample, useGrouping: 0) }
settings-digits-latin = 1234567890
settings-look = Aspect
settings-theme = Lumière
settings-theme-light = Jour
settings-theme-dark = Nuit
settings-theme-system = Comme l’ordinateur
settings-size = Taille des lettres
# $size: 1 is the usual size
settings-size-percent = { NUMBER($size, style: "percent") }
settings-keys = Touches
settings-single-keys = Les touches seules agissent
settings-single-keys-note = A pour une aide, N pour une note, et ainsi de suite. Elles sont au repos pendant que vous écrivez. Désactivez-les si vous utilisez un lecteur d’écran.
settings-safety = Sécurité
settings-hide = Ce que les autres voient après Masquer
settings-hide-hint = Trois fois Maj masque. Trois fois Maj encore, ou maintenir la ligne grise du bas, vous ramène. Après 30 secondes, l’écran se verrouille.
settings-idle = Verrouiller quand personne n’y a touché pendant
settings-idle-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minute
    [many] { NUMBER($minutes) } de minutes
   *[other] { NUMBER($minutes) } minutes
}
settings-ask-again = Quand quelqu’un dit « pas maintenant », redemander après
settings-ask-again-hint = D’ici là, seul le minimum est gardé.
settings-hours = { $hours ->
    [one] { NUMBER($hours) } heure
    [many] { NUMBER($hours) } d’heures
   *[other] { NUMBER($hours) } heures
}
