### Команда: хто тут працює, запрошення, ролі.

# $count: how many can open the files
workers-title = { $count ->
    [one] Файли може відкрити { NUMBER($count) } людина
    [few] Файли можуть відкрити { NUMBER($count) } людини
    [many] Файли можуть відкрити { NUMBER($count) } людей
   *[other] Файли можуть відкрити { NUMBER($count) } людини
}
workers-note = Хто має ключ для ведення випадків, може читати кожен випадок у цих файлах. Ніхто ніколи не встановлює парольної фрази за іншого.
workers-invite = Запросити
workers-invite-do = Створити код
workers-me = ви
workers-roles = Що ця людина робитиме?
workers-handle-hint = Його видно на екрані блокування. Не справжнє ім’я.
# Roles, and what each may do
workers-role-caseworker = Ведення випадків
workers-role-caseworker-note = Читає й записує випадки
workers-role-lead = Керівництво
workers-role-lead-note = Веде випадки, а також підписує схвалення і те, що стирають
workers-role-figures = Статистика
workers-role-figures-note = Лише рахує; не відкриває жодного випадку
workers-role-admin = Керування командою
workers-role-admin-note = Запрошує і вилучає людей; саме лише це не відкриває жодного випадку
# State of a worker
workers-state-active = працює тут
workers-state-invited = запрошено
workers-state-waits_for_admission = чекає на доступ
workers-state-removed = більше тут не працює
# $handle: who invited her
workers-invited-by = запрошує { $handle }
workers-admit = Відкрити доступ
workers-admitted = Доступ відкрито.
# The code of an invitation, shown once. $handle: the newcomer
workers-code-title = Код
workers-code-note = Передайте його самі, голосом або на папері. Для кого: { $handle }. З ним людина створює власні ключі.
# $day: the last day it works
workers-code-once = Його показано лише цього разу, він діє один раз і лише до { $day }.
workers-code-copied = Записано
