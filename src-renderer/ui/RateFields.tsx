import type { Conversion } from '../../src-main/domain/money.ts';
import { readRate } from '../../src-main/domain/typed-text.ts';
import { useAskedRate } from './asked-rates-context.ts';
import { Button } from './Button.tsx';
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
      <AskedRate currency={currency} value={value} onChange={onChange} onLeave={onLeave} />
    </>
  );
};

/** The rate that stadskontoret asks everyone to convert by, where it is another than the one that stands here. */
function AskedRate({ currency, value, onChange, onLeave }: Omit<RateFieldsProps, 'name'>) {
  const asked = useAskedRate(currency);
  if (!asked || asked.rate === value.rate) return null;
  const { rate, source, date } = asked;
  const origin = [source, date].filter((part) => part !== undefined).join(', ');
  return (
    <div className="field" data-wide>
      <span className="small">
        Begäran anger {rate.replace('.', ',')}
        {origin !== '' && ` (${origin})`}.
      </span>
      <Button
        variant="quiet"
        onPress={() => {
          onChange({ rate, ...(source !== undefined && { source }), ...(date !== undefined && { date }) });
          onLeave?.();
        }}
      >
        Använd
      </Button>
    </div>
  );
}
