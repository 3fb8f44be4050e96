### Headings of the form about what happened.

trafficking-section-kind = Ce que c’était
trafficking-only-what-helps = Notez seulement ce dont l’aide a besoin. La personne peut s’arrêter à tout moment.
trafficking-section-how = Comment cela est arrivé
trafficking-section-money = Promesses et argent
trafficking-section-when = Quand et où
trafficking-section-compelled = Ce que la personne a été contrainte de faire
trafficking-section-compelled-note = Ne va jamais à la police ni au parquet.
trafficking-section-account = Le récit
trafficking-section-account-note = Une fois suffit : personne ne devrait avoir à le raconter de nouveau.
