-- Runs at every opening, right after the key. The store is an untrusted file: a cell is checked, no page is mapped into
-- memory, no part of it goes to a temporary file, and a deleted row is overwritten.
PRAGMA cipher_page_size = 4096;
PRAGMA cipher_memory_security = OFF;   -- 5 to 10 times slower full-text search; our own secrets are wiped instead
PRAGMA synchronous = FULL;             -- saved means saved, with and without a write-ahead log
PRAGMA temp_store = MEMORY;
PRAGMA secure_delete = ON;
PRAGMA foreign_keys = ON;
PRAGMA cell_size_check = ON;
PRAGMA mmap_size = 0;
PRAGMA cache_size = -8192;
