-- The statement as this store last accepted it.
SELECT number, bytes FROM statement ORDER BY number
