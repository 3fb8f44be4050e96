### Words by which dates and ages are read where people type them. They are never shown.
###
### Each message is a list with commas: every way to say it, in small letters, the likeliest first. Two or three words together are one
### entry (“years old”). A word may stand in several lists. A text is read in all languages at once, whichever is on screen; what could
### be two days is not read. Leave a word out rather than let it stand for something that it does not surely mean.

## Months. Also as they stand after a day, and shortened.

dates-january = يناير، كانون الثاني
dates-february = فبراير، شباط
dates-march = مارس، آذار
dates-april = أبريل، ابريل، نيسان
dates-may = مايو، أيار، ايار
dates-june = يونيو، حزيران
dates-july = يوليو، تموز
dates-august = أغسطس، اغسطس، آب
dates-september = سبتمبر، أيلول، ايلول
dates-october = أكتوبر، اكتوبر، تشرين الأول، تشرين الاول
dates-november = نوفمبر، تشرين الثاني
dates-december = ديسمبر، كانون الأول، كانون الاول

## Days of the week. Also as they stand after a preposition, and shortened.

dates-monday = الاثنين، الإثنين، يوم الاثنين، يوم الإثنين
dates-tuesday = الثلاثاء، يوم الثلاثاء
dates-wednesday = الأربعاء، الاربعاء، يوم الأربعاء، يوم الاربعاء
dates-thursday = الخميس، يوم الخميس
dates-friday = الجمعة، يوم الجمعة
dates-saturday = السبت، يوم السبت
dates-sunday = الأحد، الاحد، يوم الأحد، يوم الاحد

## Days near today.

dates-today = اليوم
dates-tomorrow = غدا، غدًا، غداً، الغد
dates-day-after-tomorrow = بعد غد، بعد الغد، بعد يومين
dates-in-a-week = بعد أسبوع، بعد اسبوع
dates-yesterday = أمس، امس
# Beside a day of the week, before or after it: “next Monday”.
dates-next = القادم، القادمة، المقبل، المقبلة
# Beside a count of days or weeks to come: “in 3 days”.
dates-in = بعد
# Beside a count of days, weeks, months or years gone by: “3 years ago”.
dates-ago = منذ، قبل

## What is counted, in every form that stands beside a number.

dates-days = يوم، أيام، ايام، يوما، يومًا
dates-weeks = أسبوع، اسبوع، أسابيع، اسابيع
dates-months = شهر، أشهر، اشهر، شهور، شهرا، شهرًا
dates-years = سنة، سنوات، سنين، عام، عاما، عامًا، أعوام، اعوام

## Around a date or an age.

# “about 2009”, “about 16”
dates-about = حوالي، حوالى، نحو، تقريبا، تقريبًا، ما يقارب، زهاء، ربما
# “before 2010”
dates-before = قبل، حتى
# “after 2010”
dates-after = بعد
# “since 2010”
dates-since = منذ، من، ابتداء من
# Begins a range: “between 2001 and 2003”, “from 2001 to 2003”
dates-between = بين، من
# Stands in the middle of a range: “between 2001 and 2003”, “15 to 19”
dates-to = إلى، الى، حتى، و، أو، او
# “under 18”
dates-under = أقل من، اقل من، دون، تحت
# “over 18”
dates-over = أكثر من، اكثر من، فوق
# Words that may stand in a date or an age and change nothing: “in June”, “aged 16”, “the 1st of May”
dates-filler = في، سنة، عام، شهر، مواليد، من مواليد
