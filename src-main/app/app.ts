// What every handler is given: the ports to the world, what is open in this run, and the work under way.

import type { z } from 'zod';
import type { Channel, Contract, ParsedInputOf } from '../contract/contract.ts';
import type { UndoStep } from '../contract/record-views.ts';
import { toInstant } from '../domain/ids.ts';
import type { Envelope, ReportBundle } from '../domain/package/format.ts';
import type { SignatureStanding } from '../domain/package/signing-key.ts';
import { isRecordedBy, type RecordType } from '../domain/record-kind.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Role } from '../domain/workspace.ts';
import type { InboxMemory } from './inbox-folder.ts';
import type { Jobs } from './jobs.ts';
import type { OpenList } from './list-plan.ts';
import type { Ports } from './ports.ts';
import type { AuditContext, Store } from './store.ts';

/** A package that was read and may be taken, waiting for a yes. */
export interface ReadyPackage {
  fileName: string;
  fileSha256: string;
  carrier: 'docx' | 'json';
  envelope: Envelope;
  /** Thumbprint of the key that signed it, and whether the key is known as the sender's. */
  signedBy: string | undefined;
  standing: SignatureStanding;
  /** It is taken only by a person's decision. */
  isHeld: boolean;
}

/** Something that can be undone at once: one operation, or several saves of the same field after each other. */
export interface DoneStep {
  step: UndoStep;
  operations: number[];
  /** Saves with the same key, close in time, are one step. */
  key?: string | undefined;
  at: number;
}

/** Lives as long as the program runs; nothing here is needed after a restart. */
export interface Session {
  store?: Store | undefined;
  folder?: string | undefined;
  /** Packages that have been read and shown, by preview id. */
  previews: Map<string, ReadyPackage>;
  /** The person's own list that is being brought in; a large one takes much memory, so there is one at a time. */
  list?: OpenList | undefined;
  /** The files that were dropped on the window last, until they are read. */
  dropped?: { token: string; paths: readonly string[] } | undefined;
  /** What is known of the folder that is watched. */
  inbox?: InboxMemory | undefined;
  /** Folders that the person chose, by the token that the window holds instead of the path. */
  folders: Map<string, string>;
  /** The sent revision that the points of a completion request are about, once it has been read. */
  reviewed?: { digest: string; payload: ReportBundle['payload'] } | undefined;
  /** What was done since the organisation was opened, latest last, and what of it has been undone. */
  done: DoneStep[];
  undone: DoneStep[];
}

export interface App {
  ports: Ports;
  session: Session;
  jobs: Jobs;
  /** SHA-256 of the code lists, stated in each package. */
  vocabularyDigest: string;
}

type Reply<C extends Channel> = Result<z.input<Contract[C]['output']>>;
export type Handler<C extends Channel> = (input: ParsedInputOf<C>) => Reply<C> | Promise<Reply<C>>;
/** One handler per channel; a channel without one does not compile (see dispatch.ts). */
export type Handlers<C extends Channel = Channel> = { [K in C]: Handler<K> };

/** Closes the organisation that is open, with all that was remembered of it. */
export function closeStore({ session }: App): void {
  session.store?.close();
  session.store = undefined;
  session.folder = undefined;
  session.previews.clear();
  session.list = undefined;
  session.reviewed = undefined;
  session.dropped = undefined;
  session.inbox = undefined;
  session.done = [];
  session.undone = [];
}

/** The open organisation, when the program plays `role` for it. */
export function openStore({ session }: App, role?: Role): Result<Store> {
  if (!session.store) return fail('WORKSPACE-NONE');
  if (role !== undefined && session.store.workspace.role !== role) return fail('WORKSPACE-WRONG-ROLE');
  return succeed(session.store);
}

/** The open organisation, when its role records all of the kinds; each role has its own (`record-kind.ts`). */
export function openRegister({ session }: App, ...types: readonly RecordType[]): Result<Store> {
  if (!session.store) return fail('WORKSPACE-NONE');
  const { role } = session.store.workspace;
  return types.every((type) => isRecordedBy(role, type))
    ? succeed(session.store)
    : fail('WORKSPACE-WRONG-ROLE');
}

/** Who does it and when, for the audit rows. */
export const auditNow = ({ ports }: App, { workspace }: Store): AuditContext => ({
  at: toInstant(ports.clock.now()),
  actor: workspace.contact.name ?? workspace.contact.function ?? workspace.organisation,
});
