// What is said of a package that is only looked at (format §2.4).
import type { PackageFinding } from '../package/finding.ts';

/** `intact`: the checksum holds · `damaged`: it does not, or cannot be taken · `unread`: no package, or not for us. */
export type Condition = 'intact' | 'damaged' | 'unread';

export const conditionLabels: Readonly<Record<Condition, string>> = {
  intact: 'oskadad',
  damaged: 'skadad',
  unread: 'inte prövad',
};

const damaging: ReadonlySet<PackageFinding['stage']> = new Set(['zip', 'container', 'json', 'digest']);
const afterDigest: ReadonlySet<PackageFinding['stage']> = new Set(['signature', 'schema', 'meaning']);

/** @param refusal what ended the reading; undefined when it came to its end. */
export function conditionOf(refusal: PackageFinding | undefined): Condition {
  if (refusal === undefined || afterDigest.has(refusal.stage)) return 'intact';
  const isOurs = damaging.has(refusal.stage) && !/^(LIM|OPC)-/.test(refusal.code);
  return isOurs ? 'damaged' : 'unread';
}

export const signatureLabels = { signed: 'undertecknad', unsigned: 'inte undertecknad' } as const;
