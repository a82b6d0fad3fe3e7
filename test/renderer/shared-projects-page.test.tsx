import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { OutputOf } from '../../src-main/contract/contract.ts';
import { matchProjects } from '../../src-main/domain/figures/match-projects.ts';
import { kronor } from '../../src-main/domain/money.ts';
import type { SharedProjectDecision } from '../../src-main/domain/shared-project.ts';
import { SharedProjectsPage } from '../../src-renderer/features/shared-projects/SharedProjectsPage.tsx';
import { decided, sharedRecord } from '../domain/figures/shared-records.ts';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { openState } from './samples.ts';

const paying = (paid: number) => ({
  funds: { lumpSum: false, coFinancing: [], years: [{ year: 2006, paid: kronor(paid) }] },
});
const records = [
  sharedRecord(1, 'miljoforvaltningen', paying(100)),
  sharedRecord(2, 'sdf-fosie', { ...paying(40), name: 'Unga i jobb över sundet' }),
];
const [first, second] = records as [(typeof records)[0], (typeof records)[0]];
const nameOf = ({ organisation, id }: typeof first) => ({ organisation, id });

const matches = (decisions: readonly SharedProjectDecision[] = []): OutputOf<'sharedProject.list'> => {
  const rows = matchProjects(2006, records, decisions).map((match) => ({
    ...match,
    records: [...match.records],
  }));
  return { rows, undecided: rows.filter(({ standing }) => standing === 'undecided').length };
};
const renderPage = (answers: Answers = {}) =>
  renderRoom(
    <SharedProjectsPage />,
    { room: 'shared-projects', year: 2006 },
    { 'sharedProject.list': () => matches(), ...answers },
    openState('city-office', 'stadskontoret'),
  );
const open = async () => userEvent.click(await screen.findByRole('row', { name: /UNGSUND/ }));
/** Förvaltning or sum → before and after. */
const effect = () =>
  within(screen.getByRole('table', { name: 'Så räknas det i årets summor' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent?.replaceAll('\u00a0', ' '));

describe('the shared projects', () => {
  it('teaches what is shown where there are none', async () => {
    renderPage({ 'sharedProject.list': () => ({ rows: [], undecided: 0 }) });

    expect(await screen.findByText('Inga delade projekt 2006')).toBeVisible();
  });

  it('say in words why they may be one and what differs', async () => {
    renderPage();
    expect(await screen.findByText(/^1 att ta ställning till/)).toBeVisible();
    await open();

    expect(await screen.findByText('Säkert samma:')).toBeVisible();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Samma program och ärendenummer', 'Samma program och kortnamn']),
    );
    const differing = within(screen.getByRole('table', { name: 'Projekten bredvid varandra' }))
      .getAllByRole('rowheader')
      .filter(({ textContent }) => textContent?.endsWith('Skiljer sig'))
      .map(({ textContent }) => textContent?.replace('Skiljer sig', ''));
    expect(differing).toEqual(['Projektnamn', 'Utbetalt 2006']);
  });

  it('show what a choice does to the totals before it is saved', async () => {
    renderPage();
    await open();
    await userEvent.click(await screen.findByRole('radio', { name: /Olika projekt/ }));

    expect(effect()).toEqual([
      'Antal projektÄndras12',
      'Beviljat EU-bidrag0 kr0 kr',
      'Utbetalt 2006Ändras100 kr140 kr',
      'Utbetalt 2006, Miljöförvaltningen100 kr100 kr',
      'Utbetalt 2006, Fosie stadsdelsförvaltningÄndras0 kr40 kr',
    ]);
  });

  it('are saved with lead and shares, once the shares make up the whole', async () => {
    const sent: unknown[] = [];
    renderPage({
      'sharedProject.decide': (input: unknown) => {
        sent.push(input);
        return {};
      },
    });
    await open();
    await userEvent.click(await screen.findByRole('radio', { name: /Samma projekt/ }));
    await userEvent.click(screen.getByRole('radio', { name: 'Fosie stadsdelsförvaltning' }));
    await userEvent.click(screen.getByRole('switch', { name: /Fördela beloppen/ }));
    const [one, other] = screen.getAllByRole('textbox', { name: /andel i procent/ }) as [
      HTMLElement,
      HTMLElement,
    ];
    await userEvent.type(one, '25');
    const early = screen.getByRole('button', { name: 'Spara beslutet' }).hasAttribute('disabled');
    await userEvent.type(other, '75');
    await userEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));

    expect(early).toBe(true);
    await waitFor(() =>
      expect(sent).toEqual([
        {
          choices: [
            {
              year: 2006,
              members: [
                { ...nameOf(first), share: 25 },
                { ...nameOf(second), share: 75 },
              ],
              isSame: true,
              lead: nameOf(second),
            },
          ],
        },
      ]),
    );
  });

  it('tells the one that is left outside apart from the lead', async () => {
    const third = sharedRecord(3, 'gatukontoret', paying(7));
    const sent: unknown[] = [];
    const rows = matchProjects(2006, [...records, third], []).map((match) => ({
      ...match,
      records: [...match.records],
    }));
    renderPage({
      'sharedProject.list': () => ({ rows, undecided: 1 }),
      'sharedProject.decide': (input: unknown) => {
        sent.push(input);
        return {};
      },
    });
    await open();
    await userEvent.click(await screen.findByRole('radio', { name: /Samma projekt/ }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Gatukontoret' }));
    const counted = effect()[0];
    await userEvent.click(screen.getByRole('button', { name: 'Spara beslutet' }));

    expect(counted).toBe('Antal projektÄndras12');
    await waitFor(() =>
      expect(sent).toEqual([
        {
          choices: [
            { year: 2006, members: [first, second].map(nameOf), isSame: true, lead: nameOf(first) },
            { year: 2006, members: [first, third].map(nameOf), isSame: false },
          ],
        },
      ]),
    );
  });

  it('can have their decision taken away in the year that it was made for, not in another', async () => {
    const shown = async (year: number) => {
      const { unmount } = renderPage({
        'sharedProject.list': () => matches([decided(records, { year })]),
      });
      await open();
      await screen.findByRole('button', { name: 'Spara beslutet' });
      const isOffered = screen.queryByRole('button', { name: 'Ta bort beslutet' }) !== null;
      unmount();
      return isOffered;
    };

    expect([await shown(2006), await shown(2005)]).toEqual([true, false]);
  });
});
