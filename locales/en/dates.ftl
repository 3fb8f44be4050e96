### Words by which dates and ages are read where people type them. They are never shown.
###
### Each message is a list with commas: every way to say it, in small letters, the likeliest first. Two or three words together are one
### entry (“years old”). A word may stand in several lists. A text is read in all languages at once, whichever is on screen; what could
### be two days is not read. Leave a word out rather than let it stand for something that it does not surely mean.

## Months. Also as they stand after a day, and shortened.

dates-january = january, jan
dates-february = february, feb
dates-march = march, mar
dates-april = april, apr
dates-may = may
dates-june = june, jun
dates-july = july, jul
dates-august = august, aug
dates-september = september, sep, sept
dates-october = october, oct
dates-november = november, nov
dates-december = december, dec

## Days of the week. Also as they stand after a preposition, and shortened.

dates-monday = monday, mon
dates-tuesday = tuesday, tue
dates-wednesday = wednesday, wed
dates-thursday = thursday, thu
dates-friday = friday, fri
dates-saturday = saturday, sat
dates-sunday = sunday, sun

## Days near today.

dates-today = today
dates-tomorrow = tomorrow
dates-day-after-tomorrow = day after tomorrow, in two days
dates-in-a-week = in a week, in one week
dates-yesterday = yesterday
# Beside a day of the week, before or after it: “next Monday”.
dates-next = next
# Beside a count of days or weeks to come: “in 3 days”.
dates-in = in, from now, from today
# Beside a count of days, weeks, months or years gone by: “3 years ago”.
dates-ago = ago

## What is counted, in every form that stands beside a number.

dates-days = day, days
dates-weeks = week, weeks
dates-months = month, months
dates-years = year, years, yr, yrs, y, yo, years old, year old

## Around a date or an age.

# “about 2009”, “about 16”
dates-about = about, around, approximately, approx, circa, ca, roughly, maybe, some
# “before 2010”
dates-before = before, until
# “after 2010”
dates-after = after
# “since 2010”
dates-since = since, from
# Begins a range: “between 2001 and 2003”, “from 2001 to 2003”
dates-between = between, from
# Stands in the middle of a range: “between 2001 and 2003”, “15 to 19”
dates-to = to, and, until, or
# “under 18”
dates-under = under, below, less than, younger than
# “over 18”
dates-over = over, above, more than, older than
# Words that may stand in a date or an age and change nothing: “in June”, “aged 16”, “the 1st of May”
dates-filler = in, of, the, on, age, aged, st, nd, rd, th, born
