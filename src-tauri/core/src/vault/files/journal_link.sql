-- The link with which the journal had ?1 links.
SELECT link FROM journal WHERE number = ?1
