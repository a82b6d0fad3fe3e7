// A document's blocks as they cross to the window, or come back from where they were kept: the shapes of outline.ts, closed.
import { z } from 'zod';
import type { OutlineBlock, OutlineDocument } from './outline.ts';

const texts = z.array(z.string());

const source = z.strictObject({
  messageId: z.string().optional(),
  organisation: z.string().optional(),
  recordId: z.string().optional(),
});

const block = <T extends string, S extends z.ZodRawShape>(type: T, shape: S) =>
  z.strictObject({ type: z.literal(type), sources: z.array(source).optional(), ...shape });

const table = {
  description: z.string(),
  columns: z.array(
    z.strictObject({ header: z.string(), align: z.enum(['start', 'end']), width: z.number() }),
  ),
  rows: z.array(texts),
  total: texts.optional(),
};

const bar = z.strictObject({ label: z.string(), value: z.number(), shown: z.string() });
const chart = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('bars'), bars: z.array(bar) }),
  z.strictObject({
    kind: z.literal('lines'),
    years: z.array(z.int()),
    lines: z.array(z.strictObject({ label: z.string(), values: z.array(z.number().nullable()) })),
    unit: z.number(),
    breaks: z.array(z.strictObject({ year: z.int(), mark: z.string(), isBridged: z.boolean() })),
  }),
  z.strictObject({ kind: z.literal('funnel'), steps: z.array(bar) }),
]);

export const outlineBlockSchema: z.ZodType<OutlineBlock, OutlineBlock> = z.discriminatedUnion('type', [
  block('heading', { level: z.literal([1, 2, 3]), text: z.string() }),
  block('paragraph', { text: z.string(), style: z.enum(['body', 'lead', 'note', 'label']).optional() }),
  block('list', { items: texts }),
  block('quote', { text: z.string(), attribution: z.string() }),
  block('key-figures', {
    figures: z.array(z.strictObject({ label: z.string(), value: z.string(), note: z.string().optional() })),
  }),
  block('table', { caption: z.string(), ...table }),
  block('chart', { caption: z.string(), altText: z.string(), chart, table: z.strictObject(table) }),
  block('fields', {
    caption: z.string(),
    fields: z.array(z.strictObject({ label: z.string(), value: z.string() })),
  }),
  z.strictObject({ type: z.literal('toc'), title: z.string() }),
  z.strictObject({ type: z.literal('page-break') }),
]);

export const outlineDocumentSchema = z.strictObject({
  form: z.enum(['report', 'letter']).optional(),
  title: z.string(),
  subtitle: z.string().optional(),
  organisation: z.string(),
  coverLines: texts,
  footer: z.string(),
  blocks: z.array(outlineBlockSchema),
}) satisfies z.ZodType<OutlineDocument>;
