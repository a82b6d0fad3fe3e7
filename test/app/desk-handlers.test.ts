// Stadskontoret's own registers as wholes: begun with a press, carried from year to year, and the handlingsplan as a document.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { knownTypes } from '../../src-main/domain/known-records.ts';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { fullDeskRecords } from '../domain/full-desk-records.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  importFiles,
  readRecord,
  removeFolder,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const { year } = sample;
let city: TemporaryCore;
beforeEach(async () => {
  city = startTemporaryCore();
  await createCityOffice(city);
});
afterEach(() => {
  city.close();
  removeFolder(city.folder);
});

const rowsOf = async (type: RecordType, ofYear = year) =>
  (
    await city.must('record.list', {
      query: { type, year: ofYear, filters: [], sort: { by: 'title', direction: 'ascending' } },
      offset: 0,
      limit: 100,
    })
  ).rows;

describe.each(knownTypes)('a press that fetches what the program knows: %s', (type) => {
  it('makes each once, and nothing when it is pressed again', async () => {
    const first = await city.must('record.fetchKnown', { type, year });
    const again = await city.must('record.fetchKnown', { type, year });

    expect(first.created).toBeGreaterThan(0);
    expect(again).toEqual({ created: 0 });
    expect(await rowsOf(type)).toHaveLength(first.created);
  });

  it('is one step to undo', async () => {
    await city.must('record.fetchKnown', { type, year });
    await city.must('undo.undo', {});

    expect(await rowsOf(type)).toEqual([]);
  });

  it('does not bring back what was taken away', async () => {
    await city.must('record.fetchKnown', { type, year });
    const [row] = await rowsOf(type);
    await city.must('record.remove', { records: [{ type, id: row?.id ?? '' }] });

    expect(await city.must('record.fetchKnown', { type, year })).toEqual({ created: 0 });
  });
});

it('names the contact person that a förvaltning’s report named', async () => {
  const department = startTemporaryCore({ firstId: 500_000 });
  await fillDepartment(department, 'sdf-fosie');
  const folder = temporaryFolder();
  await importFiles(
    city,
    (await exportReport(department, folder)).filter((path) => path.endsWith('.json')),
  );
  department.close();
  await city.must('record.fetchKnown', { type: 'network-contact', year });
  const fosie = sample.departments.find(({ organisation }) => organisation === 'sdf-fosie');
  const titles = (await rowsOf('network-contact')).map(({ title }) => title);

  expect(titles).toContain(`Fosie stadsdelsförvaltning, ${fosie?.contact.name}`);
});

const { carriedFrom: _, ...measure } = fullDeskRecords.measure;

describe('a row of the handlingsplan that is carried to the next year', () => {
  const carry = () =>
    city.must('record.carryForward', { type: 'measure', ids: [measure.id], toYear: year + 1 });
  beforeEach(() => city.must('record.save', { type: 'measure', record: measure, basedOn: 0, year }));

  it('is what it was, without what became of it, and knows where it comes from', async () => {
    await carry();
    const [row] = await rowsOf('measure', year + 1);
    const carried = (await readRecord(city, 'measure', row?.id ?? '')).record;
    const { status, comment, registryNumber, documents, blanks, ...kept } = measure;

    expect(carried).toEqual({
      ...kept,
      id: carried.id,
      planYear: year + 1,
      dueOn: '2007-11',
      coActors: measure.coActors,
      documents: [],
      blanks: [],
      carriedFrom: measure.id,
    });
    expect((await readRecord(city, 'measure', measure.id)).record).toEqual(measure);
  });

  it('is carried once, also when it has got another name there', async () => {
    const first = await carry();
    const [row] = await rowsOf('measure', year + 1);
    const { record, version } = await readRecord(city, 'measure', row?.id ?? '');
    await city.must('record.save', {
      type: 'measure',
      record: { ...record, title: 'Annat namn' },
      basedOn: version,
      year: year + 1,
    });
    const { rows } = await city.must('record.carryCandidates', { type: 'measure', toYear: year + 1 });

    expect([first, await carry()]).toEqual([{ created: 1 }, { created: 0 }]);
    expect(rows.map(({ isThere }) => isThere)).toEqual([true]);
  });

  it('is told to be there already when it is', async () => {
    const candidates = () => city.must('record.carryCandidates', { type: 'measure', toYear: year + 1 });
    const before = await candidates();
    await carry();
    const after = await candidates();

    expect([before, after].map(({ rows }) => rows.map(({ id, isThere }) => [id, isThere]))).toEqual([
      [[measure.id, false]],
      [[measure.id, true]],
    ]);
  });
});

describe('the handlingsplan as a document', () => {
  it('is written where one chooses, and not when one thinks better of it', async () => {
    await city.must('record.save', { type: 'measure', record: measure, basedOn: 0, year });
    const cancelled = await city.must('actionPlan.save', { year });
    city.choices.save = join(city.folder, 'Handlingsplan_2006.docx');
    const saved = await city.must('actionPlan.save', { year });

    expect(cancelled).toEqual({ outcome: 'cancelled' });
    expect(saved).toEqual({ outcome: 'saved', fileName: 'Handlingsplan_2006.docx' });
    expect(existsSync(city.choices.save)).toBe(true);
  });

  it('is not written before the year has a row', async () => {
    expect(await city.call('actionPlan.save', { year })).toMatchObject({
      failure: { code: 'ACTION-PLAN-EMPTY', params: { year } },
    });
  });
});

describe('a register that is not one’s own', () => {
  it.each(['assistance', 'role-description'] as const)('is refused stadskontoret: %s', async (type) => {
    expect(await city.call('record.draft', { type, year })).toMatchObject({
      failure: { code: 'WORKSPACE-WRONG-ROLE' },
    });
  });

  it('is refused a förvaltning when it is stadskontoret’s', async () => {
    const department = startTemporaryCore();
    await fillDepartment(department, 'sdf-fosie');
    const replies = [
      await department.call('record.save', { type: 'measure', record: measure, basedOn: 0, year }),
      await department.call('record.fetchKnown', { type: 'membership', year }),
      await department.call('actionPlan.save', { year }),
    ];
    department.close();

    expect(replies.map((reply) => reply.ok || reply.failure.code)).toEqual(
      replies.map(() => 'WORKSPACE-WRONG-ROLE'),
    );
  });
});
