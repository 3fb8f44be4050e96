today-title-plain = Hoy
today-title-both = { $waiting ->
    [one] { $due ->
        [one] Una cosa ha esperado. Una es para hoy.
        [many] Una cosa ha esperado. { NUMBER($due) } son para hoy.
       *[other] Una cosa ha esperado. { NUMBER($due) } son para hoy.
    }
    [many] { $due ->
        [one] { NUMBER($waiting) } cosas han esperado. Una es para hoy.
        [many] { NUMBER($waiting) } de cosas han esperado. { NUMBER($due) } son para hoy.
       *[other] { NUMBER($waiting) } cosas han esperado. { NUMBER($due) } son para hoy.
    }
   *[other] { $due ->
        [one] { NUMBER($waiting) } cosas han esperado. Una es para hoy.
        [many] { NUMBER($waiting) } de cosas han esperado. { NUMBER($due) } son para hoy.
       *[other] { NUMBER($waiting) } cosas han esperado. { NUMBER($due) } son para hoy.
    }
}
today-title-waiting = { $waiting ->
    [one] Una cosa ha esperado. No hay nada más para hoy.
    [many] { NUMBER($waiting) } de cosas han esperado. No hay nada más para hoy.
   *[other] { NUMBER($waiting) } cosas han esperado. No hay nada más para hoy.
}
today-title-due = { $due ->
    [one] Una cosa es para hoy.
    [many] { NUMBER($due) } de cosas son para hoy.
   *[other] { NUMBER($due) } cosas son para hoy.
}
today-title-none = No hay nada para hoy.
today-whose = De quién es el trabajo
today-mine = Mío
today-house = De la casa
today-waiting = En espera
today-waiting-note = pasado el día que fijamos
today-today = Hoy
today-week = Esta semana
today-panel = Además del día
today-waited = { $days ->
    [one] { NUMBER($days) } día
    [many] { NUMBER($days) } de días
   *[other] { NUMBER($days) } días
}
today-any-time = cualquier hora
today-kind-task = Tarea
today-kind-referral = Derivación
today-kind-best_interests = Interés superior
today-kind-consent = Consentimiento
today-act-task = Hecho
today-act-referral = Anotar una respuesta
today-act-best_interests = Abrir
today-act-consent = Preguntar
today-what-referral-no-answer = Preguntar de nuevo a { $organisation }, por { $who }
today-what-referral-no-answer-plain = Preguntar de nuevo por la derivación de { $who }
today-what-referral-draft = Terminar la derivación de { $who } a { $organisation }
today-what-best-interests-due = Interés superior de { $who }: el próximo paso
today-what-consent-ask-again = { $scope ->
    [case_management] Preguntar de nuevo a { $who } si se pueden guardar notas
    [statistics] Preguntar de nuevo a { $who } si se le puede contar
   *[other] Preguntar de nuevo a { $who }: { $purpose }
}
today-what-consent-expires = Preguntar a { $who } si el consentimiento sigue en pie
today-why-referral-no-answer = Enviada el { DAY($on, style: "short") }. Aún sin noticias.
today-why-referral-no-answer-plain = Aún sin noticias.
today-why-best-interests-due = La casa fijó este día para ello.
today-why-consent-ask-again = La respuesta fue «ahora no». Volvemos a preguntar pasados unos días.
today-why-consent-expires = Lo acordado termina el { DAY($on, style: "short") }.
today-why-task = Para { $who }
today-why-task-owner = Para { $who }, por { $owner }
today-task-done = Hecho.
today-nothing = Nada espera y no hay nada para esta semana.
today-nothing-advice = Un seguimiento fijado en un caso aparece aquí en su día.
today-nothing-first = Empiece con un caso nuevo, o traiga lo que ya tiene.
today-turning = Cumplen 18 años
today-turning-on = { $days ->
    [one] { $who }, el { $when }: { NUMBER($days) } día
    [many] { $who }, el { $when }: { NUMBER($days) } de días
   *[other] { $who }, el { $when }: { NUMBER($days) } días
}
today-turning-about = { $who }, { $when }
today-turning-unsure = Se sabe el año, no el día.
today-not-asked = Consentimiento aún sin preguntar
today-not-asked-note = { $count ->
    [one] Se trajo a una persona a quien aún no se ha preguntado. Hasta entonces nada suyo puede salir.
    [many] Se trajo a { NUMBER($count) } de personas a quienes aún no se ha preguntado. Hasta entonces nada suyo puede salir.
   *[other] Se trajo a { NUMBER($count) } personas a quienes aún no se ha preguntado. Hasta entonces nada suyo puede salir.
}
today-not-asked-go = Preguntarles
today-drafts = Sus borradores
today-drafts-none = Nada sin terminar.
today-draft-for = { $what }: { $who }, guardado a las { $time }
today-draft = { $what }, guardado a las { $time }
today-backup-go = Hacer una copia de seguridad
