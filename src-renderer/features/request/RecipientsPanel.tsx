import { useMemo } from 'react';
import type { RequestRecipient } from '../../../src-main/contract/request-views.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount, formatDate } from '../../../src-main/domain/wording/format.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { compareSwedish } from '../../ui/options.ts';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

interface RecipientsPanelProps {
  recipients: readonly RequestRecipient[];
  isBusy: boolean;
  onHandOut: (messageId: string) => void;
}

type Row = RequestRecipient & { name: string };

/** Who is asked, what each has been sent, and how many projects are expected back from it. */
export function RecipientsPanel({ recipients, isBusy, onHandOut }: RecipientsPanelProps) {
  const vocabulary = useVocabulary();
  const rows = useMemo(
    () =>
      recipients
        .map(
          (recipient): Row => ({ ...recipient, name: organisationName(vocabulary, recipient.organisation) }),
        )
        .sort((first, second) => compareSwedish(first.name, second.name)),
    [recipients, vocabulary],
  );
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'name',
      header: 'Organisation',
      fills: true,
      cell: ({ name }) => <CutText>{name}</CutText>,
      sortBy: ({ name }) => name,
    },
    {
      id: 'state',
      header: 'Begäran',
      width: 18,
      cell: ({ sent }) => <SentBadge sent={sent} />,
      sortBy: ({ sent }) => (sent === undefined ? 0 : Number(!sent.isOutdated) + 1),
    },
    {
      id: 'revision',
      header: 'Version',
      align: 'end',
      cell: ({ sent }) => sent && formatCount(sent.revision),
      sortBy: ({ sent }) => sent?.revision,
    },
    {
      id: 'sent',
      header: 'Skriven',
      width: 10,
      cell: ({ sent }) => <span className="number">{sent && formatDate(sent.sentAt)}</span>,
      sortBy: ({ sent }) => sent?.sentAt,
    },
    {
      id: 'projects',
      header: 'Väntade projekt',
      align: 'end',
      cell: ({ expectedProjects }) => formatCount(expectedProjects),
      sortBy: ({ expectedProjects }) => expectedProjects,
      yields: true,
    },
    {
      id: 'measures',
      header: 'Åtgärder',
      align: 'end',
      cell: ({ measures }) => formatCount(measures),
      sortBy: ({ measures }) => measures,
      yields: true,
    },
    {
      id: 'again',
      header: 'Filer',
      width: 15,
      cell: ({ sent }) =>
        sent && <LinkButton onPress={() => !isBusy && onHandOut(sent.messageId)}>Lämna ut igen</LinkButton>,
    },
  ];
  return (
    <Panel title="Mottagare">
      <p className="quiet">
        De som ska redovisa enligt Redovisningar. Väntade projekt är de som förra året redovisades som
        pågående. Åtgärder är rader i årets handlingsplan som organisationen ansvarar för eller medverkar i.
      </p>
      <DataTable
        label="Mottagare"
        rows={rows}
        idOf={({ organisation }) => organisation}
        columns={columns}
        empty={<p>Ingen väntas redovisa för året. Ange under Redovisningar vilka som ska redovisa.</p>}
      />
    </Panel>
  );
}

function SentBadge({ sent }: Pick<RequestRecipient, 'sent'>) {
  if (sent === undefined) return <Badge tone="plain">Inte skickad</Badge>;
  return sent.isOutdated ? (
    <Badge tone="warning">Ändrad sedan dess</Badge>
  ) : (
    <Badge tone="good">Skickad</Badge>
  );
}
