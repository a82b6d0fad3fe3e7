import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cityWithReport, department, departmentReport, readSent } from './city-exchange.ts';
import { importFiles, jobId, sample, startTemporaryCore } from './temporary-core.ts';

const year = 2006;
const namesOf = (sent: { outcome: string; fileNames?: string[] }): string[] => sent.fileNames ?? [];

describe('feedback', () => {
  it('gives a förvaltning its own share beside that of all, by the sample’s control totals', async () => {
    const { core, folder } = await cityWithReport();
    const other = sample.departments.find(({ organisation }) => organisation !== department)?.organisation;
    await importFiles(core, [await departmentReport(other, 600_000)]);
    const decision = { body: 'Kommunstyrelsen', decidedOn: '2007-04-11', section: '§ 112' };
    const sent = await core.must('feedback.send', { year, message: 'Tack!', decision, jobId });
    const feedback = readSent(folder, namesOf(sent)).find(
      ({ header }) => header.recipient.orgCode === department,
    );

    const { departments } = sample.controlTotals;
    const [own, others] = [departments[department], departments[other ?? '']];
    const figure = (code: string) =>
      feedback.payload.figures.find((one: { figure: string }) => one.figure === code).years;
    expect(namesOf(sent)).toHaveLength(4);
    expect(feedback.payload).toMatchObject({ message: 'Tack!', decision });
    expect(figure('activities')).toEqual([
      { year, ownCount: own?.activities, allCount: (own?.activities ?? 0) + (others?.activities ?? 0) },
    ]);
    expect(figure('paid')[0].ownMoney).toEqual([
      { amount: ((own?.paid ?? 0) / 100).toFixed(2), currency: 'SEK' },
    ]);
  });

  it('has nobody to go to when nothing has come', async () => {
    const { core } = await cityWithReport();

    expect(await core.call('feedback.send', { year: 2005, jobId })).toMatchObject({
      failure: { code: 'MESSAGE-NO-RECIPIENTS' },
    });
  });
});

const missing = 'sdf-oxie';
const afterDue = () => new Date('2007-02-15T09:00:00Z');

const withRequest = async (dueOn: string, now = afterDue) => {
  const city = await cityWithReport(now);
  await city.core.must('request.save', { year, draft: { signaturePolicy: 'optional', rates: [], dueOn } });
  await city.core.must('request.send', { year, jobId });
  return city;
};
const rowOf = async ({ core }: Awaited<ReturnType<typeof cityWithReport>>, organisation: string) => {
  const { rows } = await core.must('board.get', { year });
  return rows.find((row) => row.organisation === organisation);
};

describe('reminders', () => {
  it('are letters for those who have not reported, and stand on the board', async () => {
    const city = await withRequest('2007-01-31');
    const { core, folder } = city;
    const written = await core.must('reminder.write', {
      year,
      organisations: [missing, department],
      form: 'letter',
      jobId,
    });

    expect(namesOf(written)).toEqual([`EU-paminnelse_2006_${missing}_2007-02-15.eml`]);
    const text = readFileSync(join(folder, namesOf(written)[0] ?? ''), 'utf8');
    const [head = '', body = ''] = text.split('\r\n\r\n');
    expect(head).toContain('X-Unsent: 1');
    expect(head).not.toContain('To:');
    expect(Buffer.from(body, 'base64').toString('utf8')).toContain('Sista dagen var den 31 januari 2007.');
    expect((await rowOf(city, missing))?.reminded).toEqual({ at: '2007-02-15T09:00:00Z', times: 1 });
    expect((await rowOf(city, department))?.reminded).toBeUndefined();
  });

  it('are letters to the address of whoever reported, about points that are not answered', async () => {
    const { core, messageId, folder } = await withRequest('2007-01-31');
    const point = { severity: 'must', questionId: 'prioriterade-omraden', comment: 'Vilka?' } as const;
    await core.must('completion.savePoint', { messageId, point });
    await core.must('completion.send', { messageId, dueOn: '2007-03-01', jobId });
    const written = await core.must('reminder.write', {
      year,
      organisations: [department],
      form: 'letter',
      jobId,
    });

    const text = readFileSync(join(folder, namesOf(written)[0] ?? ''), 'utf8');
    const contact = sample.departments.find(({ organisation }) => organisation === department)?.contact;
    if (contact?.workContact?.includes('@')) expect(text).toContain(`To: ${contact.workContact}`);
    expect(Buffer.from(text.split('\r\n\r\n')[1] ?? '', 'base64').toString('utf8')).toContain(
      'Vi har begärt en komplettering',
    );
  });

  it('are entries in a calendar on the last day', async () => {
    const { core, folder } = await withRequest('2007-02-28');
    const written = await core.must('reminder.write', {
      year,
      organisations: [missing],
      form: 'calendar',
      jobId,
    });

    const text = readFileSync(join(folder, namesOf(written)[0] ?? ''), 'utf8');
    expect(text).toContain('DTSTART;VALUE=DATE:20070228');
  });

  it('have no place in a calendar when every last day has passed', async () => {
    const { core } = await withRequest('2007-01-31');

    expect(
      await core.call('reminder.write', { year, organisations: [missing], form: 'calendar', jobId }),
    ).toMatchObject({ failure: { code: 'REMINDER-NO-DAY' } });
  });
});

describe('the board', () => {
  it('tells each fact by itself', async () => {
    const city = await withRequest('2007-01-31');
    const { core, messageId } = city;
    await core.must('receipt.write', { year, jobId });
    const point = { severity: 'must', questionId: 'prioriterade-omraden', comment: 'Vilka?' } as const;
    await core.must('completion.savePoint', { messageId, point });
    await core.must('feedback.send', { year, jobId });

    expect(await rowOf(city, department)).toMatchObject({
      request: { revision: 1, dueOn: '2007-01-31' },
      points: { open: 1, unsent: 1, must: 1 },
      receipt: { isCurrent: true },
      feedback: { sentAt: '2007-02-15T09:00:00Z' },
    });
    expect((await rowOf(city, department))?.late).toBeUndefined();
    expect(await rowOf(city, missing)).toMatchObject({ late: 'missing' });
  });

  it('says that a report came after its day by its first revision', async () => {
    const city = await withRequest('2007-01-10');

    expect((await rowOf(city, department))?.late).toBe('received');
  });
});

it('is stadskontoret’s alone', async () => {
  const core = startTemporaryCore();
  await core.must('workspace.create', { role: 'department', organisation: department, contact: {} });
  const replies = await Promise.all([
    core.call('request.get', { year }),
    core.call('receipt.write', { year, jobId }),
    core.call('completion.get', { messageId: jobId }),
    core.call('feedback.send', { year, jobId }),
    core.call('reminder.write', { year, organisations: [department], form: 'letter', jobId }),
  ]);

  expect(replies.map((reply) => !reply.ok && reply.failure.code)).toEqual(
    replies.map(() => 'WORKSPACE-WRONG-ROLE'),
  );
});
