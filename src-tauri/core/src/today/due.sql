-- Open tasks and best-interests steps with a day up to :until, in open cases. :me NULL = the whole house. The last two columns are
-- what the sentence names: the organisation and the day of a referral, the scope of a consent.
SELECT 'task' AS kind, t.id, t.parent, t.due_on, t.time, t.text, t.owner, NULL AS organisation, NULL AS word
FROM record_task t JOIN record_case c ON c.id = t.parent AND c.voided = 0
WHERE t.voided = 0 AND t.done_on IS NULL AND t.due_on <= :until AND (:me IS NULL OR t.owner = :me)
UNION ALL
SELECT 'best_interests', b.id, b.parent, b.due_on, NULL, 'best-interests-due', c.owner, NULL, NULL
FROM record_best_interests b JOIN record_case c ON c.id = b.parent AND c.voided = 0
WHERE b.voided = 0 AND b.implemented_on IS NULL AND b.due_on <= :until AND (:me IS NULL OR c.owner = :me)
UNION ALL
SELECT 'referral', r.id, r.parent, date(r.sent_on, '+7 days'), NULL, 'referral-no-answer', c.owner, r.organisation, r.sent_on
FROM record_referral r JOIN record_case c ON c.id = r.parent AND c.voided = 0
WHERE r.voided = 0 AND r.status = 'sent' AND date(r.sent_on, '+7 days') <= :until AND (:me IS NULL OR c.owner = :me)
UNION ALL
SELECT 'consent', k.id, k.parent, k.ask_again_on, NULL, 'consent-ask-again', c.owner, NULL, k.scope
FROM record_consent_record k JOIN record_case c ON c.id = k.parent AND c.voided = 0
WHERE k.voided = 0 AND k.state = 'not_now' AND k.ask_again_on <= :until AND (:me IS NULL OR c.owner = :me)
  AND NOT EXISTS (
    SELECT 1 FROM record_consent_record l
    WHERE l.parent = k.parent AND l.scope = k.scope AND l.voided = 0 AND l.created > k.created)
ORDER BY 4, 5, 2
LIMIT 500
