-- Whether a line belongs to a view. :view is a word of ListCases; :me the worker's own record.
CASE :view
  WHEN 'open'   THEN coalesce(l.case_status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')
  WHEN 'mine'   THEN l.case_owner = :me
                 AND coalesce(l.case_status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')
  WHEN 'closed' THEN coalesce(l.case_status, '') IN ('closed', 'closed_transferred', 'void_duplicate')
  WHEN 'consent_not_asked' THEN NOT EXISTS (
    SELECT 1 FROM record_consent_record c WHERE c.parent = l."case" AND c.voided = 0)
  WHEN 'all' THEN 1
END
