// The register in full: eight kinds of record, lists by SQL, undo, saved views, lists from Excel. The columns that lists
// go by stand before the body, so that a list never reads through it. What depends on the code (title_key, values,
// search text) is left empty here and filled when the database has been opened (record-index-state.ts).
import type { Migration } from './migration.ts';

const recordTypes = `'activity', 'project', 'opportunity', 'outreach', 'assistance', 'engagement', 'decision',
    'role-description'`;

export const register: Migration = {
  version: 20,
  sql: `
PRAGMA user_version = 20;

CREATE TABLE records_20 (
  row_id INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record_type TEXT NOT NULL CHECK (record_type IN (${recordTypes})),
  version INTEGER NOT NULL CHECK (version >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  removed_at TEXT,
  title TEXT NOT NULL,
  -- NULL: it has no name yet, and stands last.
  title_key TEXT,
  from_day TEXT NOT NULL CHECK (length(from_day) = 10),
  to_day TEXT NOT NULL CHECK (length(to_day) = 10),
  kind TEXT GENERATED ALWAYS AS (coalesce(body ->> 'activityType', body ->> 'stage', body ->> 'channel',
    body ->> 'assistanceKind', body ->> 'engagementKind', body ->> 'decisionKind')) STORED,
  programme TEXT GENERATED ALWAYS AS (body ->> 'programme') STORED,
  phase TEXT GENERATED ALWAYS AS (body ->> 'phase') STORED,
  status TEXT GENERATED ALWAYS AS (body ->> 'status') STORED,
  granted INTEGER GENERATED ALWAYS AS (coalesce(body ->> '$.funds.granted.minor', body ->> '$.granted.minor')) STORED,
  granted_currency TEXT GENERATED ALWAYS AS
    (coalesce(body ->> '$.funds.granted.currency', body ->> '$.granted.currency')) STORED,
  participants INTEGER GENERATED ALWAYS AS (coalesce(body ->> 'participants', body ->> 'recipients')) STORED,
  visitors INTEGER GENERATED ALWAYS AS (body ->> 'visitors') STORED,
  body TEXT NOT NULL CHECK (json_valid(body)),
  CHECK (id = body ->> 'id')
) STRICT;
-- Lists that came with this step are there, empty, in every body.
INSERT INTO records_20
  (row_id, id, record_type, version, created_at, updated_at, removed_at, title, title_key, from_day, to_day, body)
SELECT row_id, id, record_type, version, created_at, updated_at, removed_at, coalesce(title, ''), NULL, '0000-01-01',
  '9999-12-31',
  CASE record_type
    WHEN 'project' THEN json_insert(body, '$.documents', json('[]'), '$.claims', json('[]'),
      '$.assessments', json('[]'), '$.agreedScores', json('[]'))
    ELSE json_insert(body, '$.documents', json('[]'))
  END
FROM records;
DROP TABLE records;
ALTER TABLE records_20 RENAME TO records;
CREATE INDEX records_by_title ON records (record_type, title_key, from_day, to_day) WHERE removed_at IS NULL;
CREATE INDEX records_by_change ON records (record_type, updated_at, from_day, to_day) WHERE removed_at IS NULL;
-- Holds all that the other orders go by: sorting reads this and no record. A record that is open at its beginning has
-- no first day to stand by.
CREATE INDEX records_by_day ON records (record_type, nullif(from_day, '0000-01-01'), from_day, to_day, kind,
  programme, phase, status, granted, granted_currency, participants, visitors) WHERE removed_at IS NULL;
CREATE INDEX records_removed ON records (removed_at) WHERE removed_at IS NOT NULL;

-- What records are filtered by, and which others they refer to (facet 'links').
CREATE TABLE record_values (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  row_id INTEGER NOT NULL REFERENCES records (row_id),
  PRIMARY KEY (facet, value, row_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX record_values_of_record ON record_values (row_id);

-- The texts are folded before they come here (domain/search/fold.ts); å, ä and ö are letters of their own.
-- Beginnings of up to six letters have an index; longer ones are those of few words.
DROP TABLE record_search;
CREATE VIRTUAL TABLE record_search USING fts5 (
  title, text, content = '', contentless_delete = 1,
  prefix = '2 3 4 5 6', tokenize = "unicode61 remove_diacritics 0"
);

-- One number for all that was changed at once, so that it can be undone at once. Earlier rows have 0.
ALTER TABLE audit ADD COLUMN operation INTEGER NOT NULL DEFAULT 0;
CREATE INDEX audit_of_operation ON audit (operation);

-- Small facts about the database itself: on what its index stands.
CREATE TABLE database_facts (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE saved_views (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL CHECK (json_valid(query))
) STRICT;

-- How a list of a certain shape was read the last time, and which record each of its rows became.
CREATE TABLE list_mappings (
  signature TEXT NOT NULL PRIMARY KEY,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  used_at TEXT NOT NULL
) STRICT;
CREATE TABLE list_rows (
  signature TEXT NOT NULL,
  row_key TEXT NOT NULL,
  record_id TEXT NOT NULL,
  PRIMARY KEY (signature, row_key)
) STRICT;

CREATE TABLE export_records_20 (
  message_id TEXT NOT NULL REFERENCES exports (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  record_type TEXT NOT NULL CHECK (record_type IN (${recordTypes})),
  record_id TEXT NOT NULL,
  PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO export_records_20 SELECT message_id, position, record_type, record_id FROM export_records;
DROP TABLE export_records;
ALTER TABLE export_records_20 RENAME TO export_records;

CREATE TABLE submission_records_20 (
  message_id TEXT NOT NULL REFERENCES submissions (message_id),
  record_type TEXT NOT NULL CHECK (record_type IN (${recordTypes})),
  position INTEGER NOT NULL CHECK (position >= 0),
  record_id TEXT NOT NULL,
  organisation TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (message_id, record_type, position)
) STRICT;
INSERT INTO submission_records_20 SELECT message_id, record_type, position, record_id, organisation,
  CASE record_type
    WHEN 'project' THEN json_insert(body, '$.documents', json('[]'), '$.claims', json('[]'),
      '$.assessments', json('[]'), '$.agreedScores', json('[]'))
    ELSE json_insert(body, '$.documents', json('[]'))
  END
FROM submission_records;
DROP TABLE submission_records;
ALTER TABLE submission_records_20 RENAME TO submission_records;
`,
};
