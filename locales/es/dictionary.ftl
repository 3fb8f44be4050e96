### Names of records and labels of their fields. Where: forms, timeline, history, referral preview.
### `.hint` stands under the field. Labels are short: about 30 letters.

# organisation: a partner, or the house itself.
record-organisation = Organización
organisation-name = Nombre
organisation-org_type = Tipo
organisation-services_offered = Ayuda que ofrece
organisation-shares_with_immigration = Comparte con autoridades de migración
    .hint = Mientras la respuesta no sea «no», y de hace menos de un año, no se deriva a nadie.
organisation-answered_on = Respondió el
organisation-answered_by = Respondió
organisation-accepts_children = Atiende a niñas y niños
organisation-languages = Idiomas que se hablan
organisation-country = País
organisation-region = Región
organisation-city = Ciudad
organisation-phone = Teléfono
organisation-email = Correo electrónico
organisation-contact_person = Persona de contacto
organisation-data_agreement_until = Acuerdo de datos hasta
organisation-is_own = Es nuestra propia organización

# worker: a colleague.
record-worker = Colega
worker-handle = Nombre de acceso
    .hint = No hace falta que sea un nombre real.
worker-name = Nombre
worker-organisation = Organización
worker-active = Trabaja aquí actualmente

# person: who she or he is, as far as help needs it.
record-person = Persona
person-name_used = Nombre que usa aquí
    .hint = El nombre con que quiere que le llamen. No tiene que ser el de los documentos.
person-pronoun = Pronombre
person-birth = Fecha de nacimiento
    .hint = Tan exacta como se sepa: un día, un año, «hacia 2009».
person-age_from = Edad, como mínimo
person-age_to = Edad, como máximo
person-age_told = Edad, tal como se dijo
person-age_as_of = Edad en fecha de
person-age_basis = Cómo se sabe la edad
person-possible_child = Puede ser menor de 18 años
    .hint = En caso de duda, responda que sí: así se activa la protección de la infancia.
person-gender_identity = Género
person-sex_reported = Sexo, para cuadros oficiales
person-citizenship = Nacionalidad
    .hint = También puede no ser ninguna: la persona es apátrida.
person-citizenship_region = Región del mundo de la nacionalidad
person-country_of_birth = País de nacimiento
person-languages = Idiomas
person-main_language = Idioma principal
person-interpreter_needed = Necesita intérprete
person-interpreter_wish = Deseos sobre la interpretación
    .hint = Por ejemplo, una mujer, o nadie de la misma comunidad.
person-safe_contact = Forma segura de contacto
person-reach_note = Cómo contactar con la persona
person-never_learn = Quién no debe enterarse nunca
person-marital_status = Estado civil
person-dependants_count = Personas a su cargo
person-accompanying_children_count = Niñas y niños que le acompañan
person-education_level = Estudios
person-needs_in_daily_life = Qué le resulta difícil en la vida diaria
    .hint = Ver, oír, caminar, recordar, asearse, comunicarse.
person-deceased = Ha fallecido

# person_identity: what names the person by itself, kept apart.
record-person_identity = Nombre y contacto
person_identity-given_name = Nombre
person_identity-family_name = Apellidos
person_identity-other_names = Otros nombres y grafías
person_identity-phone = Teléfono
person_identity-contacts = Otras vías de contacto
person_identity-contacts-channel = Vía
person_identity-contacts-value = Número o dirección
person_identity-contacts-safe_to_use = Es seguro
person_identity-contacts-safe_times = Horas seguras
person_identity-contacts-leave_message = Se puede dejar mensaje
person_identity-code_word = Palabra acordada
    .hint = Con esta palabra sabe que de verdad somos nosotros.
person_identity-address_note = Dónde vive
    .hint = Solo si la casa necesita saberlo. Nunca sale en una derivación.
person_identity-documents = Documentos
person_identity-documents-document_type = Documento
person_identity-documents-number = Número
person_identity-documents-country = País
person_identity-documents-held_by = Quién lo tiene
person_identity-documents-valid_until = Válido hasta

# case: one time of support.
record-case = Caso
case-person = Persona
case-code = Código
case-case_type = Persona adulta o menor
case-status = Estado
case-opened_on = Abierto
case-closed_on = Cerrado el
case-owner = Responsable del caso
case-entry_source = Cómo llegó
case-entry_org = Derivado por
case-entry_on = Fecha de derivación a nosotros
case-incoming_reason = Motivo de la derivación a nosotros
case-needs = Qué necesita primero
case-victim_status = Identificación formal
    .hint = El apoyo nunca depende de ello.
case-status_decided_by = Decidió
case-status_decided_on = Fecha de la decisión
case-risk_level = Peligro actual
case-safety_step = Acordado para la seguridad
case-closure_reason = Por qué terminó
case-closure_note = Acordado al terminar
case-imported = Importado
case-imported_from = Importado de

# consent_record: one answer to one question of consent.
record-consent_record = Consentimiento
consent_record-scope = Para qué
consent_record-recipient = A quién
consent_record-state = Respuesta
consent_record-given_by = A quién se preguntó
consent_record-giver_name = Nombre de quien consintió por la niña o el niño
consent_record-assent = La niña o el niño está de acuerdo
consent_record-capacity_ok = Pudo decidir libremente
consent_record-on = Fecha
consent_record-mode = Cómo
consent_record-language = En qué idioma
consent_record-interpreter_used = Con intérprete
consent_record-legal_basis = Base jurídica
consent_record-informed = Qué se explicó
consent_record-withheld_items = Qué no debe compartirse
consent_record-withhold_reason = Por qué no se comparte
consent_record-valid_until = Hasta
consent_record-ask_again_on = Volver a preguntar el
consent_record-reason = Por qué
consent_record-ends = Pone fin a respuestas anteriores
consent_record-ends-record = Respuesta que termina

# trafficking_experience: what was done to the person.
record-trafficking_experience = Lo que ocurrió
trafficking_experience-acts = Qué hicieron otras personas
trafficking_experience-means = Por qué medios
    .hint = Nunca hace falta si la persona era menor de 18 años.
trafficking_experience-exploitation = Explotación
trafficking_experience-exploitation_intended_only = Prevista, no llegó a producirse
trafficking_experience-sex_exploit_type = Explotación sexual: forma
trafficking_experience-labour_sector = Sector de trabajo
trafficking_experience-control = Cómo se ejercía el control
trafficking_experience-recruit_method = Cómo empezó
trafficking_experience-entry_route = Con qué propósito salió
trafficking_experience-recruiter_relation = Quién le llevó a esa situación
trafficking_experience-promised = Qué le prometieron
trafficking_experience-advance_fee_paid = Pagó por adelantado
trafficking_experience-debt = Deuda que le exigen
trafficking_experience-was_under_18 = Tenía menos de 18 años al empezar
trafficking_experience-started = Comienzo
trafficking_experience-ended = Fin
trafficking_experience-period = Cuándo fue
trafficking_experience-duration = Cuánto duró
trafficking_experience-movement_scope = Traslado
trafficking_experience-country = País donde ocurrió
trafficking_experience-region_of_exploitation = Región del mundo donde ocurrió
trafficking_experience-exit_mode = Cómo salió
trafficking_experience-compelled_offences = Lo que le obligaron a hacer contra la ley
    .hint = Solo puede recibirlo una abogada o un abogado. Nadie debe ser castigado por lo que le obligaron a hacer.
trafficking_experience-account = Lo que contó la persona

# assistance: one thing that was done, or offered.
record-assistance = Ayuda
assistance-kind = Tipo de ayuda
assistance-on = Fecha
assistance-until = Hasta
assistance-outcome = Resultado
assistance-quantity = Cantidad
assistance-unit = Unidad
assistance-provider = Quién la prestó
assistance-location = Dónde
assistance-accepted_by_person = La persona la quiso
assistance-note = Nota

# referral: the person is introduced to a partner.
record-referral = Derivación
referral-organisation = A
referral-services = Para qué ayuda
referral-status = Estado
referral-reason = Motivo
referral-message = Mensaje para la organización
referral-urgency = Con qué urgencia
referral-consent = Con qué consentimiento
referral-shared = Líneas que salen
referral-shared-kind = Registro
referral-shared-record = Número del registro
referral-shared-field = Línea
referral-sent_on = Enviada el
referral-answered_on = Respondida el
referral-started_on = Empezó el
referral-completed_on = Completada el
referral-withdrawn_on = Retirada el
referral-refusal_reason = Por qué dijeron que no
referral-receiving_contact = Quién le atiende allí
referral-transfer_of_case = Se traspasa todo el caso
referral-feedback = Cómo le fue a la persona

# child_profile: what is asked in addition of a child.
record-child_profile = Sobre la niña o el niño
child_profile-uasc_status = Con o sin sus padres
child_profile-separated = Sin su familia desde
child_profile-separation_cause = Por qué está sin su familia
child_profile-parental_responsibility = Quién tiene la patria potestad
child_profile-family_contact_safe = El contacto con la familia es seguro
child_profile-care = Quién cuida de la niña o el niño
child_profile-school_status = Escuela
child_profile-school_level = Nivel escolar
child_profile-lives_with_own_children = Tiene aquí hijas o hijos propios
child_profile-birth_registered = Nacimiento inscrito
child_profile-tracing_status = Búsqueda de la familia
child_profile-wishes = Qué quiere la niña o el niño

# guardian: who speaks for a child in law.
record-guardian = Tutela
guardian-status = Estado
guardian-kind = En qué calidad
guardian-name = Nombre
guardian-contact = Contacto
guardian-organisation = Organización
guardian-requested_on = Solicitada el
guardian-appointed_on = Fecha de designación
guardian-ended_on = Terminó el
guardian-conflict_of_interest = Puede tener intereses propios

# best_interests: a best-interests assessment or determination.
record-best_interests = Interés superior de la niña o el niño
best_interests-kind = Procedimiento
best_interests-trigger = Decisión por tomar
best_interests-opened_on = Abierto el
best_interests-due_on = Para el
best_interests-child_heard = Se escuchó a la niña o el niño
best_interests-child_agrees = La niña o el niño está de acuerdo
best_interests-child_view = Qué dijo la niña o el niño
best_interests-report_state = Informe
best_interests-recommendation = Propuesta
best_interests-recommended_on = Propuesto el
best_interests-panel = Decide un comité
best_interests-agency = Quién decide
best_interests-implemented_on = Cumplido el
best_interests-review_on = Revisar el

# note: what was said or seen.
record-note = Nota
note-text = Nota
note-on = Fecha
note-sensitive = Mantener plegada en pantalla
note-own_words = En palabras de la persona

# task: something to do by a day.
record-task = Tarea
task-text = Qué hay que hacer
task-kind = Tipo
task-due_on = Para el
task-time = Hora
task-owner = Quién
task-done_on = Hecha el
task-result = Resultado

# The record cannot be saved. $record and $field are codes of the dictionary (for the screen, not for the sentence); $max is a number of letters.
refused-field-required = Falta una respuesta sin la cual este registro no se puede guardar.
    .advice = Complete el campo marcado y guarde de nuevo.
refused-field-shape = No se pudo leer una respuesta.
    .advice = Revise el campo marcado: quizá haya que escribir de otro modo una fecha, un número o un importe.
refused-field-code = Una respuesta no está en su lista.
    .advice = Elija una respuesta de la lista del campo marcado.
refused-field-too-long = Una respuesta es más larga de lo que cabe en su campo.
    .advice = Caben { NUMBER($max) }. Acórtela o escriba el resto en una nota.
refused-field-unknown = Este programa no conoce uno de los campos.
    .advice = Quizá lo conozca una versión más nueva de Amparo. No se cambió nada.
refused-record-unknown = Este programa no conoce este tipo de registro.
    .advice = Quizá lo conozca una versión más nueva de Amparo. No se cambió nada.
