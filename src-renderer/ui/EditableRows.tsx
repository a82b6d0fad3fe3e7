import { X } from 'lucide-react';
import { type CSSProperties, type ReactNode, useRef, useState } from 'react';
import { FieldSet } from './FieldSet.tsx';
import type { FieldProps } from './field-props.ts';
import { IconButton } from './IconButton.tsx';

export interface EditableRowsProps<R> extends Omit<FieldProps<readonly R[]>, 'onChange' | 'value'> {
  value: readonly R[];
  onChange: (rows: R[]) => void;
  hideLabel?: boolean;
  /** One for each field of a row; `width` in the words of grid-template-columns. Without them a row is a small form. */
  columns?: readonly { header: string; width: string }[];
  /** What the row is called when it is to be taken away: `Hillerøds kommun`. */
  nameOf: (row: R) => string | undefined;
  /** The fields of a row, in the order of the columns. `path` names them: `partners.0`. */
  fields: (row: R, change: (row: R) => void, path: string) => ReactNode;
  /** The button that adds a row. */
  adder: (add: (row: R) => void) => ReactNode;
}

interface KeyedRow<R> {
  key: number;
  row: R;
}

/** A list of small records edited in place, such as partners. A row with nothing in it is shown but never stored. */
export function EditableRows<R extends object>({
  value,
  onChange,
  onLeave,
  columns,
  nameOf,
  fields,
  adder,
  ...set
}: EditableRowsProps<R>) {
  const nextKey = useRef(value.length);
  const [rows, setRows] = useState<readonly KeyedRow<R>[]>(() => value.map((row, key) => ({ key, row })));
  const container = useRef<HTMLDivElement>(null);

  const replace = (next: readonly KeyedRow<R>[]): void => {
    setRows(next);
    onChange(
      next.map(({ row }) => row).filter((row) => Object.values(row).some((part) => part !== undefined)),
    );
  };
  const focusLater = (selector: string): void => {
    requestAnimationFrame(() => container.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const add = (row: R): void => {
    const key = nextKey.current++;
    replace([...rows, { key, row }]);
    focusLater(`[data-row="${key}"] input.field-input`);
  };
  const remove = (index: number): void => {
    const next = rows.filter((_, other) => other !== index);
    replace(next);
    onLeave?.();
    const beside = next[Math.min(index, next.length - 1)];
    focusLater(beside ? `[data-row="${beside.key}"] .icon-button:last-child` : '.rows-adder button');
  };

  return (
    <FieldSet {...set} isEmpty={value.length === 0}>
      <div className="rows" ref={container}>
        {rows.length > 0 && (
          <div className={columns ? 'rows-grid' : 'rows-forms'} style={columnStyle(columns)}>
            {columns && (
              <div className="rows-header" aria-hidden>
                {columns.map(({ header }) => (
                  <span key={header}>{header}</span>
                ))}
              </div>
            )}
            {rows.map(({ key, row }, index) => (
              <div key={key} className="rows-row" data-row={key}>
                {fields(
                  row,
                  (changed) =>
                    replace(rows.map((other) => (other.key === key ? { key, row: changed } : other))),
                  `${set.name}.${index}`,
                )}
                <IconButton
                  label={`Ta bort ${nameOf(row) ?? 'raden'}`}
                  icon={<X aria-hidden />}
                  onPress={() => remove(index)}
                />
              </div>
            ))}
          </div>
        )}
        <div className="rows-adder">{adder(add)}</div>
      </div>
    </FieldSet>
  );
}

const columnStyle = (columns: readonly { width: string }[] | undefined) =>
  columns && ({ '--row-columns': columns.map(({ width }) => width).join(' ') } as CSSProperties);
