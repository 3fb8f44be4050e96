### Рядок, у якому додають завдання, і як називають дні, до яких щось треба зробити.

tasks-line = Додати завдання
tasks-verb = Завдання
tasks-placeholder = що треба зробити?
tasks-details = Час і вид
tasks-due = До якого дня
tasks-due-choice-0 = сьогодні
tasks-due-choice-1 = завтра
tasks-due-choice-3 = за три дні
tasks-due-choice-7 = за тиждень
tasks-due-choice-other = інший день
tasks-due-choice-none = без дня
# The read-back. $alias: the person; $due: the day in words
tasks-back = Для кого: { $alias } · { $due }
tasks-time-placeholder = 09:30
tasks-time-not-read = Це не час доби. Спробуйте 9:30.
tasks-kind-none = будь-який
tasks-saved = Завдання додано.
tasks-done = Виконано.
# Button on a row, for ears. $task: what is to be done
tasks-finish = Виконано: { $task }

## How a due day is said

tasks-due-none = без дня
tasks-due-today = сьогодні
tasks-due-tomorrow = завтра
tasks-due-waited = { $days ->
    [one] чекає { NUMBER($days) } день
    [few] чекає { NUMBER($days) } дні
    [many] чекає { NUMBER($days) } днів
   *[other] чекає { NUMBER($days) } дня
}
# $day: the day in words; $time: a clock time
tasks-due-at = { $day }, { $time }
