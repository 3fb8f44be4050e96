-- What was done for people: what was only planned, declined or not to be had is no service.
SELECT parent, kind, "on"
FROM record_assistance
WHERE voided = 0 AND kind IS NOT NULL AND parent IS NOT NULL AND (outcome IS NULL OR outcome IN ('provided', 'partly'))
