import { useState } from 'react';
import type { Approval } from '../../../src-main/domain/approval.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { useAction } from '../../api.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { ProgressPanel } from '../../ui/ProgressPanel.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useJob } from '../../ui/use-job.ts';
import { withMember } from '../../ui/with-member.ts';

const isWhole = (decision: Partial<Approval>): decision is Approval =>
  decision.body !== undefined && decision.decidedOn !== undefined;

/** What kommunstyrelsen decided. Recording it freezes the document as it stands. */
export function DecisionPanel({ year, hasReports }: { year: number; hasReports: boolean }) {
  const [decision, setDecision] = useState<Partial<Approval>>({ body: 'Kommunstyrelsen' });
  const record = useAction('approval.record');
  const job = useJob();
  const bind = <M extends keyof Approval>(member: M) => ({
    name: `decision.${member}`,
    label: fieldLabels.projectDecision[member],
    value: decision[member],
    onChange: (value: Approval[M] | undefined) => setDecision((before) => withMember(before, member, value)),
  });
  return (
    <Panel title="Beslut">
      <p className="quiet">
        {hasReports
          ? 'Registrera beslutet när kommunstyrelsen har godkänt verksamhetsberättelsen. Den sparas då som den är, och ändras inte mer. Det som visar sig vara fel rättas bredvid.'
          : `Inga rapporter har importerats för ${year}. När verksamhetsberättelsen är sammanställd och godkänd registrerar du beslutet här.`}
      </p>
      <FieldGroup>
        <TextField {...bind('body')} />
        <DateField {...bind('decidedOn')} precision="day" />
        <TextField {...bind('section')} hint="Till exempel § 112" />
        <TextField {...bind('registryNumber')} />
      </FieldGroup>
      {job.isRunning && (
        <ProgressPanel label="Sparar den godkända versionen" progress={job.progress} onCancel={job.cancel} />
      )}
      <FailureNotice failure={record.failure} />
      <div className="row">
        <Button
          isDisabled={!hasReports || !isWhole(decision) || job.isRunning}
          onPress={() =>
            void job.start(async (jobId) => {
              if (isWhole(decision)) await record.run({ year, decision, jobId });
            })
          }
        >
          Registrera godkännandet
        </Button>
      </div>
    </Panel>
  );
}
