### Швидке знайомство: п’ять запитань, жодне не обов’язкове. І заголовки форм людини.

people-title = Хто тут?
people-under = Питайте лише те, що допоможе зараз. Усе інше може зачекати; код надається сам.
people-alias = Як вас називати?
people-alias-hint = Підійде будь-яке ім’я. Не обов’язково те, що в документах.
# While the name is typed. $count: how many people it may be
people-alike = { $count ->
    [one] Можливо, це та сама людина ({ NUMBER($count) }):
    [few] Можливо, це хтось із цих людей ({ NUMBER($count) }):
    [many] Можливо, це хтось із цих людей ({ NUMBER($count) }):
   *[other] Можливо, це хтось із цих людей ({ NUMBER($count) }):
}
people-language = Якою мовою ми розмовляємо?
people-interpreter = з перекладачем
people-age = Скільки вам років?
people-age-hint = Так, як сказано: 25, близько 16, 15–19 або рік народження, 2009.
people-age-not-read = Не вдалося прочитати це як вік. Збережено так, як ви написали.
people-age-child = можливо, молодше 18 років: піклуємося як про дитину
people-needs = Що потрібно просто зараз?
people-need-safe_accommodation = безпечний нічліг
people-need-food = їжа
people-need-medical_emergency = лікар
people-need-clothing_nfi = одяг
people-need-interpretation = перекладач
people-need-safety_security = захист
people-notes = Чи можна нам вести нотатки?
people-notes-yes = Так
people-notes-yes-note = Записують те, що допомагає. Згоду можна відкликати будь-якого дня.
people-notes-not-now = Не зараз
people-notes-not-now-note = Зберігається лише найнеобхідніше, і за кілька днів ми запитаємо знову.
# Foot of the page. $time: a clock time
people-draft-kept = Чернетку збережено о { $time }
people-nothing-must = Відповідати не обов’язково.
people-leave = Облишити
people-begin = Почати випадок
# Toast. $code: the code that was given
people-begun = Випадок { $code } розпочато.

## Headings of the form “Person”

people-section-who = Хто
people-section-reach = Безпечний зв’язок
people-section-reach-note = Стоїть угорі сторінки для всіх колег.
people-section-age = Вік
people-section-language = Мова
people-section-origin = Походження

## Headings of the form “Name and contact”

people-section-names = Імена
people-section-names-note = Зберігається окремо від усього іншого.
people-section-contact = Контакти
people-section-papers = Документи
