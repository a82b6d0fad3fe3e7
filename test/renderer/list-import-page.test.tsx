import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ListPlan, ListSuggestion, OpenListView, PlanRow } from '../../src-main/contract/list-views.ts';
import type { RowAction } from '../../src-main/domain/list-import/plan-import.ts';
import { ListImportPage } from '../../src-renderer/features/list-import/ListImportPage.tsx';
import { SettingsPage } from '../../src-renderer/features/settings/SettingsPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { digest, openState, sampleId } from './samples.ts';

const listId = sampleId(1);
const list: OpenListView = {
  listId,
  fileName: 'Projekt 2006.xlsx',
  kind: 'xlsx',
  sheets: [
    {
      name: 'Projekt',
      rows: 5,
      columns: 3,
      firstRows: [
        ['Dnr', 'Namn', 'Beviljat (tkr)'],
        ['A-1', 'Unga i arbete', '12'],
      ],
    },
    { name: 'Gamla', rows: 2, columns: 1, firstRows: [['Dnr']] },
  ],
};
const suggestion: ListSuggestion = {
  mapping: {
    recordType: 'project',
    headerRow: 0,
    columns: [
      { column: 0, path: 'registryNumber' },
      { column: 1, path: 'name' },
    ],
    key: [0],
  },
  isRemembered: false,
  columns: [
    { header: 'Dnr', samples: ['A-1', 'A-2'] },
    { header: 'Namn', samples: ['Unga i arbete'] },
    { header: 'Beviljat (tkr)', samples: ['12', '1.234'] },
  ],
};
const none = { create: 0, update: 0, restore: 0, unchanged: 0, skip: 0, error: 0 };
const planOf = (counts: Partial<ListPlan['counts']>, rest: Partial<ListPlan> = {}): ListPlan => ({
  digest,
  counts: { ...none, ...counts },
  canImport: (counts.error ?? 0) === 0 && (counts.create ?? 0) + (counts.update ?? 0) > 0,
  errorRows: [],
  rounded: 0,
  ...rest,
});
const rowOf = (row: number, title: string, rest: Partial<PlanRow> = {}): PlanRow => ({
  row,
  title,
  problems: [],
  changes: [],
  ...rest,
});
const faultyRow = rowOf(3, 'Tredje', {
  problems: [
    {
      column: 2,
      code: 'unreadable',
      params: { text: '1.234', why: 'Skriv tusental med mellanslag och ören med komma.' },
    },
    { code: 'no-key', params: {} },
  ],
});
const rowsByAction: Partial<Record<RowAction, PlanRow[]>> = {
  create: [
    rowOf(1, 'Unga i arbete', { changes: [{ label: 'Projektnamn', before: '', after: 'Unga i arbete' }] }),
  ],
  update: [rowOf(2, 'SECURE', { changes: [{ label: 'Status', before: 'Idé', after: 'Pågående' }] })],
  error: [faultyRow],
  skip: [rowOf(3, 'Tredje')],
};

/** A core whose plan has an error in row 4 until that row is skipped. */
const answers: Answers = {
  'list.choose': () => ({ outcome: 'read', list }),
  'list.suggest': () => suggestion,
  'list.plan': ({ skipped }) =>
    skipped.includes(3)
      ? planOf({ create: 1, update: 1, skip: 1 })
      : planOf({ create: 1, update: 1, error: 1 }, { errorRows: [3] }),
  'list.rows': ({ show, offset }) => {
    const rows = rowsByAction[show] ?? [];
    return { rows: rows.slice(offset), total: rows.length };
  },
  'list.import': () => ({ created: 1, updated: 1, restored: 0, year: 2005 }),
  'list.release': () => ({}),
  'undo.state': () => ({}),
};

const renderPage = (changed: Answers = {}) =>
  renderRoom(<ListImportPage />, { room: 'list-import', year: 2006 }, { ...answers, ...changed });
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const choose = async (): Promise<void> => {
  await press('Välj fil');
  await screen.findByRole('heading', { name: '4. Hämta in' });
};
const open = async (changed: Answers = {}) => {
  const rendered = renderPage(changed);
  await choose();
  return rendered;
};
const lastQuestion = ({ bridge }: Awaited<ReturnType<typeof open>>) => bridge.inputsOf('list.plan').at(-1);

describe('a list that is brought in', () => {
  it('teaches what can be chosen before anything is chosen', () => {
    renderPage();

    expect(screen.getByRole('heading', { name: 'Ingen lista vald' })).toBeVisible();
    expect(screen.getByText(/\.xlsx.*\.csv/)).toBeVisible();
  });

  it('changes nothing on the screen when the person chooses no file', async () => {
    renderPage({ 'list.choose': () => ({ outcome: 'cancelled' }) });
    await press('Välj fil');

    expect(await screen.findByRole('heading', { name: 'Ingen lista vald' })).toBeVisible();
  });

  it('says in plain words why a file cannot be read', async () => {
    renderPage({ 'list.choose': () => refuse('LIST-PASSWORD', { name: 'lista.xlsx' }) });
    await press('Välj fil');

    expect(await screen.findByText('Arbetsboken lista.xlsx är skyddad med lösenord.')).toBeVisible();
  });

  it('shows what each column becomes, with values from the list', async () => {
    await open();

    const columns = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(columns[0]).toContain('A Dnr');
    expect(columns[0]).toContain('A-1 · A-2');
    const fields = ['Dnr blir', 'Namn blir', 'Beviljat (tkr) blir'].map((name) =>
      screen.getByRole<HTMLInputElement>('combobox', { name }),
    );
    expect(fields.map(({ value, placeholder }) => value || placeholder)).toEqual([
      'Diarienummer',
      'Projektnamn',
      'Hoppa över',
    ]);
  });

  it('brings a column in as what the person chooses, found by what people call it, in the unit of the column', async () => {
    const rendered = await open();
    const field = screen.getByRole('combobox', { name: 'Beviljat (tkr) blir' });
    await userEvent.clear(field);
    await userEvent.type(field, 'beviljat stöd');
    await userEvent.click(await screen.findByRole('option', { name: 'Beviljat EU-bidrag' }));
    const unit = await screen.findByRole('combobox', { name: 'Belopp utan enhet i Beviljat (tkr) är i' });
    await userEvent.clear(unit);
    await userEvent.type(unit, 'tkr');
    await userEvent.click(await screen.findByRole('option', { name: 'tusental kronor' }));

    await waitFor(() =>
      expect(lastQuestion(rendered)?.mapping.columns).toEqual([
        { column: 0, path: 'registryNumber' },
        { column: 1, path: 'name' },
        { column: 2, path: 'funds.granted', unit: { currency: 'SEK', power: 3 } },
      ]),
    );
  });

  it('lets a target go over from one column to another, since both cannot be it', async () => {
    const rendered = await open();
    const field = screen.getByRole('combobox', { name: 'Beviljat (tkr) blir' });
    await userEvent.clear(field);
    await userEvent.type(field, 'projektnamn');
    await userEvent.click(await screen.findByRole('option', { name: 'Projektnamn' }));

    await waitFor(() =>
      expect(lastQuestion(rendered)?.mapping.columns).toEqual([
        { column: 0, path: 'registryNumber' },
        { column: 2, path: 'name' },
      ]),
    );
  });

  it('asks for a key before it says what would happen', async () => {
    renderPage({ 'list.suggest': () => ({ ...suggestion, mapping: { ...suggestion.mapping, key: [] } }) });
    await press('Välj fil');

    expect(await screen.findByText('Välj minst en kolumn.')).toBeVisible();
    expect(screen.getByText('Välj vilken kolumn som skiljer raderna åt.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Hämta in' })).toBeNull();
  });

  it('reads the list anew as another kind, another sheet, or with other headers', async () => {
    const { bridge } = await open();
    await press(/ Raderna är$/);
    await userEvent.click(await screen.findByRole('option', { name: 'Aktiviteter' }));
    await screen.findByRole('heading', { name: '4. Hämta in' });
    await press(/ Blad$/);
    await userEvent.click(await screen.findByRole('option', { name: 'Gamla' }));

    await waitFor(() =>
      expect(bridge.inputsOf('list.suggest')).toEqual([
        { listId, sheet: 0 },
        { listId, sheet: 0, recordType: 'activity', headerRow: 0 },
        { listId, sheet: 1 },
      ]),
    );
  });
});

describe('what would happen', () => {
  it('names the row, the column and what is wrong, and bars the import', async () => {
    await open();
    await userEvent.click(await screen.findByRole('row', { name: '4' }));

    const row = within(screen.getByRole('region', { name: 'Rad 4' }));
    expect(row.getByText('C Beviljat (tkr)')).toBeVisible();
    expect(row.getByText(/^”1\.234” kan inte läsas\. Skriv tusental/)).toBeVisible();
    expect(row.getByText('Hela raden')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Hämta in' })).toBeDisabled();
    expect(screen.getByText('Rätta felen eller hoppa över raderna först.')).toBeVisible();
  });

  it('lets the rows with errors be left out at once, and taken in again', async () => {
    const rendered = await open();
    await press('Hoppa över raden');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Hämta in' })).toBeEnabled());
    const skipped = lastQuestion(rendered)?.skipped;
    await userEvent.click(screen.getByRole('tab', { name: /^Hoppas över/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ta med rad 4' }));

    expect(await screen.findByText('En rad har fel')).toBeVisible();
    expect(skipped).toEqual([3]);
  });

  it('shows before and after of a record that changes, and goes there and back by keyboard', async () => {
    await open();
    await userEvent.click(screen.getByRole('tab', { name: /^Ändras/ }));
    const row = await screen.findByRole('row', { name: '3' });
    await userEvent.click(row);
    const detail = await screen.findByRole('region', { name: 'Rad 3' });
    const cells = within(within(detail).getByRole('table')).getAllByRole('cell');
    row.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(within(detail).getByRole('heading', { name: 'Rad 3: SECURE' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');

    expect(cells.map(({ textContent }) => textContent)).toEqual(['Idé', 'Pågående']);
    expect(screen.getByRole('row', { name: '3' })).toHaveFocus();
  });

  it('says how many amounts are rounded', async () => {
    await open({ 'list.plan': () => planOf({ create: 1 }, { rounded: 7 }) });

    expect(screen.getByText('7 belopp har fler decimaler än pengar har och avrundas.')).toBeVisible();
  });

  it('says that there is nothing new', async () => {
    await open({ 'list.plan': () => planOf({ unchanged: 4 }) });

    expect(screen.getByText(/^Det finns inget nytt att hämta/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Hämta in' })).toBeDisabled();
  });
});

describe('the yes', () => {
  it('brings in what was shown, and can be undone from where it is told', async () => {
    let isImported = false;
    const rendered = await open({
      'list.plan': () => (isImported ? planOf({ unchanged: 2 }) : planOf({ create: 1, update: 1 })),
      'list.import': () => {
        isImported = true;
        return { created: 1, updated: 1, restored: 0, year: 2005 };
      },
      'undo.state': () => (isImported ? { undo: { act: 'import', what: 'project', count: 2 } } : {}),
      'undo.undo': () => {
        isImported = false;
        return {};
      },
    });
    await press('Hämta in');
    const told = within(await screen.findByRole('alert'));
    expect(told.getByText('1 projekt är nya och 1 projekt är ändrade.')).toBeVisible();
    await userEvent.click(await told.findByRole('button', { name: 'Ångra' }));

    await waitFor(() => expect(screen.getByRole('button', { name: 'Hämta in' })).toBeEnabled());
    expect(rendered.bridge.inputsOf('list.import')).toMatchObject([{ listId, digest, skipped: [] }]);
  });

  it('says so when the register has changed meanwhile, and shows what holds now', async () => {
    let asked = 0;
    await open({
      'list.plan': () => {
        asked += 1;
        return planOf({ create: 1 });
      },
      'list.import': () => refuse('LIST-OUTDATED'),
    });
    const before = asked;
    await press('Hämta in');

    expect(
      await screen.findByText('Registret har ändrats sedan förhandsgranskningen gjordes.'),
    ).toBeVisible();
    await waitFor(() => expect(asked).toBeGreaterThan(before));
  });
});

describe('the way to it', () => {
  const renderSettings = (role: 'department' | 'city-office', organisation: string) =>
    renderRoom(<SettingsPage />, { room: 'settings', year: 2006 }, {}, openState(role, organisation));

  it('goes by the settings of a förvaltning', () => {
    renderSettings('department', 'miljoforvaltningen');

    expect(screen.getByRole('button', { name: 'Hämta lista från Excel' })).toBeVisible();
  });

  it('is not there for stadskontoret, which has no register', () => {
    renderSettings('city-office', 'stadskontoret');

    expect(screen.queryByRole('button', { name: 'Hämta lista från Excel' })).toBeNull();
  });
});
