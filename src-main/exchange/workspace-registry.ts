// Which organisations this installation knows, where their databases lie, and a few preferences: one small JSON file
// outside every database. It can be made again by hand, so a damaged one is set aside and never stops the program.
import { mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Files, Log, WorkspaceRegistry } from '../app/ports.ts';
import type { Result } from '../domain/result.ts';
import { type WorkspaceSummary, workspaceSummarySchema } from '../domain/workspace.ts';
import { systemCode, writeFailure } from './file-store.ts';

type KnownWorkspace = WorkspaceSummary & { folder: string };

interface Registry {
  /** Last opened first. */
  workspaces: readonly KnownWorkspace[];
  preferences: ReadonlyMap<string, string>;
}

const emptyRegistry: Registry = { workspaces: [], preferences: new Map() };
const fileName = 'organisations.json';
const limitBytes = 1024 * 1024;

/** @param dataFolder the installation's own folder; new organisations get a folder in it unless one is chosen. */
export function createWorkspaceRegistry(dataFolder: string, files: Files, log: Log): WorkspaceRegistry {
  const path = join(dataFolder, fileName);

  const load = (): Registry => {
    if (!files.exists(path)) return emptyRegistry;
    const read = files.read(path, limitBytes);
    const registry = read.ok ? parseRegistry(read.value) : undefined;
    if (!registry) log.write('registry-damaged', { setAsideAs: setAside() });
    return registry ?? emptyRegistry;
  };

  /** @returns the name under which the damaged file is kept, or what kept it from being moved. */
  const setAside = (): string => {
    let number = 1;
    while (files.exists(`${path}.damaged-${number}`)) number += 1;
    try {
      renameSync(path, `${path}.damaged-${number}`);
      return `${fileName}.damaged-${number}`;
    } catch (error) {
      return systemCode(error);
    }
  };

  let registry = load();

  const save = (next: Registry): Result<void> => {
    const { workspaces, preferences } = next;
    const text = JSON.stringify({ workspaces, preferences: Object.fromEntries(preferences) }, null, 2);
    try {
      mkdirSync(dataFolder, { recursive: true });
    } catch (error) {
      return writeFailure(error, path);
    }
    const written = files.write(path, Buffer.from(`${text}\n`));
    if (written.ok) registry = next;
    return written;
  };

  return {
    list: () => registry.workspaces.toSorted((a, b) => (a.organisation < b.organisation ? -1 : 1)),
    remember({ role, organisation }, folder) {
      const others = registry.workspaces.filter((known) => known.organisation !== organisation);
      return save({ ...registry, workspaces: [{ role, organisation, folder }, ...others] });
    },
    latest: () => registry.workspaces[0]?.organisation,
    defaultFolder: (organisation) => join(dataFolder, organisation),
    preference: (key) => registry.preferences.get(key),
    setPreference: (key, value) =>
      save({ ...registry, preferences: new Map([...registry.preferences, [key, value]]) }),
  };
}

/** @returns undefined when the bytes are not a registry that this program wrote. */
function parseRegistry(bytes: Uint8Array): Registry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isRecord(value) || !Array.isArray(value.workspaces) || !isRecord(value.preferences)) return undefined;
  const workspaces = value.workspaces.map(parseWorkspace);
  const preferences = Object.entries(value.preferences);
  if (!workspaces.every((known) => known !== undefined)) return undefined;
  if (!preferences.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
    return undefined;
  return { workspaces, preferences: new Map(preferences) };
}

function parseWorkspace(value: unknown): KnownWorkspace | undefined {
  if (!isRecord(value) || typeof value.folder !== 'string') return undefined;
  const { folder, ...summary } = value;
  const parsed = workspaceSummarySchema.safeParse(summary);
  return parsed.success ? { ...parsed.data, folder } : undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
