-- The last day on which something was done or told in a case.
SELECT max(day) FROM (
  SELECT max("on") AS day FROM record_assistance WHERE parent = ?1 AND voided = 0
  UNION ALL
  SELECT max("on") FROM record_note WHERE parent = ?1 AND voided = 0
  UNION ALL
  SELECT max(sent_on) FROM record_referral WHERE parent = ?1 AND voided = 0
)
