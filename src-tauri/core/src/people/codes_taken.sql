-- Every code of this store, of voided cases too: a code is never given twice.
SELECT code FROM record_case WHERE code IS NOT NULL
