import { describe, expect, it } from 'vitest';
import { toPayload } from '../../../src-main/domain/package/payload.ts';
import { contentsAt } from '../../../src-main/domain/package/point-contents.ts';
import { noReplies } from '../../../src-main/domain/replies.ts';
import { fullProject } from '../full-project.ts';
import { id } from '../sample-ids.ts';
import { fullReport, vocabulary } from '../samples.ts';

const payload = toPayload(fullReport, [], vocabulary);
const [question = { code: '' }] = vocabulary.lists.questions;
const atProject = (field?: string) => ({
  recordType: 'project' as const,
  recordId: fullProject.id,
  ...(field !== undefined && { field }),
});
const year = fullProject.funds.years[0]?.year;

describe('what a point is about', () => {
  it('is a field of a record, also deep in it', () => {
    expect([contentsAt(payload, atProject('name')), contentsAt(payload, atProject('funds.lumpSum'))]).toEqual(
      [JSON.stringify(fullProject.name), JSON.stringify(fullProject.funds.lumpSum)],
    );
  });

  it('is the same amount whether its row is named by its year or by where it stands', () => {
    const byYear = contentsAt(payload, atProject(`funds.years.${year}.year`));

    expect([byYear, contentsAt(payload, atProject('funds.years.0.year'))]).toEqual([`${year}`, `${year}`]);
  });

  it('is the answer to a question', () => {
    expect(contentsAt(payload, { questionId: question.code })).toContain(question.code);
  });

  it('is the whole report, but not what is said about it', () => {
    const answered = toPayload(fullReport, [], vocabulary, {
      ...noReplies,
      answered: [
        {
          point: { itemId: id(1), severity: 'must', comment: 'Varför?' },
          response: { itemId: id(1), action: 'fixed' },
        },
      ],
    });

    expect(answered).not.toEqual(payload);
    expect(contentsAt(answered, {})).toBe(contentsAt(payload, {}));
  });

  it.each([
    ['a record that is gone', { recordType: 'project' as const, recordId: id(99) }],
    ['a field that is empty', atProject('nosuch.deep.0')],
    ['an inherited name', atProject('constructor')],
    ['a question without an answer', { questionId: 'ingen' }],
  ])('is nothing for %s', (_, place) => {
    expect(contentsAt(payload, place)).toBe('');
  });
});
