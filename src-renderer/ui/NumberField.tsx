import { readCount } from '../../src-main/domain/typed-text.ts';
import { formatCount } from '../../src-main/domain/wording/format.ts';
import type { FieldProps } from './field-props.ts';
import { ParsedField } from './ParsedField.tsx';

interface NumberFieldProps extends FieldProps<number> {
  largest?: number;
}

/** A whole number from 0, shown with Swedish grouping. */
export const NumberField = ({ largest, ...props }: NumberFieldProps) => (
  <ParsedField {...props} read={(text) => readCount(text, largest)} format={formatCount} isNumeric />
);
