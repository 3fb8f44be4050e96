### Why numbers are not handed in or a delivery is not taken in, why a table is not shown, and why nothing is released. Shown on
### the figures screens and by the command line. On screen a deposit is a “delivery” and a site a “house”.

## Handing numbers in

# Nobody makes figures yet
refused-deposit-no-key = Todavía no se pueden entregar números.
    .advice = Primero tiene que abrir estos archivos alguien con la función «Cifras», y después alguien que administra el equipo. No se escribió nada.
refused-deposit-key-other = Los números irían a una clave que esta casa no conoce.
    .advice = No se escribió nada. Pregunte a quien administra el equipo si las cifras pasaron a otro lugar.
# The organisation has not confirmed the key of this copy of the files
refused-deposit-site-unknown = Esta casa todavía no está confirmada para las cifras.
    .advice = Pida a alguien que administra el equipo que abra estos archivos una vez. No se escribió nada.

## Taking a delivery in

# The same file lay there a second time
refused-deposit-again = Una entrega llegó por segunda vez. No se volvió a contar.
    .advice = No hace falta hacer nada.
# A newer one of the same house is here already
refused-deposit-older = Una entrega es más antigua que la que ya hay de esa casa. No se admitió.
    .advice = Si la más reciente está mal, pida una nueva a esa casa.
# The organisation's statement does not name it
refused-deposit-unknown-site = Una entrega viene de una casa que la organización no conoce. No se admitió.
    .advice = No se fíe de ella. Si la casa es suya, alguien que administra el equipo tiene que abrir sus archivos una vez.
refused-deposit-worker-removed = Una entrega la hizo alguien que ya no pertenece al equipo. No se admitió.
    .advice = Pida una nueva a un o una colega de esa casa.
refused-deposit-worker-role = Una entrega la hizo alguien que no abre casos. No se admitió.
    .advice = No se fíe de ella y avise a quien administra el equipo.
# A letter of another kind lay among the deliveries
refused-deposit-other-file = Entre las entregas hay un archivo para otra cosa. Se dejó como está.
    .advice = Sáquelo de la carpeta si alguien lo puso allí por error.

## Asking for a table

# No delivery has ever come
refused-figures-empty = Todavía no hay cifras.
    .advice = Primero las entrega quien lleva casos, en Ajustes, en «Números para la mesa de cifras». Después, abra de nuevo las cifras.
refused-figures-table = Esa tabla no existe.
    .advice = Las tablas son T2, T4 y T11.
refused-figures-profile = Todavía no se pueden publicar cifras de esa manera.
    .advice = Use «exact»: números exactos, algunos de ellos ocultos.
# $from, $to: the least and the greatest number that can be chosen
refused-figures-threshold = El número más pequeño que se muestra debe estar entre { NUMBER($from) } y { NUMBER($to) }.
    .advice = Lo habitual es 5.
refused-figures-period = Ese período no se puede leer.
    .advice = Escriba un año (2026), un trimestre (2026-Q3), un mes (2026-07), «unknown» o «all».
refused-figures-period-open = Ese período aún no ha terminado.
    .advice = Una vez publicadas, las cifras ya no cambian. Elija un período que haya terminado.
refused-figures-nothing = En ese período no se cuenta a nadie. No se escribió nada.
    .advice = Elija otro período.

## What would give somebody away

# $release: number of an earlier publication; $slice: the small group in words
refused-figures-clash = Junto con la publicación { $release }, esto revelaría un grupo pequeño: { $slice }. No se publicó nada.
    .advice = Elija un período más largo, tome el número más pequeño de aquella publicación o espere hasta que se cuente a más personas.
# $slice: the small group in words
refused-figures-unsafe = Por mucho que se oculte, esto revelaría un grupo pequeño: { $slice }. No se publicó nada.
    .advice = Elija un período más largo.
# $release: number of an earlier publication; $slice: which people in words
refused-figures-changed = La publicación { $release } mostraba otro número para { $slice }. No se publicó nada.
    .advice = Lo publicado no se puede retirar. Antes de seguir, consulte a quien se ocupa de Amparo.
# $release: number of an earlier publication
refused-figures-inconsistent = Estos números no concuerdan con la publicación { $release }. No se publicó nada.
    .advice = Antes de seguir, consulte a quien se ocupa de Amparo.
refused-figures-undecided = No se pudo decidir a tiempo si estas cifras son seguras. No se publicó nada.
    .advice = Elija un período más largo o un umbral más pequeño.

## Publishing

# The list of everything ever published does not hold together
refused-release-ledger-damaged = La lista de lo publicado no concuerda. No se publicó nada.
    .advice = Puede que alguien la haya cambiado. No cambie nada y restaure la última copia de seguridad en una carpeta vacía para comparar.
refused-release-folder-taken = Ya hay algo en esta carpeta. No se publicó nada.
    .advice = Elija otro nombre. Nunca se escribe encima de lo publicado antes.
refused-release-folder-unwritable = En este lugar no se puede escribir. No se publicó nada.
    .advice = Elija otro lugar, por ejemplo una memoria USB.
# The release stands in the ledger, and its files could not be put into the folder
refused-release-not-placed = La publicación está en la lista, pero no se pudieron poner sus archivos en la carpeta.
    .advice = Publique las mismas tablas otra vez en otra carpeta: los números serán los mismos.
