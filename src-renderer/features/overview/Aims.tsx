import type { Overview } from '../../../src-main/contract/views.ts';
import type { ReportedType } from '../../../src-main/domain/record-kind.ts';
import { entriesInYear, labelOf, type VocabularyList } from '../../../src-main/domain/vocabulary.ts';
import { MatrixTable } from '../../ui/charts/MatrixTable.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';
import { useOpenFigure } from './use-open-figure.ts';

/** What the work is for: the year's goals against the directions, and whatever else has been written. */
export function Aims({ overview: { figures, followUp } }: { overview: Overview }) {
  const vocabulary = useVocabulary();
  const open = useOpenFigure();
  const headings = (list: VocabularyList, used: readonly string[]) =>
    [
      ...new Set([...entriesInYear(vocabulary.lists[list], figures.year).map(({ code }) => code), ...used]),
    ].map((code) => ({ key: code, label: labelOf(vocabulary, list, code) }));
  const goals = headings(
    'goals',
    followUp.aims.map(({ goal }) => goal),
  );
  const directions = headings(
    'directions',
    followUp.aims.map(({ direction }) => direction),
  );
  const matrix = (caption: string, type: ReportedType, member: 'projects' | 'activities') => (
    <MatrixTable
      caption={caption}
      rowsHeader="Mål"
      columnsHeader="Inriktning"
      rows={goals}
      columns={directions}
      numberAt={(goal, direction) =>
        followUp.aims.find((aim) => aim.goal === goal && aim.direction === direction)?.[member] ?? 0
      }
      onPress={(goal, direction) => open(type, { figure: 'aims', goal, direction })}
    />
  );
  return (
    <Panel title="Mål och inriktningar">
      <div className="overview-halves">
        {matrix('Projekt', 'project', 'projects')}
        {matrix('Aktiviteter', 'activity', 'activities')}
      </div>
      <p className="small quiet">
        Det som svarar mot flera mål eller inriktningar räknas i var och en, så talen läggs inte ihop.
      </p>
    </Panel>
  );
}
