-- What is handed over and what came in by a file.

-- Whom this store has handed files to, by the key they are sealed to.
CREATE TABLE recipient (
  number INTEGER PRIMARY KEY,
  key    BLOB NOT NULL UNIQUE
) STRICT;

-- The last finished file for a recipient, by the copy of the vault that made it.
CREATE TABLE outgoing (
  recipient INTEGER NOT NULL REFERENCES recipient (number),
  device    BLOB NOT NULL,
  number    INTEGER NOT NULL,
  file      BLOB NOT NULL,
  PRIMARY KEY (recipient, device)
) STRICT, WITHOUT ROWID;

-- Entries that a recipient has: sent to them, or received from them.
CREATE TABLE sent (
  recipient INTEGER NOT NULL REFERENCES recipient (number),
  entry     INTEGER NOT NULL,
  PRIMARY KEY (recipient, entry)
) STRICT, WITHOUT ROWID;

-- Every file that was taken in: its SHA-256, and where it stands among those that this sender's key, under this label of
-- a device, has made for this key.
CREATE TABLE arrived (
  file      BLOB PRIMARY KEY,
  sender    BLOB NOT NULL,
  device    BLOB NOT NULL,
  recipient BLOB NOT NULL,
  number    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX arrived_by_sender ON arrived (sender, device, recipient, number);

-- Whether something of a strand came by a file: what came may lack bodies, and says itself what device it is of.
ALTER TABLE strand ADD COLUMN received INTEGER NOT NULL DEFAULT 0;
