-- Strands in which an op may lie that this program cannot read: written in part elsewhere, or with something shelved.
SELECT id FROM strand WHERE received = 1 OR shelved > 0
