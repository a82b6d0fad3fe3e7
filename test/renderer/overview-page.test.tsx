import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Overview } from '../../src-main/contract/views.ts';
import type { Deadline } from '../../src-main/domain/project-life/deadlines.ts';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { OverviewPage } from '../../src-renderer/features/overview/OverviewPage.tsx';
import type { Answers } from './fake-bridge.ts';
import { refuse } from './fake-bridge.ts';
import { overview, projectId } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { figuresOf, followUpOf } from './samples.ts';

const place = { room: 'overview', year: 2006 } as const;
const kronor = (whole: number) => ({ SEK: whole * 100 });
const filled: Overview = {
  ...overview,
  figures: figuresOf(
    2006,
    { projects: 5, activities: 3 },
    {
      byPhase: [{ code: 'genomforande', projects: 4, activities: 0, granted: {}, paid: {} }],
      byCountry: [
        { code: 'PL', projects: 1, activities: 0, granted: {}, paid: {} },
        { code: 'DK', projects: 0, activities: 2, granted: {}, paid: {} },
      ],
    },
  ),
  followUp: followUpOf({ without: { phase: 1, activityType: 0 } }),
};

/** The room, and in words where the navigation stands. */
const Room = () => {
  const { place: here } = useNavigation();
  if (here.room === 'overview') return <OverviewPage />;
  return <output>{JSON.stringify(here)}</output>;
};

const renderOverview = (change: Partial<Overview> = {}, answers: Answers = {}) =>
  renderRoom(<Room />, place, { 'overview.get': () => ({ ...filled, ...change }), ...answers });

const press = async (name: string): Promise<void> =>
  userEvent.click(await screen.findByRole('button', { name }));

const here = () => JSON.parse(screen.getByRole('status').textContent);

const linesOf = async (table: string): Promise<(string | null)[][]> =>
  within(await screen.findByRole('table', { name: table }))
    .getAllByRole('row')
    .map((line) => [...line.children].map((cell) => cell.textContent));

describe('a year with nothing in it', () => {
  it('teaches what to do first', async () => {
    renderRoom(<Room />, place, { 'overview.get': () => overview });

    await press('Börja med projekten');

    expect(here()).toEqual({ room: 'projects', year: 2006 });
  });

  it.each<[string, Partial<Overview>]>([
    ['an application', { followUp: followUpOf({ applications: 1 }) }],
    ['an opportunity', { followUp: followUpOf({ opportunities: { records: 1, byStage: [] } }) }],
    ['a decision', { followUp: followUpOf({ decisions: 1 }) }],
  ])('is not one with %s', async (_, change) => {
    renderRoom(<Room />, place, { 'overview.get': () => ({ ...overview, ...change }) });

    expect(await screen.findByRole('region', { name: 'Årets siffror' })).toBeVisible();
  });
});

describe('the year’s figures', () => {
  it('have last year’s beside them, and lead to the records that they count', async () => {
    renderOverview({ previous: figuresOf(2005, { activities: 8 }) });
    expect(await screen.findByText('2005: 8')).toBeVisible();

    await press('aktiviteter: 3');

    expect(here()).toEqual({ room: 'activities', year: 2006, behind: { figure: 'counted' } });
  });

  it('tell an amount that is not written from one that is 0, and lead to no records from either', async () => {
    const funds = { ...filled.figures.totals.funds, claimed: kronor(0) };
    renderOverview({ figures: figuresOf(2006, { projects: 1, funds }) });

    const figureOf = (label: string) => screen.getByText(label).parentElement;
    await screen.findByText('rekvirerat');
    expect(figureOf('rekvirerat')).toHaveTextContent('0 kr');
    expect(figureOf('utbetalt')).toHaveTextContent('–');
    expect(screen.queryByRole('button', { name: /rekvirerat|utbetalt/ })).toBe(null);
  });

  it('tell how many projects there are in each of the seven phases, and in none', async () => {
    renderOverview();

    expect(
      (await linesOf('Antal projekt i varje fas')).slice(1).map(([phase, , count]) => [phase, count]),
    ).toEqual([
      ['Förankring', '0'],
      ['Bedömning av ändamålsenligheten', '0'],
      ['Budget', '0'],
      ['Projektorganisation', '0'],
      ['Genomförande', '4'],
      ['Redovisning', '0'],
      ['Uppföljning', '0'],
      ['Fas inte angiven', '1'],
    ]);
  });
});

describe('what needs attention', () => {
  it('is told by kind, and leads to the records or to the report', async () => {
    renderOverview({
      attention: [
        { severity: 'missing', subject: 'project', count: 2 },
        { severity: 'missing', subject: 'report', count: 6 },
        { severity: 'error', subject: 'activity', count: 1 },
      ],
      errors: 12,
    });

    const panel = within(await screen.findByRole('region', { name: 'Att ta hand om' }));
    expect(panel.getByText('12 saker återstår innan rapporten kan skickas.')).toBeVisible();
    expect(panel.getAllByRole('term').map((term) => term.parentElement?.textContent)).toEqual([
      'Saknar uppgifter2 projektsvar på 6 frågor',
      'Att rätta1 aktivitet',
    ]);

    await press('Saknar uppgifter: 2 projekt');

    expect(here()).toEqual({
      room: 'projects',
      year: 2006,
      behind: { figure: 'attention', severity: 'missing' },
    });
  });

  it('is nothing that bars sending when there are only warnings', async () => {
    renderOverview({ attention: [{ severity: 'warning', subject: 'project', count: 1 }], warnings: 1 });

    expect(await screen.findByText('Inget hindrar att rapporten skickas.')).toBeVisible();
  });
});

describe('the money', () => {
  const money: Partial<Overview> = {
    followUp: followUpOf({
      programmes: [
        { code: 'IEE-I', projects: 1, granted: kronor(1_480_000), incurred: {}, paid: { EUR: 500_00 } },
        { code: '', projects: 1, granted: kronor(20), incurred: kronor(30), paid: kronor(0) },
      ],
      funds: [
        { year: 2004, incurred: {}, paid: {}, byProgramme: [] },
        {
          year: 2005,
          incurred: kronor(900_000),
          paid: kronor(10),
          byProgramme: [
            { code: 'IEE-I', incurred: kronor(900_000), paid: {} },
            { code: '', incurred: {}, paid: kronor(10) },
          ],
        },
        {
          year: 2006,
          incurred: kronor(30),
          paid: { SEK: 0, EUR: 500_00 },
          byProgramme: [
            { code: 'IEE-I', incurred: {}, paid: { EUR: 500_00 } },
            { code: '', incurred: kronor(30), paid: kronor(0) },
          ],
        },
      ],
    }),
  };

  it('of a programme stands in its own currencies, with the projects that have no programme last', async () => {
    renderOverview(money);

    expect((await linesOf('Beviljat, upparbetat och utbetalt efter program')).slice(1, -1)).toEqual([
      ['Intelligent energi – Europa', '1', '1\u00a0480\u00a0000\u00a0kr', '–', '500\u00a0euro'],
      ['Program inte angivet', '1', '20\u00a0kr', '30\u00a0kr', '0\u00a0kr'],
    ]);
  });

  it('year by year has a chart for each currency, from the first year of which anything is known', async () => {
    renderOverview(money);

    expect([
      await linesOf('Upparbetat och utbetalt, SEK'),
      await linesOf('Upparbetat och utbetalt, EUR'),
    ]).toEqual([
      [
        ['År', 'Upparbetat', 'Utbetalt'],
        ['2005', '900\u00a0000\u00a0kr', '10\u00a0kr'],
        ['2006', '30\u00a0kr', '0\u00a0kr'],
      ],
      [
        ['År', 'Upparbetat', 'Utbetalt'],
        ['2005', '–', '–'],
        ['2006', '–', '500\u00a0euro'],
      ],
    ]);
  });

  it('of a year leads to that year’s projects, of the programme that is chosen', async () => {
    renderOverview(money);
    await press('Alla program Program');
    await userEvent.click(await screen.findByRole('option', { name: 'Intelligent energi – Europa' }));

    await press('Upparbetat 2005: 900\u00a0000\u00a0kr');

    expect(here()).toEqual({
      room: 'projects',
      year: 2005,
      behind: { figure: 'money', member: 'incurred', programme: 'IEE-I' },
    });
  });

  it('of projects without a programme can be chosen too', async () => {
    renderOverview(money);
    await press('Alla program Program');
    await userEvent.click(await screen.findByRole('option', { name: 'Program inte angivet' }));

    await press('Utbetalt 2005: 10\u00a0kr');

    expect(here().behind).toEqual({ figure: 'money', member: 'paid', programme: '' });
  });
});

describe('goals, countries and opportunities', () => {
  it('have every goal against every direction of the year, projects and activities apart', async () => {
    const aim = { goal: 'mal-2006-2', direction: 'profilering', projects: 0, activities: 2 };
    renderOverview({ followUp: followUpOf({ aims: [aim] }) });
    expect((await linesOf('Projekt')).slice(2)).toEqual([
      ['Tillväxtcentrum', '0', '0', '0'],
      ['Välfärd för alla Malmöbor', '0', '0', '0'],
      ['Etnisk mångfald som strategisk tillgång', '0', '0', '0'],
    ]);

    await press('Välfärd för alla Malmöbor, Profilering: 2');

    expect(here()).toEqual({
      room: 'activities',
      year: 2006,
      behind: { figure: 'aims', goal: 'mal-2006-2', direction: 'profilering' },
    });
  });

  it('tell the countries of projects from those of activities', async () => {
    renderOverview();
    expect(await linesOf('Projekt efter partnerland')).toEqual([
      ['Land', 'Projekt'],
      ['Polen', '1'],
    ]);
    await userEvent.click(screen.getByRole('tab', { name: 'Aktiviteter' }));

    await press('Danmark: 2');

    expect(here()).toMatchObject({
      room: 'activities',
      behind: { figure: 'cut', cut: 'byCountry', code: 'DK' },
    });
  });

  it('count the opportunities by how far they have come', async () => {
    const opportunities = {
      records: 3,
      byStage: [
        { code: 'ansokt', records: 2 },
        { code: '', records: 1 },
      ],
    };
    renderOverview({ followUp: followUpOf({ opportunities }) });
    expect(
      (await linesOf('Antal möjligheter efter hur långt de har kommit'))
        .slice(1)
        .map(([stage, , count]) => [stage, count]),
    ).toEqual([
      ['Uppmärksammad', '0'],
      ['Bedömd', '0'],
      ['Ansökan inlämnad', '2'],
      ['Beviljad', '0'],
      ['Avslag', '0'],
      ['Avstått', '0'],
      ['Läge inte angivet', '1'],
    ]);

    await press('Ansökan inlämnad: 2');

    expect(here()).toMatchObject({
      room: 'opportunities',
      behind: { figure: 'cut', cut: 'byStage', code: 'ansokt' },
    });
  });

  it('count the other work in words that bend with their number, and teach where there is none', async () => {
    renderOverview({
      followUp: followUpOf({ outreach: { records: 2, occasions: 1, recipients: 240 } }),
    });

    expect((await linesOf('Informationsinsatser, stöd och nätverk under året')).slice(1)).toEqual([
      ['Informationsinsatser', '2', '1\u00a0tillfälle240\u00a0mottagare'],
      ['Stöd', '0', 'Registrera'],
      ['Nätverksengagemang', '0', 'Registrera'],
    ]);
    await press('Stöd: Registrera');
    expect(here()).toEqual({ room: 'assistance', year: 2006 });
  });
});

describe('the last days', () => {
  const claim = (index: number, date: string, isPast: boolean): Deadline => ({
    date,
    kind: 'claim-due',
    subject: 'project',
    recordId: projectId,
    field: `claims.${index}.dueOn`,
    title: 'SECURE',
    isPast,
  });
  const deadlines: Overview['deadlines'] = {
    past: { total: 1, rows: [claim(9, '2006-01-31', true)] },
    ahead: {
      total: 7,
      rows: [1, 2, 3, 4, 5, 6, 7].map((month) => claim(month, `2007-0${month}-28`, false)),
    },
  };
  const shown = (): (string | null)[] =>
    within(screen.getByRole('region', { name: 'Sista dagar' }))
      .getAllByRole('listitem')
      .map((item) => item.textContent);

  it('begin with those that have passed, and show the nearest until all are asked for', async () => {
    renderOverview({ deadlines });
    await screen.findByRole('region', { name: 'Sista dagar' });
    const near = ['2006-01-31', '2007-01-28', '2007-02-28', '2007-03-28', '2007-04-28', '2007-05-28'];
    expect(shown()).toEqual(near.map((date) => `${date}SECURE ansökan om utbetalning`));

    await press('Visa alla 7');

    expect(shown()).toHaveLength(8);
  });

  it('lead to the record and the field that has the day', async () => {
    renderOverview({ deadlines: { ...deadlines, ahead: { total: 0, rows: [] } } });

    await press('SECURE');

    expect(here()).toEqual({ room: 'projects', year: 2006, id: projectId, field: 'claims.9.dueOn' });
  });

  it('are saved as a calendar file, and it is said where they went', async () => {
    const { bridge } = renderOverview(
      { deadlines },
      { 'calendar.save': () => ({ outcome: 'saved', fileName: 'Sista_dagar.ics', entries: 7 }) },
    );

    await press('Spara som kalenderfil');

    expect(await screen.findByText(/^Sista_dagar\.ics är sparad med 7 sista dagar\./)).toBeVisible();
    expect(bridge.inputsOf('calendar.save')).toEqual([{}]);
  });

  it('say what went wrong when the file could not be written', async () => {
    renderOverview({ deadlines }, { 'calendar.save': () => refuse('FILE-NO-ACCESS') });

    await press('Spara som kalenderfil');

    const panel = within(screen.getByRole('region', { name: 'Sista dagar' }));
    expect(await panel.findByRole('alert')).toHaveTextContent('FILE-NO-ACCESS');
  });

  it('teach where they come from when there are none, and are then not saved', async () => {
    renderOverview();

    expect(await screen.findByText(/^Inget slutar eller ska lämnas in det närmaste året\./)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Spara som kalenderfil' })).toBeDisabled();
  });
});
