import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { MessageContent, MessageView, ReceivedFileView } from '../../src-main/contract/message-views.ts';
import type { PackagePreview } from '../../src-main/contract/views.ts';
import { packageFinding } from '../../src-main/domain/package/finding.ts';
import { InboxPage } from '../../src-renderer/features/inbox/InboxPage.tsx';
import type { Answers } from './fake-bridge.ts';
import { renderRoom } from './render-window.tsx';
import { digest, figuresOf, openState, sampleId } from './samples.ts';

const request: MessageContent = {
  kind: 'report-request',
  payload: {
    dueOn: '2007-01-31',
    instructions: 'Redovisa hela året.',
    signaturePolicy: 'optional',
    acceptVersions: ['1.2'],
    questions: [],
  },
};
const preview = (rest: Partial<PackagePreview> = {}): PackagePreview => ({
  previewId: sampleId(1),
  fileName: 'begaran.docx',
  fileBytes: 12_000,
  carrier: 'docx',
  verdict: 'importable',
  findings: [],
  decidable: false,
  kind: 'report-request',
  signature: { standing: 'none' },
  message: {
    organisation: 'stadskontoret',
    organisationName: 'Stadskontoret',
    year: 2006,
    revision: 1,
    createdAt: '2006-11-01T08:00:00Z',
    digest,
    content: request,
  },
  ...rest,
});
const message = (rest: Partial<MessageView> = {}): MessageView => ({
  messageId: sampleId(11),
  direction: 'received',
  kind: 'report-request',
  organisation: 'stadskontoret',
  year: 2006,
  revision: 1,
  isHead: true,
  createdAt: '2006-11-01T08:00:00Z',
  storedAt: '2006-11-02T08:00:00Z',
  signature: 'none',
  fileNames: ['begaran.docx'],
  content: request,
  ...rest,
});
const file = (rest: Partial<ReceivedFileView> = {}): ReceivedFileView => ({
  sha256: 'b'.repeat(64),
  name: 'brev.json',
  bytes: 20,
  receivedAt: '2006-11-02T08:00:00Z',
  verdict: 'refused',
  codes: ['VER-NOT-OURS'],
  ...rest,
});

const withoutContent = ({ content: _, ...summary }: MessageView) => summary;

function renderMessages(
  messages: readonly MessageView[],
  previews: readonly PackagePreview[],
  rest: Answers = {},
) {
  return renderRoom(
    <InboxPage />,
    { room: 'inbox', year: 2006 },
    {
      'message.list': () => ({ rows: messages.map(withoutContent) }),
      'message.get': ({ id }) => messages.find(({ messageId }) => messageId === id) ?? message(),
      'package.received': () => ({ rows: [file()] }),
      'package.preview': () => ({ outcome: 'read', previews: [...previews] }),
      'package.previewAgain': () => ({ outcome: 'read', previews: [...previews] }),
      'package.import': () => ({ organisation: 'stadskontoret', year: 2006, revision: 1, effect: 'head' }),
      ...rest,
    },
  );
}
const choose = async () => userEvent.click(await screen.findByRole('button', { name: 'Välj filer' }));
const openRow = async (name: RegExp) => userEvent.click(await screen.findByRole('row', { name }));
const openTab = async (name: RegExp) => userEvent.click(await screen.findByRole('tab', { name }));

describe('the messages of a förvaltning', () => {
  it('are shown in words before they are received, and lead on afterwards', async () => {
    const { bridge } = renderMessages([], [preview()]);
    await choose();
    await openRow(/^Begäran/);

    const detail = within(screen.getByRole('region', { name: 'Begäran 2006' }));
    expect(detail.getByText('Sista dag att lämna rapporten')).toBeVisible();
    expect(detail.getByText('2007-01-31')).toBeVisible();
    expect(detail.getByText('Redovisa hela året.')).toBeVisible();
    await userEvent.click(detail.getByRole('button', { name: 'Ta emot den här' }));

    expect(await detail.findByRole('button', { name: 'Till Årets rapport' })).toBeVisible();
    expect(bridge.inputsOf('package.import').map(({ decision }) => decision)).toEqual([undefined]);
  });

  it('are listed, the latest first, and a sent one can be handed out again', async () => {
    const sent = message({
      messageId: sampleId(12),
      direction: 'sent',
      kind: 'handover',
      organisation: 'miljoforvaltningen',
      storedAt: '2006-12-02T08:00:00Z',
      content: { kind: 'handover', payload: { from: { name: 'Anna Berg' }, matters: [], sent: [] } },
    });
    const { bridge } = renderMessages([message(), sent], [], {
      'message.handOut': () => ({
        outcome: 'sent',
        messages: 1,
        fileNames: ['a.docx'],
        folderLabel: 'Utlämnat',
      }),
    });
    const rows = await screen.findAllByRole('row');
    expect(rows.slice(1).map((row) => row.children[0]?.textContent)).toEqual(['Överlämning', 'Begäran']);
    await openRow(/^Överlämning/);
    await userEvent.click(await screen.findByRole('button', { name: 'Lämna ut igen' }));

    expect(await screen.findByText('Samma filer som tidigare ligger nu i Utlämnat.')).toBeVisible();
    expect(bridge.inputsOf('message.handOut').map(({ id }) => id)).toEqual([sampleId(12)]);
  });

  it('include every file that came, with why it was refused and a way to open it again', async () => {
    const { bridge } = renderMessages([], [preview()]);
    await openTab(/^Mottagna filer/);
    await openRow(/^brev\.json/);

    expect(screen.getByText('Filen kommer från ett annat program.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Öppna igen' }));

    expect(await screen.findByRole('region', { name: 'Begäran 2006' })).toBeVisible();
    expect(bridge.inputsOf('package.previewAgain').map(({ sha256 }) => sha256)).toEqual(['b'.repeat(64)]);
  });

  it('teach what comes here before anything has', async () => {
    renderMessages([], []);

    expect(await screen.findByRole('heading', { name: 'Inga meddelanden 2006' })).toBeVisible();
  });
});

describe('a file that is held', () => {
  const held = (code: Parameters<typeof packageFinding>[1], rest: Partial<PackagePreview> = {}) =>
    preview({ verdict: 'held', decidable: true, findings: [packageFinding('meaning', code)], ...rest });

  it('asks in plain words, and is taken by the answer', async () => {
    const { bridge } = renderMessages([], [held('IDN-SECOND-SERIES')]);
    await choose();
    await openRow(/^Begäran/);

    expect(screen.getByText(/ska gälla för året\?$/)).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Ta emot den här' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Använd den här versionen' }));

    await waitFor(() => expect(screen.getAllByText('Mottagen')).not.toHaveLength(0));
    expect(bridge.inputsOf('package.import').map(({ decision }) => decision)).toEqual([{ pinKey: false }]);
  });

  it('shows field by field what it says otherwise than the one that counts now', async () => {
    const { message: shown } = preview();
    if (!shown) throw new Error('the sample has no message');
    const previous = { ...request, payload: { ...request.payload, dueOn: '2007-01-15' } };
    renderMessages([], [held('IDN-SECOND-SERIES', { message: { ...shown, previousRevision: 1, previous } })]);
    await choose();
    await openRow(/^Begäran/);

    const row = screen.getByRole('row', { name: /^Sista dag att lämna rapporten/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent),
    ).toEqual(['2007-01-15', '2007-01-31']);
  });

  it('by a key that is not known can have the key confirmed', async () => {
    const { bridge } = renderMessages([], [held('SIG-KEY-UNKNOWN')]);
    await choose();
    await openRow(/^Begäran/);
    await userEvent.click(screen.getByRole('button', { name: 'Bekräfta nyckeln och ta emot' }));

    await waitFor(() =>
      expect(bridge.inputsOf('package.import').map(({ decision }) => decision)).toEqual([{ pinKey: true }]),
    );
  });

  it('is not taken with the others, and asks nothing where nobody may decide', async () => {
    renderMessages(
      [],
      [held('REV-FORK', { decidable: false }), preview({ previewId: sampleId(2), fileName: 'b' })],
    );
    await choose();

    expect(await screen.findByRole('button', { name: 'Ta emot alla (1)' })).toBeVisible();
    await userEvent.click(screen.getAllByRole('row', { name: /^Begäran/ })[0] as HTMLElement);
    expect(screen.queryByRole('button', { name: 'Använd den här versionen' })).toBeNull();
  });

  it('for records that are gone names them, to stadskontoret', async () => {
    const report = {
      organisation: 'sdf-fosie',
      organisationName: 'Fosie stadsdelsförvaltning',
      year: 2006,
      revision: 2,
      previousRevision: 1,
      purpose: 'final',
      createdAt: '2007-01-15T09:12:33Z',
      digest,
      nothingToReport: false,
      figures: figuresOf(2006),
      ruleFindings: [],
      differences: [],
      vanished: [
        { recordId: sampleId(7), recordType: 'project', title: 'Lindängen lär' },
        { recordId: sampleId(8), title: '' },
      ],
      responses: [{ itemId: sampleId(9), action: 'fixed' }],
      explanations: [],
      measures: [],
      ready: [],
    } as const;
    const { message: _, ...rest } = held('REV-RECORD-VANISHED', { kind: 'report-bundle' });
    renderRoom(
      <InboxPage />,
      { room: 'inbox', year: 2006 },
      {
        'package.received': () => ({ rows: [] }),
        'package.preview': () => ({
          outcome: 'read',
          previews: [
            {
              ...rest,
              package: {
                ...report,
                vanished: [...report.vanished],
                responses: [...report.responses],
                ruleFindings: [],
                differences: [],
                explanations: [],
                measures: [],
                ready: [],
              },
            },
          ],
        }),
      },
      openState('city-office', 'stadskontoret'),
    );
    await choose();
    await openRow(/^Fosie/);

    expect(screen.getByText('Lindängen lär')).toBeVisible();
    expect(screen.getByText(`Utan rubrik (${sampleId(8)})`)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Svar från förvaltningen' })).toHaveTextContent('Åtgärdat1');
    expect(screen.getByRole('button', { name: 'Ta emot ändå' })).toBeEnabled();
  });
});
