import { formatCount } from '../../src-main/domain/wording/format.ts';

interface BarListProps {
  /** What the bars show; the table's caption. */
  caption: string;
  labelHeader: string;
  valueHeader: string;
  bars: readonly { key: string; label: string; value: number; text?: string }[];
}

/** A small bar chart that is a real table: label, bar, number. The bar adds nothing that the number does not say. */
export const BarList = ({ caption, labelHeader, valueHeader, bars }: BarListProps) => {
  const largest = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <table className="table bar-list">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labelHeader}</th>
          <td />
          <th scope="col" data-align="end">
            {valueHeader}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.key}>
            <th scope="row">{bar.label}</th>
            <td className="bar-cell">
              <span className="bar-track" aria-hidden="true">
                <span style={{ inlineSize: `${(bar.value / largest) * 100}%` }} />
              </span>
            </td>
            <td data-align="end">{bar.text ?? formatCount(bar.value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
