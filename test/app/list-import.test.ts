// The old list is left behind: thousands of rows through the real core into a real database, and out of it again.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createStores } from '../../src-main/database/stores.ts';
import type { FailureCode } from '../../src-main/domain/failure.ts';
import type { Project } from '../../src-main/domain/project.ts';
import type { RecordQuery } from '../../src-main/domain/record-query.ts';
import { vocabulary } from '../domain/samples.ts';
import {
  type GeneratedProject,
  generateProjects,
  toUtf8Csv,
  toWindowsCsv,
  toWorkbook,
} from '../exchange/lists/generated-list.ts';
import { toZipParts, workbookOfRow, workbookParts } from '../exchange/lists/workbook-builder.ts';
import { buildZip } from '../hostile/zip-builder.ts';
import { bringIn, bringInFile, chooseList, listFile, planOf, questionOf } from './bring-in.ts';
import { jobId, startTemporaryCore, type TemporaryCore, temporaryFolder } from './temporary-core.ts';

const organisation = 'miljoforvaltningen';
const contact = { name: 'Eva Ek' };
const projects = generateProjects(4_000);
const few = projects.slice(0, 30);

async function department(): Promise<TemporaryCore> {
  const core = startTemporaryCore();
  await core.must('workspace.create', { role: 'department', organisation, contact });
  return core;
}

const databaseOf = (folder: string): string => join(folder, 'data', organisation);

/** What the register holds when the program has been closed. */
function projectsIn(folder: string): Project[] {
  const opened = createStores(vocabulary).open(databaseOf(folder));
  if (!opened.ok) throw new Error(opened.failure.code);
  const stored = opened.value.records.list('project').map(({ record }) => record);
  opened.value.close();
  return stored;
}

const asGenerated = (record: Project): Partial<GeneratedProject> => ({
  reference: record.funderReference,
  recipient: record.leadPartner,
  granted: (record.funds.granted?.minor ?? 0) / 100,
  name: record.name,
  description: record.summary,
  startsOn: record.startsOn,
  endsOn: record.endsOn,
  area: record.programmeArea,
});

const sumOf = (amounts: readonly { granted?: number }[]): number =>
  amounts.reduce((total, { granted = 0 }) => total + granted, 0);

const listOfAll: RecordQuery = {
  type: 'project',
  filters: [],
  sort: { by: 'title', direction: 'ascending' },
};
const totalOf = async (core: TemporaryCore): Promise<number> =>
  (await core.must('record.list', { query: listOfAll, offset: 0, limit: 1 })).total;
const idOf = async (core: TemporaryCore, text: string): Promise<string> =>
  (await core.must('record.ids', { query: { ...listOfAll, text } })).ids[0] ?? '';

describe.each([
  ['Windows-1252', projects, toWindowsCsv],
  ['a workbook', projects, toWorkbook],
  ['UTF-8 with letters of all the world', generateProjects(400, 'all', 1), toUtf8Csv],
] as const)('a list of thousands as %s', (_, generated, write) => {
  let core: TemporaryCore;
  let path: string;
  beforeAll(async () => {
    core = await department();
    path = listFile(write(generated));
  });

  it('comes in, is taken back and done again, each in one step', async () => {
    const outcome = await bringInFile(core, path);
    const before = await totalOf(core);
    await core.must('undo.undo', {});
    const undone = await totalOf(core);
    await core.must('undo.redo', {});

    expect(outcome).toEqual({ created: generated.length, updated: 0, restored: 0, year: 2018 });
    expect([before, undone, await totalOf(core)]).toEqual([generated.length, 0, generated.length]);
  });

  it('is there whole, to the last letter and krona', () => {
    core.close();
    const stored = projectsIn(core.folder).map(asGenerated);
    core.openFolder(databaseOf(core.folder));

    expect(stored).toEqual(generated);
    expect(sumOf(stored)).toBe(sumOf(generated));
  });

  it('changes nothing the second time, and is known again', async () => {
    const chosen = await chooseList(core, path);
    const { counts } = await planOf(core, chosen);
    const outcome = await bringIn(core, chosen);

    expect([chosen.suggestion.isRemembered, counts.unchanged, outcome]).toEqual([
      true,
      generated.length,
      { ok: true, value: { created: 0, updated: 0, restored: 0 } },
    ]);
  });
});

describe('a list that comes again', () => {
  it('changes the one member of the one record whose cell has changed', async () => {
    const core = await department();
    await bringInFile(core, listFile(toWorkbook(few)));
    const changed = few.map((project, index) =>
      index === 7 ? { ...project, name: 'Ett nytt namn' } : project,
    );

    const chosen = await chooseList(core, listFile(toUtf8Csv(changed)));
    const shown = await core.must('list.rows', {
      ...questionOf(chosen),
      show: 'update',
      offset: 0,
      limit: 10,
    });
    const outcome = await bringIn(core, chosen);
    const { rows: history } = await core.must('record.history', { id: await idOf(core, 'nytt namn') });

    expect(shown).toEqual({
      total: 1,
      rows: [
        {
          row: 8,
          title: 'Ett nytt namn',
          problems: [],
          changes: [{ label: 'Projektnamn', before: few[7]?.name, after: 'Ett nytt namn' }],
        },
      ],
    });
    expect(outcome).toMatchObject({ value: { created: 0, updated: 1, restored: 0 } });
    expect(history.filter(({ action }) => action === 'change').map(({ field }) => field)).toEqual(['name']);
  });

  it('shows where two long texts differ, however far into them', async () => {
    const core = await department();
    const long = {
      ...few[0],
      description: `Text ${'så gott som lika '.repeat(200)}slut`,
    } as GeneratedProject;
    await bringInFile(core, listFile(toUtf8Csv([long])));
    const chosen = await chooseList(
      core,
      listFile(toUtf8Csv([{ ...long, description: `${long.description}et` }])),
    );
    const { rows } = await core.must('list.rows', {
      ...questionOf(chosen),
      show: 'update',
      offset: 0,
      limit: 1,
    });

    expect(rows[0]?.changes).toEqual([
      {
        label: 'Sammanfattning',
        before: expect.stringMatching(/^….{80,}lika slut$/),
        after: expect.stringMatching(/^….{80,}lika slutet$/),
      },
    ]);
  });

  it('brings back what was undone or thrown away, instead of doubling it', async () => {
    const core = await department();
    const path = listFile(toWorkbook(few));
    await bringInFile(core, path);
    await core.must('undo.undo', {});
    const afterUndo = await bringInFile(core, path);
    const id = await idOf(core, `"${few[3]?.name}"`);
    await core.must('record.remove', { records: [{ type: 'project', id }] });
    const afterRemoval = await bringInFile(core, path);

    expect([afterUndo, afterRemoval, await totalOf(core)]).toMatchObject([
      { created: 0, restored: 30 },
      { created: 0, updated: 0, restored: 1 },
      30,
    ]);
    expect((await core.must('record.wastebasket', {})).rows).toEqual([]);
  });

  it('can be undone when it both brought a record back and changed it', async () => {
    const core = await department();
    await bringInFile(core, listFile(toWorkbook(few)));
    await core.must('undo.undo', {});
    const changed = few.map((project) => ({ ...project, area: 'Ett annat område' }));
    await bringInFile(core, listFile(toWorkbook(changed)));
    await core.must('undo.undo', {});
    const undone = await totalOf(core);
    await core.must('undo.redo', {});
    core.close();

    const areas = new Set(projectsIn(core.folder).map(({ programmeArea }) => programmeArea));
    expect([undone, [...areas]]).toEqual([0, ['Ett annat område']]);
  });

  it('leaves rows alone that the person leaves out', async () => {
    const core = await department();
    const chosen = await chooseList(core, listFile(toWorkbook(few)));

    expect(await bringIn(core, { ...chosen, skipped: [1, 2] })).toMatchObject({ value: { created: 28 } });
  });
});

const faulty = [
  ...few,
  { ...few[0], reference: '1', granted: 'mycket' as unknown as number } as GeneratedProject,
];

describe('all or nothing', () => {
  it('names the cell of the last row that cannot be read, and stores nothing at all', async () => {
    const core = await department();
    const chosen = await chooseList(core, listFile(toUtf8Csv(faulty)));
    const errors = await core.must('list.rows', {
      ...questionOf(chosen),
      show: 'error',
      offset: 0,
      limit: 10,
    });

    expect(errors.rows).toMatchObject([
      { row: 31, title: few[0]?.name, problems: [{ column: 2, code: 'unreadable' }] },
    ]);
    expect(await bringIn(core, chosen)).toMatchObject({
      failure: { code: 'LIST-HAS-ERRORS', params: { errors: 1 } },
    });
    expect([await totalOf(core), await core.must('undo.state', {})]).toEqual([0, {}]);
  });

  it('does only what was shown: not when the register has changed since', async () => {
    const core = await department();
    const chosen = await chooseList(core, listFile(toUtf8Csv(few)));
    const { digest } = await planOf(core, chosen);
    const draft = await core.must('record.draft', { type: 'project', year: 2006 });
    if (draft.type !== 'project') throw new Error(draft.type);
    const record = { ...draft.record, funderReference: few[4]?.reference };
    await core.must('record.save', { type: 'project', record, basedOn: 0, year: 2006 });

    expect(await core.call('list.import', { ...questionOf(chosen), digest, jobId })).toMatchObject({
      failure: { code: 'LIST-OUTDATED' },
    });
    expect((await planOf(core, chosen)).counts).toMatchObject({ create: 29, update: 1 });
  });

  it('can be stopped before anything is written', async () => {
    const core = await department();
    const chosen = await chooseList(core, listFile(toUtf8Csv(few)));
    const importing = bringIn(core, chosen);
    await core.must('list.plan', questionOf(chosen));
    await core.must('job.cancel', { jobId });

    expect(await importing).toMatchObject({ failure: { code: 'JOB-CANCELLED' } });
    expect(await totalOf(core)).toBe(0);
  });
});

describe('what must never change the database', () => {
  const good = workbookParts({ sheets: { Blad1: '<row r="1"><c><v>1</v></c></row>' } });
  const doctype = '<!DOCTYPE x [<!ENTITY e "&e;">]><workbook/>';
  const unread: readonly [Uint8Array, FailureCode][] = [
    [Buffer.from('%PDF-1.7\n'), 'LIST-NOT-A-LIST'],
    [toWorkbook(few).subarray(0, 2_000), 'LIST-DAMAGED'],
    [buildZip(toZipParts({ ...good, 'xl/workbook.xml': doctype })), 'LIST-DAMAGED'],
    [workbookOfRow('<c r="XFD1"><v>1</v></c>'), 'LIST-TOO-LARGE'],
  ];
  const read: readonly Uint8Array[] = [
    Buffer.from('__proto__;constructor\r\n1;2\r\n'),
    workbookOfRow('<c t="inlineStr"><is><t>__proto__</t></is></c>'),
    toUtf8Csv(faulty),
  ];

  /** The bytes of the database after the program has been opened, something has been done, and it has been closed. */
  async function bytesAfter(original: string, work: (core: TemporaryCore) => Promise<void>): Promise<Buffer> {
    const folder = join(temporaryFolder(), 'copy');
    cpSync(original, folder, { recursive: true });
    const core = startTemporaryCore({ folder });
    core.openFolder(databaseOf(folder));
    await work(core);
    core.close();
    return readFileSync(join(databaseOf(folder), 'utblick.sqlite'));
  }

  it('does not: not one byte', async () => {
    const original = await department();
    await bringInFile(original, listFile(toWorkbook(few)));
    original.close();

    const untouched = await bytesAfter(original.folder, async () => undefined);
    const attacked = await bytesAfter(original.folder, async (core) => {
      for (const [bytes, code] of unread) {
        core.choices.file = listFile(bytes);
        expect(await core.call('list.choose', {})).toMatchObject({ failure: { code } });
      }
      for (const bytes of read) {
        const chosen = await chooseList(core, listFile(bytes));
        const polluting = {
          ...chosen.mapping,
          columns: [{ column: 0, path: '__proto__.polluted' }],
          key: [0],
        };
        for (const mapping of [chosen.mapping, polluting]) await bringIn(core, { ...chosen, mapping });
      }
    });

    expect([attacked.equals(untouched), ({} as { polluted?: unknown }).polluted]).toEqual([true, undefined]);
  });

  it.each([
    [
      'a column twice',
      (mapping: object) => ({
        ...mapping,
        columns: [
          { column: 0, path: 'name' },
          { column: 0, path: 'acronym' },
        ],
      }),
    ],
    [
      'a target twice',
      (mapping: object) => ({
        ...mapping,
        columns: [
          { column: 0, path: 'name' },
          { column: 1, path: 'name' },
        ],
      }),
    ],
    ['a kind that is no list', (mapping: object) => ({ ...mapping, recordType: 'role-description' })],
  ])('is stopped at the border: %s', async (_, change) => {
    const core = await department();
    const chosen = await chooseList(core, listFile(toUtf8Csv(few)));
    const question = { ...questionOf(chosen), mapping: change(chosen.mapping) };

    expect(await core.dispatch('list.plan', question)).toMatchObject({
      failure: { code: 'BORDER-BAD-INPUT' },
    });
  });

  it('is a list that is no longer open', async () => {
    const core = await department();
    const chosen = await chooseList(core, listFile(toUtf8Csv(few)));
    await core.must('list.release', {});

    expect(await core.call('list.plan', questionOf(chosen))).toMatchObject({
      failure: { code: 'PREVIEW-GONE' },
    });
  });

  it('is one of stadskontoret, which has no register', async () => {
    const core = startTemporaryCore();
    await core.must('workspace.create', { role: 'city-office', organisation: 'stadskontoret', contact });

    expect(await core.call('list.choose', {})).toMatchObject({ failure: { code: 'WORKSPACE-WRONG-ROLE' } });
  });
});

it('says of a file that is too large that it is a list, not a report', async () => {
  const core = await department();
  core.choices.file = listFile(Buffer.alloc(20 * 1024 * 1024 + 1, 'a;b\n'));

  expect(await core.call('list.choose', {})).toMatchObject({ failure: { code: 'LIST-TOO-LARGE' } });
});

it('tells the log what was done, never what stood in the list or what it is called', async () => {
  const core = await department();
  await bringInFile(core, listFile(toWorkbook(few)));
  core.choices.file = listFile(Buffer.from('%PDF-1.7\n'));
  await core.call('list.choose', {});

  expect(core.logged.slice(1).map((line) => JSON.parse(line))).toEqual([
    { event: 'list-read', kind: 'xlsx', sheets: 1, rows: 31 },
    { event: 'list-imported', type: 'project', created: 30, updated: 0, restored: 0 },
    { event: 'list-refused', code: 'LIST-NOT-A-LIST' },
  ]);
});
