import { useMemo } from 'react';
import type { ProjectDecisionRow } from '../../../src-main/contract/record-views.ts';
import { labelOf, type Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { CutText } from '../../ui/CutText.tsx';
import { DataTable, type TableColumn } from '../../ui/DataTable.tsx';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { useVocabulary } from '../../ui/vocabulary-context.ts';

/** The year's decisions that stand in its projects; each leads to its project, where it is written. */
export function ProjectDecisions({ year }: { year: number }) {
  const vocabulary = useVocabulary();
  const { go } = useNavigation();
  const call = useCall('project.decisions', { year });
  const columns = useMemo(
    () => columnsOf(vocabulary, (id) => go({ room: 'projects', id, field: 'decisions' })),
    [vocabulary, go],
  );
  return (
    <div className="project-decisions">
      <Panel title={`Beslut i projekten ${year}`}>
        <Loaded call={call} lines={2}>
          {({ rows }) => (
            <DataTable
              label="Beslut i projekten"
              rows={rows.map((row, index) => ({ ...row, key: `${row.projectId} ${index}` }))}
              idOf={({ key }) => key}
              columns={columns}
              empty={<p className="quiet">Inget beslut från {year} står i något av årets projekt.</p>}
            />
          )}
        </Loaded>
      </Panel>
    </div>
  );
}

type Row = ProjectDecisionRow & { key: string };

const columnsOf = (vocabulary: Vocabulary, open: (projectId: string) => void): TableColumn<Row>[] => [
  {
    id: 'project',
    header: 'Projekt',
    cell: ({ title, projectId }) => (
      <LinkButton onPress={() => open(projectId)}>{title || 'Utan namn'}</LinkButton>
    ),
    sortBy: ({ title }) => title,
    fills: true,
  },
  {
    id: 'phase',
    header: 'Fas',
    width: 18,
    cell: ({ phase }) => phase !== undefined && <CutText>{labelOf(vocabulary, 'phases', phase)}</CutText>,
    yields: true,
  },
  {
    id: 'body',
    header: 'Instans',
    width: 22,
    cell: ({ body }) => body !== undefined && <CutText>{body}</CutText>,
    sortBy: ({ body }) => body,
  },
  {
    id: 'decidedOn',
    header: 'Datum',
    width: 10,
    cell: ({ decidedOn }) => <span className="number">{decidedOn}</span>,
    sortBy: ({ decidedOn }) => decidedOn,
  },
  { id: 'section', header: 'Paragraf', width: 8, cell: ({ section }) => section },
  {
    id: 'registryNumber',
    header: 'Diarienummer',
    width: 14,
    cell: ({ registryNumber }) => registryNumber !== undefined && <CutText>{registryNumber}</CutText>,
    yields: true,
  },
];
