import type { ReactNode } from 'react';
import { shortened } from './shorten-change.ts';

interface ChangeTableProps {
  /** What the two values are: before and now, theirs and mine. */
  headers: readonly [first: string, second: string];
  changes: readonly { key: string; label: string; first: string; second: string; action?: ReactNode }[];
}

/** Values that differ, field by field. Of long texts only what differs is shown, with a little around it. */
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
      {changes.map(({ key, label, first, second, action }) => {
        const [shownFirst, shownSecond] = shortened(first, second);
        return (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              {shownFirst || '–'}
              {action !== undefined && <div>{action}</div>}
            </td>
            <td>{shownSecond || '–'}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
