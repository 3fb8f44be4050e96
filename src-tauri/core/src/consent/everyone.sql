-- What was ever said about one scope towards anyone, oldest first. Rows about one recipient say nothing about anyone.
SELECT parent, id, state, given_by, "on", valid_until, assent, capacity_ok, voided
FROM record_consent_record
WHERE scope = ?1 AND recipient IS NULL AND parent IS NOT NULL
ORDER BY created, id
