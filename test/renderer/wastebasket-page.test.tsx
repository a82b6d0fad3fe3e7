import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { RemovedRecordView } from '../../src-main/contract/record-views.ts';
import { useNavigation } from '../../src-renderer/app/place.ts';
import { WastebasketPage } from '../../src-renderer/features/wastebasket/WastebasketPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { activityId, projectId } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';

const removed: RemovedRecordView[] = [
  {
    type: 'project',
    id: projectId,
    title: 'SECURE',
    removedAt: '2006-05-12T10:00:00Z',
    removedBy: 'Anna Berg',
  },
  {
    type: 'activity',
    id: activityId,
    title: '',
    removedAt: '2006-05-11T10:00:00Z',
    removedBy: 'miljoforvaltningen',
  },
];

/** A core whose wastebasket is emptied of what is restored. */
const holding = (rows: RemovedRecordView[]): Answers => {
  let left = rows;
  return {
    'record.wastebasket': () => ({ rows: left }),
    'record.restore': ({ records }) => {
      left = left.filter((row) => !records.some(({ id }) => id === row.id));
      return {};
    },
  };
};

const Room = () => {
  const { place } = useNavigation();
  return place.room === 'wastebasket' ? <WastebasketPage /> : <p>{`${place.room} ${place.id}`}</p>;
};
const place = { room: 'wastebasket', year: 2006 } as const;
const mark = async (name: string): Promise<void> =>
  userEvent.click(within(await screen.findByRole('row', { name })).getByRole('checkbox'));

describe('the wastebasket', () => {
  it('tells of each record what it is, when it was taken away and by whom', async () => {
    renderRoom(<Room />, place, holding(removed));

    const rows = (await screen.findAllByRole('row')).slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['', 'SECURE', 'Projekt', '2006-05-12 12.00', 'Anna Berg'],
      ['', 'Utan rubrik', 'Aktivitet', '2006-05-11 12.00', 'Miljöförvaltningen'],
    ]);
  });

  it('gives back the record that is marked, and leads to it', async () => {
    const { bridge } = renderRoom(<Room />, place, holding(removed));
    await mark('SECURE');

    await userEvent.click(screen.getByRole('button', { name: 'Återställ' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Öppna' }));

    expect(screen.getByText(`projects ${projectId}`)).toBeVisible();
    expect(bridge.inputsOf('record.restore')).toEqual([{ records: [{ type: 'project', id: projectId }] }]);
  });

  it('gives back several at once, of different kinds', async () => {
    const { bridge } = renderRoom(<Room />, place, holding(removed));
    await mark('SECURE');
    await mark('Utan rubrik');

    await userEvent.click(screen.getByRole('button', { name: 'Återställ 2 poster' }));

    expect(await screen.findByRole('heading', { name: 'Papperskorgen är tom' })).toBeVisible();
    expect(bridge.inputsOf('record.restore')).toEqual([
      {
        records: [
          { type: 'project', id: projectId },
          { type: 'activity', id: activityId },
        ],
      },
    ]);
  });

  it('keeps the marks when nothing could be restored, and says why', async () => {
    renderRoom(<Room />, place, { ...holding(removed), 'record.restore': () => refuse('DB-READONLY') });
    await mark('SECURE');

    await userEvent.click(screen.getByRole('button', { name: 'Återställ' }));

    expect(await screen.findByText(/^Det går inte att skriva/)).toBeVisible();
    await waitFor(() => expect(screen.getByRole('button', { name: 'Återställ' })).toBeEnabled());
  });
});
