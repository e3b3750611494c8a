-- SPDX-License-Identifier: GPL-3.0-or-later
-- Files that are to be attached: kept from the moment they were added, until Autotask has them.
CREATE TABLE files (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE draft_files (
  draft_id INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  file_id INTEGER NOT NULL REFERENCES files (id),
  PRIMARY KEY (draft_id, number)
) STRICT, WITHOUT ROWID;

-- What is changed on the ticket after a note, by field.
ALTER TABLE drafts ADD COLUMN ticket_change TEXT NOT NULL DEFAULT '{}';

-- A step creates a record or changes one. Name and size of its file outlive the bytes.
ALTER TABLE steps ADD COLUMN kind TEXT NOT NULL DEFAULT 'create' CHECK (kind IN ('create', 'update'));
ALTER TABLE steps ADD COLUMN file_id INTEGER REFERENCES files (id) ON DELETE SET NULL;
ALTER TABLE steps ADD COLUMN file_name TEXT;
ALTER TABLE steps ADD COLUMN file_size INTEGER CHECK (file_size >= 0);
ALTER TABLE steps ADD COLUMN unkept TEXT NOT NULL DEFAULT '[]';

-- By what a look-up told that a step had arrived whose answer was lost; NULL where none was needed.
ALTER TABLE steps ADD COLUMN found_by TEXT CHECK (found_by IN ('token', 'content', 'person'));

CREATE INDEX steps_by_file ON steps (file_id);

-- Which program may send: one at a time, and only while it keeps saying so.
CREATE TABLE lease (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  holder TEXT NOT NULL,
  until TEXT NOT NULL CHECK (until GLOB '????-??-??T??:??:??.???Z')
) STRICT;
