// Where the program's part of a section comes from: the packages that were counted and the records in them.
import { isCarriedOut } from '../../project.ts';
import type { OutlineBlock, OutlineSource } from '../outline.ts';
import type { CompiledReport } from './input.ts';

type Reports = readonly CompiledReport[];

export const packageSource = ({ submission, organisation }: CompiledReport): OutlineSource => ({
  messageId: submission.messageId,
  organisation,
});

const recordSources = (
  reports: Reports,
  idsOf: (report: CompiledReport) => readonly { id: string }[],
): OutlineSource[] =>
  reports.flatMap((report) => idsOf(report).map(({ id }) => ({ ...packageSource(report), recordId: id })));

/** Every package: what is counted in each of them alike, those that had nothing to report too. */
export const packageSources = (reports: Reports): OutlineSource[] => reports.map(packageSource);

export const projectSources = (reports: Reports): OutlineSource[] =>
  recordSources(reports, ({ projects }) => projects.filter(isCarriedOut));

export const activitySources = (reports: Reports): OutlineSource[] =>
  recordSources(reports, ({ activities }) => activities);

export const workSources = (reports: Reports): OutlineSource[] => [
  ...projectSources(reports),
  ...activitySources(reports),
];

/** The blocks with sources, those that say their own complete with the package that the record came in. */
export function withSources(
  blocks: readonly OutlineBlock[],
  sources: readonly OutlineSource[],
  reports: Reports,
): OutlineBlock[] {
  const messageOf = new Map(
    reports.map(({ organisation, submission }) => [organisation, submission.messageId]),
  );
  const complete = (source: OutlineSource): OutlineSource => {
    const messageId = source.messageId ?? messageOf.get(source.organisation ?? '');
    return messageId === undefined ? source : { ...source, messageId };
  };
  return blocks.map((block) =>
    block.type === 'heading' || block.type === 'toc' || block.type === 'page-break'
      ? block
      : { ...block, sources: block.sources?.map(complete) ?? sources },
  );
}
