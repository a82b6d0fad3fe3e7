import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Project } from '../../src-main/domain/project.ts';
import { ProjectsPage } from '../../src-renderer/features/projects/ProjectsPage.tsx';
import type { Answers, FakeBridge } from './fake-bridge.ts';
import { projectId, projectRow, registerOf, storedProject } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';

const answers: Answers = {
  ...registerOf({ project: [projectRow] }),
  'record.get': () => storedProject,
};
const open = { room: 'projects', year: 2006, id: projectId } as const;
const { record } = storedProject;

/** What was saved, save by save. */
const savedIn = (bridge: FakeBridge): Project[] =>
  bridge.inputsOf('record.save').map((input) => input.record as Project);

const chooseTab = async (name: RegExp): Promise<void> =>
  userEvent.click(await screen.findByRole('tab', { name }));

describe('a project', () => {
  it('opens on the tab of the field that the place names, with the keyboard in it', async () => {
    renderRoom(<ProjectsPage />, { ...open, field: 'funds.years.2006.paid' }, answers);

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Utbetalt 2006' })).toHaveFocus());
  });

  it('leads from a finding in the summary to its field on another tab', async () => {
    renderRoom(<ProjectsPage />, open, answers);

    await userEvent.click(await screen.findByRole('button', { name: 'Sammanfattning' }));

    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Sammanfattning' })).toHaveFocus());
  });

  it.each([
    { toCorrect: false, funds: 'Medel 1 saknas', content: 'Innehåll 1 saknas' },
    { toCorrect: true, funds: 'Medel 1 att rätta', content: 'Innehåll 1 att rätta' },
  ])('tells on each tab what is left, as errors when led to correct: $toCorrect', async (place) => {
    renderRoom(<ProjectsPage />, { ...open, toCorrect: place.toCorrect }, answers);

    const tabs = within(await screen.findByRole('tablist')).getAllByRole('tab');
    expect(tabs.map((tab) => tab.textContent)).toEqual([
      'Grunduppgifter',
      'Faser',
      'Bedömning',
      'Parter',
      place.funds,
      place.content,
    ]);
  });

  it('keeps a text that cannot be read as an amount when one looks at another tab', async () => {
    renderRoom(<ProjectsPage />, open, answers);
    await chooseTab(/Medel/);
    const applied = screen.getByRole('textbox', { name: 'Sökt EU-bidrag' });
    await userEvent.type(applied, 'cirka en miljon');

    await chooseTab(/Parter/);
    await chooseTab(/Medel/);

    expect(screen.getByRole('textbox', { name: 'Sökt EU-bidrag' })).toHaveValue('cirka en miljon');
  });

  it('puts an amount into its own year and leaves the other years alone', async () => {
    const { bridge } = renderRoom(<ProjectsPage />, { ...open, field: 'funds.years.2006.paid' }, answers);
    await userEvent.type(await screen.findByRole('textbox', { name: 'Utbetalt 2006' }), '444 tkr');
    await userEvent.tab();
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till 2005' }));

    await userEvent.type(await screen.findByRole('textbox', { name: 'Utbetalt 2005' }), '1 000');
    await userEvent.tab();

    await waitFor(() =>
      expect(savedIn(bridge).at(-1)?.funds.years).toEqual([
        { year: 2005, paid: { minor: 1_000_00, currency: 'SEK' } },
        { year: 2006, paid: { minor: 444_000_00, currency: 'SEK' } },
      ]),
    );
  });

  it('shows while one types what is lacking between financing and budget', async () => {
    renderRoom(<ProjectsPage />, { ...open, field: 'funds.granted' }, answers);
    const check = await screen.findByRole('table', { name: 'Finansieringen jämförd med budgeten' });
    const before = within(check).getByRole('row', { name: /Skillnad/ }).textContent;
    const granted = screen.getByRole('textbox', { name: 'Beviljat EU-bidrag' });
    await userEvent.clear(granted);

    await userEvent.type(granted, '1,5 mnkr');

    expect([before, within(check).getByRole('row', { name: /Skillnad/ }).textContent]).toEqual([
      'Skillnad\u2212500\u00a0000\u00a0kr',
      'SkillnadStämmer',
    ]);
  });

  it('stores a rate when its number is known, and keeps its source while it is not', async () => {
    const { bridge } = renderRoom(<ProjectsPage />, { ...open, field: 'funds.exchangeRate' }, answers);
    const rates = await screen.findByRole('group', { name: 'Valutakurs' });
    await userEvent.type(within(rates).getByRole('textbox', { name: 'Källa' }), 'Riksbanken');
    await userEvent.tab();
    await waitFor(() => expect(savedIn(bridge)).toHaveLength(1));

    await userEvent.type(within(rates).getByRole('textbox', { name: 'Kronor för en EUR' }), '9,25');
    await userEvent.tab();

    await waitFor(() => expect(savedIn(bridge)).toHaveLength(2));
    expect(savedIn(bridge).map(({ funds }) => funds.exchangeRate)).toEqual([
      undefined,
      { currency: 'EUR', rate: '9.25', source: 'Riksbanken' },
    ]);
  });

  it('never stores a partner of whom nothing is written', async () => {
    const { bridge } = renderRoom(<ProjectsPage />, { ...open, field: 'partners' }, answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Lägg till part' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till part' }));
    const names = await screen.findAllByRole('textbox', { name: 'Organisation' });

    await userEvent.type(names[1] ?? document.body, 'Hillerøds kommun');
    await userEvent.tab();

    await waitFor(() => expect(savedIn(bridge).at(-1)?.partners).toEqual([{ name: 'Hillerøds kommun' }]));
  });

  it('records when a phase was done, and which phase it has come to', async () => {
    const { bridge } = renderRoom(<ProjectsPage />, open, answers);
    await chooseTab(/Faser/);
    await userEvent.type(screen.getByRole('textbox', { name: 'Klar den' }), '2006-11-30');
    await userEvent.click(screen.getByRole('button', { name: /Redovisning/ }));

    await userEvent.click(screen.getByRole('button', { name: 'Gör till nuvarande fas' }));
    await chooseTab(/Grund/);

    await waitFor(() => {
      const saved = savedIn(bridge).at(-1);
      expect([saved?.phase, saved?.phaseNotes]).toEqual([
        'redovisning',
        [{ phase: 'genomforande', completedOn: '2006-11-30' }],
      ]);
    });
  });

  it('keeps everything else as it was when one field is changed', async () => {
    const { bridge } = renderRoom(<ProjectsPage />, { ...open, field: 'acronym' }, answers);

    await userEvent.type(await screen.findByRole('textbox', { name: 'Kortnamn eller akronym' }), ' II');
    await userEvent.tab();

    await waitFor(() =>
      expect(bridge.inputsOf('record.save').at(0)).toEqual({
        type: 'project',
        record: { ...record, acronym: 'SECURE II' },
        basedOn: 7,
        year: 2006,
      }),
    );
  });
});
