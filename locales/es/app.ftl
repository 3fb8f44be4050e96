app-hide = Ocultar
app-hide-keys = Mayús ×3
app-find = Buscar una persona o una acción
app-sample = MUESTRA · personas inventadas
app-saved-at = Guardado · { $time }
app-language = Idioma de la pantalla
app-language-draft = traducción en borrador, aún sin revisar
app-language-person = El idioma para la persona a su lado
app-rest = { $minutes ->
    [one] Se bloquea tras { NUMBER($minutes) } minuto sin tocar nada
    [many] Se bloquea tras { NUMBER($minutes) } de minutos sin tocar nada
   *[other] Se bloquea tras { NUMBER($minutes) } minutos sin tocar nada
}
app-rest-soon = { $seconds ->
    [one] Se bloquea en { NUMBER($seconds) } segundo
    [many] Se bloquea en { NUMBER($seconds) } de segundos
   *[other] Se bloquea en { NUMBER($seconds) } segundos
}
app-rail = Adónde ir
app-rail-today = Hoy
app-rail-cases = Casos
app-rail-referrals = Derivaciones
app-rail-organisations = Organizaciones
app-rail-hand-over = Entregar
app-rail-workers = Equipo
app-rail-settings = Ajustes
app-worker = { $handle } · { $role }
app-lock = Bloquear
app-leave = Salir
app-find-title = Buscar
app-find-hint = Alias, código, nombre o lo que quiere hacer
app-find-people = Personas
app-find-acts = Acciones
app-find-nothing = Nada coincide con «{ $text }».
app-find-new-case = Empezar un caso nuevo
app-find-hand-over-this = Entregar este caso
app-find-receive = Recibir un archivo de otra persona
app-find-conflicts = Decidir entre dos respuestas
app-find-lock = Bloquear
app-find-hide = Ocultar
app-find-keys = Mostrar las teclas
app-keys-title = Teclas
app-keys-note = Las teclas sueltas descansan mientras se escribe. Se pueden desactivar en Ajustes.
app-keys-group-window = En todas partes
app-keys-group-go = Para moverse
app-keys-group-case = En un caso
app-keys-group-list = En una lista
app-keys-hide = Ocultar, o volver a mostrar
app-keys-find = Buscar una persona o una acción
app-keys-lock = Bloquear
app-keys-leave = Salir
app-keys-undo = Deshacer lo último que se hizo
app-keys-keys = Mostrar las teclas
app-keys-new-case = Empezar un caso nuevo
app-keys-assistance = Anotar una ayuda
app-keys-note-key = Escribir una nota
app-keys-task = Fijar un seguimiento
app-keys-refer = Derivar
app-keys-consent = Anotar qué aceptó la persona
app-keys-edit = Editar
app-keys-hand-over = Entregar este caso
app-keys-no-answer = Decir por qué un campo no tiene respuesta
app-keys-filter = Ir al campo de búsqueda
app-keys-next = Fila siguiente
app-keys-previous = Fila anterior
app-not-yet = Aún no sirve para personas reales. Todavía falta: { $missing }.
app-not-yet-worker_removal = dar de baja del equipo a una persona
app-not-yet-paper_consent = el consentimiento en papel
app-not-yet-erasure = olvidar a una persona para siempre
app-no-window = Esta página solo funciona dentro de su propia ventana.
app-try-again = Intentarlo de nuevo
