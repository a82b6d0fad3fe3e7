// A meeting of EU-nätverket ("forum för erfarenhetsutbyte, kunskapsutveckling och informationsförmedling", the plan).
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { partialDateSchema } from './period.ts';
import type { RecordKind } from './record-kind.ts';
import { recordParts } from './record-parts.ts';
import { longTextSchema, shortTextSchema } from './text.ts';

/** Someone who attended: name, function and whom he or she came from. */
export const attendeeSchema = z.strictObject({
  name: shortTextSchema.optional(),
  function: shortTextSchema.optional(),
  organisation: codeSchema.optional(),
});
export type Attendee = z.infer<typeof attendeeSchema>;

export const networkMeetingSchema = z.strictObject({
  ...recordParts,
  title: shortTextSchema.optional(),
  heldOn: partialDateSchema.optional(),
  place: shortTextSchema.optional(),
  /** Which of the network's purposes it served. */
  purposes: z.array(codeSchema).default([]),
  agenda: longTextSchema.optional(),
  /** The organisations that attended. */
  departments: z.array(codeSchema).default([]),
  /** Those of the persons who are to be named. */
  attendees: z.array(attendeeSchema).default([]),
  notes: longTextSchema.optional(),
});
export type NetworkMeeting = z.infer<typeof networkMeetingSchema>;

export const networkMeetingKind: RecordKind<NetworkMeeting> = {
  title: ({ title }) => title ?? '',
  span: ({ heldOn }) => ({ from: heldOn, to: heldOn }),
  codes: ({ purposes, departments, attendees }) => [
    { member: 'purposes', list: 'euNetworkPurposes', codes: purposes ?? [], isFacet: true },
    { member: 'departments', list: 'organisations', codes: departments ?? [], isFacet: true },
    {
      member: 'attendees',
      list: 'organisations',
      codes: (attendees ?? []).map(({ organisation }) => organisation),
    },
  ],
  links: () => [],
  required: () => ['title', 'heldOn', 'purposes'],
};
