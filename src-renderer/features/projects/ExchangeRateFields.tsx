import { useState } from 'react';
import type { ProjectFunds } from '../../../src-main/domain/project-funds.ts';
import { ComboField } from '../../ui/ComboField.tsx';
import { FieldGroup } from '../../ui/FieldGroup.tsx';
import { FieldSet } from '../../ui/FieldSet.tsx';
import type { FieldProps } from '../../ui/field-props.ts';
import { RateFields } from '../../ui/RateFields.tsx';
import { useForeignCurrencies } from '../../ui/use-foreign-currencies.ts';
import { withMember } from '../../ui/with-member.ts';

type ExchangeRate = NonNullable<ProjectFunds['exchangeRate']>;

/** A rate exists from when its currency and its number are known; until then what is written waits here. */
export function ExchangeRateFields({
  value,
  onChange,
  onLeave,
  ...set
}: FieldProps<ExchangeRate> & { hideLabel?: boolean }) {
  const currencies = useForeignCurrencies();
  const [written, setWritten] = useState<Partial<ExchangeRate>>(value ?? { currency: 'EUR' });
  const change = (next: Partial<ExchangeRate>): void => {
    setWritten(next);
    const { currency, rate } = next;
    onChange(currency !== undefined && rate !== undefined ? { ...next, currency, rate } : undefined);
  };
  return (
    <FieldSet {...set} isEmpty={value === undefined}>
      <FieldGroup>
        <ComboField
          name={`${set.name}.currency`}
          label="Valuta"
          value={written.currency}
          onChange={(currency) => change(withMember(written, 'currency', currency))}
          onLeave={onLeave}
          options={currencies}
        />
        <RateFields
          name={set.name}
          currency={written.currency}
          value={written}
          onChange={(rate) => change({ ...rate, currency: written.currency })}
          onLeave={onLeave}
        />
      </FieldGroup>
    </FieldSet>
  );
}
