-- Strands in which an op may lie that this program cannot read: written in part elsewhere, or with something shelved.
SELECT strand FROM chain WHERE device <> ?1
UNION
SELECT id FROM strand WHERE shelved > 0
ORDER BY 1
