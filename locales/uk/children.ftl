### Що є на сторінці дитини крім усього іншого.

children-cared-for = Піклуємося як про дитину
children-why = { $pronoun ->
    [she] За віком, який вона називає, їй може бути менше 18 років. Тому спершу — опікун, її найкращі інтереси та її власне «так».
    [he] За віком, який він називає, йому може бути менше 18 років. Тому спершу — опікун, його найкращі інтереси та його власне «так».
   *[they] За названим віком людині може бути менше 18 років. Тому спершу — опікун, найкращі інтереси та власне «так» дитини.
}
children-why-certain = { $pronoun ->
    [she] Їй менше 18 років. Тому спершу — опікун, її найкращі інтереси та її власне «так».
    [he] Йому менше 18 років. Тому спершу — опікун, його найкращі інтереси та його власне «так».
   *[they] Людині менше 18 років. Тому спершу — опікун, найкращі інтереси та власне «так» дитини.
}
children-best-interests = Найкращі інтереси
children-best-interests-none = Жодної процедури не розпочато.
children-best-interests-add = Додати крок
children-heard = { $pronoun ->
    [she] її думку вислухали
    [he] його думку вислухали
   *[they] думку дитини вислухали
}
children-not-heard = { $pronoun ->
    [she] її думку ще треба вислухати
    [he] його думку ще треба вислухати
   *[they] думку дитини ще треба вислухати
}
# $on: a day
children-done-on = виконано { $on }
children-guardian = Опікун
children-guardian-none = опікуна ще немає
children-guardian-add = Додати опікуна
children-since = з { $on }
children-in-place = діє
children-profile-open = Родина, догляд і школа
children-profile-add = Розпочати: родина, догляд і школа

## Headings of a child’s forms

children-section-wishes = Чого хоче дитина
children-section-family = Родина
children-section-care = Догляд і школа
children-section-guardian = Опікун
children-section-days = Дати
children-section-step = Крок
children-section-view = Думка дитини
children-section-view-note = Її вислуховують, перш ніж щось вирішувати.
children-section-outcome = Що з цього вийшло
