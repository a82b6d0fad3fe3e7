import { readYear } from '../../src-main/domain/typed-text.ts';
import type { FieldProps } from './field-props.ts';
import { ParsedField } from './ParsedField.tsx';

/** A year, which unlike a count has no grouping: `2006`. */
export const YearField = (props: FieldProps<number>) => (
  <ParsedField {...props} read={readYear} format={String} isNumeric />
);
