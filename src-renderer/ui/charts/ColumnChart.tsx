import { formatCount } from '../../../src-main/domain/wording/format.ts';
import { Figure } from './Figure.tsx';
import { Mark } from './Mark.tsx';

interface Series {
  key: string;
  label: string;
}

interface ColumnGroup {
  key: string;
  label: string;
  /** In the order of the series, none of them below 0; undefined where nothing is known. */
  values: readonly (number | undefined)[];
}

interface ColumnChartProps {
  /** What the columns show; the table's caption. */
  caption: string;
  /** What the groups are: `År`. */
  groupHeader: string;
  groups: readonly ColumnGroup[];
  /** One to three; they are told apart by order and fill, not by colour alone. */
  series: readonly Series[];
  /** The number in the table; a count when absent. */
  format?: (value: number) => string;
  /** The number over its column, where the table's is too long. */
  formatShort?: (value: number) => string;
  /** Opens the records behind a number. */
  onPress?: (groupKey: string, seriesKey: string) => void;
}

/** A few series over the years: columns side by side with their numbers over them, and the table of the same. */
export function ColumnChart({
  caption,
  groupHeader,
  groups,
  series,
  format = formatCount,
  formatShort = format,
  onPress,
}: ColumnChartProps) {
  const largest = Math.max(1, ...groups.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const pressOf = (group: ColumnGroup, { key }: Series, value: number | undefined) =>
    onPress && value ? () => onPress(group.key, key) : undefined;
  return (
    <div className="chart">
      <div className="chart-picture" aria-hidden="true">
        {series.length > 1 && (
          <ul className="chart-key">
            {series.map(({ key, label }, place) => (
              <li key={key}>
                <span className="column-bar" data-series={place} />
                {label}
              </li>
            ))}
          </ul>
        )}
        <div className="columns">
          {groups.map((group) => (
            <div key={group.key} className="column-group">
              <div className="column-group-bars">
                {series.map((one, place) => {
                  const value = group.values[place];
                  return (
                    <Mark
                      key={one.key}
                      className="column"
                      title={`${one.label} ${group.label}: ${value === undefined ? 'uppgift saknas' : format(value)}`}
                      onPress={pressOf(group, one, value)}
                    >
                      {value === undefined ? '–' : formatShort(value)}
                      {value !== undefined && value > 0 && (
                        <span
                          className="column-bar"
                          data-series={place}
                          style={{ blockSize: `calc((100% - 20px) * ${value / largest})` }}
                        />
                      )}
                    </Mark>
                  );
                })}
              </div>
              {group.label}
            </div>
          ))}
        </div>
      </div>
      <div className="chart-table">
        <table className="table">
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{groupHeader}</th>
              {series.map(({ key, label }) => (
                <th key={key} scope="col" data-align="end">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map((group) => (
              <tr key={group.key}>
                <th scope="row">{group.label}</th>
                {series.map((one, place) => {
                  const value = group.values[place];
                  return (
                    <td key={one.key} data-align="end">
                      <Figure
                        of={`${one.label} ${group.label}`}
                        text={value === undefined ? '–' : format(value)}
                        onPress={pressOf(group, one, value)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
