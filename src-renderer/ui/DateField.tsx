import { readDate } from '../../src-main/domain/typed-text.ts';
import type { FieldProps } from './field-props.ts';
import { ParsedField } from './ParsedField.tsx';

interface DateFieldProps extends FieldProps<string> {
  /** `day` where only a whole date will do, such as a decision. */
  precision?: 'day' | 'any';
}

/** A day, a month or only a year, typed as text so that the precision is the person's own. */
export const DateField = ({ precision = 'any', ...props }: DateFieldProps) => (
  <ParsedField {...props} read={(text) => readDate(text, precision)} format={(date) => date} />
);
