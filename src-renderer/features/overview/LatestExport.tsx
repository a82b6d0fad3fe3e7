import type { Overview } from '../../../src-main/contract/views.ts';
import { formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Panel } from '../../ui/Panel.tsx';

export function LatestExport({ latest }: { latest: Overview['latestExport'] }) {
  return (
    <Panel title="Senaste export">
      {latest === undefined ? (
        <p className="quiet">Rapporten är inte exporterad ännu.</p>
      ) : (
        <DefinitionList
          facts={[
            ['Version', String(latest.revision)],
            ['Exporterad', <span key="at">{formatDateTime(latest.createdAt)}</span>],
            [
              'Kontrollsumma',
              <span key="digest" className="number">
                {latest.digest.slice(0, 16)}
              </span>,
            ],
          ]}
        />
      )}
    </Panel>
  );
}
