// A package without fault, with what a case changes of it, as stadskontoret checks it.
import type { ReportBundle } from '../../../src-main/domain/package/format.ts';
import { checkMeaning, type Recipient } from '../../../src-main/domain/package/meaning.ts';
import { type ReportedType, reportedTypes } from '../../../src-main/domain/record-kind.ts';
import { recordLists } from '../../../src-main/domain/records.ts';
import { envelopeOf, fullReport, vocabulary } from '../samples.ts';

export type Payload = ReportBundle['payload'];

export const cityOffice: Recipient = { role: 'city-office', organisation: 'stadskontoret' };
const now = new Date('2007-01-16T00:00:00Z');

export const check = (envelope: ReportBundle, recipient = cityOffice) =>
  checkMeaning(envelope, recipient, vocabulary, now);

export const faultless = envelopeOf(fullReport);
export const withHeader = (change: Partial<ReportBundle['header']>): ReportBundle => ({
  ...faultless,
  header: { ...faultless.header, ...change },
});
export const withPayload = (change: Partial<Payload>): ReportBundle => ({
  ...faultless,
  payload: { ...faultless.payload, ...change },
});

/** The one record of its kind in the package. */
export const packed = (type: ReportedType): { id: string } => {
  const [record] = faultless.payload[recordLists[type]] ?? [];
  if (!record) throw new Error(`no ${type} in the package`);
  return record;
};
export const withRecord = (type: ReportedType, change: object): ReportBundle =>
  withPayload({ [recordLists[type]]: [{ ...packed(type), ...change }] });

/** With a header that counts what is there. */
export const counting = (envelope: ReportBundle): ReportBundle => ({
  ...envelope,
  header: {
    ...envelope.header,
    counts: Object.fromEntries(
      reportedTypes.map((type) => [recordLists[type], envelope.payload[recordLists[type]]?.length ?? 0]),
    ) as unknown as ReportBundle['header']['counts'],
  },
});
