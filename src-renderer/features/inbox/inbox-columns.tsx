import type { MessageSummary, ReceivedFileView } from '../../../src-main/contract/message-views.ts';
import { organisationName, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { kindLabels } from '../../../src-main/domain/wording/messages.ts';
import type { Role } from '../../../src-main/domain/workspace.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CutText } from '../../ui/CutText.tsx';
import type { TableColumn } from '../../ui/DataTable.tsx';
import { kindWord, senderOf, verdictOf, verdictWord } from './describe-package.ts';
import type { InboxEntry } from './use-inbox.ts';

/** Beside a detail there is room for what tells the rows apart, and no more. */
const beside = <R,>(columns: TableColumn<R>[], isBeside: boolean, dropped: readonly string[]) =>
  isBeside ? columns.filter(({ id }) => !dropped.includes(id)) : columns;

const contentsOf = ({ preview }: InboxEntry) => preview.package ?? preview.message;

const kindOrFile = ({ preview }: InboxEntry): string => kindWord(preview.kind) ?? preview.fileName;
const knownSender = ({ preview }: InboxEntry): string | undefined => preview.message?.organisationName;
const sender = ({ preview }: InboxEntry): string => senderOf(preview);

/** What a förvaltning opens is nearly always from stadskontoret, and told apart by its kind; a report by its sender. */
const naming = (role: Role): TableColumn<InboxEntry>[] => {
  const bySender = { header: 'Avsändare', cell: sender, sortBy: sender };
  return role === 'department'
    ? [
        { id: 'kind', header: 'Slag', fills: true, cell: kindOrFile, sortBy: kindOrFile },
        {
          id: 'sender',
          header: 'Avsändare',
          width: 24,
          yields: true,
          cell: knownSender,
          sortBy: knownSender,
        },
      ]
    : [{ id: 'sender', fills: true, ...bySender }];
};

/** @param isBeside whether a detail stands beside the list. */
export const openedColumns = (role: Role, isBeside: boolean): TableColumn<InboxEntry>[] =>
  beside(
    [
      ...naming(role),
      {
        id: 'file',
        header: 'Fil',
        width: 56,
        cell: ({ preview }) => <CutText>{preview.fileName}</CutText>,
        sortBy: ({ preview }) => preview.fileName,
        yields: true,
      },
      {
        id: 'year',
        header: 'År',
        align: 'end',
        cell: (entry) => contentsOf(entry)?.year,
        sortBy: (entry) => contentsOf(entry)?.year,
      },
      {
        id: 'revision',
        header: 'Version',
        align: 'end',
        cell: (entry) => contentsOf(entry)?.revision,
        sortBy: (entry) => contentsOf(entry)?.revision,
      },
      {
        id: 'verdict',
        header: 'Läge',
        width: 21,
        cell: (entry) => <Badge tone={verdictOf(entry, role).tone}>{verdictOf(entry, role).word}</Badge>,
        sortBy: (entry) => verdictOf(entry, role).word,
      },
    ],
    isBeside,
    role === 'department' ? ['sender', 'file', 'year', 'revision'] : ['file', 'year'],
  );

const directionWords = { sent: 'Skickat', received: 'Mottaget' } as const;

export const messageColumns = (vocabulary: Vocabulary, isBeside: boolean): TableColumn<MessageSummary>[] =>
  beside(
    [
      {
        id: 'kind',
        header: 'Slag',
        fills: true,
        cell: ({ kind }) => kindLabels[kind].one,
        sortBy: ({ kind }) => kindLabels[kind].one,
      },
      {
        id: 'direction',
        header: 'Riktning',
        width: 10,
        cell: ({ direction }) => directionWords[direction],
        sortBy: ({ direction }) => directionWords[direction],
      },
      {
        id: 'party',
        header: 'Från eller till',
        width: 24,
        yields: true,
        cell: ({ organisation }) => organisationName(vocabulary, organisation),
        sortBy: ({ organisation }) => organisationName(vocabulary, organisation),
      },
      {
        id: 'revision',
        header: 'Version',
        align: 'end',
        cell: ({ revision }) => revision,
        sortBy: ({ revision }) => revision,
      },
      {
        id: 'storedAt',
        header: 'Datum',
        width: 11,
        cell: ({ storedAt }) => <span className="number">{formatDate(storedAt)}</span>,
        sortBy: ({ storedAt }) => storedAt,
      },
    ],
    isBeside,
    ['party', 'revision'],
  );

/** What a file is: names of files from the same sender begin alike, and are cut where they differ. */
const whatCame = (
  { kind, organisation, revision, name }: ReceivedFileView,
  vocabulary: Vocabulary,
): string =>
  kind === undefined || organisation === undefined
    ? name
    : [
        kindLabels[kind].one,
        organisationName(vocabulary, organisation),
        ...(revision === undefined ? [] : [`version ${revision}`]),
      ].join(', ');

export const receivedColumns = (
  vocabulary: Vocabulary,
  role: Role,
  isBeside: boolean,
): TableColumn<ReceivedFileView>[] =>
  beside(
    [
      {
        id: 'name',
        header: 'Fil',
        fills: true,
        cell: (file) => (isBeside ? whatCame(file, vocabulary) : file.name),
        sortBy: (file) => (isBeside ? whatCame(file, vocabulary) : file.name),
      },
      {
        id: 'sender',
        header: 'Avsändare',
        width: 24,
        yields: true,
        cell: ({ organisation }) =>
          organisation === undefined ? undefined : organisationName(vocabulary, organisation),
        sortBy: ({ organisation }) =>
          organisation === undefined ? undefined : organisationName(vocabulary, organisation),
      },
      {
        id: 'receivedAt',
        header: 'Kom',
        width: 11,
        cell: ({ receivedAt }) => <span className="number">{formatDate(receivedAt)}</span>,
        sortBy: ({ receivedAt }) => receivedAt,
      },
      {
        id: 'verdict',
        header: 'Läge',
        width: 21,
        cell: ({ verdict }) => (
          <Badge tone={verdictWord(verdict, role).tone}>{verdictWord(verdict, role).word}</Badge>
        ),
        sortBy: ({ verdict }) => verdictWord(verdict, role).word,
      },
    ],
    isBeside,
    ['sender', 'receivedAt'],
  );
