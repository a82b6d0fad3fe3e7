import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { OverviewPage } from '../../src-renderer/features/overview/OverviewPage.tsx';
import { overview, projectId } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { figuresOf } from './samples.ts';

const place = { room: 'overview', year: 2006 } as const;
const figures = figuresOf(
  2006,
  { projects: 4, activities: 3 },
  {
    byPhase: [{ code: 'genomforande', projects: 4, activities: 0, granted: {}, paid: {} }],
    byProgramme: [
      { code: 'IEE-I', projects: 1, activities: 0, granted: { SEK: 1_480_000_00 }, paid: { EUR: 500_00 } },
    ],
  },
);

/** The room, and in words where the navigation stands. */
const Room = () => {
  const { place: here } = useNavigation();
  return here.room === 'overview' ? (
    <OverviewPage />
  ) : (
    <p>{[here.room, here.id].filter(Boolean).join(' ')}</p>
  );
};

describe('the overview', () => {
  it('teaches what to do first in a year with nothing in it', async () => {
    renderRoom(<Room />, place, { 'overview.get': () => overview });

    await userEvent.click(await screen.findByRole('button', { name: 'Börja med projekten' }));

    expect(screen.getByText('projects')).toBeVisible();
  });

  it('sets last year beside this year, and leads from a figure to its room', async () => {
    renderRoom(<Room />, place, {
      'overview.get': () => ({ ...overview, figures, previous: figuresOf(2005, { activities: 8 }) }),
    });
    expect(await screen.findByText('2005: 8')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: '3' }));

    expect(screen.getByText('activities')).toBeVisible();
  });

  it('tells how many projects there are in each of the seven phases', async () => {
    renderRoom(<Room />, place, { 'overview.get': () => ({ ...overview, figures }) });

    const table = await screen.findByRole('table', { name: 'Antal projekt i varje fas' });
    expect(
      within(table)
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.textContent),
    ).toEqual([
      'Förankring0',
      'Bedömning av ändamålsenligheten0',
      'Budget0',
      'Projektorganisation0',
      'Genomförande4',
      'Redovisning0',
      'Uppföljning0',
    ]);
  });

  it('never adds kronor and euro together', async () => {
    renderRoom(<Room />, place, { 'overview.get': () => ({ ...overview, figures }) });

    const table = await screen.findByRole('table', { name: 'Beviljat och utbetalt efter program' });
    expect(within(table).getByRole('row', { name: /Intelligent energi/ })).toHaveTextContent(
      'Intelligent energi – Europa11 480 000 kr500 euro',
    );
  });

  it('says what stands between the register and the report, and leads there', async () => {
    renderRoom(<Room />, place, {
      'overview.get': () => ({ ...overview, figures, errors: 1, warnings: 2 }),
    });
    expect(await screen.findByText('1 sak att rätta innan rapporten kan skickas')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Visa under Årets rapport' }));

    expect(screen.getByText('report')).toBeVisible();
  });

  it('leads from a project that nears its end to the project', async () => {
    renderRoom(<Room />, place, {
      'overview.get': () => ({
        ...overview,
        figures,
        deadlines: [{ date: '2006-12-31', kind: 'project-ends', projectId, title: 'SECURE' }],
      }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'SECURE' }));

    expect(screen.getByText(`projects ${projectId}`)).toBeVisible();
  });
});
