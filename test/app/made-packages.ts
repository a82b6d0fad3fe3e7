// Packages made by hand, so that each can be wrong in one thing only; and what the core makes of them.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toInstant } from '../../src-main/domain/ids.ts';
import type { Envelope, ReportBundle, Undigested } from '../../src-main/domain/package/format.ts';
import type { SigningKey } from '../../src-main/domain/package/signing-key.ts';
import { reportedTypes } from '../../src-main/domain/record-kind.ts';
import { recordLists } from '../../src-main/domain/records.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { goldenPackages, openGolden } from '../exchange/golden.ts';
import { jobId, previewFiles, type TemporaryCore, testTime } from './temporary-core.ts';

const newest = goldenPackages.find(({ kind, version }) => kind === 'report-bundle' && version === '1.3');
const golden = (await openGolden(newest ?? { file: '' })) as ReportBundle;

export const makeId = (last: number): string => `0190aaaa-0000-7000-8000-${String(last).padStart(12, '0')}`;

type Draft = Undigested<ReportBundle>;

/** A first revision from Fosie without fault, unsigned, as a draft to be changed. */
export function draftReport(number = 1): Draft {
  const { integrity: _, signatures: __, extensions: ___, ...report } = structuredClone(golden);
  const { inReplyTo: ____, ...header } = report.header;
  const { publicKey: _____, ...sender } = header.sender;
  const series = { seriesId: makeId(900), revision: 1 };
  const {
    responses: ______,
    explanations: _______,
    measures: ________,
    ready: _________,
    ...payload
  } = report.payload;
  return {
    ...report,
    header: {
      ...header,
      sender,
      series,
      messageId: makeId(number),
      createdAt: toInstant(new Date(testTime)),
    },
    payload,
  };
}

/** The same report, as another förvaltning's own. */
export function reportFrom(organisation: string, number: number): Draft {
  const draft = draftReport(number);
  draft.header.sender = { ...draft.header.sender, orgCode: organisation };
  draft.header.series = { seriesId: makeId(900 + number), revision: 1 };
  for (const type of reportedTypes)
    for (const record of draft.payload[recordLists[type]] ?? []) record.organisation = organisation;
  return draft;
}

export const sealReport = (draft: Draft, key?: SigningKey): ReportBundle => packages.seal(draft, key);

/** With the key that it is signed by stated in it. */
export const signReport = (draft: Draft, key: SigningKey): ReportBundle =>
  sealReport(
    { ...draft, header: { ...draft.header, sender: { ...draft.header.sender, publicKey: key.publicKey } } },
    key,
  );

/**
 * The revision after `previous`, with another word in it.
 * @param revision absent: the next; @param change what else is other.
 */
export function nextReport(
  previous: ReportBundle,
  { revision = previous.header.series.revision + 1, change = (_: Draft): void => undefined } = {},
): ReportBundle {
  const { integrity, signatures: _, ...draft } = structuredClone(previous);
  const { messageId, series } = draft.header;
  draft.header = {
    ...draft.header,
    messageId: makeId(1000 * revision + 1),
    series: {
      seriesId: series.seriesId,
      revision,
      previous: { messageId, digest: integrity.digest },
    },
  };
  const [activity] = draft.payload.activities;
  if (activity) activity.benefit = `Nyttan enligt version ${revision}.`;
  change(draft);
  return sealReport(draft);
}

/** Seals what has changed anew, signatures left as they are: what someone does who knows the format but has no key. */
export const resealed = <E extends Envelope>(envelope: E, change: (draft: E) => void): E => {
  const { integrity: _, signatures, ...draft } = structuredClone(envelope);
  change(draft as unknown as E);
  const sealed = packages.seal(draft as unknown as Undigested<Envelope>);
  return { ...sealed, ...(signatures && { signatures }) } as unknown as E;
};

/** Writes the package into the core's folder, under a name of its own. */
export function writePackage(core: TemporaryCore, envelope: Envelope): string {
  const path = join(core.folder, `${randomUUID()}.json`);
  writeFileSync(path, packages.toJson(envelope));
  return path;
}

export async function previewPackage(core: TemporaryCore, envelope: Envelope) {
  const [preview] = await previewFiles(core, [writePackage(core, envelope)]);
  if (!preview) throw new Error('no preview');
  return preview;
}

export interface Outcome {
  verdict: string;
  codes: string[];
  effect?: string;
}

/** @param decision absent: only what nobody has to decide about is taken. */
export async function receive(
  core: TemporaryCore,
  envelope: Envelope,
  decision?: { pinKey: boolean },
): Promise<Outcome> {
  const { verdict, findings, previewId, decidable } = await previewPackage(core, envelope);
  const outcome = { verdict, codes: findings.map(({ code }) => code) };
  if (verdict !== 'importable' && !(decision && decidable)) return outcome;
  const { effect } = await core.must('package.import', {
    previewId,
    jobId,
    ...(decision && { decision }),
  });
  return { ...outcome, effect };
}
