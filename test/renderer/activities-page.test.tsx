import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ActivitiesPage } from '../../src-renderer/features/activities/ActivitiesPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { activityId, activityRow, projectRow, savedAt, storedActivity } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

const answers: Answers = {
  'activity.list': () => ({
    rows: [
      activityRow,
      { ...activityRow, id: sampleId(11), title: 'Åbo', startsOn: '2006-03' },
      { ...activityRow, id: sampleId(12), title: 'Zürich', startsOn: '2006-02', countries: ['CH'] },
    ],
  }),
  'activity.get': () => storedActivity,
  'activity.save': ({ basedOn }) => ({ version: basedOn + 1, updatedAt: savedAt, findings: [] }),
  'project.list': () => ({ rows: [projectRow] }),
};
const room = { room: 'activities', year: 2006 } as const;
const open = { ...room, id: activityId };

const titlesInOrder = (): string[] =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('rowheader')[0]?.textContent ?? '');

afterEach(() => {
  vi.useRealTimers();
});

describe('the list of activities', () => {
  it('stands in the order of the year, and sorts by title in Swedish order', async () => {
    renderRoom(<ActivitiesPage />, room, answers);
    await screen.findByRole('grid', { name: 'Aktiviteter' });
    const byTime = titlesInOrder();

    await userEvent.click(screen.getByRole('button', { name: 'Rubrik' }));

    expect([byTime, titlesInOrder()]).toEqual([
      ['Zürich', 'Åbo', 'Besök från Gdańsk'],
      ['Besök från Gdańsk', 'Zürich', 'Åbo'],
    ]);
  });

  it('narrows as one types, by any text that the row shows', async () => {
    renderRoom(<ActivitiesPage />, room, answers);

    await userEvent.type(await screen.findByRole('searchbox', { name: 'Filtrera aktiviteterna' }), 'schweiz');

    expect(titlesInOrder()).toEqual(['Zürich']);
  });

  it('teaches what belongs in it when it is empty', async () => {
    renderRoom(<ActivitiesPage />, room, { ...answers, 'activity.list': () => ({ rows: [] }) });

    expect(await screen.findByRole('heading', { name: 'Inga aktiviteter 2006' })).toBeVisible();
  });
});

describe('an activity', () => {
  it('opens, is edited and closes with the keyboard alone', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, room, answers);
    const keys = userEvent.setup();
    (await screen.findByRole('searchbox')).focus();
    await keys.tab();
    await keys.keyboard('{End}{Enter}');
    const title = await screen.findByRole('textbox', { name: 'Rubrik' });
    await waitFor(() => expect(title).toHaveFocus());

    await keys.keyboard('{End} i maj{Escape}');

    await waitFor(() => expect(screen.getByRole('row', { name: /Besök från Gdańsk/ })).toHaveFocus());
    expect(bridge.inputsOf('activity.save')).toEqual([
      { record: { ...storedActivity.record, title: 'Besök från Gdańsk i maj' }, basedOn: 3, year: 2006 },
    ]);
  });

  it('is saved once, when the typing has paused, and from then on based on the new version', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, open, answers);
    const place = await screen.findByRole('textbox', { name: 'Ort' });
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const typeAndPause = async (texts: string[]): Promise<void> => {
      for (const value of texts) fireEvent.change(place, { target: { value } });
      await act(() => vi.advanceTimersByTimeAsync(600));
    };

    await typeAndPause(['L', 'Lu', 'Lund']);
    await typeAndPause(['Lunds']);

    expect(bridge.inputsOf('activity.save').map(({ record, basedOn }) => [record.place, basedOn])).toEqual([
      ['Lund', 3],
      ['Lunds', 4],
    ]);
  });

  it('keeps what was typed when the save fails', async () => {
    renderRoom(<ActivitiesPage />, open, { ...answers, 'activity.save': () => refuse('DB-READONLY') });
    const benefit = await screen.findByRole('textbox', { name: 'Resultat och nytta' });

    await userEvent.type(benefit, 'Två projektidéer');
    await userEvent.tab();

    expect(await screen.findByRole('alert')).toHaveTextContent('Det går inte att skriva i databasens mapp.');
    expect(benefit).toHaveValue('Två projektidéer');
  });

  it('that was changed elsewhere keeps what was typed until it is opened anew', async () => {
    renderRoom(<ActivitiesPage />, open, { ...answers, 'activity.save': () => refuse('RECORD-STALE') });
    const title = await screen.findByRole('textbox', { name: 'Rubrik' });
    await userEvent.type(title, ' och Sopot');
    await userEvent.tab();
    const again = await screen.findByRole('button', { name: 'Öppna posten på nytt' });
    const kept = screen.getByDisplayValue('Besök från Gdańsk och Sopot');
    expect(kept).toBeVisible();

    await userEvent.click(again);

    await waitFor(() =>
      expect(screen.getByRole('textbox', { name: 'Rubrik' })).toHaveValue('Besök från Gdańsk'),
    );
    expect(screen.queryByRole('button', { name: 'Öppna posten på nytt' })).toBeNull();
  });

  it('takes an amount as officials write it and stores whole öre', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, open, answers);

    await userEvent.type(await screen.findByRole('textbox', { name: 'Kostnad' }), '1,2 mnkr');
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('activity.save').at(-1)?.record.cost).toEqual({
        minor: 120_000_000,
        currency: 'SEK',
      }),
    );
  });

  it('says why a field is empty, also in a field that has a list of its own', async () => {
    const findings = storedActivity.findings.map((finding) => ({ ...finding, field: 'activityType' }));
    const { bridge } = renderRoom(<ActivitiesPage />, open, {
      ...answers,
      'activity.get': () => ({ ...storedActivity, findings }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Ange varför fältet är tomt' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Uppgift saknas' }));

    expect(await screen.findByText('Tomt: Uppgift saknas')).toBeVisible();
    await waitFor(() =>
      expect(bridge.inputsOf('activity.save').at(-1)?.record.blanks).toEqual([
        { field: 'activityType', reason: 'unknown' },
      ]),
    );
    expect(screen.queryByText(/saknas. Fyll i fältet/)).toBeNull();
  });

  it('gets a source of money by choosing it, and its amount beside', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, open, answers);

    await userEvent.click(await screen.findByRole('button', { name: 'Lägg till källa' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'EU-bidrag' }));
    await userEvent.type(await screen.findByRole('textbox', { name: 'Belopp' }), '12 tkr');
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('activity.save').at(-1)?.record.financing).toEqual([
        { source: 'eu-bidrag', amount: { minor: 12_000_00, currency: 'SEK' } },
      ]),
    );
  });

  it('that is new is stored with the first change and not before', async () => {
    const id = sampleId(40);
    const { bridge } = renderRoom(<ActivitiesPage />, room, {
      ...answers,
      'activity.draft': () => ({
        record: { ...storedActivity.record, id, title: undefined },
        version: 0,
        findings: [],
      }),
    });
    await screen.findByRole('grid', { name: 'Aktiviteter' });
    await userEvent.keyboard('{Control>}n{/Control}');
    const title = await screen.findByRole('textbox', { name: 'Rubrik' });
    await waitFor(() => expect(title).toHaveFocus());
    const savesBefore = bridge.inputsOf('activity.save').length;

    await userEvent.keyboard('Resa till Turku');
    await userEvent.tab();

    await screen.findByText(/^Sparat/);
    expect([savesBefore, bridge.inputsOf('activity.save').at(0)]).toEqual([
      0,
      { record: { ...storedActivity.record, id, title: 'Resa till Turku' }, basedOn: 0, year: 2006 },
    ]);
  });

  it('is taken away without a question, and comes back with Ångra', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, open, {
      ...answers,
      'activity.remove': () => ({}),
      'activity.restore': () => ({}),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Rubrik' })).toBeNull());

    await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }));

    expect(await screen.findByRole('textbox', { name: 'Rubrik' })).toBeVisible();
    expect(bridge.inputsOf('activity.restore')).toEqual([{ id: activityId }]);
  });

  it('says when its dates put it outside the year of the report', async () => {
    renderRoom(<ActivitiesPage />, { ...open, year: 2005 }, answers);

    expect(await screen.findByText(/ligger utanför 2005/)).toBeVisible();
  });
});
