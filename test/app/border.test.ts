// The door into the core: what is refused there, whoever knocks.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App, Handlers } from '../../src-main/app/app.ts';
import { createCore, createHandlers } from '../../src-main/app/dispatch.ts';
import { FailureError } from '../../src-main/domain/failure.ts';
import { succeed } from '../../src-main/domain/result.ts';
import { removeFolder, startTemporaryCore, type TemporaryCore } from './temporary-core.ts';

let core: TemporaryCore;
beforeEach(() => {
  core = startTemporaryCore();
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
});

describe('dispatch', () => {
  it.each(['no.such.channel', '__proto__', 'constructor', '', 7, undefined, null, {}])(
    'refuses the unknown channel %j',
    async (channel) => {
      expect(await core.dispatch(channel, {})).toEqual({
        ok: false,
        failure: { code: 'BORDER-UNKNOWN-CHANNEL', params: {} },
      });
    },
  );

  it('refuses a surplus field in the input', async () => {
    const reply = await core.dispatch('app.setTheme', { theme: 'dark', path: '/etc/passwd' });
    expect(reply).toEqual({ ok: false, failure: { code: 'BORDER-BAD-INPUT', params: { field: '' } } });
  });

  it('refuses input of the wrong shape and names the field', async () => {
    const reply = await core.dispatch('report.get', { year: 'i år' });
    expect(reply).toEqual({ ok: false, failure: { code: 'BORDER-BAD-INPUT', params: { field: 'year' } } });
  });

  it('refuses the work of one role in the other', async () => {
    const { year } = { year: 2006 };
    await core.must('workspace.create', { role: 'city-office', organisation: 'stadskontoret', contact: {} });
    expect(await core.dispatch('report.get', { year })).toMatchObject({
      failure: { code: 'WORKSPACE-WRONG-ROLE' },
    });
    expect(await core.dispatch('record.draft', { type: 'assistance', year })).toMatchObject({
      failure: { code: 'WORKSPACE-WRONG-ROLE' },
    });
  });

  it('says that no organisation is open before one is', async () => {
    expect(await core.dispatch('overview.get', { year: 2006 })).toMatchObject({
      failure: { code: 'WORKSPACE-NONE' },
    });
  });
});

describe('a faulty handler', () => {
  const log: unknown[] = [];
  const app = {
    ports: {
      ids: { next: () => '01980000-0000-7000-8000-00000000abcd' },
      log: { write: (...line: unknown[]) => log.push(line) },
    },
    session: {},
  } as unknown as App;
  const faulty = (handler: unknown) =>
    createCore(app, { ...({} as Handlers), 'board.get': handler as Handlers['board.get'] });

  it('that returns the wrong shape is stopped at the border, with a reference and no stack', async () => {
    const reply = await faulty(() => succeed({ year: 2006, rows: 'secret' })).dispatch('board.get', {
      year: 2006,
    });
    expect(reply).toEqual({ ok: false, failure: { code: 'BUG', params: { reference: '0000abcd' } } });
  });

  it('that returns a surplus field is stopped too', async () => {
    const reply = await faulty(() => succeed({ year: 2006, rows: [], path: '/home' })).dispatch('board.get', {
      year: 2006,
    });
    expect(reply).toMatchObject({ failure: { code: 'BUG' } });
  });

  it('that throws is caught, and what it was about is not logged', async () => {
    log.length = 0;
    const reply = await faulty(() => {
      throw new Error('Anna Andersson 850101-1234');
    }).dispatch('board.get', { year: 2006 });
    expect(reply).toMatchObject({ failure: { code: 'BUG' } });
    expect(JSON.stringify(log)).not.toContain('Andersson');
  });

  it('that throws an expected failure answers with its code', async () => {
    const reply = await faulty(() => {
      throw new FailureError('DB-FULL');
    }).dispatch('board.get', { year: 2006 });
    expect(reply).toEqual({ ok: false, failure: { code: 'DB-FULL', params: {} } });
  });
});

it('has a handler for every channel', () => {
  const handlers = createHandlers({ ports: {}, session: {}, jobs: {} } as unknown as App);
  expect(Object.values(handlers).every((handler) => typeof handler === 'function')).toBe(true);
});
