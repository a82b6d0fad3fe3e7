import { useRef } from 'react';
import type { Money } from '../../src-main/domain/money.ts';
import type { ProjectFunds } from '../../src-main/domain/project-funds.ts';
import { readMoney } from '../../src-main/domain/typed-text.ts';
import { formatMoney } from '../../src-main/domain/wording/format.ts';
import { ConversionLine } from './ConversionLine.tsx';
import type { FieldProps } from './field-props.ts';
import { ParsedField } from './ParsedField.tsx';
import { useVocabulary } from './vocabulary-context.ts';
import { withMember } from './with-member.ts';

interface MoneyFieldProps extends FieldProps<Money> {
  /** For an amount that has no rate of its own. */
  exchangeRate?: ProjectFunds['exchangeRate'];
}

/**
 * An amount in one currency; kronor unless another is typed after it (`1 200 EUR`) or already stands there. An amount in
 * another currency is also told in kronor, and can have a rate of its own.
 */
export const MoneyField = ({ exchangeRate, ...props }: MoneyFieldProps) => {
  const { name, value, onChange, onLeave } = props;
  const currencies = new Set(useVocabulary().lists.currencies.map((currency) => currency.code));
  const currency = value?.currency ?? 'SEK';
  /** The rate comes back with its currency when an amount is written anew. */
  const rated = useRef(value);
  const change = (amount: Money | undefined): void => {
    const { currency: ratedCurrency, conversion } = rated.current ?? {};
    onChange(
      amount && amount.currency === ratedCurrency ? withMember(amount, 'conversion', conversion) : amount,
    );
  };
  const changeRate = (amount: Money): void => {
    rated.current = amount;
    onChange(amount);
  };
  return (
    <div className="field" data-wide={props.wide ? true : undefined}>
      <ParsedField
        {...props}
        onChange={change}
        read={(text) => readMoney(text, currency, currencies)}
        format={formatMoney}
        isNumeric
      />
      {value && value.currency !== 'SEK' && (
        <ConversionLine
          key={value.currency}
          name={name}
          amount={value}
          exchangeRate={exchangeRate}
          onChange={changeRate}
          onLeave={onLeave}
        />
      )}
    </div>
  );
};
