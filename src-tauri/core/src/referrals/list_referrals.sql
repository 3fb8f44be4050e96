-- ?1: all of them, or only those that somebody still has to do something about.
SELECT id FROM record_referral
WHERE voided = 0
  AND (?1 OR status IN ('draft', 'sent', 'received', 'accepted', 'started'))
ORDER BY created, id
