SELECT 1 FROM unsettled WHERE strand = ?1 AND kind = 'organisation' AND field = 'org_type'
