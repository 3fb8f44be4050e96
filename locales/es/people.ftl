people-title = ¿Quién está aquí?
people-under = Pregunte solo lo que ayuda ahora. Todo puede esperar; el código se da solo.
people-alias = ¿Con qué nombre quiere que le llamemos?
people-alias-hint = Sirve cualquier nombre. No tiene que ser el de los documentos.
people-alike = { $count ->
    [one] Podría ser la misma persona:
    [many] { NUMBER($count) } de personas podrían ser la misma:
   *[other] { NUMBER($count) } personas podrían ser la misma:
}
people-language = ¿En qué idioma hablamos?
people-interpreter = con intérprete
people-age = ¿Qué edad tiene?
people-age-hint = Tal como se diga: 25, unos 16, de 15 a 19, o el año: 2009.
people-age-not-read = No se pudo leer como edad. Se guarda tal como se escribió.
people-age-child = puede ser menor de 18: atención como menor
people-needs = ¿Qué hace falta ahora mismo?
people-need-safe_accommodation = cama segura
people-need-food = comida
people-need-medical_emergency = atención médica
people-need-clothing_nfi = ropa
people-need-interpretation = intérprete
people-need-safety_security = protección
people-notes = ¿Podemos guardar notas?
people-notes-yes = Sí
people-notes-yes-note = Se anota lo que ayuda. Se puede retirar cualquier día.
people-notes-not-now = Ahora no
people-notes-not-now-note = Solo se guarda lo mínimo, y volvemos a preguntar en unos días.
people-draft-kept = Borrador guardado { $time }
people-nothing-must = Ninguna respuesta es obligatoria.
people-leave = Dejarlo
people-begin = Empezar el caso
people-begun = El caso { $code } ha empezado.
people-section-who = Quién
people-section-reach = Contacto seguro
people-section-reach-note = Está al inicio de la página, para todo el equipo.
people-section-age = Edad
people-section-language = Idioma
people-section-origin = Origen
people-section-names = Nombres
people-section-names-note = Se guardan aparte de todo lo demás.
people-section-contact = Contacto
people-section-papers = Documentos
