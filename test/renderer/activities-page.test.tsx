import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Activity } from '../../src-main/domain/activity.ts';
import { ActivitiesPage } from '../../src-renderer/features/activities/ActivitiesPage.tsx';
import { type Answers, type FakeBridge, refuse } from './fake-bridge.ts';
import { activityId, activityRow, projectRow, registerOf, storedActivity } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

const { record } = storedActivity;
const answers: Answers = {
  ...registerOf({ activity: [activityRow], project: [projectRow] }),
  'record.get': () => storedActivity,
};
const room = { room: 'activities', year: 2006 } as const;
const open = { ...room, id: activityId };

/** What was saved, save by save. */
const savedIn = (bridge: FakeBridge): Activity[] =>
  bridge.inputsOf('record.save').map((input) => input.record as Activity);

afterEach(() => {
  vi.useRealTimers();
});

describe('the list of activities', () => {
  it('shows what tells one activity from another, in words', async () => {
    renderRoom(<ActivitiesPage />, room, answers);

    const row = await screen.findByRole('row', { name: 'Besök från Gdańsk' });
    const [, ...cells] = row.children;
    expect(cells.map((cell) => cell.textContent)).toEqual([
      'Besök från Gdańsk',
      'Mottagen officiell delegation',
      '2006-05-11',
      'Malmö, Polen',
      '',
      '',
      '1 saknas',
    ]);
  });

  it('teaches what belongs in it when it is empty', async () => {
    renderRoom(<ActivitiesPage />, room, { ...answers, ...registerOf({}) });

    expect(await screen.findByRole('heading', { name: 'Inga aktiviteter 2006' })).toBeVisible();
  });
});

describe('an activity', () => {
  it('opens, is edited and closes with the keyboard alone', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, room, answers);
    const keys = userEvent.setup();
    (await screen.findByRole('button', { name: 'Vyer' })).focus();
    await keys.tab();
    await keys.keyboard('{End}{Enter}');
    const title = await screen.findByRole('textbox', { name: 'Rubrik' });
    await waitFor(() => expect(title).toHaveFocus());

    await keys.keyboard('{End} i maj{Escape}');

    await waitFor(() => expect(screen.getByRole('row', { name: /Besök från Gdańsk/ })).toHaveFocus());
    expect(bridge.inputsOf('record.save')).toEqual([
      {
        type: 'activity',
        record: { ...record, title: 'Besök från Gdańsk i maj' },
        basedOn: 3,
        year: 2006,
      },
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

    const bases = bridge.inputsOf('record.save').map(({ basedOn }) => basedOn);
    expect(savedIn(bridge).map(({ place: saved }, index) => [saved, bases[index]])).toEqual([
      ['Lund', 3],
      ['Lunds', 4],
    ]);
  });

  it('keeps what was typed when the save fails', async () => {
    renderRoom(<ActivitiesPage />, open, { ...answers, 'record.save': () => refuse('DB-READONLY') });
    const benefit = await screen.findByRole('textbox', { name: 'Resultat och nytta' });

    await userEvent.type(benefit, 'Två projektidéer');
    await userEvent.tab();

    expect(await screen.findByRole('alert')).toHaveTextContent('Det går inte att skriva i databasens mapp.');
    expect(benefit).toHaveValue('Två projektidéer');
  });

  it('takes an amount as officials write it and stores whole öre', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, open, answers);

    await userEvent.type(await screen.findByRole('textbox', { name: 'Kostnad' }), '1,2 mnkr');
    await userEvent.tab();

    await waitFor(() =>
      expect(savedIn(bridge).at(-1)?.cost).toEqual({
        minor: 120_000_000,
        currency: 'SEK',
      }),
    );
  });

  it('says why a field is empty, also in a field that has a list of its own', async () => {
    const findings = storedActivity.findings.map((finding) => ({ ...finding, field: 'activityType' }));
    const { bridge } = renderRoom(<ActivitiesPage />, open, {
      ...answers,
      'record.get': () => ({ ...storedActivity, findings }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Ange varför fältet är tomt' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Uppgift saknas' }));

    expect(await screen.findByText('Tomt: Uppgift saknas')).toBeVisible();
    await waitFor(() =>
      expect(savedIn(bridge).at(-1)?.blanks).toEqual([{ field: 'activityType', reason: 'unknown' }]),
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
      expect(savedIn(bridge).at(-1)?.financing).toEqual([
        { source: 'eu-bidrag', amount: { minor: 12_000_00, currency: 'SEK' } },
      ]),
    );
  });

  it('that is new is stored with the first change and not before', async () => {
    const id = sampleId(40);
    const { bridge } = renderRoom(<ActivitiesPage />, room, {
      ...answers,
      'record.draft': () => ({
        type: 'activity',
        record: { ...record, id, title: undefined },
        version: 0,
        findings: [],
      }),
    });
    await screen.findByRole('grid', { name: 'Aktiviteter' });
    await userEvent.keyboard('{Control>}n{/Control}');
    const title = await screen.findByRole('textbox', { name: 'Rubrik' });
    await waitFor(() => expect(title).toHaveFocus());
    const savesBefore = savedIn(bridge).length;

    await userEvent.keyboard('Resa till Turku');
    await userEvent.tab();

    await screen.findByText(/^Sparat/);
    expect([savesBefore, bridge.inputsOf('record.save').at(0)]).toEqual([
      0,
      { type: 'activity', record: { ...record, id, title: 'Resa till Turku' }, basedOn: 0, year: 2006 },
    ]);
  });

  it('is taken away without a question, and comes back with Ångra', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, open, {
      ...answers,
      'record.remove': () => ({}),
      'record.restore': () => ({}),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort' }));
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Rubrik' })).toBeNull());

    await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }));

    expect(await screen.findByRole('textbox', { name: 'Rubrik' })).toBeVisible();
    expect(bridge.inputsOf('record.restore')).toEqual([{ records: [{ type: 'activity', id: activityId }] }]);
  });

  it('is suggested which way it went by its type, and set only when the person says so', async () => {
    const { bridge } = renderRoom(<ActivitiesPage />, open, {
      ...answers,
      'record.get': () => ({ ...storedActivity, record: { ...record, activityType: 'studieresa' } }),
    });
    const suggestion = await screen.findByRole('button', { name: 'Från Malmö' });
    await userEvent.type(screen.getByRole('textbox', { name: 'Ort' }), 'Åbo');

    await userEvent.click(suggestion);

    await waitFor(() =>
      expect(savedIn(bridge).map(({ place: saved, inOrOut }) => [saved, inOrOut])).toEqual([
        ['Åbo', undefined],
        ['Åbo', 'out'],
      ]),
    );
    expect(screen.queryByText(/tyder på/)).toBeNull();
  });

  it('says when its dates put it outside the year of the report', async () => {
    renderRoom(<ActivitiesPage />, { ...open, year: 2005 }, answers);

    expect(await screen.findByText(/ligger utanför 2005/)).toBeVisible();
  });
});
