import { describe, expect, it } from 'vitest';
import type { ExportedRevision } from '../../src-main/app/store.ts';
import { digest, id } from '../domain/sample-ids.ts';
import { audit, later } from './samples.ts';
import { newStore } from './temporary-store.ts';

const exported = (revision: number): ExportedRevision => ({
  year: 2006,
  seriesId: id(300),
  revision,
  messageId: id(300 + revision),
  digest: digest(revision),
  contentDigest: digest(50 + revision),
  createdAt: `2007-01-1${revision}T08:00:00Z`,
  recordIds: [
    { id: id(201), recordType: 'project' },
    { id: id(101), recordType: 'activity' },
  ],
  files: [
    { extension: 'docx', name: `rapport-${revision}.docx`, sha256: digest(70 + revision) },
    { extension: 'json', name: `rapport-${revision}.json`, sha256: digest(80 + revision) },
  ],
});

describe('answers', () => {
  it('keeps one answer for each question and year, with its history', () => {
    const store = newStore();
    const { reports } = store;
    reports.saveAnswer(2006, { question: 'samverkan', text: 'Ja.' }, audit);
    reports.saveAnswer(2006, { question: 'framtid', blank: 'unknown' }, audit);
    reports.saveAnswer(2007, { question: 'samverkan', text: 'Nästa år.' }, audit);
    reports.saveAnswer(2006, { question: 'samverkan', text: 'Nej.' }, later);
    const change = { recordType: 'answer', recordId: '2006' };
    expect([reports.answers(2006), store.history('2006')]).toEqual([
      [
        { question: 'framtid', blank: 'unknown' },
        { question: 'samverkan', text: 'Nej.' },
      ],
      [
        {
          ...audit,
          ...change,
          action: 'create',
          field: 'samverkan',
          after: '{"question":"samverkan","text":"Ja."}',
        },
        {
          ...audit,
          ...change,
          action: 'create',
          field: 'framtid',
          after: '{"question":"framtid","blank":"unknown"}',
        },
        {
          ...later,
          ...change,
          action: 'change',
          field: 'samverkan',
          before: '{"question":"samverkan","text":"Ja."}',
          after: '{"question":"samverkan","text":"Nej."}',
        },
      ],
    ]);
  });

  it('leaves no trace of saving what is already there', () => {
    const store = newStore();
    store.reports.saveAnswer(2006, { question: 'samverkan', text: 'Ja.' }, audit);
    store.reports.saveAnswer(2006, { question: 'samverkan', text: 'Ja.', blank: undefined }, later);
    expect(store.history('2006').map(({ at }) => at)).toEqual([audit.at]);
  });
});

it('takes a year to have something to report until the unit says otherwise', () => {
  const { reports } = newStore();
  const before = reports.nothingToReport(2006);
  reports.saveNothingToReport(2006, true, audit);
  expect([before, reports.nothingToReport(2006), reports.nothingToReport(2007)]).toEqual([
    false,
    true,
    false,
  ]);
});

describe('exports', () => {
  it('gives back the revisions of a year, oldest first', () => {
    const store = newStore();
    const nextYear = { ...exported(4), year: 2007, seriesId: id(400) };
    for (const revision of [exported(2), exported(1), nextYear]) store.reports.saveExport(revision, audit);
    expect([store.reports.exports(2006), store.history('2006').map(({ after }) => after)]).toEqual([
      [exported(1), exported(2)],
      [
        `{"revision":2,"messageId":"${id(302)}","digest":"${digest(2)}"}`,
        `{"revision":1,"messageId":"${id(301)}","digest":"${digest(1)}"}`,
      ],
    ]);
  });

  it('replaces the files of a revision that is written out once more', () => {
    const { reports } = newStore();
    const again = {
      ...exported(1),
      files: [{ extension: 'json' as const, name: 'åter.json', sha256: digest(99) }],
    };
    reports.saveExport(exported(1), audit);
    reports.saveExport(again, later);
    expect(reports.exports(2006)).toEqual([again]);
  });

  it('takes another message with the same revision for a bug, and keeps the first', () => {
    const { reports } = newStore();
    reports.saveExport(exported(1), audit);
    const other = { ...exported(1), messageId: id(399), digest: digest(99) };
    expect(() => reports.saveExport(other, later)).toThrow('UNIQUE');
    expect(reports.exports(2006)).toEqual([exported(1)]);
  });
});
