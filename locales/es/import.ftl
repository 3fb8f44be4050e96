### Bringing in a table that somebody else made.

## Where a rule says no. The first sentence says what happened, .advice what to do.

refused-import-file-missing = No se pudo abrir el archivo.
    .advice = Revise su nombre y su lugar, e inténtelo de nuevo.
refused-import-too-large = El archivo es demasiado grande para traerlo de una vez.
    .advice = Divídalo en partes de 64 MB como máximo, cada una con la primera línea.
refused-import-encoding = El archivo no es texto en UTF-8.
    .advice = Guárdelo de nuevo como CSV con la codificación UTF-8.
refused-import-empty = El archivo no tiene filas.
    .advice = La primera línea debe nombrar las columnas, y cada línea siguiente es una persona.
# The columns of the file fit no mapping. $missing: columns that should be there; $extra: columns that should not
refused-import-header = Las columnas no son las de una tabla que este programa conozca: faltan { NUMBER($missing) }, sobran { NUMBER($extra) }.
    .advice = No se trajo nada. Revise la primera línea del archivo o dé una correspondencia propia.
refused-import-not-clean = Algunas filas no se pueden leer.
    .advice = No se trajo nada. Corríjalas, o elija tomar solo las filas buenas.
refused-import-nothing-good = Ninguna fila de este archivo se puede leer.
    .advice = No se trajo nada. La lista dice qué falla en cada fila.
refused-import-again = Este archivo ya se trajo antes.
    .advice = No se trajo nada dos veces. Busque los casos en la lista.
refused-import-list-exists = Ya hay un archivo con este nombre.
    .advice = No se escribió encima de nada. Elija otro nombre.
refused-mapping-unread = No se pudo leer la correspondencia.
    .advice = Debe ser un archivo TOML como lo describe la guía de correspondencias.
refused-mapping-consent = Una correspondencia propia no puede decir que las personas han consentido.
    .advice = Quite esa línea. A quien se trae, primero se le pregunta.
# $part: column or always or left, a word of the mapping file; $number: which of them, counted from the top
refused-mapping-fault = La correspondencia no encaja con los registros: { $part }, número { NUMBER($number) }.
    .advice = Revise el campo y los códigos que nombra.

## Why a row is bad: in the report after a file was looked at, beside line and column

import-reason-cells = Tiene más o menos celdas que la primera línea.
import-reason-code-unknown = Este valor no está en la lista.
import-reason-several = Hay varios valores donde solo puede haber uno.
import-reason-date-unread = No se pudo leer la fecha.
import-reason-number-unread = No se pudo leer el número.
import-reason-yes-no-unread = No es ni sí ni no.
import-reason-contradiction = Contradice otra celda de la fila.
import-reason-required = Falta algo sin lo cual el registro no puede existir.
import-reason-too-long = El texto es demasiado largo.

## Why a column is not kept: in the same report

import-left-perpetrator = Sobre el autor del delito
import-left-repeats = Repite lo que dicen otras columnas
import-left-unmapped = Sin campo para ella
