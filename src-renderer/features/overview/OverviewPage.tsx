import { PageHeader } from '../../ui/PageHeader.tsx';

export const OverviewPage = () => (
  <div className="page">
    <PageHeader title="Översikt" />
  </div>
);
