// A small valid message of each kind but the report, as stadskontoret or a förvaltning would send it for 2006.
import {
  type Envelope,
  type EnvelopeOf,
  formatVersion,
  type PayloadOf,
  type Undigested,
} from '../../src-main/domain/package/format.ts';
import type { MessageKind } from '../../src-main/domain/package/kinds.ts';
import { packages } from '../../src-main/exchange/read-package.ts';

const id = (last: number): string => `01890000-0000-7000-8000-${String(last).padStart(12, '0')}`;

/** Of the report that is asked about: revision 1 of a series. */
const subject = {
  messageId: id(301),
  digest: 'd'.repeat(64),
  seriesId: id(300),
  revision: 1,
};

interface Addressed {
  from?: string;
  to?: string;
  revision?: number;
  previous?: { messageId: string; digest: string };
}

/** @param number tells messages apart: their ids and series follow from it. */
export function sealMessage<K extends MessageKind>(
  kind: K,
  payload: PayloadOf<K>,
  number: number,
  { from = 'stadskontoret', to = 'sdf-fosie', revision = 1, previous }: Addressed = {},
): EnvelopeOf<K> {
  const envelope = {
    format: 'eu-rapportpaket',
    formatVersion,
    kind,
    requires: [],
    header: {
      messageId: id(number),
      createdAt: '2007-01-10T08:00:00Z',
      purpose: 'final',
      language: 'sv-SE',
      series: { seriesId: id(1000 + number), revision, ...(previous && { previous }) },
      sender: { orgCode: from, orgName: from, installationId: id(1) },
      recipient: { orgCode: to },
      period: { start: '2006-01-01', end: '2006-12-31' },
      vocabulary: { id: 'malmo', version: '2006.1', digest: 'b'.repeat(64) },
      generator: { name: 'Utblick', version: '1.0.0' },
    },
    payload,
  } as unknown as Undigested<Envelope>;
  return packages.seal(envelope) as unknown as EnvelopeOf<K>;
}

export const receiptEnvelope = sealMessage(
  'receipt',
  {
    subject,
    verdict: 'accepted',
    receivedAt: '2007-01-16T09:12:33Z',
    fileSha256: 'e'.repeat(64),
    findings: [],
  },
  401,
);

export const requestEnvelope = (to: string): EnvelopeOf<'report-request'> =>
  sealMessage(
    'report-request',
    { dueOn: '2007-01-31', signaturePolicy: 'optional', acceptVersions: [formatVersion], questions: [] },
    402,
    { to },
  );
