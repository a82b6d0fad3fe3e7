import type { Overview } from '../../../src-main/contract/views.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { BarList } from '../../ui/BarList.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { useOpenFigure } from './use-open-figure.ts';

/** The most common types first; those without a type last. */
export function ActivityTypes({ overview: { figures, followUp } }: { overview: Overview }) {
  const vocabulary = useVocabulary();
  const open = useOpenFigure();
  const types = figures.byActivityType
    .map(({ code, activities }) => ({
      code,
      label: labelOf(vocabulary, 'activityTypes', code),
      activities,
    }))
    .sort((first, second) => second.activities - first.activities);
  const without = followUp.without.activityType;
  if (without > 0) types.push({ code: '', label: 'Typ inte angiven', activities: without });
  return (
    <Panel title="Aktiviteter efter typ">
      {types.length === 0 ? (
        <p className="quiet">
          Inga aktiviteter är registrerade. Besök, resor, möten och utbyten räknas här efter sin typ.
        </p>
      ) : (
        <BarList
          caption="Antal aktiviteter av varje typ"
          labelHeader="Typ"
          valueHeader="Aktiviteter"
          bars={types.map(({ code, label, activities }) => ({
            key: code,
            label,
            value: activities,
            onPress: () => open('activity', { figure: 'cut', cut: 'byActivityType', code }),
          }))}
        />
      )}
    </Panel>
  );
}
