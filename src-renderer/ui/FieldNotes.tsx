import { CircleAlert, TriangleAlert } from 'lucide-react';
import { FieldError, Text } from 'react-aria-components';
import { BlankNote } from './BlankNote.tsx';
import type { BlankChoice, FieldMessage } from './field-props.ts';

export const FieldMessageLine = ({ severity, text }: FieldMessage) => (
  <span className="field-message" data-severity={severity}>
    {severity === 'error' ? <CircleAlert aria-hidden /> : <TriangleAlert aria-hidden />}
    <span>
      <span className="visually-hidden">{severity === 'error' ? 'Fel: ' : 'Att kontrollera: '}</span>
      {text}
    </span>
  </span>
);

interface FieldNotesProps {
  hint?: string | undefined;
  messages?: readonly FieldMessage[] | undefined;
  blankChoice?: BlankChoice | undefined;
  isEmpty: boolean;
}

/** Everything below a field's input: the hint, what the rules say, and why it is empty. Tied to the input for readers. */
export const FieldNotes = ({ hint, messages = [], blankChoice, isEmpty }: FieldNotesProps) => {
  const errors = messages.filter((message) => message.severity === 'error');
  const warnings = messages.filter((message) => message.severity === 'warning');
  const offersBlank = isEmpty && (blankChoice?.blank !== undefined || messages.length > 0);
  return (
    <>
      {(hint !== undefined || warnings.length > 0) && (
        <Text slot="description" elementType="div">
          {hint !== undefined && <span className="field-hint">{hint}</span>}
          {warnings.map((message) => (
            <FieldMessageLine key={message.text} {...message} />
          ))}
        </Text>
      )}
      <FieldError elementType="div">
        {errors.map((message) => (
          <FieldMessageLine key={message.text} {...message} />
        ))}
      </FieldError>
      {offersBlank && blankChoice && <BlankNote {...blankChoice} />}
    </>
  );
};
