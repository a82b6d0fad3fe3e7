// The old list comes in whole: read, mapped and planned, in every form that Excel saves it in.
import { beforeAll, describe, expect, it } from 'vitest';
import type { ListRow } from '../../../src-main/domain/list-import/cell.ts';
import { planImport } from '../../../src-main/domain/list-import/plan-import.ts';
import { readRows } from '../../../src-main/domain/list-import/read-rows.ts';
import { suggestMapping } from '../../../src-main/domain/list-import/suggest-mapping.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { readList } from '../../../src-main/exchange/list-reader.ts';
import { noLinks } from '../../domain/list-import/no-links.ts';
import { id } from '../../domain/sample-ids.ts';
import { vocabulary } from '../../domain/samples.ts';
import {
  type GeneratedProject,
  generateProjects,
  toUtf8Csv,
  toWindowsCsv,
  toWorkbook,
} from './generated-list.ts';

interface Imported {
  key: string;
  record: Project;
}

const context = { vocabulary, linked: noLinks };
const projects = generateProjects(4_000);
const foreign = generateProjects(400, 'all', 1);

async function rowsOf(bytes: Uint8Array): Promise<readonly ListRow[]> {
  const list = await readList(bytes, 'projekt');
  return list.ok ? (list.value.sheets[0]?.rows ?? []) : [];
}

/** Reads under the suggested mapping; what is given back plans against what is stored. */
function read(rows: readonly ListRow[]) {
  const mapping = suggestMapping(rows, 'project', context);
  const readings = readRows(rows, mapping, context);
  return (existing: readonly Imported[] = [], knowsKeys = true) =>
    planImport({
      mapping: { ...mapping, recordType: 'project' },
      readings,
      existing,
      rowKeys: new Map(knowsKeys ? existing.map(({ key, record }) => [key, record.id]) : []),
      skipped: new Set(),
      organisation: 'stadskontoret',
      vocabulary,
    });
}

const imported = (planned: ReturnType<ReturnType<typeof read>>): Imported[] =>
  planned.rows.flatMap((row, index) =>
    row.action === 'create' ? [{ key: row.key, record: { ...row.record, id: id(index) } }] : [],
  );

const asGenerated = ({ record }: Imported): Partial<GeneratedProject> => ({
  reference: record.funderReference,
  recipient: record.leadPartner,
  granted: (record.funds.granted?.minor ?? 0) / 100,
  name: record.name,
  description: record.summary,
  startsOn: record.startsOn,
  endsOn: record.endsOn,
  area: record.programmeArea,
});

const sum = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

describe.each([
  ['Windows-1252', projects, toWindowsCsv],
  ['UTF-8', projects, toUtf8Csv],
  ['a workbook', projects, toWorkbook],
  ['UTF-8 with letters of all the world', foreign, toUtf8Csv],
  ['a workbook with letters of all the world', foreign, toWorkbook],
] as const)('a list of projects as %s', (_, generated, write) => {
  let plan: ReturnType<typeof read>;
  let records: Imported[];

  beforeAll(async () => {
    plan = read(await rowsOf(write(generated)));
    records = imported(plan());
  });

  it('comes in whole: every row, every text and the sum of the amounts', () => {
    const stored = records.map(asGenerated);

    expect(stored).toEqual(generated);
    expect(sum(stored.map(({ granted }) => granted))).toBe(sum(generated.map(({ granted }) => granted)));
  });

  it('changes nothing the second time', () => {
    expect(plan(records).counts).toEqual({
      create: 0,
      update: 0,
      restore: 0,
      unchanged: generated.length,
      skip: 0,
      error: 0,
    });
  });

  it('finds its records by their own reference when no key is known', () => {
    expect(plan(records, false).counts.unchanged).toBe(generated.length);
  });
});

describe('a list that has been changed', () => {
  it('updates that member of that record, and nothing else', async () => {
    const few = projects.slice(0, 30);
    const records = imported(read(await rowsOf(toWorkbook(few)))());
    const changed = few.map((project, index) => (index === 7 ? { ...project, granted: 1_234_567 } : project));

    const planned = read(await rowsOf(toWindowsCsv(changed)))(records);

    expect(planned.counts).toEqual({ create: 0, update: 1, restore: 0, unchanged: 29, skip: 0, error: 0 });
    expect(planned.rows.find(({ action }) => action === 'update')).toMatchObject({
      row: 8,
      recordId: records[7]?.record.id,
      record: { ...records[7]?.record, funds: { granted: { minor: 123_456_700, currency: 'SEK' } } },
      changes: [
        {
          path: 'funds.granted',
          label: 'Beviljat EU-bidrag',
          before: { minor: (few[7]?.granted ?? 0) * 100, currency: 'SEK' },
          after: { minor: 123_456_700, currency: 'SEK' },
        },
      ],
    });
  });
});
