import { TextArea as AriaTextArea, Label, TextField } from 'react-aria-components';
import { packageLimits } from '../../src-main/domain/package/limits.ts';
import { cleanText } from '../../src-main/domain/text.ts';
import { FieldNotes } from './FieldNotes.tsx';
import { type FieldProps, fieldAttributes, hasError } from './field-props.ts';

/** Several lines; grows with its text and takes the whole row. */
export const TextArea = ({
  label,
  value,
  onChange,
  onLeave,
  hint,
  messages,
  blankChoice,
  ...field
}: FieldProps<string>) => (
  <TextField
    {...fieldAttributes({ wide: true, ...field })}
    value={value ?? ''}
    onChange={(text) => onChange(text === '' ? undefined : cleanText(text))}
    {...(onLeave && { onBlur: onLeave })}
    isInvalid={hasError(messages)}
    validationBehavior="aria"
  >
    <Label className="field-label">{label}</Label>
    <AriaTextArea
      className="field-input"
      maxLength={packageLimits.stringLength}
      rows={4}
      autoComplete="off"
      spellCheck={false}
    />
    <FieldNotes hint={hint} messages={messages} blankChoice={blankChoice} isEmpty={value === undefined} />
  </TextField>
);
