import type { Money } from '../../../src-main/domain/money.ts';
import type { ProjectFunds } from '../../../src-main/domain/project-funds.ts';
import { remaining } from '../../../src-main/domain/project-life/funds-to-date.ts';
import { formatMoney } from '../../../src-main/domain/wording/format.ts';

/** What remains at the end of a year; what is not known, or is the other way round, is left out. */
export function RemainingFunds({ funds, year }: { funds: ProjectFunds; year: number }) {
  const { toBePaid, toBeClaimed, awaited } = remaining(funds, year);
  const lines: readonly (readonly [string, Money | undefined])[] = [
    ['Beviljat som inte är utbetalt', toBePaid],
    ['Kan rekvireras, efter bidragets del av kostnaderna', toBeClaimed],
    ['Rekvirerat som inte är utbetalt', awaited],
    ['Utbetalt i förskott', awaited && awaited.minor < 0 ? { ...awaited, minor: -awaited.minor } : undefined],
  ];
  const known = lines.filter(([, amount]) => amount !== undefined && amount.minor >= 0);
  if (known.length === 0) return null;
  return (
    <table className="table sums">
      <caption>Kvar vid slutet av {year}</caption>
      <tbody>
        {known.map(([label, amount]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td data-align="end">{amount && formatMoney(amount)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
