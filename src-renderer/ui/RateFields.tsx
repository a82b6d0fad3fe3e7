import type { Conversion } from '../../src-main/domain/money.ts';
import { readRate } from '../../src-main/domain/typed-text.ts';
import { DateField } from './DateField.tsx';
import { ParsedField } from './ParsedField.tsx';
import { TextField } from './TextField.tsx';
import { withMember } from './with-member.ts';

interface RateFieldsProps {
  /** The path of what the rate belongs to: `funds.exchangeRate`. */
  name: string;
  currency: string | undefined;
  value: Partial<Conversion>;
  onChange: (value: Partial<Conversion>) => void;
  onLeave?: (() => void) | undefined;
}

/** A rate with what makes it checkable: its source and its day. */
export const RateFields = ({ name, currency, value, onChange, onLeave }: RateFieldsProps) => {
  const bind = <M extends keyof Conversion>(member: M, label: string) => ({
    name: `${name}.${member}`,
    label,
    value: value[member],
    onChange: (part: Conversion[M] | undefined) => onChange(withMember(value, member, part)),
    ...(onLeave && { onLeave }),
  });
  return (
    <>
      <ParsedField
        {...bind('rate', `Kronor för en ${currency ?? 'enhet'}`)}
        read={readRate}
        format={(rate) => rate.replace('.', ',')}
        isNumeric
      />
      <TextField {...bind('source', 'Källa')} />
      <DateField {...bind('date', 'Kursens datum')} precision="day" />
    </>
  );
};
