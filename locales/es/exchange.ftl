### Handing cases over to a colleague as a file, taking such a file in, and settling what then stands side by side.

# Name of the three parts of this place, for ears
exchange-parts = Entregar y recibir
exchange-part-hand-over = Entregar
exchange-part-receive = Recibir
exchange-part-conflicts = Dos respuestas
# The same while some wait. $count: how many
exchange-part-conflicts-count = Dos respuestas · { NUMBER($count) }
# A case in a list to choose from. $alias: what the person is called; $code: its code
exchange-case = { $alias }, { $code }

## Handing over

hand-over-title = Entregar casos a otra persona del equipo
# $cases: how many; $handle: the colleague
hand-over-title-count = { $cases ->
    [0] Nada que entregar a { $handle }
    [one] Entregar un caso a { $handle }
    [many] Entregar { NUMBER($cases) } de casos a { $handle }
   *[other] Entregar { NUMBER($cases) } casos a { $handle }
}
hand-over-to = A quién
hand-over-to-note = alguien de esta organización que lleva casos
hand-over-to-choose = elija a quién
# Nobody could receive anything
hand-over-nobody = Todavía no hay a quién entregar.
hand-over-nobody-advice = Solo puede recibir casos quien lleva casos en esta organización. Invite a alguien, o dé acceso a quien lo pide desde otro lugar.
hand-over-nobody-act = Ir al equipo
hand-over-which = Qué casos
hand-over-which-mine = Todos los míos
# Beside the heading, while all are chosen
hand-over-which-mine-note = también los que aún no tiene nadie
hand-over-which-some = Algunos
hand-over-add-case = Añadir un caso: alias, código o nombre
# A case whose name is not known on this page
hand-over-one-case = un caso
# Button on a chip, for ears. $name: the case
hand-over-take-off = Dejar fuera: { $name }
hand-over-whole = Entregarlo todo otra vez
hand-over-whole-note = Solo si un archivo se perdió por el camino. Si no, basta con lo nuevo.
hand-over-first-who = Primero elija a quién. Entonces verá qué sale y qué se queda.
hand-over-first-which = Añada un caso. Entonces verá qué sale y qué se queda.
# No case is left. $scope: what a yes is missing for
hand-over-none = No hay ningún caso que entregar.
hand-over-none-advice = Todavía ningún caso es suyo. Elija «Algunos» para indicar los casos.
hand-over-none-left = No queda ningún caso que pueda salir.
hand-over-none-left-advice = Cada una de estas personas tendría que aceptar antes: { $scope }. Sin eso no sale nada y no se escribe ningún archivo.
# Cases that the colleague has and of which only a withdrawal goes. $count: how many; $handle: the colleague
hand-over-withdrawals = { $count ->
    [one] Una persona cuyo caso tiene { $handle } retiró un sí o dijo que no
    [many] En { NUMBER($count) } de casos que tiene { $handle }, alguien retiró un sí o dijo que no
   *[other] En { NUMBER($count) } casos que tiene { $handle }, alguien retiró un sí o dijo que no
}
hand-over-withdrawals-note = Esto va por sí solo, y nada más de esos casos, para que { $handle } también lo sepa.
hand-over-goes = Lo que sale
hand-over-goes-note = el caso entero, la persona y lo ocurrido
# In a row. $count: how many entries
hand-over-entries = { $count ->
    [one] { NUMBER($count) } entrada
    [many] { NUMBER($count) } de entradas
   *[other] { NUMBER($count) } entradas
}
hand-over-entries-since = { $count ->
    [0] nada nuevo desde el último archivo
    [one] { NUMBER($count) } entrada nueva
    [many] { NUMBER($count) } de entradas nuevas
   *[other] { NUMBER($count) } entradas nuevas
}
hand-over-entries-whole = { $count ->
    [one] { NUMBER($count) } entrada, otra vez entera
    [many] { NUMBER($count) } de entradas, otra vez enteras
   *[other] { NUMBER($count) } entradas, otra vez enteras
}
# $handle: the colleague
hand-over-first-time = nuevo para { $handle }
# $count: how many more rows there are
hand-over-rest = Mostrar { NUMBER($count) } más
# Cases that are left out. $count: how many
hand-over-stays = { $count ->
    [one] Un caso se queda aquí
    [many] { NUMBER($count) } de casos se quedan aquí
   *[other] { NUMBER($count) } casos se quedan aquí
}
hand-over-stays-note = indicados por código
hand-over-ask = Preguntar
# For ears. $code: the case
hand-over-ask-of = Preguntar por { $code }
# At the side
hand-over-panel = El archivo
hand-over-in-file = En el archivo
hand-over-in-nothing = Todavía nada.
hand-over-in-cases = Casos
hand-over-in-entries = Entradas
hand-over-in-organisations = Organizaciones
hand-over-in-organisations-none = no se nombra ninguna
# $handle: the colleague
hand-over-key = Solo { $handle } puede abrirlo
hand-over-key-words = Las seis palabras de { $handle }
hand-over-key-note = Nombran la clave que cierra el archivo. Alguien de aquí las comparó con { $handle }.
# Before the first file to a key. $handle: the colleague
hand-over-hear = Primero escuche las seis palabras de { $handle }
hand-over-hear-note = Llame por teléfono a { $handle } o siéntense juntos. Pida a { $handle } que le lea las seis palabras de su página del equipo y escriba lo que oye. Se pide una vez por cada clave: un archivo cerrado con una clave equivocada lo abriría otra persona.
hand-over-hear-changed = Las claves de { $handle } han cambiado desde que se compararon las palabras.
hand-over-hear-changed-advice = Pregunte a { $handle }, en persona o por teléfono, si hizo claves nuevas. Si no, no entregue nada y avise a quien dirige su equipo.
hand-over-hear-compare = Comparar
hand-over-carry = Cómo viaja
hand-over-carry-note = Amparo no envía nada. Usted pone el archivo en una memoria USB y lo da en mano.
hand-over-foot = No se escribe nada antes de este botón. Queda anotado: a quién, qué casos, por usted.
hand-over-write = Escribir el archivo
# In the system's dialog
hand-over-choose-title = ¿Dónde se pone el archivo?
hand-over-put-here = Ponerlo aquí
# Written. $handle: the colleague
hand-over-done = El archivo para { $handle } está escrito.
hand-over-done-file = Archivo
hand-over-done-number = Número para { $handle }
hand-over-done-skipped = Se quedaron aquí
hand-over-done-carry = Ahora, llévelo
hand-over-done-stick = Póngalo en una memoria USB en la que no haya nada más.
hand-over-done-give = Déselo a { $handle } en persona, o por medio de alguien de confianza para las dos partes. No lo envíe por una red.
hand-over-done-remove = Bórrelo de la memoria cuando { $handle } lo haya recibido.
hand-over-done-closed = Quien lo encuentre no puede leerlo: solo { $handle } tiene la clave.
hand-over-more = Entregar más

## Receiving

receive-title = Recibir un archivo
receive-begin = ¿Le han dado un archivo?
receive-begin-note = Primero verá qué contiene. Nada cambia hasta que lo reciba.
receive-choose = Elegir el archivo
# In the system's dialog
receive-choose-title = ¿Qué archivo?
receive-open = Mirarlo
# $handle: who made it; $count: new entries; $cases: cases in it
receive-title-count = { $count ->
    [one] Una entrada nueva de { $handle }
    [many] { NUMBER($count) } de entradas nuevas de { $handle }
   *[other] { NUMBER($count) } entradas nuevas de { $handle }
}
receive-title-nothing = Nada nuevo de { $handle }
# Under the title. $handle: who made it; $day: a day in full; $time: a clock time; $number: its number
receive-made-by = Hecho por { $handle } el { $day } a las { $time }: número { NUMBER($number) } de { $handle }.
receive-unchanged = Ya estaba aquí
receive-skipped = Apartado
# $count: how many
receive-entries = { $count ->
    [0] ninguna
    [one] { NUMBER($count) } entrada
    [many] { NUMBER($count) } de entradas
   *[other] { NUMBER($count) } entradas
}
receive-cases = { $count ->
    [0] ninguno
    [one] { NUMBER($count) } caso
    [many] { NUMBER($count) } de casos
   *[other] { NUMBER($count) } casos
}
# How this file stands to earlier ones. $handle: who made it; $number: its number
receive-standing-seen = Este archivo ya se recibió.
receive-standing-seen-advice = Recibirlo otra vez no cambia nada.
receive-standing-late = Este archivo es anterior al último de { $handle }.
receive-standing-late-advice = No importa: lo nuevo que trae se añade en su sitio y no se pierde nada posterior.
receive-standing-gap = Falta un archivo intermedio.
receive-standing-gap-advice = Este es el número { NUMBER($number) } de { $handle }, y uno anterior no ha llegado. Puede recibir este y pedir el otro.
# A yes was taken back. $count: how many
receive-withdrawn = { $count ->
    [one] Se retiró un sí.
    [many] Se retiró un sí { NUMBER($count) } de veces.
   *[other] Se retiró un sí { NUMBER($count) } veces.
}
# $alias: the person; $scope: what it was for; $named: yes where it was for one organisation; $recipient: its name; $dated: yes where a day
# is known; $on: that day
receive-withdrawn-row = { $dated ->
    [yes] { $named ->
        [yes] { $alias }: { $scope }, { $recipient }, el { $on }
       *[no] { $alias }: { $scope }, el { $on }
    }
   *[no] { $named ->
        [yes] { $alias }: { $scope }, { $recipient }
       *[no] { $alias }: { $scope }
    }
}
receive-withdrawn-note = Vale aquí desde el momento en que reciba el archivo.
# Erasures that wait. $count: how many
receive-waits = { $count ->
    [one] Algo se olvidó en otro lugar y espera aquí a la coordinación.
    [many] { NUMBER($count) } de cosas se olvidaron en otro lugar y esperan aquí a la coordinación.
   *[other] { NUMBER($count) } cosas se olvidaron en otro lugar y esperan aquí a la coordinación.
}
receive-waits-note = Se borra aquí cuando su coordinación esté de acuerdo.
receive-others = También contiene
receive-others-row = { $kind ->
    [organisation] Organización: { $name }
    [worker] Miembro del equipo: { $name }
   *[other] { $name }
}
receive-others-unnamed = sin nombre
# Said of a file, none of it in the way
receive-odd = Lo que no está como debería
# $count: how many
receive-odd-gaps = { $count ->
    [one] En un caso falta algo anterior a lo que llegó. Pida el archivo anterior.
    [many] En { NUMBER($count) } de casos falta algo anterior a lo que llegó. Pida el archivo anterior.
   *[other] En { NUMBER($count) } casos falta algo anterior a lo que llegó. Pida el archivo anterior.
}
receive-odd-ahead = { $count ->
    [one] Una entrada se escribió con un reloj adelantado un día o más.
    [many] { NUMBER($count) } de entradas se escribieron con un reloj adelantado un día o más.
   *[other] { NUMBER($count) } entradas se escribieron con un reloj adelantado un día o más.
}
receive-odd-withheld = { $count ->
    [one] Quien hizo el archivo retuvo un texto. Pídalo.
    [many] Quien hizo el archivo retuvo { NUMBER($count) } de textos. Pídalos.
   *[other] Quien hizo el archivo retuvo { NUMBER($count) } textos. Pídalos.
}
receive-odd-forks = { $count ->
    [one] Un historial se continuó de dos maneras, como si hubiera dos copias de los mismos archivos. Dígalo a quien administra el equipo.
    [many] { NUMBER($count) } de historiales se continuaron de dos maneras, como si hubiera dos copias de los mismos archivos. Dígalo a quien administra el equipo.
   *[other] { NUMBER($count) } historiales se continuaron de dos maneras, como si hubiera dos copias de los mismos archivos. Dígalo a quien administra el equipo.
}
receive-what = Qué contiene
# Beside that title. $count: entries
receive-what-here = { $count ->
    [one] { NUMBER($count) } entrada ya estaba aquí
    [many] { NUMBER($count) } de entradas ya estaban aquí
   *[other] { NUMBER($count) } entradas ya estaban aquí
}
receive-what-aside = { $count ->
    [one] { NUMBER($count) } entrada se aparta
    [many] { NUMBER($count) } de entradas se apartan
   *[other] { NUMBER($count) } entradas se apartan
}
# A case that has no alias and no code here
receive-case-unnamed = un caso
# In a row. $count: new entries
receive-new = { $count ->
    [0] nada nuevo
    [one] { NUMBER($count) } entrada nueva
    [many] { NUMBER($count) } de entradas nuevas
   *[other] { NUMBER($count) } entradas nuevas
}
receive-new-here = nuevo aquí
# $fields: what they are about
receive-will-stand = Quedarán dos respuestas: { $fields }
receive-two-answers = dos respuestas
receive-foot = Nada cambia hasta que lo reciba.
receive-foot-nothing = No hay nada que recibir.
receive-take = Recibirlo
receive-other = Otro archivo
# Taken in. $handle: who made it
receive-done = El archivo de { $handle } está recibido.
receive-done-nothing = Nada nuevo: todo estaba aquí.
receive-done-received = Nuevo
receive-done-cases = En
receive-done-late = Añadido con retraso
# $count: how many
receive-done-conflicts = { $count ->
    [one] En un lugar hay ahora dos respuestas.
    [many] En { NUMBER($count) } de lugares hay ahora dos respuestas.
   *[other] En { NUMBER($count) } lugares hay ahora dos respuestas.
}
receive-done-conflicts-note = Se guardan las dos. Hasta que usted diga cuál vale, vale la más prudente donde importa.
receive-to-conflicts = Verlas
receive-to-cases = Ir a los casos
receive-after = La memoria USB
receive-after-note = El archivo ya no hace falta. Bórrelo de la memoria.

## Two answers stand

# $count: fields of which two answers stand
conflicts-title = { $count ->
    [0] No hay nada que decidir.
    [one] En un lugar hay dos respuestas.
    [many] En { NUMBER($count) } de lugares hay dos respuestas.
   *[other] En { NUMBER($count) } lugares hay dos respuestas.
}
conflicts-note = Se escribieron por separado. No se pierde nada: se guardan las dos hasta que alguien diga cuál vale.
conflicts-none = No hay dos respuestas en ningún lugar.
conflicts-none-note = Ocurre cuando dos personas cambian lo mismo y después entregan.
# Heading of what belongs to no case
conflicts-elsewhere = Organizaciones y equipo
# In place of a field: a record that one took out and another kept
conflicts-taken-out = Quitado o conservado
conflicts-is-taken-out = se quita
conflicts-is-kept = se conserva
conflicts-open = Abrir el caso
# For ears. $name: the person
conflicts-open-of = Abrir el caso: { $name }
# Beside an answer: the page shows it; it counts until this is settled
conflicts-shown = se muestra
conflicts-in-force = vale mientras tanto
# Button, for ears. $field: label; $answer: what it says
conflicts-keep-of = Esta es la que vale: { $field }, { $answer }
# Link from a field to the list
conflicts-all = Todos los lugares con dos respuestas
# $count: how many in other cases
conflicts-others = { $count ->
    [one] Uno más en otro caso
    [many] { NUMBER($count) } más en otros casos
   *[other] { NUMBER($count) } más en otros casos
}
