settings-title = Ajustes
settings-note = Son de { $handle } y le acompañan al abrir los archivos.
settings-language = Idioma
settings-language-mine = La pantalla habla
settings-language-person = La persona a su lado lee
settings-language-person-hint = Para las preguntas y el consentimiento que se le muestran
settings-language-none = el mismo
settings-digits = Cifras
settings-digits-locale = { NUMBER($sample, useGrouping: 0) }
settings-digits-latin = 1234567890
settings-look = Aspecto
settings-theme = Luz
settings-theme-light = Día
settings-theme-dark = Noche
settings-theme-system = Como el equipo
settings-size = Tamaño de las letras
settings-size-percent = { NUMBER($size, style: "percent") }
settings-keys = Teclas
settings-single-keys = Las teclas sueltas actúan
settings-single-keys-note = A para una ayuda, N para una nota, etc. Descansan mientras se escribe. Desactívelas si usa un lector de pantalla.
settings-safety = Seguridad
settings-hide = Qué se ve después de Ocultar
settings-hide-hint = Mayús tres veces oculta. Mayús otras tres veces, o mantener pulsada la línea gris del pie, vuelve a mostrar. A los 30 segundos se bloquea.
settings-idle = Bloquear si nadie toca esto durante
settings-idle-minutes = { $minutes ->
    [one] { NUMBER($minutes) } minuto
    [many] { NUMBER($minutes) } de minutos
   *[other] { NUMBER($minutes) } minutos
}
settings-ask-again = Si alguien dice «ahora no», volver a preguntar tras
settings-ask-again-hint = Hasta entonces solo se guarda lo mínimo.
settings-hours = { $hours ->
    [one] { NUMBER($hours) } hora
    [many] { NUMBER($hours) } de horas
   *[other] { NUMBER($hours) } horas
}
