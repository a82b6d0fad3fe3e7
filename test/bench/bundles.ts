// Report packages of a given size, made as the export makes them.

import type { DepartmentReport } from '../../src-main/domain/department-report.ts';
import { canonicalJson, type JsonValue } from '../../src-main/domain/package/canonical.ts';
import {
  formatId,
  formatVersion,
  type ReportBundle,
  type Undigested,
} from '../../src-main/domain/package/format.ts';
import { toPayload } from '../../src-main/domain/package/payload.ts';
import { organisationName } from '../../src-main/domain/vocabulary.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { createGenerator, departments, type Generator, vocabulary } from './generate.ts';

export const receiver = { role: 'city-office', organisation: 'stadskontoret' } as const;

/** The first revision of a report. */
export function toEnvelope(
  report: DepartmentReport,
  { id }: Pick<Generator, 'id'>,
): Undigested<ReportBundle> {
  return {
    format: formatId,
    formatVersion,
    kind: 'report-bundle',
    requires: [],
    header: {
      messageId: id(),
      createdAt: `${report.year + 1}-01-15T09:12:33Z`,
      purpose: 'final',
      language: 'sv-SE',
      series: { seriesId: id(), revision: 1 },
      sender: {
        orgCode: report.organisation,
        orgName: organisationName(vocabulary, report.organisation),
        installationId: id(),
      },
      recipient: { orgCode: receiver.organisation },
      period: { start: `${report.year}-01-01`, end: `${report.year}-12-31` },
      vocabulary: { id: vocabulary.id, version: vocabulary.version, digest: 'b'.repeat(64) },
      generator: { name: 'Utblick', version: '0.0.0' },
      counts: { activities: report.activities.length, projects: report.projects.length },
    },
    payload: toPayload(report, [], vocabulary),
  };
}

/** The envelope is sealed and its members stand in canonical order, so that JSON.stringify gives its carriers. */
export interface Bundle {
  envelope: ReportBundle;
  canonical: Uint8Array;
  readable: Uint8Array;
}

/** @param bytes about how long the canonical text gets. */
export function createBundle(seed: number, bytes: number): Bundle {
  const generator = createGenerator(seed);
  const organisation = departments[0] ?? '';
  const size = (records: number): number =>
    canonicalJson(toPayload(generator.report(organisation, records), [], vocabulary) as unknown as JsonValue)
      .length;
  const recordsNeeded = Math.round((bytes / size(200)) * 200);
  const envelope = packages.seal(toEnvelope(generator.report(organisation, recordsNeeded), generator));
  return {
    envelope,
    canonical: Buffer.from(canonicalJson(envelope as unknown as JsonValue)),
    readable: packages.toJson(envelope),
  };
}
