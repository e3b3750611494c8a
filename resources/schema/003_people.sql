-- SPDX-License-Identifier: GPL-3.0-or-later
-- How far the kept people reach, so that a refresh can ask for what changed since; NULL = never. And whom one wrote
-- as lately.

ALTER TABLE people_refresh ADD COLUMN companies_until TEXT
  CHECK (companies_until GLOB '????-??-??T??:??:??.???Z');
ALTER TABLE people_refresh ADD COLUMN contacts_until TEXT
  CHECK (contacts_until GLOB '????-??-??T??:??:??.???Z');
ALTER TABLE people_refresh ADD COLUMN full_at TEXT
  CHECK (full_at GLOB '????-??-??T??:??:??.???Z');
ALTER TABLE people_refresh ADD COLUMN latest_at TEXT
  CHECK (latest_at GLOB '????-??-??T??:??:??.???Z');

-- The highest id was used last.
CREATE TABLE recent_people (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  actor_kind TEXT NOT NULL CHECK (actor_kind IN ('resource', 'contact')),
  actor_id INTEGER NOT NULL CHECK (actor_id > 0),
  UNIQUE (actor_kind, actor_id)
) STRICT;
