// The directory of EU-nätverket: which contact person each förvaltning has appointed ("varje förvaltning utser en
// kontaktperson för EU-frågor", the plan), and since when.
import { z } from 'zod';
import { contactSchema } from './contact.ts';
import { codeSchema } from './ids.ts';
import { partialDateSchema } from './period.ts';
import type { RecordKind } from './record-kind.ts';
import { recordParts } from './record-parts.ts';
import { longTextSchema } from './text.ts';
import { organisationName } from './vocabulary.ts';

export const networkContactSchema = z.strictObject({
  ...recordParts,
  /** The förvaltning; `contact` is its contact person. */
  department: codeSchema.optional(),
  deputy: contactSchema.optional(),
  startsOn: partialDateSchema.optional(),
  /** Absent while the appointment lasts. */
  endsOn: partialDateSchema.optional(),
  note: longTextSchema.optional(),
});
export type NetworkContact = z.infer<typeof networkContactSchema>;

export const networkContactKind: RecordKind<NetworkContact> = {
  title: ({ department, contact }, vocabulary) =>
    [
      department === undefined ? undefined : organisationName(vocabulary, department),
      contact?.name ?? contact?.function,
    ]
      .filter((part) => part !== undefined)
      .join(', '),
  span: ({ startsOn, endsOn }) => ({ from: startsOn, to: endsOn }),
  codes: ({ department }) => [
    { member: 'department', list: 'organisations', codes: [department], isFacet: true },
  ],
  links: () => [],
  required: () => ['department', 'contact'],
};
