-- Count and last link of the journal, as anchors pin them.
SELECT number, link FROM journal ORDER BY number DESC LIMIT 1
