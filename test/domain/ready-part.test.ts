import { expect, it } from 'vitest';
import { toPayload } from '../../src-main/domain/package/payload.ts';
import { partContents, reportParts } from '../../src-main/domain/ready-part.ts';
import { noReplies } from '../../src-main/domain/replies.ts';
import { fullProject } from './full-project.ts';
import { id } from './sample-ids.ts';
import { fullReport, vocabulary } from './samples.ts';

const said = {
  ...noReplies,
  followedUp: [{ measure: { id: id(1) }, followUp: { measureId: id(1), status: 'pagar' } }],
};
const before = toPayload(fullReport, [], vocabulary, said);

it.each([
  ['activities', { ...fullReport, activities: [] }, ['work']],
  ['projects', { ...fullReport, projects: [{ ...fullProject, name: 'Nytt namn' }] }, ['funds']],
  ['decisions', { ...fullReport, decisions: [] }, ['work']],
  ['answers', { ...fullReport, answers: [] }, ['questions']],
  [
    'that there is nothing to report',
    { ...fullReport, nothingToReport: true },
    ['work', 'funds', 'questions'],
  ],
  ['the contact', { ...fullReport, contact: {} }, []],
] as const)('a change of %s changes the parts that it is in', (_, report, changed) => {
  const after = toPayload({ ...report, decisions: [...report.decisions] } as never, [], vocabulary, said);

  expect(reportParts.filter((part) => partContents(after, part) !== partContents(before, part))).toEqual(
    changed,
  );
});

it('a change of what became of a row of the handlingsplan changes that part alone', () => {
  const after = toPayload(fullReport, [], vocabulary, noReplies);

  expect(reportParts.filter((part) => partContents(after, part) !== partContents(before, part))).toEqual([
    'measures',
  ]);
});
