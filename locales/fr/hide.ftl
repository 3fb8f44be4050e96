### What others see after Hide. Nothing here may hint at the work: an ordinary page of notes, or a calculator.

# Window title and name of the page of notes
hide-title-notes = Notes
# Window title and name of the calculator
hide-title-calculator = Calculatrice
# The text that already stands on the page of notes: an ordinary shopping list, one thing a line. Choose what is ordinary where your language is spoken.
hide-notes-text =
    Pain
    Lait
    Oignons
    Lessive
    Appeler pour le vélo
# The small grey line at the foot of both pages. Holding it for a second brings the work back.
hide-foot = Modifié aujourd’hui
