workers-title = { $count ->
    [one] Una persona puede abrir los archivos
    [many] { NUMBER($count) } de personas pueden abrir los archivos
   *[other] { NUMBER($count) } personas pueden abrir los archivos
}
workers-note = Quien tiene una clave de gestión de casos puede leer todos los casos de estos archivos. Nadie pone nunca la frase de acceso de otra persona.
workers-invite = Invitar a alguien
workers-invite-do = Crear el código
workers-me = usted
workers-roles = ¿Qué va a hacer?
workers-handle-hint = Se ve en la pantalla de bloqueo. No un nombre real.
workers-role-caseworker = Gestión de casos
workers-role-caseworker-note = Lee y escribe casos
workers-role-lead = Coordinación
workers-role-lead-note = Lleva casos y además firma aprobaciones y lo que se olvida
workers-role-figures = Cifras
workers-role-figures-note = Solo cuenta; no abre ningún caso
workers-role-admin = Administración
workers-role-admin-note = Invita y da de baja a personas; solo con eso no abre ningún caso
workers-state-active = trabaja aquí
workers-state-invited = con invitación
workers-state-waits_for_admission = espera acceso
workers-state-removed = ya no está
workers-invited-by = por { $handle }
workers-admit = Dar acceso
workers-admitted = Acceso dado.
workers-code-title = El código
workers-code-note = Déselo a { $handle } personalmente, de palabra o en papel. Con él crea sus propias claves.
workers-code-once = Se muestra solo esta vez, sirve una vez y solo hasta el { $day }.
workers-code-copied = Ya está apuntado
