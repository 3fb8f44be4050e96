### The line in which a follow-up is set, and how days that are due are said.

tasks-line = Set a follow-up
tasks-verb = Follow-up
tasks-placeholder = what is to be done?
tasks-details = Time and kind
tasks-due = By when
tasks-due-choice-0 = today
tasks-due-choice-1 = tomorrow
tasks-due-choice-3 = in three days
tasks-due-choice-7 = in a week
tasks-due-choice-other = another day
tasks-due-choice-none = no day
# The read-back. $alias: the person; $due: the day in words
tasks-back = For { $alias } · { $due }
tasks-time-placeholder = 09:30
tasks-time-not-read = This is not a time of day. Try 9:30.
tasks-kind-none = any
tasks-saved = The follow-up is set.
tasks-done = Done.
# Button on a row, for ears. $task: what is to be done
tasks-finish = Done: { $task }

## How a due day is said

tasks-due-none = no day
tasks-due-today = today
tasks-due-tomorrow = tomorrow
tasks-due-waited = { $days ->
    [one] waited { NUMBER($days) } day
   *[other] waited { NUMBER($days) } days
}
# $day: the day in words; $time: a clock time
tasks-due-at = { $day } { $time }
