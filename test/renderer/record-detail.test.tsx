// What stands beside every record: its history, what it is tied to, and what happens when it was changed elsewhere.
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src-main/contract/record-views.ts';
import type { Activity } from '../../src-main/domain/activity.ts';
import { type Place, useNavigation } from '../../src-renderer/app/place.ts';
import { ActivitiesPage } from '../../src-renderer/features/activities/ActivitiesPage.tsx';
import { ProjectsPage } from '../../src-renderer/features/projects/ProjectsPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import {
  activityId,
  activityRow,
  projectId,
  projectRow,
  registerOf,
  savedAt,
  storedActivity,
  storedProject,
} from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

const record: Activity = { ...storedActivity.record, place: 'Malmö' };
const answers: Answers = {
  ...registerOf({ activity: [activityRow], project: [projectRow] }),
  'record.get': ({ type }) => (type === 'activity' ? { ...storedActivity, record } : storedProject),
};
const open: Place = { room: 'activities', year: 2006, id: activityId };

/** The two rooms that are gone between. */
const Rooms = () => {
  const { place } = useNavigation();
  return place.room === 'activities' ? <ActivitiesPage /> : <ProjectsPage />;
};

const rowsOf = (table: HTMLElement): (string | null)[][] =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe('the history of a record', () => {
  const by = { at: '2006-05-11T10:00:00Z', actor: 'Anna Berg' };
  const history: HistoryEntry[] = [
    { ...by, action: 'create', field: 'title', after: '"Besök från Gdańsk"' },
    { ...by, action: 'create', field: 'goals', after: '[]' },
    {
      ...by,
      at: '2006-05-12T10:00:00Z',
      action: 'change',
      field: 'activityType',
      before: '"studieresa"',
      after: '"delegation-mottagen"',
    },
    {
      ...by,
      at: '2006-05-13T10:00:00Z',
      action: 'change',
      field: 'place',
      before: '"Lund"',
      after: '"Malmö"',
    },
    {
      ...by,
      at: '2006-05-13T11:00:00Z',
      action: 'change',
      field: 'documents',
      before: '[{"title":"Programmet","place":"Pärm 4"}]',
      after: '[{"title":"Programmet","place":"Pärm 5"}]',
    },
    {
      ...by,
      at: '2006-05-14T10:00:00Z',
      action: 'change',
      field: 'projectId',
      after: JSON.stringify(projectId),
    },
  ];
  const withHistory: Answers = { ...answers, 'record.history': () => ({ rows: history }) };
  const openHistory = async (): Promise<void> => {
    await userEvent.click(await screen.findByRole('button', { name: 'Mer' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Historik' }));
  };

  it('is read only when it is opened', async () => {
    const { bridge } = renderRoom(<Rooms />, open, withHistory);
    await screen.findByRole('button', { name: 'Historik' });
    const before = bridge.inputsOf('record.history');

    await openHistory();

    await waitFor(() => expect(bridge.inputsOf('record.history')).toEqual([{ id: activityId }]));
    expect(before).toEqual([]);
  });

  it('tells who changed what and when, in words, the latest first', async () => {
    renderRoom(<Rooms />, open, withHistory);

    await openHistory();

    const steps = await screen.findAllByText(/Anna Berg/);
    expect(steps.map((step) => step.textContent)).toEqual([
      '2006-05-14 12.00 Anna Berg · Ändrades',
      '2006-05-13 13.00 Anna Berg · Ändrades',
      '2006-05-13 12.00 Anna Berg · Ändrades',
      '2006-05-12 12.00 Anna Berg · Ändrades',
      '2006-05-11 12.00 Anna Berg · Posten skapades',
    ]);
    const tables = screen.getAllByRole('table').filter((table) => table.className.includes('change-table'));
    expect(tables.flatMap(rowsOf)).toEqual([
      // The link was taken away again since: it is empty already, so there is nothing to put back.
      ['Kopplat projekt', '–', 'SECURE'],
      // The place never leaves the förvaltning, but its own history tells it.
      ['Handlingar', 'Programmet, Pärm 4Återställ till detta i fältet Handlingar', 'Programmet, Pärm 5'],
      ['Ort', 'LundÅterställ till detta i fältet Ort', 'Malmö'],
      [
        'Aktivitetstyp',
        'Studieresa (studiebesök utomlands)Återställ till detta i fältet Aktivitetstyp',
        'Mottagen officiell delegation',
      ],
      ['Rubrik', 'Besök från Gdańsk'],
    ]);
  });

  it('puts an earlier value back through the form, and leads to its field', async () => {
    const { bridge } = renderRoom(<Rooms />, open, withHistory);
    await openHistory();

    await userEvent.click(await screen.findByRole('button', { name: 'Återställ till detta i fältet Ort' }));

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Ort' })).toHaveFocus());
    expect(screen.getByRole('textbox', { name: 'Ort' })).toHaveValue('Lund');
    expect(bridge.inputsOf('record.save').map((input) => input.record)).toEqual([
      { ...record, place: 'Lund' },
    ]);
  });
});

describe('what a record is tied to', () => {
  const links: Answers = {
    ...answers,
    'record.links': ({ type }) =>
      type === 'project'
        ? { to: [], from: [{ type: 'activity', id: activityId, title: 'Besök från Gdańsk' }] }
        : { to: [{ type: 'project', id: projectId, title: 'SECURE', member: 'projectId' }], from: [] },
  };
  const openLinks = async (): Promise<void> =>
    userEvent.click(await screen.findByRole('button', { name: 'Kopplingar' }));

  it('is told both ways, and each leads to the other and back', async () => {
    renderRoom(<Rooms />, open, links);
    await openLinks();
    await userEvent.click(await screen.findByRole('button', { name: 'SECURE' }));
    await screen.findByRole('heading', { name: 'SECURE' });
    await openLinks();
    expect(await screen.findByRole('button', { name: 'Besök från Gdańsk' })).toBeVisible();

    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');

    expect(await screen.findByRole('heading', { name: 'Besök från Gdańsk' })).toBeVisible();
  });

  it('is told when what others refer to is removed, with what to do', async () => {
    renderRoom(
      <Rooms />,
      { room: 'projects', year: 2006, id: projectId },
      { ...links, 'record.remove': () => ({}) },
    );

    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort' }));

    const toast = await screen.findByText(/ligger i papperskorgen/);
    expect(toast.textContent).toBe(
      'Projektet SECURE ligger i papperskorgen. 1 aktivitet hänvisar dit. Byt eller töm kopplingen där, eller ångra. Årets rapport leder till fältet.',
    );
  });

  it('grows by a new record that begins tied to it', async () => {
    const id = sampleId(41);
    const { bridge } = renderRoom(
      <Rooms />,
      { room: 'projects', year: 2006, id: projectId },
      {
        ...links,
        'record.draft': () => ({
          type: 'activity',
          record: { ...record, id, title: undefined, projectId },
          version: 0,
          findings: [],
        }),
      },
    );
    await openLinks();

    await userEvent.click(await screen.findByRole('button', { name: 'Ny aktivitet i projektet' }));

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Rubrik' })).toHaveFocus());
    expect(bridge.inputsOf('record.draft')).toEqual([
      { type: 'activity', year: 2006, link: { member: 'projectId', value: projectId } },
    ]);
  });

  it('shows by name also a record of another year', async () => {
    renderRoom(<Rooms />, open, {
      ...answers,
      ...registerOf({}),
      'record.get': ({ type }) =>
        type === 'project' ? storedProject : { ...storedActivity, record: { ...record, projectId } },
    });

    expect(await screen.findByDisplayValue('SECURE')).toBe(
      screen.getByRole('combobox', { name: 'Kopplat projekt' }),
    );
  });

  it('says that a record that it names is gone', async () => {
    renderRoom(<Rooms />, open, {
      ...answers,
      ...registerOf({}),
      'record.get': ({ type }) =>
        type === 'project'
          ? refuse('RECORD-NOT-FOUND')
          : { ...storedActivity, record: { ...record, projectId } },
    });

    expect(await screen.findByDisplayValue('En borttagen post')).toBeVisible();
  });

  it('has no part for a record that is not stored yet', async () => {
    renderRoom(<Rooms />, open, {
      ...answers,
      'record.get': () => ({ type: 'activity', record, version: 0, findings: [] }),
    });
    await screen.findByRole('textbox', { name: 'Ort' });

    expect(screen.queryByRole('button', { name: 'Kopplingar' })).toBeNull();
  });
});

describe('a record that was changed elsewhere', () => {
  const theirs: Activity = { ...record, place: 'Lund', benefit: 'Två idéer' };

  /** A core in which someone saves in between. */
  const changedElsewhere = (): Answers => {
    let isChanged = false;
    return {
      ...answers,
      'record.get': () => ({
        ...storedActivity,
        record: isChanged ? theirs : record,
        version: isChanged ? 4 : 3,
      }),
      'record.save': ({ basedOn }) => {
        isChanged = true;
        return basedOn === 3
          ? refuse('RECORD-STALE')
          : { version: basedOn + 1, updatedAt: savedAt, findings: [] };
      },
    };
  };
  const meet = async () => {
    const rendered = renderRoom(<Rooms />, open, changedElsewhere());
    await userEvent.type(await screen.findByRole('textbox', { name: 'Rubrik' }), ' 2');
    await userEvent.tab();
    await screen.findByRole('columnheader', { name: 'Hos dig' });
    return rendered;
  };

  it('tells what was changed there, beside what stands here', async () => {
    await meet();

    const [table] = screen.getAllByRole('table').filter((one) => one.className.includes('change-table'));
    expect(table && rowsOf(table)).toEqual([
      ['Resultat och nytta', 'Två idéer', '–'],
      ['Ort', 'Lund', 'Malmö'],
    ]);
  });

  it('keeps both changes when the person keeps theirs: only the fields edited here go on top', async () => {
    const { bridge } = await meet();

    await userEvent.click(screen.getByRole('button', { name: 'Behåll mina ändringar' }));

    await waitFor(() => expect(screen.queryByRole('columnheader', { name: 'Hos dig' })).toBeNull());
    expect([
      bridge.inputsOf('record.save').at(-1),
      (screen.getByRole('textbox', { name: 'Ort' }) as HTMLInputElement).value,
    ]).toEqual([
      { type: 'activity', record: { ...theirs, title: 'Besök från Gdańsk 2' }, basedOn: 4, year: 2006 },
      'Lund',
    ]);
  });

  it('is as it was saved there when it is opened anew', async () => {
    await meet();

    await userEvent.click(screen.getByRole('button', { name: 'Öppna posten på nytt' }));

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Ort' })).toHaveValue('Lund'));
    expect(screen.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Besök från Gdańsk');
  });
});
