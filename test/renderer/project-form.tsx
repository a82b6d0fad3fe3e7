// A project's tab by itself, over the real form: what it stores is what the form would save.
import { type ReactNode, useState } from 'react';
import { type Project, projectSchema } from '../../src-main/domain/project.ts';
import { succeed } from '../../src-main/domain/result.ts';
import { type RecordForm, useRecordForm } from '../../src-renderer/ui/use-record-form.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

export const sampleProject = (change: Partial<Project> = {}): Project => ({
  ...projectSchema.parse({ id: sampleId(2), organisation: 'miljoforvaltningen', funds: {} }),
  ...change,
});

type Tab = (form: RecordForm<Project>, year: number, onYear: (year: number) => void) => ReactNode;

interface HarnessProps {
  project: Project;
  tab: Tab;
  onSave: (project: Project) => void;
}

function Harness({ project, tab, onSave }: HarnessProps) {
  const [year, setYear] = useState(2006);
  const form = useRecordForm<Project>({
    subject: 'project',
    stored: { record: project, version: 1, findings: [] },
    save: async (record, basedOn) => {
      onSave(record);
      return succeed({ version: basedOn + 1, updatedAt: '2006-05-11T10:01:00Z', findings: [] });
    },
    onSaved: () => undefined,
  });
  return tab(form, year, setYear);
}

/** @returns what has been saved so far, in order. */
export function renderTab(project: Project, tab: Tab): Project[] {
  const saved: Project[] = [];
  renderRoom(
    <Harness project={project} tab={tab} onSave={(record) => saved.push(record)} />,
    { room: 'projects', year: 2006 },
    {},
  );
  return saved;
}
