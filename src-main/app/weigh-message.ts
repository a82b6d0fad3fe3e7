// A message that has come to a förvaltning, against what is stored there: the revision table, and whether the report that
// it is about was sent from here.
import { type PackageFinding, packageFinding } from '../domain/package/finding.ts';
import { type EnvelopeOf, yearOf } from '../domain/package/format.ts';
import { kindRules, type MessageKind } from '../domain/package/kinds.ts';
import { judgeRevision, type RevisionVerdict } from '../domain/package/revision.ts';
import { organisationName } from '../domain/vocabulary.ts';
import type { App } from './app.ts';
import { toMessageContent } from './message-content.ts';
import type { Weighed } from './receive-file.ts';
import type { Store, StoredMessage } from './store.ts';

export function weighMessage(app: App, store: Store, envelope: EnvelopeOf<MessageKind>): Weighed {
  const verdict = judgeMessage(store, envelope);
  const { header, integrity } = envelope;
  return {
    findings: [
      ...verdict.codes.map((code) => packageFinding('meaning', code, {}, { count: 0 })),
      ...checkSubject(store, envelope),
    ],
    decidable: verdict.effectIfDecided !== 'none',
    message: {
      organisation: header.sender.orgCode,
      organisationName: organisationName(app.ports.vocabulary, header.sender.orgCode),
      year: yearOf(envelope),
      revision: header.series.revision,
      previousRevision: verdict.head?.revision,
      createdAt: header.createdAt,
      digest: integrity.digest,
      content: toMessageContent(envelope),
      previous: verdict.head && toMessageContent(verdict.head.envelope),
    },
  };
}

/** The revision table against what is stored right now; asked again at the import itself. */
export function judgeMessage(
  store: Store,
  envelope: EnvelopeOf<MessageKind>,
): RevisionVerdict<StoredMessage> {
  const file = { carrier: 'json', fileName: '', fileSha256: '', standing: 'none' } as const;
  const message = toReceivedMessage(envelope, file, '', false);
  return judgeRevision(
    { ...message, purpose: envelope.header.purpose },
    store.messages.related(message),
    kindRules[envelope.kind].oneSeriesPerYear,
  );
}

export const toReceivedMessage = (
  envelope: EnvelopeOf<MessageKind>,
  file: {
    carrier: 'docx' | 'json';
    fileName: string;
    fileSha256: string;
    standing: StoredMessage['signature'];
  },
  storedAt: string,
  isHead: boolean,
): StoredMessage => ({
  messageId: envelope.header.messageId,
  direction: 'received',
  kind: envelope.kind,
  organisation: envelope.header.sender.orgCode,
  year: yearOf(envelope),
  seriesId: envelope.header.series.seriesId,
  revision: envelope.header.series.revision,
  previousDigest: envelope.header.series.previous?.digest,
  digest: envelope.integrity.digest,
  isHead,
  createdAt: envelope.header.createdAt,
  storedAt,
  signature: file.standing,
  envelope,
  files: [{ extension: file.carrier, name: file.fileName, sha256: file.fileSha256 }],
});

/** A message about a report that never left this house is not for it; one about an older revision says so. */
function checkSubject(store: Store, { payload }: EnvelopeOf<MessageKind>): PackageFinding[] {
  if (!('subject' in payload)) return [];
  const { subject } = payload;
  const sent = store.reports.allExports();
  const location = { pointer: '/payload/subject' };
  if (!sent.some(({ digest }) => digest === subject.digest))
    return [packageFinding('meaning', 'MSG-UNKNOWN-SUBJECT', location)];
  const latest = sent.filter(({ seriesId }) => seriesId === subject.seriesId).at(-1);
  return latest && latest.revision > subject.revision
    ? [packageFinding('meaning', 'MSG-OLDER-REVISION', location, { revision: subject.revision })]
    : [];
}
