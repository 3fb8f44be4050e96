### Words by which dates and ages are read where people type them. They are never shown.
###
### Each message is a list with commas: every way to say it, in small letters, the likeliest first. Two or three words together are one
### entry (“years old”). A word may stand in several lists. A text is read in all languages at once, whichever is on screen; what could
### be two days is not read. Leave a word out rather than let it stand for something that it does not surely mean.

## Months. Also as they stand after a day, and shortened.

dates-january = enero, ene
dates-february = febrero, feb
dates-march = marzo, mar
dates-april = abril, abr
dates-may = mayo
dates-june = junio, jun
dates-july = julio, jul
dates-august = agosto, ago
dates-september = septiembre, setiembre, sep
dates-october = octubre, oct
dates-november = noviembre, nov
dates-december = diciembre, dic

## Days of the week. Also as they stand after a preposition, and shortened.

dates-monday = lunes
dates-tuesday = martes
dates-wednesday = miércoles, miercoles
dates-thursday = jueves
dates-friday = viernes
dates-saturday = sábado, sabado
dates-sunday = domingo

## Days near today.

dates-today = hoy
dates-tomorrow = mañana, manana
dates-day-after-tomorrow = pasado mañana, pasado manana, en dos días, dentro de dos días
dates-in-a-week = en una semana, dentro de una semana
dates-yesterday = ayer
# Beside a day of the week, before or after it: “next Monday”.
dates-next = próximo, proximo, que viene
# Beside a count of days or weeks to come: “in 3 days”.
dates-in = en, dentro de
# Beside a count of days, weeks, months or years gone by: “3 years ago”.
dates-ago = hace

## What is counted, in every form that stands beside a number.

dates-days = día, días, dia, dias
dates-weeks = semana, semanas
dates-months = mes, meses
dates-years = año, años, ano, anos

## Around a date or an age.

# “about 2009”, “about 16”
dates-about = hacia, alrededor de, aproximadamente, aprox, cerca de, más o menos, mas o menos, unos, unas, sobre, como
# “before 2010”
dates-before = antes de, antes del, hasta
# “after 2010”
dates-after = después de, despues de, tras
# “since 2010”
dates-since = desde, a partir de
# Begins a range: “between 2001 and 2003”, “from 2001 to 2003”
dates-between = entre, desde, de
# Stands in the middle of a range: “between 2001 and 2003”, “15 to 19”
dates-to = a, al, y, o, hasta
# “under 18”
dates-under = menos de, menor de
# “over 18”
dates-over = más de, mas de, mayor de
# Words that may stand in a date or an age and change nothing: “in June”, “aged 16”, “the 1st of May”
dates-filler = en, el, de, del, la, año, nacida, nacido
