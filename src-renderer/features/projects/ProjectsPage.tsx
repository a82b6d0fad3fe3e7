import { FolderKanban } from 'lucide-react';
import { RegisterRoom } from '../../app/RegisterRoom.tsx';
import type { RegisterKind } from '../../app/register-kind.ts';
import { ProjectFields } from './ProjectFields.tsx';
import { projectColumns } from './project-columns.tsx';

const projects: RegisterKind<'project'> = {
  type: 'project',
  nameField: 'name',
  icon: FolderKanban,
  words: {
    many: 'Projekt',
    create: 'Nytt projekt',
    the: 'Projektet',
    untitled: 'Utan namn',
    none: 'Inga projekt',
    those: 'projekten',
    noneFits: 'Inget projekt',
  },
  counted: () => 'projekt',
  belongsHere:
    'Hit hör projekt med EU-medel eller andra internationella medel som förvaltningen äger eller deltar i, också ansökningar. Ett projekt följer med från år till år tills det är avslutat.',
  facets: ['statuses', 'programmes', 'phases', 'roles', 'goals', 'directions', 'countries'],
  sort: { by: 'title', direction: 'ascending' },
  columns: projectColumns,
  fields: (form) => <ProjectFields form={form} />,
};

export const ProjectsPage = () => <RegisterRoom kind={projects} />;
