### Words by which dates and ages are read where people type them. They are never shown.
###
### Each message is a list with commas: every way to say it, in small letters, the likeliest first. Two or three words together are one
### entry (“years old”). A word may stand in several lists. A text is read in all languages at once, whichever is on screen; what could
### be two days is not read. Leave a word out rather than let it stand for something that it does not surely mean.

## Months. Also as they stand after a day, and shortened.

dates-january = janvier, janv
dates-february = février, fevrier, févr
dates-march = mars
dates-april = avril, avr
dates-may = mai
dates-june = juin
dates-july = juillet, juil
dates-august = août, aout
dates-september = septembre, sept
dates-october = octobre, oct
dates-november = novembre, nov
dates-december = décembre, decembre, déc

## Days of the week. Also as they stand after a preposition, and shortened.

dates-monday = lundi
dates-tuesday = mardi
dates-wednesday = mercredi
dates-thursday = jeudi
dates-friday = vendredi
dates-saturday = samedi
dates-sunday = dimanche

## Days near today.

dates-today = aujourd’hui
dates-tomorrow = demain
dates-day-after-tomorrow = après-demain, apres-demain, dans deux jours
dates-in-a-week = dans une semaine
dates-yesterday = hier
# Beside a day of the week, before or after it: “next Monday”.
dates-next = prochain
# Beside a count of days or weeks to come: “in 3 days”.
dates-in = dans
# Beside a count of days, weeks, months or years gone by: “3 years ago”.
dates-ago = il y a

## What is counted, in every form that stands beside a number.

dates-days = jour, jours
dates-weeks = semaine, semaines
dates-months = mois
dates-years = an, ans, année, années

## Around a date or an age.

# “about 2009”, “about 16”
dates-about = environ, vers, autour de, approximativement, à peu près, peut-être
# “before 2010”
dates-before = avant, jusqu’en
# “after 2010”
dates-after = après, apres
# “since 2010”
dates-since = depuis, dès
# Begins a range: “between 2001 and 2003”, “from 2001 to 2003”
dates-between = entre, de, du
# Stands in the middle of a range: “between 2001 and 2003”, “15 to 19”
dates-to = à, a, au, et, ou
# “under 18”
dates-under = moins de
# “over 18”
dates-over = plus de
# Words that may stand in a date or an age and change nothing: “in June”, “aged 16”, “the 1st of May”
dates-filler = le, la, en, de, du, l’année, année, er, né, née
