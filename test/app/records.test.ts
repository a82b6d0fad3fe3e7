// One record at a time: drafted, saved, read back, stale, removed, linked, copied, told of.

import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ReportedType, reportedTypes } from '../../src-main/domain/record-kind.ts';
import { recordSchemas, titleOf } from '../../src-main/domain/records.ts';
import { fullRecords } from '../domain/full-records.ts';
import { vocabulary } from '../domain/samples.ts';
import { organisation, year } from './every-kind.ts';
import {
  readRecord,
  removeFolder,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
  testTime,
} from './temporary-core.ts';

const contact = { name: 'Eva Ek', function: 'EU-samordnare' };
const { activity, project, opportunity } = fullRecords;
const summary = (type: ReportedType) => ({
  type,
  id: fullRecords[type].id,
  title: titleOf(type, fullRecords[type] as never, vocabulary),
});

let core: TemporaryCore;
beforeEach(async () => {
  core = startTemporaryCore();
  await core.must('workspace.create', { role: 'department', organisation, contact });
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
});

const save = (type: ReportedType, change: object = {}, basedOn = 0) =>
  core.call('record.save', { type, record: { ...fullRecords[type], ...change }, basedOn, year } as never);
const saveAll = async (): Promise<void> => {
  for (const type of reportedTypes) await save(type);
};
const failure = (code: string, params = {}) => ({ ok: false, failure: { code, params } });

describe('a draft', () => {
  it.each(reportedTypes)('begins with who reports it, and nothing is stored: %s', async (type) => {
    const draft = await core.must('record.draft', { type, year });
    const { id, ...members } = draft.record;
    const begun = { organisation, contact };
    const duties = vocabulary.lists.contactPersonDuties.map(({ code }) => ({ duty: code }));
    const more: Partial<Record<ReportedType, object>> = {
      project: { owner: organisation, funds: { years: [{ year }] } },
      'role-description': { duties },
    };
    const { id: _, ...expected } = recordSchemas[type].parse({ id, ...begun, ...more[type] });
    expect([{ ...draft, record: members }, await core.call('record.get', { type, id, year })]).toEqual([
      { type, version: 0, record: expected, findings: [] },
      failure('RECORD-NOT-FOUND'),
    ]);
  });

  it.each(reportedTypes)('is saved as it is, and told what it lacks: %s', async (type) => {
    const { record } = await core.must('record.draft', { type, year });
    const saved = await core.must('record.save', { type, record, basedOn: 0, year } as never);
    const stored = await core.must('record.get', { type, id: record.id, year });
    expect([saved.version, stored]).toEqual([
      1,
      { type, record, version: 1, updatedAt: testTime, findings: saved.findings },
    ]);
    expect(saved.findings.length).toBeGreaterThan(0);
  });

  it.each([
    ['activity', 'projectId', project.id],
    ['assistance', 'opportunityId', opportunity.id],
    ['decision', 'projectId', project.id],
    ['engagement', 'network', 'ubc'],
  ] as const)('of the kind %s begins linked by %s', async (type, member, value) => {
    const { record } = await core.must('record.draft', { type, year, link: { member, value } });
    expect(record).toMatchObject({ [member]: value });
  });

  it('is refused a link that its kind does not have', async () => {
    const reply = await core.call('record.draft', {
      type: 'outreach',
      year,
      link: { member: 'projectId', value: project.id },
    });
    expect(reply).toEqual(failure('BORDER-BAD-INPUT', { field: 'link' }));
  });
});

describe('saving', () => {
  it.each(reportedTypes)('gives every member back as it was entered: %s', async (type) => {
    await save(type);
    const { record, version } = await readRecord(core, type, fullRecords[type].id);
    expect([record, version]).toEqual([fullRecords[type], 1]);
  });

  it.each(reportedTypes)(
    'refuses an edit of what another has changed, and keeps the other’s: %s',
    async (type) => {
      await save(type);
      await save(type, { registryNumber: 'FÖRST' }, 1);
      const reply = await save(type, { registryNumber: 'SIST' }, 1);
      const { record, version } = await readRecord(core, type, fullRecords[type].id);
      expect([reply, record.registryNumber, version]).toEqual([failure('RECORD-STALE'), 'FÖRST', 2]);
    },
  );

  it('refuses a record of another förvaltning', async () => {
    const reply = await save('activity', { organisation: 'kulturforvaltningen' });
    expect(reply).toEqual(failure('BORDER-BAD-INPUT', { field: 'organisation' }));
  });

  it.each(reportedTypes)('refuses a member that the kind does not have: %s', async (type) => {
    expect(await save(type, { colour: 'red' })).toEqual(failure('BORDER-BAD-INPUT', { field: 'record' }));
  });

  it('refuses an edit of what lies in the wastebasket', async () => {
    await save('activity');
    await core.must('record.remove', { records: [{ type: 'activity', id: activity.id }] });
    expect(await save('activity', { title: 'Ny' }, 1)).toEqual(failure('RECORD-NOT-FOUND'));
  });
});

describe('the history of a record', () => {
  it('tells who changed which member, when, from what to what', async () => {
    await save('activity');
    const made = (await core.must('record.history', { id: activity.id })).rows.length;
    await core.must('workspace.saveContact', { contact: { function: 'Vikarien' } });
    const { title: _, ...untitled } = activity;
    await core.must('record.save', {
      type: 'activity',
      record: { ...untitled, trips: 7 },
      basedOn: 1,
      year,
    });
    await core.must('record.remove', { records: [{ type: 'activity', id: activity.id }] });
    const { rows } = await core.must('record.history', { id: activity.id });
    const by = { at: testTime, actor: 'Vikarien' };
    expect([made, rows.slice(made)]).toEqual([
      Object.keys(activity).length - 1,
      [
        { ...by, action: 'change', field: 'title', before: JSON.stringify(activity.title) },
        { ...by, action: 'change', field: 'trips', before: '3041', after: '7' },
        { ...by, action: 'remove', field: 'removedAt', after: `"${testTime}"` },
      ],
    ]);
  });

  it('is empty for what never was', async () => {
    expect(await core.must('record.history', { id: activity.id })).toEqual({ rows: [] });
  });
});

describe('the wastebasket', () => {
  it('takes records of several kinds at once, and gives them back', async () => {
    await saveAll();
    const records = reportedTypes.map((type) => ({ type, id: fullRecords[type].id }));
    await core.must('record.remove', { records });
    const { rows } = await core.must('record.wastebasket', {});
    const hits = await core.must('record.search', { text: 'fosie' });
    await core.must('record.restore', { records });
    const back = [];
    for (const type of reportedTypes) back.push((await readRecord(core, type, fullRecords[type].id)).record);
    const removed = { removedAt: testTime, removedBy: contact.name };
    expect([rows, hits.hits, back, (await core.must('record.wastebasket', {})).rows]).toEqual([
      reportedTypes.toReversed().map((type) => ({ ...summary(type), ...removed })),
      [],
      reportedTypes.map((type) => fullRecords[type]),
      [],
    ]);
  });

  it('takes none when one of them is not there', async () => {
    await save('activity');
    const records = [activity, project].map(({ id }) => ({ type: 'activity' as const, id }));
    const reply = await core.call('record.remove', { records });
    expect([reply, (await core.must('record.wastebasket', {})).rows]).toEqual([
      failure('RECORD-NOT-FOUND'),
      [],
    ]);
  });
});

describe('links', () => {
  it('lead from a record to those it names, and back from those that name it', async () => {
    await saveAll();
    const links = async (type: ReportedType) => core.must('record.links', { type, id: fullRecords[type].id });
    expect([await links('assistance'), await links('opportunity'), await links('project')]).toEqual([
      {
        to: [
          { ...summary('project'), member: 'projectId' },
          { ...summary('opportunity'), member: 'opportunityId' },
        ],
        from: [],
      },
      {
        to: [{ ...summary('project'), member: 'projectId' }],
        from: [summary('assistance'), summary('decision')],
      },
      {
        to: [],
        from: [summary('activity'), summary('assistance'), summary('decision'), summary('opportunity')],
      },
    ]);
  });

  it('leave out what lies in the wastebasket, at both ends', async () => {
    await saveAll();
    const gone = [
      { type: 'opportunity', id: opportunity.id },
      { type: 'activity', id: activity.id },
    ] as const;
    await core.must('record.remove', { records: [...gone] });
    const { assistance } = fullRecords;
    expect([
      await core.must('record.links', { type: 'assistance', id: assistance.id }),
      (await core.must('record.links', { type: 'project', id: project.id })).from,
    ]).toEqual([
      { to: [{ ...summary('project'), member: 'projectId' }], from: [] },
      [summary('assistance'), summary('decision')],
    ]);
  });
});

describe('a copy', () => {
  it.each(reportedTypes)('is the record with an identity of its own: %s', async (type) => {
    await save(type);
    const { id } = fullRecords[type];
    const copy = await core.must('record.duplicate', { type, id });
    const { record, version } = await readRecord(core, type, copy.id);
    const original = await readRecord(core, type, id);
    expect([copy.type, copy.id === id, record, version, original.record]).toEqual([
      type,
      false,
      { ...fullRecords[type], id: copy.id },
      1,
      fullRecords[type],
    ]);
  });

  it('is not made of what is not there', async () => {
    const { id } = activity;
    expect(await core.call('record.duplicate', { type: 'activity', id })).toEqual(
      failure('RECORD-NOT-FOUND'),
    );
  });
});

describe('a file that is referred to', () => {
  const place = (): string => join(temporaryFolder(), 'Avtal åäö.pdf');
  const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

  it('is told by its name, place and checksum', async () => {
    const file = place();
    writeFileSync(file, 'avtalet');
    core.choices.file = file;
    expect(await core.must('file.digest', {})).toEqual({
      file: { name: 'Avtal åäö.pdf', place: file, sha256: sha256('avtalet') },
    });
  });

  it('is told by texts that a record can hold, however the system spells them', async () => {
    const file = join(temporaryFolder(), 'Avtal a\u030a.pdf');
    writeFileSync(file, '');
    core.choices.file = file;
    const { file: told } = await core.must('file.digest', {});
    const saved = await save('activity', { documents: [{ title: told?.name, place: told?.place }] });
    expect([told?.name, saved.ok]).toEqual(['Avtal å.pdf', true]);
  });

  it('may be larger than what is read at once', async () => {
    const file = place();
    writeFileSync(file, 'början');
    truncateSync(file, 5_000_000);
    appendFileSync(file, 'slut');
    core.choices.file = file;
    const expected = createHash('sha256')
      .update('början')
      .update(Buffer.alloc(5_000_000 - Buffer.byteLength('början')))
      .update('slut')
      .digest('hex');
    expect((await core.must('file.digest', {})).file?.sha256).toBe(expected);
  });

  it('is none when the person cancels', async () => {
    expect(await core.must('file.digest', {})).toEqual({});
  });

  it.each([
    ['is gone', () => undefined],
    ['is a folder', (file: string) => mkdirSync(file)],
  ])('is said to be unreadable when it %s', async (_what, make) => {
    const file = place();
    make(file);
    core.choices.file = file;
    expect(await core.call('file.digest', {})).toEqual(failure('FILE-UNREADABLE', { name: 'Avtal åäö.pdf' }));
  });
});
