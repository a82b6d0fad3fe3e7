import { useState } from 'react';
import type { Review } from '../../../src-main/contract/completion-views.ts';
import { isPossible, type ReviewActKind } from '../../../src-main/domain/standing.ts';
import type { ReviewActs } from '../../app/use-review-acts.ts';
import { Button } from '../../ui/Button.tsx';
import { FailureNotice } from '../../ui/FailureNotice.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SidePanel } from '../../ui/SidePanel.tsx';
import { TextField } from '../../ui/TextField.tsx';

type Depth = Extract<ReviewActKind, 'withdraw' | 'return'>;

const depths: readonly { id: Depth; label: string; detail: string }[] = [
  {
    id: 'withdraw',
    label: 'För granskning',
    detail: 'Godkännandet återtas. Rapporten är fortfarande låst.',
  },
  {
    id: 'return',
    label: 'För förvaltningen',
    detail: 'Rapporten är varken låst eller godkänd längre, och en ny version väntas från förvaltningen.',
  },
];

interface ReopenPanelProps {
  review: Review;
  acts: ReviewActs;
  isOpen: boolean;
  onClose: () => void;
}

/** Opens the report again, to one of two depths, and says why. */
export function ReopenPanel({ review, acts, isOpen, onClose }: ReopenPanelProps) {
  const possible = depths.filter(({ id }) => isPossible(id, review.standing));
  const [chosen, choose] = useState<Depth>();
  const [reason, setReason] = useState<string>();
  const depth = possible.find(({ id }) => id === chosen)?.id ?? possible[0]?.id;
  const save = async (): Promise<void> => {
    if (depth === undefined || reason === undefined || !(await acts.run([review], depth, reason))) return;
    setReason(undefined);
    onClose();
  };
  return (
    <SidePanel
      title="Öppna rapporten igen"
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={depth === undefined || reason === undefined || acts.isRunning}
          onPress={() => void save()}
        >
          Öppna rapporten
        </Button>
      }
    >
      {possible.length === 1 && <p className="quiet">{possible[0]?.detail}</p>}
      <FailureNotice failure={acts.failure} />
      <FieldGroup>
        {possible.length > 1 && (
          <RadioGroup
            name="depth"
            label="Hur långt"
            value={depth}
            onChange={(id) => choose(id as Depth)}
            options={possible}
            wide
          />
        )}
        <TextField
          name="reason"
          label="Skäl"
          hint="Skälet står kvar i granskningens logg."
          value={reason}
          onChange={setReason}
          wide
        />
      </FieldGroup>
    </SidePanel>
  );
}
