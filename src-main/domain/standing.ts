// Granskningens läge: what stadskontoret has done with a report, as a log that is never rewritten, and what follows from it
// for the revision that counts now. Locked and approved are two facts, each read from its own act.
import { z } from 'zod';
import { digestSchema, idSchema, instantSchema } from './ids.ts';
import { shortTextSchema } from './text.ts';

/**
 * lock: frozen while it is reviewed · unlock: no longer · approve · withdraw: the approval is taken back, the lock stays ·
 * return: lock and approval are lifted and a new revision is awaited from the förvaltning.
 */
export const reviewActs = ['lock', 'unlock', 'approve', 'withdraw', 'return'] as const;
export type ReviewActKind = (typeof reviewActs)[number];

/** What takes back something that others may have gone by says why. */
export const needsReason = (act: ReviewActKind): boolean => act === 'withdraw' || act === 'return';

export const reviewActSchema = z.strictObject({
  id: idSchema,
  act: z.enum(reviewActs),
  /** Of the revision that was looked at: an act is of that one alone. */
  revision: z.int().min(1),
  digest: digestSchema,
  at: instantSchema,
  by: z.string(),
  reason: shortTextSchema.optional(),
});
export type ReviewAct = z.infer<typeof reviewActSchema>;

export const standingSchema = z.strictObject({
  locked: reviewActSchema.optional(),
  approved: reviewActSchema.optional(),
  /** The förvaltning was asked for a new revision. */
  awaited: reviewActSchema.optional(),
  /** The approval, else the lock, that another revision had when it was replaced: it did not follow along. */
  lapsed: reviewActSchema.optional(),
});
export type Standing = z.infer<typeof standingSchema>;

/** @param acts of the report, oldest first. @param head the revision that counts; others' acts say nothing of it. */
export function standingOf(acts: readonly ReviewAct[], head: { digest: string }): Standing {
  const { lapsed: _, ...own } = acts.filter(({ digest }) => digest === head.digest).reduce(after, {});
  const others = Map.groupBy(
    acts.filter(({ digest }) => digest !== head.digest),
    ({ digest }) => digest,
  );
  const lapsed = [...others.values()]
    .map((group) => group.reduce(after, {}))
    .map(({ approved, locked }) => approved ?? locked)
    .filter((act) => act !== undefined)
    .at(-1);
  return { ...own, ...(lapsed && { lapsed }) };
}

function after({ locked, approved, awaited }: Standing, act: ReviewAct): Standing {
  const standing = (next: Standing): Standing => ({
    ...(next.locked && { locked: next.locked }),
    ...(next.approved && { approved: next.approved }),
    ...(next.awaited && { awaited: next.awaited }),
  });
  switch (act.act) {
    case 'lock':
      return standing({ locked: act, approved });
    case 'unlock':
      return standing({ approved, awaited });
    case 'approve':
      return standing({ locked, approved: act });
    case 'withdraw':
      return standing({ locked, awaited });
    case 'return':
      return { awaited: act };
  }
}

/**
 * What can be done next. Approval needs the lock: one approves what lies still, so that no revision can come between the
 * reading and the decision. An approved report is not unlocked without its approval being taken back first.
 */
export function isPossible(act: ReviewActKind, { locked, approved }: Standing): boolean {
  switch (act) {
    case 'lock':
      return locked === undefined;
    case 'unlock':
    case 'approve':
      return locked !== undefined && approved === undefined;
    case 'withdraw':
      return approved !== undefined;
    case 'return':
      return locked !== undefined || approved !== undefined;
  }
}

/** A new revision is not taken without a person's word. */
export const isFrozen = ({ locked, approved }: Standing): boolean =>
  locked !== undefined || approved !== undefined;
