import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../src-main/contract/views.ts';
import { BoardPage } from '../../src-renderer/features/board/BoardPage.tsx';
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
const openMenu = async (name: string) =>
  userEvent.click(await screen.findByRole('button', { name: `Åtgärder för ${name}` }));
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
    await userEvent.click(screen.getByRole('switch', { name: 'Visa alla' }));

    expect(names()).toContain('Husie stadsdelsförvaltning');
    expect(names()).not.toContain('Funktionsstödsförvaltningen');
  });

  it('stops expecting an organisation at once, and takes it back with Ångra', async () => {
    const { bridge } = renderBoard();
    await openMenu('Fosie stadsdelsförvaltning');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Ska inte redovisa' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Ångra' }));

    expect(bridge.inputsOf('board.saveExpectation')).toEqual([
      { year: 2006, organisation: 'sdf-fosie', expected: false },
      { year: 2006, organisation: 'sdf-fosie', expected: true },
    ]);
  });

  it('tells how far the year has come in a line that adds up to those expected', async () => {
    renderBoard();

    expect(await screen.findByText(/ska redovisa:/)).toHaveTextContent(
      '3 ska redovisa: 2 har kommit in · 1 saknas',
    );
    expect(screen.getByText(/^Av dem som har kommit in:/)).toHaveTextContent('1 har inget att redovisa');
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
    await userEvent.click(screen.getByRole('button', { name: 'Åtgärder för alla' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: /^Påminnelsebrev/ }));

    expect(await screen.findByText('Påminnelserna är skrivna')).toBeVisible();
    expect(bridge.inputsOf('reminder.write')).toMatchObject([{ year: 2006, form: 'letter' }]);
    expect(bridge.inputsOf('reminder.write')[0]?.organisations).toContain('sdf-oxie');
  });

  it('writes one receipt from its row', async () => {
    const { bridge } = renderBoard({ 'receipt.write': () => written });
    await openMenu('Fosie stadsdelsförvaltning');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Skriv kvittens' }));

    expect(await screen.findByText('Kvittenserna är skrivna')).toBeVisible();
    expect(bridge.inputsOf('receipt.write')).toMatchObject([{ messageIds: [sampleId(1)] }]);
  });

  it('gives feedback with the decision once its body and day are there', async () => {
    const { bridge } = renderBoard({ 'feedback.send': () => written });
    await screen.findByRole('grid');
    await userEvent.click(screen.getByRole('button', { name: 'Åtgärder för alla' }));
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

const act = (kind: 'lock' | 'approve', by: string) => ({
  id: sampleId(90),
  act: kind,
  revision: 2,
  digest,
  at: '2007-02-01T08:00:00Z',
  by,
});
const [, fosie] = board.rows;
const oneReport = (change: Partial<Board['rows'][number]>): Board => ({
  ...board,
  rows: board.rows.map((row) => (row === fosie ? { ...row, ...change } : row)),
});
const openDetail = async (name: string) => {
  await userEvent.click((await rowOf(new RegExp(`^${name}`))).getByText(/^(Inkommen|Saknas)/));
  return within(await screen.findByRole('region', { name: new RegExp(`^${name}`) }));
};

describe('the five facts', () => {
  it('stand apart in the detail, with who and when; approved says nothing of locked', async () => {
    renderBoard(
      { 'message.list': () => ({ rows: [] }) },
      oneReport({ approved: act('approve', 'Karin Ek') }),
    );
    const detail = await openDetail('Fosie');

    const line = (fact: string) => detail.getByRole('row', { name: new RegExp(`^${fact}`) });
    expect(line('Godkänd')).toHaveTextContent('2007-02-01Karin Ek');
    expect(line('Låst för granskning')).toHaveTextContent('Nej');
    expect(line('Klar')).toHaveTextContent('Framgår inte');
  });

  it('are decided for many at once, each thing with how many it fits', async () => {
    const { bridge } = renderBoard(
      { 'review.act': () => ({}) },
      oneReport({ locked: act('lock', 'Karin Ek') }),
    );
    await screen.findByRole('grid');
    await userEvent.click(screen.getByRole('button', { name: 'Åtgärder för alla' }));
    await userEvent.click(
      await screen.findByRole('menuitem', { name: 'Godkänn de låsta som inte behöver kompletteras (1)' }),
    );

    expect(bridge.inputsOf('review.act')).toEqual([
      { reports: [{ messageId: sampleId(1), digest }], act: 'approve' },
    ]);
  });
});

describe('more time', () => {
  it('is given to those who are marked, with a day and a reason', async () => {
    const { bridge } = renderBoard({ 'board.extend': () => ({}) });
    await openMenu('Oxie stadsdelsförvaltning');
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Förläng tiden …' }));
    const panel = within(await screen.findByRole('dialog', { name: 'Förläng tiden' }));
    await userEvent.type(panel.getByRole('textbox', { name: 'Ny sista dag' }), '2007-02-12');
    await userEvent.type(panel.getByRole('textbox', { name: 'Skäl' }), 'Sjukdom.');
    await userEvent.click(panel.getByRole('button', { name: 'Förläng tiden' }));

    expect(bridge.inputsOf('board.extend')).toEqual([
      { year: 2006, organisations: ['sdf-oxie'], dueOn: '2007-02-12', reason: 'Sjukdom.' },
    ]);
  });
});

describe('an organisation that ended during the year', () => {
  const of2013: Board = {
    year: 2013,
    rows: [{ organisation: 'sdf-fosie', expected: true, ...nothingDone }],
  };

  it('shows its last day and its successor, who may be said to report for it', async () => {
    const { bridge } = renderRoom(
      <BoardPage />,
      { room: 'board', year: 2013 },
      {
        'board.get': () => of2013,
        'board.saveCover': () => ({}),
        'message.list': () => ({ rows: [] }),
      },
      openState('city-office', 'stadskontoret'),
    );
    const detail = await openDetail('Fosie');
    expect(detail.getByText(/^Upphörde 2013-06-30, övergick i/)).toBeVisible();
    await userEvent.click(detail.getByRole('button', { name: /Redovisas av$/ }));
    await userEvent.click(await screen.findByRole('option', { name: /Söder/ }));

    expect(bridge.inputsOf('board.saveCover')).toEqual([
      { year: 2013, organisation: 'sdf-fosie', by: 'sof-soder' },
    ]);
  });
});
