-- Open steps that are due on or before a day, of cases that are not closed.
SELECT step.id
FROM record_best_interests step
JOIN record_case c ON c.id = step.parent
WHERE step.voided = 0 AND c.voided = 0
  AND step.due_on <= ?1
  AND step.recommended_on IS NULL AND step.implemented_on IS NULL
  AND coalesce(c.status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')
ORDER BY step.due_on, step.id
