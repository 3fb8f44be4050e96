children-cared-for = Atención como menor de 18 años
children-why = { $pronoun ->
    [she] Las edades que ella da bajan de 18 años. Por eso van primero la tutela, su interés superior y su propio sí.
    [he] Las edades que él da bajan de 18 años. Por eso van primero la tutela, su interés superior y su propio sí.
   *[they] Las edades dadas bajan de 18 años. Por eso van primero la tutela, el interés superior y el propio sí de la niña o el niño.
}
children-why-certain = { $pronoun ->
    [she] Ella es menor de 18 años. Por eso van primero la tutela, su interés superior y su propio sí.
    [he] Él es menor de 18 años. Por eso van primero la tutela, su interés superior y su propio sí.
   *[they] La persona es menor de 18 años. Por eso van primero la tutela, el interés superior y el propio sí de la niña o el niño.
}
children-best-interests = Interés superior
children-best-interests-none = No hay ningún paso abierto.
children-best-interests-add = Añadir un paso
children-heard = { $pronoun ->
    [she] se escuchó la opinión de ella
    [he] se escuchó la opinión de él
   *[they] se escuchó la opinión de la niña o el niño
}
children-not-heard = { $pronoun ->
    [she] aún falta escuchar la opinión de ella
    [he] aún falta escuchar la opinión de él
   *[they] aún falta escuchar la opinión de la niña o el niño
}
children-done-on = hecho el { $on }
children-guardian = Tutela
children-guardian-none = aún sin tutela
children-guardian-add = Añadir una tutela
children-since = desde el { $on }
children-in-place = vigente
children-profile-open = Familia, cuidado y escuela
children-profile-add = Empezar: familia, cuidado y escuela
children-section-wishes = Qué quiere la niña o el niño
children-section-family = Familia
children-section-care = Cuidado y escuela
children-section-guardian = La tutela
children-section-days = Fechas
children-section-step = El paso
children-section-view = La opinión de la niña o el niño
children-section-view-note = Se escucha antes de decidir nada.
children-section-outcome = Qué resultó
