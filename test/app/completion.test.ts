// Årsrundan steps 5 and 6 as stadskontoret sees them: points, the request, and what came of it in the next revision.
import { describe, expect, it } from 'vitest';
import { cityWithReport, nextRevision, readSent } from './city-exchange.ts';
import { importFiles, jobId } from './temporary-core.ts';

const namesOf = (sent: { outcome: string; fileNames?: string[] }): string[] => sent.fileNames ?? [];

const withPoints = async () => {
  const city = await cityWithReport();
  const { core, messageId } = city;
  const { contents } = await core.must('completion.get', { messageId });
  const [project] = contents.projects;
  if (!project) throw new Error('no project');
  const save = async (
    point: Omit<Parameters<typeof core.must<'completion.savePoint'>>[1]['point'], 'itemId'>,
  ) => (await core.must('completion.savePoint', { messageId, point })).itemId;
  const summary = await save({
    severity: 'must',
    recordType: 'project',
    recordId: project.id,
    field: 'summary',
    comment: 'Sammanfattningen säger inte vad projektet gav.',
  });
  const purpose = await save({
    severity: 'should',
    recordType: 'project',
    recordId: project.id,
    field: 'purpose',
    comment: 'Vilket behov svarar projektet mot?',
  });
  const answer = await save({
    severity: 'info',
    questionId: 'prioriterade-omraden',
    comment: 'Bra att områdena är så tydliga.',
  });
  return { ...city, project, summary, purpose, answer };
};

describe('points of completion', () => {
  it('are kept with the title of their record, in the order in which they were written', async () => {
    const { core, messageId, project, summary, purpose, answer } = await withPoints();
    const { points, request } = await core.must('completion.get', { messageId });

    expect(points.map(({ point, isSent, isGone }) => [point.itemId, point.title, isSent, isGone])).toEqual([
      [summary, project.acronym ?? project.name, false, false],
      [purpose, project.acronym ?? project.name, false, false],
      [answer, undefined, false, false],
    ]);
    expect(request).toBeUndefined();
  });

  it('are taken back with Ångra', async () => {
    const { core, messageId } = await withPoints();
    await core.must('undo.undo', {});

    expect((await core.must('completion.get', { messageId })).points).toHaveLength(2);
  });

  it('cannot be put at a record that was never reported', async () => {
    const { core, messageId } = await withPoints();
    const point = {
      severity: 'must',
      recordType: 'project',
      recordId: jobId,
      comment: 'Vad är det här?',
    } as const;

    expect(await core.call('completion.savePoint', { messageId, point })).toMatchObject({
      failure: { code: 'RECORD-NOT-FOUND' },
    });
  });

  it('are taken away until they are sent, and from then on closed', async () => {
    const { core, messageId, summary, answer } = await withPoints();
    await core.must('completion.removePoint', { messageId, itemId: answer });
    await core.must('completion.send', { messageId, jobId });
    const refused = await core.call('completion.removePoint', { messageId, itemId: summary });
    await core.must('completion.closePoint', { messageId, itemId: summary, isClosed: true });
    const { points, request } = await core.must('completion.get', { messageId });

    expect(refused).toMatchObject({ failure: { code: 'POINT-SENT' } });
    expect(points.map(({ point, isSent }) => [point.closedAt, isSent])).toEqual([
      ['2007-01-15T08:00:00Z', true],
      [undefined, true],
    ]);
    expect(request?.isOutdated).toBe(true);
  });
});

describe('a request for completion', () => {
  it('lists all open points of the report that counts', async () => {
    const { core, messageId, folder, summary, purpose, answer, project } = await withPoints();
    const sent = await core.must('completion.send', {
      messageId,
      dueOn: '2007-02-15',
      message: 'Tack för rapporten.',
      jobId,
    });
    const [request] = readSent(folder, namesOf(sent));

    expect(request.payload).toMatchObject({
      subject: { messageId, revision: 1 },
      dueOn: '2007-02-15',
      message: 'Tack för rapporten.',
      items: [
        { itemId: summary, severity: 'must', recordId: project.id, field: 'summary' },
        { itemId: purpose, severity: 'should', field: 'purpose' },
        { itemId: answer, severity: 'info', questionId: 'prioriterade-omraden' },
      ],
    });
  });

  it('is not sent without points', async () => {
    const { core, messageId } = await cityWithReport();

    expect(await core.call('completion.send', { messageId, jobId })).toMatchObject({
      failure: { code: 'COMPLETION-EMPTY' },
    });
  });

  it('is handed out as it was when nothing has changed', async () => {
    const { core, messageId } = await withPoints();
    const first = await core.must('completion.send', { messageId, jobId });

    expect(await core.must('completion.send', { messageId, jobId })).toEqual(first);
  });

  it('is followed point by point into the next revision: the answer, and whether the field in fact changed', async () => {
    const { core, messageId, file, folder, summary, purpose, project } = await withPoints();
    await core.must('completion.send', { messageId, jobId });
    const answered = nextRevision(file, ({ payload }) => {
      const changed = payload.projects.find(({ id }) => id === project.id);
      if (changed) changed.summary = 'Projektet gav tolv nya arbetstillfällen.';
      payload.responses = [
        { itemId: summary, action: 'fixed' },
        { itemId: purpose, action: 'fixed', comment: 'Se syftet.' },
      ];
    });
    await importFiles(core, [answered]);
    const review = await core.must('completion.get', { messageId });

    expect({ revision: review.revision, aboutRevision: review.request?.aboutRevision }).toEqual({
      revision: 2,
      aboutRevision: 1,
    });
    expect(review.points.map(({ response, hasChanged }) => [response?.action, hasChanged])).toEqual([
      ['fixed', true],
      ['fixed', false],
      [undefined, false],
    ]);
    expect(review.previous?.differences.map(({ recordId, fields }) => [recordId, fields.length])).toEqual([
      [project.id, 1],
    ]);

    await core.must('completion.closePoint', { messageId, itemId: summary, isClosed: true });
    const again = await core.must('completion.send', { messageId, jobId });
    const [request] = readSent(folder, namesOf(again));
    expect(request.header.series.revision).toBe(2);
    expect(request.payload.subject.revision).toBe(2);
    expect(request.payload.items).toHaveLength(2);
  });

  it('says that a point is about something that has gone', async () => {
    const { core, messageId, file, project } = await withPoints();
    const without = nextRevision(file, ({ payload, header }) => {
      payload.projects = payload.projects.filter(({ id }) => id !== project.id);
      for (const activity of payload.activities)
        if (activity.projectId === project.id) delete activity.projectId;
      payload.removed = [
        { id: project.id, recordType: 'project', reason: 'deleted', removedAt: '2007-01-15T08:00:00Z' },
      ] as typeof payload.removed;
      header.counts = { ...header.counts, projects: payload.projects.length } as typeof header.counts;
    });
    await importFiles(core, [without]);
    const { points } = await core.must('completion.get', { messageId });

    expect(points.map(({ isGone }) => isGone)).toEqual([true, true, false]);
  });
});
