import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAudit } from '../../src-main/database/audit.ts';
import { migrations } from '../../src-main/database/migrate.ts';
import { openDatabase } from '../../src-main/database/open.ts';
import { databaseFileName } from '../../src-main/database/stores.ts';
import { createSubmissionRepository } from '../../src-main/database/submission-repository.ts';
import { createTransact } from '../../src-main/database/transaction.ts';
import { digest, id } from '../domain/sample-ids.ts';
import {
  activity,
  audit,
  codeOf,
  contents,
  emptyContents,
  later,
  secondContents,
  submission,
  valueFrom,
} from './samples.ts';
import { newStore, temporaryFolder } from './temporary-store.ts';

describe('storing a revision', () => {
  it('gives back the head with its records and answers in their order', () => {
    const { submissions } = newStore();
    valueFrom(submissions.store(submission(1), contents, 'head', audit));
    expect([submissions.get(id(301)), submissions.contents(id(301)), submissions.heads(2006)]).toEqual([
      submission(1),
      contents,
      [submission(1)],
    ]);
  });

  it('gives back a revision without the members that may be absent', () => {
    const { submissions } = newStore();
    const { contactName, ...bare } = submission(1);
    valueFrom(submissions.store(bare, emptyContents, 'head', audit));
    expect(Object.keys(submissions.get(id(301)) ?? {}).sort()).toEqual(Object.keys(bare).sort());
  });

  it('replaces the head: its records go, its row stays as history', () => {
    const { submissions } = newStore();
    valueFrom(submissions.store(submission(1), contents, 'head', audit));
    valueFrom(submissions.store(submission(2), secondContents, 'head', later));
    expect([
      submissions.get(id(301)),
      submissions.contents(id(301)),
      submissions.contents(id(302)),
      submissions.heads(2006),
    ]).toEqual([{ ...submission(1), isHead: false }, emptyContents, secondContents, [submission(2)]]);
  });

  it('adds an older revision as history without records and leaves the head', () => {
    const { submissions } = newStore();
    valueFrom(submissions.store(submission(2), contents, 'head', audit));
    valueFrom(submissions.store(submission(1), contents, 'history', later));
    expect([
      submissions.heads(2006),
      submissions.get(id(301))?.isHead,
      submissions.contents(id(301)),
    ]).toEqual([[submission(2)], false, emptyContents]);
  });

  it('writes which digest became head after which', () => {
    const store = newStore();
    valueFrom(store.submissions.store(submission(1), contents, 'head', audit));
    valueFrom(store.submissions.store(submission(2), contents, 'head', later));
    expect(store.history(id(302))).toEqual([
      {
        ...later,
        action: 'import',
        recordType: 'submission',
        recordId: id(302),
        field: 'head',
        before: `"${digest(1)}"`,
        after: `"${digest(2)}"`,
      },
    ]);
  });

  it('changes nothing when the same revision comes once more', () => {
    const store = newStore();
    valueFrom(store.submissions.store(submission(1), contents, 'head', audit));
    const again = store.submissions.store(submission(1), emptyContents, 'head', later);
    expect([codeOf(again), store.submissions.contents(id(301)), store.history(id(301)).length]).toEqual([
      'ok',
      contents,
      1,
    ]);
  });

  it.each([
    ['a digest that another message has', { messageId: id(399) }],
    ['a message id that another digest has', { digest: digest(99) }],
  ])('takes %s for a bug, and the earlier head stays', (_what, changed) => {
    const { submissions } = newStore();
    valueFrom(submissions.store(submission(1), contents, 'head', audit));
    expect(() => submissions.store(submission(1, changed), contents, 'head', later)).toThrow('UNIQUE');
    expect([submissions.heads(2006), submissions.contents(id(301))]).toEqual([[submission(1)], contents]);
  });

  it('keeps both copies of a revision that a person has decided between', () => {
    const { submissions } = newStore();
    const other = submission(1, { messageId: id(399), digest: digest(99) });
    valueFrom(submissions.store(submission(1), contents, 'head', audit));
    valueFrom(submissions.store(other, secondContents, 'head', later));
    expect([submissions.heads(2006), submissions.get(id(301)), submissions.contents(id(399))]).toEqual([
      [other],
      { ...submission(1), isHead: false },
      secondContents,
    ]);
  });

  it('takes away the head of another series, where a person has decided for this one', () => {
    const { submissions } = newStore();
    const other = submission(1, { messageId: id(399), seriesId: id(398), digest: digest(99) });
    valueFrom(submissions.store(submission(1), contents, 'head', audit));
    valueFrom(submissions.store(other, secondContents, 'head', later, id(301)));
    expect([submissions.heads(2006), submissions.contents(id(301))]).toEqual([[other], emptyContents]);
  });

  it('tells that the disk is full, stores nothing, and works again when there is room', () => {
    const folder = temporaryFolder();
    newStore(folder).close();
    const { database, close } = valueFrom(openDatabase(join(folder, databaseFileName), migrations));
    onTestFinished(close);
    const submissions = createSubmissionRepository(database, createTransact(database), createAudit(database));
    const many = {
      ...contents,
      activities: Array.from({ length: 100 }, (_none, n) => ({ ...activity, id: id(n) })),
    };
    database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 10}`);
    const full = submissions.store(submission(1), many, 'head', audit);
    const afterwards = [submissions.heads(2006), submissions.contents(id(301))];
    const small = submissions.store(submission(1), contents, 'head', audit);
    expect([codeOf(full), afterwards, codeOf(small)]).toEqual(['DB-FULL', [[], emptyContents], 'ok']);
  });
});

it('finds what touches the series, the message, the digest, or the organisation and year', () => {
  const { submissions } = newStore();
  const other = (number: number, changed: object) =>
    submission(number, { seriesId: id(400 + number), organisation: 'gata', year: 2007, ...changed });
  const stored = [
    submission(1),
    other(2, {}),
    other(3, {}),
    other(4, { organisation: 'kultur', year: 2006 }),
    other(5, {}),
    other(6, { organisation: 'kultur' }),
  ];
  for (const entry of stored) valueFrom(submissions.store(entry, emptyContents, 'head', audit));
  const related = submissions.related({
    seriesId: id(300),
    messageId: id(302),
    digest: digest(3),
    organisation: 'kultur',
    year: 2006,
  });
  expect(related.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
});

it('lists the heads of a year by organisation', () => {
  const { submissions } = newStore();
  for (const [number, organisation] of ['kultur', 'fritid', 'gata'].entries())
    valueFrom(
      submissions.store(
        submission(number + 1, { organisation, seriesId: id(400 + number) }),
        emptyContents,
        'head',
        audit,
      ),
    );
  valueFrom(
    submissions.store(submission(9, { seriesId: id(409), year: 2007 }), emptyContents, 'head', audit),
  );
  expect(submissions.heads(2006).map(({ organisation }) => organisation)).toEqual([
    'fritid',
    'gata',
    'kultur',
  ]);
});
