import { recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';
import { holdQuestion } from '../../../src-main/domain/wording/hold-questions.ts';
import { packageFindingText } from '../../../src-main/domain/wording/package-findings.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import type { Decision, InboxEntry } from './use-inbox.ts';

interface DecisionPanelProps {
  entry: InboxEntry;
  onDecide: (decision: Decision) => void;
  isBusy: boolean;
}

const aboutKeys: ReadonlySet<string> = new Set(['SIG-KEY-UNKNOWN', 'SIG-KEY-CHANGED']);

/** What is held is asked about: why, what a yes would do, and the yes. To leave the file as it is needs no button. */
export function DecisionPanel({ entry: { preview }, onDecide, isBusy }: DecisionPanelProps) {
  const asked = preview.findings.flatMap((finding) => {
    const hold = holdQuestion(finding);
    return hold ? [{ finding, ...hold }] : [];
  });
  const canPin = asked.some(({ finding }) => aboutKeys.has(finding.code));
  const becomesHistory = preview.findings.some(({ code }) => code === 'REV-STALE');
  const isChoice = asked.some((one) => one.isChoice) && !becomesHistory;
  return (
    <Notice tone="warning" title="Du behöver avgöra">
      {asked.map(({ finding, question, ifTaken }) => {
        const { what, next } = packageFindingText(finding);
        return (
          <div key={finding.code} className="stack-tight decision">
            <strong>{question}</strong>
            <p>
              {what} {next}
            </p>
            {finding.code === 'REV-RECORD-VANISHED' && <Vanished preview={preview} />}
            <p>{becomesHistory ? 'Tar du emot filen sparas den som äldre version.' : ifTaken}</p>
            <p className="small quiet">{finding.code}</p>
          </div>
        );
      })}
      <div className="row decision-buttons">
        {canPin && (
          <Button variant="primary" isDisabled={isBusy} onPress={() => onDecide({ pinKey: true })}>
            Bekräfta nyckeln och ta emot
          </Button>
        )}
        <Button
          variant={canPin ? 'plain' : 'primary'}
          isDisabled={isBusy}
          onPress={() => onDecide({ pinKey: false })}
        >
          {isChoice ? 'Använd den här versionen' : 'Ta emot ändå'}
        </Button>
      </div>
      <p className="small">
        Vill du fråga först kan du låta filen vara. Den finns kvar och kan öppnas igen när du vet.
      </p>
    </Notice>
  );
}

const Vanished = ({ preview }: Pick<InboxEntry, 'preview'>) => (
  <ul className="decision-records">
    {preview.package?.vanished.map(({ recordId, recordType, title }) => (
      <li key={recordId}>
        {title === '' ? `Utan rubrik (${recordId})` : title}
        {recordType && (
          <span className="quiet"> ({recordTypeLabels[recordType].one.toLocaleLowerCase('sv')})</span>
        )}
      </li>
    ))}
  </ul>
);
