import type { Money } from '../../src-main/domain/money.ts';
import { readMoney } from '../../src-main/domain/typed-text.ts';
import { formatMoney } from '../../src-main/domain/wording/format.ts';
import type { FieldProps } from './field-props.ts';
import { ParsedField } from './ParsedField.tsx';
import { useVocabulary } from './vocabulary-context.ts';

/** An amount in one currency; kronor unless another is typed after it (`1 200 EUR`) or already stands there. */
export const MoneyField = (props: FieldProps<Money>) => {
  const currencies = new Set(useVocabulary().lists.currencies.map((currency) => currency.code));
  const currency = props.value?.currency ?? 'SEK';
  return (
    <ParsedField
      {...props}
      read={(text) => readMoney(text, currency, currencies)}
      format={formatMoney}
      isNumeric
    />
  );
};
