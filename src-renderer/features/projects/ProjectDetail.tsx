import { Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { StoredProject } from '../../../src-main/contract/views.ts';
import { projectIsInYear } from '../../../src-main/domain/department-report.ts';
import { useCall, useClient, useRefresh, useRemember } from '../../api.ts';
import { useNavigation } from '../../app/place.ts';
import { Button } from '../../ui/Button.tsx';
import type { FindingLine } from '../../ui/FindingList.tsx';
import { InDetailBar } from '../../ui/InDetailBar.tsx';
import { leadToField } from '../../ui/lead-to-field.ts';
import { Notice } from '../../ui/Notice.tsx';
import { OpenRecord } from '../../ui/OpenRecord.tsx';
import { RecordNotices } from '../../ui/RecordNotices.tsx';
import { SaveStatusLine } from '../../ui/SaveStatusLine.tsx';
import { Tabs } from '../../ui/Tabs.tsx';
import { useRecordForm } from '../../ui/use-record-form.ts';
import { AssessmentTab } from './AssessmentTab.tsx';
import { BasicsTab } from './BasicsTab.tsx';
import { ContentTab } from './ContentTab.tsx';
import { FundsTab } from './FundsTab.tsx';
import { PartnersTab } from './PartnersTab.tsx';
import { PhasesTab } from './PhasesTab.tsx';
import { shortNameOf } from './project-columns.tsx';
import { type ProjectTab, projectTabs, tabOfField, yearOfField } from './project-tabs.ts';
import './projects.css';

interface ProjectDetailProps {
  id: string;
  onRemove: (id: string, title: string) => Promise<void>;
}

export function ProjectDetail({ id, onRemove }: ProjectDetailProps) {
  const { place } = useNavigation();
  const call = useCall('project.get', { id, year: place.year });
  return (
    <OpenRecord call={call}>
      {(stored, onReopen) => (
        <ProjectForm stored={stored} onReopen={onReopen} onRemove={(title) => void onRemove(id, title)} />
      )}
    </OpenRecord>
  );
}

interface ProjectFormProps {
  stored: StoredProject;
  onReopen: () => void;
  onRemove: (title: string) => void;
}

function ProjectForm({ stored, onReopen, onRemove }: ProjectFormProps) {
  const { place } = useNavigation();
  const { year } = place;
  const client = useClient();
  const refresh = useRefresh();
  const remember = useRemember();
  const form = useRecordForm({
    subject: 'project',
    stored,
    save: (record, basedOn) => client.call('project.save', { record, basedOn, year }),
    onSaved: (record, saved) => {
      remember('project.get', { id: record.id, year }, { record, ...saved });
      refresh();
    },
    missingIsError: place.toCorrect,
  });
  const { tab, setTab, fundsYear, setFundsYear, lead } = useTabOfField(place.field, year);
  const { record } = form;
  const isStored = stored.version > 0;
  const findings = form.findings.map((finding) =>
    finding.field === undefined ? finding : { ...finding, onFollow: () => lead(finding.field ?? '') },
  );
  const contents: Readonly<Record<ProjectTab, ReactNode>> = {
    basics: <BasicsTab form={form} />,
    phases: <PhasesTab form={form} onLead={lead} />,
    assessment: <AssessmentTab form={form} />,
    partners: <PartnersTab form={form} />,
    funds: <FundsTab form={form} year={fundsYear} onYear={setFundsYear} />,
    content: <ContentTab form={form} />,
  };
  const countIn = (id: ProjectTab, wished: FindingLine['severity']): number =>
    findings.filter(({ field, severity }) => severity === wished && field && tabOfField(field) === id).length;
  return (
    <>
      <InDetailBar>
        <SaveStatusLine status={form.status} />
        {isStored && (
          <Button variant="quiet" onPress={() => onRemove(`Projektet ${shortNameOf(record)}`)}>
            <Trash2 aria-hidden />
            Ta bort
          </Button>
        )}
      </InDetailBar>
      <h2 className="record-title">{isStored || record.name ? shortNameOf(record) : 'Nytt projekt'}</h2>
      <RecordNotices form={form} findings={findings} onReopen={onReopen} />
      {!projectIsInYear(record, year) && (
        <Notice tone="plain">Projektet ligger utanför {year} och kommer inte med i årets rapport.</Notice>
      )}
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
    </>
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

/** The tab in sight, and in it the year whose money is; they follow a finding to its field. */
function useTabOfField(field: string | undefined, year: number) {
  const [tab, setTab] = useState<ProjectTab>(field === undefined ? 'basics' : tabOfField(field));
  const [fundsYear, setFundsYear] = useState(year);
  const lead = (name: string): void => {
    setTab(tabOfField(name));
    setFundsYear(yearOfField(name) ?? fundsYear);
    // A field can take focus first when its tab has come into sight.
    requestAnimationFrame(() => leadToField(name));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: leads once for each field that the place names
  useEffect(() => {
    if (field !== undefined) lead(field);
  }, [field]);
  return { tab, setTab, fundsYear, setFundsYear, lead };
}
