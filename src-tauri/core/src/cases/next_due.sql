-- The next day that something open was set for.
SELECT min(due_on) FROM (
  SELECT min(due_on) AS due_on FROM record_task WHERE parent = ?1 AND voided = 0 AND done_on IS NULL
  UNION ALL
  SELECT min(due_on) FROM record_best_interests WHERE parent = ?1 AND voided = 0 AND implemented_on IS NULL
)
