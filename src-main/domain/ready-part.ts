// Klarmarkering: the unit's own word that a part of its report is done, the first of the five facts about a report. It is
// said with who and when, and of what stood there then: a part that changes afterwards is no longer marked by it.
import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { digestSchema, instantSchema } from './ids.ts';
import { canonicalText } from './package/canonical.ts';
import type { ReportBundle } from './package/format.ts';

/** As the plan divides what a förvaltning tells of, with the questions and the rows of the handlingsplan beside. */
export const reportParts = ['work', 'funds', 'questions', 'measures'] as const;
export type ReportPart = (typeof reportParts)[number];

export const readyMarkSchema = z.strictObject({
  part: z.enum(reportParts),
  readyAt: instantSchema,
  /** Absent: the organisation has stated no contact. */
  by: contactSchema.pick({ name: true, function: true }).optional(),
  /** SHA-256 of the part as it was. */
  contents: digestSchema,
});
export type ReadyMark = z.infer<typeof readyMarkSchema>;

/** What a report says of its own parts: how many of them are marked done, the latest mark and who set it. */
export interface ReadyWord {
  at: string;
  by?: string;
  parts: number;
  of: number;
}

/**
 * @param hasMeasures whether the report was to follow up rows of the handlingsplan: else that is no part of it.
 * @returns undefined when no part is marked.
 */
export function readyWord(
  marks: readonly Omit<ReadyMark, 'contents'>[],
  hasMeasures: boolean,
): ReadyWord | undefined {
  const parts = reportParts.filter((part) => part !== 'measures' || hasMeasures);
  const own = marks.filter(({ part }) => parts.includes(part));
  const [latest] = own.toSorted((a, b) => (a.readyAt > b.readyAt ? -1 : 1));
  if (!latest) return undefined;
  const by = latest.by?.name ?? latest.by?.function;
  return {
    at: latest.readyAt,
    ...(by !== undefined && { by }),
    parts: new Set(own.map(({ part }) => part)).size,
    of: parts.length,
  };
}

/** What a part says, in one form for the same contents. */
export function partContents(payload: ReportBundle['payload'], part: ReportPart): string {
  const { nothingToReport, activities, projects, answers, measures = [] } = payload;
  const { opportunities, outreach, assistance, engagements, decisions, roleDescriptions } = payload;
  const others = { opportunities, outreach, assistance, engagements, decisions, roleDescriptions };
  const contents = {
    work: { nothingToReport, activities, ...others },
    funds: { nothingToReport, projects },
    questions: { nothingToReport, answers },
    measures: { measures },
  };
  return canonicalText(contents[part]);
}
