// What the use cases need from the world. Each is implemented once outside app/ (or by a test) and put together in
// compose.ts; time, ids, files and dialogs come in only here, so the same input gives the same bytes.

import type { JobStage } from '../domain/job-stage.ts';
import type { ListFile } from '../domain/list-import/cell.ts';
import type { OutlineDocument } from '../domain/outline/outline.ts';
import type { PackageFinding } from '../domain/package/finding.ts';
import type { Envelope, PublicKey, Undigested } from '../domain/package/format.ts';
import type { SigningKey } from '../domain/package/signing-key.ts';
import type { Result } from '../domain/result.ts';
import type { Vocabulary } from '../domain/vocabulary.ts';
import type { WorkspaceSummary } from '../domain/workspace.ts';
import type { Stores } from './store.ts';

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A new RFC 9562 UUID, version 7. */
  next(): string;
}

export interface Log {
  /** One line for the IT department: never a value that a user wrote. */
  write(event: string, details?: Readonly<Record<string, string | number>>): void;
}

/** Long work tells how far it has come and stops when asked; it checks between its own stages. */
export interface Job {
  /** @param stage a wording key, @param done and @param total in the stage's own units. */
  progress(stage: JobStage, done: number, total: number): void;
  /** Lets messages through (a wish to cancel among them). Resolves to true when the work should stop. */
  pause(): Promise<boolean>;
}

/** The known organisations of this installation and where their databases lie; kept outside any database. */
export interface WorkspaceRegistry {
  list(): (WorkspaceSummary & { folder: string })[];
  remember(summary: WorkspaceSummary, folder: string): Result<void>;
  /** The one that was open last. */
  latest(): string | undefined;
  defaultFolder(organisation: string): string;
  /** Theme and the like: small settings of this installation. */
  preference(key: string): string | undefined;
  setPreference(key: string, value: string): Result<void>;
}

/** What reading a file gave, short of its meaning. The file is good when no finding is fatal or reject. */
export interface ReadPackage {
  fileSha256: string;
  fileBytes: number;
  carrier: 'json' | 'docx' | 'unknown';
  findings: PackageFinding[];
  envelope?: Envelope;
  /** The key that verifiably signed the envelope; whose key it is is another question. */
  signedBy?: string;
}

export interface Packages {
  /** Adds the integrity part, SHA-256 of the canonical document, and the signature (format §2.4). */
  seal<U extends Undigested<Envelope>>(
    envelope: U,
    key?: SigningKey,
  ): U & Pick<Envelope, 'integrity' | 'signatures'>;
  createSigningKey(): SigningKey;
  /** RFC 7638, the name that a key goes by. */
  thumbprint(key: PublicKey): string;
  /** The `.json` sidecar: canonical key order, readable. Same envelope, same bytes. */
  toJson(envelope: Envelope): Uint8Array;
  /** The `.docx` that people read, carrying the canonical JSON. Same input, same bytes. */
  toDocx(envelope: Envelope, document: Uint8Array): Uint8Array;
  /** Reads either carrier, stages 2 to 9 of format §2.7. Never throws on hostile input. */
  read(bytes: Uint8Array, fileName: string): Promise<ReadPackage>;
  /** Says that files will soon be read: what reading needs is started meanwhile. */
  prepareReading(): void;
  /** Gives back what reading needed. */
  closeReading(): void;
  sha256(bytes: Uint8Array | string): string;
}

export interface Documents {
  /** @returns the bytes of a .docx (without any package in it). Same outline and time, same bytes. */
  toDocx(outline: OutlineDocument, createdAt: string): Promise<Uint8Array>;
  /** @param rows the heading first. @returns the bytes of a .csv that a spreadsheet takes for no formula. */
  toCsv(rows: readonly (readonly string[])[]): Uint8Array;
}

/** A person's own list, an Excel workbook or a text file with columns. */
export interface Lists {
  /** Fails with LIST-NOT-A-LIST, LIST-DAMAGED, LIST-TOO-LARGE and others; never throws on hostile input. */
  read(bytes: Uint8Array, fileName: string): Promise<Result<ListFile>>;
}

/** An all-day entry of a calendar, which reminds some time before. */
export interface CalendarEntry {
  /** The same for the same thing in every file, so that a calendar changes its entry instead of adding one. */
  id: string;
  /** A day: `2008-12-31`. */
  date: string;
  text: string;
}

export interface Calendars {
  /**
   * @param entries at least one, or it is no calendar.
   * @returns the bytes of an .ics. Same entries and time, same bytes.
   */
  toIcs(entries: readonly CalendarEntry[], createdAt: string): Uint8Array;
}

/** A letter that a person reads through and sends from a mail program. */
export interface MailDraft {
  /** An address; absent: the person fills it in. */
  to?: string | undefined;
  subject: string;
  /** Plain text, lines ended by a line feed. */
  body: string;
}

export interface MailDrafts {
  /** @returns the bytes of an .eml. Same letter and time, same bytes. */
  toEml(draft: MailDraft, createdAt: string): Uint8Array;
}

/** The files of a folder one after the other, `/` between the parts of a path; undefined: give up, a failure: it failed. */
export type FolderContents = AsyncIterable<Result<{ path: string; bytes: Uint8Array }> | undefined>;

export interface Files {
  /** The whole file, read once. Fails with FILE-UNREADABLE, FILE-TOO-LARGE. */
  read(path: string, limitBytes: number): Result<Uint8Array>;
  /** SHA-256 of a file of any size, read piece by piece while other work goes on. Fails with FILE-UNREADABLE. */
  digest(path: string): Promise<Result<string>>;
  /** Whole or absent: written beside, flushed, checked, renamed. Fails with FILE-FULL, FILE-NO-ACCESS, FILE-NOT-WRITTEN. */
  write(path: string, bytes: Uint8Array): Result<void>;
  /**
   * A new folder with all its files, whole or absent: written under another name and renamed when the last file is there.
   * Fails like `write`, and with what the contents fail with; nothing is then left.
   */
  writeFolder(path: string, contents: FolderContents): Promise<Result<'written' | 'given-up'>>;
  exists(path: string): boolean;
  join(folder: string, name: string): string;
  baseName(path: string): string;
}

/** A file as its folder tells of it. */
export interface ListedFile {
  name: string;
  bytes: number;
  /** Milliseconds since 1970, by the clock of whoever keeps the folder. */
  modifiedAt: number;
}

/** Files that may lie far away, on a network share or a stick: one that does not answer is given up after a few seconds. */
export interface FarFiles {
  /** The whole file. Fails with FILE-UNREADABLE, FILE-TOO-LARGE. */
  load(path: string, limitBytes: number): Promise<Result<Uint8Array>>;
  /**
   * The files of a folder, not those of folders in it. Asked twice at once it answers both alike. Fails with
   * FOLDER-NOT-REACHED.
   * @param isWanted asked of each name.
   * @returns isCut: there is more in the folder than was looked at.
   */
  list(
    folder: string,
    isWanted: (name: string) => boolean,
  ): Promise<Result<{ files: ListedFile[]; isCut: boolean }>>;
}

/** The organisation's folder of exact bytes, named by their SHA-256: what was sent and what was received. */
export interface ContentStore {
  put(box: 'inbox' | 'outbox', bytes: Uint8Array): Result<string>;
  get(box: 'inbox' | 'outbox', sha256: string): Result<Uint8Array>;
}

/** What kind of file is saved. */
export type SavedKind = 'document' | 'calendar';

/** How a private key is kept: by the operating system's store, or readable to whoever can read the database. */
export type KeyProtection = 'os-store' | 'plain';

/** The operating system's store of secrets (Electron's safeStorage), where there is one. */
export interface SecretStore {
  /** @returns undefined where there is no such store. */
  wrap(secret: string): Promise<string | undefined>;
  /**
   * Fails with KEY-NOT-OPENED when the store does not know it: another user or machine, or a store that was reset; with
   * KEY-ONLY-IN-WINDOW where there is no store to ask.
   */
  unwrap(wrapped: string): Promise<Result<string>>;
}

/** Asks the person at the screen. Paths stay on this side of the border; the window sees only names. */
export interface Dialogs {
  /** undefined: the person cancelled. */
  choosePackages(): Promise<Result<string[] | undefined>>;
  /** One file: any document, to be recognised by its checksum, or a list (.xlsx, .csv). */
  chooseFile(purpose: 'document' | 'list'): Promise<Result<string | undefined>>;
  chooseFolder(title: 'export' | 'workspace' | 'inbox' | 'archive'): Promise<Result<string | undefined>>;
  chooseSave(suggestedName: string, kind: SavedKind): Promise<Result<string | undefined>>;
}

export interface Ports {
  version: string;
  vocabulary: Vocabulary;
  clock: Clock;
  ids: Ids;
  log: Log;
  stores: Stores;
  registry: WorkspaceRegistry;
  packages: Packages;
  documents: Documents;
  lists: Lists;
  calendars: Calendars;
  mailDrafts: MailDrafts;
  files: Files;
  far: FarFiles;
  contents(folder: string): ContentStore;
  /** How packages are to be read, as it is published (assets/package-format): for who keeps them. */
  formatFiles(): { name: string; bytes: Uint8Array }[];
  secrets: SecretStore;
  dialogs: Dialogs;
}
