// Stadskontoret's desk: six more kinds of record, which no package carries (decision 0020). SQLite changes a CHECK only
// with its table, so the records move to one that allows them; what refers to them moves along.
import type { Migration } from './migration.ts';

const recordTypes = `'activity', 'project', 'opportunity', 'outreach', 'assistance', 'engagement', 'decision',
    'role-description', 'measure', 'membership', 'twin-town', 'network-contact', 'network-meeting',
    'governing-document'`;

const kept = `row_id, id, record_type, version, created_at, updated_at, removed_at, title, title_key, from_day, to_day,
  body`;

export const desk: Migration = {
  version: 40,
  sql: `
PRAGMA user_version = 40;

CREATE TABLE records_40 (
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
INSERT INTO records_40 (${kept}) SELECT ${kept} FROM records;

CREATE TABLE record_values_40 (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  row_id INTEGER NOT NULL REFERENCES records_40 (row_id),
  PRIMARY KEY (facet, value, row_id)
) STRICT, WITHOUT ROWID;
INSERT INTO record_values_40 SELECT facet, value, row_id FROM record_values;

DROP TABLE record_values;
DROP TABLE records;
ALTER TABLE records_40 RENAME TO records;
ALTER TABLE record_values_40 RENAME TO record_values;
CREATE INDEX record_values_of_record ON record_values (row_id);
CREATE INDEX records_by_title ON records (record_type, title_key, from_day, to_day) WHERE removed_at IS NULL;
CREATE INDEX records_by_change ON records (record_type, updated_at, from_day, to_day) WHERE removed_at IS NULL;
-- Holds all that the other orders go by: sorting reads this and no record. A record that is open at its beginning has
-- no first day to stand by.
CREATE INDEX records_by_day ON records (record_type, nullif(from_day, '0000-01-01'), from_day, to_day, kind,
  programme, phase, status, granted, granted_currency, participants, visitors) WHERE removed_at IS NULL;
CREATE INDEX records_removed ON records (removed_at) WHERE removed_at IS NOT NULL;
`,
};
