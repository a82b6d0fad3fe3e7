import { beforeEach, describe, expect, it, vi } from 'vitest';
import { channels } from '../../src-main/contract/contract.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { droppedChannel, mostDropped } from '../../src-main/ipc/dropped-channel.ts';
import { registerDropped } from '../../src-main/ipc/dropped-files.ts';
import { StandInIpcMain } from '../electron-stand-in/ipc-main.ts';

const electron = vi.hoisted(() => ({ ipcMain: undefined as unknown }));
vi.mock('electron', () => electron);

const ownContents = { id: 1 };
const ownFrame = { url: 'app://bundle/index.html', parent: null };
const ownEvent = { sender: ownContents, senderFrame: ownFrame };

describe('registerDropped', () => {
  let ipcMain: StandInIpcMain;
  let taken: (readonly string[])[];
  let logged: string[];
  beforeEach(() => {
    ipcMain = new StandInIpcMain();
    electron.ipcMain = ipcMain;
    taken = [];
    logged = [];
    registerDropped(
      () => ownContents as never,
      async (paths) => {
        taken.push(paths);
        return succeed('a token');
      },
      { write: (event) => logged.push(event) },
    );
  });
  const invoke = (event: object, ...inputs: unknown[]) => ipcMain.answer(event, droppedChannel, inputs);

  it('is no channel that the page can call', () => {
    expect(channels).not.toContain(droppedChannel);
  });

  it('hands the paths to the core, and its token to the page', async () => {
    expect(await invoke(ownEvent, { paths: ['/a.docx'] })).toEqual({ ok: true, value: succeed('a token') });
    expect(taken).toEqual([['/a.docx']]);
  });

  it.each([
    ['a frame that is gone', { sender: ownContents, senderFrame: null }],
    ['a frame within the page', { sender: ownContents, senderFrame: { ...ownFrame, parent: ownFrame } }],
    ['a foreign page', { sender: ownContents, senderFrame: { ...ownFrame, url: 'https://example.com/' } }],
    ['another window', { sender: { id: 2 }, senderFrame: ownFrame }],
  ])('takes nothing from %s', async (_who, event) => {
    expect(await invoke(event, { paths: ['/a.docx'] })).toEqual({
      ok: true,
      value: fail('BORDER-WRONG-SENDER'),
    });
    expect([taken, logged]).toEqual([[], ['border-wrong-sender']]);
  });

  it.each([
    ['nothing', []],
    ['no paths', [{ paths: [] }]],
    ['an empty path', [{ paths: [''] }]],
    ['a path that is no text', [{ paths: [7] }]],
    ['more than are taken at once', [{ paths: Array.from({ length: mostDropped + 1 }, () => '/a') }]],
    ['a surplus member', [{ paths: ['/a'], token: 'mine' }]],
    ['two inputs', [{ paths: ['/a'] }, { paths: ['/b'] }]],
  ])('refuses %s', async (_what, inputs) => {
    expect(await invoke(ownEvent, ...inputs)).toEqual({
      ok: true,
      value: fail('BORDER-BAD-INPUT', { channel: droppedChannel }),
    });
    expect([taken, logged]).toEqual([[], ['border-bad-input']]);
  });
});
