-- The last day on which something was done or told in a case, and the next day that something open was set for.
SELECT nullif(max(
         coalesce((SELECT max("on") FROM record_assistance WHERE parent = ?1 AND voided = 0), ''),
         coalesce((SELECT max("on") FROM record_note WHERE parent = ?1 AND voided = 0), ''),
         coalesce((SELECT max(sent_on) FROM record_referral WHERE parent = ?1 AND voided = 0), '')), ''),
       nullif(min(
         coalesce((SELECT min(due_on) FROM record_task WHERE parent = ?1 AND voided = 0 AND done_on IS NULL), 'none'),
         coalesce((SELECT min(due_on) FROM record_best_interests
                   WHERE parent = ?1 AND voided = 0 AND implemented_on IS NULL), 'none')), 'none')
