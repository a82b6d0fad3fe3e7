// Every member of every record type can come from a list: a record in which all are filled in is written as one row, in
// the words in which reports show it, and comes back equal.
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src-main/domain/list-import/assign.ts';
import type { ListCell } from '../../../src-main/domain/list-import/cell.ts';
import { planImport } from '../../../src-main/domain/list-import/plan-import.ts';
import { readRows } from '../../../src-main/domain/list-import/read-rows.ts';
import {
  type ImportTarget,
  type ImportType,
  importTargets,
} from '../../../src-main/domain/list-import/targets.ts';
import type { Money } from '../../../src-main/domain/money.ts';
import {
  activityFields,
  decisionText,
  projectFields,
} from '../../../src-main/domain/outline/record-fields.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { labelOf, organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatMoney, formatPercent } from '../../../src-main/domain/wording/format.ts';
import { fullProject } from '../full-project.ts';
import { fullActivity } from '../full-records.ts';
import { vocabulary } from '../samples.ts';

const records = { activity: fullActivity, project: fullProject } as const;
const shownLines = {
  activity: activityFields(fullActivity, vocabulary),
  project: projectFields(fullProject, vocabulary),
};

const nameOf = (list: string, code: string): string =>
  list === 'organisations'
    ? organisationName(vocabulary, code)
    : labelOf(vocabulary, list as Parameters<typeof labelOf>[1], code);

/** The member as a person would write it in a cell. */
function written(recordType: ImportType, { path, label, value: target }: ImportTarget): string {
  const value = valueAt(records[recordType], path);
  if (value === undefined) return '';
  switch (target.kind) {
    case 'code':
      return nameOf(target.list, String(value));
    case 'codes':
      return (value as string[]).map((code) => nameOf(target.list, code)).join('; ');
    case 'money':
      return formatMoney(value as Money);
    case 'share':
      return formatPercent(Number(value));
    case 'count':
      return formatCount(Number(value));
    case 'yes-no':
      return value === true ? 'Ja' : 'Nej';
    case 'rate':
      return String(value).replace('.', ',');
    case 'project':
      return fullProject.name;
    case 'decisions':
      return fullProject.decisions.map((decision) => decisionText(decision, vocabulary)).join('; ');
    case 'contact':
    case 'partners':
    case 'financing':
      return shownLines[recordType].find((line) => line.label === label)?.value ?? '';
    default:
      return String(value);
  }
}

const isWhole = ({ path, value }: ImportTarget): boolean =>
  ['contact', 'decisions', 'financing'].includes(value.kind) && path !== 'financing';
const isPart = ({ path }: ImportTarget): boolean =>
  /^(contact|projectLead|decisions|financing|funds\.coFinancing)\./.test(path);

function comeBack(recordType: ImportType, leftOut: (target: ImportTarget) => boolean): object {
  const targets = importTargets(recordType, vocabulary, [2005, 2006]).filter((target) => !leftOut(target));
  const cells = targets.map((target): ListCell => ({ kind: 'text', text: written(recordType, target) }));
  const mapping = {
    recordType,
    headerRow: 0,
    columns: targets.map(({ path }, column) => ({ column, path })),
    key: [0],
  };
  const readings = readRows([[], cells], mapping, {
    vocabulary,
    projects: [{ id: fullProject.id, names: [fullProject.name] }],
  });
  const [planned] = planImport({
    mapping,
    readings,
    existing: [],
    skipped: new Set(),
    organisation: 'sdf-fosie',
    vocabulary,
  }).rows;
  return planned?.action === 'create' ? planned.record : { ...planned };
}

const withoutIdentity = ({ id: _, ...record }: { id: string }): object => ({ ...record, blanks: [] });

/** The record with its co-financing in the order of the sources' codes. */
function bySource(record: object): object {
  const { funds } = record as Partial<Project>;
  if (funds === undefined) return record;
  const coFinancing = funds.coFinancing.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  return { ...record, funds: { ...funds, coFinancing } };
}

describe.each(['activity', 'project'] as const)('a row with every member of %s', (recordType) => {
  it('comes back equal, with compound cells', () => {
    expect(comeBack(recordType, isPart)).toEqual(withoutIdentity(records[recordType]));
  });

  it('comes back equal, with the parts in columns of their own, in the order of the columns', () => {
    const columnsOfParts = comeBack(
      recordType,
      (target) => isWhole(target) || target.path.startsWith('financing.'),
    );

    expect(bySource(columnsOfParts)).toEqual(bySource(withoutIdentity(records[recordType])));
  });

  it('has a target and a label for each, once', () => {
    const targets = importTargets(recordType, vocabulary, [2006]);

    expect(new Set(targets.map(({ path }) => path)).size).toBe(targets.length);
    expect(new Set(targets.map(({ label }) => label)).size).toBe(targets.length);
  });
});
