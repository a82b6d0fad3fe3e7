// A sent message put straight into an organisation's folder, for tests of what is done with messages that are there.

import { createStores } from '../../src-main/database/stores.ts';
import { createContentStore } from '../../src-main/exchange/content-store.ts';
import { createFiles } from '../../src-main/exchange/file-store.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { vocabulary } from '../domain/samples.ts';
import { receiptEnvelope } from '../exchange/sample-messages.ts';

/** @returns the id of the message, which is a receipt with one file. */
export function keepSentMessage(folder: string): string {
  const bytes = packages.toJson(receiptEnvelope);
  const kept = createContentStore(folder, createFiles()).put('outbox', bytes);
  const opened = createStores(vocabulary).open(folder);
  if (!kept.ok || !opened.ok) throw new Error(`the message could not be kept in ${folder}`);
  const { header, integrity } = receiptEnvelope;
  const stored = opened.value.messages.store(
    {
      messageId: header.messageId,
      direction: 'sent',
      kind: 'receipt',
      organisation: header.recipient.orgCode,
      year: 2006,
      seriesId: header.series.seriesId,
      revision: 1,
      digest: integrity.digest,
      isHead: true,
      createdAt: header.createdAt,
      storedAt: header.createdAt,
      signature: 'none',
      envelope: receiptEnvelope,
      files: [{ extension: 'json', name: 'EU-kvittens.json', sha256: kept.value }],
    },
    { at: header.createdAt, actor: 'test' },
  );
  opened.value.close();
  if (!stored.ok) throw new Error(stored.failure.code);
  return header.messageId;
}
