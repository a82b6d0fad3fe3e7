import { useState } from 'react';
import type { ApprovalState } from '../../../src-main/contract/approval-views.ts';
import type { OutputOf } from '../../../src-main/contract/contract.ts';
import { approvalSentence } from '../../../src-main/domain/outline/editions.ts';
import { formatDate } from '../../../src-main/domain/wording/format.ts';
import { useAction, useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { useReadings } from '../../app/readings.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { useJob } from '../../ui/use-job.ts';
import { WrittenNotice } from '../../ui/WrittenNotice.tsx';
import { ChangedReports } from './ChangedReports.tsx';
import { CorrectionsPanel } from './CorrectionsPanel.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { PaperPanel } from './PaperPanel.tsx';
import { WithdrawPanel } from './WithdrawPanel.tsx';

type Written = Extract<OutputOf<'approval.handOut'>, { outcome: 'compiled' }>;

/** Till kommunstyrelsen: the paper that goes with the document, the decision, and what is put right after it. */
export function ApprovalPage() {
  const { place } = useNavigation();
  const { reading } = useReadings();
  const state = useCall('approval.get', { year: place.year });
  return (
    <div className="page">
      <Loaded call={state}>
        {(loaded) => <ApprovalYear key={`${place.year} ${reading}`} state={loaded} />}
      </Loaded>
    </div>
  );
}

function ApprovalYear({ state }: { state: ApprovalState }) {
  const { year, approved, hasReports, corrections } = state;
  const writePaper = useAction('approval.writePaper');
  const handOut = useAction('approval.handOut');
  const job = useJob();
  const [written, setWritten] = useState<Written>();
  const [isWithdrawing, setIsWithdrawing] = useState(false);

  const write = (work: (jobId: string) => ReturnType<typeof handOut.run>) =>
    void job.start(async (jobId) => {
      const result = await work(jobId);
      setWritten(result.ok && result.value.outcome === 'compiled' ? result.value : undefined);
    });
  const paper = () => write((jobId) => writePaper.run({ year, jobId }));
  const edition = (which: 'approved' | 'corrected') => () =>
    write((jobId) => handOut.run({ year, edition: which, jobId }));
  return (
    <>
      <PageHeader
        title={`Verksamhetsberättelse ${year} till kommunstyrelsen`}
        lead={
          approved
            ? `${approvalSentence(approved.decision)}.`
            : 'Tjänsteskrivelsen, beslutet och det som rättas efteråt.'
        }
        actions={
          approved ? (
            <>
              <MenuButton
                label="Mer"
                isDisabled={job.isRunning}
                actions={[
                  {
                    id: 'corrected',
                    label: 'Spara versionen med rättelser',
                    onPress: edition('corrected'),
                    isDisabled: corrections.length === 0,
                  },
                  { id: 'paper', label: 'Spara tjänsteskrivelsen', onPress: paper },
                  {
                    id: 'withdraw',
                    label: 'Ta tillbaka godkännandet …',
                    onPress: () => setIsWithdrawing(true),
                  },
                ]}
              />
              <Button variant="primary" isDisabled={job.isRunning} onPress={edition('approved')}>
                Hämta den godkända versionen
              </Button>
            </>
          ) : (
            <Button variant="primary" isDisabled={job.isRunning} onPress={paper}>
              Spara tjänsteskrivelsen
            </Button>
          )
        }
      />
      {job.isRunning && (
        <ProgressPanel label="Skriver dokumentet" progress={job.progress} onCancel={job.cancel} />
      )}
      <FailureNotice failure={writePaper.failure ?? handOut.failure} />
      {written && <WrittenNotice title="Dokumentet är sparat" file={written} />}
      {state.withdrawn.map(({ decision, reason, withdrawnAt, withdrawnBy }) => (
        <Notice
          key={withdrawnAt}
          tone="plain"
          title={`Ett godkännande togs tillbaka ${formatDate(withdrawnAt)}`}
        >
          <p>
            {approvalSentence(decision)}. {withdrawnBy}: {reason}
          </p>
        </Notice>
      ))}
      {approved ? (
        <>
          <ChangedReports state={state} />
          <CorrectionsPanel state={state} />
        </>
      ) : (
        <DecisionPanel year={year} hasReports={hasReports} />
      )}
      <PaperPanel state={state} />
      <WithdrawPanel year={year} isOpen={isWithdrawing} onClose={() => setIsWithdrawing(false)} />
    </>
  );
}
