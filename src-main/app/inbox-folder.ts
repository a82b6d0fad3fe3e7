// The folder that an organisation watches as its inbox, a share of the office for instance. It is looked at when the window
// asks, since shares tell of no changes. A file is new until its bytes have been received, whatever it is called.
import type { InboxFolder } from '../contract/views.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { App } from './app.ts';
import type { ListedFile } from './ports.ts';
import type { Store } from './store.ts';

/** What one look reads at most, so that a full folder is taken in small steps; the rest waits for the next look. */
const bytesPerLook = 40 * 1024 * 1024;
const filesPerLook = 100;

/** What is known of the files in the folder, by name, size and time, so that each is read only once. */
export interface InboxMemory {
  folder: string;
  digests: Map<string, string>;
  /** Too large to be received, and already shown as such: there are no bytes to know them again by. */
  shown: Set<string>;
}

/** Word's own lock files, hidden files and files that are being written are no packages. */
const mayBePackage = (name: string): boolean =>
  /\.(docx|json)$/i.test(name) && !name.startsWith('.') && !name.startsWith('~$');

const preferenceOf = ({ workspace }: Store): string => `inbox-folder ${workspace.organisation}`;

const inboxFolderOf = ({ ports }: App, store: Store): string | undefined =>
  ports.registry.preference(preferenceOf(store)) || undefined;

/** @param folder undefined: none is watched from now on. */
export const keepInboxFolder = ({ ports }: App, store: Store, folder: string | undefined): Result<void> =>
  ports.registry.setPreference(preferenceOf(store), folder ?? '');

export async function inboxState(app: App, store: Store): Promise<InboxFolder> {
  const label = inboxFolderOf(app, store);
  if (label === undefined) return {};
  const look = await lookInside(app, store, label, { bytes: bytesPerLook, files: filesPerLook });
  if (!look.ok) return { folder: { label, isReached: false, newFiles: 0, unchecked: 0, isCut: false } };
  const { fresh, unchecked, isCut } = look.value;
  return { folder: { label, isReached: true, newFiles: fresh.length, unchecked, isCut } };
}

/** @returns the paths of all new files. Fails with FOLDER-NOT-CHOSEN, FOLDER-NOT-REACHED. */
export async function takeNewFiles(app: App, store: Store): Promise<Result<string[]>> {
  const folder = inboxFolderOf(app, store);
  if (folder === undefined) return fail('FOLDER-NOT-CHOSEN');
  const everything = { bytes: Number.POSITIVE_INFINITY, files: Number.POSITIVE_INFINITY };
  const look = await lookInside(app, store, folder, everything);
  if (!look.ok) return look;
  const memory = memoryOf(app, folder);
  for (const file of look.value.fresh) if (isTooLarge(file)) memory.shown.add(keyOf(file));
  return succeed(look.value.fresh.map(({ name }) => app.ports.files.join(folder, name)));
}

const isTooLarge = ({ bytes }: ListedFile): boolean => bytes > packageLimits.fileBytes;
const keyOf = ({ name, bytes, modifiedAt }: ListedFile): string => `${bytes} ${modifiedAt} ${name}`;

function memoryOf({ session }: App, folder: string): InboxMemory {
  if (session.inbox?.folder !== folder) session.inbox = { folder, digests: new Map(), shown: new Set() };
  return session.inbox;
}

interface Look {
  fresh: ListedFile[];
  /** Files beyond the budget, and those that another program is still writing. */
  unchecked: number;
  isCut: boolean;
}

async function lookInside(
  app: App,
  store: Store,
  folder: string,
  budget: { bytes: number; files: number },
): Promise<Result<Look>> {
  const listed = await app.ports.far.list(folder, mayBePackage);
  if (!listed.ok) return listed;
  const { digests, shown } = memoryOf(app, folder);
  const look: Look = { fresh: [], unchecked: 0, isCut: listed.value.isCut };
  for (const file of listed.value.files) {
    const key = keyOf(file);
    if (isTooLarge(file)) {
      if (!shown.has(key)) look.fresh.push(file);
      continue;
    }
    if (!digests.has(key) && budget.files > 0 && budget.bytes > 0) {
      budget.files -= 1;
      budget.bytes -= file.bytes;
      const bytes = await app.ports.far.load(
        app.ports.files.join(folder, file.name),
        packageLimits.fileBytes,
      );
      if (bytes.ok) digests.set(key, app.ports.packages.sha256(bytes.value));
    }
    // Another organisation may have been opened while the file was read.
    if (app.session.store !== store) return fail('WORKSPACE-NONE');
    const digest = digests.get(key);
    if (digest === undefined) look.unchecked += 1;
    else if (!store.receivedFiles.find(digest)) look.fresh.push(file);
  }
  return succeed(look);
}
