-- A window of a view, cut before a line is read whole.
SELECT l.*
FROM (SELECT l.number FROM case_line l WHERE {view} ORDER BY {order} LIMIT :count OFFSET :from) w
JOIN case_line l ON l.number = w.number
ORDER BY {order}
