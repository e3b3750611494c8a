-- SPDX-License-Identifier: GPL-3.0-or-later
-- The first shape of a profile's database. Times are ISO 8601 in UTC with milliseconds and a Z; booleans 0 or 1.
-- A released file is never edited: the next change is 002_*.sql.

CREATE TABLE profile (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  name TEXT,
  user_name TEXT,
  api_address TEXT,
  is_test INTEGER NOT NULL CHECK (is_test IN (0, 1))
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT
) STRICT, WITHOUT ROWID;

-- AUTOINCREMENT: the id of a plan or step is never given a second time.
CREATE TABLE plans (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT,
  submitted_at TEXT CHECK (submitted_at GLOB '????-??-??T??:??:??.???Z')
) STRICT;

CREATE TABLE steps (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  plan_id INTEGER NOT NULL REFERENCES plans (id),
  number INTEGER NOT NULL,
  entity TEXT,
  parent_entity TEXT,
  parent_id INTEGER,
  fields TEXT NOT NULL,
  user_defined_fields TEXT NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('apiUser', 'resource', 'contact')),
  actor_id INTEGER NOT NULL,
  actor_name TEXT,
  token TEXT,
  is_token_kept INTEGER NOT NULL CHECK (is_token_kept IN (0, 1)),
  state TEXT NOT NULL CHECK (state IN ('planned', 'sending', 'accepted', 'verified', 'notAttributed',
    'authorUnreadable', 'rejected', 'unclear', 'cancelled')),
  record_entity TEXT,
  record_id INTEGER,
  record_number TEXT,
  author_contact INTEGER,
  author_resource INTEGER,
  author_impersonator INTEGER,
  problem TEXT,
  sent_at TEXT CHECK (sent_at GLOB '????-??-??T??:??:??.???Z'),
  changed_at TEXT CHECK (changed_at GLOB '????-??-??T??:??:??.???Z'),
  UNIQUE (plan_id, number),
  CHECK ((actor_kind = 'apiUser' AND actor_id = 0) OR (actor_kind <> 'apiUser' AND actor_id > 0)),
  CHECK (parent_id IS NOT NULL OR parent_entity IS NULL),
  CHECK (record_id IS NOT NULL OR record_entity IS NULL),
  CHECK ((author_contact IS NULL) = (author_resource IS NULL)
    AND (author_contact IS NULL) = (author_impersonator IS NULL))
) STRICT;

CREATE INDEX steps_by_state ON steps (state, plan_id);

-- `generation` is the refresh that last saw the row.
CREATE TABLE people_refresh (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  generation INTEGER NOT NULL
) STRICT;

INSERT INTO people_refresh (id, generation) VALUES (1, 0);

CREATE TABLE companies (
  id INTEGER PRIMARY KEY,
  name TEXT,
  parent INTEGER NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  generation INTEGER NOT NULL
) STRICT;

CREATE TABLE contacts (
  id INTEGER PRIMARY KEY,
  company INTEGER NOT NULL,
  first_name TEXT,
  last_name TEXT,
  title TEXT,
  emails TEXT NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  generation INTEGER NOT NULL
) STRICT;

CREATE TABLE resources (
  id INTEGER PRIMARY KEY,
  first_name TEXT,
  last_name TEXT,
  title TEXT,
  user_name TEXT,
  emails TEXT NOT NULL,
  license_type INTEGER NOT NULL,
  is_active INTEGER NOT NULL CHECK (is_active IN (0, 1)),
  generation INTEGER NOT NULL
) STRICT;

CREATE TABLE metadata (
  entity TEXT PRIMARY KEY NOT NULL,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Only ever appended to.
CREATE TABLE proofs (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  api_user TEXT NOT NULL,
  entity TEXT NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('apiUser', 'resource', 'contact')),
  actor_id INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('verified', 'notAttributed', 'notPermitted')),
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
  CHECK ((actor_kind = 'apiUser' AND actor_id = 0) OR (actor_kind <> 'apiUser' AND actor_id > 0))
) STRICT;

CREATE INDEX proofs_by_actor ON proofs (entity, actor_kind, actor_id, id);
