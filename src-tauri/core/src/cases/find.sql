-- Lines of the cases whose words begin as typed, the youngest first. The window is cut before a line is read.
SELECT l.*
FROM (SELECT rowid AS number FROM finder WHERE finder MATCH :query ORDER BY rowid DESC LIMIT :count OFFSET :from) f
JOIN case_line l ON l.number = f.number
ORDER BY f.number DESC
