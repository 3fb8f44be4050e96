# لغة صغيرة فيها كل أنواع الرسائل.
-house = { $case ->
    [in] في البيت
   *[plain] البيت
 }
greeting = صباح الخير يا { $name }
stays = تقيم { -house(case: "in") }
agreed = وافقت { $name } في { DAY($on) }
waited =
    { $days ->
        [zero] لم تنتظر بعد
        [one] تنتظر منذ يوم
        [two] تنتظر منذ يومين
        [few] تنتظر منذ { NUMBER($days) } أيام
        [many] تنتظر منذ { NUMBER($days) } يوما
       *[other] تنتظر منذ { NUMBER($days) } يوم
    }
waiting =
    { $count ->
        [0] لا أحد ينتظر { $name }
        [one] شخص واحد ينتظر { $name }
        [two] شخصان ينتظران { $name }
        [few] { NUMBER($count) } أشخاص ينتظرون { $name }
        [many] { NUMBER($count) } شخصا ينتظرون { $name }
       *[other] { NUMBER($count) } شخص ينتظرون { $name }
    }
alias = بماذا نناديك
    .hint = أي اسم يناسب
consent =
    { $state ->
        [given] قالت نعم
        [withdrawn] سحبت موافقتها
       *[not_asked] لم يسألها أحد بعد
    }
total = { NUMBER($count) } منهم هنا
leave = الخروج دون أثر
people = من يعمل هنا
