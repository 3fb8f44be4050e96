-- A window of the list, cut before a line is read. :view is a word of ListCases; :me the worker's own record.
SELECT l.*
FROM (
  SELECT id, created FROM record_case
  WHERE voided = 0
    AND CASE :view
          WHEN 'open'   THEN coalesce(status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')
          WHEN 'mine'   THEN owner = :me AND coalesce(status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')
          WHEN 'closed' THEN coalesce(status, '') IN ('closed', 'closed_transferred', 'void_duplicate')
          WHEN 'consent_not_asked' THEN NOT EXISTS (
            SELECT 1 FROM record_consent_record c WHERE c.parent = record_case.id AND c.voided = 0)
          ELSE 1
        END
  ORDER BY created DESC, id
  LIMIT :count OFFSET :from
) w
JOIN finder_case n ON n.strand = w.id
JOIN case_line l ON l.number = n.number
ORDER BY w.created DESC, w.id
