### Handing cases over to a colleague as a file, taking such a file in, and settling what then stands side by side.

# Name of the three parts of this place, for ears
exchange-parts = Передавання й отримання
exchange-part-hand-over = Передати
exchange-part-receive = Отримати
exchange-part-conflicts = Дві відповіді
# The same while some wait. $count: how many
exchange-part-conflicts-count = Дві відповіді · { NUMBER($count) }
# A case in a list to choose from. $alias: what the person is called; $code: its code
exchange-case = { $alias }, { $code }

## Handing over

hand-over-title = Передати випадки комусь із команди
# $cases: how many; $handle: the colleague
hand-over-title-count = { $cases ->
    [0] Нема чого передати. Кому: { $handle }
    [one] Передати { NUMBER($cases) } випадок. Кому: { $handle }
    [few] Передати { NUMBER($cases) } випадки. Кому: { $handle }
    [many] Передати { NUMBER($cases) } випадків. Кому: { $handle }
   *[other] Передати { NUMBER($cases) } випадку. Кому: { $handle }
}
hand-over-to = Кому
hand-over-to-note = тому, хто веде випадки в цій організації
hand-over-to-choose = виберіть кому
# Nobody could receive anything
hand-over-nobody = Поки що нема кому передати.
hand-over-nobody-advice = Отримати випадки може лише той, хто веде їх у цій організації. Запросіть когось або прийміть того, хто просить про це з іншого місця.
hand-over-nobody-act = Перейти до команди
hand-over-which = Які випадки
hand-over-which-mine = Усі мої
# Beside the heading, while all are chosen
hand-over-which-mine-note = також ті, яких ще ніхто не має
hand-over-which-some = Деякі
hand-over-add-case = Додати випадок: псевдонім, код або ім’я
# A case whose name is not known on this page
hand-over-one-case = випадок
# Button on a chip, for ears. $name: the case
hand-over-take-off = Не передавати: { $name }
hand-over-whole = Передати все ще раз
hand-over-whole-note = Лише якщо файл загубився дорогою. Інакше вистачить нового.
hand-over-first-who = Спочатку виберіть кому. Тоді побачите, що йде, а що залишається.
hand-over-first-which = Додайте випадок. Тоді побачите, що йде, а що залишається.
# No case is left. $scope: what a yes is missing for
hand-over-none = Немає випадків, які можна передати.
hand-over-none-advice = Ваших випадків ще немає. Виберіть «Деякі», щоб назвати випадки.
hand-over-none-left = Не залишилося жодного випадку, який можна передати.
hand-over-none-left-advice = Кожна з цих людей мала б спочатку погодитися: { $scope }. Без цього нічого не йде, і файл не записується.
# Cases that the colleague has and of which only a withdrawal goes. $count: how many; $handle: the colleague
hand-over-withdrawals = { $count ->
    [one] У { NUMBER($count) } випадку, який має { $handle }, хтось відкликав згоду або сказав «ні»
    [few] У { NUMBER($count) } випадках, які має { $handle }, хтось відкликав згоду або сказав «ні»
    [many] У { NUMBER($count) } випадках, які має { $handle }, хтось відкликав згоду або сказав «ні»
   *[other] У { NUMBER($count) } випадку, які має { $handle }, хтось відкликав згоду або сказав «ні»
}
hand-over-withdrawals-note = Це передається саме собою, і більше нічого з цих випадків, щоб { $handle } теж про це знав або знала.
hand-over-goes = Що йде
hand-over-goes-note = увесь випадок, людина і те, що відбулося
# In a row. $count: how many entries
hand-over-entries = { $count ->
    [one] { NUMBER($count) } запис
    [few] { NUMBER($count) } записи
    [many] { NUMBER($count) } записів
   *[other] { NUMBER($count) } запису
}
hand-over-entries-since = { $count ->
    [0] нічого нового від останнього файлу
    [one] { NUMBER($count) } новий запис
    [few] { NUMBER($count) } нові записи
    [many] { NUMBER($count) } нових записів
   *[other] { NUMBER($count) } нового запису
}
hand-over-entries-whole = { $count ->
    [one] { NUMBER($count) } запис, знову повністю
    [few] { NUMBER($count) } записи, знову повністю
    [many] { NUMBER($count) } записів, знову повністю
   *[other] { NUMBER($count) } запису, знову повністю
}
# $handle: the colleague
hand-over-first-time = новий для { $handle }
# $count: how many more rows there are
hand-over-rest = Показати ще { NUMBER($count) }
# Cases that are left out. $count: how many
hand-over-stays = { $count ->
    [one] Тут залишається { NUMBER($count) } випадок
    [few] Тут залишаються { NUMBER($count) } випадки
    [many] Тут залишаються { NUMBER($count) } випадків
   *[other] Тут залишаються { NUMBER($count) } випадку
}
hand-over-stays-note = названо лише код
hand-over-ask = Запитати
# For ears. $code: the case
hand-over-ask-of = Запитати про { $code }
# At the side
hand-over-panel = Файл
hand-over-in-file = У файлі
hand-over-in-nothing = Поки що нічого.
hand-over-in-cases = Випадки
hand-over-in-entries = Записи
hand-over-in-organisations = Організації
hand-over-in-organisations-none = жодної не названо
# $handle: the colleague
hand-over-key = Відкрити може лише { $handle }
hand-over-key-words = Шість слів. Чиї: { $handle }
hand-over-key-note = Вони називають ключ, яким закрито файл. Хтось тут їх уже порівняв. Чиї: { $handle }
# Before the first file to a key. $handle: the colleague
hand-over-hear = Спершу почуйте шість слів. Чиї: { $handle }
hand-over-hear-note = Зателефонуйте ({ $handle }) або зустріньтеся. Нехай { $handle } прочитає вам шість слів зі сторінки команди, а ви введіть те, що чуєте. Про це питають один раз для кожного ключа: файл, закритий чужим ключем, відкриє хтось інший.
hand-over-hear-changed = Відтоді як слова порівняли, ключі змінилися. Чиї: { $handle }
hand-over-hear-changed-advice = Запитайте особисто або телефоном ({ $handle }), чи було зроблено нові ключі. Якщо ні, нічого не передавайте й повідомте того, хто керує вашою командою.
hand-over-hear-compare = Порівняти
hand-over-carry = Як він подорожує
hand-over-carry-note = Amparo нічого не надсилає. Ви кладете файл на флешку й передаєте з рук у руки.
hand-over-foot = До цієї кнопки нічого не записується. Буде занотовано: кому, які випадки і що це зробили ви.
hand-over-write = Записати файл
# In the system's dialog
hand-over-choose-title = Куди покласти файл?
hand-over-put-here = Покласти сюди
# Written. $handle: the colleague
hand-over-done = Файл записано. Для кого: { $handle }.
hand-over-done-file = Файл
hand-over-done-number = Номер для { $handle }
hand-over-done-skipped = Залишилися тут
hand-over-done-carry = Тепер віднесіть його
hand-over-done-stick = Покладіть його на флешку, на якій більше нічого немає.
hand-over-done-give = Передайте його самі або через людину, якій обоє довіряєте. Кому: { $handle }. Не надсилайте мережею.
hand-over-done-remove = Видаліть його з флешки, коли { $handle } його отримає.
hand-over-done-closed = Хто його знайде, не зможе прочитати: ключ має лише { $handle }.
hand-over-more = Передати ще

## Receiving

receive-title = Отримати файл
receive-begin = Вам передали файл?
receive-begin-note = Спочатку побачите, що в ньому. Нічого не зміниться, доки ви його не отримаєте.
receive-choose = Вибрати файл
# In the system's dialog
receive-choose-title = Який файл?
receive-open = Переглянути
# $handle: who made it; $count: new entries; $cases: cases in it
receive-title-count = { $count ->
    [one] { NUMBER($count) } новий запис. Від кого: { $handle }
    [few] { NUMBER($count) } нові записи. Від кого: { $handle }
    [many] { NUMBER($count) } нових записів. Від кого: { $handle }
   *[other] { NUMBER($count) } нового запису. Від кого: { $handle }
}
receive-title-nothing = Нічого нового. Від кого: { $handle }
# Under the title. $handle: who made it; $day: a day in full; $time: a clock time; $number: its number
receive-made-by = Автор файлу { $handle }, { $day }, { $time }: номер { NUMBER($number) } від { $handle }.
receive-unchanged = Уже було тут
receive-skipped = Відкладено
# $count: how many
receive-entries = { $count ->
    [0] немає
    [one] { NUMBER($count) } запис
    [few] { NUMBER($count) } записи
    [many] { NUMBER($count) } записів
   *[other] { NUMBER($count) } запису
}
receive-cases = { $count ->
    [0] немає
    [one] { NUMBER($count) } випадок
    [few] { NUMBER($count) } випадки
    [many] { NUMBER($count) } випадків
   *[other] { NUMBER($count) } випадку
}
# How this file stands to earlier ones. $handle: who made it; $number: its number
receive-standing-seen = Цей файл уже отримано раніше.
receive-standing-seen-advice = Повторне отримання нічого не змінить.
receive-standing-late = Цей файл старіший за останній від { $handle }.
receive-standing-late-advice = Це не шкодить: нове з нього стане на своє місце, і нічого новішого не загубиться.
receive-standing-gap = Бракує файлу між ними.
receive-standing-gap-advice = Це номер { NUMBER($number) } від { $handle }, а попередній не надійшов. Можна отримати цей і попросити той.
# A yes was taken back. $count: how many
receive-withdrawn = { $count ->
    [one] { NUMBER($count) } згоду відкликано.
    [few] { NUMBER($count) } згоди відкликано.
    [many] { NUMBER($count) } згод відкликано.
   *[other] { NUMBER($count) } згоди відкликано.
}
# $alias: the person; $scope: what it was for; $named: yes where it was for one organisation; $recipient: its name; $dated: yes where a day
# is known; $on: that day
receive-withdrawn-row = { $dated ->
    [yes] { $named ->
        [yes] { $alias }: { $scope }, { $recipient }, { $on }
       *[no] { $alias }: { $scope }, { $on }
    }
   *[no] { $named ->
        [yes] { $alias }: { $scope }, { $recipient }
       *[no] { $alias }: { $scope }
    }
}
receive-withdrawn-note = Тут це діє з тієї миті, коли ви отримаєте файл.
# Erasures that wait. $count: how many
receive-waits = { $count ->
    [one] { NUMBER($count) } річ стерто в іншому місці, і вона чекає на керівництво тут.
    [few] { NUMBER($count) } речі стерто в іншому місці, і вони чекають на керівництво тут.
    [many] { NUMBER($count) } речей стерто в іншому місці, і вони чекають на керівництво тут.
   *[other] { NUMBER($count) } речі стерто в іншому місці, і вони чекають на керівництво тут.
}
receive-waits-note = Тут це буде стерто, коли погодиться ваше керівництво.
receive-others = Також містить
receive-others-row = { $kind ->
    [organisation] Організація: { $name }
    [worker] Працівник: { $name }
   *[other] { $name }
}
receive-others-unnamed = без назви
# Said of a file, none of it in the way
receive-odd = Що не так, як мало б бути
# $count: how many
receive-odd-gaps = { $count ->
    [one] В { NUMBER($count) } випадку бракує чогось раніше за те, що надійшло. Попросіть попередній файл.
    [few] У { NUMBER($count) } випадках бракує чогось раніше за те, що надійшло. Попросіть попередній файл.
    [many] У { NUMBER($count) } випадках бракує чогось раніше за те, що надійшло. Попросіть попередній файл.
   *[other] У { NUMBER($count) } випадку бракує чогось раніше за те, що надійшло. Попросіть попередній файл.
}
receive-odd-ahead = { $count ->
    [one] { NUMBER($count) } запис зроблено, коли годинник поспішав на день або більше.
    [few] { NUMBER($count) } записи зроблено, коли годинник поспішав на день або більше.
    [many] { NUMBER($count) } записів зроблено, коли годинник поспішав на день або більше.
   *[other] { NUMBER($count) } запису зроблено, коли годинник поспішав на день або більше.
}
receive-odd-withheld = { $count ->
    [one] { NUMBER($count) } текст притримано тим, хто зробив файл. Попросіть його.
    [few] { NUMBER($count) } тексти притримано тим, хто зробив файл. Попросіть їх.
    [many] { NUMBER($count) } текстів притримано тим, хто зробив файл. Попросіть їх.
   *[other] { NUMBER($count) } тексту притримано тим, хто зробив файл. Попросіть їх.
}
receive-odd-forks = { $count ->
    [one] { NUMBER($count) } історію продовжено двома способами, ніби є дві копії тих самих файлів. Скажіть тому, хто керує командою.
    [few] { NUMBER($count) } історії продовжено двома способами, ніби є дві копії тих самих файлів. Скажіть тому, хто керує командою.
    [many] { NUMBER($count) } історій продовжено двома способами, ніби є дві копії тих самих файлів. Скажіть тому, хто керує командою.
   *[other] { NUMBER($count) } історії продовжено двома способами, ніби є дві копії тих самих файлів. Скажіть тому, хто керує командою.
}
receive-what = Що в ньому
# Beside that title. $count: entries
receive-what-here = { $count ->
    [one] { NUMBER($count) } запис із нього вже тут
    [few] { NUMBER($count) } записи з нього вже тут
    [many] { NUMBER($count) } записів із нього вже тут
   *[other] { NUMBER($count) } запису з нього вже тут
}
receive-what-aside = { $count ->
    [one] { NUMBER($count) } запис відкладено
    [few] { NUMBER($count) } записи відкладено
    [many] { NUMBER($count) } записів відкладено
   *[other] { NUMBER($count) } запису відкладено
}
# A case that has no alias and no code here
receive-case-unnamed = випадок
# In a row. $count: new entries
receive-new = { $count ->
    [0] нічого нового
    [one] { NUMBER($count) } новий запис
    [few] { NUMBER($count) } нові записи
    [many] { NUMBER($count) } нових записів
   *[other] { NUMBER($count) } нового запису
}
receive-new-here = новий тут
# $fields: what they are about
receive-will-stand = Стоятимуть дві відповіді: { $fields }
receive-two-answers = дві відповіді
receive-foot = Нічого не зміниться, доки ви його не отримаєте.
receive-foot-nothing = Нема чого отримувати.
receive-take = Отримати
receive-other = Інший файл
# Taken in. $handle: who made it
receive-done = Файл отримано. Від кого: { $handle }.
receive-done-nothing = Нічого нового: усе вже було тут.
receive-done-received = Нове
receive-done-cases = У
receive-done-late = Додано із запізненням
# $count: how many
receive-done-conflicts = { $count ->
    [one] Тепер у { NUMBER($count) } місці стоять дві відповіді.
    [few] Тепер у { NUMBER($count) } місцях стоять дві відповіді.
    [many] Тепер у { NUMBER($count) } місцях стоять дві відповіді.
   *[other] Тепер у { NUMBER($count) } місця стоять дві відповіді.
}
receive-done-conflicts-note = Обидві збережено. Доки ви не скажете, яка правильна, там, де це важливо, діє обережніша.
receive-to-conflicts = Переглянути
receive-to-cases = Перейти до випадків
receive-after = Флешка
receive-after-note = Файл більше не потрібен. Видаліть його з флешки.

## Two answers stand

# $count: fields of which two answers stand
conflicts-title = { $count ->
    [0] Нема чого узгоджувати.
    [one] У { NUMBER($count) } місці стоять дві відповіді.
    [few] У { NUMBER($count) } місцях стоять дві відповіді.
    [many] У { NUMBER($count) } місцях стоять дві відповіді.
   *[other] У { NUMBER($count) } місця стоять дві відповіді.
}
conflicts-note = Їх записали нарізно. Нічого не загубилося: обидві збережено, доки хтось не скаже, яка правильна.
conflicts-none = Ніде не стоять дві відповіді.
conflicts-none-note = Таке буває, коли двоє змінюють те саме, а потім передають випадки.
# Heading of what belongs to no case
conflicts-elsewhere = Організації та команда
# In place of a field: a record that one took out and another kept
conflicts-taken-out = Вилучено чи залишено
conflicts-is-taken-out = вилучено
conflicts-is-kept = залишено
conflicts-open = Відкрити випадок
# For ears. $name: the person
conflicts-open-of = Відкрити випадок: { $name }
# Beside an answer: the page shows it; it counts until this is settled
conflicts-shown = показано
conflicts-in-force = поки що діє
# Button, for ears. $field: label; $answer: what it says
conflicts-keep-of = Правильна ця: { $field }, { $answer }
# Link from a field to the list
conflicts-all = Усі місця, де стоять дві відповіді
# $count: how many in other cases
conflicts-others = { $count ->
    [one] Ще { NUMBER($count) } в іншому випадку
    [few] Ще { NUMBER($count) } в інших випадках
    [many] Ще { NUMBER($count) } в інших випадках
   *[other] Ще { NUMBER($count) } в інших випадках
}
