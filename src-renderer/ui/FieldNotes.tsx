import { CircleAlert, CircleDashed, TriangleAlert } from 'lucide-react';
import { FieldError, Text } from 'react-aria-components';
import { BlankNote } from './BlankNote.tsx';
import type { BlankChoice, FieldMessage } from './field-props.ts';

const marks = {
  error: { Icon: CircleAlert, word: 'Fel: ' },
  warning: { Icon: TriangleAlert, word: 'Att kontrollera: ' },
  missing: { Icon: CircleDashed, word: '' },
} as const;

export const FieldMessageLine = ({ severity, text }: FieldMessage) => {
  const { Icon, word } = marks[severity];
  return (
    <span className="field-message" data-severity={severity}>
      <Icon aria-hidden />
      <span>
        <span className="visually-hidden">{word}</span>
        {text}
      </span>
    </span>
  );
};

interface FieldNotesProps {
  hint?: string | undefined;
  messages?: readonly FieldMessage[] | undefined;
  blankChoice?: BlankChoice | undefined;
  isEmpty: boolean;
}

/** Everything below a field's input: the hint, what the rules say, and why it is empty. Tied to the input for readers. */
export const FieldNotes = ({ hint, messages = [], blankChoice, isEmpty }: FieldNotesProps) => {
  const errors = messages.filter((message) => message.severity === 'error');
  const others = messages.filter((message) => message.severity !== 'error');
  const offersBlank = isEmpty && (blankChoice?.blank !== undefined || messages.length > 0);
  return (
    <div className="field-notes">
      {(hint !== undefined || others.length > 0) && (
        <Text slot="description" elementType="div" className="field-description">
          {hint !== undefined && <span className="field-hint">{hint}</span>}
          {others.map((message) => (
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
    </div>
  );
};
