-- Fields and registers with more than one value, in a fixed order.
SELECT strand, kind, record, field FROM unsettled ORDER BY strand, kind, record, field
