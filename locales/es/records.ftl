records-file = El expediente
records-not-begun = sin empezar
records-money = { $amount } { $currency }
records-section-more = Más
records-changed = cambiado
records-why = Por qué lo preguntamos: { $why }
records-choose = elegir
records-add-one = añadir
records-take-off = Quitar: { $name }
records-currency = Moneda
records-currency-example = EUR
records-row-add = Añadir
records-row-remove = Quitar la fila { $number }
records-answer-menu = Por qué no hay respuesta: { $field }
# Over the same menu, for eyes. $key: the key that opens it from within the field
records-answer-title = Por qué no hay respuesta y cómo se llegó a esto. Tecla: { $key }
records-answer-write = Escribir una respuesta
records-history = Cómo se llegó a esto
records-history-title = Cómo se llegó a esto: { $field }
records-history-none = Nadie ha respondido aún a esto.
records-erased = borrado
records-unsettled = { $count ->
    [one] { NUMBER($count) } respuesta espera que se aclare.
    [many] Se dieron { NUMBER($count) } de respuestas por separado. ¿Cuál vale?
   *[other] Se dieron { NUMBER($count) } respuestas por separado. ¿Cuál vale?
}
records-unsettled-by = { $worker }, { $day } { $time }
records-somebody = alguien
records-keep-this = Vale esta
records-unsettled-cautious = Hasta entonces vale la más prudente.
records-settled = Aclarado.
records-changes = { $count ->
    [0] No hay cambios.
    [one] Cambió { NUMBER($count) } respuesta.
    [many] Cambiaron { NUMBER($count) } de respuestas.
   *[other] Cambiaron { NUMBER($count) } respuestas.
}
records-still = Aún hace falta: { $fields }
records-draft-kept = borrador guardado { $time }
records-draft-returned = Aquí están los cambios de antes. Aún no se han guardado.
records-drop-draft = Descartar los cambios
records-saved = Guardado: { $record }
records-facts = Lo que se anotó aquí no se reescribe. Se puede quitar y escribir una entrada nueva.
records-voided = Esto se quitó. Sigue en el expediente, tachado.
records-nothing-asked = Aquí no hay nada que responder.
records-take-out = Quitar
records-take-out-title = Quitar: { $record }
records-take-out-what = Sigue en el expediente, tachado, y ya no cuenta en ningún sitio.
records-take-out-reason = Motivo
records-taken-out = Quitado: { $record }
