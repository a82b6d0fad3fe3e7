import { type ReactNode, useState } from 'react';
import type { Project } from '../../../src-main/domain/project.ts';
import { useNavigation } from '../../app/place.ts';
import type { FindingLine } from '../../ui/FindingList.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import type { RecordForm } from '../../ui/use-record-form.ts';
import { AssessmentTab } from './AssessmentTab.tsx';
import { BasicsTab } from './BasicsTab.tsx';
import { ContentTab } from './ContentTab.tsx';
import { FundsTab } from './FundsTab.tsx';
import { PartnersTab } from './PartnersTab.tsx';
import { PhasesTab } from './PhasesTab.tsx';
import { type ProjectTab, projectTabs, tabOfField, yearOfField } from './project-tabs.ts';
import './projects.css';

/** Every member of a project, in tabs; a finding's field opens the tab that it lies in (lead-to-field.ts). */
export function ProjectFields({ form }: { form: RecordForm<Project> }) {
  const { place } = useNavigation();
  const [tab, setTab] = useState<ProjectTab>('basics');
  const [fundsYear, setFundsYear] = useState(place.year);
  /** Also to an amount of a year that is not in sight. */
  const lead = (field: string): void => {
    setFundsYear(yearOfField(field) ?? fundsYear);
    requestAnimationFrame(() => leadToField(field));
  };
  const contents: Readonly<Record<ProjectTab, ReactNode>> = {
    basics: <BasicsTab form={form} />,
    phases: <PhasesTab form={form} onLead={lead} />,
    assessment: <AssessmentTab form={form} />,
    partners: <PartnersTab form={form} />,
    funds: <FundsTab form={form} year={fundsYear} onYear={setFundsYear} />,
    content: <ContentTab form={form} />,
  };
  const countIn = (id: ProjectTab, wished: FindingLine['severity']): number =>
    form.findings.filter(({ field, severity }) => severity === wished && field && tabOfField(field) === id)
      .length;
  return (
    <Tabs
      label="Projektets delar"
      tabs={projectTabs.map(({ id, title }) => ({
        id,
        title: <TabTitle title={title} errors={countIn(id, 'error')} missing={countIn(id, 'missing')} />,
        content: contents[id],
      }))}
      chosen={tab}
      onChoose={(id) => setTab(id as ProjectTab)}
      keepsContent
    />
  );
}

interface TabTitleProps {
  title: string;
  errors: number;
  missing: number;
}

/** The tab's name, and how much there is to put right in it; when nothing is wrong, how much is missing. */
const TabTitle = ({ title, errors, missing }: TabTitleProps) => {
  if (errors + missing === 0) return title;
  return (
    <>
      {title}{' '}
      <span className="tab-count" data-severity={errors > 0 ? 'error' : 'missing'}>
        {errors || missing}
        <span className="visually-hidden">{errors > 0 ? ' att rätta' : ' saknas'}</span>
      </span>
    </>
  );
};
