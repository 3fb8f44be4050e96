### Організації: партнери, до яких направляють людей.

organisations-title = З ким ми працюємо
organisations-note = Міграційні органи й ті, хто передає їм дані, не отримують нічого. Якщо це невідомо, спершу запитайте.
organisations-add = Додати організацію
organisations-edit = Організація
organisations-find = Назва або вид
organisations-none = Організацій поки що немає.
organisations-none-advice = Додайте лікарню, адвоката, школу, з якими ви вже на зв’язку.
organisations-nothing-found = Жодної відповідної організації.
organisations-saved = Організацію збережено.
# In the list: the answer to "do they share with immigration authorities?"
organisations-shares-no = не передає міграційним органам
organisations-shares-yes = передає міграційним органам
organisations-shares-not_known = невідомо, чи передає
# $day: when they were asked
organisations-asked-on = запитали { $day }
organisations-never-asked = ще не запитували
# In the form
organisations-shares-why = Запитайте їх і запишіть, хто відповів. Відповідь чинна протягом року.
organisations-answer-no = Ні
organisations-answer-no-note = Можуть отримувати те, на що погодилася людина
organisations-answer-yes = Так
organisations-answer-yes-note = Їм нічого не передають
organisations-answer-not_known = Невідомо
organisations-answer-not_known-note = Їм нічого не передають, доки їх не запитають
organisations-children-yes = Так
organisations-children-no = Ні
