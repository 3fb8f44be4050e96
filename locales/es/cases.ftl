cases-title-plain = Casos
cases-title-open = { $count ->
    [0] Ningún caso abierto
    [one] Un caso abierto
    [many] { NUMBER($count) } de casos abiertos
   *[other] { NUMBER($count) } casos abiertos
}
cases-title-mine = { $count ->
    [0] No tiene ningún caso abierto
    [one] Tiene un caso abierto
    [many] Tiene { NUMBER($count) } de casos abiertos
   *[other] Tiene { NUMBER($count) } casos abiertos
}
cases-title-all = { $count ->
    [0] Aún no hay casos
    [one] Un caso
    [many] { NUMBER($count) } de casos
   *[other] { NUMBER($count) } casos
}
cases-title-closed = { $count ->
    [0] Ningún caso cerrado
    [one] Un caso cerrado
    [many] { NUMBER($count) } de casos cerrados
   *[other] { NUMBER($count) } casos cerrados
}
cases-title-consent_not_asked = { $count ->
    [0] Se preguntó a todas las personas
    [one] Aún falta preguntar a una persona
    [many] Aún falta preguntar a { NUMBER($count) } de personas
   *[other] Aún falta preguntar a { NUMBER($count) } personas
}
cases-find = Alias, código o nombre
cases-view = Qué casos
cases-view-open = Abiertos
cases-view-mine = Míos
cases-view-consent_not_asked = Consentimiento sin preguntar
cases-view-closed = Cerrados
cases-view-all = Todos
cases-column-alias = Alias
cases-column-code = Código
cases-column-age = Edad
cases-column-languages = Idiomas
cases-column-owner = Con
cases-column-last = Última entrada
cases-column-due = Próximo día fijado
# On a head that was pressed: what comes first then
cases-order-last = Primero lo que hace más tiempo
cases-order-due = Primero lo más próximo
cases-no-alias = sin alias
cases-possible = Nada está escrito exactamente así. Estos suenan parecido.
cases-nothing-found = Aquí nadie coincide con «{ $text }».
cases-nothing-found-advice = Pruebe con menos letras, o mire en Todos. También se encuentran otras grafías.
cases-nothing-open = No hay ningún caso abierto.
cases-nothing-mine = No lleva ningún caso.
cases-nothing-consent_not_asked = Se preguntó a todas las personas qué se puede guardar y compartir.
cases-nothing-closed = No hay ningún caso cerrado.
cases-nothing-all = Aún no hay casos.
