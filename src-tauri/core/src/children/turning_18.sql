-- Open cases of people whose birth can lie between two days. Narrow enough to read each of them in full.
SELECT c.id, p.id
FROM record_person p
JOIN record_case c ON c.person = p.id
WHERE p.voided = 0 AND c.voided = 0
  AND p.birth_from <= ?2 AND p.birth_to >= ?1
  AND coalesce(c.status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')
ORDER BY c.id
