import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fail } from '../../src-main/domain/result.ts';
import { droppedToken } from './fake-bridge.ts';
import { renderWindow } from './render-window.tsx';
import { openState } from './samples.ts';

const renderOffice = () =>
  renderWindow({
    'app.state': () => openState('city-office', 'stadskontoret'),
    'board.get': ({ year }) => ({ year, rows: [] }),
    'undo.state': () => ({}),
    'package.preview': () => ({ outcome: 'read', previews: [] }),
  });
const words = 'Släpp filerna för att öppna dem';
const file = new File(['{}'], 'rapport.json');
const withFiles = { dataTransfer: { types: ['Files'], files: [file], dropEffect: 'none' } };
const withText = { dataTransfer: { types: ['text/plain'], files: [], dropEffect: 'none' } };

describe('files dragged over the window', () => {
  it('are answered with where they may be dropped, until they leave', async () => {
    renderOffice();
    await screen.findByRole('heading', { level: 1 });
    fireEvent.dragEnter(document.body, withFiles);
    const held = await screen.findByText(words);
    fireEvent.dragLeave(document.body, { relatedTarget: null });

    expect(held).not.toBeInTheDocument();
  });

  it('are handed over without their paths, and opened where files are opened', async () => {
    const { bridge } = renderOffice();
    await screen.findByRole('heading', { level: 1 });
    fireEvent.dragOver(document.body, withFiles);
    fireEvent.drop(document.body, withFiles);

    await waitFor(() => expect(bridge.inputsOf('package.preview')).toHaveLength(1));
    expect(bridge.dropped).toEqual([[file]]);
    expect(bridge.inputsOf('package.preview')[0]?.source).toEqual({ from: 'dropped', token: droppedToken });
    expect(screen.queryByText(words)).toBeNull();
    expect(await screen.findByRole('heading', { level: 1, name: 'Importera' })).toBeVisible();
  });

  it('say why when what was dropped is no file', async () => {
    const { bridge } = renderOffice();
    bridge.drop.answer = fail('DROP-NO-FILES');
    await screen.findByRole('heading', { level: 1 });
    fireEvent.drop(document.body, withFiles);

    expect(await screen.findByText(/ingen fil på datorn/)).toBeVisible();
  });

  it('lead nowhere by themselves, and text that is dragged is left to its field', async () => {
    renderOffice();
    await screen.findByRole('heading', { level: 1 });
    const prevented = [withFiles, withText].map((given) => {
      const event = createEvent.drop(document.body, given);
      fireEvent(document.body, event);
      return event.defaultPrevented;
    });
    fireEvent.dragOver(document.body, withText);

    expect(prevented).toEqual([true, false]);
    expect(screen.queryByText(words)).toBeNull();
  });
});
