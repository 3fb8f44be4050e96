# A small language with every kind of message.
-house = { $case ->
    [in] in the house
   *[plain] the house
 }
greeting = Good morning, { $name }
stays = She stays { -house(case: "in") }
agreed = { $name } agreed on { DAY($on) }
waited =
    { $days ->
        [one] Waits for one day
       *[other] Waits for { NUMBER($days) } days
    }
waiting =
    { $count ->
        [0] Nobody waits for { $name }
        [one] { NUMBER($count) } person waits for { $name }
       *[other] { NUMBER($count) } people wait for { $name }
    }
alias = What shall we call you
    .hint = Any name will do
consent =
    { $state ->
        [given] She said yes
        [withdrawn] She took it back
       *[not_asked] Nobody has asked
    }
total = { NUMBER($count) } of them are here
leave = Leave without a trace
people = Who works here
