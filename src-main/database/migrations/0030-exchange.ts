// The exchange in full: messages of every kind, sent and received; all files that came; keys; and the small values that
// are written on the way. Two copies of one revision may be stored once a person has decided between them, so that
// submissions loses its UNIQUE (series_id, revision).
import type { Migration } from './migration.ts';

const kinds = `'report-request', 'report-bundle', 'receipt', 'completion-request', 'feedback', 'handover'`;

export const exchange: Migration = {
  version: 30,
  sql: `
PRAGMA user_version = 30;

CREATE TABLE submissions_30 (
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
  signature TEXT NOT NULL CHECK (signature IN ('none', 'known', 'unknown')),
  -- Answers to points and explanations of warnings, as they came.
  responses TEXT NOT NULL CHECK (json_valid(responses)),
  explanations TEXT NOT NULL CHECK (json_valid(explanations))
) STRICT;
INSERT INTO submissions_30 SELECT message_id, series_id, revision, previous_digest, digest, organisation, year, purpose,
  created_at, imported_at, file_name, file_sha256, is_head, nothing_to_report, activity_count, project_count,
  record_ids, removed_ids, generator, vocabulary_version, contact_name, 'none', '[]', '[]'
FROM submissions;

CREATE TABLE submission_records_30 (
  message_id TEXT NOT NULL REFERENCES submissions_30 (message_id),
  record_type TEXT NOT NULL CHECK (record_type IN ('activity', 'project', 'opportunity', 'outreach', 'assistance',
    'engagement', 'decision', 'role-description')),
  position INTEGER NOT NULL CHECK (position >= 0),
  record_id TEXT NOT NULL,
  organisation TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (message_id, record_type, position)
) STRICT;
INSERT INTO submission_records_30 SELECT message_id, record_type, position, record_id, organisation, body
FROM submission_records;

CREATE TABLE submission_answers_30 (
  message_id TEXT NOT NULL REFERENCES submissions_30 (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  question TEXT NOT NULL,
  text TEXT,
  blank TEXT,
  PRIMARY KEY (message_id, position)
) STRICT;
INSERT INTO submission_answers_30 SELECT message_id, position, question, text, blank FROM submission_answers;

DROP TABLE submission_records;
DROP TABLE submission_answers;
DROP TABLE submissions;
ALTER TABLE submissions_30 RENAME TO submissions;
ALTER TABLE submission_records_30 RENAME TO submission_records;
ALTER TABLE submission_answers_30 RENAME TO submission_answers;
CREATE UNIQUE INDEX submissions_one_head ON submissions (series_id) WHERE is_head = 1;
CREATE INDEX submissions_of_year ON submissions (year, organisation);
CREATE INDEX submissions_of_series ON submissions (series_id, revision);

-- Every other kind of package, whole, in both directions. organisation is the other party.
CREATE TABLE messages (
  message_id TEXT NOT NULL PRIMARY KEY,
  direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),
  kind TEXT NOT NULL CHECK (kind IN (${kinds})),
  organisation TEXT NOT NULL,
  year INTEGER NOT NULL,
  series_id TEXT NOT NULL,
  revision INTEGER NOT NULL CHECK (revision >= 1),
  previous_digest TEXT CHECK (length(previous_digest) = 64),
  digest TEXT NOT NULL UNIQUE CHECK (length(digest) = 64),
  is_head INTEGER NOT NULL CHECK (is_head IN (0, 1)),
  -- The series of the report that it is about.
  subject_series_id TEXT GENERATED ALWAYS AS (envelope ->> '$.payload.subject.seriesId') STORED,
  created_at TEXT NOT NULL,
  -- When it was sent or received here.
  stored_at TEXT NOT NULL,
  signature TEXT NOT NULL CHECK (signature IN ('none', 'known', 'unknown')),
  envelope TEXT NOT NULL CHECK (json_valid(envelope))
) STRICT;
CREATE UNIQUE INDEX messages_one_head ON messages (series_id) WHERE is_head = 1;
CREATE INDEX messages_of_year ON messages (year, kind, organisation);
CREATE INDEX messages_of_series ON messages (series_id, revision);
CREATE INDEX messages_of_subject ON messages (subject_series_id) WHERE subject_series_id IS NOT NULL;

CREATE TABLE message_files (
  message_id TEXT NOT NULL REFERENCES messages (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  extension TEXT NOT NULL CHECK (extension IN ('json', 'docx')),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;

-- Every file that was ever opened here, refused ones too; its bytes lie in the inbox under the same name.
CREATE TABLE received_files (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  received_at TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('importable', 'held', 'known', 'refused', 'imported')),
  kind TEXT CHECK (kind IN (${kinds})),
  organisation TEXT,
  year INTEGER,
  revision INTEGER,
  -- Codes of what was found, worst first; and the same in full.
  codes TEXT NOT NULL CHECK (json_valid(codes)),
  findings TEXT NOT NULL CHECK (json_valid(findings))
) STRICT;
CREATE INDEX received_files_by_time ON received_files (received_at);

-- Own keys; the one without an end is signed with. A private key that the operating system's store has wrapped is
-- 'os-store'; 'plain' is readable to whoever can read this file.
CREATE TABLE signing_keys (
  thumbprint TEXT NOT NULL PRIMARY KEY,
  public_key TEXT NOT NULL CHECK (json_valid(public_key)),
  private_key TEXT NOT NULL,
  protection TEXT NOT NULL CHECK (protection IN ('os-store', 'plain')),
  created_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;
CREATE UNIQUE INDEX signing_keys_one_in_use ON signing_keys (retired_at IS NULL) WHERE retired_at IS NULL;

-- Values that are written by hand and undone like fields: of what kind, of what (a year, a series) and which.
CREATE TABLE kept_values (
  kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (kind, owner, name)
) STRICT, WITHOUT ROWID;
`,
};
