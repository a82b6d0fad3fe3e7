import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../src-main/contract/views.ts';
import { BoardPage } from '../../src-renderer/features/board/BoardPage.tsx';
import { countBoard } from '../../src-renderer/features/board/board-entries.ts';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { digest, openState, sampleId } from './samples.ts';

const received = {
  messageId: sampleId(1),
  digest,
  revision: 2,
  createdAt: '2007-01-15T09:12:33Z',
  importedAt: '2007-01-16T08:00:00Z',
  fileName: 'fosie.docx',
  nothingToReport: false,
  activities: 12,
  projects: 3,
  contactName: 'Anna Berg',
};
const nothingDone = { acts: [], revisions: [], extensions: [] };
const board: Board = {
  year: 2006,
  rows: [
    { organisation: 'sdf-oxie', expected: true, ...nothingDone },
    { organisation: 'sdf-fosie', expected: true, received, ...nothingDone },
    {
      organisation: 'sdf-centrum',
      expected: true,
      received: { ...received, nothingToReport: true },
      ...nothingDone,
    },
    { organisation: 'mkb-fastighets-ab', expected: false, received, ...nothingDone },
    { organisation: 'sdf-husie', expected: false, ...nothingDone },
  ],
};

/** A core that remembers who is expected. */
function renderBoard(answers: Answers = {}, first: Board = board) {
  let current = first;
  return renderRoom(
    <BoardPage />,
    { room: 'board', year: 2006 },
    {
      'board.get': () => current,
      'board.saveExpectation': ({ organisation, expected }) => {
        current = {
          ...current,
          rows: current.rows.map((row) => (row.organisation === organisation ? { ...row, expected } : row)),
        };
        return current;
      },
      ...answers,
    },
    openState('city-office', 'stadskontoret'),
  );
}
const rowOf = async (name: RegExp) => within(await screen.findByRole('row', { name }));
const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('the board', () => {
  it('lists those who are expected or have reported, in Swedish order', async () => {
    renderBoard();
    await screen.findByRole('grid');

    expect(names()).toEqual([
      'Centrum stadsdelsförvaltning',
      'Fosie stadsdelsförvaltning',
      'MKB Fastighets AB',
      'Oxie stadsdelsförvaltning',
    ]);
  });

  it('says in words who is missing and who has nothing to report', async () => {
    renderBoard();

    expect((await rowOf(/^Oxie/)).getByText('Saknas')).toBeVisible();
    expect((await rowOf(/^Centrum/)).getByText('Inget att redovisa')).toBeVisible();
  });

  it('shows every organisation of the year when asked, so that one can be expected after all', async () => {
    renderBoard();
    await screen.findByRole('grid');
    await userEvent.click(
      screen.getByRole('switch', { name: 'Visa alla organisationer som fanns under året' }),
    );

    expect(names()).toContain('Husie stadsdelsförvaltning');
    expect(names()).not.toContain('Funktionsstödsförvaltningen');
  });

  it('stops expecting an organisation at once, and takes it back with Ångra', async () => {
    const { bridge } = renderBoard();
    await userEvent.click((await rowOf(/^Fosie/)).getByRole('switch'));
    await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }));

    expect(bridge.inputsOf('board.saveExpectation')).toEqual([
      { year: 2006, organisation: 'sdf-fosie', expected: false },
      { year: 2006, organisation: 'sdf-fosie', expected: true },
    ]);
  });

  it('never counts more received than expected', () => {
    expect(countBoard(board)).toEqual({ expected: 3, received: 2, missing: 1, nothingToReport: 1 });
  });
});

const written = { outcome: 'sent' as const, messages: 1, fileNames: ['a.eml'], folderLabel: 'Dokument' };
const late: Board = {
  ...board,
  rows: board.rows.map((row) =>
    row.received === undefined
      ? { ...row, late: 'missing', reminded: { at: '2007-02-01T08:00:00Z', times: 1 } }
      : { ...row, late: 'received', points: { open: 3, unsent: 1, must: 2 } },
  ),
};

describe('what passes between stadskontoret and each förvaltning', () => {
  it('stands fact by fact', async () => {
    renderBoard({}, late);

    const missing = await rowOf(/^Oxie/);
    expect(missing.getByText('Saknas, försenad')).toBeVisible();
    expect(missing.getByText('2007-02-01')).toBeVisible();
    const fosie = await rowOf(/^Fosie/);
    expect(fosie.getByText('Inkommen, sen')).toBeVisible();
    expect(fosie.getByText('3')).toBeVisible();
  });

  it('reminds those who are waited for, and nobody else', async () => {
    const { bridge } = renderBoard({ 'reminder.write': () => written }, late);
    await screen.findByRole('grid');
    await userEvent.click(screen.getByRole('button', { name: 'Skriv till alla' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Påminnelsebrev/ }));

    expect(await screen.findByText('Påminnelserna är skrivna')).toBeVisible();
    expect(bridge.inputsOf('reminder.write')).toMatchObject([{ year: 2006, form: 'letter' }]);
    expect(bridge.inputsOf('reminder.write')[0]?.organisations).toContain('sdf-oxie');
  });

  it('writes one receipt from its row', async () => {
    const { bridge } = renderBoard({ 'receipt.write': () => written });
    await userEvent.click(
      (await rowOf(/^Fosie/)).getByRole('button', { name: 'Åtgärder för Fosie stadsdelsförvaltning' }),
    );
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Skriv kvittens' }));

    expect(await screen.findByText('Kvittenserna är skrivna')).toBeVisible();
    expect(bridge.inputsOf('receipt.write')).toMatchObject([{ messageIds: [sampleId(1)] }]);
  });

  it('gives feedback with the decision once its body and day are there', async () => {
    const { bridge } = renderBoard({ 'feedback.send': () => written });
    await screen.findByRole('grid');
    await userEvent.click(screen.getByRole('button', { name: 'Skriv till alla' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Återkoppling/ }));
    const panel = within(await screen.findByRole('dialog', { name: 'Återkoppling för 2006' }));
    await userEvent.type(panel.getByRole('textbox', { name: 'Instans' }), 'Kommunstyrelsen');
    expect(panel.getByRole('button', { name: 'Skicka återkoppling' })).toBeDisabled();
    await userEvent.type(panel.getByRole('textbox', { name: 'Datum' }), '2007-04-11');
    await userEvent.tab();
    await userEvent.click(panel.getByRole('button', { name: 'Skicka återkoppling' }));

    expect(await screen.findByText('Återkopplingen är skriven')).toBeVisible();
    expect(bridge.inputsOf('feedback.send')).toMatchObject([
      { year: 2006, decision: { body: 'Kommunstyrelsen', decidedOn: '2007-04-11' } },
    ]);
  });
});
