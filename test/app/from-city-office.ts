// Files as stadskontoret would send them to a förvaltning, for tests of what is done with them there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type EnvelopeOf,
  formatVersion,
  type PayloadOf,
  type ReportBundle,
} from '../../src-main/domain/package/format.ts';
import type { MessageKind } from '../../src-main/domain/package/kinds.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { jobId, previewFiles, type TemporaryCore, temporaryFolder } from './temporary-core.ts';

interface Sent<K extends MessageKind> {
  kind: K;
  payload: PayloadOf<K>;
  to: string;
  /** Tells messages apart; the series is that of the message amended, if any. */
  number: number;
  amends?: EnvelopeOf<K>;
  createdAt?: string;
}

const idOf = (number: number): string => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;

export function seal<K extends MessageKind>({ kind, payload, to, number, ...rest }: Sent<K>): EnvelopeOf<K> {
  const { amends, createdAt = '2007-01-14T08:00:00Z' } = rest;
  const before = amends?.header.series;
  return packages.seal({
    format: 'eu-rapportpaket',
    formatVersion,
    kind,
    requires: [],
    header: {
      messageId: idOf(number),
      createdAt,
      purpose: 'final',
      language: 'sv-SE',
      series: {
        seriesId: before?.seriesId ?? idOf(number + 1_000_000),
        revision: (before?.revision ?? 0) + 1,
        ...(amends && { previous: { messageId: amends.header.messageId, digest: amends.integrity.digest } }),
      },
      sender: { orgCode: 'stadskontoret', orgName: 'Stadskontoret', installationId: idOf(1) },
      recipient: { orgCode: to },
      period: { start: '2006-01-01', end: '2006-12-31' },
      vocabulary: { id: 'malmo', version: '2006.1', digest: 'b'.repeat(64) },
      generator: { name: 'Utblick', version: '1.0.0' },
    },
    payload,
  } as never) as unknown as EnvelopeOf<K>;
}

/** @returns the path of the message as a file. */
export function fileOf(envelope: EnvelopeOf<MessageKind> | ReportBundle): string {
  const path = join(temporaryFolder(), `${envelope.kind}-${envelope.header.messageId.slice(-6)}.json`);
  writeFileSync(path, packages.toJson(envelope));
  return path;
}

/** Opens a file and takes it, as far as it may be taken. @returns what it was found to be. */
export async function receive(core: TemporaryCore, envelope: EnvelopeOf<MessageKind>): Promise<string> {
  const [preview] = await previewFiles(core, [fileOf(envelope)]);
  if (!preview) throw new Error('no preview');
  if (preview.verdict === 'importable')
    await core.must('package.import', { previewId: preview.previewId, jobId });
  return preview.verdict;
}

/** @param paths of a sent report, the .json among them. */
export function sentReport(paths: readonly string[]): ReportBundle {
  const json = paths.find((path) => path.endsWith('.json')) ?? '';
  return JSON.parse(readFileSync(json, 'utf8')) as ReportBundle;
}

/** The revision of a report that a message is about. */
export const subjectOf = ({ header, integrity }: ReportBundle) => ({
  messageId: header.messageId,
  digest: integrity.digest,
  seriesId: header.series.seriesId,
  revision: header.series.revision,
});

export const request = (rest: Partial<PayloadOf<'report-request'>> = {}): PayloadOf<'report-request'> => ({
  dueOn: '2007-01-31',
  lastCorrectionOn: '2007-03-15',
  instructions: 'Redovisa hela året.',
  signaturePolicy: 'optional',
  acceptVersions: ['1.1', '1.3'],
  questions: [],
  ...rest,
});
