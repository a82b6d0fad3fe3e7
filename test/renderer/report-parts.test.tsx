import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ReportState } from '../../src-main/contract/views.ts';
import { ReportPage } from '../../src-renderer/features/report/ReportPage.tsx';
import { reportState } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

const measure = {
  id: sampleId(71),
  title: 'Gemensam lathund',
  responsible: 'sdf-fosie',
  timetable: 'Våren',
  dueOn: '2006-06',
};
const renderReport = (state: Partial<ReportState>) =>
  renderRoom(
    <ReportPage />,
    { room: 'report', year: 2006 },
    {
      'report.get': () => ({ ...reportState, ...state }),
      'response.list': () => ({ points: [] }),
      'report.saveFollowUp': () => ({ ...reportState, ...state }),
      'report.markReady': () => ({ ...reportState, ...state }),
    },
  );
const panel = async (name: string) => within(await screen.findByRole('region', { name }));

describe('the handlingsplan in the report', () => {
  it('shows what is asked, and saves the status and what is said of it', async () => {
    const { bridge } = renderReport({ measures: [{ measure }] });
    const plan = await panel('Handlingsplanen');
    for (const text of ['Gemensam lathund', 'Våren', '2006-06', 'Inte uppföljd', '0 av 1 uppföljda'])
      expect(plan.getByText(text)).toBeVisible();
    await userEvent.type(plan.getByRole('textbox', { name: 'Kommentar' }), 'Klar i maj.');
    await userEvent.click(plan.getByRole('button', { name: /Status/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Genomförd' }));

    await waitFor(() =>
      expect(bridge.inputsOf('report.saveFollowUp').at(-1)).toEqual({
        year: 2006,
        followUp: { measureId: measure.id, status: 'genomford', comment: 'Klar i maj.' },
      }),
    );
  });

  it('is told before sending where a row is not followed up, and bars nothing', async () => {
    renderReport({ measures: [{ measure }] });
    const send = await panel('3. Skicka');

    expect(send.getByText(/^En åtgärd i handlingsplanen är inte uppföljd\./)).toBeVisible();
    expect(send.getByRole('button', { name: 'Exportera' })).toBeEnabled();
  });

  it('is not there where nothing is asked of it', async () => {
    renderReport({});
    await screen.findByRole('heading', { name: '1. Kontroll' });

    expect(screen.queryByRole('region', { name: 'Handlingsplanen' })).toBeNull();
  });
});

describe('klarmarkering', () => {
  const parts: ReportState['parts'] = [
    { part: 'work', isChanged: false },
    {
      part: 'funds',
      mark: { readyAt: '2007-01-14T15:20:00Z', by: { name: 'Eva Ek' } },
      isChanged: false,
    },
    { part: 'questions', mark: { readyAt: '2007-01-13T09:00:00Z' }, isChanged: true },
  ];

  it('says who has marked what and when, and what has changed since', async () => {
    renderReport({ parts });
    const ready = await panel('Klarmarkering');

    expect(ready.getByText('1 av 3 klara')).toBeVisible();
    expect(ready.getByText(/^Klarmarkerad 2007-01-14 \d\d\.\d\d av Eva Ek$/)).toBeVisible();
    expect(ready.getByText('Ändrad efter klarmarkering')).toBeVisible();
    expect(ready.getAllByRole('switch').map((one) => (one as HTMLInputElement).checked)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is made with a press, and the check says what is not marked', async () => {
    const { bridge } = renderReport({ parts });
    const check = await panel('1. Kontroll');
    expect(check.getByText(/^Inte klarmarkerat: Verksamheten, Frågorna\./)).toBeVisible();
    await userEvent.click((await panel('Klarmarkering')).getByRole('switch', { name: 'Frågorna' }));

    await waitFor(() =>
      expect(bridge.inputsOf('report.markReady')).toEqual([{ year: 2006, part: 'questions', isReady: true }]),
    );
  });
});
