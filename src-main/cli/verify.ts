// What a file is and whether it is whole, without any organisation's database: whose key signed it, whether it is new and
// whether it is meant for someone here, only a database can tell.
import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Ports } from '../app/ports.ts';
import { composeReader } from '../compose.ts';
import { barsImport, bySeverity, type PackageFinding } from '../domain/package/finding.ts';
import { type Envelope, yearOf } from '../domain/package/format.ts';
import { kindRules } from '../domain/package/kinds.ts';
import { packageLimits } from '../domain/package/limits.ts';
import { checkMeaning } from '../domain/package/meaning.ts';
import { parseShippedVocabulary, type Vocabulary } from '../domain/vocabulary.ts';
import { kindLabels } from '../domain/wording/messages.ts';
import { packageFindingText } from '../domain/wording/package-findings.ts';
import { conditionLabels, conditionOf, signatureLabels } from '../domain/wording/verdict.ts';
import type { Options } from './commands.ts';
import { assetsFolder } from './start-core.ts';
import { exitCodes, type Terminal } from './terminal.ts';

type Reader = Pick<Ports, 'files' | 'packages'>;

interface Verdict {
  file: string;
  condition: keyof typeof conditionLabels;
  package?: {
    kind: Envelope['kind'];
    sender: string;
    senderName: string;
    recipient: string;
    year: number;
    revision: number;
    formatVersion: string;
    digest: string;
  };
  /** RFC 7638 thumbprint of the key, when the package is signed. */
  signedBy?: string;
  findings: PackageFinding[];
}

export async function verifyCommand({ files }: Options, terminal: Terminal): Promise<number> {
  if (files.length === 0) return terminal.usage('Ange minst en fil att kontrollera.');
  const reader = composeReader();
  const vocabulary = parseShippedVocabulary(
    JSON.parse(readFileSync(join(assetsFolder, 'vocabulary', 'malmo.json'), 'utf8')),
  );
  try {
    const verdicts: Verdict[] = [];
    for (const file of files) {
      const bytes = reader.files.read(resolve(file), packageLimits.fileBytes);
      if (!bytes.ok) return terminal.failure(bytes.failure);
      verdicts.push(await verify(reader, vocabulary, file, bytes.value));
    }
    const isGood = verdicts.every(({ findings }) => !findings.some(barsImport));
    return terminal.result(
      { files: verdicts },
      verdicts.flatMap(describe),
      isGood ? exitCodes.done : exitCodes.findings,
    );
  } finally {
    reader.packages.closeReading();
  }
}

async function verify(
  { packages }: Reader,
  vocabulary: Vocabulary,
  file: string,
  bytes: Uint8Array,
): Promise<Verdict> {
  const { envelope, findings, signedBy } = await packages.read(bytes, basename(file));
  if (!envelope) {
    const sorted = findings.toSorted(bySeverity);
    return { file, condition: conditionOf(sorted[0]), findings: sorted };
  }
  const { kind, header, integrity, formatVersion } = envelope;
  // As its recipient would: for whom it is meant, only that one can say.
  const recipient = { role: kindRules[kind].readBy, organisation: header.recipient.orgCode };
  return {
    file,
    condition: 'intact',
    package: {
      kind,
      sender: header.sender.orgCode,
      senderName: header.sender.orgName,
      recipient: header.recipient.orgCode,
      year: yearOf(envelope),
      revision: header.series.revision,
      formatVersion,
      digest: integrity.digest,
    },
    ...(signedBy !== undefined && { signedBy }),
    findings: [...findings, ...checkMeaning(envelope, recipient, vocabulary, new Date())].sort(bySeverity),
  };
}

function describe({ file, condition, package: known, signedBy, findings }: Verdict): string[] {
  return [
    `${file}: ${conditionLabels[condition]}`,
    ...(known
      ? [
          `  ${kindLabels[known.kind].one} ${known.year}, version ${known.revision}, från ${known.senderName} (${known.sender}) till ${known.recipient}`,
          `  Format ${known.formatVersion}, kontrollsumma ${known.digest}`,
          signedBy === undefined
            ? `  ${signatureLabels.unsigned}`
            : `  ${signatureLabels.signed} med nyckeln ${signedBy}`,
        ]
      : []),
    ...findings.map((finding) => {
      const { what, next } = packageFindingText(finding);
      const { part, pointer } = finding.location;
      const where = [part, pointer].filter((one) => one !== undefined && one !== '').join(' ');
      return `  ${finding.code}${where === '' ? '' : ` (${where})`}: ${what} ${next}`;
    }),
  ];
}
