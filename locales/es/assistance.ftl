assistance-line = Anotar una ayuda
assistance-line-verb = Ayuda
assistance-line-what = Qué ayuda
assistance-line-placeholder = ¿qué ayuda? Bastan unas letras
assistance-line-details = Detalles
assistance-line-hint = Escriba lo que se hizo; con Intro se guarda con fecha de hoy.
assistance-line-back = { $service } para { $alias } · { $day } · por { $worker }{ $more }
assistance-line-today = hoy
assistance-line-and = · { $part }
assistance-line-unit-none = ninguna
assistance-line-saved = Guardado: { $service }
assistance-line-other-words = otras palabras
    .safe_accommodation = refugio, albergue, cama, noche, habitación, alojamiento
    .food = comida, alimentos, víveres
    .clothing_nfi = ropa, zapatos, manta, cobija
    .hygiene_wash = jabón, ducha, aseo
    .cash_financial = dinero, efectivo, vale
    .medical_emergency = ambulancia, hospital, urgencias, médico, médica
    .medical_general = médico, médica, clínica, enfermera, enfermero, dentista
    .sexual_reproductive = embarazo, anticonceptivos
    .mental_health = psiquiatra, psicóloga, psicólogo
    .psychosocial = consejera, orientación, conversación
    .interpretation = intérprete, traductora, traductor
    .legal_information = derechos
    .legal_representation = abogada, abogado, juzgado, tribunal
    .compensation_claim = salario, sueldo, pago
    .identity_documents = pasaporte, papeles
    .safety_security = plan de seguridad, riesgo
    .digital_safety = teléfono, celular, móvil, cuenta
    .education = escuela, clase, colegio
    .employment = empleo, trabajo
    .transport = autobús, billete, boleto, taxi
    .social_benefits = vivienda, prestaciones, subsidio
    .family_tracing = buscar familia
    .return_assistance = volver a casa, retorno
    .case_management = reunión, plan
assistance-quantity-nights = { $n ->
    [one] { NUMBER($n) } noche
    [many] { NUMBER($n) } de noches
   *[other] { NUMBER($n) } noches
}
assistance-quantity-hours = { $n ->
    [one] { NUMBER($n) } hora
    [many] { NUMBER($n) } de horas
   *[other] { NUMBER($n) } horas
}
assistance-quantity-sessions = { $n ->
    [one] { NUMBER($n) } sesión
    [many] { NUMBER($n) } de sesiones
   *[other] { NUMBER($n) } sesiones
}
assistance-quantity-meals = { $n ->
    [one] { NUMBER($n) } comida
    [many] { NUMBER($n) } de comidas
   *[other] { NUMBER($n) } comidas
}
assistance-quantity-items = { $n ->
    [one] { NUMBER($n) } artículo
    [many] { NUMBER($n) } de artículos
   *[other] { NUMBER($n) } artículos
}
assistance-quantity-trips = { $n ->
    [one] { NUMBER($n) } viaje
    [many] { NUMBER($n) } de viajes
   *[other] { NUMBER($n) } viajes
}
assistance-quantity-other = × { NUMBER($n) }
