### The line in which a follow-up is set, and how days that are due are said.

tasks-line = Prévoir un suivi
tasks-verb = Suivi
tasks-placeholder = que faut-il faire ?
tasks-details = Heure et type
tasks-due = Pour quand
tasks-due-choice-0 = aujourd’hui
tasks-due-choice-1 = demain
tasks-due-choice-3 = dans trois jours
tasks-due-choice-7 = dans une semaine
tasks-due-choice-other = un autre jour
tasks-due-choice-none = aucun jour
# The read-back. $alias: the person; $due: the day in words
tasks-back = Pour { $alias } · { $due }
tasks-time-placeholder = 09:30
tasks-time-not-read = Ce n’est pas une heure du jour. Essayez 9:30.
tasks-kind-none = peu importe
tasks-saved = Le suivi est prévu.
tasks-done = C’est fait.
# Button on a row, for ears. $task: what is to be done
tasks-finish = Fait : { $task }

## How a due day is said

tasks-due-none = aucun jour
tasks-due-today = aujourd’hui
tasks-due-tomorrow = demain
tasks-due-waited = { $days ->
    [one] attend depuis { NUMBER($days) } jour
    [many] attend depuis { NUMBER($days) } de jours
   *[other] attend depuis { NUMBER($days) } jours
}
# $day: the day in words; $time: a clock time
tasks-due-at = { $day } { $time }
