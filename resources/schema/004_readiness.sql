-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a person has ticked in the set-up guide; unticking removes the row.
CREATE TABLE checklist (
  step TEXT PRIMARY KEY NOT NULL,
  ticked_by TEXT,
  at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID;

-- The history of one person, over all entities.
CREATE INDEX proofs_by_person ON proofs (api_user, actor_kind, actor_id, id);
