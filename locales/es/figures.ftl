### Figures: the tables, their release, what arrived; and the numbers that a house hands in to whoever counts ("the figures desk").

## Rail and find

# Places of whoever counts
figures-rail = Cifras
figures-rail-released = Publicado
figures-rail-arrived = Recibido
# In the find button of the top bar, for whoever only counts
figures-find = Buscar una tabla
# In the empty field
figures-find-hint = Una tabla, un trimestre, un año
# Heading above the tables that fit
figures-find-tables = Tablas

## Tables

# Names of the tables: the title of the page, a sentence
figures-table-T2 = Quiénes se registraron y en qué situación
figures-table-T4 = De qué explotación salieron las personas
figures-table-T11 = Qué ayuda recibieron las personas
# The same in two or three words, in lists of releases
figures-short-T2 = Situación
figures-short-T4 = Explotación
figures-short-T11 = Ayuda
# What is counted, inside the sentence figures-ask
figures-ask-T2 = personas registradas, por situación
figures-ask-T4 = personas, por forma de explotación
figures-ask-T11 = ayudas prestadas, por tipo
# The question as a sentence; its words are choosers. $table: one of figures-ask-T…; $threshold: a number
figures-ask = Contar { $table }. Los números menores que { $threshold } se ocultan.
# Names of the three choosers, for ears
figures-pick-table = Qué se cuenta
figures-pick-period = Período
figures-pick-threshold = Se ocultan los números menores que
# Above the title. $period: the period, a chooser; $sites: how many houses have sent numbers
figures-over = { $sites ->
    [one] { $period }, de { NUMBER($sites) } casa
    [many] { $period }, de { NUMBER($sites) } de casas
   *[other] { $period }, de { NUMBER($sites) } casas
}

## Periods

# $year: four digits
figures-period-quarter-1 = Primer trimestre de { NUMBER($year, useGrouping: 0) }
figures-period-quarter-2 = Segundo trimestre de { NUMBER($year, useGrouping: 0) }
figures-period-quarter-3 = Tercer trimestre de { NUMBER($year, useGrouping: 0) }
figures-period-quarter-4 = Cuarto trimestre de { NUMBER($year, useGrouping: 0) }
figures-period-year = { NUMBER($year, useGrouping: 0) }
figures-period-all = Todo lo terminado
figures-period-unknown = Mes no conocido
# In a refusal: months that belong together. $from, $to: periods
figures-period-span = de { $from } a { $to }
figures-period-until = hasta { $to }
# Beneath a period in the chooser
figures-period-open = aún sin terminar
figures-period-released = publicado

## Inside the table

# Heads of the first column
figures-variable-victim_status = Situación
figures-variable-gender_identity = Género
figures-variable-majority = Edad
figures-variable-exploitation = Explotación
figures-variable-service_type = Tipo de ayuda
# The line over all others
figures-all = Total
figures-total-persons = Todas las personas
figures-total-services = Toda la ayuda
# Groups of columns: code list gender_identity, about many people
figures-gender_identity-woman = Mujeres y niñas
figures-gender_identity-man = Hombres y niños
figures-gender_identity-trans_woman = Mujeres y niñas trans
figures-gender_identity-trans_man = Hombres y niños trans
figures-gender_identity-non_conforming = Personas no binarias
figures-gender_identity-not_specified = Género sin especificar
figures-gender_identity-unknown = Género no conocido
figures-majority-child = Menos de 18
figures-majority-adult = De 18 o más
figures-majority-unknown = Edad no conocida
figures-exploitation-none = Ninguna forma conocida
figures-exploitation-other = Otras formas
figures-exploitation-unknown = Forma no conocida
figures-victim_status-unknown = Situación no conocida
figures-service_type-unknown = Tipo no conocido
# A hidden number, for ears and beside its box in the chart
figures-hidden-cell = oculto
# Beneath the table: lines with nothing but zeros. $count: rows and columns
figures-unfold = { $count ->
    [one] Mostrar { NUMBER($count) } línea que solo tiene ceros
    [many] Mostrar { NUMBER($count) } de líneas que solo tienen ceros
   *[other] Mostrar { NUMBER($count) } líneas que solo tienen ceros
}
figures-fold = Plegar las líneas que solo tienen ceros

## Chart

# Title of the chart. $first, $second: rows of the table. "shown": some numbers are hidden and could be larger
figures-chart-two-all = Van primero: { $first } y { $second }
figures-chart-two-shown = Entre los números visibles van primero: { $first } y { $second }
figures-chart-one-all = Va primero: { $first }
figures-chart-one-shown = Entre los números visibles va primero: { $first }
figures-chart-plain = Cómo se comparan los números
# Before the chooser of the column that is drawn
figures-chart-series = De
# A column where two things cross. $group: women and girls; $part: under 18
figures-series = { $group }, { $part }
# What the chart is, for ears. $table: the table's title; $series: the column
figures-chart-twin = Barras de la tabla de arriba: { $table }. Columna: { $series }.

## Beneath

figures-foot-persons = Cada persona se cuenta una vez.
figures-foot-services = Cada persona se cuenta una vez al mes por cada tipo de ayuda; por eso puede estar en varias filas.
# $count: people, rounded to five
figures-foot-said-no = { $count ->
    [0] Casi nadie dijo que no a que se le contara.
    [one] Cerca de { NUMBER($count) } persona dijo que no a que se le contara y no está aquí.
    [many] Cerca de { NUMBER($count) } de personas dijeron que no a que se les contara y no están aquí.
   *[other] Cerca de { NUMBER($count) } personas dijeron que no a que se les contara y no están aquí.
}
figures-foot-not-asked = { $count ->
    [0] A casi todo el mundo se le ha preguntado.
    [one] A cerca de { NUMBER($count) } persona no se le ha preguntado y no está aquí.
    [many] A cerca de { NUMBER($count) } de personas no se les ha preguntado y no están aquí.
   *[other] A cerca de { NUMBER($count) } personas no se les ha preguntado y no están aquí.
}
figures-foot-late = { $count ->
    [one] Cerca de { NUMBER($count) } se registró más tarde; está en la tabla del año.
    [many] Cerca de { NUMBER($count) } se registraron más tarde; están en la tabla del año.
   *[other] Cerca de { NUMBER($count) } se registraron más tarde; están en la tabla del año.
}

## Beside the table

# Name of the side panel, and its button in a narrow window
figures-panel = Números ocultos y publicación
# $hidden of $numbers
figures-hidden = { $hidden ->
    [0] Ninguno de los { NUMBER($numbers) } números está oculto
    [one] { NUMBER($hidden) } de los { NUMBER($numbers) } números está oculto
    [many] { NUMBER($hidden) } de los { NUMBER($numbers) } números están ocultos
   *[other] { NUMBER($hidden) } de los { NUMBER($numbers) } números están ocultos
}
figures-hidden-why = Algunos son pequeños. Otros se ocultan para que ninguno pequeño pueda calcularse restando. La página no dice cuáles son cuáles, y una casilla rayada no tiene tamaño.
figures-hidden-none = Ninguno es pequeño y ninguno puede calcularse a partir de los demás.
figures-hidden-most = { $longer ->
    [yes] Casi todo está oculto: de tan pocas personas se puede decir poco. Un período más largo, como el año, muestra más.
   *[no] Casi todo está oculto: de tan pocas personas se puede decir poco.
}
# Checks, each with a tick. $threshold: numbers under this are hidden
figures-check-deniable = Todo número oculto podría ser cero, y podría ser { NUMBER($threshold) } o más.
# $count: earlier releases
figures-check-earlier = { $count ->
    [0] Nada se ha publicado antes. Esta sería la primera vez.
    [one] Comprobado con la publicación anterior ({ NUMBER($count) }). De las dos juntas no se deduce nada.
    [many] Comprobado con { NUMBER($count) } de publicaciones anteriores. De todas juntas no se deduce nada.
   *[other] Comprobado con las { NUMBER($count) } publicaciones anteriores. De todas juntas no se deduce nada.
}
# $count: houses
figures-check-sites = { $count ->
    [one] La única casa ({ NUMBER($count) }) ha entregado este período.
    [many] { NUMBER($count) } de casas han entregado este período.
   *[other] Las { NUMBER($count) } casas han entregado este período.
}
figures-check-sites-missing = { $count ->
    [one] Falta por entregar este período { NUMBER($count) } casa. Lo que llegue después cuenta como registrado más tarde.
    [many] Faltan por entregar este período { NUMBER($count) } de casas. Lo que llegue después cuenta como registrado más tarde.
   *[other] Faltan por entregar este período { NUMBER($count) } casas. Lo que llegue después cuenta como registrado más tarde.
}
figures-check-frozen = Este período ya se publicó, y sus cuentas están fijadas.
# $on: the first day after the period
figures-open-until = Sus números se pueden ver y publicar desde el { DAY($on, style: "medium") }. Hasta entonces, dos miradas podrían diferir en una persona.
figures-open = Este período no ha terminado
figures-before = Publicado antes
figures-before-none = Nada todavía.
figures-before-all = Todas las publicaciones
# Whoever counts and also opens cases
figures-both = Tiene las dos claves
figures-both-note = Los números ocultos protegen a las personas ante quien lee las cifras. Usted también puede abrir los casos, así que para usted nada está oculto. Es más seguro que lo hagan dos personas.
# Where roles are chosen and both are ticked
figures-both-chosen = Quien cuenta y además puede abrir casos deshace lo que protegen los números ocultos. Donde trabajen dos personas, dé cada cosa a una.

## Release

figures-release = Publicar como definitivo
figures-release-note = Lo definitivo fija este período. Lo publicado no se retira.
# $period: the period
figures-release-title = Publicar como definitivo: { $period }
# $threshold: numbers under this are hidden
figures-release-what = Los archivos contienen lo que usted ve y nada más. Los números menores que { NUMBER($threshold) }, y los que los revelarían, no están en ellos.
figures-release-tables = Qué tablas
figures-folder = Adónde van los archivos
figures-folder-pick = Elegir una carpeta
figures-folder-other = Elegir otra carpeta
# In the system's dialog
figures-folder-title = ¿Dónde poner los archivos?
figures-folder-choose = Ponerlos aquí
figures-release-forever = Lo publicado no se retira.
figures-release-forever-note = Las cuentas de este período quedan fijadas desde ahora, y toda publicación posterior se comprueba con esta.
figures-release-do = Publicar
# $number: the number of the release
figures-released-title = La publicación { NUMBER($number) } está hecha
figures-released-files = Archivos
figures-released-left-out = Sin publicar
# $table: title of a table
figures-left-out-empty = { $table }: no hay nadie en ella.
figures-released-note = Está en la lista de publicaciones. Los archivos son suyos para entregarlos.

## Released

# $count: releases
figures-released = { $count ->
    [0] No se ha publicado nada
    [one] Se ha hecho { NUMBER($count) } publicación
    [many] Se han hecho { NUMBER($count) } de publicaciones
   *[other] Se han hecho { NUMBER($count) } publicaciones
}
figures-released-under = Lo publicado no se retira. Cada nueva publicación se comprueba con todas estas.
figures-released-none-advice = Se publica junto a la tabla, en Cifras. A partir de entonces consta aquí.
figures-column-number = N.º
figures-column-tables = Tablas
figures-column-period = Período
figures-column-threshold = Oculto por debajo de
figures-column-by = Por
figures-column-on = El día

## Arrived

# $count: houses
figures-arrived = { $count ->
    [one] { NUMBER($count) } casa ha entregado sus números
    [many] { NUMBER($count) } de casas han entregado sus números
   *[other] { NUMBER($count) } casas han entregado sus números
}
# $count: deliveries that were taken in since the vault was unlocked
figures-arrived-new = { $count ->
    [0] No ha llegado nada nuevo desde que desbloqueó.
    [one] Ha llegado { NUMBER($count) } entrega desde que desbloqueó.
    [many] Han llegado { NUMBER($count) } de entregas desde que desbloqueó.
   *[other] Han llegado { NUMBER($count) } entregas desde que desbloqueó.
}
figures-arrived-note = La última entrega de una casa sustituye a la anterior. Las filas no llevan nombre ni código de caso.
# $site: a number from 1
figures-site = Casa { NUMBER($site) }
figures-column-site = Casa
figures-column-delivery = Entrega
figures-column-made-on = Hecha el
figures-column-cases = Casos
figures-column-events = Ayudas
figures-column-said-no = Dijeron que no, unas
figures-column-not-asked = Sin preguntar, unas
# $count: deliveries
figures-not-taken = { $count ->
    [one] No se admitió { NUMBER($count) } entrega
    [many] No se admitieron { NUMBER($count) } de entregas
   *[other] No se admitieron { NUMBER($count) } entregas
}
# At the end of a reason that holds for several deliveries
figures-times = { $count ->
    [one] { NUMBER($count) } vez
    [many] { NUMBER($count) } de veces
   *[other] { NUMBER($count) } veces
}
# No house has sent anything
figures-none-yet = Aún no ha llegado ningún número
figures-none-yet-advice = Los entrega quien gestiona los casos, en Ajustes, en «Números para la mesa de cifras». Se recogen al abrir esto.
# Nobody is in the table
figures-empty = No hay nadie en esta tabla
figures-empty-advice = En este período no se contó a nadie. Una tabla sin nadie no se publica.
# Keys were made, and nobody has let her in yet
figures-waits = Aún no tiene acceso
figures-waits-advice = Sus claves están hechas. Alguien del equipo le da acceso, en Equipo, junto a su nombre corto. Hasta entonces aquí no hay ningún número.

## The house's side: numbers for the figures desk

figures-desk = Números para la mesa de cifras
figures-desk-short = Mesa de cifras
figures-desk-go = Mirar y entregar
figures-desk-note = Quien cuenta recibe filas de códigos, para que se puedan hacer informes sin abrir ningún caso.
# Titles, whole sentences. $on: a day
figures-desk-due = Es hora de entregar los números
figures-desk-first = Aún no se ha entregado ningún número
figures-desk-due-on = No hay que entregar nada antes del { DAY($on, style: "medium") }
figures-desk-holds = Lo que iría ahora
figures-desk-persons = Personas
figures-desk-cases = Casos
figures-desk-events = Ayudas prestadas
figures-desk-make = Entregarlos
figures-desk-make-note = Va sellado: solo la mesa de cifras puede abrirlo. La entrega más reciente sustituye a la anterior.
# $number: which delivery of this house
figures-desk-made = Entregado: entrega { NUMBER($number) }
# $cases, $events: how many
figures-desk-made-note = { $cases ->
    [one] { NUMBER($cases) } caso, ayudas prestadas: { NUMBER($events) }. La mesa de cifras lo recoge la próxima vez que abra.
    [many] { NUMBER($cases) } de casos, ayudas prestadas: { NUMBER($events) }. La mesa de cifras lo recoge la próxima vez que abra.
   *[other] { NUMBER($cases) } casos, ayudas prestadas: { NUMBER($events) }. La mesa de cifras lo recoge la próxima vez que abra.
}
# Side panel: name, then two lists
figures-desk-panel = Lo que va y lo que nunca va
figures-desk-goes = Lo que va, en códigos
figures-desk-goes-months = El mes en que empezó
figures-desk-goes-people = Género, edad en años, situación
figures-desk-goes-lived = Forma de explotación
figures-desk-goes-help = Tipo de ayuda y el mes
figures-desk-never = Lo que nunca va
figures-desk-never-names = Nombres, y cómo se llama aquí a las personas
figures-desk-never-codes = El código de un caso
figures-desk-never-notes = Notas, palabras, documentos
figures-desk-never-days = Días y fechas de nacimiento
figures-desk-never-places = Direcciones y teléfonos
figures-desk-never-note = Las filas se mezclan cada vez. Siguen hablando de personas y quedan bajo clave.
# Who is left out. $count: people
figures-desk-left-out = { $count ->
    [one] { NUMBER($count) } persona queda fuera
    [many] { NUMBER($count) } de personas quedan fuera
   *[other] { NUMBER($count) } personas quedan fuera
}
figures-desk-left-out-none = Nadie queda fuera
figures-desk-left-out-note = Solo se cuenta a quien dijo que sí. Cuántas personas quedan fuera se dice en números redondos.
# Beneath a list that is not whole. $count: how many of them are listed
figures-desk-left-out-first = { $count ->
    [one] Aparece solo { NUMBER($count) }, por orden de código.
    [many] Aparecen los primeros { NUMBER($count) }, por orden de código.
   *[other] Aparecen los primeros { NUMBER($count) }, por orden de código.
}
# Why, in the row of a case
figures-desk-why-refused = dijo que no
figures-desk-why-withdrawn = retiró el sí
figures-desk-why-not_asked = aún sin preguntar
figures-desk-why-not_now = dijo «ahora no»
figures-desk-why-expired = el sí ha terminado
figures-desk-why-guardian_missing = falta el sí de quien ejerce la tutela
figures-desk-why-assent_missing = falta el sí de la niña o el niño
# $count: how many more rows
figures-desk-more = { $count ->
    [one] Mostrar { NUMBER($count) } más
    [many] Mostrar { NUMBER($count) } más
   *[other] Mostrar { NUMBER($count) } más
}
# Nobody holds a figures key
figures-desk-nobody = Aquí todavía no cuenta nadie
figures-desk-nobody-advice = Los números se sellan para alguien del equipo con la función Cifras. Esa persona abre estos archivos una vez y, después, quien lleva la administración. Entonces se podrán entregar.
