// A report that has come to stadskontoret, against what is stored there: the revision table, the request that it answers,
// the points that it should answer, the projects that others have reported too.
import { recordsOf } from '../domain/department-report.ts';
import { countYear } from '../domain/figures/count-year.ts';
import { groupProjects } from '../domain/figures/shared-projects.ts';
import { compareContents } from '../domain/package/difference.ts';
import { type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import { type ReportBundle, yearOf } from '../domain/package/format.ts';
import { fromPayload } from '../domain/package/payload.ts';
import { judgeRevision, type RevisionVerdict, type StoredSubmission } from '../domain/package/revision.ts';
import type { Project } from '../domain/project.ts';
import { reportedTypes } from '../domain/record-kind.ts';
import { recordLists, titleOf } from '../domain/records.ts';
import type { RequestDraft } from '../domain/report-request.ts';
import { isFrozen } from '../domain/standing.ts';
import { organisationName } from '../domain/vocabulary.ts';
import { formatDate } from '../domain/wording/format.ts';
import type { App, ReadyPackage } from './app.ts';
import { findingsOfYear } from './department-year.ts';
import { lastDaysIn } from './last-day.ts';
import { askedIds } from './measures.ts';
import type { Weighed } from './receive-file.ts';
import { standingOfReport } from './report-standing.ts';
import { sentAbout, sentInYear } from './sent-messages.ts';
import type { Store } from './store.ts';
import { vocabularyOf } from './year-questions.ts';

export function weighReport(app: App, store: Store, envelope: ReportBundle): Weighed {
  const { vocabulary } = app.ports;
  const verdict = judgeReport(store, envelope);
  const contents = fromPayload(envelope.payload);
  const { header, payload, integrity } = envelope;
  const organisation = header.sender.orgCode;
  const year = yearOf(envelope);
  const report = {
    organisation,
    year,
    contact: payload.contact,
    nothingToReport: payload.nothingToReport,
    ...contents,
  };
  const { head } = verdict;
  return {
    findings: [
      ...verdict.codes.map((code) =>
        packageFinding('meaning', code, {}, { count: verdict.vanishedIds.length }),
      ),
      ...checkRequest(store, envelope),
      ...checkResponses(store, envelope),
      ...checkMeasures(store, envelope),
      ...sharedProjects(app, store, organisation, year, contents.projects),
    ],
    decidable: verdict.effectIfDecided !== 'none',
    report: {
      organisation,
      organisationName: organisationName(vocabulary, organisation),
      year,
      revision: header.series.revision,
      previousRevision: head?.revision,
      purpose: header.purpose,
      createdAt: header.createdAt,
      digest: integrity.digest,
      nothingToReport: report.nothingToReport,
      figures: countYear(year, [report], vocabulary),
      ruleFindings: findingsOfYear(app, report),
      differences: head
        ? compareContents(
            store.submissions.contents(head.messageId),
            contents,
            vocabularyOf(app, { organisation, year }),
          )
        : [],
      vanished: namesOf(app, store, verdict),
      responses: payload.responses ?? [],
      explanations: payload.explanations ?? [],
      measures: payload.measures ?? [],
      ready: payload.ready ?? [],
    },
  };
}

/** The revision table against what is stored right now; asked again at the import itself. */
export function judgeReport(store: Store, envelope: ReportBundle): RevisionVerdict<StoredSubmission> {
  const file = { fileName: '', fileSha256: '', standing: 'none' } as const;
  const submission = toSubmission(envelope, file, '', false);
  const verdict = judgeRevision(submission, store.submissions.related(submission));
  const { head, effectIfDecided } = verdict;
  // What is locked or approved is never replaced without a person's word; an older revision replaces nothing.
  if (!head || effectIfDecided !== 'head' || !isFrozen(standingOfReport(store, head))) return verdict;
  return { ...verdict, codes: [...verdict.codes, 'REV-LOCKED'], effect: 'none' };
}

/** What records that are gone were called, as far as the head still knows them. */
function namesOf(
  { ports }: App,
  store: Store,
  { head, vanishedIds }: RevisionVerdict<StoredSubmission>,
): NonNullable<Weighed['report']>['vanished'] {
  if (!head || vanishedIds.length === 0) return [];
  const contents = store.submissions.contents(head.messageId);
  const named = new Map(
    reportedTypes.flatMap((recordType) =>
      recordsOf(contents, recordType).map((record) => [
        record.id,
        { recordType, title: titleOf(recordType, record, ports.vocabulary) },
      ]),
    ),
  );
  return vanishedIds.map((recordId) => ({ recordId, ...(named.get(recordId) ?? { title: '' }) }));
}

export function toSubmission(
  envelope: ReportBundle,
  { fileName, fileSha256, standing }: Pick<ReadyPackage, 'fileName' | 'fileSha256' | 'standing'>,
  importedAt: string,
  isHead: boolean,
): StoredSubmission {
  const { header, payload, integrity } = envelope;
  return {
    messageId: header.messageId,
    seriesId: header.series.seriesId,
    revision: header.series.revision,
    previousDigest: header.series.previous?.digest,
    digest: integrity.digest,
    organisation: header.sender.orgCode,
    year: yearOf(envelope),
    purpose: header.purpose,
    createdAt: header.createdAt,
    importedAt,
    fileName,
    fileSha256,
    isHead,
    nothingToReport: payload.nothingToReport,
    activityCount: payload.activities.length,
    projectCount: payload.projects.length,
    recordIds: Object.values(recordLists).flatMap((list) => (payload[list] ?? []).map(({ id }) => id)),
    removedIds: payload.removed.map(({ id }) => id),
    generator: `${header.generator.name} ${header.generator.version}`,
    vocabularyVersion: header.vocabulary.version,
    contactName: payload.contact.name ?? payload.contact.function,
    signature: standing,
    responses: payload.responses ?? [],
    explanations: payload.explanations ?? [],
    measures: payload.measures ?? [],
    ready: payload.ready ?? [],
    formatVersion: envelope.formatVersion,
  };
}

/** Which request it answers, and whether in time. A report that names none is taken: the first came without. */
function checkRequest(store: Store, envelope: ReportBundle): PackageFinding[] {
  const { header } = envelope;
  const request = sentInYear(store, 'report-request', yearOf(envelope)).get(header.sender.orgCode);
  const answered = header.inReplyTo?.find(({ kind }) => kind === 'report-request');
  const findings: PackageFinding[] = [];
  if (answered && answered.messageId !== request?.messageId) {
    const code = store.messages.get(answered.messageId) ? 'MSG-REQUEST-OUTDATED' : 'MSG-UNKNOWN-REQUEST';
    findings.push(packageFinding('meaning', code, { pointer: '/header/inReplyTo' }));
  }
  const late = lateness(formatDate(header.createdAt), {
    dueOn: lastDaysIn(store, yearOf(envelope))(header.sender.orgCode)?.dueOn,
    lastCorrectionOn: request?.envelope.payload.lastCorrectionOn,
  });
  if (late) findings.push(packageFinding('meaning', 'MSG-LATE', {}, late));
  return findings;
}

/** A late correction is told as such: the correcting was over when it was made, also for who had been given more time. */
function lateness(
  madeOn: string,
  { dueOn = '', lastCorrectionOn }: Pick<RequestDraft, 'dueOn' | 'lastCorrectionOn'>,
): { lastCorrectionOn: string } | { dueOn: string } | undefined {
  if (lastCorrectionOn !== undefined && madeOn > lastCorrectionOn && madeOn > dueOn)
    return { lastCorrectionOn };
  return dueOn !== '' && madeOn > dueOn ? { dueOn } : undefined;
}

/** What it says of rows of the handlingsplan that its sender was never asked about: taken, and used for nothing. */
function checkMeasures(store: Store, envelope: ReportBundle): PackageFinding[] {
  const { header, payload } = envelope;
  const asked = askedIds(store, yearOf(envelope)).get(header.sender.orgCode);
  const unasked = (payload.measures ?? []).filter(({ measureId }) => !asked?.has(measureId));
  return unasked.length > 0
    ? [packageFinding('meaning', 'MSG-UNKNOWN-MEASURE', {}, { count: unasked.length })]
    : [];
}

/** Points that must be answered and are not. */
function checkResponses(store: Store, { header, payload }: ReportBundle): PackageFinding[] {
  const completion = sentAbout(store, 'completion-request', header.series.seriesId).findLast(
    ({ isHead }) => isHead,
  )?.envelope;
  if (!completion || header.series.revision <= completion.payload.subject.revision) return [];
  const answered = new Set((payload.responses ?? []).map(({ itemId }) => itemId));
  const open = completion.payload.items.filter(
    ({ itemId, severity }) => severity === 'must' && !answered.has(itemId),
  );
  return open.length > 0
    ? [packageFinding('meaning', 'MSG-COMPLETION-UNANSWERED', {}, { count: open.length })]
    : [];
}

/** Tells which of the package's projects another förvaltning has already reported for the year. */
function sharedProjects(
  app: App,
  store: Store,
  sender: string,
  year: number,
  incoming: readonly Project[],
): PackageFinding[] {
  const others = store.submissions
    .heads(year)
    .filter(({ organisation }) => organisation !== sender)
    .flatMap(({ messageId }) => store.submissions.contents(messageId).projects);
  return groupProjects(year, [...incoming, ...others], store.values.list('shared-project'))
    .map(({ lead, others: rest }) => [lead, ...rest])
    .flatMap((group) => {
      const own = group.find(({ organisation }) => organisation === sender);
      return own === undefined
        ? []
        : group
            .filter((project) => project !== own)
            .map(({ organisation }) =>
              packageFinding(
                'meaning',
                'SEM-SHARED-PROJECT',
                { recordId: own.id },
                {
                  project: own.acronym ?? own.name ?? '',
                  organisation: organisationName(app.ports.vocabulary, organisation),
                },
              ),
            );
    });
}
