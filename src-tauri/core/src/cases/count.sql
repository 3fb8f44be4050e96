-- How many the same view holds.
SELECT count(*) FROM record_case
WHERE voided = 0
  AND CASE :view
        WHEN 'open'   THEN coalesce(status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')
        WHEN 'mine'   THEN owner = :me AND coalesce(status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')
        WHEN 'closed' THEN coalesce(status, '') IN ('closed', 'closed_transferred', 'void_duplicate')
        WHEN 'consent_not_asked' THEN NOT EXISTS (
          SELECT 1 FROM record_consent_record c WHERE c.parent = record_case.id AND c.voided = 0)
        ELSE 1
      END
