-- How many a view holds.
SELECT count(*) FROM case_line l WHERE {view}
