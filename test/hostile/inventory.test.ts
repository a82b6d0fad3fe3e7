// The format's test list (§3) and where each of its cases is played: a case that nobody plays any more is missed here.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hostileFiles } from './hostile-files.ts';

interface Place {
  /** From test/. */
  file: string;
  /** Words of the test's name. */
  test: string;
}

const at = (file: string, test: string): Place => ({ file, test });

const packages = 'exchange/packages.test.ts';
const reports = 'app/received-reports.test.ts';
const signatures = 'app/received-signatures.test.ts';
const costly = 'hostile/costly-files.ts';
const messages = 'app/received-messages.test.ts';

/** Those that one file alone cannot show. */
const places: Readonly<Record<string, Place[]>> = {
  A1: [at(reports, '(A1) of a first revision')],
  A2: [at(reports, '(A2) that comes as .docx after its .json is known')],
  A3: [at(reports, '(A3) so is each copy of it'), at(messages, '(B74) knows it when it comes again')],
  A4: [at(reports, '(A4) of the next revision')],
  A5: [
    at(reports, '(A5) of four revisions'),
    at('domain/package/revision.test.ts', 'the last revision ends as head and the others as history'),
    at('domain/package/revision-algebra.test.ts', 'ends with the latest that came as the one head'),
  ],
  A6: [at(packages, 'is accepted with a byte order mark, which is told')],
  A7: [at(packages, 'keeps its digest when pretty-printed, minified or with members in another order')],
  A8: [
    at('exchange/newer-versions.test.ts', '(A8) has what is not known set aside'),
    at(reports, '(A8) of a newer minor version'),
  ],
  A9: [
    at('exchange/golden-packages.test.ts', 'is read without a finding, with the digest and the signature'),
    at('exchange/golden-packages.test.ts', 'is in the newest version what it was'),
  ],
  A10: [at(reports, '(A10) with å, ä, ö, emoji and the longest text')],
  A11: [at(packages, 'still carries the same canonical bytes after LibreOffice has saved it again')],
  A12: [at(packages, 'is found beside the parts of other programs')],
  A13: [at(packages, 'is found renumbered, with another prefix, white space in its base64 and no schema')],
  A14: [at(packages, 'is found by the relationship types of strict Open XML')],
  A15: [
    at('exchange/golden-packages.test.ts', 'comes out again, imported and sent on, with the same payload'),
    at('exchange/golden-packages.test.ts', 'is sealed, signed and written again with the same bytes'),
  ],
  A16: [
    at(packages, 'is written with the same bytes again, in any time zone'),
    at('app/main-job.test.ts', 'hands out the same bytes and revision when nothing has changed'),
  ],
  A17: [at('app/killed.test.ts', 'leaves the old state or the new when an import is killed')],
  A18: [at(messages, '(A18) goes from request by way of completion to receipt')],
  A19: [
    at(reports, '(A19) with nothing in it'),
    at('app/main-job.test.ts', 'sends a report with nothing to report'),
  ],
  // Also within bounds of time and memory, each in a process of its own.
  B8: [
    at(costly, 'a zip bomb of 4 GB that says a small size'),
    at(costly, 'a zip bomb of 4 GB that says its size'),
  ],
  B10: [at(costly, '60,000 entries')],
  B20: [at(packages, 'with another template outside the file is accepted with a warning')],
  B21: [at(packages, 'with an embedded object is held until a person decides')],
  B32: [at('exchange/changed-text.test.ts', '(B32) is read as it was exported')],
  B41: [at(costly, 'depth 1,000,000'), at(costly, 'depth 5,000,000')],
  B42: [at(costly, 'all the keys that 10 MiB hold'), at(costly, 'a text of all of 10 MiB')],
  B48: [at(signatures, '(B48) another amount and a new digest')],
  B49: [
    at(signatures, '(B49) whose signature was taken off'),
    at(messages, '(B49) refuses an unsigned report'),
  ],
  B50: [
    at(signatures, '(B50) the algorithm none'),
    at(signatures, '(B50) HS256 with the public key as secret'),
    at(signatures, '(B50) the older name EdDSA'),
  ],
  B51: [at(signatures, '(B51) with another organisation’s confirmed key')],
  B52: [at(signatures, '(B52) with a new key'), at(signatures, '(B52) with a key that has been revoked')],
  B53: [
    at('hostile/flipped-and-cut.test.ts', '(B53) with any byte of the .json flipped'),
    at('hostile/flipped-and-cut.test.ts', '(B53) that is signed, with any byte flipped'),
    at('hostile/flipped-and-cut.test.ts', '(B53) with any byte of the data in a .docx flipped'),
    at('hostile/flipped-and-cut.test.ts', '(B53) with a byte of the rest of a .docx flipped'),
  ],
  B58: [
    at(reports, '(B58) another organisation’s series'),
    at(reports, '(B58) another organisation’s records'),
  ],
  B59: [
    at(reports, '(B59) meant for somebody else'),
    at(reports, '(B59) from an organisation that is in no list'),
  ],
  B60: [at(messages, '(B60) refuses a report'), at(messages, '(B60) refuses a receipt')],
  B61: [at(reports, '(B61) that leaps over a revision'), at(reports, '(B61) that comes late')],
  B62: [at(reports, '(B62) another copy of a stored revision')],
  B63: [at(reports, '(B63) not made from the head')],
  B64: [
    at(reports, '(B64) a first revision with one before it'),
    at(reports, '(B64) a second revision without one before it'),
    // 0, -1 and 2^31
    at(reports, '(B64) revision '),
  ],
  B65: [at(reports, '(B65) a message id used before')],
  B66: [at(reports, '(B66) a record gone without a word'), at(reports, '(B66) a record both there and gone')],
  B67: [at(reports, '(B67) a record twice'), at(reports, '(B67) a reference to a record of another kind')],
  B68: [at(reports, '(B68) a reference to nothing')],
  B69: [
    at(reports, '(B69) the thirtieth of February'),
    at(reports, '(B69) an end before the start'),
    at(reports, '(B69) made in 2099'),
    at(reports, '(B69) a time without its zone'),
  ],
  B70: [
    // 1,5 · 1e3 · --1 · fourteen digits
    at(reports, '(B70) the amount '),
    at(reports, '(B70) the currency EURO'),
    at(reports, '(B70) a currency that is not in the list'),
    at(reports, '(B70) amounts that are together more than sums can hold'),
  ],
  B71: [at(reports, '(B71) another count than there are records')],
  B72: [
    at(reports, '(B72) a code that is not in its list'),
    at(reports, '(B72) with other code lists under the same version'),
  ],
  B73: [
    at(reports, '(B73) a text that turns its direction'),
    at(reports, '(B73) fifty thousand combining marks'),
    at(reports, '(B73) with mark-up and formulas'),
  ],
  B74: [
    at(messages, '(B74) knows it when it comes again'),
    at(messages, '(B74) refuses a receipt for a report that it has never sent'),
  ],
  B75: [
    at(messages, '(B75) takes a request to complete an older revision'),
    at(messages, '(B75) is told of a revision that leaves a point unanswered'),
  ],
  B76: [
    at(reports, '(B76) an answer to a request that was never sent'),
    at(messages, '(B76) is told of a report that answers an amended request'),
  ],
  B77: [at('app/received-into-failing-database.test.ts', '(B77) %s is told as %s')],
  B78: [
    at(reports, '(B78) is read once'),
    at(reports, '(B78) that is gone when it is to be read is refused'),
  ],
};

/** What of the list has no counterpart here, and why. */
const leftOut: Readonly<Record<string, string>> = {
  B71: 'Percentages that sum to 99 (SEM-PERCENT): no member is one of several shares of a whole; grantShare and workingShare each stand alone.',
  B73: 'Cells of CSV and xlsx: the program writes no table of records to such a file. The window is React, which escapes all text.',
  B77: 'DB-ROLLED-BACK is told by its cause instead: DB-FULL, DB-LOCKED or DB-IO, each of which says that nothing was stored.',
};

const numbers = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);
const all = [...numbers('A', 19), ...numbers('B', 78)];
/** Each of these is read by hostile.test.ts, and by a core with its register unchanged in app/hostile-import.test.ts. */
const asFiles = new Set(hostileFiles().map(({ id }) => id));

describe('the format’s test list', () => {
  it('is played from its first case to its last', () => {
    const played = new Set([...Object.keys(places), ...asFiles]);

    expect(all.filter((id) => !played.has(id))).toEqual([]);
    expect([...played, ...Object.keys(leftOut)].filter((id) => !all.includes(id))).toEqual([]);
  });

  it.each(Object.entries(places))('has %s where this table says', (_, where) => {
    const missing = where.filter(
      ({ file, test }) => !readFileSync(new URL(`../${file}`, import.meta.url), 'utf8').includes(test),
    );

    expect(missing).toEqual([]);
  });
});
