### The words of the code lists. Where: forms, timeline, composer, filters, referrals, printed pages.
### A code keeps its name for ever; only its words change. Say "person", and no word that shames.

# Acts: the first element of trafficking (Palermo Protocol, article 3).
code-act-recruitment = Captación
code-act-transportation = Transporte
code-act-transfer = Traslado o entrega a otra persona
code-act-harbouring = Acogida u ocultamiento
code-act-receipt = Recepción

# How the age is known.
code-age_basis-documented = Según un documento
code-age_basis-declared = Según dice la persona
code-age_basis-estimated = Estimada
code-age_basis-assessed = Resultado de una evaluación de la edad

# Kinds of best-interests procedure.
code-bip_kind-bia = Evaluación del interés superior
code-bip_kind-bid = Determinación del interés superior (formal)

# What a best-interests procedure proposes.
code-bip_recommendation-local_integration = Permanecer e integrarse aquí
code-bip_recommendation-care_arrangement = Mantener o cambiar la modalidad de cuidado
code-bip_recommendation-medical = Medida médica
code-bip_recommendation-repatriation = Regreso al país de origen
code-bip_recommendation-resettlement = Solución en un tercer país
code-bip_recommendation-reunification = Reunificación familiar
code-bip_recommendation-separation = Separación de un progenitor contra su voluntad

# Where the report of a best-interests procedure is.
code-bip_report-submitted = Presentado al órgano que decide
code-bip_report-pending = En preparación
code-bip_report-not_submitted = No presentado

# The decision for which a best-interests procedure is opened.
code-bip_trigger-durable_solution = Solución duradera para una niña o un niño sin sus padres
code-bip_trigger-temporary_care = Cuidado temporal en una situación excepcional
code-bip_trigger-separation_from_parents = Posible separación de los padres contra su voluntad
code-bip_trigger-other = Otro

# Who cares for a child now.
code-care_type-parents = Madre, padre o ambos
code-care_type-step_parent = Madrastra o padrastro
code-care_type-customary = Persona cuidadora según la costumbre
code-care_type-adult_sibling = Hermana o hermano mayor de edad
code-care_type-kinship = Otros familiares
code-care_type-foster = Familia de acogida
code-care_type-residential = Centro residencial
code-care_type-shelter_specialised = Acogimiento especializado para niñas y niños objeto de trata
code-care_type-kafala = Kafala
code-care_type-independent = Vida independiente con apoyo
code-care_type-child_headed = Hogar a cargo de una niña o un niño
code-care_type-unrelated_adult = Persona adulta sin parentesco
code-care_type-none = Nadie
code-care_type-detention = En detención
code-care_type-other = Otra situación

# Where a case stands.
code-case_status-intake = Acogida
code-case_status-active = Activo
code-case_status-follow_up = Seguimiento
code-case_status-closed = Cerrado
code-case_status-closed_transferred = Cerrado, traspasado a otro servicio
code-case_status-void_duplicate = Duplicado o abierto por error

# Which rules a case follows.
code-case_type-adult = Persona adulta
code-case_type-child = Niña o niño
code-case_type-aged_out = Joven adulta o adulto, menor de edad al inicio

# Why a case ended.
code-closure_reason-goals_met = Objetivos alcanzados
code-closure_reason-person_request = La persona puso fin al apoyo
code-closure_reason-transferred = Traspaso a otro servicio
code-closure_reason-moved = Cambio de residencia dentro del país
code-closure_reason-returned_origin = Regreso al país de origen
code-closure_reason-resettled = Reasentamiento en un tercer país
code-closure_reason-reunified = Reunificación con la familia
code-closure_reason-lost_contact = Contacto perdido
code-closure_reason-not_eligible = El apoyo de aquí no era el adecuado
code-closure_reason-majority = Cumplió 18 años, pasó a un servicio para personas adultas
code-closure_reason-detained_removed = Detención o expulsión por las autoridades
code-closure_reason-deceased = Falleció
code-closure_reason-opened_in_error = Abierto por error
code-closure_reason-other = Otro

# Who gave or withheld consent.
code-consent_given_by-person = La propia persona
code-consent_given_by-caregiver = Madre, padre o persona cuidadora
code-consent_given_by-guardian = Tutora o tutor legal
code-consent_given_by-child = La niña o el niño (asentimiento)
code-consent_given_by-best_interests = No se pudo preguntar a nadie: decisión por interés superior

# How consent was given.
code-consent_mode-signature = Por escrito
code-consent_mode-verbal_witnessed = De palabra, ante testigo
code-consent_mode-digital = En la pantalla

# What a person can agree to: the steps of the consent ladder.
code-consent_scope-case_management = Apoyo y registro de este expediente
code-consent_scope-share_health = Compartir con servicios de salud
code-consent_scope-share_psychosocial = Compartir con servicios psicosociales
code-consent_scope-share_security = Compartir con la policía o servicios de seguridad
code-consent_scope-share_legal = Compartir con servicios jurídicos
code-consent_scope-share_shelter = Compartir con casas de acogida
code-consent_scope-share_protection = Compartir con servicios de protección
code-consent_scope-share_livelihoods = Compartir con servicios de empleo y medios de vida
code-consent_scope-share_named = Compartir con una organización concreta
code-consent_scope-share_family = Compartir con la familia
code-consent_scope-tracing = Buscar a la familia
code-consent_scope-formal_identification = Derivar a la identificación formal
code-consent_scope-statistics = Contar en estadísticas sin nombre
code-consent_scope-research = Usar para investigación sin nombre
code-consent_scope-cross_border = Enviar a otro país
code-consent_scope-contact = Recibir mensajes o llamadas por una vía segura
code-consent_scope-photo_audio = Guardar una foto o una grabación

# The answer to a question of consent.
code-consent_state-given = Aceptó
code-consent_state-refused = Dijo que no
code-consent_state-withdrawn = Retirado
code-consent_state-expired = Vencido
code-consent_state-assent = La niña o el niño también está de acuerdo
code-consent_state-not_now = Ahora no
code-consent_state-not_asked = Sin preguntar

# Ways to reach a person.
code-contact_channel-phone = Teléfono
code-contact_channel-messaging = Aplicación de mensajería
code-contact_channel-email = Correo electrónico
code-contact_channel-social_network = Red social
code-contact_channel-address = Dirección
code-contact_channel-other = Otro

# How a person was controlled.
code-control_method-debt_bondage = Servidumbre por deudas
code-control_method-takes_earnings = Le quitaban lo ganado
code-control_method-restricts_finance = Sin acceso al dinero
code-control_method-threats = Amenazas
code-control_method-psychological_abuse = Maltrato psicológico
code-control_method-physical_abuse = Maltrato físico
code-control_method-sexual_abuse = Abuso sexual
code-control_method-false_promises = Falsas promesas
code-control_method-psychoactive = Drogas o alcohol
code-control_method-restricts_movement = Movimientos restringidos, aislamiento
code-control_method-restricts_medical = Atención médica negada
code-control_method-excessive_hours = Jornadas excesivas
code-control_method-uses_children = Presión por medio de hijos o familia
code-control_method-threat_authorities = Amenaza con la policía o migración
code-control_method-withholds_necessities = Privación de comida, techo o higiene
code-control_method-withholds_documents = Documentos retenidos
code-control_method-digital_control = Control digital: seguimiento, cuentas intervenidas, chantaje con imágenes
code-control_method-ritual_spiritual = Juramentos o coacción espiritual
code-control_method-other = Otro

# Kinds of document.
code-document_type-passport = Pasaporte
code-document_type-national_id = Documento de identidad
code-document_type-birth_certificate = Partida de nacimiento
code-document_type-residence_permit = Permiso de residencia
code-document_type-visa = Visado
code-document_type-travel_document = Documento de viaje
code-document_type-work_permit = Permiso de trabajo
code-document_type-other = Otro

# How long the exploitation lasted.
code-duration_band-0_12m = Hasta 12 meses
code-duration_band-13_24m = De 13 a 24 meses
code-duration_band-25m_plus = Más de 24 meses

# Levels of education (ISCED 2011).
code-education-isced0 = Primera infancia
code-education-isced1 = Primaria
code-education-isced2 = Secundaria, primer ciclo
code-education-isced3 = Secundaria, segundo ciclo
code-education-isced4 = Postsecundaria no superior
code-education-isced5 = Educación superior de ciclo corto
code-education-isced6 = Grado o equivalente
code-education-isced7 = Máster o equivalente
code-education-isced8 = Doctorado o equivalente
code-education-none = Sin escolarización

# What the person set out for.
code-entry_route-abduction = Secuestro o rapto
code-entry_route-sold_family = Venta por la familia
code-entry_route-sold_other = Venta por otra persona
code-entry_route-adoption = Adopción
code-entry_route-education = Oferta de estudios
code-entry_route-family_visit = Visita a familiares
code-entry_route-friend_visit = Visita a amistades
code-entry_route-labour_migration = Migración por trabajo
code-entry_route-marriage = Matrimonio
code-entry_route-tourism = Viaje de turismo
code-entry_route-displacement = Huida o desplazamiento
code-entry_route-other = Otro

# How the person came to us.
code-entry_source-self = Por iniciativa propia
code-entry_source-family = Familia o amistades
code-entry_source-organisation = Una organización
code-entry_source-outreach = Contacto de nuestro equipo en terreno
code-entry_source-survivor = Otra persona sobreviviente

# How the person got out.
code-exit_mode-escaped = Salió o escapó por su cuenta
code-exit_mode-rescued = Salió con ayuda de otras personas
code-exit_mode-released = Le permitieron irse
code-exit_mode-intervention = Intervención de las autoridades
code-exit_mode-still_there = Aún no ha salido
code-exit_mode-other = Otro

# Forms of exploitation.
code-exploitation-sexual = Explotación sexual
code-exploitation-labour = Trabajo o servicios forzados
code-exploitation-domestic_servitude = Servidumbre doméstica
code-exploitation-criminal_activity = Delitos cometidos bajo coacción
code-exploitation-online_scam = Trabajo forzado en estafas en línea
code-exploitation-begging = Mendicidad forzada
code-exploitation-slavery_practices = Esclavitud o prácticas análogas
code-exploitation-forced_marriage = Matrimonio forzado
code-exploitation-child_marriage = Matrimonio infantil
code-exploitation-illegal_adoption = Adopción ilegal
code-exploitation-surrogacy = Explotación de la gestación subrogada
code-exploitation-organ_removal = Extracción de órganos
code-exploitation-armed_group = Utilización por fuerzas o grupos armados
code-exploitation-child_labour = Peores formas de trabajo infantil
code-exploitation-other = Otra finalidad
code-exploitation-not_yet = Prevista, no llegó a producirse

# Gender.
code-gender_identity-woman = Mujer o niña
code-gender_identity-man = Hombre o niño
code-gender_identity-trans_woman = Mujer o niña trans
code-gender_identity-trans_man = Hombre o niño trans
code-gender_identity-non_conforming = No binaria o de género no conforme
code-gender_identity-not_specified = Sin especificar

# In what capacity a guardian acts.
code-guardian_kind-parent = Madre o padre
code-guardian_kind-relative = Familiar
code-guardian_kind-state = Autoridad pública
code-guardian_kind-professional = Tutoría profesional
code-guardian_kind-ngo = Organización

# Where guardianship stands.
code-guardian_status-not_needed = Puede actuar la madre, el padre o quien cuida
code-guardian_status-requested = Solicitada
code-guardian_status-temporary = Tutela temporal
code-guardian_status-appointed = Tutela designada
code-guardian_status-refused = No se obtuvo ninguna
code-guardian_status-ended = Terminada

# Who holds a document.
code-held_by-person = La propia persona
code-held_by-us = Nuestra organización, en nombre de la persona
code-held_by-trafficker = Quienes explotaron a la persona
code-held_by-authority = Una autoridad
code-held_by-lost = Perdido

# What a person was told before being asked for consent.
code-informed_of-interview = De qué nos gustaría hablar
code-informed_of-purpose = Para qué llevamos un expediente
code-informed_of-uses = Quién puede usarlo y cómo
code-informed_of-research = Que en estadísticas e investigación no hay nombres
code-informed_of-access = El derecho a verlo y corregirlo
code-informed_of-storage = Cuánto tiempo se guarda
code-informed_of-withdrawal = Que el consentimiento se puede retirar en cualquier momento

# Sectors of work (ISIC, revision 4).
code-labour_sector-agriculture = Agricultura y ganadería
code-labour_sector-forestry = Silvicultura
code-labour_sector-fishing = Pesca y acuicultura
code-labour_sector-mining = Minería y canteras
code-labour_sector-manufacturing = Fábricas y talleres
code-labour_sector-energy = Electricidad y gas
code-labour_sector-water_waste = Agua y residuos
code-labour_sector-construction = Construcción
code-labour_sector-trade_repair = Comercio y reparación de vehículos
code-labour_sector-peddling = Venta ambulante
code-labour_sector-transport = Transporte y almacenamiento
code-labour_sector-hospitality = Hostelería y restauración
code-labour_sector-ict = Información, centros de llamadas, trabajo en línea
code-labour_sector-finance = Finanzas
code-labour_sector-real_estate = Sector inmobiliario
code-labour_sector-professional = Trabajo profesional y técnico
code-labour_sector-admin_cleaning = Limpieza, vigilancia, apoyo
code-labour_sector-public_admin = Administración pública
code-labour_sector-education = Educación
code-labour_sector-health_care = Salud y cuidados
code-labour_sector-arts_sport = Arte, deporte, espectáculo
code-labour_sector-personal_services = Servicios personales (uñas, lavado de coches, masajes)
code-labour_sector-domestic_work = Hogar particular
code-labour_sector-extraterritorial = Hogar u organismo diplomático
code-labour_sector-not_specified = Sin especificar

# On what ground something is recorded or shared.
code-legal_basis-consent = Consentimiento
code-legal_basis-vital_interests = Proteger la vida
code-legal_basis-legal_duty = Obligación legal
code-legal_basis-public_task = Función pública
code-legal_basis-legal_claims = Reclamaciones legales
code-legal_basis-archive_stats = Estadísticas con garantías

# Where help was given.
code-location_kind-own = En nuestra sede
code-location_kind-partner = En una organización aliada
code-location_kind-public = En un lugar público
code-location_kind-remote = A distancia

# Marital status.
code-marital_status-single = Soltería
code-marital_status-married = Matrimonio
code-marital_status-widowed = Viudez
code-marital_status-divorced = Divorcio
code-marital_status-separated = Separación
code-marital_status-registered_partnership = Unión registrada

# Means: the second element of trafficking (Palermo Protocol, article 3); never asked of a child.
code-means-threat_force = Amenaza o uso de la fuerza
code-means-coercion = Otras formas de coacción
code-means-abduction = Rapto
code-means-fraud = Fraude
code-means-deception = Engaño
code-means-abuse_power_vulnerability = Abuso de poder o de una situación de vulnerabilidad
code-means-payment_benefit = Pagos o beneficios a quien tiene autoridad sobre la persona

# Whether a border was crossed.
code-movement_scope-internal = Dentro de un mismo país
code-movement_scope-cross_border = A través de una frontera
code-movement_scope-both = Ambas
code-movement_scope-none = Sin traslado

# What a person was made to do against the law.
code-offence_kind-immigration = Cruce de frontera o estancia sin papeles
code-offence_kind-document = Documentos falsos o ajenos
code-offence_kind-prostitution_related = Infracción vinculada a la explotación sexual
code-offence_kind-drug = Drogas: cultivo, transporte, venta
code-offence_kind-theft = Robo o hurto
code-offence_kind-labour = Trabajo sin permiso
code-offence_kind-online_fraud = Estafa en línea
code-offence_kind-other = Otro

# Types of organisation.
code-org_type-ngo = Organización no gubernamental
code-org_type-shelter = Casa de acogida
code-org_type-survivor_led = Grupo liderado por sobrevivientes
code-org_type-police = Policía u otra fuerza del orden
code-org_type-health = Servicio de salud
code-org_type-central_gov = Organismo público nacional
code-org_type-local_gov = Autoridad local
code-org_type-child_protection = Autoridad de protección de la infancia
code-org_type-guardianship = Organismo de tutela
code-org_type-immigration = Autoridad de migración
code-org_type-labour_inspectorate = Inspección de trabajo
code-org_type-prosecution_court = Fiscalía o tribunal
code-org_type-legal = Servicio jurídico
code-org_type-intl_org = Organización internacional
code-org_type-embassy = Embajada o consulado
code-org_type-helpline = Línea de ayuda
code-org_type-school = Centro educativo
code-org_type-business = Empresa o empleador
code-org_type-trade_union = Sindicato
code-org_type-community = Grupo comunitario o religioso
code-org_type-other = Otra

# Who has parental responsibility for a child.
code-parental_responsibility-parents = Ambos progenitores
code-parental_responsibility-one_parent = Solo la madre o el padre
code-parental_responsibility-relative = Un familiar
code-parental_responsibility-guardian = Una tutora o un tutor
code-parental_responsibility-state = Una autoridad pública
code-parental_responsibility-nobody = Nadie

# How a person is spoken of.
code-pronoun-she = ella
code-pronoun-he = él
code-pronoun-they = elle

# Who brought the person into it.
code-recruiter_relation-intimate_partner = Pareja o expareja
code-recruiter_relation-family = Familia, tutor o persona cuidadora
code-recruiter_relation-friend = Amistad o persona conocida
code-recruiter_relation-employer_agent = Empleador, intermediario o agencia
code-recruiter_relation-authority = Persona con autoridad
code-recruiter_relation-online_contact = Conocida solo en línea
code-recruiter_relation-stranger = Persona desconocida
code-recruiter_relation-other = Otra
code-recruiter_relation-unknown = Se desconoce

# How it began.
code-recruit_method-business_place = En un negocio
code-recruit_method-school = En un centro educativo
code-recruit_method-work = En el trabajo
code-recruit_method-online_social = Red social en línea
code-recruit_method-online_ad = Anuncio en línea
code-recruit_method-tv_ad = Anuncio de televisión
code-recruit_method-radio_ad = Anuncio de radio
code-recruit_method-newspaper_ad = Anuncio de prensa
code-recruit_method-family = A través de la familia
code-recruit_method-friends = A través de amistades
code-recruit_method-personal_contact = Otro contacto personal
code-recruit_method-employment_agency = Agencia de empleo
code-recruit_method-travel_agency = Agencia de viajes
code-recruit_method-reception_facility = Campamento, centro de acogida o de cuidado
code-recruit_method-other = Otro

# Why a person is referred.
code-referral_reason-more_services = Hace falta más ayuda
code-referral_reason-relocation = Cambio de lugar
code-referral_reason-specialist = Ayuda especializada
code-referral_reason-child_transfer = Competencia de protección de la infancia
code-referral_reason-other = Otro

# Where a referral stands.
code-referral_status-draft = Borrador
code-referral_status-sent = Enviada
code-referral_status-received = Recibida
code-referral_status-accepted = Aceptada
code-referral_status-refused = Dijo que no
code-referral_status-started = La ayuda empezó
code-referral_status-completed = Completada
code-referral_status-withdrawn = Retirada por la persona

# Why a partner said no to a referral.
code-refusal_reason-no_capacity = Sin plazas o sin tiempo
code-refusal_reason-not_eligible = Fuera de lo que ofrecen
code-refusal_reason-age = Edad
code-refusal_reason-gender = Género
code-refusal_reason-language = Idioma
code-refusal_reason-status = Situación de residencia
code-refusal_reason-other = Otro

# How great the danger is.
code-risk_level-high = Alto
code-risk_level-medium = Medio
code-risk_level-low = Bajo
code-risk_level-none = Sin riesgo actual

# How a person can be contacted safely.
code-safe_contact-no_contact = No contactar
code-safe_contact-in_person = Solo en persona
code-safe_contact-trusted_person = A través de una persona de confianza
code-safe_contact-text_first = Primero un mensaje, después llamar
code-safe_contact-any_time = Llamar es seguro

# Whether a child goes to school.
code-school_status-enrolled = Va a la escuela
code-school_status-not_enrolled = No va a la escuela
code-school_status-above_age = Por encima de la edad escolar

# Why a child is apart from family.
code-separation_cause-conflict = Conflicto armado
code-separation_cause-death = Fallecimiento de quien cuidaba
code-separation_cause-family_violence = Violencia o explotación en la familia
code-separation_cause-no_services = Falta de acceso a servicios
code-separation_cause-armed_group = Fuerza o grupo armado
code-separation_cause-family_illness = Enfermedad en la familia
code-separation_cause-entrusted = Al cuidado de otra persona
code-separation_cause-detention = Arresto o detención
code-separation_cause-abandonment = Abandono
code-separation_cause-repatriation = Repatriación
code-separation_cause-population_movement = Desplazamiento de población
code-separation_cause-migration = Migración
code-separation_cause-poverty = Pobreza
code-separation_cause-disaster = Desastre natural
code-separation_cause-divorce = Divorcio o nuevo matrimonio
code-separation_cause-trafficking = Se lo llevaron quienes lo explotaron
code-separation_cause-other = Otro

# What came of an offer of help.
code-service_outcome-provided = Prestada
code-service_outcome-partly = Prestada en parte
code-service_outcome-planned = Prevista
code-service_outcome-declined = La persona no la quiso
code-service_outcome-unavailable = No disponible
code-service_outcome-already_received = Ya recibida en otro lugar
code-service_outcome-not_needed = No necesaria

# Kinds of help: the composer, needs, referrals, what an organisation offers.
code-service_type-safe_accommodation = Alojamiento seguro
code-service_type-food = Alimentación
code-service_type-clothing_nfi = Ropa y artículos básicos
code-service_type-hygiene_wash = Agua e higiene
code-service_type-cash_financial = Ayuda económica
code-service_type-medical_emergency = Atención médica de urgencia
code-service_type-medical_general = Atención de salud
code-service_type-sexual_reproductive = Salud sexual y reproductiva
code-service_type-mental_health = Atención de salud mental
code-service_type-psychosocial = Apoyo psicosocial
code-service_type-substance_use = Ayuda con drogas o alcohol
code-service_type-interpretation = Interpretación y mediación cultural
code-service_type-legal_information = Información sobre derechos
code-service_type-legal_representation = Asistencia letrada
code-service_type-criminal_justice_support = Acompañamiento en el proceso penal
code-service_type-compensation_claim = Indemnización y reclamación de salarios
code-service_type-residence_status = Asesoría jurídica sobre residencia
code-service_type-identity_documents = Documentos de identidad y registro civil
code-service_type-safety_security = Plan de seguridad y protección
code-service_type-digital_safety = Seguridad digital
code-service_type-education = Escuela o clases de nivelación
code-service_type-language_course = Curso de idioma
code-service_type-vocational_training = Formación profesional
code-service_type-employment = Búsqueda de empleo
code-service_type-livelihood_grant = Ayuda para un emprendimiento
code-service_type-rights_training = Formación en derechos y habilidades para la vida
code-service_type-exploitation_recovery_sexual = Recuperación tras explotación sexual
code-service_type-exploitation_recovery_labour = Recuperación tras explotación laboral
code-service_type-social_benefits = Prestaciones públicas y vivienda
code-service_type-transport = Transporte
code-service_type-child_protection = Protección de la infancia
code-service_type-guardianship = Tutela o representación
code-service_type-alternative_care = Cuidado alternativo
code-service_type-family_tracing = Búsqueda de familiares
code-service_type-family_mediation = Mediación familiar
code-service_type-family_reunification = Reunificación familiar
code-service_type-play_recreation = Juego y recreación
code-service_type-childcare_parenting = Cuidado infantil y apoyo a la crianza
code-service_type-return_assistance = Ayuda al retorno voluntario
code-service_type-reintegration = Reintegración
code-service_type-peer_support = Grupo de pares y sobrevivientes
code-service_type-case_management = Conversación con la trabajadora o el trabajador del caso
code-service_type-other = Otro

# Forms of sexual exploitation. The codes keep the names of the standards; the words on screen are ours.
code-sex_exploit_type-prostitution = Sexo por dinero organizado por otras personas
code-sex_exploit_type-pornography = Imágenes o películas sexuales de la persona
code-sex_exploit_type-remote_interactive = Actos sexuales en línea o transmitidos en directo
code-sex_exploit_type-private_services = Retención para uso sexual de una persona u hogar
code-sex_exploit_type-travel_tourism = En viajes y turismo
code-sex_exploit_type-other = Otro

# Sex, for official tables only.
code-sex_reported-female = Femenino
code-sex_reported-male = Masculino
code-sex_reported-other = Otro o diverso
code-sex_reported-unknown = Se desconoce

# Who decided on formal identification.
code-status_decided_by-police = Policía
code-status_decided_by-ngo = Organización no gubernamental o casa de acogida
code-status_decided_by-court_prosecution = Tribunal o fiscalía
code-status_decided_by-gov_non_police = Otro organismo público
code-status_decided_by-other = Otro

# Kinds of task.
code-task_kind-call = Llamada o mensaje
code-task_kind-visit = Visita o reunión
code-task_kind-appointment = Acompañar a una cita
code-task_kind-document = Documento o trámite
code-task_kind-safety_check = Revisión de seguridad
code-task_kind-follow_up = Seguimiento
code-task_kind-other = Otro

# How far the search for family is.
code-tracing_status-not_started = Sin empezar
code-tracing_status-in_progress = En curso
code-tracing_status-verified = Familia localizada y verificada
code-tracing_status-reunified = Reunificación lograda
code-tracing_status-closed_unsuccessful = Terminada sin resultado
code-tracing_status-not_in_best_interest = No se busca: contrario al interés o al deseo de la niña o el niño

# Whether a child is with parents.
code-uasc_status-accompanied = Con su madre, padre o responsable legal
code-uasc_status-unaccompanied = No acompañado
code-uasc_status-separated = Separado de sus padres
code-uasc_status-child_headed = En un hogar a cargo de una niña o un niño

# Units of a quantity of help.
code-unit-nights = Noches
code-unit-hours = Horas
code-unit-sessions = Sesiones
code-unit-meals = Comidas
code-unit-items = Artículos
code-unit-trips = Viajes
code-unit-other = Otra

# How soon a partner is asked to act.
code-urgency-emergency = Hoy
code-urgency-urgent = En tres días
code-urgency-routine = Sin prisa

# Formal identification. Codes keep the names of the standards.
code-victim_status-possible = Hay indicios, sin identificación formal
code-victim_status-identified = Identificación formal como persona objeto de trata
code-victim_status-not_victim = Valoración: no hubo trata
code-victim_status-declined_identification = Hay indicios, no quiere identificación formal

# Why a person wants something kept back.
code-withhold_reason-fear_harm = Miedo a sufrir daño
code-withhold_reason-tell_self = Prefiere contarlo personalmente
code-withhold_reason-other = Otro

# Parts of the world.
code-world_region-africa = África
code-world_region-americas = América
code-world_region-americas_oceania = América u Oceanía
code-world_region-asia = Asia
code-world_region-europe = Europa
code-world_region-oceania = Oceanía

# Yes, no, not known.
code-yes_no_not_known-yes = Sí
code-yes_no_not_known-no = No
code-yes_no_not_known-not_known = No se sabe
