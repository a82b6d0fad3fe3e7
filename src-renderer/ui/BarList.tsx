import { formatCount } from '../../src-main/domain/wording/format.ts';
import { Figure } from './charts/Figure.tsx';

interface Bar {
  key: string;
  label: string;
  value: number;
  /** The number as it is read; a count when absent. */
  text?: string;
  /** Opens the records that the bar counts. */
  onPress?: (() => void) | undefined;
}

interface BarListProps {
  /** What the bars show; the table's caption. */
  caption: string;
  labelHeader: string;
  valueHeader: string;
  bars: readonly Bar[];
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
            <td data-align="end">
              <Figure of={bar.label} text={bar.text ?? formatCount(bar.value)} onPress={bar.onPress} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
