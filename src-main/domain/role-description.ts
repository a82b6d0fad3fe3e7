// Rollfördelning: what the contact person answers for and what the förvaltning does ("Rollfördelningen mellan respektive
// förvaltningsrepresentant i nätverket och förvaltningen definieras närmare inom respektive förvaltning", the plan,
// Ansvar). A new one replaces the last and both are kept, each with its time.
import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { codeSchema } from './ids.ts';
import { dateSchema, partialDateSchema } from './period.ts';
import type { RecordKind } from './record-kind.ts';
import { recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

/** One of the plan's three duties, or one that the förvaltning has added, and who does what of it. */
export const dutySchema = z.strictObject({
  duty: codeSchema.optional(),
  /** A duty of the förvaltning's own. */
  name: shortTextSchema.optional(),
  representative: longTextSchema.optional(),
  department: longTextSchema.optional(),
});
export type Duty = z.infer<typeof dutySchema>;

export const roleDescriptionSchema = z.strictObject({
  ...recordParts,
  title: shortTextSchema.optional(),
  startsOn: partialDateSchema.optional(),
  /** Absent while it is in force. */
  endsOn: partialDateSchema.optional(),
  deputy: contactSchema.optional(),
  /** Whom the contact person reports to. */
  manager: shortTextSchema.optional(),
  /** Share of a full post, in hundredths of a per cent. */
  workingShare: z.int().min(0).max(10_000).optional(),
  duties: z.array(dutySchema).default([]),
  /** Who set it, and when. */
  body: shortTextSchema.optional(),
  decidedOn: dateSchema.optional(),
  note: longTextSchema.optional(),
});
export type RoleDescription = z.infer<typeof roleDescriptionSchema>;

export const roleDescriptionKind: RecordKind<RoleDescription> = {
  title: ({ title, contact }) => title ?? contact?.name ?? contact?.function ?? '',
  /** Without an end it is in force. */
  span: ({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn }),
  codes: ({ duties }) => [
    { member: 'duties', list: 'contactPersonDuties', codes: (duties ?? []).map(({ duty }) => duty) },
  ],
  links: () => [],
  required: () => ['startsOn', 'contact', 'duties'],
};
