import { ToggleButton } from 'react-aria-components';
import { type OpportunityStage, opportunityStages } from '../../../src-main/domain/opportunity.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { FieldSet } from '../../ui/FieldSet.tsx';
import { Stepper } from '../../ui/Stepper.tsx';
import type { BoundField } from '../../ui/use-record-form.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { otherEnds, stepsOf } from './opportunity-steps.ts';

/** How far it has come: a step is pressed when it is reached, and the two other ends stand below the way. */
export function StageField({ value, onChange, onLeave, ...field }: BoundField<OpportunityStage | undefined>) {
  const vocabulary = useVocabulary();
  const label = (stage: OpportunityStage): string => labelOf(vocabulary, 'opportunityStages', stage);
  const choose = (stage: OpportunityStage | undefined): void => {
    onChange(stage);
    onLeave();
  };
  return (
    <FieldSet {...field} isEmpty={value === undefined} hint="Tryck på det steg som möjligheten har nått.">
      <Stepper
        label="Möjlighetens väg"
        steps={stepsOf(value, label)}
        onChoose={(id) => choose(opportunityStages.find((stage) => stage === id))}
      />
      <div className="row">
        <span className="quiet small">Slutade på annat sätt:</span>
        {otherEnds.map((stage) => (
          <ToggleButton
            key={stage}
            className="button other-end"
            isSelected={value === stage}
            onChange={(isSelected) => choose(isSelected ? stage : undefined)}
          >
            {label(stage)}
          </ToggleButton>
        ))}
      </div>
    </FieldSet>
  );
}
