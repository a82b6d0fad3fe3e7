import { formatPercent } from '../../src-main/domain/wording/format.ts';
import type { FieldProps } from './field-props.ts';
import { ParsedField } from './ParsedField.tsx';
import { readShare } from './typed-text.ts';

/** A share in hundredths of a per cent: 4958 is shown as `49,58 %`. */
export const PercentField = (props: FieldProps<number>) => (
  <ParsedField {...props} read={readShare} format={formatPercent} isNumeric />
);
