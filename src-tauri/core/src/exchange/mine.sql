-- The cases that are this worker's, and those that nobody owns yet, in the order of the list.
SELECT id FROM record_case
WHERE voided = 0 AND (owner = ?1 OR owner IS NULL)
ORDER BY created DESC, id
