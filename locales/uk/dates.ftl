### Words by which dates and ages are read where people type them. They are never shown.
###
### Each message is a list with commas: every way to say it, in small letters, the likeliest first. Two or three words together are one
### entry (“years old”). A word may stand in several lists. A text is read in all languages at once, whichever is on screen; what could
### be two days is not read. Leave a word out rather than let it stand for something that it does not surely mean.

## Months. Also as they stand after a day, and shortened.

dates-january = січень, січня, січні
dates-february = лютий, лютого, лютому
dates-march = березень, березня, березні
dates-april = квітень, квітня, квітні
dates-may = травень, травня, травні
dates-june = червень, червня, червні
dates-july = липень, липня, липні
dates-august = серпень, серпня, серпні
dates-september = вересень, вересня, вересні
dates-october = жовтень, жовтня, жовтні
dates-november = листопад, листопада, листопаді
dates-december = грудень, грудня, грудні

## Days of the week. Also as they stand after a preposition, and shortened.

dates-monday = понеділок, понеділка, пн
dates-tuesday = вівторок, вівторка, вт
dates-wednesday = середа, середу, середи, ср
dates-thursday = четвер, четверга, чт
dates-friday = п’ятниця, п’ятницю, п’ятниці, пт
dates-saturday = субота, суботу, суботи, сб
dates-sunday = неділя, неділю, неділі, нд

## Days near today.

dates-today = сьогодні
dates-tomorrow = завтра
dates-day-after-tomorrow = післязавтра, через два дні
dates-in-a-week = через тиждень
dates-yesterday = вчора, учора
# Beside a day of the week, before or after it: “next Monday”.
dates-next = наступний, наступного, наступна, наступної, наступну
# Beside a count of days or weeks to come: “in 3 days”.
dates-in = через
# Beside a count of days, weeks, months or years gone by: “3 years ago”.
dates-ago = тому

## What is counted, in every form that stands beside a number.

dates-days = день, дні, днів, дня
dates-weeks = тиждень, тижні, тижнів
dates-months = місяць, місяці, місяців
dates-years = рік, роки, років, року, р

## Around a date or an age.

# “about 2009”, “about 16”
dates-about = близько, приблизно, біля, орієнтовно, десь, може, здається
# “before 2010”
dates-before = до, перед
# “after 2010”
dates-after = після
# “since 2010”
dates-since = з, із, від, починаючи з
# Begins a range: “between 2001 and 2003”, “from 2001 to 2003”
dates-between = між, з, із, від
# Stands in the middle of a range: “between 2001 and 2003”, “15 to 19”
dates-to = до, по, і, й, та, або, чи
# “under 18”
dates-under = менше, молодше, до
# “over 18”
dates-over = більше, старше, понад
# Words that may stand in a date or an age and change nothing: “in June”, “aged 16”, “the 1st of May”
dates-filler = у, в, рік, року, р, народилася, народився, нар
