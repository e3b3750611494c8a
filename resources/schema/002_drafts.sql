-- SPDX-License-Identifier: GPL-3.0-or-later
-- What somebody was writing and has not submitted. Removed when it is in the outbox; AUTOINCREMENT, so that a late
-- save of a removed draft never finds another one under its id.
CREATE TABLE drafts (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  entity TEXT NOT NULL,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('apiUser', 'resource', 'contact')),
  actor_id INTEGER NOT NULL,
  actor_name TEXT,
  parent_entity TEXT,
  parent_id INTEGER,
  form_values TEXT NOT NULL,
  unread TEXT NOT NULL,
  focus_key TEXT,
  cursor INTEGER NOT NULL,
  is_aside INTEGER NOT NULL CHECK (is_aside IN (0, 1)),
  changed_at TEXT CHECK (changed_at GLOB '????-??-??T??:??:??.???Z'),
  CHECK ((actor_kind = 'apiUser' AND actor_id = 0) OR (actor_kind <> 'apiUser' AND actor_id > 0)),
  CHECK ((parent_id IS NULL) = (parent_entity IS NULL))
) STRICT;
