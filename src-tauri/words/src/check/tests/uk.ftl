# Мала мова з усіма видами повідомлень.
-house = { $case ->
    [in] у домі
   *[plain] дім
 }
greeting = Доброго ранку, { $name }
stays = Вона живе { -house(case: "in") }
agreed = Згода від { DAY($on) }: { $name }
waited =
    { $days ->
        [one] Чекає { NUMBER($days) } день
        [few] Чекає { NUMBER($days) } дні
        [many] Чекає { NUMBER($days) } днів
       *[other] Чекає { NUMBER($days) } дня
    }
waiting =
    { $count ->
        [0] На { $name } ніхто не чекає
        [one] { NUMBER($count) } особа чекає на { $name }
        [few] { NUMBER($count) } особи чекають на { $name }
        [many] { NUMBER($count) } осіб чекають на { $name }
       *[other] { NUMBER($count) } особи чекає на { $name }
    }
alias = Як до вас звертатися
    .hint = Підійде будь-яке ім’я
consent =
    { $state ->
        [given] Вона погодилася
        [withdrawn] Вона забрала згоду
       *[not_asked] Її ще не питали
    }
total = { NUMBER($count) } з них тут
leave = Вийти без сліду
people = Хто тут працює
