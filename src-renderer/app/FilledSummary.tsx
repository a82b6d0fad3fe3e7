import { type Filled, substantialShare } from '../../src-main/domain/rules/filled.ts';
import { labelOf, type Vocabulary } from '../../src-main/domain/vocabulary.ts';
import { fieldLabel } from '../../src-main/domain/wording/fields.ts';
import { formatCount, formatPercent } from '../../src-main/domain/wording/format.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useVocabulary } from '../ui/vocabulary-context.ts';

/** How many of the required fields and questions are there, as they are, and what is missing behind it. */
export function FilledSummary({ filled }: { filled: Filled }) {
  const vocabulary = useVocabulary();
  const { required, blank, missing, isSubstantial } = filled;
  const share = formatPercent(substantialShare * 10_000);
  return (
    <>
      <p>
        {answeredOf(filled)} obligatoriska uppgifter och frågor är besvarade
        {blank > 0 && `, varav ${formatCount(blank)} utan värde men med angivet skäl`}.{' '}
        <span className="quiet">
          {isSubstantial ? 'Väsentligen ifylld' : 'Inte väsentligen ifylld'}: gränsen är {share}.
        </span>
      </p>
      {missing.length > 0 && (
        <Disclosure title={`Vad som saknas (${formatCount(missing.length)} av ${formatCount(required)})`}>
          <ul className="plain-list">
            {missingLines(filled, vocabulary).map(([label, count]) => (
              <li key={label}>
                {label}
                {count > 1 && <span className="quiet"> i {formatCount(count)} poster</span>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** `46 av 48`: filled in, or blank for a reason. */
export const answeredOf = ({ required, missing }: Filled): string =>
  `${formatCount(required - missing.length)} av ${formatCount(required)}`;

function missingLines({ missing }: Filled, vocabulary: Vocabulary): [label: string, count: number][] {
  const labels = missing.map(({ recordType, field = '', questionId }) =>
    recordType === undefined
      ? `Frågan ${labelOf(vocabulary, 'questions', questionId ?? '')}`
      : fieldLabel(recordType, field),
  );
  return [...Map.groupBy(labels, (label) => label)].map(([label, same]) => [label, same.length]);
}
