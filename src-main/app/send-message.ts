// Sending a message of any kind but the report: sealed, signed, composed for readers, its exact bytes kept in the outbox,
// then handed out into a folder. The bytes are durable before the row that names them, so a stop in between leaves the old
// state and at most an unnamed file.
import type { SentResult } from '../contract/message-views.ts';
import { messageOutline } from '../domain/outline/message-outline.ts';
import {
  type EnvelopeHeader,
  type EnvelopeOf,
  formatId,
  formatVersion,
  type PayloadOf,
  type PublicKey,
  type Undigested,
} from '../domain/package/format.ts';
import type { MessageKind } from '../domain/package/kinds.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { type Result, succeed } from '../domain/result.ts';
import { type App, auditNow } from './app.ts';
import { envelopeHeader } from './envelope-header.ts';
import { handOutFile, keepFiles } from './outbox.ts';
import { ownSigningKey } from './own-key.ts';
import type { Job } from './ports.ts';
import type { Store, StoredMessage } from './store.ts';

export type Letter<K extends MessageKind = MessageKind> = {
  [One in K]: {
    kind: One;
    payload: PayloadOf<One>;
    recipient: string;
    year: number;
    /** The message that this one amends: the next revision of its series. Absent: a series of its own. */
    amends?: StoredMessage | undefined;
    inReplyTo?: EnvelopeHeader['inReplyTo'];
  };
}[K];

/**
 * Sends letters, all to one folder that the person chooses. A message that was sent before goes with them as it was.
 * @returns what was handed out; cancelled when no folder was chosen, or the work stopped before anything was kept.
 */
export async function sendLetters(
  app: App,
  store: Store,
  letters: readonly (Letter | StoredMessage)[],
  job: Job,
): Promise<Result<SentResult>> {
  const folder = await app.ports.dialogs.chooseFolder('export');
  if (!folder.ok) return folder;
  if (folder.value === undefined) return succeed({ outcome: 'cancelled' });
  const key = await ownSigningKey(app, store);
  if (!key.ok) return key;

  const sent: StoredMessage[] = [];
  for (const [index, letter] of letters.entries()) {
    job.progress('composing', index, letters.length);
    // What has been kept is handed out; what has not been begun is left.
    if (await job.pause()) break;
    const message = 'messageId' in letter ? succeed(letter) : await keep(app, store, letter, key.value);
    if (!message.ok) return message;
    sent.push(message.value);
  }
  return sent.length === 0
    ? succeed({ outcome: 'cancelled' })
    : handOutMessages(app, sent, folder.value, job);
}

async function keep(
  app: App,
  store: Store,
  letter: Letter,
  key: Parameters<App['ports']['packages']['seal']>[1],
): Promise<Result<StoredMessage>> {
  const { ports } = app;
  const unsealed = toEnvelope(app, store, letter, key?.publicKey);
  const envelope = ports.packages.seal(unsealed, key) as EnvelopeOf<MessageKind>;
  const { header, integrity } = envelope;
  const signedBy = key && ports.packages.thumbprint(key.publicKey);
  const outline = messageOutline(envelope, ports.vocabulary, signedBy);
  const document = await ports.documents.toDocx(outline, header.createdAt);

  const files = keepFiles(app, envelope, document, letter.recipient, packageLimits.fileBytes);
  if (!files.ok) return files;
  const { revision } = header.series;
  const message: StoredMessage = {
    messageId: header.messageId,
    direction: 'sent',
    kind: envelope.kind,
    organisation: letter.recipient,
    year: letter.year,
    seriesId: header.series.seriesId,
    revision,
    previousDigest: header.series.previous?.digest,
    digest: integrity.digest,
    isHead: true,
    createdAt: header.createdAt,
    storedAt: header.createdAt,
    signature: key ? 'known' : 'none',
    envelope,
    files: files.value,
  };
  const stored = store.messages.store(message, auditNow(app, store));
  if (!stored.ok) return stored;
  ports.log.write('sent', { kind: message.kind, year: message.year, revision, digest: message.digest });
  return succeed(message);
}

function toEnvelope(
  app: App,
  store: Store,
  { kind, payload, recipient, year, amends, inReplyTo }: Letter,
  publicKey: PublicKey | undefined,
): Undigested<EnvelopeOf<MessageKind>> {
  const envelope = {
    format: formatId,
    formatVersion,
    kind,
    requires: [],
    header: envelopeHeader(app, store, { recipient, year, previous: amends, inReplyTo, publicKey }),
    payload,
  };
  // A letter's kind and payload belong together, which the compiler no longer sees once they are taken apart.
  return envelope as Undigested<EnvelopeOf<MessageKind>>;
}

/** Writes the kept bytes of messages into a folder. */
export function handOutMessages(
  app: App,
  messages: readonly StoredMessage[],
  folder: string,
  job: Job,
): Result<SentResult> {
  const fileNames: string[] = [];
  for (const [index, { files }] of messages.entries()) {
    job.progress('writing', index, messages.length);
    for (const file of files) {
      const written = handOutFile(app, file, folder);
      if (!written.ok) return written;
      fileNames.push(file.name);
    }
  }
  return succeed({ outcome: 'sent', messages: messages.length, fileNames, folderLabel: folder });
}
