// Prints the digest of the sample report's bytes: run in a process of its own, in another time zone.
import { createHash } from 'node:crypto';
import { createDocuments } from '../../src-main/documents/outline-to-docx.ts';
import { createdAt, fontsFolder } from './docx-parts.ts';
import { sampleReport } from './sample-report.ts';

process.stdout.write(
  createHash('sha256')
    .update(await createDocuments(fontsFolder).toDocx(sampleReport, createdAt))
    .digest('hex'),
);
