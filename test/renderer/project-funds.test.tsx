import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { kronor } from '../../src-main/domain/money.ts';
import type { Project } from '../../src-main/domain/project.ts';
import { type ProjectFunds, projectFundsSchema } from '../../src-main/domain/project-funds.ts';
import { FundsTab } from '../../src-renderer/features/projects/FundsTab.tsx';
import { renderTab, sampleProject } from './project-form.tsx';

const open = (funds: Partial<ProjectFunds>): (() => Project | undefined) =>
  renderTab(sampleProject({ funds: { ...projectFundsSchema.parse({}), ...funds } }), (form, year, onYear) => (
    <FundsTab form={form} year={year} onYear={onYear} />
  ));
const rowsOf = (table: string | RegExp): string[] =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ')).join(' | '));
const euro = (whole: number) => ({ minor: whole * 100, currency: 'EUR' });

describe('the funds of a project', () => {
  it('show each year, and what all years to the chosen one come to', () => {
    open({
      years: [
        {
          year: 2005,
          budget: kronor(500),
          incurred: kronor(400),
          paid: kronor(100),
          paidToDate: kronor(150),
        },
        { year: 2006, budget: kronor(700), incurred: kronor(200), paid: kronor(30) },
        { year: 2007, budget: kronor(900) },
      ],
    });

    expect(rowsOf(/^Alla år/)).toEqual([
      'År | Budget | Upparbetat | Rekvirerat | Utbetalt | Ackumulerat',
      '2005 | 500 | 400 | – | 100 | 150',
      '2006 | 700 | 200 | – | 30 | –',
      '2007 | 900 | – | – | – | –',
      'Till och med 2006 | 1 200 | 600 | – | 130 | 180',
    ]);
  });

  it('tell two currencies side by side, never as one sum', () => {
    open({
      years: [
        { year: 2005, paid: kronor(100) },
        { year: 2006, paid: euro(5) },
      ],
    });

    expect(rowsOf(/^Alla år/).at(-1)).toBe(
      'Till och med 2006 | – | – | 100 kr och 5 euro | 100 kr och 5 euro',
    );
  });

  it('tell what remains at the end of the year', () => {
    open({
      malmoBudget: kronor(1_000),
      granted: kronor(500),
      years: [{ year: 2006, incurred: kronor(600), claimed: kronor(200), paid: kronor(130) }],
    });

    expect(rowsOf('Kvar vid slutet av 2006')).toEqual([
      'Beviljat som inte är utbetalt | 370 kr',
      'Kan rekvireras, efter bidragets del av kostnaderna | 100 kr',
      'Rekvirerat som inte är utbetalt | 70 kr',
    ]);
  });

  it('tell an advance payment as such, and not as a sum below nought', () => {
    open({ granted: kronor(500), years: [{ year: 2006, claimed: kronor(0), paid: kronor(130) }] });

    expect(rowsOf('Kvar vid slutet av 2006')).toEqual([
      'Beviljat som inte är utbetalt | 370 kr',
      'Utbetalt i förskott | 130 kr',
    ]);
  });

  it('sum the co-financing by its form, as the source usually is until another is chosen', async () => {
    const saved = open({
      malmoBudget: kronor(1_000),
      coFinancing: [
        { source: 'egen-kontant', amount: kronor(300) },
        { source: 'egen-tid', amount: kronor(200) },
      ],
    });
    const sums = (): string[] => rowsOf('Finansieringen jämförd med budgeten').slice(1, 3);
    const before = sums();

    await userEvent.click(screen.getAllByRole('button', { name: /Form$/ })[0] ?? document.body);
    await userEvent.click(await screen.findByRole('option', { name: 'I annat än pengar' }));

    expect([before, sums()]).toEqual([
      ['Medfinansiering, kontant | 300 kr', 'Medfinansiering, i annat än pengar | 200 kr'],
      ['Medfinansiering, kontant | 0 kr', 'Medfinansiering, i annat än pengar | 500 kr'],
    ]);
    await waitFor(() =>
      expect(saved()?.funds.coFinancing[0]).toEqual({
        source: 'egen-kontant',
        amount: kronor(300),
        form: 'in-kind',
      }),
    );
  });
});

describe('an amount in another currency', () => {
  it('is told in kronor by the project’s rate, and says when there is none', () => {
    open({
      applied: euro(100),
      granted: { minor: 1, currency: 'PLN' },
      exchangeRate: { currency: 'EUR', rate: '9.25' },
    });

    expect([
      screen.getByText(/^Motsvarar/).textContent,
      screen.getByText('Kurs saknas.').textContent,
    ]).toEqual(['Motsvarar 925\u00a0kr efter projektets kurs.', 'Kurs saknas.']);
  });

  it('takes a rate of its own with source and date, and keeps it when the amount is changed', async () => {
    const saved = open({ applied: euro(100) });
    await userEvent.click(screen.getByRole('button', { name: 'Kurs, källa och datum' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Kurs, källa och datum för beloppet' }));
    await userEvent.type(dialog.getByRole('textbox', { name: 'Kronor för en EUR' }), '9,3');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Källa' }), 'InforEuro');
    await userEvent.type(dialog.getByRole('textbox', { name: 'Kursens datum' }), '2006-12-29');
    await userEvent.keyboard('{Escape}');

    const applied = screen.getByRole('textbox', { name: 'Sökt EU-bidrag' });
    await userEvent.clear(applied);
    await userEvent.type(applied, '200 EUR');
    await userEvent.tab();

    await waitFor(() =>
      expect(saved()?.funds.applied).toEqual({
        ...euro(200),
        conversion: { rate: '9.3', source: 'InforEuro', date: '2006-12-29' },
      }),
    );
  });

  it('has no such line when it is in kronor', () => {
    open({ applied: kronor(1) });

    expect(screen.queryByRole('button', { name: 'Kurs, källa och datum' })).toBeNull();
  });
});
