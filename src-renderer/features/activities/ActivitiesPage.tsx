import { PageHeader } from '../../ui/PageHeader.tsx';

export const ActivitiesPage = () => (
  <div className="page">
    <PageHeader title="Aktiviteter" />
  </div>
);
