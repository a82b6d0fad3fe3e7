import { FolderKanban } from 'lucide-react';
import type { ProjectRow } from '../../../src-main/contract/views.ts';
import { useCall } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { type RegisterKind, RegisterRoom } from '../../app/RegisterRoom.tsx';
import { ProjectDetail } from './ProjectDetail.tsx';
import { byName, projectColumns, projectText } from './project-columns.tsx';

const projects: RegisterKind<ProjectRow> = {
  subject: 'project',
  nameField: 'name',
  icon: FolderKanban,
  words: {
    many: 'Projekt',
    one: 'Projekt',
    create: 'Nytt projekt',
    none: 'Inga projekt',
    those: 'projekten',
    noneFits: 'Inget projekt',
  },
  counted: (count) => `${count} projekt`,
  belongsHere:
    'Hit hör projekt med EU-medel eller andra internationella medel som förvaltningen äger eller deltar i, också ansökningar. Ett projekt följer med från år till år tills det är avslutat.',
  searches: 'Filtret söker i namn, program, status, fas och datum.',
  columns: projectColumns,
  textOf: projectText,
  order: byName,
};

export function ProjectsPage() {
  const { place } = useNavigation();
  const list = useCall('project.list', { year: place.year });
  return (
    <RegisterRoom
      kind={projects}
      list={list}
      detail={(id, onRemove) => <ProjectDetail key={id} id={id} onRemove={onRemove} />}
    />
  );
}
