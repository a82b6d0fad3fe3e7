// What the use cases need of an organisation's open database: its repositories, and what they keep. Implemented in database/.
import type { ReportSection } from '../domain/annual-report.ts';
import type { ApprovedReport, CompiledReport, Correction, WithdrawnApproval } from '../domain/approval.ts';
import type { BoardPaper } from '../domain/board-paper.ts';
import type { Bridge } from '../domain/bridge.ts';
import type { CompletionPoint, PointResponse } from '../domain/completion.ts';
import type { Contact } from '../domain/contact.ts';
import type { Cover } from '../domain/cover.ts';
import type { Answer, ReportContents } from '../domain/department-report.ts';
import type { EvaluationText } from '../domain/evaluation.ts';
import type { Explanation } from '../domain/explanation.ts';
import type { Extension } from '../domain/extension.ts';
import type { HandoverDraft } from '../domain/handover.ts';
import type { HealthCheck } from '../domain/health.ts';
import type { ListMapping } from '../domain/list-import/mapping.ts';
import type { MeasureFollowUp } from '../domain/measure.ts';
import type { Opportunity } from '../domain/opportunity.ts';
import type { PackageFinding } from '../domain/package/finding.ts';
import type { EnvelopeOf, PackageKind, PublicKey } from '../domain/package/format.ts';
import type { MessageKind } from '../domain/package/kinds.ts';
import type { StoredRevision, StoredSubmission } from '../domain/package/revision.ts';
import type { PinnedKey, SignatureStanding } from '../domain/package/signing-key.ts';
import type { DatedProject } from '../domain/project-life/deadlines.ts';
import type { ReadyMark } from '../domain/ready-part.ts';
import type { RecordType, ReportedType } from '../domain/record-kind.ts';
import type { Facet, RecordQuery, SavedView } from '../domain/record-query.ts';
import type { RecordOf } from '../domain/records.ts';
import type { Reminder } from '../domain/reminder.ts';
import type { RequestDraft } from '../domain/report-request.ts';
import type { Result } from '../domain/result.ts';
import type { ReviewNote } from '../domain/review-note.ts';
import type { SharedProjectDecision } from '../domain/shared-project.ts';
import type { ReviewAct } from '../domain/standing.ts';
import type { Workspace } from '../domain/workspace.ts';
import type { KeyProtection } from './ports.ts';

export interface StoredRecord<R> {
  record: R;
  /** Grows by one for each save; a save names the version that it was made from. */
  version: number;
  createdAt: string;
  updatedAt: string;
}

export interface AuditContext {
  at: string;
  actor: string;
}

/** A record by kind and identity. */
export interface RecordReference {
  type: RecordType;
  id: string;
}

export interface RecordSummary extends RecordReference {
  title: string;
}

export interface RemovedRecord extends RecordSummary {
  removedAt: string;
  removedBy: string;
}

export interface SearchHit extends RecordSummary {
  fromDay: string;
  toDay: string;
}

export interface FacetCount {
  value: string;
  count: number;
}

/** What a list is asked for. */
export interface ListQuestion<T extends RecordType = RecordType> {
  query: Omit<RecordQuery, 'type'> & { type: T };
  /** The words of the query as an FTS5 expression; absent: none. */
  expression?: string | undefined;
  /** Only these; absent: all. */
  ids?: readonly string[] | undefined;
}

export interface RecordSave<T extends RecordType = RecordType> {
  type: T;
  record: RecordOf<T>;
  /** The version that was edited, 0 for a new record. */
  basedOn: number;
  /** It lies in the wastebasket and comes back with this save. */
  restores?: boolean;
}

/** What bringing a list in leaves for the next time, so that the same list is known again. */
export interface ListMemory {
  /** Of the list's shape. */
  signature: string;
  mapping: ListMapping;
  /** Of the shape, the kind of record and the key columns: only there does the same key mean the same row. */
  scope: string;
  rows: readonly { key: string; recordId: string }[];
}

export interface ListRepository {
  /** How a list of the shape was read the last time. */
  mapping(signature: string): ListMapping | undefined;
  /** The record that each row became, by the row's key; it may have been removed since. */
  rows(scope: string): ReadonlyMap<string, string>;
}

/** An organisation's own register. What changes it tells the operation, by which it can be undone. */
export interface RecordRepository {
  list<T extends RecordType>(type: T): StoredRecord<RecordOf<T>>[];
  /** Those that touch a calendar year, or any of the years from one to another. */
  ofYear<T extends RecordType>(type: T, year: number, lastYear?: number): StoredRecord<RecordOf<T>>[];
  /** Those at any of these stages; empty among them: those that have none. */
  opportunitiesAt(stages: readonly string[]): Opportunity[];
  /** Those with any of these statuses, in the same way, without reading the whole of each. */
  datedProjects(statuses: readonly string[]): DatedProject[];
  find<T extends RecordType>(type: T, id: string): StoredRecord<RecordOf<T>> | undefined;
  page<T extends RecordType>(
    question: ListQuestion<T>,
    offset: number,
    limit: number,
  ): { records: StoredRecord<RecordOf<T>>[]; total: number };
  /** All of a list, in its order. */
  ids(question: ListQuestion): string[];
  /** Grows whenever anything is written: what was read at the same number still holds. */
  changes(): number;
  /** By what the records of a kind can be filtered, with how many each choice gives. */
  facets(type: RecordType, year: number | undefined): { facet: Facet; values: FacetCount[] }[];
  /** @param expression of FTS5. */
  search(expression: string, limit: number): SearchHit[];
  /** Those that refer to a record. */
  linking(id: string): RecordSummary[];
  summary(id: string): RecordSummary | undefined;
  /** The wastebasket, latest first. */
  removed(): RemovedRecord[];
  /** Those of a kind that lie in it. */
  listRemoved<T extends RecordType>(type: T): StoredRecord<RecordOf<T>>[];
  /**
   * Saves records, all or none: each with an audit row per changed field, its index and its search text. One that is
   * saved as it was keeps its version; when all are, there is no operation.
   * Fails with RECORD-STALE when another save came between, RECORD-NOT-FOUND when one is removed.
   * @param list is remembered with them, where they come from a list.
   */
  saveAll(
    saves: readonly RecordSave[],
    audit: AuditContext,
    list?: ListMemory,
  ): Result<{ operation: number | undefined; stored: StoredRecord<RecordOf<RecordType>>[] }>;
  /** Into the wastebasket or back out of it, all or none; nothing is deleted. */
  move(
    records: readonly RecordReference[],
    to: 'wastebasket' | 'register',
    audit: AuditContext,
  ): Result<number | undefined>;
}

export interface SavedViewRepository {
  list(): SavedView[];
  save(view: SavedView, audit: AuditContext): number | undefined;
  remove(id: string, audit: AuditContext): number | undefined;
}

/** One carrier of a package; its bytes lie under their SHA-256. */
export interface SentFile {
  extension: 'json' | 'docx';
  name: string;
  sha256: string;
}

export interface ExportedRevision {
  year: number;
  seriesId: string;
  revision: number;
  messageId: string;
  digest: string;
  /** SHA-256 of the canonical payload: two exports with the same content are one revision. */
  contentDigest: string;
  createdAt: string;
  /** Record ids of this and all earlier revisions, for the "nothing lost" rule. */
  recordIds: { id: string; recordType: ReportedType }[];
  files: SentFile[];
}

/** The yearly report of the own organisation: answers, and what has been sent. */
export interface ReportRepository {
  answers(year: number): Answer[];
  /** What small saves return is the operation, by which they can be undone; undefined when nothing changed. */
  saveAnswer(year: number, answer: Answer, audit: AuditContext): number | undefined;
  nothingToReport(year: number): boolean;
  saveNothingToReport(year: number, nothing: boolean, audit: AuditContext): number | undefined;
  /** All exported revisions of a year's report, oldest first. */
  exports(year: number): ExportedRevision[];
  /** Those of every year. */
  allExports(): ExportedRevision[];
  saveExport(exported: ExportedRevision, audit: AuditContext): void;
}

/** What stadskontoret has received. Only the head revision's records are kept as rows; every file keeps its bytes. */
export interface SubmissionRepository {
  /** All received revisions that touch the same series, message, digest, or the same organisation and year. */
  related(key: {
    seriesId: string;
    messageId: string;
    digest: string;
    organisation: string;
    year: number;
  }): StoredSubmission[];
  /** Those that have a head. */
  years(): number[];
  /** Heads of a year, by organisation code. */
  heads(year: number): StoredSubmission[];
  /** Every revision of a year, by organisation, series and revision. */
  ofYear(year: number): StoredSubmission[];
  get(messageId: string): StoredSubmission | undefined;
  contents(messageId: string): ReportContents;
  /**
   * Stores a revision, in one transaction. As head it replaces the series' earlier head (whose rows go, whose file
   * stays); as history it adds a row and changes no head. Fails with DB-FULL, DB-IO …; nothing is then stored.
   * @param replaces the head of another series, which a person has decided against: its rows go too.
   */
  store(
    submission: StoredSubmission,
    contents: ReportContents,
    as: 'head' | 'history',
    audit: AuditContext,
    replaces?: string,
  ): Result<void>;
}

/** A package of any kind but the report, sent or received, whole. */
export interface StoredMessage extends StoredRevision {
  direction: 'sent' | 'received';
  kind: MessageKind;
  /** Of the other party. */
  organisation: string;
  createdAt: string;
  /** When it was sent or received here. */
  storedAt: string;
  signature: SignatureStanding;
  envelope: EnvelopeOf<MessageKind>;
  files: SentFile[];
}

export interface MessageRepository {
  get(messageId: string): StoredMessage | undefined;
  /** Oldest first; absent: of every year. */
  list(year?: number): StoredMessage[];
  /** Those about a series of reports, oldest first. */
  about(reportSeriesId: string): StoredMessage[];
  /** What the revision table goes by, for a message of that kind and direction. */
  related(
    key: Pick<
      StoredMessage,
      'messageId' | 'digest' | 'kind' | 'direction' | 'seriesId' | 'organisation' | 'year'
    >,
  ): StoredMessage[];
  /**
   * Stores a message, in one transaction; as head it retires its series' earlier head.
   * @param replaces the head of another series, which a person has decided against.
   */
  store(message: StoredMessage, audit: AuditContext, replaces?: string): Result<void>;
}

/** A file that was opened here, whatever became of it. Its bytes lie in the inbox by the same SHA-256. */
export interface ReceivedFile {
  sha256: string;
  name: string;
  bytes: number;
  receivedAt: string;
  verdict: 'importable' | 'held' | 'known' | 'refused' | 'imported';
  kind?: PackageKind;
  organisation?: string;
  year?: number;
  revision?: number;
  /** Codes of what was found, worst first. */
  codes: string[];
  /** The same in full, so that a receipt can tell what was told when it came. */
  findings: PackageFinding[];
}

export interface ReceivedFileRepository {
  latest(limit: number): ReceivedFile[];
  /** Those that said what year they are about, oldest first. */
  ofYear(year: number): ReceivedFile[];
  find(sha256: string): ReceivedFile | undefined;
  note(file: ReceivedFile): void;
  noteImported(sha256: string): void;
}

export interface OwnKey {
  thumbprint: string;
  publicKey: PublicKey;
  /** Wrapped by the operating system's store, or as it is (`plain`). */
  privateKey: string;
  protection: KeyProtection;
  createdAt: string;
}

export interface KeyRepository {
  /** The one that is signed with; undefined: nothing is signed. */
  own(): OwnKey | undefined;
  /** One that is signed with or was. */
  find(thumbprint: string): OwnKey | undefined;
  /**
   * Signs with that key from now on, a new one or one from before; undefined: with none. The one until now is kept.
   */
  replaceOwn(key: OwnKey | undefined, audit: AuditContext): Result<void>;
}

/** Values that are written by hand and undone like fields, by kind. In brackets: of what, and which. */
export interface KeptValues {
  /** (year, `draft`) */
  'request-draft': RequestDraft;
  /** (series of the report, item id) */
  'completion-point': CompletionPoint;
  /** (year, item id) */
  response: PointResponse;
  /** (year, `explanationKey`) */
  explanation: Explanation;
  /** (`handover`, `draft`) */
  'handover-draft': HandoverDraft;
  /** (organisation, thumbprint) */
  'pinned-key': PinnedKey;
  /** (year, id) */
  reminder: Reminder;
  /** (year, part) */
  'ready-part': ReadyMark;
  /** (year, id of the measure) */
  'measure-follow-up': MeasureFollowUp;
  /** (year, organisation) */
  'compiled-report': CompiledReport;
  /** (`2006–2010`, chapter) */
  'evaluation-text': EvaluationText;
  /** (list, code from before) */
  bridge: Bridge;
  /** (year, section) */
  'report-section': ReportSection;
  /** (year, `approval`) */
  approval: ApprovedReport;
  /** (year, id) */
  'withdrawn-approval': WithdrawnApproval;
  /** (year, id) */
  correction: Correction;
  /** (year, `paper`) */
  'board-paper': BoardPaper;
  /** (`shared`, id) */
  'shared-project': SharedProjectDecision;
  /** (series of the report, id) */
  'review-act': ReviewAct;
  /** (series of the report, place) */
  'review-note': ReviewNote;
  /** (year, id) */
  extension: Extension;
  /** (year, organisation that ended) */
  cover: Cover;
}
export type KeptKind = keyof KeptValues;

export interface ValueRepository {
  find<K extends KeptKind>(kind: K, owner: string, name: string): KeptValues[K] | undefined;
  /** @param owner absent: of every owner. */
  list<K extends KeptKind>(kind: K, owner?: string): KeptValues[K][];
  /** @param value undefined takes it away. @returns the operation, by which it can be undone; undefined: no change. */
  save<K extends KeptKind>(
    kind: K,
    owner: string,
    name: string,
    value: KeptValues[K] | undefined,
    audit: AuditContext,
  ): number | undefined;
}

/** Stadskontoret's own yearly texts and the list of those expected to report. */
export interface AnnualReportRepository {
  /** Section id → text. */
  texts(year: number): Record<string, string>;
  saveText(year: number, section: string, text: string, audit: AuditContext): number | undefined;
  /** Organisation code → expected or not, where the official has departed from the vocabulary's default. */
  expectations(year: number): Record<string, boolean>;
  saveExpectation(
    year: number,
    organisation: string,
    expected: boolean,
    audit: AuditContext,
  ): number | undefined;
}

export interface AuditEntry {
  at: string;
  actor: string;
  action: string;
  recordType: string;
  recordId: string;
  field: string;
  /** JSON text of the value; absent where there was none. */
  before?: string;
  after?: string;
}

/** An organisation's open database. */
export interface Store {
  readonly workspace: Workspace;
  records: RecordRepository;
  reports: ReportRepository;
  submissions: SubmissionRepository;
  messages: MessageRepository;
  receivedFiles: ReceivedFileRepository;
  keys: KeyRepository;
  values: ValueRepository;
  annualReports: AnnualReportRepository;
  views: SavedViewRepository;
  lists: ListRepository;
  /** Grows with everything that is changed. */
  latestOperation(): number;
  /**
   * Takes operations that came after each other back, all or none, by an operation of its own; undefined when together
   * they changed nothing. Fails with UNDO-NOT-POSSIBLE when what they left has been changed since.
   */
  undo(operations: readonly number[], audit: AuditContext): Result<number | undefined>;
  /** The members that an operation changed, each once. */
  changedFields(operation: number): string[];
  history(recordId: string): AuditEntry[];
  /** What the database says of its own health; reads every page, so it takes a while in a large one. */
  inspect(): HealthCheck[];
  saveContact(contact: Contact, audit: AuditContext): number | undefined;
  close(): void;
}

/** Opens and creates databases; one is open at a time. */
export interface Stores {
  create(folder: string, workspace: Workspace): Result<Store>;
  /** Fails with DB-MISSING, DB-NOT-OURS, DB-NEWER, DB-LOCKED, DB-DAMAGED … and never creates anything. */
  open(folder: string): Result<Store>;
}
