// Messages as the window is shown them: what was sent and received, and what each says.
import { z } from 'zod';
import { codeSchema, digestSchema, idSchema, instantSchema } from '../domain/ids.ts';
import { packageKinds } from '../domain/package/format.ts';
import { envelopes13 } from '../domain/package/format-v1-3.ts';
import { type MessageKind, messageKinds } from '../domain/package/kinds.ts';
import { signatureStandings } from '../domain/package/signing-key.ts';
import { yearSchema } from '../domain/period.ts';

const content = <K extends MessageKind, P extends z.ZodType>(kind: K, { shape }: { shape: { payload: P } }) =>
  z.strictObject({ kind: z.literal(kind), payload: shape.payload });

export const messageContentSchema = z.discriminatedUnion('kind', [
  content('report-request', envelopes13['report-request']),
  content('receipt', envelopes13.receipt),
  content('completion-request', envelopes13['completion-request']),
  content('feedback', envelopes13.feedback),
  content('handover', envelopes13.handover),
]);
export type MessageContent = z.infer<typeof messageContentSchema>;

/** How the sender of a package is known; the thumbprint is of the key that signed it. */
export const signatureViewSchema = z.strictObject({
  standing: z.enum(signatureStandings),
  thumbprint: z.string().optional(),
});

/** A message that has been read and not yet taken. */
export const previewedMessageSchema = z.strictObject({
  organisation: codeSchema,
  organisationName: z.string(),
  year: yearSchema,
  revision: z.int().min(1),
  previousRevision: z.int().min(1).optional(),
  createdAt: instantSchema,
  digest: digestSchema,
  content: messageContentSchema,
  /** What the revision says that counts now, to be compared with. */
  previous: messageContentSchema.optional(),
});

export const messageSummarySchema = z.strictObject({
  messageId: idSchema,
  direction: z.enum(['sent', 'received']),
  kind: z.enum(messageKinds),
  organisation: codeSchema,
  year: yearSchema,
  revision: z.int().min(1),
  /** Whether it is the revision that counts. */
  isHead: z.boolean(),
  createdAt: instantSchema,
  storedAt: instantSchema,
  signature: z.enum(signatureStandings),
  fileNames: z.array(z.string()),
});
export type MessageSummary = z.infer<typeof messageSummarySchema>;

export const messageViewSchema = messageSummarySchema.extend({ content: messageContentSchema });
export type MessageView = z.infer<typeof messageViewSchema>;

export const receivedFileSchema = z.strictObject({
  sha256: digestSchema,
  name: z.string(),
  bytes: z.int().min(0),
  receivedAt: instantSchema,
  verdict: z.enum(['importable', 'held', 'known', 'refused', 'imported']),
  kind: z.enum(packageKinds).optional(),
  organisation: codeSchema.optional(),
  year: z.int().optional(),
  revision: z.int().optional(),
  codes: z.array(z.string()),
});

export type ReceivedFileView = z.infer<typeof receivedFileSchema>;

/** What became of what was written: handed out into a folder, or not. */
export const sentResultSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('cancelled') }),
  z.strictObject({
    outcome: z.literal('sent'),
    /** How many messages; each may be of two files. */
    messages: z.int().min(0),
    fileNames: z.array(z.string()),
    folderLabel: z.string(),
  }),
]);
export type SentResult = z.infer<typeof sentResultSchema>;
