import { describe, expect, it } from 'vitest';
import { fail, type Result, succeed } from '../../src-main/domain/result.ts';
import { Autosaver, type SaveStatus } from '../../src-renderer/ui/autosaver.ts';

interface Save {
  value: string;
  basedOn: number;
  answer: (result: Result<{ version: number }>) => void;
}

/** Saves wait until the test answers them; the clock never has to pass, since the test flushes. */
function createSaver() {
  const saves: Save[] = [];
  const states: SaveStatus['state'][] = [];
  const saver = new Autosaver<string, { version: number }>({
    basedOn: 3,
    save: (value, basedOn) => new Promise((answer) => saves.push({ value, basedOn, answer })),
    onSaved: () => undefined,
    onStatus: ({ state }) => states.push(state),
    delayMs: 1_000_000,
  });
  const summary = () => saves.map(({ value, basedOn }) => [value, basedOn]);
  return { saver, saves, states, summary };
}

describe('saving while typing', () => {
  it('makes one save of several changes, and bases the next on the version it gave', async () => {
    const { saver, saves, summary } = createSaver();
    saver.change('a');
    saver.change('ab');
    const first = saver.flush();
    saves[0]?.answer(succeed({ version: 4 }));
    await first;
    saver.change('abc');
    const second = saver.flush();
    saves[1]?.answer(succeed({ version: 5 }));
    await second;

    expect(summary()).toEqual([
      ['ab', 3],
      ['abc', 4],
    ]);
  });

  it('never has two saves under way: what is typed during one goes with the next', async () => {
    const { saver, saves, summary } = createSaver();
    saver.change('a');
    const done = saver.flush();
    saver.change('ab');
    void saver.flush();
    const whileSaving = summary();
    saves[0]?.answer(succeed({ version: 4 }));
    await Promise.resolve();
    await Promise.resolve();
    saves[1]?.answer(succeed({ version: 5 }));
    await done;

    expect([whileSaving, summary()]).toEqual([
      [['a', 3]],
      [
        ['a', 3],
        ['ab', 4],
      ],
    ]);
  });

  it('keeps what could not be saved and tries it again', async () => {
    const { saver, saves, states, summary } = createSaver();
    saver.change('a');
    const first = saver.flush();
    saves[0]?.answer(fail('DB-FULL'));
    await first;
    const stillUnsaved = saver.hasUnsaved();
    const second = saver.flush();
    saves[1]?.answer(succeed({ version: 4 }));
    await second;

    expect({ stillUnsaved, summary: summary(), states }).toEqual({
      stillUnsaved: true,
      summary: [
        ['a', 3],
        ['a', 3],
      ],
      states: ['waiting', 'saving', 'failed', 'saving', 'saved'],
    });
  });

  it('needs a moment from the first change until it is saved or has been told to fail', async () => {
    const { saver, saves } = createSaver();
    const moments = [saver.needsMoment()];
    const look = (): void => void moments.push(saver.needsMoment());
    saver.change('a');
    look();
    const first = saver.flush();
    look();
    saves[0]?.answer(fail('DB-FULL'));
    await first;
    look();
    const second = saver.flush();
    saves[1]?.answer(succeed({ version: 4 }));
    await second;
    look();

    expect(moments).toEqual([false, true, true, false, false]);
  });

  it('keeps nothing that was let go of while its save was under way', async () => {
    const { saver, saves } = createSaver();
    saver.change('a');
    const saving = saver.flush();
    saver.discard();
    saves[0]?.answer(fail('RECORD-STALE'));
    await saving;

    expect(saver.hasUnsaved()).toBe(false);
  });

  it('saves what was put on top of another version from that version, when the save under way has ended', async () => {
    const { saver, saves, summary } = createSaver();
    saver.change('mine');
    const first = saver.flush();
    const second = saver.rebase('both', 7);
    saves[0]?.answer(fail('RECORD-STALE'));
    await first;
    await Promise.resolve();
    await Promise.resolve();
    saves[1]?.answer(succeed({ version: 8 }));
    await second;

    expect([summary(), saver.hasUnsaved()]).toEqual([
      [
        ['mine', 3],
        ['both', 7],
      ],
      false,
    ]);
  });

  it('saves nothing when nothing was changed', async () => {
    const { saver, states, summary } = createSaver();
    await saver.flush();

    expect([summary(), states]).toEqual([[], []]);
  });
});
