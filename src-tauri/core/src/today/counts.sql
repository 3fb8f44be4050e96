-- Open cases, and referrals that wait.
SELECT
  (SELECT count(*) FROM record_case
    WHERE voided = 0 AND coalesce(status, '') NOT IN ('closed', 'closed_transferred', 'void_duplicate')),
  (SELECT count(*) FROM record_referral WHERE voided = 0 AND status IN ('draft', 'sent', 'accepted'))
