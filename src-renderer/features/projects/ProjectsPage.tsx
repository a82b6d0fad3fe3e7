import { PageHeader } from '../../ui/PageHeader.tsx';

export const ProjectsPage = () => (
  <div className="page">
    <PageHeader title="Projekt" />
  </div>
);
