import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { DocumentReference } from '../../src-main/domain/record-parts.ts';
import { ActivitiesPage } from '../../src-renderer/features/activities/ActivitiesPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { activityId, registerOf, storedActivity } from './register-samples.ts';
import { renderRoom } from './render-window.tsx';
import { digest } from './samples.ts';

const place = 'H:/Avtal/avsiktsförklaring.pdf';
const file = { name: 'avsiktsförklaring.pdf', place, sha256: digest };

/** The form of an activity with these documents; tells what was saved last. */
const openWith = (documents: DocumentReference[], answers: Answers) => {
  const { bridge } = renderRoom(
    <ActivitiesPage />,
    { room: 'activities', year: 2006, id: activityId },
    {
      ...registerOf({}),
      'record.get': () => ({ ...storedActivity, record: { ...storedActivity.record, documents } }),
      ...answers,
    },
  );
  return () => bridge.inputsOf('record.save').at(-1)?.record.documents;
};

describe('the documents of a record', () => {
  it('get name, place and checksum from the file that is pointed at', async () => {
    const saved = openWith([], { 'file.digest': () => ({ file }) });
    await userEvent.click(await screen.findByRole('button', { name: 'Lägg till handling' }));

    await userEvent.click(screen.getByRole('button', { name: 'Peka ut filen' }));

    await waitFor(() => expect(saved()).toEqual([{ title: file.name, place, sha256: digest }]));
    expect(screen.getByText(digest.slice(0, 12))).toBeVisible();
  });

  it('keep the name and number that the person has given', async () => {
    const saved = openWith([{ title: 'Avsiktsförklaringen', registryNumber: 'MN-2006-4' }], {
      'file.digest': () => ({ file }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Peka ut filen' }));

    await waitFor(() =>
      expect(saved()).toEqual([
        { title: 'Avsiktsförklaringen', registryNumber: 'MN-2006-4', place, sha256: digest },
      ]),
    );
  });

  it('leave the place to the person when it is longer than the field can hold', async () => {
    const saved = openWith([{ place: 'Pärm 4' }], {
      'file.digest': () => ({ file: { ...file, place: `H:/${'a'.repeat(500)}` } }),
    });

    await userEvent.click(await screen.findByRole('button', { name: 'Peka ut filen' }));

    await waitFor(() => expect(saved()).toEqual([{ title: file.name, place: 'Pärm 4', sha256: digest }]));
  });

  it('lose their checksum when it is taken away, and nothing else', async () => {
    const saved = openWith([{ title: 'Programmet', sha256: digest }], {});

    await userEvent.click(await screen.findByRole('button', { name: 'Ta bort kontrollsumman' }));

    await waitFor(() => expect(saved()).toEqual([{ title: 'Programmet' }]));
  });

  it('stay as they are when no file is chosen, and when it cannot be read', async () => {
    const outcomes = [{}, refuse('FILE-UNREADABLE', { name: file.name })];
    const saved = openWith([{ title: 'Programmet' }], { 'file.digest': () => outcomes.shift() ?? {} });
    await userEvent.click(await screen.findByRole('button', { name: 'Peka ut filen' }));

    await userEvent.click(screen.getByRole('button', { name: 'Peka ut filen' }));

    expect(await screen.findByText(/avsiktsförklaring.pdf gick inte att läsa/)).toBeVisible();
    expect(saved()).toBeUndefined();
  });
});
