-- SPDX-License-Identifier: GPL-3.0-or-later
-- A step knows how often it was tried, until when it waits, and why it was given up. The state `discarded` is new, and
-- SQLite changes a CHECK only with its table.
CREATE TABLE new_steps (
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
    'authorUnreadable', 'rejected', 'unclear', 'cancelled', 'discarded')),
  record_entity TEXT,
  record_id INTEGER,
  record_number TEXT,
  author_contact INTEGER,
  author_resource INTEGER,
  author_impersonator INTEGER,
  problem TEXT,
  sent_at TEXT CHECK (sent_at GLOB '????-??-??T??:??:??.???Z'),
  changed_at TEXT CHECK (changed_at GLOB '????-??-??T??:??:??.???Z'),
  attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  waits_until TEXT CHECK (waits_until GLOB '????-??-??T??:??:??.???Z'),
  reason TEXT,
  parent_step INTEGER NOT NULL DEFAULT 0 CHECK (parent_step >= 0 AND parent_step < number),
  UNIQUE (plan_id, number),
  CHECK ((actor_kind = 'apiUser' AND actor_id = 0) OR (actor_kind <> 'apiUser' AND actor_id > 0)),
  CHECK (parent_id IS NOT NULL OR parent_entity IS NULL),
  CHECK (record_id IS NOT NULL OR record_entity IS NULL),
  CHECK ((author_contact IS NULL) = (author_resource IS NULL)
    AND (author_contact IS NULL) = (author_impersonator IS NULL))
) STRICT;

INSERT INTO new_steps SELECT id, plan_id, number, entity, parent_entity, parent_id, fields, user_defined_fields,
  actor_kind, actor_id, actor_name, token, is_token_kept, state, record_entity, record_id, record_number,
  author_contact, author_resource, author_impersonator, problem, sent_at, changed_at,
  CASE WHEN sent_at IS NULL THEN 0 ELSE 1 END, NULL, NULL, 0 FROM steps;

-- An id is never given a second time, whatever was deleted.
INSERT OR REPLACE INTO sqlite_sequence (name, seq)
  SELECT 'new_steps', seq FROM sqlite_sequence WHERE name = 'steps';

DROP TABLE steps;

ALTER TABLE new_steps RENAME TO steps;

CREATE INDEX steps_by_state ON steps (state, plan_id);
