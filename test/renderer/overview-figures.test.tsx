// The overview over the real core: every number on the page is pressed, and the register is asked for the records behind
// it, which are as many as the number says.
import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordType } from '../../src-main/domain/record-kind.ts';
import { formatCount } from '../../src-main/domain/wording/format.ts';
import { NavigationContext, type Place, roomOfType, type Step } from '../../src-renderer/app/place.ts';
import { OverviewPage } from '../../src-renderer/features/overview/OverviewPage.tsx';
import { addOtherRecords } from '../app/other-records.ts';
import {
  fillDepartment,
  removeFolder,
  sample,
  startTemporaryCore,
  type TemporaryCore,
} from '../app/temporary-core.ts';
import { renderRoom } from './render-window.tsx';

const { year, controlTotals } = sample;
const place: Place = { room: 'overview', year };
let core: TemporaryCore;
let steps: Step[];

beforeEach(() => {
  core = startTemporaryCore();
  steps = [];
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
});

async function renderOverview(): Promise<void> {
  const navigation = { place, go: (step: Step) => void steps.push(step), back: () => undefined };
  renderRoom(
    <NavigationContext value={navigation}>
      <OverviewPage />
    </NavigationContext>,
    place,
    { 'overview.get': (input) => core.must('overview.get', input) },
  );
  await screen.findByRole('region', { name: 'Årets siffror' });
}

const typeOf = (room: Step['room']): RecordType => {
  const found = Object.entries(roomOfType).find(([, roomOfRecords]) => roomOfRecords === room);
  if (!found) throw new Error(`no records in the room ${room}`);
  return found[0] as RecordType;
};

/** How many records the room shows that a press has led to. */
async function recordsAt({ room, year: stepYear = year, behind }: Step): Promise<number> {
  const { total } = await core.must('record.list', {
    query: {
      type: typeOf(room),
      year: stepYear,
      filters: [],
      sort: { by: 'title', direction: 'ascending' },
      ...(behind && { behind }),
    },
    offset: 0,
    limit: 1,
  });
  return total;
}

interface Pressed {
  name: string;
  /** What the number says, or `some` for a sum. */
  says: number | 'some';
  shows: number;
}

const numberIn = (text: string): number => Number(/^[\d\u00a0]+/.exec(text)?.[0].replaceAll('\u00a0', ''));

/** Presses every number that leads to records, of those in sight. */
async function pressAll(): Promise<Pressed[]> {
  const pressed: Pressed[] = [];
  for (const button of document.querySelectorAll<HTMLElement>('.figure-link')) {
    steps = [];
    await userEvent.click(button);
    const [step] = steps;
    if (step?.behind === undefined) continue;
    const isSum = step.behind.figure === 'summed' || step.behind.figure === 'money';
    const shows = await recordsAt(step);
    pressed.push({
      name: button.getAttribute('aria-label') ?? '',
      says: isSum ? 'some' : numberIn(button.textContent),
      shows,
    });
  }
  return pressed;
}

const wrong = ({ says, shows }: Pressed): boolean => (says === 'some' ? shows === 0 : shows !== says);

describe.each(Object.entries(controlTotals.departments))('the overview of %s', (organisation, control) => {
  it('shows the totals that were added up by hand', async () => {
    await fillDepartment(core, organisation);
    await renderOverview();

    const year2006 = within(screen.getByRole('region', { name: 'Årets siffror' }));
    const shown = (label: string): string =>
      year2006.getByText(label).parentElement?.querySelector('.figure-value')?.textContent ?? '';
    const table = screen.getByRole('table', { name: 'Beviljat, upparbetat och utbetalt efter program' });
    const [, projects, granted, , paid] = [
      ...within(table).getByRole('row', { name: /^Alla projekt/ }).children,
    ].map((cell) => cell.textContent);
    const kronor = (minor: number): string => `${formatCount(minor / 100)}\u00a0kr`;
    expect({
      counts: ['projekt', 'aktiviteter', 'resor', 'deltagare', 'besökare'].map(shown),
      projects,
      granted,
      paid,
    }).toEqual({
      counts: [
        control.projects,
        control.activities,
        control.trips,
        control.participants,
        control.visitors,
      ].map(formatCount),
      projects: formatCount(control.projects),
      granted: kronor(control.granted),
      paid: kronor(control.paid),
    });
  });

  it('opens as many records as each number says', async () => {
    await fillDepartment(core, organisation);
    await addOtherRecords(core, organisation);
    await renderOverview();
    const pressed = await pressAll();
    await userEvent.click(screen.getByRole('tab', { name: 'Aktiviteter' }));
    const inTab = await pressAll();

    expect([...pressed, ...inTab].filter(wrong)).toEqual([]);
    expect(new Set(pressed.map(({ name }) => name)).size).toBeGreaterThan(60);
  });
});
