import type { Contact } from '../../src-main/domain/contact.ts';
import { fieldLabels } from '../../src-main/domain/wording/fields.ts';
import { FieldSet } from './FieldSet.tsx';
import type { FieldProps } from './field-props.ts';
import { TextField } from './TextField.tsx';
import { withMember } from './with-member.ts';

const members = ['name', 'function', 'workContact'] as const;

/** A person by name, function and work contact; nothing private has a field. */
export const ContactFields = ({ value = {}, onChange, onLeave, ...set }: FieldProps<Contact>) => {
  const change = (member: (typeof members)[number], text: string | undefined): void => {
    const next = withMember(value, member, text);
    onChange(Object.keys(next).length === 0 ? undefined : next);
  };
  return (
    <FieldSet {...set} isEmpty={Object.keys(value).length === 0}>
      <div className="contact-fields">
        {members.map((member) => (
          <TextField
            key={member}
            name={`${set.name}.${member}`}
            label={fieldLabels.contact[member]}
            value={value[member]}
            onChange={(text) => change(member, text)}
            onLeave={onLeave}
          />
        ))}
      </div>
    </FieldSet>
  );
};
