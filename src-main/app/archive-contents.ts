// What goes into the archive folder of a year: every file that was sent or received for it, as it was, and what the
// reports that count say as plain tables. Told as a plan, so that the window can show it before anything is read.
import type { ArchiveCategory, ArchivedFile } from '../domain/archive/archive.ts';
import { packageFileStem } from '../domain/package/file-name.ts';
import { type Result, succeed } from '../domain/result.ts';
import { categoryFolders } from '../domain/wording/archive.ts';
import { kindLabels } from '../domain/wording/messages.ts';
import { readReports } from './annual-report-handlers.ts';
import type { App } from './app.ts';
import { approvedReport, correctionsOf } from './approved-report.ts';
import { archiveTables } from './archive-tables.ts';
import type { Store } from './store.ts';

/** A file that is to be kept, and how to get at what is in it. */
export type PlannedFile = Omit<ArchivedFile, 'bytes' | 'sha256'> & { read: () => Result<Uint8Array> };

/** @returns everything but the list of contents itself, folder by folder. */
export const archiveContents = (app: App, store: Store, year: number): PlannedFile[] =>
  unique([
    ...sentFiles(app, store, year),
    ...reportFiles(app, store, year),
    ...approvedFiles(app, store, year),
    ...otherFiles(app, store, year),
    ...tableFiles(app, store, year),
    ...app.ports.formatFiles().map(({ name, bytes }) => ({
      ...placed('data', `format/${name}`),
      title: 'Hur datafilerna är uppbyggda',
      read: () => succeed(bytes),
    })),
  ]);

/** The reports that count, as tables and as one file, with the code lists that they go by. */
const tableFiles = (app: App, store: Store, year: number): PlannedFile[] =>
  archiveTables(app, readReports(store, year)).map(({ name, title, bytes }) => ({
    ...placed('data', name),
    title,
    read: () => succeed(bytes()),
  }));

const placed = (category: ArchiveCategory, name: string): Pick<PlannedFile, 'category' | 'path'> => ({
  category,
  path: `data/${categoryFolders[category]}/${name}`,
});

/** Files of the same name are two: a place in the folder has one. */
function unique(files: readonly PlannedFile[]): PlannedFile[] {
  const taken = new Map<string, number>();
  return files.map((file) => {
    const times = (taken.get(file.path) ?? 0) + 1;
    taken.set(file.path, times);
    return times === 1 ? file : { ...file, path: file.path.replace(/(\.[^./]*)?$/, `_${times}$1`) };
  });
}

function sentFiles({ ports, session }: App, store: Store, year: number): PlannedFile[] {
  const outbox = ports.contents(session.folder ?? '');
  return store.messages.list(year).flatMap(({ kind, direction, organisation, revision, createdAt, files }) =>
    direction === 'received' || kind === 'handover'
      ? []
      : files.map(({ name, sha256 }) => ({
          ...placed(kind, name),
          title: `${kindLabels[kind].one}, version ${revision}`,
          organisation,
          at: createdAt,
          read: () => outbox.get('outbox', sha256),
        })),
  );
}

/** Every revision that was taken, whether it still counts or not. */
function reportFiles({ ports, session }: App, store: Store, year: number): PlannedFile[] {
  const inbox = ports.contents(session.folder ?? '');
  return store.submissions
    .ofYear(year)
    .map(({ organisation, revision, digest, createdAt, fileSha256, ...one }) => {
      const stem = packageFileStem({ kind: 'report-bundle', year, organisation, revision, digest });
      const count = one.isHead ? '' : ', har ersatts';
      return {
        ...placed('report-bundle', `${stem}.${extensionOf(one.fileName)}`),
        title: `${kindLabels['report-bundle'].one}, version ${revision}${count}`,
        organisation,
        at: createdAt,
        read: () => inbox.get('inbox', fileSha256),
      };
    });
}

/** The document that kommunstyrelsen approved, as it was, with what has been put right since. */
function approvedFiles({ ports, session }: App, store: Store, year: number): PlannedFile[] {
  const approved = approvedReport(store, year);
  if (!approved) return [];
  const outbox = ports.contents(session.folder ?? '');
  const { name, sha256 } = approved.document;
  const corrections = correctionsOf(store, year);
  const correctionsFile: PlannedFile = {
    ...placed('annual-report', 'rattelser.json'),
    title: 'Rättelser efter beslut',
    read: () => succeed(new TextEncoder().encode(`${JSON.stringify(corrections, undefined, 2)}\n`)),
  };
  return [
    {
      ...placed('annual-report', name),
      title: 'Verksamhetsberättelsen som den godkändes',
      at: approved.recordedAt,
      read: () => outbox.get('outbox', sha256),
    },
    ...(corrections.length === 0 ? [] : [correctionsFile]),
  ];
}

/** What came besides: the same report in its other form, copies, and what was refused. */
function otherFiles({ ports, session }: App, store: Store, year: number): PlannedFile[] {
  const inbox = ports.contents(session.folder ?? '');
  const imported = new Set(store.submissions.ofYear(year).map(({ fileSha256 }) => fileSha256));
  return store.receivedFiles
    .ofYear(year)
    .flatMap(({ sha256, name, kind, revision, organisation, receivedAt, verdict }) =>
      imported.has(sha256)
        ? []
        : [
            {
              // Names of files come from outside: what is kept is named by its content.
              ...placed('other', `${sha256.slice(0, 16)}.${extensionOf(name)}`),
              title: [
                kind === undefined ? 'Fil' : kindLabels[kind].one,
                ...(revision === undefined ? [] : [`version ${revision}`]),
                verdictWords[verdict],
              ].join(', '),
              organisation,
              at: receivedAt,
              read: () => inbox.get('inbox', sha256),
            },
          ],
    );
}

const verdictWords = {
  importable: 'inte inläst',
  held: 'väntade på beslut',
  known: 'samma innehåll som en rapport som redan hade kommit',
  refused: 'togs inte emot',
  imported: 'inläst',
} as const;

const extensionOf = (name: string): 'docx' | 'json' => (/\.docx$/i.test(name) ? 'docx' : 'json');
