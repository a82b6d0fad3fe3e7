import type { RecordDifference } from '../../src-main/domain/package/difference.ts';
import { recordTypeLabels } from '../../src-main/domain/wording/fields.ts';
import { ChangeTable } from '../ui/ChangeTable.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useVocabulary } from '../ui/vocabulary-context.ts';
import { describeChange, titleOf } from './change-lines.ts';

const changeWords: Readonly<Record<RecordDifference['change'], string>> = {
  added: 'Nytt',
  changed: 'Ändrat',
  removed: 'Borttaget',
};
const typeWord = (type: RecordDifference['recordType']): string =>
  type === 'answer' ? 'svar' : recordTypeLabels[type].one.toLocaleLowerCase('sv');

/** What a newer revision changes, record by record; a changed one opens to its fields. */
export function DifferenceList({ differences }: { differences: readonly RecordDifference[] }) {
  if (differences.length === 0) return <p>Innehållet är detsamma som i versionen före.</p>;
  return (
    <div>
      {differences.map((difference) => {
        const title = (
          <span>
            <strong>{changeWords[difference.change]}:</strong> {titleOf(difference)}{' '}
            <span className="quiet">({typeWord(difference.recordType)})</span>
          </span>
        );
        const key = `${difference.recordType} ${difference.recordId}`;
        if (difference.change !== 'changed') {
          return (
            <p key={key} className="difference-line">
              {title}
            </p>
          );
        }
        return (
          <Disclosure key={key} title={title}>
            <ChangedFields difference={difference} />
          </Disclosure>
        );
      })}
    </div>
  );
}

function ChangedFields({ difference }: { difference: RecordDifference }) {
  const changes = describeChange(difference, useVocabulary());
  return (
    <ChangeTable
      headers={['Före', 'Nu']}
      changes={changes.map(({ label, before, after }) => ({ key: label, label, values: [before, after] }))}
    />
  );
}
