-- What the list shows of each case: where its words are found, the last day on which something was done or told in it, the
-- next day that something open was set for, and fields of it and of its person.
SELECT n.number, c.id,
       nullif(max(
         coalesce((SELECT max("on") FROM record_assistance WHERE parent = c.id AND voided = 0), ''),
         coalesce((SELECT max("on") FROM record_note WHERE parent = c.id AND voided = 0), ''),
         coalesce((SELECT max(sent_on) FROM record_referral WHERE parent = c.id AND voided = 0), '')), ''),
       nullif(min(
         coalesce((SELECT min(due_on) FROM record_task WHERE parent = c.id AND voided = 0 AND done_on IS NULL), 'none'),
         coalesce((SELECT min(due_on) FROM record_best_interests
                   WHERE parent = c.id AND voided = 0 AND implemented_on IS NULL), 'none')), 'none'),
       {fields}
FROM record_case c
JOIN finder_case n ON n.strand = c.id
LEFT JOIN record_person p ON p.id = c.person AND p.voided = 0
WHERE c.voided = 0
