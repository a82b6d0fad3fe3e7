import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { Button } from 'react-aria-components';

export interface Step {
  id: string;
  label: string;
  state: 'done' | 'current' | 'ahead';
  /** A second, quiet line: what is left to do in the step. */
  note?: string | undefined;
}

interface StepperProps {
  label: string;
  steps: readonly Step[];
  /** The step whose details are shown below. */
  chosen?: string;
  onChoose: (id: string) => void;
}

const words: Readonly<Record<Step['state'], string>> = {
  done: 'klar',
  current: 'pågår nu',
  ahead: 'återstår',
};

/** A life cycle in its order, such as a project's seven phases; each step can be pressed. */
export const Stepper = ({ label, steps, chosen, onChoose }: StepperProps) => (
  <ol className="stepper" aria-label={label}>
    {steps.map((step) => (
      <li key={step.id} aria-current={step.state === 'current' ? 'step' : undefined}>
        <Button
          className="step"
          data-state={step.state}
          aria-pressed={chosen === undefined ? undefined : step.id === chosen}
          onPress={() => onChoose(step.id)}
        >
          <StepIcon state={step.state} />
          <span>
            {step.label}
            <span className="visually-hidden">, {words[step.state]}</span>
            {step.note !== undefined && (
              <>
                {' '}
                <span className="step-note">{step.note}</span>
              </>
            )}
          </span>
        </Button>
      </li>
    ))}
  </ol>
);

const StepIcon = ({ state }: Pick<Step, 'state'>) => {
  if (state === 'done') return <CircleCheck aria-hidden />;
  return state === 'current' ? <CircleDot aria-hidden /> : <CircleDashed aria-hidden />;
};
