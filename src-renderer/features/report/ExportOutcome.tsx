import type { ExportResult } from '../../../src-main/contract/views.ts';
import { DefinitionList } from '../../ui/DefinitionList.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** What the export came to: which version, where its files lie, and how they are recognised. */
export const ExportOutcome = ({ outcome }: { outcome: ExportResult }) => {
  if (outcome.outcome === 'cancelled') {
    return (
      <Notice tone="plain" isAlert>
        Exporten avbröts. Inga filer skrevs.
      </Notice>
    );
  }
  const { revision, isNew, digest, fileNames, folderLabel } = outcome;
  return (
    <Notice tone="good" title={`Version ${revision} är ${isNew ? 'exporterad' : 'skriven igen'}`} isAlert>
      <p>
        {isNew
          ? 'Skicka Word-filen till stadskontoret. Den bär alla uppgifterna med sig.'
          : 'Det är samma filer som tidigare, byte för byte.'}
      </p>
      <DefinitionList
        facts={[
          [
            'Kontrollsumma',
            <span key="digest" className="number">
              {digest.slice(0, 16)}
            </span>,
          ],
          [
            'Filer',
            <ul key="files" className="small">
              {fileNames.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>,
          ],
          ['Mapp', folderLabel],
        ]}
      />
    </Notice>
  );
};
