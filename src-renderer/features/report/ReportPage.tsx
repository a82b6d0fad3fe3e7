import { PageHeader } from '../../ui/PageHeader.tsx';

export const ReportPage = () => (
  <div className="page">
    <PageHeader title="Årets rapport" />
  </div>
);
