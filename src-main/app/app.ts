// What every handler is given: the ports to the world, what is open in this run, and the work under way.

import type { z } from 'zod';
import type { Channel, Contract, ParsedInputOf } from '../contract/contract.ts';
import { toInstant } from '../domain/ids.ts';
import type { Envelope } from '../domain/package/format.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import type { Role } from '../domain/workspace.ts';
import type { Jobs } from './jobs.ts';
import type { AuditContext, Ports, Store, SubmissionContents } from './ports.ts';

/** A package that was read and found importable, waiting for a yes. */
export interface ReadyPackage {
  fileName: string;
  fileSha256: string;
  envelope: Envelope;
  contents: SubmissionContents;
}

/** Lives as long as the program runs; nothing here is needed after a restart. */
export interface Session {
  store?: Store;
  folder?: string;
  /** Packages that have been read and shown, by preview id. */
  previews: Map<string, ReadyPackage>;
  /** Folders that the person chose, by the token that the window holds instead of the path. */
  folders: Map<string, string>;
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

/** The open organisation, when the program plays `role` for it. */
export function openStore({ session }: App, role?: Role): Result<Store> {
  if (!session.store) return fail('WORKSPACE-NONE');
  if (role !== undefined && session.store.workspace.role !== role) return fail('WORKSPACE-WRONG-ROLE');
  return succeed(session.store);
}

/** Who does it and when, for the audit rows. */
export const auditNow = ({ ports }: App, { workspace }: Store): AuditContext => ({
  at: toInstant(ports.clock.now()),
  actor: workspace.contact.name ?? workspace.contact.function ?? workspace.organisation,
});
