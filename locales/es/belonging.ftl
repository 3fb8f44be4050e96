### Belonging to an organisation: asking, comparing six words by voice, taking in its answer; and letting somebody in.
### On screen a certificate is a "letter of admission", a fingerprint is "the six words".

# The page of files that belong to nobody yet
belonging-title = Pertenecer a su organización
belonging-note = Hasta entonces estos archivos siguen cerrados: no se puede escribir ningún caso. Hacen falta una solicitud, una llamada y una carta de admisión.
belonging-parts = Dos pasos
belonging-part-ask = { NUMBER(1) } · Pedir
belonging-part-answer = { NUMBER(2) } · La respuesta

## Asking

belonging-ask-give = Entregue su solicitud
belonging-ask-give-note = Envíela a quien da acceso. Contiene su nombre corto y sus claves públicas, y nada de las personas a las que ayuda. Se puede responder durante dos semanas.
belonging-request-save = Guardar la solicitud
belonging-request-save-title = ¿Dónde se pone la solicitud?
belonging-request-text = Su solicitud, como texto
belonging-ask-say = Lea en voz alta sus seis palabras
belonging-ask-say-note = Por teléfono, a alguien cuya voz conoce. Nunca las escriba en el mismo mensaje que la solicitud.
belonging-mine = Sus seis palabras
belonging-to-answer = Tengo la respuesta
# Buttons of a letter that goes out
belonging-show-text = Mostrar como texto
belonging-hide-text = Ocultar el texto
belonging-text-hint = Selecciónelo todo y cópielo en un mensaje.
belonging-put-here = Ponerla aquí
# $file: its name
belonging-saved = Guardado: { $file }
# In the system's dialog, on the button that takes a file
belonging-choose = Tomar este
# Between choosing a file and pasting text
belonging-or = o
belonging-read-text = Leer este texto

## Taking in the answer

belonging-answer-bring = Traiga la carta de admisión
belonging-answer-bring-note = Un archivo o un texto que se hizo a partir de su solicitud.
belonging-letter-choose = Elegir el archivo
belonging-letter-choose-title = ¿Qué carta de admisión?
belonging-letter-paste = Pegue la carta de admisión
belonging-compare = Escuche las seis palabras de la organización
belonging-compare-note = Llame por teléfono. Pida que le lean las seis palabras de la organización y escriba lo que oye. No tome las palabras de un mensaje.
belonging-letter-for = Para
belonging-letter-roles = Usted será
belonging-theirs = Las seis palabras de la organización, tal como las oyó
belonging-other-letter = Otra carta
belonging-accept = Estas son las palabras: pertenecer
# On the button while the files are made ready
belonging-accepting = Recibiendo la carta…
# Toast once it is done
belonging-accepted = Estos archivos ya pertenecen a la organización.
# The words differ
belonging-differ = Las palabras no son las mismas. Pare aquí.
belonging-differ-held = La carta no se aceptó. No cambió nada.
belonging-differ-means = Qué puede significar
belonging-differ-means-heard = Una palabra se oyó o se escribió mal.
belonging-differ-means-old = La carta se hizo para otros archivos, o es antigua.
belonging-differ-means-swapped = Alguien ha cambiado la carta por el camino.
belonging-differ-do = Qué hacer
belonging-differ-do-again = Léanse las palabras otra vez, una por una.
belonging-differ-do-stop = Si siguen sin coincidir, no use esta carta, y dígalo a la persona del teléfono.
belonging-differ-do-meet = Pida una nueva, en mano si es posible.
belonging-type-again = Escribirlas otra vez

## Letting somebody in, on the team's page

belonging-let-in = Dar acceso desde otro lugar
belonging-let-in-note = Para quien ha hecho sus propios archivos y le envía una solicitud. Tendrá que llamar por teléfono.
belonging-request-choose = Elegir la solicitud
belonging-request-choose-title = ¿Qué solicitud?
belonging-request-paste = Pegue la solicitud
# $handle: who asks
belonging-hear-title = { $handle } pide pertenecer
belonging-hear-note = Llame a { $handle }. Pida que le lea sus seis palabras y escriba lo que oye. Esta pantalla no las muestra: solo puede decirlas una voz conocida.
belonging-heard = Las seis palabras de { $handle }, tal como las oyó
belonging-hear-differ = Las palabras no son las de esta solicitud. No se hizo ninguna carta.
belonging-hear-differ-advice = Léanselas otra vez. Si siguen sin coincidir, puede que alguien haya cambiado la solicitud: pida a { $handle } una nueva, en mano.
belonging-roles = ¿Qué va a hacer { $handle }?
belonging-roles-hint = Las cifras y la administración quedan en manos de quien trabaja en los archivos propios de la organización.
belonging-certify = Hacer la carta de admisión
# $handle: for whom
belonging-letter-made = La carta de admisión para { $handle }
belonging-letter-give = Devuélvala
belonging-letter-give-note = Envíe la carta a { $handle } como archivo o como texto. No es secreta.
belonging-letter-save = Guardar la carta
belonging-letter-save-title = ¿Dónde se pone la carta?
belonging-letter-text = La carta de admisión, como texto
belonging-letter-say = Lea a { $handle } nuestras seis palabras
belonging-letter-say-note = Por teléfono. Nunca en el mismo mensaje que la carta.
belonging-ours = Nuestras seis palabras

## Six words, on the team's page, for everybody

belonging-words = Seis palabras
belonging-words-mine-note = Quien quiera estar seguro de su clave le pide que las lea en voz alta.
belonging-words-ours = Las seis palabras de la organización
belonging-words-ours-note = Léalas en voz alta a quien recibe una carta de admisión. No las envíe.

## Letters that go on coming, where the organisation's own files lie elsewhere

belonging-letters = Cartas de la organización
belonging-letters-note = Sus archivos le pertenecen, y los de ella están en otro lugar. Una carta de admisión más reciente conoce a quienes llegaron después; unas claves nuevas necesitan una carta nueva.
# After a recovery with new keys
belonging-awaited = Su organización aún no conoce sus claves nuevas.
belonging-awaited-note = Lo que usted escribe vale aquí. Otras personas podrán recibirlo cuando la organización haya respondido a una solicitud nueva. Hasta entonces no se puede entregar nada.
belonging-awaited-act = Pedir una carta
