// A project's tab by itself, over the real form: what it stores is what the form would save.
import { type ReactNode, useState } from 'react';
import type { Stored } from '../../src-main/contract/record-views.ts';
import { type Project, projectSchema } from '../../src-main/domain/project.ts';
import { type RecordForm, useRecordForm } from '../../src-renderer/ui/use-record-form.ts';
import { renderRoom } from './render-window.tsx';
import { sampleId } from './samples.ts';

export const sampleProject = (change: Partial<Project> = {}): Project => ({
  ...projectSchema.parse({ id: sampleId(2), organisation: 'miljoforvaltningen', funds: {} }),
  ...change,
});

type Tab = (form: RecordForm<Project>, year: number, onYear: (year: number) => void) => ReactNode;

const updatedAt = '2006-05-11T10:01:00Z';

function Harness({ project, tab }: { project: Project; tab: Tab }) {
  const [year, setYear] = useState(2006);
  const stored: Stored<'project'> = { type: 'project', record: project, version: 1, updatedAt, findings: [] };
  return tab(useRecordForm<'project'>({ stored, year: 2006 }), year, setYear);
}

/** @returns tells what was saved last. */
export function renderTab(project: Project, tab: Tab): () => Project | undefined {
  const { bridge } = renderRoom(
    <Harness project={project} tab={tab} />,
    { room: 'projects', year: 2006 },
    { 'record.save': ({ basedOn }) => ({ version: basedOn + 1, updatedAt, findings: [] }) },
  );
  return () => bridge.inputsOf('record.save').at(-1)?.record as Project | undefined;
}
