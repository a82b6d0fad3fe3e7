import { readShare } from '../../src-main/domain/typed-text.ts';
import { formatPercent } from '../../src-main/domain/wording/format.ts';
import type { FieldProps } from './field-props.ts';
import { ParsedField } from './ParsedField.tsx';

/** A share in hundredths of a per cent: 4958 is shown as `49,58 %`. */
export const PercentField = (props: FieldProps<number>) => (
  <ParsedField {...props} read={readShare} format={formatPercent} isNumeric />
);
