import type { ReactNode } from 'react';
import { shortened } from './shorten-change.ts';

interface ChangeTableProps {
  /** What the values are: before and after, theirs and mine; or one, where there is nothing to compare with. */
  headers: readonly string[];
  /** `action` stands under the first value. */
  changes: readonly { key: string; label: string; values: readonly string[]; action?: ReactNode }[];
}

/** Values field by field. Of two long texts only what differs is shown, with a little around it. */
export const ChangeTable = ({ headers, changes }: ChangeTableProps) => (
  <table className="table change-table">
    <thead>
      <tr>
        <th scope="col">Fält</th>
        {headers.map((header) => (
          <th key={header} scope="col">
            {header}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {changes.map(({ key, label, values, action }) => {
        const [first, second] = values;
        const shown = first === undefined || second === undefined ? values : shortened(first, second);
        return (
          <tr key={key}>
            <th scope="row">{label}</th>
            {headers.map((header, index) => (
              <td key={header}>
                {shown[index] || '–'}
                {index === 0 && action}
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  </table>
);
