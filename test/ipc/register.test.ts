import { beforeEach, describe, expect, it, vi } from 'vitest';
import { channels } from '../../src-main/contract/contract.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';
import { registerCalls } from '../../src-main/ipc/register.ts';
import { StandInIpcMain } from '../electron-stand-in/ipc-main.ts';

const electron = vi.hoisted(() => ({ ipcMain: undefined as unknown }));
vi.mock('electron', () => electron);

const ownContents = { id: 1 };
const ownFrame = { url: 'app://bundle/index.html', parent: null };
const ownEvent = { sender: ownContents, senderFrame: ownFrame };

const id = '0198f6ab-0000-7000-8000-000000000001';

/** The border with a core behind it that answers with what it was asked. */
const border = () => {
  const ipcMain = new StandInIpcMain();
  electron.ipcMain = ipcMain;
  const logged: string[] = [];
  registerCalls(
    () => ownContents as never,
    async (channel, input) => succeed({ channel, input }),
    { write: (event) => logged.push(event) },
  );
  return { ipcMain, logged };
};

describe('registerCalls', () => {
  let ipcMain: StandInIpcMain;
  let logged: string[];
  beforeEach(() => {
    ({ ipcMain, logged } = border());
  });
  const invoke = (event: object, channel: string, ...inputs: unknown[]) =>
    ipcMain.answer(event, channel, inputs);

  it('handles each channel of the contract, and no other', () => {
    expect(ipcMain.channels).toEqual(channels);
  });

  it('carries a call from the window to the core and its result back', async () => {
    expect(await invoke(ownEvent, 'record.history', { id })).toEqual({
      ok: true,
      value: succeed({ channel: 'record.history', input: { id } }),
    });
  });

  it.each([
    ['a frame that is gone', { sender: ownContents, senderFrame: null }],
    ['a frame within the page', { sender: ownContents, senderFrame: { ...ownFrame, parent: ownFrame } }],
    ['a foreign page', { sender: ownContents, senderFrame: { ...ownFrame, url: 'https://example.com/' } }],
    ['a blank page', { sender: ownContents, senderFrame: { ...ownFrame, url: 'about:blank' } }],
    ['another window', { sender: { id: 2 }, senderFrame: ownFrame }],
  ])('refuses every call from %s', async (_who, event) => {
    const replies = await Promise.all(channels.map((channel) => invoke(event, channel, {})));

    expect(replies).toEqual(channels.map(() => ({ ok: true, value: fail('BORDER-WRONG-SENDER') })));
    expect(logged).toEqual(channels.map(() => 'border-wrong-sender'));
  });

  it.each([
    ['a surplus member', [{ id, path: '/etc/passwd' }]],
    ['a member of the wrong type', [{ id: 7 }]],
    ['no input', []],
    ['two inputs', [{ id }, { id }]],
    ['a list', [[id]]],
    ['a member that reaches for the prototype', [JSON.parse(`{"id":"${id}","__proto__":{}}`)]],
  ])('refuses %s before it reaches the core', async (_what, inputs) => {
    expect(await invoke(ownEvent, 'record.history', ...inputs)).toEqual({
      ok: true,
      value: fail('BORDER-BAD-INPUT', { channel: 'record.history' }),
    });
  });

  it('has no handler for a channel that the contract does not name', async () => {
    expect(await invoke(ownEvent, 'file.read', { id })).toEqual({
      ok: false,
      message: "Error invoking remote method 'file.read': Error: No handler registered for 'file.read'",
    });
  });
});
