### Рамка навколо кожного екрана: верхня смуга, бічна смуга, пошук, клавіші.

## Top bar

# The button, always in view, that covers the window at once
app-hide = Сховати
# Beside Hide: the key that does the same. Shift is the name of the key; ×3 means three times.
app-hide-keys = Shift ×3
# In the find button of the top bar
app-find = Знайти людину або дію
# Dashed mark: this vault holds invented people only
app-sample = ПРИКЛАД · вигадані люди
# When something was last written down. $time: time of day, already formatted
app-saved-at = Збережено · { $time }
# Name of the language button, for ears
app-language = Мова екрана
# Beside a language in the list: nobody who speaks it has reviewed it yet
app-language-draft = чернетка перекладу, ще не перевірена
# Tooltip on the second language
app-language-person = Мова для людини поруч із вами
# Name of the ring in the top bar. $minutes: minutes until the page locks by itself
app-rest = { $minutes ->
    [one] Заблокується, якщо нічого не чіпати { NUMBER($minutes) } хвилину
    [few] Заблокується, якщо нічого не чіпати { NUMBER($minutes) } хвилини
    [many] Заблокується, якщо нічого не чіпати { NUMBER($minutes) } хвилин
   *[other] Заблокується, якщо нічого не чіпати { NUMBER($minutes) } хвилини
}
# Beside the ring in the last minute. $seconds: seconds left
app-rest-soon = { $seconds ->
    [one] Заблокується за { NUMBER($seconds) } секунду
    [few] Заблокується за { NUMBER($seconds) } секунди
    [many] Заблокується за { NUMBER($seconds) } секунд
   *[other] Заблокується за { NUMBER($seconds) } секунди
}

## Rail

# Name of the rail, for ears
app-rail = Куди перейти
app-rail-today = Сьогодні
app-rail-cases = Випадки
app-rail-referrals = Направлення
app-rail-organisations = Організації
app-rail-hand-over = Передати
app-rail-workers = Команда
app-rail-settings = Налаштування
# Foot of the rail. $handle: the worker's handle; $role: her roles
app-worker = { $handle } · { $role }
app-lock = Заблокувати
app-leave = Вийти

## Find (Ctrl+K)

app-find-title = Пошук
# In the empty field
app-find-hint = Псевдонім, код, ім’я або те, що ви хочете зробити
app-find-people = Люди
app-find-acts = Дії
# Nothing fits. $text: what was typed
app-find-nothing = На запит «{ $text }» нічого не знайдено.
# Rows of acts
app-find-new-case = Почати новий випадок
app-find-hand-over-this = Передати цей випадок
app-find-receive = Отримати файл від когось із команди
app-find-conflicts = Узгодити дві відповіді
app-find-lock = Заблокувати
app-find-hide = Сховати
app-find-keys = Показати клавіші

## Keys (?)

app-keys-title = Клавіші
app-keys-note = Доки ви пишете, окремі клавіші не діють. Їх можна вимкнути в налаштуваннях.
app-keys-group-window = Усюди
app-keys-group-go = Переходи
app-keys-group-case = У випадку
app-keys-group-list = У списку
app-keys-hide = Сховати або повернутися
app-keys-find = Знайти людину або дію
app-keys-lock = Заблокувати
app-keys-leave = Вийти
app-keys-undo = Скасувати останню дію
app-keys-keys = Показати клавіші
app-keys-new-case = Почати новий випадок
app-keys-assistance = Записати допомогу
app-keys-note-key = Написати нотатку
app-keys-task = Додати завдання
app-keys-refer = Направити
app-keys-consent = Записати, на що людина погодилася
app-keys-edit = Змінити
app-keys-hand-over = Передати цей випадок
app-keys-no-answer = Сказати, чому поле не має відповіді
app-keys-filter = Перейти до поля пошуку
app-keys-next = Наступний рядок
app-keys-previous = Попередній рядок

## Not yet for real people: first run and lock screen

# Shown while parts that protect people are still missing. $missing: the parts, already listed
app-not-yet = Ще не для справжніх людей. Поки що бракує: { $missing }.
app-not-yet-worker_removal = вилучення колеги з команди
app-not-yet-paper_consent = згода на папері
app-not-yet-erasure = остаточне стирання даних про людину
# Outside its own window this page can do nothing
app-no-window = Ця сторінка працює лише у власному вікні.
# While the page starts and something went wrong
app-try-again = Спробувати ще раз
