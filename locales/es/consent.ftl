consent-agreed = { $pronoun ->
    [she] Lo que ella aceptó
    [he] Lo que él aceptó
   *[they] Lo que la persona aceptó
}
consent-agreed-child = Qué se acordó
consent-record = Anotar una respuesta
consent-says-given = sí
consent-says-assent = sí
consent-says-refused = dijo que no
consent-says-withdrawn = retirado
consent-says-expired = terminó
consent-says-not_now = ahora no
consent-says-not_asked = sin preguntar
consent-missing-assent = falta preguntar a la niña o el niño
consent-missing-guardian = falta preguntar a quien ejerce la tutela
consent-how-only = solo { $organisation }
consent-how-both = { $alias } y quien ejerce la tutela
consent-how-until = hasta el { $on }
consent-how-language = en { $language }
consent-how-again = volver a preguntar desde el { $on }
consent-how-not-asked = sin respuesta, es que no
consent-how-no-day = sin día anotado
consent-take-back = Retirar
consent-take-back-of = Retirar: { $scope }
consent-ask = Preguntar
consent-ask-of = Preguntar: { $scope }
consent-title = Lo que dice { $alias }
consent-for-what = Para qué
consent-to-whom = A quién
consent-to-whom-hint = Deje vacío si el sí vale para todos los servicios de ese tipo.
consent-anyone = cualquier servicio de ese tipo
consent-answer = La respuesta
consent-answer-child = Qué dice la niña o el niño
consent-answer-guardian = Qué dice quien ejerce la tutela
consent-until-hint = Vacío: hasta que se retire.
consent-may-take-back = Se puede retirar cualquier día, con la misma facilidad con que se da ahora, y la ayuda no depende de ello.
consent-saved = La respuesta está anotada.
consent-take-back-title = Retirar: { $scope }
consent-take-back-what = { $named ->
    [yes] A partir de ahora no se envía nada más a { $recipient }. Lo que salió antes se queda donde está.
   *[other] A partir de ahora no sale nada más para este fin. Lo que salió antes se queda donde está.
}
consent-who-takes-back = Quién lo retira
consent-reason = Motivo
consent-reason-hint = Nadie tiene que dar uno.
consent-taken-back = Retirado: { $scope }
