### The line in which an assistance is written down.

# Name of the line, for ears; the word in front; the name of its field
assistance-line = Record an assistance
assistance-line-verb = Assistance
assistance-line-what = Which help
assistance-line-placeholder = which help? A few letters are enough
assistance-line-details = Details
# Beneath while nothing is typed
assistance-line-hint = Type what was done; Enter saves it for today.
# The read-back. $service: kind of help; $alias: the person; $day: the day in words; $worker: who records; $more: further parts, or nothing
assistance-line-back = { $service } for { $alias } · { $day } · by { $worker }{ $more }
assistance-line-today = today
# A further part of the read-back. $part: how much, or how it went
assistance-line-and = · { $part }
assistance-line-unit-none = none
# Toast. $service: kind of help
assistance-line-saved = Saved: { $service }
# Other words that people type for a kind of help, separated by commas. They are looked for, never shown.
assistance-line-other-words = other words
    .safe_accommodation = shelter, bed, night, room, housing
    .food = meal, groceries
    .clothing_nfi = clothes, shoes, blanket
    .hygiene_wash = soap, shower
    .cash_financial = money, voucher
    .medical_emergency = ambulance, hospital, doctor
    .medical_general = doctor, clinic, nurse, dentist
    .sexual_reproductive = pregnancy, contraception
    .mental_health = psychiatrist, psychologist
    .psychosocial = counsellor, talk
    .interpretation = interpreter, translator
    .legal_information = rights
    .legal_representation = lawyer, court
    .compensation_claim = wages, pay
    .identity_documents = passport, papers
    .safety_security = safety plan, risk
    .digital_safety = phone, account
    .education = school, lesson
    .employment = job, work
    .transport = bus, ticket, taxi
    .social_benefits = housing, benefits
    .family_tracing = find family
    .return_assistance = going home
    .case_management = meeting, plan

## How much of something. $n: a number

assistance-quantity-nights = { $n ->
    [one] { NUMBER($n) } night
   *[other] { NUMBER($n) } nights
}
assistance-quantity-hours = { $n ->
    [one] { NUMBER($n) } hour
   *[other] { NUMBER($n) } hours
}
assistance-quantity-sessions = { $n ->
    [one] { NUMBER($n) } session
   *[other] { NUMBER($n) } sessions
}
assistance-quantity-meals = { $n ->
    [one] { NUMBER($n) } meal
   *[other] { NUMBER($n) } meals
}
assistance-quantity-items = { $n ->
    [one] { NUMBER($n) } item
   *[other] { NUMBER($n) } items
}
assistance-quantity-trips = { $n ->
    [one] { NUMBER($n) } trip
   *[other] { NUMBER($n) } trips
}
assistance-quantity-other = × { NUMBER($n) }
