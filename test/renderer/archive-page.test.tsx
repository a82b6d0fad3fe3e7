import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { ArchiveState } from '../../src-main/contract/archive-views.ts';
import { ArchivePage } from '../../src-renderer/features/archive/ArchivePage.tsx';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { openState } from './samples.ts';

const state: ArchiveState = {
  year: 2006,
  categories: [
    { category: 'report-bundle', files: 2 },
    { category: 'receipt', files: 0 },
    { category: 'data', files: 9 },
  ],
  gaps: [{ gap: 'not-reported', organisations: ['sdf-oxie', 'gatukontoret'] }],
};
const renderArchive = (answers: Answers = {}) =>
  renderRoom(
    <ArchivePage />,
    { room: 'archive', year: 2006 },
    { 'archive.get': () => state, ...answers },
    openState('city-office', 'stadskontoret'),
  );

describe('the archive', () => {
  it('says what comes along and what is not finished', async () => {
    renderArchive();

    expect(await screen.findByText('Förvaltningarnas rapporter')).toBeVisible();
    expect(screen.getByText('2 filer')).toBeVisible();
    expect(
      screen.getByText('2 förvaltningar har inte redovisat: Gatukontoret och Oxie stadsdelsförvaltning.'),
    ).toBeVisible();
  });

  it('says where the folder lies when it is saved', async () => {
    renderArchive({
      'archive.save': () => ({ outcome: 'saved', folderLabel: 'H:\\Arkiv_2006', files: 12, bytes: 5000 }),
    });
    await userEvent.click(await screen.findByRole('button', { name: 'Spara arkivmapp' }));

    expect(await screen.findByText('12 filer ligger i H:\\Arkiv_2006. Börja i Innehall.docx.')).toBeVisible();
  });

  it('has nothing to save for a year without any files', async () => {
    renderArchive({ 'archive.get': () => ({ ...state, categories: [{ category: 'data', files: 9 }] }) });

    expect(await screen.findByRole('button', { name: 'Spara arkivmapp' })).toBeDisabled();
    expect(screen.getByRole('heading', { name: 'Inga handlingar för 2006' })).toBeVisible();
  });
});
