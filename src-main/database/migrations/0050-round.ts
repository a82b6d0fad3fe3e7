// Format 1.3: what a report says of the handlingsplan's rows and which of its parts are marked done; and the version of the
// format that each report came in, which is told when a year is rehearsed.
import type { Migration } from './migration.ts';

export const round: Migration = {
  version: 50,
  sql: `
PRAGMA user_version = 50;

ALTER TABLE submissions ADD COLUMN measures TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(measures));
ALTER TABLE submissions ADD COLUMN ready TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(ready));
-- Unknown of those that were stored before.
ALTER TABLE submissions ADD COLUMN format_version TEXT;
`,
};
