import type { ApprovalState } from '../../../src-main/contract/approval-views.ts';
import { organisationName } from '../../../src-main/domain/vocabulary.ts';
import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { ChangeTable } from '../../ui/ChangeTable.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** Reports that came after the decision: the approved document stays, and may need a correction. */
export function ChangedReports({ state: { changed, differences } }: { state: ApprovalState }) {
  const vocabulary = useVocabulary();
  if (changed.length === 0) return null;
  const { total, rows } = differences;
  return (
    <Notice
      tone="warning"
      title={
        changed.length === 1
          ? 'En rapport är ny sedan beslutet'
          : `${changed.length} rapporter är nya sedan beslutet`
      }
    >
      <ul className="notice-list">
        {changed.map(({ organisation, revision, approvedRevision }) => (
          <li key={organisation}>
            {organisationName(vocabulary, organisation)}:{' '}
            {approvedRevision === undefined
              ? 'hade inte redovisat när verksamhetsberättelsen godkändes'
              : `version ${revision}, godkänd med version ${approvedRevision}`}
          </li>
        ))}
      </ul>
      <p>Den godkända versionen ändras inte. Skriv en rättelse om det som är nytt har betydelse.</p>
      {rows.length > 0 && (
        <Disclosure title={`Visa vad som skulle bli annorlunda (${formatCount(total)})`}>
          <ChangeTable
            headers={['I den godkända', 'Nu']}
            changes={rows.map(({ label, before = '', after = '' }) => ({
              key: label,
              label,
              values: [before, after],
            }))}
          />
          {total > rows.length && <p className="quiet">De första {formatCount(rows.length)} visas.</p>}
        </Disclosure>
      )}
    </Notice>
  );
}
