import type { SectionSummary } from '../../../src-main/contract/annual-report-views.ts';
import { sectionStateLabels } from '../../../src-main/domain/wording/sections.ts';
import { Badge } from '../../ui/Badge.tsx';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';

const columns: readonly TableColumn<SectionSummary>[] = [
  {
    id: 'title',
    header: 'Avsnitt',
    fills: true,
    cell: ({ title, level }) => (
      <span className="compile-section" data-level={level}>
        <CutText>{title}</CutText>
      </span>
    ),
  },
  { id: 'state', header: 'Läge', width: 20, cell: (section) => <Standing {...section} /> },
];

/** What needs the person comes before how far the section has come. */
function Standing({ state, isStale, unknownFigures }: SectionSummary) {
  if (isStale) return <Badge tone="warning">Ändrat underlag</Badge>;
  if (unknownFigures > 0) return <Badge tone="warning">Uppgift saknas</Badge>;
  return state === 'writing' ? (
    <span className="quiet">{sectionStateLabels.writing}</span>
  ) : (
    <Badge tone={state === 'done' ? 'good' : 'plain'}>{sectionStateLabels[state]}</Badge>
  );
}

interface SectionTableProps {
  sections: readonly SectionSummary[];
  chosenId: string | undefined;
  onChoose: (id: string, goesOn: boolean) => void;
}

/** The sections in the order of the document, each with where it stands. */
export const SectionTable = ({ sections, chosenId, onChoose }: SectionTableProps) => (
  <div className="compile-sections">
    <DataTable
      label="Avsnitt i verksamhetsberättelsen"
      rows={sections}
      idOf={({ id }) => id}
      columns={columns}
      chosenId={chosenId}
      onChoose={onChoose}
      empty={null}
    />
  </div>
);
