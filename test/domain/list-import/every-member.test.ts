// Every member of every kind that lists are brought in as: a record in which all are filled in is written as one row, in
// the words in which reports show it, and comes back equal.
import { describe, expect, it } from 'vitest';
import { valueAt } from '../../../src-main/domain/list-import/assign.ts';
import type { ListCell } from '../../../src-main/domain/list-import/cell.ts';
import { planImport } from '../../../src-main/domain/list-import/plan-import.ts';
import { readRows } from '../../../src-main/domain/list-import/read-rows.ts';
import { linkIndex } from '../../../src-main/domain/list-import/reading.ts';
import { shownValue } from '../../../src-main/domain/list-import/shown-value.ts';
import type { ImportTarget } from '../../../src-main/domain/list-import/target-kit.ts';
import { type ImportType, importTargets, importTypes } from '../../../src-main/domain/list-import/targets.ts';
import { createWords } from '../../../src-main/domain/outline/record-words.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import type { DocumentReference } from '../../../src-main/domain/record-parts.ts';
import { fullProject } from '../full-project.ts';
import { fullOpportunity, fullRecords } from '../full-records.ts';
import { vocabulary } from '../samples.ts';

const named = { project: fullProject.name, opportunity: fullOpportunity.title };
const linked = {
  project: linkIndex([{ id: fullProject.id, names: [named.project] }]),
  opportunity: linkIndex([{ id: fullOpportunity.id, names: [named.opportunity] }]),
};
const titles = new Map([
  [fullProject.id, named.project],
  [fullOpportunity.id, named.opportunity],
]);
const words = createWords(vocabulary, titles);

const isWhole = ({ path, value }: ImportTarget): boolean =>
  ['contact', 'decisions', 'documents', 'financing'].includes(value.kind) && path !== 'financing';
const isPart = ({ path }: ImportTarget): boolean =>
  /^(contact|projectLead|decisions|documents|financing|funds\.coFinancing)\./.test(path);

/** The record that the row becomes, or what hinders it. */
function comeBack(recordType: ImportType, leftOut: (target: ImportTarget) => boolean): object {
  const record = fullRecords[recordType];
  const targets = importTargets(recordType, vocabulary, [2005, 2006]).filter((target) => !leftOut(target));
  const cells = targets.map(
    ({ path, value }): ListCell => ({ kind: 'text', text: shownValue(valueAt(record, path), value, words) }),
  );
  const mapping = {
    recordType,
    headerRow: 0,
    columns: targets.map(({ path }, column) => ({ column, path })),
    key: [0],
  };
  const [planned] = planImport({
    mapping,
    readings: readRows([[], cells], mapping, { vocabulary, linked }),
    existing: [],
    rowKeys: new Map(),
    skipped: new Set(),
    organisation: 'sdf-fosie',
    vocabulary,
  }).rows;
  return planned?.action === 'create' ? planned.record : { ...planned };
}

type Members = { documents: DocumentReference[] } & Partial<Project>;

/** The record as lists can hold it: the scores and the checksums are the program's own. */
function asListed(recordType: ImportType, leftOut: { place: boolean; forms: boolean }): object {
  const { id: _, ...members }: { id: string } & Members = fullRecords[recordType];
  return {
    ...members,
    blanks: [],
    documents: members.documents.map(({ sha256: _sha256, place, ...document }) => ({
      ...document,
      ...(leftOut.place ? {} : { place }),
    })),
    ...(members.funds && {
      assessments: [],
      agreedScores: [],
      funds: {
        ...members.funds,
        coFinancing: members.funds.coFinancing.map(({ form, ...row }) => ({
          ...row,
          ...(leftOut.forms ? {} : { form }),
        })),
      },
    }),
  };
}

/** The record with its co-financing in the order of the sources' codes. */
function bySource(record: object): object {
  const { funds } = record as Partial<Project>;
  if (funds === undefined) return record;
  const coFinancing = funds.coFinancing.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  return { ...record, funds: { ...funds, coFinancing } };
}

describe.each(importTypes)('a row with every member of %s', (recordType) => {
  it('comes back equal, with compound cells', () => {
    expect(comeBack(recordType, isPart)).toEqual(asListed(recordType, { place: true, forms: false }));
  });

  it('comes back equal, with the parts in columns of their own, in the order of the columns', () => {
    const columnsOfParts = comeBack(
      recordType,
      (target) => isWhole(target) || target.path.startsWith('financing.'),
    );

    expect(bySource(columnsOfParts)).toEqual(bySource(asListed(recordType, { place: false, forms: true })));
  });

  it('has a target and a label for each, once', () => {
    const targets = importTargets(recordType, vocabulary, [2006]);

    expect(new Set(targets.map(({ path }) => path)).size).toBe(targets.length);
    expect(new Set(targets.map(({ label }) => label)).size).toBe(targets.length);
  });
});
