// What the window is shown of the verksamhetsberättelse and its sections.
import { z } from 'zod';
import { quotePlaceSchema, quoteSchema, sectionIdSchema, sectionStates } from '../domain/annual-report.ts';
import { approvalSchema } from '../domain/approval.ts';
import { yearFiguresSchema } from '../domain/figures/year-figures.ts';
import { codeSchema, idSchema, instantSchema } from '../domain/ids.ts';
import { outlineBlockSchema } from '../domain/outline/outline-schema.ts';
import { yearSchema } from '../domain/period.ts';

const count = z.int().min(0);

export const bySection = z.strictObject({ year: yearSchema, section: sectionIdSchema });
export const byQuote = z.strictObject({ ...bySection.shape, id: idSchema });

const sectionSummarySchema = z.strictObject({
  id: sectionIdSchema,
  title: z.string(),
  level: z.literal([1, 2]),
  state: z.enum(sectionStates),
  /** The material has changed since the person looked the section through. */
  isStale: z.boolean(),
  /** Names in its text that there is no figure for. */
  unknownFigures: count,
});
export type SectionSummary = z.infer<typeof sectionSummarySchema>;

export const annualReportStateSchema = z.strictObject({
  figures: yearFiguresSchema,
  previous: yearFiguresSchema.optional(),
  expected: count,
  missing: z.array(codeSchema),
  /** Those whose report is here but not approved in the review. */
  unreviewed: z.array(codeSchema),
  /** What kommunstyrelsen decided: from then on nothing in it is changed. */
  approval: approvalSchema.optional(),
  sections: z.array(sectionSummarySchema),
});
export type AnnualReportState = z.infer<typeof annualReportStateSchema>;

const changeSchema = z.strictObject({
  label: z.string(),
  before: z.string().optional(),
  after: z.string().optional(),
});

export const sectionViewSchema = z.strictObject({
  id: sectionIdSchema,
  title: z.string(),
  help: z.string(),
  organisation: codeSchema.optional(),
  state: z.enum(sectionStates),
  changedAt: instantSchema.optional(),
  changedBy: z.string().optional(),
  text: z.string(),
  /** The program's part; of a frozen section as it was frozen. */
  generated: z.array(outlineBlockSchema),
  quotes: z.array(quoteSchema),
  changes: z.strictObject({
    isStale: z.boolean(),
    generated: z.array(changeSchema),
    sentences: z.array(z.strictObject({ before: z.string(), after: z.string() })),
    quotes: z.array(z.strictObject({ id: idSchema, before: z.string(), after: z.string().optional() })),
  }),
  /** Figures of a frozen section, by name; absent for one that follows the material. */
  frozenFigures: z.record(z.string(), z.string()).optional(),
  /** The reports that the section is made of, with how many of their records and which. */
  sources: z.array(
    z.strictObject({
      organisation: codeSchema,
      messageId: idSchema.optional(),
      revision: z.int().min(1).optional(),
      records: count,
      titles: z.array(z.string()),
    }),
  ),
});
export type SectionView = z.infer<typeof sectionViewSchema>;

export const namedFiguresSchema = z.strictObject({
  figures: z.array(
    z.strictObject({ name: z.string(), label: z.string(), group: z.string(), value: z.string() }),
  ),
});
export type NamedFigureView = z.infer<typeof namedFiguresSchema>['figures'][number];

export const quotableSchema = z.strictObject({
  texts: z.array(
    z.strictObject({
      place: quotePlaceSchema,
      /** The record, or the answers. */
      of: z.string(),
      label: z.string(),
      text: z.string(),
    }),
  ),
});
