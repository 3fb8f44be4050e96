-- Cases whose words begin as typed, the youngest first.
SELECT c.strand FROM finder f JOIN finder_case c ON c.number = f.rowid
WHERE finder MATCH :query
ORDER BY f.rowid DESC
LIMIT :count OFFSET :from
