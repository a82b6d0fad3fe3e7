// The choice about a match as it is being made. What is chosen may be several decisions: that some are one project, and
// that each of the rest is another.
import { useState } from 'react';
import type { SharedProjectChoice } from '../../../src-main/domain/shared-project.ts';
import { type Match, recordKey } from './match-words.ts';

export interface Draft {
  isSame?: boolean | undefined;
  /** Keys of the records that are the project, when it is one. */
  members: readonly string[];
  /** Key of a record. */
  lead: string;
  isDivided: boolean;
  shares: Readonly<Record<string, number | undefined>>;
  note?: string | undefined;
}

export function useChoice(year: number, match: Match) {
  const { records } = match;
  const [begun] = useState(() => beginChoice(match));
  const [draft, setDraft] = useState(begun);
  const within = records.filter((record) => draft.members.includes(recordKey(record)));
  const lead = within.find((record) => recordKey(record) === draft.lead) ?? within[0];
  const shareSum = within.reduce((sum, record) => sum + (draft.shares[recordKey(record)] ?? 0), 0);
  return {
    draft,
    within,
    lead,
    shareSum,
    change: (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed })),
    choices: choicesOf(),
  };

  /** Empty as long as the choice is not whole, or is what has been decided already. */
  function choicesOf(): SharedProjectChoice[] {
    const { isSame, isDivided, note } = draft;
    if (isSame === undefined || draft === begun) return [];
    const name = ({ organisation, id }: (typeof records)[number]) => ({ organisation, id });
    if (!isSame) return [{ year, members: records.map(name), isSame, note }];
    if (lead === undefined || within.length < 2 || (isDivided && shareSum !== 100)) return [];
    const members = within.map((record) => ({
      ...name(record),
      ...(isDivided && { share: draft.shares[recordKey(record)] ?? 0 }),
    }));
    const left = records.filter((record) => !within.includes(record));
    return [
      { year, members, isSame, lead: name(lead), note },
      ...left.map((record) => ({ year, members: [lead, record].map(name), isSame: false })),
    ];
  }
}

function beginChoice({ standing, records, decision }: Match): Draft {
  const decided = decision?.members ?? [];
  const shares = Object.fromEntries(decided.map((member) => [recordKey(member), member.share]));
  const first = decision?.lead ?? records[0];
  return {
    isSame: standing === 'undecided' ? undefined : standing === 'same',
    members: records.map(recordKey),
    lead: first ? recordKey(first) : '',
    isDivided: decided.some(({ share }) => share !== undefined),
    shares,
    note: decision?.note,
  };
}
