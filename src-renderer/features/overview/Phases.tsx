import type { Overview } from '../../../src-main/contract/views.ts';
import { BarList } from '../../ui/BarList.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { useOpenFigure } from './use-open-figure.ts';

/** How far the projects have come, in the plan's order; a phase without projects is told too. */
export function Phases({ overview: { figures, followUp } }: { overview: Overview }) {
  const vocabulary = useVocabulary();
  const open = useOpenFigure();
  const counts = new Map(figures.byPhase.map(({ code, projects }) => [code, projects]));
  const phases = vocabulary.lists.phases.map(({ code, label }) => ({
    code,
    label,
    projects: counts.get(code) ?? 0,
  }));
  const without = followUp.without.phase;
  if (without > 0) phases.push({ code: '', label: 'Fas inte angiven', projects: without });
  return (
    <Panel title="Projekt efter fas">
      <BarList
        caption="Antal projekt i varje fas"
        labelHeader="Fas"
        valueHeader="Projekt"
        bars={phases.map(({ code, label, projects }) => ({
          key: code,
          label,
          value: projects,
          onPress: projects > 0 ? () => open('project', { figure: 'cut', cut: 'byPhase', code }) : undefined,
        }))}
      />
    </Panel>
  );
}
