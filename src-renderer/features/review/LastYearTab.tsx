import {
  type ComparedProject,
  type ComparedYear,
  comparedCounts,
  comparedSums,
} from '../../../src-main/domain/figures/compare-years.ts';
import { formatCount, formatMoney, formatMoneySum } from '../../../src-main/domain/wording/format.ts';

const countLabels: Readonly<Record<(typeof comparedCounts)[number], string>> = {
  records: 'Poster i rapporten',
  projects: 'Projekt',
  started: 'Startade projekt',
  ended: 'Avslutade projekt',
  activities: 'Aktiviteter',
  trips: 'Resor',
  participants: 'Deltagare',
  visitors: 'Besökare',
};
const sumLabels: Readonly<Record<(typeof comparedSums)[number], string>> = {
  paid: 'Utbetalt under året',
  passedOn: 'Vidareförmedlat under året',
  granted: 'Beviljat, hela perioden',
};
const changeLabels: Readonly<Record<ComparedProject['change'], string>> = {
  new: 'Nytt',
  'going-on': 'Fortsätter',
  gone: 'Inte med',
};

interface LastYearTabProps {
  year: number;
  compared: ComparedYear;
}

/** This year and the year before beside each other: counts, money, and the projects one by one. */
export function LastYearTab({ year, compared }: LastYearTabProps) {
  const { before, now, projects } = compared;
  return (
    <div className="stack">
      <table className="table">
        <caption>Året bredvid {compared.year}</caption>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col" data-align="end">
              {compared.year}
            </th>
            <th scope="col" data-align="end">
              {year}
            </th>
          </tr>
        </thead>
        <tbody>
          {comparedCounts.map((name) => (
            <tr key={name}>
              <th scope="row">{countLabels[name]}</th>
              <td data-align="end">{formatCount(before.counts[name])}</td>
              <td data-align="end">{formatCount(now.counts[name])}</td>
            </tr>
          ))}
          {comparedSums.map((name) => (
            <tr key={name}>
              <th scope="row">{sumLabels[name]}</th>
              <td data-align="end">{formatMoneySum(before.sums[name])}</td>
              <td data-align="end">{formatMoneySum(now.sums[name])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {projects.length > 0 && (
        <table className="table">
          <caption>Projekten</caption>
          <thead>
            <tr>
              <th scope="col">Projekt</th>
              <th scope="col">Sedan {compared.year}</th>
              <th scope="col" data-align="end">
                Utbetalt {compared.year}
              </th>
              <th scope="col" data-align="end">
                Utbetalt {year}
              </th>
              <th scope="col" data-align="end">
                Beviljat
              </th>
            </tr>
          </thead>
          <tbody>
            {projects.map(({ id, title, change, ...money }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{changeLabels[change]}</td>
                <td data-align="end">{money.before?.paid && formatMoney(money.before.paid)}</td>
                <td data-align="end">{money.now?.paid && formatMoney(money.now.paid)}</td>
                <td data-align="end">{granted(money)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** For the whole period, so it stands once unless it has changed. */
function granted({ before, now }: Pick<ComparedProject, 'before' | 'now'>): string {
  const [was, is] = [before?.granted, now?.granted].map((amount) => amount && formatMoney(amount));
  if (was !== undefined && is !== undefined && was !== is) return `${is} (förut ${was})`;
  return is ?? was ?? '';
}
