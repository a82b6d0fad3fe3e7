import type { YearFigures } from '../../../src-main/domain/figures/year-figures.ts';
import { useNavigation } from '../../app/place.ts';
import { BarList } from '../../ui/BarList.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** How far the projects have come, in the plan's order; a phase without projects is told too. */
export function Phases({ figures }: { figures: YearFigures }) {
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const counts = new Map(figures.byPhase.map(({ code, projects }) => [code, projects]));
  return (
    <Panel
      title="Projekt efter fas"
      aside={<LinkButton onPress={() => go({ room: 'projects' })}>Visa projekten</LinkButton>}
    >
      <BarList
        caption="Antal projekt i varje fas"
        labelHeader="Fas"
        valueHeader="Projekt"
        bars={vocabulary.lists.phases.map(({ code, label }) => ({
          key: code,
          label,
          value: counts.get(code) ?? 0,
        }))}
      />
    </Panel>
  );
}
