import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CalendarDays } from 'lucide-react';
import { afterEach, describe, expect, it } from 'vitest';
import { activitySchema } from '../../src-main/domain/activity.ts';
import type { SavedView } from '../../src-main/domain/record-query.ts';
import type { RecordRow } from '../../src-main/domain/record-row.ts';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { RegisterRoom } from '../../src-renderer/app/RegisterRoom.tsx';
import { useRecordList } from '../../src-renderer/app/record-source.ts';
import type { RegisterKind } from '../../src-renderer/app/register-kind.ts';
import { TextField } from '../../src-renderer/ui/TextField.tsx';
import { toasts } from '../../src-renderer/ui/toast.ts';
import { type Answers, refuse } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

const kind: RegisterKind<'activity'> = {
  type: 'activity',
  nameField: 'title',
  icon: CalendarDays,
  words: {
    many: 'Aktiviteter',
    create: 'Ny aktivitet',
    the: 'Aktiviteten',
    untitled: 'Utan rubrik',
    none: 'Inga aktiviteter',
    those: 'aktiviteterna',
    noneFits: 'Ingen aktivitet',
  },
  counted: (count) => (count === 1 ? 'aktivitet' : 'aktiviteter'),
  belongsHere: 'Hit hör resor.',
  facets: ['goals', 'countries', 'units', 'networks'],
  sort: { by: 'startsOn', direction: 'ascending' },
  columns: () => [
    { id: 'title', header: 'Rubrik', cell: ({ title }) => title, sorts: true, fills: true },
    { id: 'startsOn', header: 'Tid', cell: ({ startsOn }) => startsOn, sorts: true },
  ],
  fields: (form) => <TextField {...form.field('title')} />,
};

/** The room, another one, and the way between. */
function Rooms() {
  const { place, go } = useNavigation();
  return (
    <>
      <button type="button" onClick={() => go({ room: 'report' })}>
        Till rapporten
      </button>
      <button type="button" onClick={() => go({ room: 'activities' })}>
        Till aktiviteterna
      </button>
      <button type="button" onClick={() => go({ year: 2007 })}>
        Till 2007
      </button>
      {place.room === 'activities' && <RegisterRoom kind={kind} />}
    </>
  );
}

const query = { type: 'activity' as const, year: 2006, filters: [], sort: kind.sort };

/** A list that is scrolled to where page meets page. */
function Scrolled() {
  const { source } = useRecordList(query);
  return (
    <>
      <button type="button" onClick={() => source?.onShow?.(250, 310)}>
        Rulla
      </button>
      {source && `${source.total}: ${source.rowAt(255)?.title ?? 'väntar'}`}
    </>
  );
}

const row = (number: number, title: string): RecordRow => ({
  id: sampleId(number),
  title,
  startsOn: '2006',
  countries: [],
  granted: {},
  paid: {},
  updatedAt: '2006-05-11T10:00:00Z',
  missing: 0,
  errors: 0,
  warnings: 0,
});

const rows = [row(1, 'Resa till Åbo'), row(2, 'Resa till Ystad'), row(3, 'Konferens')];
const matching = (all: readonly RecordRow[], text = ''): RecordRow[] =>
  all.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase()));

const stored = (id: string, title: string) => ({
  type: 'activity' as const,
  record: activitySchema.parse({ id, organisation: 'miljoforvaltningen', title, startsOn: '2006' }),
  version: 1,
  updatedAt: '2006-05-11T10:00:00Z',
  findings: [],
});

/** What stands in the register; other answers on top. */
const coreOf = (all: readonly RecordRow[] = rows, more: Answers = {}): Answers => ({
  'record.list': ({ query, offset, limit }) => {
    const found = matching(all, query.text);
    return { rows: found.slice(offset, offset + limit), total: found.length };
  },
  'record.ids': ({ query }) => ({ ids: matching(all, query.text).map(({ id }) => id) }),
  'record.facets': () => ({
    facets: [
      {
        facet: 'goals',
        values: [
          { value: 'mal-2006-2', count: 1 },
          { value: 'mal-2006-1', count: 2 },
        ],
      },
      {
        facet: 'countries',
        values: [
          { value: 'AT', count: 1 },
          { value: 'DK', count: 3 },
          { value: 'AX', count: 1 },
        ],
      },
      {
        facet: 'units',
        values: [
          { value: 'Östra skolan', count: 1 },
          { value: 'Zenit', count: 2 },
        ],
      },
    ],
  }),
  'view.list': () => ({ rows: [] }),
  'record.get': ({ id }) => stored(id, 'Resa till Åbo'),
  'undo.state': () => ({}),
  ...more,
});

const place = { room: 'activities', year: 2006 } as const;
const render = (answers: Answers = coreOf(), start: Parameters<typeof renderRoom>[1] = place) =>
  renderRoom(<Rooms />, start, answers);

const table = (): Promise<HTMLElement> => screen.findByRole('grid', { name: 'Aktiviteter' });
const titles = (): (string | null)[] =>
  screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);
const search = (): Promise<HTMLElement> =>
  screen.findByRole('searchbox', { name: 'Sök bland aktiviteterna' });
const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
const choose = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('menuitem', { name }));
const option = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('option', { name }));
const box = async (name: string): Promise<HTMLElement> =>
  within(await table()).findByRole('checkbox', { name });

afterEach(() => {
  for (const { key } of toasts.visibleToasts) toasts.close(key);
});

describe('the list of a register', () => {
  it('is sorted by the core, by the heading that is pressed', async () => {
    const { bridge } = render();
    await table();

    await press('Rubrik');
    await press('Rubrik');

    await waitFor(() =>
      expect(bridge.inputsOf('record.list').map((input) => input.query.sort)).toEqual([
        { by: 'startsOn', direction: 'ascending' },
        { by: 'title', direction: 'ascending' },
        { by: 'title', direction: 'descending' },
      ]),
    );
    expect(screen.getByRole('columnheader', { name: 'Rubrik' })).toHaveAttribute('aria-sort', 'descending');
  });

  it('fetches the rows that come into sight, a page at a time', async () => {
    const many = Array.from({ length: 450 }, (_, index) => row(100 + index, `Resa ${index}`));
    const { bridge } = renderRoom(<Scrolled />, place, coreOf(many));
    await screen.findByText('450: väntar');

    await press('Rulla');

    expect(await screen.findByText('450: Resa 255')).toBeVisible();
    expect(bridge.inputsOf('record.list').map(({ offset }) => offset)).toEqual([0, 200, 300]);
  });

  it('keeps the rows before in sight until those that answer have come', async () => {
    const waiting = Promise.withResolvers<void>();
    const core = coreOf();
    render({
      ...core,
      'record.list': async (input) => {
        if (input.query.text === 'åbo') await waiting.promise;
        return core['record.list']?.(input) as never;
      },
    });
    await table();

    await userEvent.click(await search());
    await userEvent.paste('åbo');
    const before = titles();
    waiting.resolve();

    await waitFor(() => expect(titles()).toEqual(['Resa till Åbo']));
    expect(before).toEqual(['Resa till Åbo', 'Resa till Ystad', 'Konferens']);
    expect(screen.getByText('1 aktivitet')).toBeVisible();
  });

  it('teaches what belongs in it when the year is empty, and shows all years when asked', async () => {
    const core = coreOf();
    const { bridge } = render({
      ...core,
      'record.list': (input) =>
        input.query.year === undefined ? (core['record.list']?.(input) as never) : { rows: [], total: 0 },
    });
    expect(await screen.findByRole('heading', { name: 'Inga aktiviteter 2006' })).toBeVisible();

    await press('Visa alla år');

    await table();
    expect(bridge.inputsOf('record.list').at(-1)?.query).toEqual({
      type: 'activity',
      filters: [],
      sort: kind.sort,
    });
  });

  it('says that nothing fits, and clears what was asked for', async () => {
    render();
    await userEvent.type(await search(), 'finns inte');
    expect(await screen.findByRole('heading', { name: 'Ingen aktivitet stämmer' })).toBeVisible();

    await press('Rensa sökning och filter');

    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(await search()).toHaveValue('');
  });

  it('tells why it cannot be read, and tries again', async () => {
    let tries = 0;
    const core = coreOf();
    render({
      ...core,
      'record.list': (input) => (++tries === 1 ? refuse('DB-IO') : (core['record.list']?.(input) as never)),
    });

    expect(await screen.findByRole('alert')).toHaveTextContent('DB-IO');
    await press('Försök igen');

    await table();
  });
});

describe('the filters of a register', () => {
  const names = (): (string | null)[] => screen.getAllByRole('option').map(({ textContent }) => textContent);

  it('stand in the order of the plan or in Swedish order, with how many each has, and none that is empty', async () => {
    render();
    await press('Mål');
    const goals = names();
    await userEvent.keyboard('{Escape}');
    await press('Land');
    const countries = names();
    await userEvent.keyboard('{Escape}');
    await press('Enhet');

    expect([
      goals,
      countries,
      names(),
      screen.queryByRole('button', { name: 'Nätverk', hidden: true }),
    ]).toEqual([
      ['Tillväxtcentrum2', 'Välfärd för alla Malmöbor1'],
      ['Danmark3', 'Åland1', 'Österrike1'],
      ['Zenit2', 'Östra skolan1'],
      null,
    ]);
  });

  it('stand as chips, from which they are taken away', async () => {
    const { bridge } = render();
    await press('Land');
    await option(/Danmark/);
    await option(/Österrike/);
    await userEvent.keyboard('{Escape}');
    const chosen = bridge.inputsOf('record.list').at(-1)?.query.filters;
    const chip = await screen.findByRole('row', { name: 'Land: Danmark' });

    await userEvent.click(within(chip).getByRole('button'));

    await waitFor(() => expect(screen.queryByRole('row', { name: 'Land: Danmark' })).toBeNull());
    expect([chosen, bridge.inputsOf('record.list').at(-1)?.query.filters]).toEqual([
      [{ facet: 'countries', values: ['DK', 'AT'] }],
      [{ facet: 'countries', values: ['AT'] }],
    ]);
  });

  it('outlive opening a record, going to another room and changing the year', async () => {
    const { bridge } = render();
    await userEvent.type(await search(), 'resa');
    await press('Mål');
    await option(/Tillväxtcentrum/);
    await userEvent.keyboard('{Escape}');
    await userEvent.click(await screen.findByRole('row', { name: 'Resa till Ystad' }));
    await screen.findByRole('textbox', { name: 'Rubrik' });

    await userEvent.click(screen.getByRole('button', { name: 'Till rapporten' }));
    await userEvent.click(screen.getByRole('button', { name: 'Till aktiviteterna' }));
    await userEvent.click(screen.getByRole('button', { name: 'Till 2007' }));

    await waitFor(() =>
      expect(bridge.inputsOf('record.list').at(-1)?.query).toEqual({
        ...query,
        year: 2007,
        text: 'resa',
        filters: [{ facet: 'goals', values: ['mal-2006-1'] }],
      }),
    );
    expect(await search()).toHaveValue('resa');
  });

  it('begin anew with the records behind a figure, which stands in words and can be taken away', async () => {
    const { bridge } = render(coreOf(), { ...place, behind: { figure: 'started' } });
    const chip = await screen.findByRole('row', { name: 'Underlag: Startade 2006' });
    const first = bridge.inputsOf('record.list').map((input) => input.query);

    await userEvent.click(within(chip).getByRole('button'));

    await waitFor(() => expect(bridge.inputsOf('record.list').at(-1)?.query).toEqual(query));
    expect(first).toEqual([{ ...query, behind: { figure: 'started' } }]);
    expect(screen.queryByRole('row', { name: 'Underlag: Startade 2006' })).toBeNull();
  });
});

describe('saved views', () => {
  const view: SavedView = {
    id: sampleId(70),
    name: 'Resor',
    query: { ...query, year: 2004, text: 'resa', sort: { by: 'title', direction: 'ascending' } },
  };
  /** Views that are saved and removed as the real core does. */
  const withViews = (...start: SavedView[]): Answers => {
    let views = start;
    return coreOf(rows, {
      'view.list': () => ({ rows: views }),
      'view.save': ({ id = sampleId(71), ...saved }) => {
        views = [...views.filter((one) => one.id !== id), { id, ...saved }];
        return { rows: views };
      },
      'view.remove': ({ id }) => {
        views = views.filter((one) => one.id !== id);
        return { rows: views };
      },
    });
  };
  const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

  it('take the question under a name, and tell when it differs', async () => {
    const { bridge } = render(withViews());
    await userEvent.type(await search(), 'resa');
    await press('Vyer');
    await choose('Spara vy…');

    await userEvent.keyboard('Resor{Enter}');

    await button('Vyer: Resor');
    await userEvent.type(await search(), ' till');
    expect(await button('Vyer: Resor, ändrad')).toBeVisible();
    expect(bridge.inputsOf('view.save')).toEqual([{ name: 'Resor', query: { ...query, text: 'resa' } }]);
  });

  it('are applied to the year in sight, whichever they were saved in', async () => {
    const { bridge } = render(withViews(view));
    await press('Vyer');

    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Resor' }));

    await button('Vyer: Resor');
    await waitFor(() =>
      expect(bridge.inputsOf('record.list').at(-1)?.query).toEqual({ ...view.query, year: 2006 }),
    );
    expect(await search()).toHaveValue('resa');
  });

  it('get another name, and keep what they ask for', async () => {
    const { bridge } = render(withViews(view));
    await press('Vyer');
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Resor' }));
    await press('Vyer: Resor');
    await choose('Byt namn på Resor…');

    await userEvent.keyboard('Färder{Enter}');

    await button('Vyer: Färder');
    expect(bridge.inputsOf('view.save')).toEqual([{ ...view, name: 'Färder' }]);
  });

  it('are removed without a question, and come back with Ångra', async () => {
    const { bridge } = render(withViews(view));
    await press('Vyer');
    await userEvent.click(await screen.findByRole('menuitemradio', { name: 'Resor' }));
    await press('Vyer: Resor');
    await choose('Ta bort Resor');
    await button('Vyer');

    await press('Ångra');

    await button('Vyer: Resor');
    expect(bridge.inputsOf('view.save')).toEqual([view]);
  });
});

describe('the records that are marked', () => {
  it('are counted, and let go of when something else is asked for but not when the order is', async () => {
    render();
    await userEvent.click(await box('Konferens'));
    await screen.findByText('1 markerad');
    await press('Rubrik');
    expect(screen.getByText('1 markerad')).toBeVisible();

    await userEvent.type(await search(), 'k');

    await waitFor(() => expect(screen.queryByText('1 markerad')).toBeNull());
  });

  const changed: Answers = {
    'record.changeMany': ({ ids }) => ({ changed: ids.length, unchanged: 0 }),
    'undo.undo': () => ({}),
  };
  const addGoal = async (): Promise<void> => {
    (await screen.findByRole('row', { name: 'Resa till Åbo' })).focus();
    await userEvent.keyboard(' {Shift>}{ArrowDown}{/Shift}');
    await press('Ändra fält');
    await press(/Fält/);
    await option('Kommunövergripande mål');
    await press(/Välj Kommunövergripande mål/);
    await option(/Tillväxtcentrum/);
    await press('Ändra 2 aktiviteter');
    await screen.findByText('Kommunövergripande mål: 2 aktiviteter har ändrats.');
  };

  it('are changed together, and taken back together', async () => {
    const { bridge } = render(
      coreOf(rows, {
        ...changed,
        'undo.state': () => ({ undo: { act: 'change', what: 'activity', count: 2 } }),
      }),
    );
    await addGoal();

    await press('Ångra');

    await waitFor(() => expect(bridge.inputsOf('undo.undo')).toHaveLength(1));
    expect(bridge.inputsOf('record.changeMany')).toEqual([
      {
        type: 'activity',
        ids: [sampleId(1), sampleId(2)],
        member: 'goals',
        change: { mode: 'add', code: 'mal-2006-1' },
      },
    ]);
  });

  it('are not taken back by a toast when something else has been done since', async () => {
    const { bridge } = render(
      coreOf(rows, {
        ...changed,
        'undo.state': () => ({ undo: { act: 'change', what: 'project', title: 'SECURE', count: 1 } }),
      }),
    );
    await addGoal();

    await press('Ångra');

    expect(await screen.findByText(/Annat har ändrats sedan dess/)).toBeVisible();
    expect(bridge.inputsOf('undo.undo')).toEqual([]);
  });

  it('get the same contact person, or none', async () => {
    const { bridge } = render(coreOf(rows, changed));
    const fill = async (): Promise<void> => {
      await press('Ändra fält');
      await press(/Fält/);
      await option('Kontaktperson');
    };
    await userEvent.click(await box('Konferens'));
    await fill();
    await userEvent.type(await screen.findByRole('textbox', { name: 'Namn' }), 'Eva Ek');
    await press('Ändra 1 aktivitet');
    await screen.findByText('Kontaktperson: 1 aktivitet har ändrats.');

    await fill();
    await userEvent.click(await screen.findByRole('radio', { name: 'Töm fältet' }));
    await press('Ändra 1 aktivitet');

    await waitFor(() =>
      expect(bridge.inputsOf('record.changeMany').map(({ member, change }) => [member, change])).toEqual([
        ['contact', { mode: 'set', value: { name: 'Eva Ek' } }],
        ['contact', { mode: 'empty' }],
      ]),
    );
  });

  it('may be too many to be changed at once', async () => {
    render(coreOf(Array.from({ length: 5_001 }, (_, index) => row(100 + index, `Resa ${index}`))));
    (await screen.findByRole('row', { name: 'Resa 0' })).focus();

    await userEvent.keyboard('{Control>}a{/Control}');

    expect(await screen.findByText(/^5.001 markerade$/)).toBeVisible();
    expect(screen.getByText(/^Högst 5.000 poster åt gången/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Ta bort' })).toBeDisabled();
  });

  it('tell of what went wrong, and stay marked', async () => {
    render(coreOf(rows, { 'record.remove': () => refuse('DB-FULL') }));
    await userEvent.click(await box('Konferens'));

    await press('Ta bort');

    expect(await screen.findByRole('alert')).toHaveTextContent('Disken är full.');
    expect(screen.getByText('1 markerad')).toBeVisible();
  });

  it('go to the wastebasket, only those that the list still has, and come back with Ångra', async () => {
    const { bridge } = render(
      coreOf(rows, {
        'record.ids': () => ({ ids: [sampleId(2), sampleId(1)] }),
        'record.remove': () => ({}),
        'record.restore': () => ({}),
      }),
    );
    await table();
    (await screen.findByRole('row', { name: 'Resa till Åbo' })).focus();
    await userEvent.keyboard('{Control>}a{/Control}');
    await press('Ta bort');
    await screen.findByText('2 aktiviteter ligger i papperskorgen.');

    await press('Ångra');

    const records = [2, 1].map((number) => ({ type: 'activity', id: sampleId(number) }));
    await waitFor(() => expect(bridge.inputsOf('record.restore')).toEqual([{ records }]));
    expect([bridge.inputsOf('record.remove'), screen.queryByText(/markerade/)]).toEqual([
      [{ records }],
      null,
    ]);
  });

  it('are carried into the next year', async () => {
    const { bridge } = render(coreOf(rows, { 'record.carryForward': () => ({ created: 1 }) }));
    await userEvent.click(await box('Konferens'));
    await userEvent.click(await box('Resa till Åbo'));

    await press('För över till 2007');

    expect(
      await screen.findByText('1 aktivitet finns nu i 2007. 1 pågår redan då eller saknar datum.'),
    ).toBeVisible();
    expect(bridge.inputsOf('record.carryForward')).toEqual([
      { type: 'activity', ids: [sampleId(1), sampleId(3)], toYear: 2007 },
    ]);
  });

  it('are copied when there is one', async () => {
    const { bridge } = render(
      coreOf(rows, { 'record.duplicate': ({ type }) => ({ type, id: sampleId(50) }) }),
    );
    await userEvent.click(await box('Konferens'));

    await press('Kopiera');

    expect(await screen.findByRole('textbox', { name: 'Rubrik' })).toBeVisible();
    expect(bridge.inputsOf('record.get').at(-1)?.id).toBe(sampleId(50));
  });
});

describe('last year', () => {
  const candidates: Answers = {
    'record.carryCandidates': () => ({
      rows: [
        { id: sampleId(80), title: 'Årlig konferens', startsOn: '2005-05', isThere: false },
        { id: sampleId(81), title: 'Resa', startsOn: '2005-06', endsOn: '2005-07', isThere: true },
      ],
    }),
    'record.carryForward': ({ ids }) => ({ created: ids.length }),
  };

  it('gives the records that are marked', async () => {
    const { bridge } = render(coreOf(rows, candidates));
    await press('Hämta från 2005');
    const panel = await screen.findByRole('dialog', { name: 'Hämta från 2005' });
    const there = (await within(panel).findAllByRole('row')).map(({ textContent }) => textContent);
    await userEvent.click(within(panel).getByRole('checkbox', { name: 'Årlig konferens' }));

    await press('Hämta 1 aktivitet');

    expect(await screen.findByText('1 aktivitet finns nu i 2006.')).toBeVisible();
    expect(there).toEqual(['RubrikTidI 2006', 'Årlig konferens2005-05', 'Resa2005-06 – 2005-07Finns redan']);
    expect(bridge.inputsOf('record.carryForward')).toEqual([
      { type: 'activity', ids: [sampleId(80)], toYear: 2006 },
    ]);
    expect(screen.queryByRole('dialog', { name: 'Hämta från 2005' })).toBeNull();
  });

  it('has no projects to give, since they go on by themselves', async () => {
    const projects = { ...kind, type: 'project', words: { ...kind.words, many: 'Projekt' } } as never;
    const { bridge } = renderRoom(
      <RegisterRoom kind={projects} />,
      { room: 'projects', year: 2006 },
      coreOf(),
    );
    await press('Hämta från 2005');

    expect(await screen.findByText(/Projekt följer med av sig själva från år till år/)).toBeVisible();
    expect(bridge.inputsOf('record.carryCandidates')).toEqual([]);
  });
});
