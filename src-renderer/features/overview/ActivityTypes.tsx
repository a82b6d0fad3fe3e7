import type { YearFigures } from '../../../src-main/domain/figures/year-figures.ts';
import { labelOf } from '../../../src-main/domain/vocabulary.ts';
import { useNavigation } from '../../app/place.ts';
import { BarList } from '../../ui/BarList.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** The most common types first. */
export function ActivityTypes({ figures }: { figures: YearFigures }) {
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const bars = figures.byActivityType
    .map(({ code, activities }) => ({
      key: code,
      label: labelOf(vocabulary, 'activityTypes', code),
      value: activities,
    }))
    .sort((first, second) => second.value - first.value);
  return (
    <Panel
      title="Aktiviteter efter typ"
      aside={<LinkButton onPress={() => go({ room: 'activities' })}>Visa aktiviteterna</LinkButton>}
    >
      {bars.length === 0 ? (
        <p className="quiet">Inga aktiviteter med typ är registrerade.</p>
      ) : (
        <BarList
          caption="Antal aktiviteter av varje typ"
          labelHeader="Typ"
          valueHeader="Aktiviteter"
          bars={bars}
        />
      )}
    </Panel>
  );
}
