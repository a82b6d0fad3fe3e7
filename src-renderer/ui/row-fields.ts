import { withMember } from './with-member.ts';

/** Binds the members of a row within a record to fields: `bind('amount')` has name, label, value and what is done with it. */
export const rowFields =
  <R extends object>(
    row: R,
    change: (row: R) => void,
    path: string,
    labels: Readonly<Record<keyof R & string, string>>,
    onLeave: (() => void) | undefined,
  ) =>
  <M extends keyof R & string>(member: M) => ({
    name: `${path}.${member}`,
    label: labels[member],
    value: row[member],
    onChange: (value: R[M] | undefined) => change(withMember(row, member, value)),
    ...(onLeave && { onLeave }),
  });
