import type { Money } from '../../../src-main/domain/money.ts';
import type { Project } from '../../../src-main/domain/project.ts';
import { fundsOfYear } from '../../../src-main/domain/project-funds.ts';
import { labelOf, organisationName, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { formatMoney, formatPeriod } from '../../../src-main/domain/wording/format.ts';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { recordKey } from './match-words.ts';

interface CompareRecordsProps {
  year: number;
  records: readonly Project[];
}

/** Each förvaltning's record in a column of its own. What is not the same in all of them is said in words. */
export function CompareRecords({ year, records }: CompareRecordsProps) {
  const vocabulary = useVocabulary();
  return (
    <div className="shared-table shared-compare" data-records={Math.min(records.length, 4)}>
      <table className="table change-table" aria-label="Projekten bredvid varandra">
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            {records.map((record) => (
              <th key={recordKey(record)} scope="col">
                {organisationName(vocabulary, record.organisation)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparedFacts(year, vocabulary).map(([label, factOf]) => {
            const facts = records.map((record) => factOf(record) ?? '');
            const differs = new Set(facts).size > 1;
            return (
              <tr key={label}>
                <th scope="row">
                  {label}
                  {differs && <span className="shared-differs">Skiljer sig</span>}
                </th>
                {records.map((record, index) => (
                  <td
                    key={recordKey(record)}
                    data-department={organisationName(vocabulary, record.organisation)}
                  >
                    {facts[index] || '–'}
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

type Fact = (project: Project) => string | undefined;

function comparedFacts(year: number, vocabulary: Vocabulary): [label: string, Fact][] {
  const { project: labels, funds, fundsYear } = fieldLabels;
  const money = (amount: Money | undefined): string | undefined => amount && formatMoney(amount);
  return [
    [labels.name, ({ name }) => name],
    [labels.acronym, ({ acronym }) => acronym],
    [labels.programme, ({ programme }) => programme && labelOf(vocabulary, 'programmes', programme)],
    [labels.funderReference, ({ funderReference }) => funderReference],
    ['Projekttid', ({ startsOn, endsOn }) => formatPeriod(startsOn, endsOn)],
    [labels.role, ({ role }) => role && labelOf(vocabulary, 'roles', role)],
    [labels.owner, ({ owner }) => owner && organisationName(vocabulary, owner)],
    [labels.partners, ({ partners }) => partners.flatMap(({ name }) => name ?? []).join(', ')],
    [funds.granted, (project) => money(project.funds.granted)],
    [`${fundsYear.paid} ${year}`, (project) => money(fundsOfYear(project.funds, year)?.paid)],
  ];
}
