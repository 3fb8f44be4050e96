-- Our own tables. Records of the dictionary get theirs from the dictionary.

-- Pinned heads, store id, device id, clock floor.
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The organisation's statement as this store last accepted it, link by link.
CREATE TABLE statement (
  number INTEGER PRIMARY KEY,
  bytes  BLOB NOT NULL
) STRICT;

-- One row a strand. dictionary: version of the dictionary at its last fold. shelved: ops that this program does not know.
CREATE TABLE strand (
  id         BLOB PRIMARY KEY,
  kind       TEXT NOT NULL,
  dictionary INTEGER NOT NULL,
  shelved    INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- What one command did to one strand. position: order of arrival here, from 0; another device may have another order.
CREATE TABLE entry (
  number    INTEGER PRIMARY KEY,
  strand    BLOB NOT NULL,
  position  INTEGER NOT NULL,
  header    BLOB NOT NULL,
  signature BLOB NOT NULL,
  bodies    BLOB NOT NULL,
  UNIQUE (strand, position)
) STRICT;

-- The last entry of each writer within a strand: where the next one hangs.
CREATE TABLE chain (
  strand      BLOB NOT NULL,
  device      BLOB NOT NULL,
  certificate BLOB NOT NULL,
  sequence    INTEGER NOT NULL,
  hash        BLOB NOT NULL,
  PRIMARY KEY (strand, device, certificate)
) STRICT, WITHOUT ROWID;

-- The store's own chain: hashes of all entries in order of arrival, and events. Never handed over.
-- event NULL: the link of an entry, whose hash is in subject.
CREATE TABLE journal (
  number  INTEGER PRIMARY KEY,
  link    BLOB NOT NULL,
  subject BLOB NOT NULL,
  event   BLOB
) STRICT;

-- Fields and registers with more than one value that nobody has settled.
CREATE TABLE unsettled (
  strand BLOB NOT NULL,
  kind   TEXT NOT NULL,
  record BLOB NOT NULL,
  field  TEXT NOT NULL,
  PRIMARY KEY (strand, kind, record, field)
) STRICT, WITHOUT ROWID;

-- What someone was typing. Returned to its author only, erased with the strand it belongs to.
CREATE TABLE draft (
  author  TEXT NOT NULL,
  slot    TEXT NOT NULL,
  strand  BLOB,
  value   TEXT NOT NULL,
  kept_at INTEGER NOT NULL,
  PRIMARY KEY (author, slot)
) STRICT, WITHOUT ROWID;

-- A worker's own edits that can still be undone, newest last, and those already undone, so that a step below them can
-- be undone too. One command may hold entries in several strands.
CREATE TABLE undo_step (
  number   INTEGER PRIMARY KEY AUTOINCREMENT,
  author   TEXT NOT NULL,
  command  TEXT NOT NULL,
  act      BLOB NOT NULL,
  strand   BLOB NOT NULL,
  position INTEGER NOT NULL,
  undone   INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX undo_step_by_author ON undo_step (author, number);

-- A worker's own settings: language, digits, text size, theme. They follow her unlock.
CREATE TABLE preference (
  handle TEXT NOT NULL,
  key    TEXT NOT NULL,
  value  TEXT NOT NULL,
  PRIMARY KEY (handle, key)
) STRICT, WITHOUT ROWID;

-- Finding people: folded words of alias, code and names, one row a case.
CREATE VIRTUAL TABLE finder USING fts5 (
  words,
  tokenize = "unicode61 remove_diacritics 2",
  prefix = '1 2 3 4'
);
CREATE TABLE finder_case (
  number INTEGER PRIMARY KEY,
  strand BLOB NOT NULL UNIQUE
) STRICT;
