case-page-imported = traído de fuera
case-page-with-interpreter = { $languages }, con intérprete
# An age that was told as about right. $age: the range that it is kept as, “14 to 18”; $told: what was typed: “about 16”
case-page-age-told = { $age }; se dijo «{ $told }»
case-page-consent-words = Qué se acordó
case-page-consent-notes = Notas
case-page-consent-sharing = Compartir
case-page-consent-figures = Cifras
case-page-consent-assent = { $pronoun ->
    [she] Su asentimiento
    [he] Su asentimiento
   *[they] Su asentimiento
}
case-page-consent-guardian = Tutela
case-page-consent-says-given = sí
case-page-consent-says-some = en parte
case-page-consent-says-assent = sí
case-page-consent-says-refused = dijo que no
case-page-consent-says-withdrawn = retirado
case-page-consent-says-expired = terminó
case-page-consent-says-not_now = ahora no
case-page-consent-says-not_asked = sin preguntar
case-page-reach = { $pronoun ->
    [she] Cómo contactar con ella:
    [he] Cómo contactar con él:
   *[they] Cómo contactar con la persona:
}
case-page-never = { $pronoun ->
    [she] No debe enterarse nunca de que ella está aquí:
    [he] No debe enterarse nunca de que él está aquí:
   *[they] No debe enterarse nunca de que la persona está aquí:
}
case-page-ask = aún sin anotar
case-page-refer = Derivar
case-page-consent = Consentimiento
case-page-plan = Necesidades y plan
case-page-plan-child = atención como menor de 18 años hasta saber más
case-page-needs = Pidió
case-page-quote = «{ $words }»
case-page-own-words-on = { $pronoun ->
    [she] palabras de ella, { DAY($on, style: "short") }
    [he] palabras de él, { DAY($on, style: "short") }
   *[they] palabras de la persona, { DAY($on, style: "short") }
}
case-page-own-words = { $pronoun ->
    [she] palabras de ella
    [he] palabras de él
   *[they] palabras de la persona
}
case-page-plan-none = Aún no hay nada previsto. Con F se fija un seguimiento.
case-page-plan-referral = Derivación
case-page-plan-referred = { $services }: { $organisation }
case-page-no-answer = { $days ->
    [one] sin respuesta, { NUMBER($days) } día
    [many] sin respuesta, { NUMBER($days) } de días
   *[other] sin respuesta, { NUMBER($days) } días
}
case-page-somewhere = una organización
case-page-happened = Lo ocurrido
case-page-happened-none = Aún no hay nada anotado. Con A se anota la primera ayuda.
case-page-undated = Sin fecha conocida
case-page-filter = Mostrar
case-page-filter-all = Todo { NUMBER($count) }
case-page-filter-assistance = Ayuda { NUMBER($count) }
case-page-filter-referral = Derivaciones { NUMBER($count) }
case-page-filter-child = Infancia { NUMBER($count) }
case-page-filter-note = Notas { NUMBER($count) }
case-page-filter-consent_record = Consentimiento { NUMBER($count) }
case-page-filter-task = Seguimientos { NUMBER($count) }
case-page-filter-other = Otros { NUMBER($count) }
case-page-quiet = { $days ->
    [one] { NUMBER($days) } día sin entradas
    [many] { NUMBER($days) } de días sin entradas
   *[other] { NUMBER($days) } días sin entradas
}
case-page-earlier = Mostrar entradas anteriores ({ $count })
case-page-told = { $pronoun ->
    [she] Lo que ella nos contó
    [he] Lo que él nos contó
   *[they] Lo que la persona nos contó
}
case-page-words-with-it = Palabras escritas con ello
case-page-folded = { $count ->
    [one] · { NUMBER($count) } pasaje, plegado
    [many] · { NUMBER($count) } de pasajes, plegados
   *[other] · { NUMBER($count) } pasajes, plegados
}
case-page-hold = Mantenga { $key } para leer
case-page-fold-again = Volver a plegar
case-page-open = Abrir
case-page-by-at = { $worker }, { $time }
case-page-voided = quitado
case-page-unsettled = { $count ->
    [one] { NUMBER($count) } respuesta por aclarar
    [many] { NUMBER($count) } de respuestas por aclarar
   *[other] { NUMBER($count) } respuestas por aclarar
}
case-page-referral-draft = Derivación a { $organisation } empezada
case-page-referral-sent = Derivación enviada a { $organisation }
case-page-referral-received = La derivación llegó a { $organisation }
case-page-referral-accepted = { $organisation } dijo que sí
case-page-referral-refused = { $organisation } dijo que no
case-page-referral-started = { $organisation } ha empezado a ayudar
case-page-referral-completed = Derivación a { $organisation } completada
case-page-referral-withdrawn = Derivación a { $organisation } retirada
case-page-agreed-given = Dijo que sí: { $scope }
case-page-agreed-assent = Dio su asentimiento: { $scope }
case-page-agreed-refused = Dijo que no: { $scope }
case-page-agreed-withdrawn = Retiró: { $scope }
case-page-agreed-expired = Terminó: { $scope }
case-page-agreed-not_now = Ahora no: { $scope }
case-page-agreed-not_asked = Sin preguntar: { $scope }
case-page-until = hasta el { $on }
case-page-finished-on = terminó el { $on }
case-page-task-set = Seguimiento fijado
case-page-task-done = Seguimiento hecho
case-page-note = Nota
case-page-note-own-words = En palabras de la persona
case-page-panel = Seguridad y consentimiento
# Menu of a case, for ears
case-page-menu = Más para este caso
# Over the page, where its records and their history differ; what was found stands beneath it
case-page-alarms = Algo en este caso no concuerda.
case-page-safety = Medida de seguridad
case-page-safety-low = Observar
case-page-safety-medium = Esta semana
case-page-safety-high = Hoy
case-page-safety-look = Próxima revisión: { $day }
case-page-safety-no-look = No hay día fijado para volver a revisar.
case-page-safety-unset = Aún sin valorar.
case-page-safety-saved = La medida de seguridad está guardada.
