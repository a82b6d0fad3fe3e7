// Arkivmappen (mission §6: "an archive folder ready for the public record"): all that a year left behind, in a folder of its
// own with checksums and a list of contents that anyone can read.
import type { ArchiveState } from '../contract/archive-views.ts';
import { type ArchivedFile, type ArchiveGap, archiveCategories } from '../domain/archive/archive.ts';
import {
  declaration,
  declarationName,
  informationName,
  informationText,
  manifestName,
  manifestText,
  payloadOxum,
  tagManifestName,
} from '../domain/archive/bag.ts';
import { toInstant } from '../domain/ids.ts';
import { archiveOutline } from '../domain/outline/archive-outline.ts';
import { type Result, succeed } from '../domain/result.ts';
import { organisationName, type Vocabulary } from '../domain/vocabulary.ts';
import { categoryLabels } from '../domain/wording/archive.ts';
import { formatDate } from '../domain/wording/format.ts';
import { type App, type Handlers, openStore } from './app.ts';
import { approvedReport } from './approved-report.ts';
import { archiveContents, type PlannedFile } from './archive-contents.ts';
import { expectedCodes } from './board-handlers.ts';
import { exchangeFactsOf } from './exchange-facts.ts';
import type { FolderContents, Job } from './ports.ts';
import type { Store } from './store.ts';

export const archiveHandlers = (app: App): Handlers<`archive.${'get' | 'save'}`> => ({
  'archive.get': ({ year }) => {
    const store = openStore(app, 'city-office');
    if (!store.ok) return store;
    const files = archiveContents(app, store.value, year);
    return succeed({
      year,
      categories: archiveCategories.map((category) => ({
        category,
        files: files.filter((file) => file.category === category).length,
      })),
      approval: approvalOf(store.value, year),
      gaps: gapsOf(app, store.value, year),
    });
  },

  'archive.save': async ({ year, jobId }) => {
    const store = openStore(app, 'city-office');
    return store.ok ? app.jobs.run(jobId, (job) => save(app, store.value, year, job)) : store;
  },
});

const approvalOf = (store: Store, year: number) => approvedReport(store, year)?.decision;

function gapsOf(app: App, store: Store, year: number): ArchiveState['gaps'] {
  const heads = store.submissions.heads(year);
  const reported = new Set(heads.map(({ organisation }) => organisation));
  const factsOf = exchangeFactsOf(app, store, year, new Map(heads.map((head) => [head.organisation, head])));
  const facts = heads.map(({ organisation }) => ({ organisation, ...factsOf(organisation) }));
  const those = (isMissing: (one: (typeof facts)[number]) => boolean): string[] =>
    facts.filter(isMissing).map(({ organisation }) => organisation);
  const gaps: Record<ArchiveGap, string[] | undefined> = {
    'not-approved': approvalOf(store, year) ? undefined : [],
    'not-reported': [...expectedCodes(app, store, year).difference(reported)],
    'open-points': those(({ points }) => points !== undefined),
    'no-receipt': those(({ receipt }) => !receipt?.isCurrent),
    'no-feedback': those(({ feedback }) => feedback === undefined),
  };
  return (Object.entries(gaps) as [ArchiveGap, string[] | undefined][]).flatMap(([gap, organisations]) =>
    organisations !== undefined && (gap === 'not-approved' || organisations.length > 0)
      ? [{ gap, organisations }]
      : [],
  );
}

type Saved = Result<
  { outcome: 'cancelled' } | { outcome: 'saved'; folderLabel: string; files: number; bytes: number }
>;

async function save(app: App, store: Store, year: number, job: Job): Promise<Saved> {
  const { dialogs, files, log } = app.ports;
  const chosen = await dialogs.chooseFolder('archive');
  if (!chosen.ok) return chosen;
  if (chosen.value === undefined) return succeed({ outcome: 'cancelled' });
  const path = freeName(app, chosen.value, `Arkiv_${year}_${store.workspace.organisation}`);
  const kept: ArchivedFile[] = [];
  const written = await files.writeFolder(path, bagOf(app, store, year, kept, job));
  if (!written.ok) return written;
  if (written.value === 'given-up') return succeed({ outcome: 'cancelled' });
  const bytes = kept.reduce((sum, one) => sum + one.bytes, 0);
  log.write('archived', { year, files: kept.length, bytes });
  return succeed({ outcome: 'saved', folderLabel: path, files: kept.length, bytes });
}

/** An archive that was made before is never written over. */
function freeName({ ports: { files } }: App, folder: string, name: string): string {
  for (let number = 1; ; number += 1) {
    const path = files.join(folder, number === 1 ? name : `${name}_${number}`);
    if (!files.exists(path)) return path;
  }
}

/** The folder's files in the order in which they can be written: what is kept, the list of it, and the checksums of all. */
async function* bagOf(app: App, store: Store, year: number, kept: ArchivedFile[], job: Job): FolderContents {
  const { packages, documents, clock, vocabulary, version } = app.ports;
  const keep = ({ read: _, ...file }: PlannedFile, bytes: Uint8Array) => {
    kept.push({ ...file, bytes: bytes.byteLength, sha256: packages.sha256(bytes) });
    return succeed({ path: file.path, bytes });
  };
  const planned = archiveContents(app, store, year);
  for (const [index, file] of planned.entries()) {
    job.progress('writing', index, planned.length);
    if (await job.pause()) return yield undefined;
    const bytes = file.read();
    yield bytes.ok ? keep(file, bytes.value) : bytes;
  }

  const createdAt = toInstant(clock.now());
  const organisation = organisationName(vocabulary, store.workspace.organisation);
  const index = archiveOutline(
    {
      year,
      organisation,
      createdAt,
      approval: approvalOf(store, year),
      gaps: gapsOf(app, store, year),
      files: kept,
    },
    vocabulary,
  );
  const listed = {
    category: 'data',
    title: 'Innehållsförteckning',
    at: createdAt,
    read: () => succeed(new Uint8Array()),
  } as const;
  const rows = kept.map((file) => contentsRow(file, vocabulary));
  yield keep({ ...listed, path: 'data/Innehall.docx' }, await documents.toDocx(index, createdAt));
  yield keep(
    { ...listed, path: 'data/innehall.csv' },
    documents.toCsv([['Del', 'Handling', 'Förvaltning', 'Daterad', 'Fil', 'Storlek', 'SHA-256'], ...rows]),
  );

  const text = (content: string): Uint8Array => new TextEncoder().encode(content);
  const tags = [
    { path: declarationName, bytes: text(declaration) },
    {
      path: informationName,
      bytes: text(
        informationText([
          ['Source-Organization', `Malmö stad, ${organisation}`],
          [
            'External-Description',
            `Malmö stads internationella arbete ${year}: redovisning och verksamhetsberättelse`,
          ],
          ['Bagging-Date', formatDate(createdAt)],
          ['Bag-Software-Agent', `Utblick ${version}`],
          ['Payload-Oxum', payloadOxum(kept)],
        ]),
      ),
    },
    { path: manifestName, bytes: text(manifestText(kept)) },
  ];
  for (const tag of tags) yield succeed(tag);
  yield succeed({
    path: tagManifestName,
    bytes: text(manifestText(tags.map(({ path, bytes }) => ({ path, sha256: packages.sha256(bytes) })))),
  });
}

const contentsRow = (
  { category, title, organisation, at, path, bytes, sha256 }: ArchivedFile,
  vocabulary: Vocabulary,
): string[] => [
  categoryLabels[category],
  title,
  organisation === undefined ? '' : organisationName(vocabulary, organisation),
  at === undefined ? '' : formatDate(at),
  path,
  String(bytes),
  sha256,
];
