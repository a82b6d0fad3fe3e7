// Taking back, and doing again, straight on the database: by the numbers of operations.
import { describe, expect, it } from 'vitest';
import type { RecordReference, RecordSave, Store } from '../../src-main/app/store.ts';
import { type RecordType, recordTypes } from '../../src-main/domain/record-kind.ts';
import type { SavedView } from '../../src-main/domain/record-query.ts';
import { fullRecords } from '../domain/full-records.ts';
import { id } from '../domain/sample-ids.ts';
import { expectedIndex, indexInFile } from './index-in-file.ts';
import {
  activity,
  audit,
  codeOf,
  contents,
  later,
  project,
  save,
  submission,
  valueFrom,
  workspace,
} from './samples.ts';
import { newStore, temporaryFolder } from './temporary-store.ts';

const latest = { at: '2006-11-04T12:00:00Z', actor: 'Siv Å' };
const view: SavedView = {
  id: id(801),
  name: 'Polen',
  query: {
    type: 'activity',
    filters: [{ facet: 'countries', values: ['PL'] }],
    sort: { by: 'title', direction: 'ascending' },
  },
};

const referenceTo = (type: RecordType): RecordReference => ({ type, id: fullRecords[type].id });
const made = (store: Store, types: readonly RecordType[]): void => {
  const saves = types.map((type): RecordSave => ({ type, record: fullRecords[type], basedOn: 0 }));
  valueFrom(store.records.saveAll(saves, audit));
};
/** The number of an operation that changed something. */
const numberOf = (operation: number | undefined): number => {
  if (operation === undefined) throw new Error('nothing was changed');
  return operation;
};

/** All that a person can change, as it stands. */
const stateOf = ({ records, reports, annualReports, views, workspace: { contact } }: Store) => ({
  records: recordTypes.map((type) => records.list(type).map(({ record }) => record)),
  removed: records.removed().map(({ id: recordId }) => recordId),
  answers: reports.answers(2006),
  nothing: reports.nothingToReport(2006),
  texts: annualReports.texts(2006),
  expectations: annualReports.expectations(2006),
  views: views.list(),
  contact,
});

interface Case {
  what: string;
  /** What is there before. */
  begin?: (store: Store) => void;
  change: (store: Store) => number | undefined;
}
const answer = { question: 'samverkan', text: 'Ja.' };
const cases: readonly Case[] = [
  ...recordTypes.flatMap((type): Case[] => [
    {
      what: `a record of the kind ${type} that was changed in every member`,
      begin: (store) => made(store, [type]),
      change(store) {
        const { id: recordId, organisation } = fullRecords[type];
        const bare = type === 'project' ? { funds: { lumpSum: true, coFinancing: [], years: [] } } : {};
        return valueFrom(save(store, type, { id: recordId, organisation, ...bare } as never, 1, later));
      },
    },
    {
      what: `a record of the kind ${type} that was removed`,
      begin: (store) => made(store, [type]),
      change: ({ records }) => valueFrom(records.move([referenceTo(type)], 'wastebasket', later)),
    },
    {
      what: `a record of the kind ${type} that was restored`,
      begin(store) {
        made(store, [type]);
        valueFrom(store.records.move([referenceTo(type)], 'wastebasket', audit));
      },
      change: ({ records }) => valueFrom(records.move([referenceTo(type)], 'register', later)),
    },
  ]),
  {
    what: 'a record that was restored and changed at once',
    begin(store) {
      made(store, ['activity']);
      valueFrom(store.records.move([referenceTo('activity')], 'wastebasket', audit));
    },
    change: ({ records }) =>
      valueFrom(
        records.saveAll(
          [{ type: 'activity', record: { ...activity, title: 'Åter' }, basedOn: 1, restores: true }],
          later,
        ),
      ).operation,
  },
  {
    what: 'many that were changed at once',
    begin: (store) => made(store, recordTypes),
    change: ({ records }) =>
      valueFrom(
        records.saveAll(
          recordTypes.map((type) => ({
            type,
            record: { ...fullRecords[type], registryNumber: 'NY-1' } as never,
            basedOn: 1,
          })),
          later,
        ),
      ).operation,
  },
  {
    what: 'many that were removed at once',
    begin: (store) => made(store, recordTypes),
    change: ({ records }) => valueFrom(records.move(recordTypes.map(referenceTo), 'wastebasket', later)),
  },
  { what: 'a first answer', change: ({ reports }) => reports.saveAnswer(2006, answer, audit) },
  {
    what: 'an answer that was changed',
    begin: ({ reports }) => void reports.saveAnswer(2006, answer, audit),
    change: ({ reports }) =>
      reports.saveAnswer(2006, { question: 'samverkan', blank: 'nothing-to-report' }, later),
  },
  {
    what: 'an answer that was emptied',
    begin: ({ reports }) => void reports.saveAnswer(2006, answer, audit),
    change: ({ reports }) => reports.saveAnswer(2006, { question: 'samverkan' }, later),
  },
  {
    what: 'the word that there is nothing to report',
    change: ({ reports }) => reports.saveNothingToReport(2006, true, audit),
  },
  { what: 'a contact', change: (store) => store.saveContact({ name: 'Åke Ö', function: 'Chef' }, audit) },
  { what: 'a view that was made', change: ({ views }) => views.save(view, audit) },
  {
    what: 'a view that was changed',
    begin: ({ views }) => void views.save(view, audit),
    change: ({ views }) => views.save({ ...view, name: 'Tyskland' }, later),
  },
  {
    what: 'a view that was removed',
    begin: ({ views }) => void views.save(view, audit),
    change: ({ views }) => views.remove(view.id, later),
  },
  {
    what: 'a text of the annual report',
    begin: ({ annualReports }) => void annualReports.saveText(2006, 'summary', 'Första.', audit),
    change: ({ annualReports }) => annualReports.saveText(2006, 'summary', 'Andra.', later),
  },
  {
    what: 'who is expected to report',
    change: ({ annualReports }) => annualReports.saveExpectation(2006, 'gatukontoret', false, audit),
  },
];

it.each(cases)('takes back $what, and does it again', ({ begin, change }) => {
  const store = newStore();
  begin?.(store);
  const before = stateOf(store);
  const operation = numberOf(change(store));
  const after = stateOf(store);
  const undone = numberOf(valueFrom(store.undo([operation], latest)));
  const afterUndo = stateOf(store);
  const redone = numberOf(valueFrom(store.undo([undone], latest)));
  const afterRedo = stateOf(store);
  const undoneAgain = numberOf(valueFrom(store.undo([redone], latest)));

  expect(after).not.toEqual(before);
  expect([afterUndo, afterRedo, stateOf(store)]).toEqual([before, after, before]);
  expect(undoneAgain).toBe(operation + 3);
});

describe('a record that was made', () => {
  it.each(recordTypes)('goes into the wastebasket, and comes back as it was: %s', (type) => {
    const store = newStore();
    const operation = numberOf(valueFrom(save(store, type, fullRecords[type])));
    const undone = numberOf(valueFrom(store.undo([operation], later)));
    const removed = stateOf(store).removed;
    valueFrom(store.undo([undone], latest));
    expect([removed, store.records.list(type).map(({ record }) => record)]).toEqual([
      [fullRecords[type].id],
      [fullRecords[type]],
    ]);
  });
});

describe('a record that has gone into the wastebasket and out of it', () => {
  const moves = (store: Store): number[] => {
    made(store, ['activity']);
    return (['wastebasket', 'register'] as const).map((to, index) =>
      numberOf(valueFrom(store.records.move([referenceTo('activity')], to, index === 0 ? audit : later))),
    );
  };

  it('lies there since it was first taken away, when only the way back is undone', () => {
    const store = newStore();
    const [, restored = 0] = moves(store);
    valueFrom(store.undo([restored], latest));
    expect(store.records.removed()).toMatchObject([{ removedAt: audit.at, removedBy: latest.actor }]);
  });

  it('is where it was from the start, when both ways are undone one after the other', () => {
    const store = newStore();
    const [removed = 0, restored = 0] = moves(store);
    valueFrom(store.undo([restored], latest));
    valueFrom(store.undo([removed], latest));
    expect([store.records.removed(), store.records.find('activity', activity.id)?.record]).toEqual([
      [],
      activity,
    ]);
  });
});

describe('several saves as one step', () => {
  const typed = ['S', 'So', 'Sol'];
  /** Titles saved one after the other. @returns the operations. */
  const type = (store: Store, titles: readonly string[], from = 1): number[] =>
    titles.map((title, index) =>
      numberOf(valueFrom(save(store, 'activity', { ...activity, title }, from + index, later))),
    );
  const titleOf = (store: Store) => store.records.find('activity', activity.id)?.record.title;

  it('are taken back, done again and taken back again', () => {
    const store = newStore();
    made(store, ['activity']);
    const operations = type(store, typed);
    const undone = numberOf(valueFrom(store.undo(operations, latest)));
    const afterUndo = titleOf(store);
    const redone = numberOf(valueFrom(store.undo([undone], latest)));
    const afterRedo = titleOf(store);
    valueFrom(store.undo([redone], latest));
    expect([afterUndo, afterRedo, titleOf(store)]).toEqual([activity.title, 'Sol', activity.title]);
  });

  it('leave one line in the history when they are taken back', () => {
    const store = newStore();
    made(store, ['activity']);
    const operations = type(store, typed);
    const before = store.history(activity.id).length;
    valueFrom(store.undo(operations, latest));
    expect(store.history(activity.id).slice(before)).toEqual([
      {
        ...latest,
        action: 'change',
        recordType: 'activity',
        recordId: activity.id,
        field: 'title',
        before: '"Sol"',
        after: JSON.stringify(activity.title),
      },
    ]);
  });

  it('are no operation to take back when they came to nothing', () => {
    const store = newStore();
    made(store, ['activity']);
    const operations = type(store, ['Sol', activity.title]);
    const before = store.records.find('activity', activity.id);
    expect([valueFrom(store.undo(operations, latest)), store.records.find('activity', activity.id)]).toEqual([
      undefined,
      before,
    ]);
  });

  it('of an answer are taken back to what it was before the first', () => {
    const store = newStore();
    const operations = typed.map((text) =>
      numberOf(store.reports.saveAnswer(2006, { question: 'samverkan', text }, audit)),
    );
    const undone = numberOf(valueFrom(store.undo(operations, later)));
    const afterUndo = store.reports.answers(2006);
    valueFrom(store.undo([undone], latest));
    expect([afterUndo, store.reports.answers(2006)]).toEqual([[], [{ question: 'samverkan', text: 'Sol' }]]);
  });
});

describe('what has been changed since', () => {
  it.each([
    [
      'the same member of a record',
      (store: Store) => save(store, 'activity', { ...activity, title: 'B' }, 2),
    ],
    [
      'a record that now lies in the wastebasket',
      ({ records }: Store) => records.move([referenceTo('activity')], 'wastebasket', later),
    ],
  ])('is not taken back: %s', (_what, meanwhile) => {
    const store = newStore();
    made(store, ['activity']);
    const operation = numberOf(valueFrom(save(store, 'activity', { ...activity, title: 'A' }, 1)));
    valueFrom<unknown>(meanwhile(store));
    const before = [stateOf(store), store.history(activity.id)];
    const undone = store.undo([operation], latest);
    expect([codeOf(undone), stateOf(store), store.history(activity.id)]).toEqual([
      'UNDO-NOT-POSSIBLE',
      ...before,
    ]);
  });

  it('stays, when it is another member', () => {
    const store = newStore();
    made(store, ['activity']);
    const operation = numberOf(valueFrom(save(store, 'activity', { ...activity, title: 'A' }, 1)));
    valueFrom(save(store, 'activity', { ...activity, title: 'A', place: 'Kajen' }, 2));
    valueFrom(store.undo([operation], later));
    expect(store.records.find('activity', activity.id)?.record).toEqual({ ...activity, place: 'Kajen' });
  });

  it('leaves everything of a bulk change as it is when one record of it cannot be taken back', () => {
    const store = newStore();
    made(store, recordTypes);
    const changes = recordTypes.map(
      (type): RecordSave => ({
        type,
        record: { ...fullRecords[type], registryNumber: 'NY-1' },
        basedOn: 1,
      }),
    );
    const { operation } = valueFrom(store.records.saveAll(changes, later));
    valueFrom(
      save(store, 'role-description', { ...fullRecords['role-description'], registryNumber: 'NY-2' }, 2),
    );
    const before = stateOf(store);
    expect([codeOf(store.undo([numberOf(operation)], latest)), stateOf(store)]).toEqual([
      'UNDO-NOT-POSSIBLE',
      before,
    ]);
  });

  it.each<[string, (store: Store) => number | undefined, (store: Store) => void]>([
    [
      'an answer',
      ({ reports }) => reports.saveAnswer(2006, answer, audit),
      ({ reports }) => void reports.saveAnswer(2006, { ...answer, text: 'Nej.' }, audit),
    ],
    [
      'a contact',
      (store) => store.saveContact({ name: 'A' }, audit),
      (store) => void store.saveContact({ name: 'B' }, audit),
    ],
    [
      'a view',
      ({ views }) => views.save(view, audit),
      ({ views }) => void views.save({ ...view, name: 'Annat' }, audit),
    ],
  ])('is not taken back: %s', (_what, change, meanwhile) => {
    const store = newStore();
    const operation = numberOf(change(store));
    meanwhile(store);
    const before = stateOf(store);
    expect([codeOf(store.undo([operation], later)), stateOf(store)]).toEqual(['UNDO-NOT-POSSIBLE', before]);
  });

  it('may be done again only once', () => {
    const store = newStore();
    made(store, ['activity']);
    const operation = numberOf(valueFrom(save(store, 'activity', { ...activity, title: 'A' }, 1)));
    valueFrom(store.undo([operation], later));
    expect(codeOf(store.undo([operation], later))).toBe('UNDO-NOT-POSSIBLE');
  });
});

it('does not take back a received report, which is no change of one’s own', () => {
  const store = newStore();
  valueFrom(store.submissions.store(submission(1), contents, 'head', audit));
  expect([codeOf(store.undo([1], later)), store.submissions.heads(2006)]).toEqual([
    'UNDO-NOT-POSSIBLE',
    [submission(1)],
  ]);
});

it('lets the index follow, both ways', () => {
  const folder = temporaryFolder();
  const store = newStore(folder);
  made(store, ['activity', 'project']);
  const changed = numberOf(
    valueFrom(save(store, 'activity', { ...activity, title: 'Solen', goals: [], startsOn: '2007' }, 1)),
  );
  const removed = numberOf(valueFrom(store.records.move([referenceTo('project')], 'wastebasket', audit)));
  valueFrom(store.undo([removed], later));
  valueFrom(store.undo([changed], later));
  store.close();
  expect(indexInFile(folder)).toEqual({
    [activity.id]: expectedIndex('activity', activity),
    [project.id]: expectedIndex('project', project),
  });
});

it('tells in the owner’s history who took a change back', () => {
  const store = newStore();
  const operation = numberOf(store.saveContact({ name: 'Åke Ö' }, audit));
  valueFrom(store.undo([operation], latest));
  expect(store.history(workspace.installationId).at(-1)).toEqual({
    ...latest,
    action: 'change',
    recordType: 'workspace',
    recordId: workspace.installationId,
    field: 'contact',
    before: '{"name":"Åke Ö"}',
    after: '{"name":"Eva Ek"}',
  });
});
