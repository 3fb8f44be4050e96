### What stands between a worker with files of her own and an organisation elsewhere: a request, six words compared by voice, a
### letter of admission. Each code has one sentence and one piece of advice. On screen a certificate is a "letter of admission",
### a fingerprint is "the six words", the statement is "the list of members".

# Everything but asking and taking in the answer, in files that belong to nobody yet
refused-not-in-organisation = Estos archivos no pertenecen todavía a ninguna organización.
    .advice = Hasta entonces solo puede pedirlo y recibir la respuesta: haga una solicitud, llame por teléfono y traiga la carta de admisión.
refused-is-an-organisation = Estos archivos son los propios de una organización y no pueden pedir pertenecer a otra.
    .advice = Quien lo pide crea archivos nuevos en su propio equipo y elige allí pertenecer a una organización.
# A file that is no text, is far too long or cannot be opened
refused-letter-unread = No se pudo leer este archivo.
    .advice = Elija el archivo con la solicitud o la carta de admisión, o pegue su texto.

## The request

refused-request-missing = En este texto no hay ninguna solicitud.
    .advice = Una solicitud empieza con una línea que dice KEY REQUEST. Cópiela entera, con la primera y la última línea.
refused-request-incomplete = Falta el final de la solicitud.
    .advice = Cópiela entera, con la última línea, o pídala como archivo.
refused-request-damaged = Esta solicitud está dañada, o alguien la cambió por el camino.
    .advice = Pida una nueva, entregada en mano si es posible. No se cambió nada.
refused-request-expired = Esta solicitud ha vencido.
    .advice = Pida una nueva. Si se acaba de hacer, revise la fecha de los dos equipos.
# Certified before, with another role, or its certificate has ended
refused-request-used = Ya se hizo una carta de admisión con esta solicitud, con otra función, o esa carta ya no vale.
    .advice = Una solicitud sirve una sola vez. Pida una nueva, hecha después de recibir la última carta.
refused-roles-elsewhere = Quien tiene sus archivos en otro lugar puede llevar casos o coordinar, y nada más.
    .advice = Las cifras y la administración del equipo necesitan claves que nunca salen de los archivos propios de la organización.

## The six words

# Neither six words of the list nor 24 digits
refused-org-words-unread = Esto no son seis palabras ni 24 cifras.
    .advice = Escriba las seis palabras tal como las oye, o los seis grupos de cuatro cifras.
refused-org-words-differ = Las palabras no son las mismas. No se hizo nada.
    .advice = Léanselas otra vez, una por una. Si siguen sin coincidir, puede que alguien haya cambiado la carta: deténgase y pida una nueva, entregada en mano si es posible.

## The letter of admission

refused-certificate-missing = En este texto no hay ninguna carta de admisión.
    .advice = Empieza con una línea que dice KEY CERTIFICATE. Cópiela entera, con la primera y la última línea.
refused-certificate-incomplete = Falta el final de la carta de admisión.
    .advice = Cópiela entera, con la última línea, o pídala como archivo.
refused-certificate-damaged = Esta carta de admisión está dañada, o alguien la cambió por el camino.
    .advice = Pídala otra vez, entregada en mano si es posible. No se cambió nada.
refused-certificate-of-another = Esta carta de admisión se hizo para otros archivos o para otras claves.
    .advice = Haga una solicitud desde estos archivos y pida la carta que responda a ella.
refused-certificate-ended = Esta carta de admisión ya no vale.
    .advice = Otra más nueva la sustituyó, o la admisión terminó. Pregunte a quien administra el equipo.
refused-certificate-other-organisation = Esta carta es de otra organización, no de aquella a la que pertenecen estos archivos.
    .advice = Unos archivos pertenecen para siempre a una sola organización. Para otra, cree archivos nuevos.
refused-certificate-known = Esta carta ya se recibió; no dice nada nuevo.
    .advice = No hay nada que hacer.

## The list of members, as it comes with letters and files from colleagues

refused-statement-of-another = La lista de miembros que venía es de otra organización.
    .advice = Mire de quién viene. No se recibió nada.
# $number: from which entry on the two lists differ
refused-statement-forked = Dos listas de miembros de la organización se contradicen, desde la entrada { NUMBER($number) }.
    .advice = Quizá se usan dos copias de los archivos propios de la organización. No se recibió nada. Avise a quien administra el equipo antes de seguir.
# After a recovery, in files that belong to an organisation elsewhere
alarm-certificate-awaited = Sus claves son nuevas y la organización no las ha certificado todavía.
    .advice = Lo que escribe vale aquí. Para que valga también para sus colegas, haga una nueva solicitud y espere a que la certifiquen. Hasta entonces no se puede entregar nada.
