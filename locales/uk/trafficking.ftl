### Заголовки форми про те, що сталося.

trafficking-section-kind = Що це було
trafficking-only-what-helps = Записуйте лише те, що потрібно для допомоги. Людина може зупинитися будь-коли.
trafficking-section-how = Як до цього дійшло
trafficking-section-money = Обіцянки та гроші
trafficking-section-when = Коли і де
trafficking-section-compelled = Що людину змусили робити
trafficking-section-compelled-note = Ніколи не передається поліції чи прокуратурі.
trafficking-section-account = Розповідь
trafficking-section-account-note = Одного разу досить: ніхто не має розповідати це знову.
