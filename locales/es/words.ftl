words-date-about = hacia { $date }
words-date-between = entre { $from } y { $to }
words-date-from = { $date } o después
words-date-to = { $date } o antes
words-date-unknown = fecha desconocida
words-age =
    { $years ->
        [one] { NUMBER($years) } año
        [many] { NUMBER($years) } de años
       *[other] { NUMBER($years) } años
    }
words-age-between =
    { $to ->
        [one] de { NUMBER($from) } a { NUMBER($to) } año
        [many] de { NUMBER($from) } a { NUMBER($to) } de años
       *[other] de { NUMBER($from) } a { NUMBER($to) } años
    }
words-age-from =
    { $years ->
        [one] { NUMBER($years) } año o más
        [many] { NUMBER($years) } de años o más
       *[other] { NUMBER($years) } años o más
    }
words-age-to =
    { $years ->
        [one] { NUMBER($years) } año o menos
        [many] { NUMBER($years) } de años o menos
       *[other] { NUMBER($years) } años o menos
    }
words-age-about = alrededor de { $age }
words-age-unknown = edad desconocida
words-severity-error = error
words-severity-warning = aviso
words-check-summary = Errores: { NUMBER($errors) }. Avisos: { NUMBER($warnings) }.
words-status-line = { $tag } ({ $name }): { NUMBER($translated) } de { NUMBER($messages) } traducidos, { NUMBER($missing) } faltan, { NUMBER($stale) } de un inglés cambiado, { NUMBER($reviewed) } revisados.
words-finding-parse = Esto no está escrito como lo pide Fluent y se omite. Mire cerca de «{ $near }».
words-finding-missing = Este mensaje aún no está traducido. Se muestra el inglés.
words-finding-unknown = El inglés no tiene ningún mensaje con este nombre. ¿Quería decir { $meant }?
words-finding-placeable-missing =
    { $variant ->
        [none] Falta el valor ${ $variable }.
       *[other] Falta el valor ${ $variable } en la forma [{ $variant }].
    }
words-finding-placeable-extra =
    { $meant ->
        [none] El inglés no pone aquí ningún valor ${ $variable }. El mensaje se omite.
       *[other] El inglés no pone aquí ningún valor ${ $variable }. ¿Quería decir ${ $meant }? El mensaje se omite.
    }
words-finding-term-arity =
    { $argument ->
        [none] El término { $reference } solo admite valores por su nombre.
       *[other] El término { $reference } y el valor { $argument } no concuerdan: pide un valor que no recibe, o recibe uno que no pide.
    }
words-finding-reference =
    { $meant ->
        [none] No existe { $reference } en este idioma, o remite a sí mismo. El mensaje se omite.
       *[other] No existe { $reference } en este idioma. ¿Quería decir { $meant }? El mensaje se omite.
    }
words-finding-plural-missing = Falta la forma [{ $key }]: este idioma la necesita, por ejemplo para { $example }.
words-finding-plural-impossible =
    { $meant ->
        [none] Este idioma no tiene la forma [{ $key }]. Tiene: { $known }.
       *[other] Este idioma no tiene la forma [{ $key }]. Tiene: { $known }. ¿Quería decir [{ $meant }]?
    }
words-finding-default-missing = Una forma, y solo una, debe llevar un asterisco: la que vale para todo lo demás. Mire cerca de «{ $near }».
words-finding-attribute-missing = El atributo .{ $attribute } no está traducido.
words-finding-attribute-extra =
    { $meant ->
        [none] El inglés no tiene aquí el atributo .{ $attribute }.
       *[other] El inglés no tiene aquí el atributo .{ $attribute }. ¿Quería decir .{ $meant }?
    }
words-finding-markup = Las marcas de formato no caben en un mensaje: «{ $near }». El mensaje se omite.
words-finding-address = Una dirección no cabe en un mensaje: «{ $near }». El mensaje se omite.
words-finding-direction = El carácter oculto { $mark } cambia la dirección de lo que le sigue. El mensaje se omite.
words-finding-mixed-script = La palabra «{ $word }» tiene letras de dos escrituras. Una de ellas solo parece la correcta.
words-finding-invisible = El carácter { $mark } no se puede ver ni imprimir. El mensaje se omite.
words-finding-space = Un texto empieza o termina con un espacio.
words-finding-unchanged = El texto es igual que en inglés. ¿Es a propósito?
words-finding-glued = Un número toca una palabra: «{ $near }».
words-finding-duplicate = Hay otro mensaje con este nombre: { $other }. Solo se muestra uno de ellos.
words-finding-key-count = El inglés tiene { $expected } mensajes en este archivo, este idioma tiene { $found }.
words-finding-file-missing = Falta este archivo. El inglés tiene { $count } mensajes en él.
words-finding-function = Esa función no existe, o no admite esto: { $function }. El mensaje se omite.
words-finding-function-changed = El inglés pone ${ $variable } mediante { $function }, y esto no: se imprimiría de otra manera.
words-finding-variant-missing = El inglés tiene aquí la forma [{ $key }], y esto no.
words-finding-variant-unknown =
    { $meant ->
        [none] El inglés no tiene aquí la forma [{ $key }]: nunca se mostrará.
       *[other] El inglés no tiene aquí la forma [{ $key }]. ¿Quería decir [{ $meant }]?
    }
words-finding-plural-absent = El inglés elige aquí sus palabras según el número ${ $variable }, y esto no. ¿Es correcto el texto para cualquier número?
words-finding-default-not-other = La forma para todo lo demás debería ser [other], no [{ $key }].
words-finding-other-script = La mayor parte de esto no está en la escritura del idioma ({ $script }).
words-finding-other-digits = Los números de un texto se escriben con las cifras del idioma ({ $digits }), o se ponen como valores.
words-finding-empty = No hay texto.
words-finding-stale = El texto inglés ha cambiado desde que se tradujo esto.
words-finding-folder = El nombre de esta carpeta no es la etiqueta de un idioma, como pt o uk.
words-finding-unreadable =
    { $why ->
        [too-long] Este archivo es demasiado largo. Se omite.
        [too-deep] Este archivo tiene demasiados niveles anidados. Se omite.
        [not-a-file] Esto es un enlace, una carpeta u otra cosa que no es un archivo. Se omite.
        [message-too-long] Un mensaje de este archivo es demasiado largo. El archivo se omite.
        [too-much] Esta carpeta tiene más archivos, mensajes o texto de lo que necesita un idioma. Este archivo se omite.
        [too-many] Esta carpeta tiene demasiados archivos o carpetas. No se lee nada de ella.
       *[no-text] Este archivo no se puede leer como texto. Guárdelo como UTF-8. Hasta entonces se omite.
    }
words-finding-settings = Esto no dice nada que se pueda usar: { $key } { $value }
words-finding-state = Este archivo no está escrito como debe. Todas las traducciones cuentan como borradores.
words-finding-obsolete = El inglés ya no tiene ningún mensaje con este nombre. No se muestra.
