### The team: who works here, invitations, roles.

# $count: how many can open the files
workers-title = { $count ->
    [one] One person can open the files
   *[other] { NUMBER($count) } people can open the files
}
workers-note = Who holds a caseworker's key can read every case in these files. Nobody ever sets another person's passphrase.
workers-invite = Invite someone
workers-invite-do = Make the code
workers-me = you
workers-roles = What will they do?
workers-handle-hint = It stands on the lock screen. Not a real name.
# Roles, and what each may do
workers-role-caseworker = Caseworker
workers-role-caseworker-note = Reads and writes cases
workers-role-lead = Lead
workers-role-lead-note = A caseworker who also signs approvals and what is forgotten
workers-role-figures = Figures
workers-role-figures-note = Counts only; opens no case
workers-role-admin = Admin
workers-role-admin-note = Invites and removes people; opens no case by that alone
# State of a worker
workers-state-active = works here
workers-state-invited = invited
workers-state-waits_for_admission = waits to be let in
workers-state-removed = has left
# $handle: who invited her
workers-invited-by = by { $handle }
workers-admit = Let in
workers-admitted = Let in.
# The code of an invitation, shown once. $handle: the newcomer
workers-code-title = The code
workers-code-note = Give this to { $handle } yourself, by voice or on paper. With it they make their own keys.
# $day: the last day it works
workers-code-once = It is shown this once, works once, and only until { $day }.
workers-code-copied = I have written it down
