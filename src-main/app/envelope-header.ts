import { toInstant } from '../domain/ids.ts';
import type { EnvelopeHeader, PublicKey } from '../domain/package/format.ts';
import { organisationName } from '../domain/vocabulary.ts';
import type { App } from './app.ts';
import type { Store } from './store.ts';

interface Addressed {
  recipient: string;
  year: number;
  /** The revision before, of the same series. Absent: a series of its own begins. */
  previous: { seriesId: string; revision: number; messageId: string; digest: string } | undefined;
  inReplyTo: EnvelopeHeader['inReplyTo'];
  /** Of the key that the package is signed by. */
  publicKey: PublicKey | undefined;
}

/** The header of a package that leaves this organisation, of whichever kind (format §2.2). */
export function envelopeHeader(
  { ports, vocabularyDigest }: App,
  { workspace }: Store,
  { recipient, year, previous, inReplyTo, publicKey }: Addressed,
): Omit<EnvelopeHeader, 'counts'> {
  const { vocabulary } = ports;
  return {
    messageId: ports.ids.next(),
    createdAt: toInstant(ports.clock.now()),
    purpose: 'final',
    language: 'sv-SE',
    series: {
      seriesId: previous?.seriesId ?? ports.ids.next(),
      revision: (previous?.revision ?? 0) + 1,
      ...(previous && { previous: { messageId: previous.messageId, digest: previous.digest } }),
    },
    sender: {
      orgCode: workspace.organisation,
      orgName: organisationName(vocabulary, workspace.organisation),
      installationId: workspace.installationId,
      ...(publicKey && { publicKey }),
    },
    recipient: { orgCode: recipient },
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    ...(inReplyTo && { inReplyTo }),
    vocabulary: { id: vocabulary.id, version: vocabulary.version, digest: vocabularyDigest },
    generator: { name: 'Utblick', version: ports.version },
  };
}
