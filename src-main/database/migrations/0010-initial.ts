// The first schema. Records are documents with typed columns: `body` holds the whole record as JSON, and the columns
// that lists filter and sort by are drawn out of it by SQLite itself, so the two cannot differ. Why: a record is
// always read and saved whole, its shape is owned by the domain's schemas, most of its members are optional, and a
// package carries it as one JSON object; forty columns and eight child tables would add joins and conversions and
// answer no question that is asked. A change of the record's shape comes with a migration that rewrites the bodies.
//
// A shipped migration is never edited; the next step gets the next ten.
import type { Migration } from './migration.ts';

export const initial: Migration = {
  version: 10,
  sql: `
PRAGMA application_id = 1433690732;
PRAGMA user_version = 10;

-- The organisation that owns this database. in_use is 1 from open to close: found set, the last end was unclean.
CREATE TABLE workspace (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  role TEXT NOT NULL CHECK (role IN ('department', 'city-office')),
  organisation TEXT NOT NULL,
  contact TEXT NOT NULL CHECK (json_valid(contact)),
  installation_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  in_use INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1))
) STRICT;

-- row_id is declared, since the search index refers to it and VACUUM renumbers a rowid that is not.
CREATE TABLE records (
  row_id INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record_type TEXT NOT NULL CHECK (record_type IN ('activity', 'project')),
  version INTEGER NOT NULL CHECK (version >= 1),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  removed_at TEXT,
  body TEXT NOT NULL CHECK (json_valid(body)),
  organisation TEXT NOT NULL GENERATED ALWAYS AS (body ->> 'organisation') STORED,
  title TEXT GENERATED ALWAYS AS (coalesce(body ->> 'title', body ->> 'name', body ->> 'acronym')) STORED,
  starts_on TEXT GENERATED ALWAYS AS (body ->> 'startsOn') STORED,
  ends_on TEXT GENERATED ALWAYS AS (body ->> 'endsOn') STORED,
  activity_type TEXT GENERATED ALWAYS AS (body ->> 'activityType') STORED,
  programme TEXT GENERATED ALWAYS AS (body ->> 'programme') STORED,
  phase TEXT GENERATED ALWAYS AS (body ->> 'phase') STORED,
  status TEXT GENERATED ALWAYS AS (body ->> 'status') STORED,
  CHECK (id = body ->> 'id')
) STRICT;
CREATE INDEX records_listed ON records (record_type, id) WHERE removed_at IS NULL;

-- Contentless: the text is in records.body already, and deleting needs no old text. å, ä and ö stay letters.
CREATE VIRTUAL TABLE record_search USING fts5 (
  title, text, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0"
);

CREATE TABLE answers (
  year INTEGER NOT NULL,
  question TEXT NOT NULL,
  text TEXT,
  blank TEXT,
  PRIMARY KEY (year, question)
) STRICT;

CREATE TABLE report_years (
  year INTEGER NOT NULL PRIMARY KEY,
  nothing_to_report INTEGER NOT NULL CHECK (nothing_to_report IN (0, 1))
) STRICT;

-- Revisions of the own report that have left the house.
CREATE TABLE exports (
  message_id TEXT NOT NULL PRIMARY KEY,
  year INTEGER NOT NULL,
  series_id TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  content_digest TEXT NOT NULL CHECK (length(content_digest) = 64),
  created_at TEXT NOT NULL,
  UNIQUE (series_id, revision)
) STRICT;
CREATE INDEX exports_of_year ON exports (year, created_at);

CREATE TABLE export_files (
  message_id TEXT NOT NULL REFERENCES exports (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  extension TEXT NOT NULL CHECK (extension IN ('json', 'docx')),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE export_records (
  message_id TEXT NOT NULL REFERENCES exports (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  record_type TEXT NOT NULL CHECK (record_type IN ('activity', 'project')),
  record_id TEXT NOT NULL,
  PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;

-- Every received revision. record_ids and removed_ids stay when the rows of an earlier head go: the rule that nothing
-- is lost looks at all revisions of a series.
CREATE TABLE submissions (
  message_id TEXT NOT NULL PRIMARY KEY,
  series_id TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  previous_digest TEXT CHECK (length(previous_digest) = 64),
  digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  organisation TEXT NOT NULL,
  year INTEGER NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('final', 'draft', 'test')),
  created_at TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  file_sha256 TEXT NOT NULL CHECK (length(file_sha256) = 64),
  is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)),
  nothing_to_report INTEGER NOT NULL CHECK (nothing_to_report IN (0, 1)),
  activity_count INTEGER NOT NULL CHECK (activity_count >= 0),
  project_count INTEGER NOT NULL CHECK (project_count >= 0),
  record_ids TEXT NOT NULL CHECK (json_valid(record_ids)),
  removed_ids TEXT NOT NULL CHECK (json_valid(removed_ids)),
  generator TEXT NOT NULL,
  vocabulary_version TEXT NOT NULL,
  contact_name TEXT,
  UNIQUE (series_id, revision)
) STRICT;
CREATE UNIQUE INDEX submissions_one_head ON submissions (series_id) WHERE is_head = 1;
CREATE INDEX submissions_of_year ON submissions (year, organisation);

CREATE TABLE submission_records (
  message_id TEXT NOT NULL REFERENCES submissions (message_id),
  record_type TEXT NOT NULL CHECK (record_type IN ('activity', 'project')),
  position INTEGER NOT NULL CHECK (position >= 0),
  record_id TEXT NOT NULL,
  organisation TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (message_id, record_type, position)
) STRICT;

CREATE TABLE submission_answers (
  message_id TEXT NOT NULL REFERENCES submissions (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  question TEXT NOT NULL,
  text TEXT,
  blank TEXT,
  PRIMARY KEY (message_id, position)
) STRICT;

CREATE TABLE annual_report_texts (
  year INTEGER NOT NULL,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (year, section)
) STRICT;

CREATE TABLE expected_reporters (
  year INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  expected INTEGER NOT NULL CHECK (expected IN (0, 1)),
  PRIMARY KEY (year, organisation)
) STRICT;

-- Who changed which member, when, from what to what. "before" and "after" are JSON texts.
CREATE TABLE audit (
  id INTEGER NOT NULL PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ('create', 'change', 'remove', 'restore', 'export', 'import')),
  record_type TEXT NOT NULL,
  record_id TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),
  after TEXT CHECK (json_valid(after))
) STRICT;
CREATE INDEX audit_of_record ON audit (record_id);
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit row is never changed'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit row is never deleted'); END;
`,
};
