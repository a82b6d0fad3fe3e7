import { Check } from 'lucide-react';
import { CheckboxGroup as AriaCheckboxGroup, Checkbox, Label } from 'react-aria-components';
import { FieldNotes } from './FieldNotes.tsx';
import { type FieldProps, fieldAttributes, hasError } from './field-props.ts';
import { inOrder, type Option } from './options.ts';

interface CheckboxGroupProps extends Omit<FieldProps<readonly string[]>, 'onChange' | 'value'> {
  value: readonly string[];
  onChange: (value: string[]) => void;
  options: readonly Option[];
}

/** Several out of a few, all in sight: goals, directions. The chosen keep the options' order. */
export const CheckboxGroup = ({
  value,
  onChange,
  onLeave,
  options,
  label,
  hint,
  messages,
  blankChoice,
  ...field
}: CheckboxGroupProps) => (
  <AriaCheckboxGroup
    {...fieldAttributes(field)}
    value={[...value]}
    onChange={(chosen) => onChange(inOrder(options, chosen))}
    {...(onLeave && { onBlur: onLeave })}
    isInvalid={hasError(messages)}
    validationBehavior="aria"
  >
    <Label className="field-label">{label}</Label>
    <div className="check-list">
      {options.map((option) => (
        <Checkbox key={option.id} value={option.id} className="checkbox">
          <span className="check-mark">
            <Check aria-hidden />
          </span>
          <span>
            {option.label}
            {option.detail !== undefined && <span className="field-hint">{option.detail}</span>}
          </span>
        </Checkbox>
      ))}
    </div>
    <FieldNotes hint={hint} messages={messages} blankChoice={blankChoice} isEmpty={value.length === 0} />
  </AriaCheckboxGroup>
);
