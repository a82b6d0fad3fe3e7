import type { ExportSummary } from '../../../src-main/contract/views.ts';
import { formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { Button } from '../../ui/Button.tsx';

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
        {exports.toReversed().map(({ revision, createdAt, digest }) => (
          <li key={revision}>
            <span>
              <strong>Version {revision}</strong>
              <span className="small quiet number">
                {formatDateTime(createdAt)} · {digest.slice(0, 16)}
              </span>
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
