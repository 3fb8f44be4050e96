-- The figures store's own tables: what each site deposited last, and what was ever published.

-- One row a site. number: in the order in which their first deposits came; what the screen calls it.
-- site_key: the key under which deposit counts; under another one numbers begin anew.
CREATE TABLE figures_site (
  number    INTEGER PRIMARY KEY,
  site      BLOB NOT NULL UNIQUE,
  site_key  BLOB NOT NULL,
  deposit   INTEGER NOT NULL,
  made_on   TEXT NOT NULL,
  said_no   INTEGER NOT NULL,
  not_asked INTEGER NOT NULL,
  cases     INTEGER NOT NULL,
  events    INTEGER NOT NULL
) STRICT;

-- The coded columns of a site, apart, so that a table of persons reads no service. part: cases, events.
CREATE TABLE figures_columns (
  site  INTEGER NOT NULL REFERENCES figures_site (number),
  part  TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (site, part)
) STRICT;

-- The release ledger. link: hash of the body, which names the link before it. Never changed, never shortened.
CREATE TABLE figures_release (
  number INTEGER PRIMARY KEY,
  link   BLOB NOT NULL,
  body   BLOB NOT NULL
) STRICT;
