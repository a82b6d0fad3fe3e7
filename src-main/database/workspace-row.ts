// The one row that says whose database this is.
import type { Database } from 'better-sqlite3';
import type { AuditContext } from '../app/store.ts';
import type { Contact } from '../domain/contact.ts';
import { FailureError } from '../domain/failure.ts';
import { type Workspace, workspaceSchema } from '../domain/workspace.ts';
import { parseJson } from './rows.ts';
import type { HasPlaces, SaveValue, ValuePlace } from './save-value.ts';

export function insertWorkspace(database: Database, workspace: Workspace): void {
  database
    .prepare(
      `INSERT INTO workspace (id, role, organisation, contact, installation_id, created_at)
      VALUES (1, :role, :organisation, :contact, :installationId, :createdAt)`,
    )
    .run({ ...workspace, contact: JSON.stringify(workspace.contact) });
}

interface WorkspaceRow extends HasPlaces {
  current(): Workspace;
  saveContact(contact: Contact, context: AuditContext): number | undefined;
}

/** @throws FailureError DB-DAMAGED when the row is not a workspace. */
export function createWorkspaceRow(database: Database, saveValue: SaveValue): WorkspaceRow {
  const select = database.prepare<[], Omit<Workspace, 'contact'> & { contact: string }>(
    `SELECT role, organisation, contact, installation_id AS installationId, created_at AS createdAt FROM workspace`,
  );
  const update = database.prepare('UPDATE workspace SET contact = ?');

  const load = (): Workspace => {
    const row = select.get();
    const workspace = workspaceSchema.safeParse(row && { ...row, contact: parseJson(row.contact) });
    if (!workspace.success) throw new FailureError('DB-DAMAGED');
    return workspace.data;
  };

  // loaded anew after a change, since the change may not come to be stored
  let loaded: Workspace | undefined = load();
  const current = (): Workspace => {
    loaded ??= load();
    return loaded;
  };
  const contacts: ValuePlace<Contact> = {
    recordType: 'workspace',
    at: () => ({
      current: () => load().contact,
      store(value = {}) {
        update.run(JSON.stringify(value));
        loaded = undefined;
      },
    }),
  };
  return {
    places: [contacts],
    current,
    saveContact: (contact, context) =>
      saveValue(contacts, current().installationId, 'contact', contact, context),
  };
}
