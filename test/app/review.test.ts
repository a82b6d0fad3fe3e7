// Granskningen: what stadskontoret does with a report stands in a log, and a report that is locked or approved is not replaced
// without a person's word.
import { describe, expect, it } from 'vitest';
import { recordLists } from '../../src-main/domain/records.ts';
import { cityWithReport, department, nextRevision } from './city-exchange.ts';
import { draftReport, receive, sealReport } from './made-packages.ts';
import {
  createCityOffice,
  jobId,
  previewFiles,
  sample,
  startTemporaryCore,
  type TemporaryCore,
} from './temporary-core.ts';

const { year } = sample;
type Act = Parameters<TemporaryCore['call']>[1] & {
  act: 'lock' | 'unlock' | 'approve' | 'withdraw' | 'return';
};

async function reviewed() {
  const city = await cityWithReport();
  const { core } = city;
  const review = () => core.must('completion.get', { messageId: city.messageId });
  const act = async (kind: Act['act'], reason?: string) => {
    const { messageId, digest } = await review();
    return core.call('review.act', {
      reports: [{ messageId, digest }],
      act: kind,
      ...(reason !== undefined && { reason }),
    });
  };
  const row = async () => {
    const { rows } = await core.must('board.get', { year });
    return rows.find(({ organisation }) => organisation === department);
  };
  return { ...city, review, act, row };
}
const next = (file: string) =>
  nextRevision(file, ({ payload }) => {
    const [activity] = payload.activities;
    if (activity) activity.benefit = 'En annan nytta.';
  });
const codeOf = (reply: { ok: boolean; failure?: { code: string } }) => reply.failure?.code;
async function take(core: TemporaryCore, path: string) {
  const [preview] = await previewFiles(core, [path]);
  await core.must('package.import', {
    previewId: preview?.previewId ?? '',
    jobId,
    decision: { pinKey: false },
  });
  return preview;
}

describe('the review', () => {
  it('locks, then approves, each told with who and when', async () => {
    const { act, row } = await reviewed();
    await act('lock');
    await act('approve');

    expect(await row()).toMatchObject({
      locked: { by: sample.cityOffice.contact.name, at: '2007-01-15T08:00:00Z', revision: 1 },
      approved: { revision: 1 },
      acts: [{ act: 'lock' }, { act: 'approve' }],
    });
  });

  it('does not approve what is not locked, nor what has open points that must be completed', async () => {
    const { core, messageId, act } = await reviewed();
    expect(codeOf(await act('approve'))).toBe('REVIEW-NOT-POSSIBLE');
    await act('lock');
    const point = { severity: 'must', questionId: 'prioriterade-omraden', comment: 'Vilka?' } as const;
    await core.must('completion.savePoint', { messageId, point });

    expect(codeOf(await act('approve'))).toBe('REVIEW-OPEN-POINTS');
  });

  it('opens again only with a reason: the approval alone, or the lock too', async () => {
    const { act, review } = await reviewed();
    await act('lock');
    await act('approve');
    expect(codeOf(await act('withdraw'))).toBe('REVIEW-NO-REASON');
    await act('withdraw', 'Beloppen ska ses över.');
    expect((await review()).standing).toMatchObject({ locked: { act: 'lock' } });
    await act('return', 'Beloppen stämmer inte.');

    const { standing, acts } = await review();
    expect(Object.keys(standing)).toEqual(['awaited']);
    expect(acts.map((line) => line.act)).toEqual(['lock', 'approve', 'withdraw', 'return']);
  });

  it('is taken back with Ångra, the log with it', async () => {
    const { core, act, review } = await reviewed();
    await act('lock');
    await core.must('undo.undo', {});

    expect(await review()).toMatchObject({ acts: [], standing: {} });
  });

  it('gives way when a completion is asked for, and says why', async () => {
    const { core, messageId, act, review } = await reviewed();
    await act('lock');
    const point = { severity: 'must', questionId: 'prioriterade-omraden', comment: 'Vilka?' } as const;
    await core.must('completion.savePoint', { messageId, point });
    await core.must('completion.send', { messageId, jobId });

    expect((await review()).standing).toMatchObject({ awaited: { reason: 'Komplettering begärd' } });
    expect((await review()).standing.locked).toBeUndefined();
  });
});

describe('a revision that comes while its report is locked', () => {
  it('is held; taken by a person it counts, and neither the lock nor the approval follows along', async () => {
    const { core, file, act, row } = await reviewed();
    await act('lock');
    await act('approve');
    const path = next(file);
    const [held] = await previewFiles(core, [path]);
    expect([held?.verdict, held?.decidable, held?.findings.map(({ code }) => code)]).toEqual([
      'held',
      true,
      ['REV-LOCKED'],
    ]);
    expect(await row()).toMatchObject({ received: { revision: 1 }, approved: { revision: 1 } });
    await take(core, path);

    const after = await row();
    expect(after).toMatchObject({ received: { revision: 2 }, lapsed: { act: 'approve', revision: 1 } });
    expect([after?.locked, after?.approved, after?.acts.length]).toEqual([undefined, undefined, 2]);
  });

  it('is not taken without the word, even when it was shown before the lock', async () => {
    const { core, file, act } = await reviewed();
    const [preview] = await previewFiles(core, [next(file)]);
    await act('lock');

    expect(codeOf(await core.call('package.import', { previewId: preview?.previewId ?? '', jobId }))).toBe(
      'PACKAGE-REFUSED',
    );
  });

  it('is not locked or approved unseen: the act names the revision that was read', async () => {
    const { core, file, review } = await reviewed();
    const { messageId, digest } = await review();
    await take(core, next(file));

    expect(codeOf(await core.call('review.act', { reports: [{ messageId, digest }], act: 'lock' }))).toBe(
      'REVIEW-OUTDATED',
    );
  });
});

describe('more time', () => {
  const extended = async () => {
    const city = await cityWithReport(() => new Date('2007-02-15T09:00:00Z'));
    const { core } = city;
    await core.must('request.save', {
      year,
      draft: { dueOn: '2007-01-10', signaturePolicy: 'optional', rates: [] },
    });
    await core.must('request.send', { year, jobId });
    const extend = (dueOn: string, organisations = [department]) =>
      core.call('board.extend', { year, organisations, dueOn, reason: 'Sjukdom.', askedBy: 'Anna Berg' });
    const rowOf = async (organisation: string) =>
      (await core.must('board.get', { year })).rows.find((row) => row.organisation === organisation);
    return { ...city, extend, rowOf };
  };

  it('is what lateness is judged by, the latest of several, and all of them stay', async () => {
    const { extend, rowOf } = await extended();
    expect((await rowOf(department))?.late).toBe('received');
    await extend('2007-01-12');
    expect((await rowOf(department))?.late).toBe('received');
    await extend('2007-01-31');

    expect(await rowOf(department)).toMatchObject({
      lastDay: { dueOn: '2007-01-31', isExtended: true },
      extensions: [
        { dueOn: '2007-01-12' },
        { dueOn: '2007-01-31', reason: 'Sjukdom.', askedBy: 'Anna Berg' },
      ],
    });
    expect((await rowOf(department))?.late).toBeUndefined();
  });

  it('ends later than the day that holds already', async () => {
    const { extend } = await extended();

    expect(codeOf(await extend('2007-01-10'))).toBe('EXTENSION-NOT-LATER');
  });

  it('to several is one step to take back', async () => {
    const { core, extend, rowOf } = await extended();
    await extend('2007-02-28', [department, 'sdf-husie']);
    expect((await rowOf('sdf-husie'))?.late).toBeUndefined();
    await core.must('undo.undo', {});

    expect([(await rowOf('sdf-husie'))?.extensions, (await rowOf(department))?.extensions]).toEqual([[], []]);
  });
});

describe('an organisation that ended during the year', () => {
  it('may be told of by its successor, and by nobody else', async () => {
    const { core } = await cityWithReport();
    const cover = (by: string) => core.call('board.saveCover', { year: 2013, organisation: 'sdf-fosie', by });
    expect(codeOf(await cover('sof-norr'))).toBe('COVER-NOT-SUCCESSOR');
    await cover('sof-soder');
    const { rows } = await core.must('board.get', { year: 2013 });

    expect(rows.find(({ organisation }) => organisation === 'sdf-fosie')).toMatchObject({
      expected: true,
      cover: { by: 'sof-soder', hasCome: false },
    });
  });
});

describe('an organisation whose successor has reported', () => {
  it('is covered on the board and not missing in the yearly report; on its own it is missing', async () => {
    const core = startTemporaryCore();
    await createCityOffice(core);
    const successor = draftReport();
    successor.header.sender.orgCode = 'sof-soder';
    successor.header.period = { start: '2013-01-01', end: '2013-12-31' };
    for (const list of Object.values(recordLists))
      for (const record of successor.payload[list] ?? []) record.organisation = 'sof-soder';
    expect(await receive(core, sealReport(successor))).toMatchObject({ effect: 'head' });
    await core.must('board.saveCover', { year: 2013, organisation: 'sdf-fosie', by: 'sof-soder' });
    const { rows } = await core.must('board.get', { year: 2013 });
    const { missing } = await core.must('annualReport.get', { year: 2013 });

    expect(rows.find(({ organisation }) => organisation === 'sdf-fosie')?.cover?.hasCome).toBe(true);
    expect([missing.includes('sdf-fosie'), missing.includes('sdf-oxie')]).toEqual([false, true]);
  });
});

describe('a note', () => {
  it('is stadskontoret’s own: kept by its place, emptied with an empty text, never in what is sent', async () => {
    const { core, messageId, review } = await reviewed();
    await core.must('review.saveNote', { messageId, place: 'report', text: 'Ring Anna.' });
    expect((await review()).notes).toMatchObject([{ place: 'report', text: 'Ring Anna.' }]);
    await core.must('review.saveNote', { messageId, place: 'report', text: '' });

    expect((await review()).notes).toEqual([]);
  });
});
