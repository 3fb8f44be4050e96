### Що бачать інші після «Сховати». Ніщо тут не має натякати на роботу: звичайна сторінка нотаток або калькулятор.

# Window title and name of the page of notes
hide-title-notes = Нотатки
# Window title and name of the calculator
hide-title-calculator = Калькулятор
# The text that already stands on the page of notes: an ordinary shopping list, one thing a line. Choose what is ordinary where your language is spoken.
hide-notes-text =
    Хліб
    Молоко
    Цибуля
    Пральний порошок
    Подзвонити щодо велосипеда
# The small grey line at the foot of both pages. Holding it for a second brings the work back.
hide-foot = Змінено сьогодні
