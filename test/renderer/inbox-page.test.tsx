import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { PackagePreview } from '../../src-main/contract/views.ts';
import { InboxPage } from '../../src-renderer/features/inbox/InboxPage.tsx';
import { type Answers, refuse } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { digest, figuresOf, openState, sampleId } from './samples.ts';

const contents = (revision: number): NonNullable<PackagePreview['package']> => ({
  organisation: 'sdf-fosie',
  organisationName: 'Fosie stadsdelsförvaltning',
  year: 2006,
  revision,
  purpose: 'final',
  createdAt: '2007-01-15T09:12:33Z',
  digest,
  nothingToReport: false,
  figures: figuresOf(2006, { projects: 3, activities: 12 }),
  ruleFindings: [],
  differences: [],
  vanished: [],
  responses: [],
  explanations: [],
  measures: [],
  ready: [],
});
const preview = (number: number, rest: Partial<PackagePreview> = {}): PackagePreview => ({
  previewId: sampleId(number),
  fileName: `fil-${number}.docx`,
  fileBytes: 40_000,
  carrier: 'docx',
  verdict: 'importable',
  findings: [],
  decidable: false,
  package: contents(number),
  ...rest,
});
const refused = preview(9, {
  verdict: 'refused',
  findings: [{ code: 'IO-EMPTY', severity: 'fatal', stage: 'bytes', location: {}, params: {} }],
  package: undefined,
});

const renderInbox = (previews: readonly PackagePreview[], answers: Answers = {}) =>
  renderRoom(
    <InboxPage />,
    { room: 'inbox', year: 2006 },
    {
      'package.preview': () => ({ outcome: 'read', previews: [...previews] }),
      'package.import': () => ({ organisation: 'sdf-fosie', year: 2006, revision: 1, effect: 'head' }),
      ...answers,
    },
    openState('city-office', 'stadskontoret'),
  );
const choose = () => userEvent.click(screen.getByRole('button', { name: 'Välj filer' }));
const open = async (name: RegExp) => userEvent.click(await screen.findByRole('row', { name }));
const detailOf = (name: string) => within(screen.getByRole('region', { name }));

describe('importing', () => {
  it('teaches what to choose before anything is chosen', () => {
    renderInbox([]);

    expect(screen.getByRole('heading', { name: 'Inga filer valda' })).toBeVisible();
  });

  it('imports all that can be imported, the oldest revision first', async () => {
    const { bridge } = renderInbox([preview(2), preview(1), refused]);
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Importera alla (2)' }));

    await waitFor(() => expect(screen.getAllByText('Importerad')).toHaveLength(2));
    expect(bridge.inputsOf('package.import').map(({ previewId }) => previewId)).toEqual([
      sampleId(1),
      sampleId(2),
    ]);
  });

  it('writes receipts for what was imported', async () => {
    const received = {
      messageId: sampleId(70),
      digest,
      revision: 1,
      createdAt: '2007-01-15T09:12:33Z',
      importedAt: '2007-01-16T08:00:00Z',
      fileName: 'fil-1.docx',
      nothingToReport: false,
      activities: 12,
      projects: 3,
    };
    const nothingDone = { acts: [], revisions: [], extensions: [] };
    const { bridge } = renderInbox([preview(1)], {
      'board.get': () => ({
        year: 2006,
        rows: [
          { organisation: 'sdf-fosie', expected: true, received, ...nothingDone },
          {
            organisation: 'sdf-oxie',
            expected: true,
            received: { ...received, messageId: sampleId(71) },
            ...nothingDone,
          },
        ],
      }),
      'receipt.write': () => ({
        outcome: 'sent',
        messages: 1,
        fileNames: ['EU-kvittens.docx', 'EU-kvittens.json'],
        folderLabel: 'Dokument',
      }),
    });
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Importera alla (1)' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv kvittenser' }));

    expect(await screen.findByText('Kvittenserna är skrivna')).toBeVisible();
    expect(bridge.inputsOf('receipt.write')).toMatchObject([{ messageIds: [sampleId(70)] }]);
  });

  it('writes a receipt for a file that was not taken', async () => {
    const { bridge } = renderInbox([], {
      'package.received': () => ({
        rows: [
          {
            sha256: digest,
            name: 'fil.docx',
            bytes: 40_000,
            receivedAt: '2007-01-16T08:00:00Z',
            verdict: 'refused',
            kind: 'report-bundle',
            organisation: 'sdf-fosie',
            codes: ['ORG-MISMATCH'],
          },
        ],
      }),
      'receipt.write': () => ({
        outcome: 'sent',
        messages: 1,
        fileNames: ['EU-kvittens.docx', 'EU-kvittens.json'],
        folderLabel: 'Dokument',
      }),
    });
    await userEvent.click(await screen.findByRole('tab', { name: 'Mottagna filer' }));
    await userEvent.click(await screen.findByRole('row', { name: /fil\.docx|Fosie/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Skriv kvittens' }));

    expect(await screen.findByText('Kvittensen är skriven')).toBeVisible();
    expect(bridge.inputsOf('receipt.write')).toMatchObject([{ files: [digest] }]);
  });

  it('chooses with the arrow keys, goes on into the detail with Enter, and comes back with Escape', async () => {
    renderInbox([preview(1), refused]);
    await choose();
    await open(/^Fosie/);
    await userEvent.keyboard('{ArrowDown}');
    const afterArrow = screen.getByRole('heading', { level: 2, name: 'fil-9.docx' });
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(afterArrow).toHaveFocus());
    await userEvent.keyboard('{Escape}');

    await waitFor(() => expect(screen.getByRole('row', { name: 'fil-9.docx' })).toHaveFocus());
    expect(screen.queryByRole('region', { name: 'fil-9.docx' })).toBeNull();
  });

  it('opens all new files of the watched folder at once', async () => {
    const folder = { label: 'G:/inkorg', isReached: true, newFiles: 3, unchecked: 0, isCut: false };
    const { bridge } = renderInbox([preview(1)], { 'inboxFolder.get': () => ({ folder }) });
    expect(await screen.findByText('3 nya filer i inkorgen.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Öppna' }));

    await screen.findByRole('row', { name: /^Fosie/ });
    expect(bridge.inputsOf('package.preview').map(({ source }) => source)).toEqual([{ from: 'folder' }]);
  });

  it.each([
    ['known', [], 'Oskadad, undertecknad av känd avsändare', true],
    ['unknown', ['SIG-KEY-UNKNOWN'], 'Oskadad, okänd avsändare', true],
    ['none', [], 'Oskadad, inte undertecknad', false],
    ['none', ['SIG-MISSING'], 'Oskadad, men underskriften saknas', false],
  ] as const)('says whose a file is: %s %j', async (standing, codes, verdict, hasWords) => {
    const thumbprint = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
    const findings = codes.map((code) => ({
      code,
      severity: 'hold' as const,
      stage: 'signature' as const,
      location: {},
      params: {},
    }));
    const signature = { standing, ...(hasWords && { thumbprint }) };
    renderInbox([preview(1, { signature, findings })]);
    await choose();
    await open(/^Fosie/);

    const detail = detailOf('Fosie stadsdelsförvaltning');
    expect(detail.getByText(verdict)).toBeVisible();
    expect(detail.queryAllByText('90fa cafe a9b1 5566')).toHaveLength(hasWords ? 1 : 0);
  });

  it('says in plain words why a file is refused, and what to do', async () => {
    renderInbox([refused]);
    await choose();
    await open(/^fil-9\.docx/);

    const detail = detailOf('fil-9.docx');
    expect(detail.getByText('Filen är tom.')).toBeVisible();
    expect(detail.getByText('IO-EMPTY')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Importera/ })).toBeNull();
  });

  it('shows what has changed since the revision before, in the words of the form', async () => {
    const changed = preview(2, {
      package: {
        ...contents(2),
        previousRevision: 1,
        differences: [
          {
            recordType: 'project',
            recordId: sampleId(7),
            title: 'Lindängen lär',
            change: 'changed',
            fields: [
              { field: 'endsOn', before: '2007', after: '2008-06' },
              {
                field: 'funds',
                before: '{"granted":{"currency":"SEK","minor":140000000}}',
                after: '{"granted":{"currency":"SEK","minor":145000000}}',
              },
              { field: 'goals', after: '["mal-2006-1"]' },
            ],
          },
        ],
      },
    });
    renderInbox([changed]);
    await choose();
    await open(/^Fosie/);
    await userEvent.click(screen.getByRole('button', { name: 'Ändrat: Lindängen lär (projekt)' }));

    const table = within(detailOf('Fosie stadsdelsförvaltning').getByRole('table'));
    const lines = table
      .getAllByRole('row')
      .slice(1)
      .map((line) => line.textContent?.replaceAll('\u00a0', ' '));
    expect(lines).toEqual([
      'Projektslut20072008-06',
      'Kommunövergripande mål–Tillväxtcentrum',
      'Beviljat EU-bidrag1 400 000 kr1 450 000 kr',
    ]);
  });

  it('tells a remark on many records once, with their number', async () => {
    const remark = {
      rule: 'R010',
      severity: 'warning',
      subject: 'activity',
      field: 'benefit',
      params: {},
    } as const;
    const ruleFindings = [1, 2, 3].map((number) => ({ ...remark, recordId: sampleId(number) }));
    renderInbox([preview(1, { package: { ...contents(1), ruleFindings } })]);
    await choose();
    await open(/^Fosie/);

    expect(screen.getByText('3 aktiviteter')).toBeVisible();
  });

  it('keeps the files that were read when one of them could not be imported', async () => {
    renderInbox([preview(1)], { 'package.import': () => refuse('DB-FULL') });
    await choose();
    await userEvent.click(await screen.findByRole('button', { name: 'Importera alla (1)' }));
    await screen.findByText('Inte importerad');
    await open(/^Fosie/);

    expect(screen.getByRole('alert')).toHaveTextContent('Disken är full.');
    expect(screen.getByRole('button', { name: 'Importera den här' })).toBeEnabled();
  });

  it('asks the core to stop when the work is cancelled', async () => {
    let finish = (): void => undefined;
    const { bridge } = renderInbox([], {
      'package.preview': () =>
        new Promise((resolve) => {
          finish = () => resolve({ outcome: 'cancelled' });
        }),
      'job.cancel': () => {
        finish();
        return {};
      },
    });
    await choose();
    const jobId = bridge.inputsOf('package.preview').at(0)?.jobId ?? '';
    bridge.tellProgress({ jobId, stage: 'reading', done: 1, total: 4 });
    expect(await screen.findByText('Läser filerna: läser filen …')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Avbryt' }));

    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    expect(bridge.inputsOf('job.cancel')).toEqual([{ jobId }]);
  });
});
