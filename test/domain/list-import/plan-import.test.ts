import { describe, expect, it } from 'vitest';
import type { ListCell } from '../../../src-main/domain/list-import/cell.ts';
import type { ListMapping } from '../../../src-main/domain/list-import/mapping.ts';
import { planImport } from '../../../src-main/domain/list-import/plan-import.ts';
import { readRows } from '../../../src-main/domain/list-import/read-rows.ts';
import { type Project, projectSchema } from '../../../src-main/domain/project.ts';
import { fullProject } from '../full-project.ts';
import { id } from '../sample-ids.ts';
import { vocabulary } from '../samples.ts';
import { noLinks } from './no-links.ts';

const columns = ['registryNumber', 'name', 'funds.granted', 'status', 'endsOn', 'contact.name'];
const mapping: ListMapping & { recordType: 'project' } = {
  recordType: 'project',
  headerRow: 0,
  columns: columns.map((path, column) => ({ column, path })),
  key: [0],
};

const row = (...texts: string[]): ListCell[] =>
  texts.map((text) => (text === '' ? { kind: 'empty' } : { kind: 'text', text }));

const stored = (number: number, members: Partial<Project>): Project =>
  projectSchema.parse({ id: id(number), organisation: 'sdf-fosie', funds: {}, ...members });

interface Given {
  rows: ListCell[][];
  existing?: { record: Project; isRemoved?: boolean }[];
  /** The numbers of the records that rows became, by key. */
  rowKeys?: Record<string, number>;
  skipped?: number[];
  change?: Partial<ListMapping>;
}

function plan({ rows, existing = [], rowKeys = {}, skipped = [], change = {} }: Given) {
  const changed = { ...mapping, ...change, recordType: 'project' as const };
  return planImport({
    mapping: changed,
    readings: readRows([row('rubriker'), ...rows], changed, { vocabulary, linked: noLinks }),
    existing,
    rowKeys: new Map(Object.entries(rowKeys).map(([key, number]) => [key, id(number)])),
    skipped: new Set(skipped),
    organisation: 'sdf-fosie',
    vocabulary,
  });
}

const actions = (given: Given): string[] => plan(given).rows.map(({ action }) => action);
/** The codes of each row's problems. */
const codes = (given: Given): string[][] =>
  plan(given).rows.map((planned) =>
    planned.action === 'error' ? planned.problems.map(({ code }) => code) : [],
  );

describe('a row without a record', () => {
  it('becomes a record of the own organisation, with nothing but what the row says', () => {
    expect(plan({ rows: [row('A-1', 'Unga', '12 tkr', '', '2008-02', 'Eva')] })).toEqual({
      rows: [
        {
          row: 1,
          action: 'create',
          key: 'a-1',
          record: {
            ...withoutId(stored(1, { registryNumber: 'A-1', name: 'Unga', endsOn: '2008-02' })),
            contact: { name: 'Eva' },
            funds: { ...stored(1, {}).funds, granted: { minor: 1_200_000, currency: 'SEK' } },
          },
          changes: [
            { path: 'registryNumber', label: 'Diarienummer', after: 'A-1' },
            { path: 'name', label: 'Projektnamn', after: 'Unga' },
            {
              path: 'funds.granted',
              label: 'Beviljat EU-bidrag',
              after: { minor: 1_200_000, currency: 'SEK' },
            },
            { path: 'endsOn', label: 'Projektslut', after: '2008-02' },
            { path: 'contact.name', label: 'Kontaktperson: Namn', after: 'Eva' },
          ],
        },
      ],
      counts: { create: 1, update: 0, restore: 0, unchanged: 0, skip: 0, error: 0 },
      canImport: true,
    });
  });
});

const withoutId = ({ id: _, ...record }: Project): Omit<Project, 'id'> => record;

describe('a row with a record', () => {
  it('updates the members that differ, and never touches those that are not mapped', () => {
    const [planned] = plan({
      rows: [row('FOS-2005-9', 'Nytt namn', '', 'Pågående', '2008-02-28', 'Eva Ek')],
      existing: [{ record: fullProject }],
    }).rows;

    expect(planned).toEqual({
      row: 1,
      action: 'update',
      key: 'fos-2005-9',
      recordId: fullProject.id,
      record: { ...fullProject, name: 'Nytt namn' },
      changes: [{ path: 'name', label: 'Projektnamn', before: fullProject.name, after: 'Nytt namn' }],
    });
  });

  it('leaves alone what an empty cell says nothing of', () => {
    expect(actions({ rows: [row('FOS-2005-9')], existing: [{ record: fullProject }] })).toEqual([
      'unchanged',
    ]);
  });

  it('is found by the key that it was imported under before what its members say', () => {
    const renamed = stored(1, { registryNumber: 'NY-1' });
    const other = stored(2, { registryNumber: 'A-1' });
    const rows = [row('A-1', 'Namn')];

    const [planned] = plan({
      rows,
      existing: [{ record: other }, { record: renamed }],
      rowKeys: { 'a-1': 1 },
    }).rows;

    expect(planned).toMatchObject({ action: 'update', recordId: renamed.id });
  });

  it('is found by a key that is not brought in', () => {
    const rows = [row('', 'Namn', '', '', '', '', 'rad 7')];
    const existing = [{ record: stored(1, { name: 'Namn' }) }];

    expect(actions({ rows, existing, rowKeys: { 'rad 7': 1 }, change: { key: [6] } })).toEqual(['unchanged']);
  });

  it('is found by a date however the list writes it', () => {
    const rows = [row('', 'Namn', '', '', '11 maj 2006')];
    const existing = [{ record: stored(1, { name: 'NAMN', endsOn: '2006-05-11' }) }];

    expect(plan({ rows, existing, change: { key: [1, 4] } }).rows).toMatchObject([
      { action: 'update', changes: [{ path: 'name' }] },
    ]);
  });
});

describe('a row whose record lies in the wastebasket', () => {
  const removed = { record: stored(1, { registryNumber: 'A-1', name: 'Ett' }), isRemoved: true };

  it('brings it back with what the row says, when it was imported under the same key', () => {
    expect(plan({ rows: [row('A-1', 'Två')], existing: [removed], rowKeys: { 'a-1': 1 } })).toMatchObject({
      rows: [
        {
          action: 'restore',
          recordId: id(1),
          record: { ...removed.record, name: 'Två' },
          changes: [{ path: 'name', before: 'Ett', after: 'Två' }],
        },
      ],
      counts: { create: 0, restore: 1 },
      canImport: true,
    });
  });

  it('becomes another record, when the one that was removed never came from this list', () => {
    expect(actions({ rows: [row('A-1', 'Ett')], existing: [removed] })).toEqual(['create']);
  });
});

describe('a cell that holds less than the record knows', () => {
  const conversion = { rate: '9.25', source: 'Riksbanken' };
  const before = stored(1, {
    registryNumber: 'A-1',
    contact: { name: 'Eva', workContact: '040-34 10 00' },
    partners: [{ name: 'Gdynia', country: 'PL' }],
    funds: { ...stored(1, {}).funds, granted: { minor: 500, currency: 'EUR', conversion } },
  });
  const change = {
    columns: ['registryNumber', 'contact', 'partners', 'funds.granted'].map((path, column) => ({
      column,
      path,
    })),
  };
  const given = (...texts: string[]) => ({
    rows: [row('A-1', ...texts)],
    existing: [{ record: before }],
    change,
  });

  it('changes nothing of the same person, party and amount', () => {
    expect(actions(given('Eva', 'Gdynia', '5 EUR'))).toEqual(['unchanged']);
  });

  it('takes the place of another person, party and amount', () => {
    expect(plan(given('Åke', 'Gdynia; Vasa', '6 EUR')).rows).toMatchObject([
      {
        action: 'update',
        record: {
          contact: { name: 'Åke' },
          partners: [{ name: 'Gdynia', country: 'PL' }, { name: 'Vasa' }],
          funds: { granted: { minor: 600, currency: 'EUR' } },
        },
      },
    ]);
  });
});

describe('a cell that says why there is no value', () => {
  const secret = row('A-1', '', 'Sekretess');

  it('empties the member and gives the reason, once', () => {
    const before = stored(1, { registryNumber: 'A-1' });
    const granted = { ...before, funds: { ...before.funds, granted: { minor: 5, currency: 'SEK' } } };
    const [planned] = plan({ rows: [secret], existing: [{ record: granted }] }).rows;
    const after = { ...before, blanks: [{ field: 'funds.granted', reason: 'secret' as const }] };

    expect(planned).toMatchObject({ action: 'update', record: after });
    expect(actions({ rows: [secret], existing: [{ record: after }] })).toEqual(['unchanged']);
  });

  it('gives way to a value', () => {
    const before = stored(1, { registryNumber: 'A-1', blanks: [{ field: 'name', reason: 'unknown' }] });
    const [planned] = plan({ rows: [row('A-1', 'Namn')], existing: [{ record: before }] }).rows;

    expect(planned).toMatchObject({
      record: { name: 'Namn', blanks: [] },
      changes: [{ path: 'name', before: { blank: 'unknown' }, after: 'Namn' }],
    });
  });
});

describe('rows that cannot be told apart', () => {
  it('are an error on both, that names the other', () => {
    expect(plan({ rows: [row('A-1', 'Ett'), row('B-1'), row(' a-1 ', 'Två')] }).rows).toMatchObject([
      { action: 'error', problems: [{ row: 1, code: 'duplicate-key', params: { rows: '4' } }] },
      { action: 'create' },
      { action: 'error', problems: [{ row: 3, code: 'duplicate-key', params: { rows: '2' } }] },
    ]);
  });

  it('are no error when one is left out', () => {
    expect(actions({ rows: [row('A-1', 'Ett'), row('A-1', 'Två')], skipped: [2] })).toEqual([
      'create',
      'skip',
    ]);
  });

  it('are an error when they come to the same record in two ways', () => {
    const existing = [{ record: stored(1, { registryNumber: 'A-2' }) }];

    expect(codes({ rows: [row('A-1'), row('A-2')], existing, rowKeys: { 'a-1': 1 } })).toEqual([
      ['same-record'],
      ['same-record'],
    ]);
  });

  it('are an error when two records have the key, or the row has none', () => {
    const existing = [
      { record: stored(1, { registryNumber: 'A-1' }) },
      { record: stored(2, { registryNumber: 'A-1' }) },
    ];

    expect(codes({ rows: [row('A-1'), row('', 'Namn')], existing })).toEqual([
      ['ambiguous-record'],
      ['no-key'],
    ]);
  });
});

describe('a row with a key and nothing else', () => {
  const given = { rows: [row('', '', '', '', '', '', 'rad 7')], change: { key: [6] } };

  it('does not become an empty record', () => {
    expect(codes(given)).toEqual([['no-content']]);
  });

  it('changes nothing of the record that it became once', () => {
    expect(actions({ ...given, existing: [{ record: stored(1, {}) }], rowKeys: { 'rad 7': 1 } })).toEqual([
      'unchanged',
    ]);
  });
});

describe('one row with an error', () => {
  const rows = [row('A-1', 'Ett'), row('A-2', 'Två', 'mycket')];

  it('bars the whole list, with its place', () => {
    const planned = plan({ rows });

    expect({ ...planned, rows: planned.rows[1] }).toMatchObject({
      rows: { row: 2, action: 'error', problems: [{ row: 2, column: 2, code: 'unreadable' }] },
      counts: { create: 1, error: 1 },
      canImport: false,
    });
  });

  it('bars nothing when it is left out, or its column is not brought in', () => {
    const without = mapping.columns.filter(({ path }) => path !== 'funds.granted');

    expect([
      plan({ rows, skipped: [2] }).canImport,
      plan({ rows, change: { columns: without } }).canImport,
    ]).toEqual([true, true]);
  });

  it('is told when its cells can be stored one by one but not together', () => {
    const rate = {
      columns: [
        { column: 0, path: 'registryNumber' },
        { column: 1, path: 'funds.exchangeRate.rate' },
      ],
    };

    expect(plan({ rows: [row('A-1', '9,25')], change: rate }).rows).toEqual([
      {
        row: 1,
        action: 'error',
        problems: [
          { row: 1, column: 1, code: 'not-storable', params: { field: 'Valutakurs: Kurs i kronor' } },
        ],
      },
    ]);
  });
});

describe('a list that says nothing new', () => {
  it('is not imported', () => {
    const planned = plan({ rows: [row('FOS-2005-9')], existing: [{ record: fullProject }] });

    expect([planned.counts.unchanged, planned.canImport]).toEqual([1, false]);
  });
});
