CREATE TABLE annual_report_texts (
  year INTEGER NOT NULL,
  section TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (year, section)
) STRICT;

CREATE TABLE answers (
  year INTEGER NOT NULL,
  question TEXT NOT NULL,
  text TEXT,
  blank TEXT,
  PRIMARY KEY (year, question)
) STRICT;

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
, operation INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit row is never changed'); END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'an audit row is never deleted'); END;

CREATE INDEX audit_of_operation ON audit (operation);

CREATE INDEX audit_of_record ON audit (record_id);

CREATE TABLE database_facts (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE expected_reporters (
  year INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  expected INTEGER NOT NULL CHECK (expected IN (0, 1)),
  PRIMARY KEY (year, organisation)
) STRICT;

CREATE TABLE export_files (
  message_id TEXT NOT NULL REFERENCES exports (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  extension TEXT NOT NULL CHECK (extension IN ('json', 'docx')),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE "export_records" (
  message_id TEXT NOT NULL REFERENCES exports (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  record_type TEXT NOT NULL CHECK (record_type IN ('activity', 'project', 'opportunity', 'outreach', 'assistance', 'engagement', 'decision',
    'role-description')),
  record_id TEXT NOT NULL,
  PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE kept_values (
  kind TEXT NOT NULL,
  owner TEXT NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (kind, owner, name)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE message_files (
  message_id TEXT NOT NULL REFERENCES messages (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  extension TEXT NOT NULL CHECK (extension IN ('json', 'docx')),
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  PRIMARY KEY (message_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
  message_id TEXT NOT NULL PRIMARY KEY,
  direction TEXT NOT NULL CHECK (direction IN ('sent', 'received')),
  kind TEXT NOT NULL CHECK (kind IN ('report-request', 'report-bundle', 'receipt', 'completion-request', 'feedback', 'handover')),
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

CREATE INDEX messages_of_series ON messages (series_id, revision);

CREATE INDEX messages_of_subject ON messages (subject_series_id) WHERE subject_series_id IS NOT NULL;

CREATE INDEX messages_of_year ON messages (year, kind, organisation);

CREATE UNIQUE INDEX messages_one_head ON messages (series_id) WHERE is_head = 1;

CREATE TABLE received_files (
  sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
  name TEXT NOT NULL,
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  received_at TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('importable', 'held', 'known', 'refused', 'imported')),
  kind TEXT CHECK (kind IN ('report-request', 'report-bundle', 'receipt', 'completion-request', 'feedback', 'handover')),
  organisation TEXT,
  year INTEGER,
  revision INTEGER,
  -- Codes of what was found, worst first; and the same in full.
  codes TEXT NOT NULL CHECK (json_valid(codes)),
  findings TEXT NOT NULL CHECK (json_valid(findings))
) STRICT;

CREATE INDEX received_files_by_time ON received_files (received_at);

CREATE VIRTUAL TABLE record_search USING fts5 (
  title, text, content = '', contentless_delete = 1,
  prefix = '2 3 4 5 6', tokenize = "unicode61 remove_diacritics 0"
);

CREATE TABLE "record_values" (
  facet TEXT NOT NULL,
  value TEXT NOT NULL,
  row_id INTEGER NOT NULL REFERENCES "records" (row_id),
  PRIMARY KEY (facet, value, row_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX record_values_of_record ON record_values (row_id);

CREATE TABLE "records" (
  row_id INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  record_type TEXT NOT NULL CHECK (record_type IN ('activity', 'project', 'opportunity', 'outreach', 'assistance', 'engagement', 'decision',
    'role-description', 'measure', 'membership', 'twin-town', 'network-contact', 'network-meeting',
    'governing-document')),
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

CREATE INDEX records_by_change ON records (record_type, updated_at, from_day, to_day) WHERE removed_at IS NULL;

CREATE INDEX records_by_day ON records (record_type, nullif(from_day, '0000-01-01'), from_day, to_day, kind,
  programme, phase, status, granted, granted_currency, participants, visitors) WHERE removed_at IS NULL;

CREATE INDEX records_by_title ON records (record_type, title_key, from_day, to_day) WHERE removed_at IS NULL;

CREATE INDEX records_removed ON records (removed_at) WHERE removed_at IS NOT NULL;

CREATE TABLE report_years (
  year INTEGER NOT NULL PRIMARY KEY,
  nothing_to_report INTEGER NOT NULL CHECK (nothing_to_report IN (0, 1))
) STRICT;

CREATE TABLE saved_views (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL CHECK (json_valid(query))
) STRICT;

CREATE TABLE signing_keys (
  thumbprint TEXT NOT NULL PRIMARY KEY,
  public_key TEXT NOT NULL CHECK (json_valid(public_key)),
  private_key TEXT NOT NULL,
  protection TEXT NOT NULL CHECK (protection IN ('os-store', 'plain')),
  created_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;

CREATE UNIQUE INDEX signing_keys_one_in_use ON signing_keys (retired_at IS NULL) WHERE retired_at IS NULL;

CREATE TABLE "submission_answers" (
  message_id TEXT NOT NULL REFERENCES "submissions" (message_id),
  position INTEGER NOT NULL CHECK (position >= 0),
  question TEXT NOT NULL,
  text TEXT,
  blank TEXT,
  PRIMARY KEY (message_id, position)
) STRICT;

CREATE TABLE "submission_records" (
  message_id TEXT NOT NULL REFERENCES "submissions" (message_id),
  record_type TEXT NOT NULL CHECK (record_type IN ('activity', 'project', 'opportunity', 'outreach', 'assistance',
    'engagement', 'decision', 'role-description')),
  position INTEGER NOT NULL CHECK (position >= 0),
  record_id TEXT NOT NULL,
  organisation TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  PRIMARY KEY (message_id, record_type, position)
) STRICT;

CREATE TABLE "submissions" (
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
, measures TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(measures)), ready TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ready)), format_version TEXT) STRICT;

CREATE INDEX submissions_of_series ON submissions (series_id, revision);

CREATE INDEX submissions_of_year ON submissions (year, organisation);

CREATE UNIQUE INDEX submissions_one_head ON submissions (series_id) WHERE is_head = 1;

CREATE TABLE workspace (
  id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  role TEXT NOT NULL CHECK (role IN ('department', 'city-office')),
  organisation TEXT NOT NULL,
  contact TEXT NOT NULL CHECK (json_valid(contact)),
  installation_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  in_use INTEGER NOT NULL DEFAULT 0 CHECK (in_use IN (0, 1))
) STRICT;
