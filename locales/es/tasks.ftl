tasks-line = Fijar un seguimiento
tasks-verb = Seguimiento
tasks-placeholder = ¿qué hay que hacer?
tasks-details = Hora y tipo
tasks-due = Para cuándo
tasks-due-choice-0 = hoy
tasks-due-choice-1 = mañana
tasks-due-choice-3 = en tres días
tasks-due-choice-7 = en una semana
tasks-due-choice-other = otro día
tasks-due-choice-none = sin día
tasks-back = Para { $alias } · { $due }
tasks-time-placeholder = 09:30
tasks-time-not-read = Esto no es una hora del día. Pruebe con 9:30.
tasks-kind-none = cualquiera
tasks-saved = El seguimiento está fijado.
tasks-done = Hecho.
tasks-finish = Hecho: { $task }
tasks-due-none = sin día
tasks-due-today = hoy
tasks-due-tomorrow = mañana
tasks-due-waited = { $days ->
    [one] espera desde hace { NUMBER($days) } día
    [many] espera desde hace { NUMBER($days) } de días
   *[other] espera desde hace { NUMBER($days) } días
}
tasks-due-at = { $day } { $time }
