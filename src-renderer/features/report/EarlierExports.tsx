import type { ExportSummary, Receipt } from '../../../src-main/contract/views.ts';
import { formatDate, formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { receiptVerdicts } from '../../../src-main/domain/wording/messages.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';

interface EarlierExportsProps {
  exports: readonly ExportSummary[];
  isDisabled: boolean;
  onExportAgain: (revision: number) => void;
}

/** Every version that was ever exported, newest first; its kept bytes can be handed out again. */
export const EarlierExports = ({ exports, isDisabled, onExportAgain }: EarlierExportsProps) =>
  exports.length > 0 && (
    <div className="stack-tight">
      <h3>Exporterade versioner</h3>
      <ul className="export-list">
        {exports.toReversed().map(({ revision, createdAt, digest, receipt }) => (
          <li key={revision}>
            <span>
              <strong>Version {revision}</strong>
              <span className="small quiet number">
                {formatDateTime(createdAt)} · {digest.slice(0, 16)}
              </span>
              <ReceiptLine receipt={receipt} />
            </span>
            <Button isDisabled={isDisabled} onPress={() => onExportAgain(revision)}>
              Hämta filerna igen
              <span className="visually-hidden">, version {revision}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );

/** What came back for a version: a receipt leads to its words. */
function ReceiptLine({ receipt }: { receipt: Receipt | undefined }) {
  const { go } = useNavigation();
  if (!receipt) return <span className="small quiet">Inte kvitterad ännu</span>;
  const { verdict, receivedAt, findings, messageId } = receipt;
  const remarks = findings === 0 ? '' : `, ${findings} ${findings === 1 ? 'anmärkning' : 'anmärkningar'}`;
  return (
    <span className="small">
      <LinkButton onPress={() => go({ room: 'inbox', id: messageId })}>{receiptVerdicts[verdict]}</LinkButton>{' '}
      {formatDate(receivedAt)} av stadskontoret{remarks}
    </span>
  );
}
