// A room of the register over a core that the test fills, and what a person does there.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { CalendarDays } from 'lucide-react';
import { afterEach } from 'vitest';
import { activitySchema } from '../../src-main/domain/activity.ts';
import type { RecordRow } from '../../src-main/domain/record-row.ts';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { RegisterRoom } from '../../src-renderer/app/RegisterRoom.tsx';
import type { RegisterKind } from '../../src-renderer/app/register-kind.ts';
import { TextField } from '../../src-renderer/ui/TextField.tsx';
import { toasts } from '../../src-renderer/ui/toast.ts';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

// They outlive what is rendered.
afterEach(() => {
  for (const { key } of toasts.visibleToasts) toasts.close(key);
});

export const kind: RegisterKind<'activity'> = {
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

export const query = { type: 'activity' as const, year: 2006, filters: [], sort: kind.sort };

export const row = (number: number, title: string): RecordRow => ({
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

export const rows = [row(1, 'Resa till Åbo'), row(2, 'Resa till Ystad'), row(3, 'Konferens')];
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
export const coreOf = (all: readonly RecordRow[] = rows, more: Answers = {}): Answers => ({
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

export const place = { room: 'activities', year: 2006 } as const;
export const render = (answers: Answers = coreOf(), start: Parameters<typeof renderRoom>[1] = place) =>
  renderRoom(<Rooms />, start, answers);

export const table = (): Promise<HTMLElement> => screen.findByRole('grid', { name: 'Aktiviteter' });
export const titles = (): (string | null)[] =>
  screen.queryAllByRole('rowheader').map(({ textContent }) => textContent);
export const search = (): Promise<HTMLElement> =>
  screen.findByRole('searchbox', { name: 'Sök bland aktiviteterna' });
export const press = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));
export const choose = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('menuitem', { name }));
export const option = async (name: string | RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('option', { name }));
export const box = async (name: string): Promise<HTMLElement> =>
  within(await table()).findByRole('checkbox', { name });
