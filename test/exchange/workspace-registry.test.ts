import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkspaceRegistry } from '../../src-main/app/ports.ts';
import { createFiles } from '../../src-main/exchange/file-store.ts';
import { createWorkspaceRegistry } from '../../src-main/exchange/workspace-registry.ts';

let folder: string;
let events: unknown[];
const open = (): WorkspaceRegistry =>
  createWorkspaceRegistry(folder, createFiles(), { write: (...event) => events.push(event) });
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'utblick-registry-'));
  events = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fosie = { role: 'department', organisation: 'sdf-fosie' } as const;
const cityOffice = { role: 'city-office', organisation: 'stadskontoret' } as const;

describe('the registry of organisations', () => {
  it('remembers organisations, the one opened last, and preferences, when opened again', () => {
    const registry = open();
    registry.remember(cityOffice, '/data/a');
    registry.remember(fosie, '/data/b');
    registry.remember(cityOffice, '/data/c');
    registry.setPreference('theme', 'dark');

    const again = open();
    expect([again.list(), again.latest(), again.preference('theme'), again.preference('toString')]).toEqual([
      [
        { ...fosie, folder: '/data/b' },
        { ...cityOffice, folder: '/data/c' },
      ],
      'stadskontoret',
      'dark',
      undefined,
    ]);
    expect(events).toEqual([]);
  });

  it('is empty where there is none, and makes no file until something is remembered', () => {
    const registry = open();

    expect([registry.list(), registry.latest(), readdirSync(folder)]).toEqual([[], undefined, []]);
    expect(registry.defaultFolder('sdf-fosie')).toBe(join(folder, 'sdf-fosie'));
  });

  it.each(['', '{"workspaces":[', '[]', '{"workspaces":[{"role":"king"}],"preferences":{}}'])(
    'sets a damaged file (%s) aside, says so in the log, and starts empty',
    (damaged) => {
      writeFileSync(join(folder, 'organisations.json'), damaged);

      const registry = open();
      expect(registry.list()).toEqual([]);
      expect(readFileSync(join(folder, 'organisations.json.damaged-1'), 'utf8')).toBe(damaged);
      expect(events).toEqual([['registry-damaged', { setAsideAs: 'organisations.json.damaged-1' }]]);
    },
  );

  it('keeps what it knew when it cannot be written', () => {
    const files = createFiles();
    const full = {
      ok: false,
      failure: { code: 'FILE-FULL', params: { name: 'organisations.json' } },
    } as const;
    const registry = createWorkspaceRegistry(
      folder,
      { ...files, write: () => full },
      { write: () => undefined },
    );

    expect([registry.remember(fosie, '/data/a'), registry.list()]).toEqual([full, []]);
  });
});
