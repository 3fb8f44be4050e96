-- The cases that are this worker's, and those that nobody owns yet, the newest first.
SELECT id FROM record_case
WHERE voided = 0 AND (owner = ?1 OR owner IS NULL)
ORDER BY created DESC, id
