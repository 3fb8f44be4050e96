-- Accepts one link. A link is never taken back; its certificate may come later.
INSERT INTO statement (number, bytes) VALUES (?1, ?2) ON CONFLICT (number) DO UPDATE SET bytes = ?2
