### Рядок, у якому записують надану допомогу.

# Name of the line, for ears; the word in front; the name of its field
assistance-line = Записати допомогу
assistance-line-verb = Допомога
assistance-line-what = Яка допомога
assistance-line-placeholder = яка допомога? Досить кількох літер
assistance-line-details = Подробиці
# Beneath while nothing is typed
assistance-line-hint = Напишіть, що зроблено; Enter зберігає запис на сьогодні.
# The read-back. $service: kind of help; $alias: the person; $day: the day in words; $worker: who records; $more: further parts, or nothing
assistance-line-back = { $service } · { $alias } · { $day } · записує { $worker }{ $more }
assistance-line-today = сьогодні
# A further part of the read-back. $part: how much, or how it went
assistance-line-and = · { $part }
assistance-line-unit-none = без одиниці
# Toast. $service: kind of help
assistance-line-saved = Збережено: { $service }
# Other words that people type for a kind of help, separated by commas. They are looked for, never shown.
assistance-line-other-words = інші слова
    .safe_accommodation = притулок, ліжко, ніч, ночівля, кімната, житло
    .food = їжа, обід, продукти
    .clothing_nfi = одяг, взуття, ковдра
    .hygiene_wash = мило, душ
    .cash_financial = гроші, ваучер
    .medical_emergency = швидка, лікарня, лікар
    .medical_general = лікар, поліклініка, медсестра, стоматолог
    .sexual_reproductive = вагітність, контрацепція
    .mental_health = психіатр, психолог
    .psychosocial = консультант, розмова
    .interpretation = перекладач, перекладачка, переклад
    .legal_information = права
    .legal_representation = адвокат, юрист, суд
    .compensation_claim = зарплата, платня
    .identity_documents = паспорт, документи
    .safety_security = план безпеки, ризик
    .digital_safety = телефон, акаунт
    .education = школа, урок
    .employment = робота, праця
    .transport = автобус, квиток, таксі
    .social_benefits = житло, виплати, пільги
    .family_tracing = знайти родину
    .return_assistance = повернення додому
    .case_management = зустріч, план

## How much of something. $n: a number

assistance-quantity-nights = { $n ->
    [one] { NUMBER($n) } ніч
    [few] { NUMBER($n) } ночі
    [many] { NUMBER($n) } ночей
   *[other] { NUMBER($n) } ночі
}
assistance-quantity-hours = { $n ->
    [one] { NUMBER($n) } година
    [few] { NUMBER($n) } години
    [many] { NUMBER($n) } годин
   *[other] { NUMBER($n) } години
}
assistance-quantity-sessions = { $n ->
    [one] { NUMBER($n) } сесія
    [few] { NUMBER($n) } сесії
    [many] { NUMBER($n) } сесій
   *[other] { NUMBER($n) } сесії
}
assistance-quantity-meals = { $n ->
    [one] { NUMBER($n) } приймання їжі
    [few] { NUMBER($n) } приймання їжі
    [many] { NUMBER($n) } приймань їжі
   *[other] { NUMBER($n) } приймання їжі
}
assistance-quantity-items = { $n ->
    [one] { NUMBER($n) } предмет
    [few] { NUMBER($n) } предмети
    [many] { NUMBER($n) } предметів
   *[other] { NUMBER($n) } предмета
}
assistance-quantity-trips = { $n ->
    [one] { NUMBER($n) } поїздка
    [few] { NUMBER($n) } поїздки
    [many] { NUMBER($n) } поїздок
   *[other] { NUMBER($n) } поїздки
}
assistance-quantity-other = × { NUMBER($n) }
