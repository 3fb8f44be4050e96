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

-- Entries that a recipient has: sent to her, or received from her.
CREATE TABLE sent (
  recipient INTEGER NOT NULL REFERENCES recipient (number),
  entry     INTEGER NOT NULL,
  PRIMARY KEY (recipient, entry)
) STRICT, WITHOUT ROWID;

-- Every file that was taken in: its SHA-256, and where it stands among those from this device to this key.
CREATE TABLE arrived (
  file      BLOB PRIMARY KEY,
  device    BLOB NOT NULL,
  recipient BLOB NOT NULL,
  number    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX arrived_by_sender ON arrived (device, recipient, number);

-- Entries that hold an erasure from elsewhere: without effect until a local lead accepts them.
CREATE TABLE waiting (
  hash      BLOB PRIMARY KEY,
  strand    BLOB NOT NULL,
  header    BLOB NOT NULL,
  signature BLOB NOT NULL,
  bodies    BLOB NOT NULL
) STRICT, WITHOUT ROWID;
