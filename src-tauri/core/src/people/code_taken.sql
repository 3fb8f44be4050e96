SELECT 1 FROM record_case WHERE code = ?1 LIMIT 1
