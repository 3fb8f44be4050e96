referrals-title-new = Derivar a { $alias }
referrals-title-for = Derivar a { $alias }: { $service }
referrals-draft-kept = { $code } · borrador guardado { $time }
referrals-needs = { $pronoun ->
    [she] Ella necesita
    [he] Él necesita
   *[they] La persona necesita
}
referrals-needs-none = elija la ayuda
referrals-organisation = Organización
referrals-organisation-none = elija quién ayudará
referrals-organisation-first = primero la ayuda
referrals-unsaid = sin decir
referrals-begin = Elija qué hace falta. Luego se ve quién puede recibirlo y qué sale exactamente.
# Above a new referral, where an earlier one lies unfinished. $services: what it is for; $organisation: a name, or “none”
referrals-unfinished =
    { $organisation ->
        [none] Hay una derivación empezada y sin terminar: { $services }.
       *[other] Hay una derivación empezada y sin terminar: { $services }, a { $organisation }.
    }
referrals-unfinished-go-on = Seguir con ella
referrals-who = Quién puede recibir esto
referrals-who-nobody = Aún no hay anotada ninguna organización para esta ayuda.
referrals-can-yes = { $organisation } puede.
referrals-can-no = { $organisation } no puede.
referrals-can-not_yet = { $organisation } aún no puede.
referrals-cannot-no = no puede recibir esto
referrals-cannot-not_yet = aún no puede recibir esto
referrals-note-answer = Anotar la respuesta
referrals-choose = Elegir
referrals-agreed = { $pronoun ->
    [she] Lo que ella aceptó compartir
    [he] Lo que él aceptó compartir
   *[they] Lo que se aceptó compartir
}
referrals-scope-until = { $scope }, hasta el { DAY($on) }
referrals-line = línea
referrals-no-consent = Nadie ha dicho aún que sí a esto. Sin un sí no sale nada.
referrals-ask-consent = Anotar una respuesta
referrals-why-no_scope = nunca sale en una derivación
referrals-why-never_to = nunca va a este tipo de organización
referrals-why-not_consented = no hay un sí para ello
referrals-why-line_by_line = las notas solo salen línea por línea
referrals-leaves = Qué sale exactamente
referrals-leaves-count = { $lines ->
    [0] nada todavía
    [one] 1 página, { NUMBER($lines) } línea, nada más
    [many] 1 página, { NUMBER($lines) } de líneas, nada más
   *[other] 1 página, { NUMBER($lines) } líneas, nada más
}
referrals-sample = MUESTRA
referrals-page-title = Solicitud: { $services }
referrals-page-title-none = Solicitud
referrals-page-agreed = { $dated ->
    [yes] { $spoken ->
        [yes] Acordado el { DAY($on) }, en { $language }: { $scope }.
       *[no] Acordado el { DAY($on) }: { $scope }.
    }
   *[no] Acordado: { $scope }.
}
referrals-page-take-back = { $pronoun ->
    [she] Ella puede retirarlo en cualquier momento. Por favor, guarden esta página aparte de otros registros y destrúyanla después de la visita.
    [he] Él puede retirarlo en cualquier momento. Por favor, guarden esta página aparte de otros registros y destrúyanla después de la visita.
   *[they] Se puede retirar en cualquier momento. Por favor, guarden esta página aparte de otros registros y destrúyanla después de la visita.
}
referrals-foot = Una vez fuera, no se puede recuperar. Antes queda anotado: a quién, qué líneas y que lo hizo usted.
referrals-keep = Guardar como borrador
referrals-kept = El borrador está guardado.
referrals-send = Entregado en mano
referrals-send-title = Entregado a { $organisation }
referrals-send-what = { $lines ->
    [one] Sale { NUMBER($lines) } línea. Amparo no envía nada por sí mismo: anota que usted entregó esta página en mano.
    [many] Salen { NUMBER($lines) } de líneas. Amparo no envía nada por sí mismo: anota que usted entregó esta página en mano.
   *[other] Salen { NUMBER($lines) } líneas. Amparo no envía nada por sí mismo: anota que usted entregó esta página en mano.
}
referrals-send-day = Entregado el
referrals-send-write = Anotarlo
referrals-sent = Anotado: entregado a { $organisation }.
referrals-ask-title = Qué respondió { $organisation }
referrals-ask = ¿Comparte con autoridades de migración?
referrals-ask-no = No
referrals-ask-no-note = La respuesta vale un año.
referrals-ask-yes = Sí
referrals-ask-yes-note = No se deriva a nadie allí.
referrals-ask-not_known = No lo saben
referrals-ask-not_known-note = No se deriva a nadie allí hasta que se sepa.
referrals-ask-who = Quién respondió
referrals-answer-noted = La respuesta está anotada.
referrals-state = En qué punto está
referrals-left = Qué salió
referrals-left-note = Aquí solo se guarda qué líneas salieron. Lo que decía cada una ese día está en su historial.
referrals-waits = Sin respuesta
referrals-waited = { $days ->
    [one] desde hace { NUMBER($days) } día
    [many] desde hace { NUMBER($days) } de días
   *[other] desde hace { NUMBER($days) } días
}
referrals-title-sent = Derivación de { $alias } a { $organisation }
referrals-answer-note = Anotar una respuesta
referrals-answer-title = Qué respondió { $organisation }
referrals-answer = La respuesta
referrals-answer-accepted = aceptada
referrals-answer-refused = dijo que no
referrals-answer-completed = completada
referrals-answer-withdrawn = retirada por la persona
referrals-answer-day = El
referrals-answered = La respuesta está anotada.
referrals-list = Derivaciones
referrals-list-title = { $waiting ->
    [0] Nada espera respuesta.
    [one] Una derivación espera respuesta.
    [many] { NUMBER($waiting) } de derivaciones esperan respuesta.
   *[other] { NUMBER($waiting) } derivaciones esperan respuesta.
}
referrals-list-view = Qué derivaciones
referrals-list-open = Abiertas
referrals-list-all = Todas
referrals-list-none = No hay ninguna derivación abierta.
referrals-list-none-advice = Una derivación empieza en la página de una persona, con R.
referrals-list-none-act = Ir a los casos
referrals-row = { $alias } a { $organisation }
referrals-days = { $days ->
    [one] { NUMBER($days) } día
    [many] { NUMBER($days) } de días
   *[other] { NUMBER($days) } días
}
referrals-not-sent = sin enviar
referrals-go-on = Continuar
referrals-can-yes-why = { $dated ->
    [yes] { $type }. No comparte con migración, se preguntó el { DAY($on, style: "short") }.
   *[no] { $type }. No comparte con migración.
}
verdict-immigration = { $pronoun ->
    [she] Es una autoridad de migración. Nada de ella va allí.
    [he] Es una autoridad de migración. Nada de él va allí.
   *[they] Es una autoridad de migración. Nada va allí.
}
verdict-shares_with_immigration = Comparte con autoridades de migración.
verdict-shares_not_known = Si comparte con migración: no se sabe. Pregunte primero.
verdict-answer_undated = Nadie anotó cuándo respondieron sobre migración. Pregunte de nuevo.
verdict-answer_old = La respuesta sobre migración es del { DAY($on) }, de hace más de un año. Pregunte de nuevo.
verdict-kind_not_settled = Dos colegas anotaron tipos distintos de organización. Aclárelo primero.
verdict-no_service = Primero diga qué hace falta.
verdict-no_scope = Lo que aquí se pide nunca sale en una derivación.
verdict-consent_not_asked = Aún no hay un sí: { $scope }.
verdict-consent_refused = La persona dijo que no: { $scope }.
verdict-consent_withdrawn = El sí se retiró: { $scope }.
verdict-consent_expired = El sí terminó: { $scope }.
verdict-consent_not_now = La respuesta fue «ahora no»: { $scope }.
verdict-assent_missing = La niña o el niño no ha dicho que sí: { $scope }.
verdict-guardian_missing = Quien ejerce la tutela no ha dicho que sí: { $scope }.
