SELECT count(*) FROM finder WHERE finder MATCH :query
