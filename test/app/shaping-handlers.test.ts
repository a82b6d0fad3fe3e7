// What is done with records as a whole or with many at once, in the real core: changed, copied, carried forward.
import { describe, expect, it } from 'vitest';
import type { InputOf } from '../../src-main/contract/contract.ts';
import type { ReportedType } from '../../src-main/domain/record-kind.ts';
import { openRegister, organisation, type Register, recordId, toQuery } from './open-register.ts';

type Change = InputOf<'record.changeMany'>['change'];

const recordOf = async (
  register: Register,
  type: ReportedType,
  id: string,
): Promise<Record<string, unknown>> => (await register.must('record.get', { type, id, year: 2006 })).record;
const membersOf = async (register: Register, ids: string[], member: string): Promise<unknown[]> =>
  Promise.all(ids.map(async (id) => (await recordOf(register, 'activity', id))[member]));
const idsOf = async (register: Register, type: ReportedType, year: number): Promise<string[]> =>
  (await register.must('record.ids', { query: toQuery({ type, year }) })).ids;

describe('one change to many records', () => {
  const three = async (register: Register): Promise<string[]> => [
    await register.add('activity', { title: 'A', goals: ['mal-2006-1'], unit: 'Skolan' }),
    await register.add('activity', { title: 'B', goals: ['mal-2006-2'] }),
    await register.add('activity', { title: 'C', blanks: [{ field: 'goals', reason: 'unknown' }] }),
  ];
  const change = (register: Register, ids: string[], member: string, wanted: Change) =>
    register.call('record.changeMany', { type: 'activity', ids, member, change: wanted });

  it('puts a code to a list, where it is not there already, and fills what was blank', async () => {
    const register = await openRegister();
    const ids = await three(register);

    const done = await change(register, ids, 'goals', { mode: 'add', code: 'mal-2006-1' });

    expect([done, await membersOf(register, ids, 'goals'), await membersOf(register, ids, 'blanks')]).toEqual(
      [
        { ok: true, value: { changed: 2, unchanged: 1 } },
        [['mal-2006-1'], ['mal-2006-2', 'mal-2006-1'], ['mal-2006-1']],
        [[], [], []],
      ],
    );
  });

  it('takes a code away, and leaves why another field is empty', async () => {
    const register = await openRegister();
    const ids = await three(register);

    const done = await change(register, ids, 'goals', { mode: 'take-away', code: 'mal-2006-2' });

    expect([done, await membersOf(register, ids, 'goals'), await membersOf(register, ids, 'blanks')]).toEqual(
      [
        { ok: true, value: { changed: 1, unchanged: 2 } },
        [['mal-2006-1'], [], []],
        [[], [], [{ field: 'goals', reason: 'unknown' }]],
      ],
    );
  });

  it('sets a text, a code or a contact person, or empties the field', async () => {
    const register = await openRegister();
    const ids = await three(register);
    const contact = { name: 'Åsa Öberg', workContact: '040-34 00 00' };

    await change(register, ids, 'unit', { mode: 'set', value: 'Ängslättsskolan' });
    await change(register, ids, 'activityType', { mode: 'set', value: 'studieresa' });
    await change(register, ids, 'contact', { mode: 'set', value: contact });
    const set = await recordOf(register, 'activity', recordId(2));
    await change(register, ids, 'unit', { mode: 'empty' });

    expect([set.unit, set.activityType, set.contact, await membersOf(register, ids, 'unit')]).toEqual([
      'Ängslättsskolan',
      'studieresa',
      contact,
      [undefined, undefined, undefined],
    ]);
  });

  it('is one step to undo and to do again', async () => {
    const register = await openRegister();
    const ids = await three(register);
    await change(register, ids, 'unit', { mode: 'set', value: 'Huset' });
    const { undo } = await register.must('undo.state', {});

    await register.must('undo.undo', {});
    const undone = await membersOf(register, ids, 'unit');
    await register.must('undo.redo', {});

    expect([undo, undone, await membersOf(register, ids, 'unit')]).toEqual([
      { act: 'change', what: 'activity', count: 3 },
      ['Skolan', undefined, undefined],
      ['Huset', 'Huset', 'Huset'],
    ]);
  });

  it('that changes nothing is no step, also of a record whose members were once taken back', async () => {
    const register = await openRegister();
    const [id = ''] = await three(register);
    await change(register, [id], 'unit', { mode: 'empty' });
    await register.must('undo.undo', {});
    const before = await register.must('undo.state', {});

    const done = await change(register, [id], 'unit', { mode: 'set', value: 'Skolan' });

    expect([done, await register.must('undo.state', {})]).toEqual([
      { ok: true, value: { changed: 0, unchanged: 1 } },
      before,
    ]);
  });

  it.each<[string, string, Change]>([
    ['a member that the kind does not have', 'programme', { mode: 'set', value: 'URBACT-I' }],
    ['a text where a list stands', 'goals', { mode: 'set', value: 'mal-2006-1' }],
    ['a code that is put to a text', 'title', { mode: 'add', code: 'mal-2006-1' }],
    ['a text that is no date', 'startsOn', { mode: 'set', value: 'i maj' }],
    ['a person where a code stands', 'activityType', { mode: 'set', value: { name: 'Eva' } }],
  ])('refuses %s, and changes none', async (_what, member, wanted) => {
    const register = await openRegister();
    const ids = await three(register);

    const refused = await change(register, ids, member, wanted);

    expect([refused.ok || refused.failure.code, await membersOf(register, ids, 'title')]).toEqual([
      'RECORD-NOT-VALID',
      ['A', 'B', 'C'],
    ]);
  });

  it.each(['id', 'organisation', 'blanks'])('leaves %s alone', async (member) => {
    const register = await openRegister();
    const ids = await three(register);

    const done = await change(register, ids, member, { mode: 'set', value: 'stadskontoret' });

    expect([done, await membersOf(register, ids, 'organisation')]).toEqual([
      { ok: true, value: { changed: 0, unchanged: 3 } },
      [organisation, organisation, organisation],
    ]);
  });

  it('is for all or none: one that is removed bars it', async () => {
    const register = await openRegister();
    const ids = await three(register);
    await register.must('record.remove', { records: [{ type: 'activity', id: ids[2] ?? '' }] });

    const refused = await change(register, ids, 'unit', { mode: 'set', value: 'Huset' });

    expect([refused.ok || refused.failure.code, await membersOf(register, ids.slice(0, 2), 'unit')]).toEqual([
      'RECORD-NOT-FOUND',
      ['Skolan', undefined],
    ]);
  });
});

describe('a copy', () => {
  it('has all that the record has, under an id of its own, and is undone as one step', async () => {
    const register = await openRegister();
    const id = await register.add('activity', { title: 'Resa', startsOn: '2006-05', goals: ['mal-2006-1'] });

    const copy = await register.must('record.duplicate', { type: 'activity', id });

    const [original, copied] = [
      await recordOf(register, 'activity', id),
      await recordOf(register, 'activity', copy.id),
    ];
    expect(copied).toEqual({ ...original, id: copy.id });
    await register.must('undo.undo', {});
    expect(await idsOf(register, 'activity', 2006)).toEqual([id]);
  });
});

describe('carrying forward', () => {
  const withLastYear = async (): Promise<Register> => {
    const register = await openRegister();
    await register.add('activity', {
      title: 'Årsmöte',
      startsOn: '2005-02-28',
      endsOn: '2005-03-01',
      place: 'Åbo',
      participants: 4,
      benefit: 'Nytta',
      registryNumber: 'MN-1',
      goals: ['mal-2006-1'],
    });
    await register.add('activity', { title: 'Över nyår', startsOn: '2005-12', endsOn: '2006-01' });
    await register.add('activity', { title: 'Konferens', startsOn: '2005-01' });
    await register.add('activity', { title: 'KONFERENS', startsOn: '2006-01' });
    await register.add('activity', { title: 'Odaterad' });
    return register;
  };

  it('offers what ended last year, by day, and tells what is there already by name', async () => {
    const register = await withLastYear();

    expect(await register.must('record.carryCandidates', { type: 'activity', toYear: 2006 })).toEqual({
      rows: [
        { id: recordId(3), title: 'Konferens', startsOn: '2005-01', endsOn: '2005-01', isThere: true },
        { id: recordId(1), title: 'Årsmöte', startsOn: '2005-02-28', endsOn: '2005-03-01', isThere: false },
      ],
    });
  });

  it('moves the dates and leaves what the year gave', async () => {
    const register = await withLastYear();

    const done = await register.must('record.carryForward', {
      type: 'activity',
      ids: [recordId(1)],
      toYear: 2008,
    });

    const [id = ''] = await idsOf(register, 'activity', 2008).then((ids) =>
      ids.filter((one) => one !== recordId(5)),
    );
    expect([done, await recordOf(register, 'activity', id)]).toEqual([
      { created: 1 },
      {
        id,
        organisation,
        title: 'Årsmöte',
        aggregated: false,
        startsOn: '2008-02-28',
        endsOn: '2008-03-01',
        place: 'Åbo',
        countries: [],
        financing: [],
        goals: ['mal-2006-1'],
        directions: [],
        documents: [],
        blanks: [],
      },
    ]);
  });

  it('leaves what goes on into the year by itself, and is one step to undo', async () => {
    const register = await withLastYear();
    const before = await idsOf(register, 'activity', 2006);
    const ids = [1, 2, 3, 5].map(recordId);

    const done = await register.must('record.carryForward', { type: 'activity', ids, toYear: 2006 });
    const carried = await register.titles({ year: 2006 });
    const { undo } = await register.must('undo.state', {});
    await register.must('undo.undo', {});

    expect([done, carried, undo, await idsOf(register, 'activity', 2006)]).toEqual([
      { created: 2 },
      ['KONFERENS', 'Konferens', 'Odaterad', 'Årsmöte', 'Över nyår'],
      { act: 'carry-forward', what: 'activity', count: 2 },
      before,
    ]);
  });

  it('begins an opportunity anew: noticed, and nothing more', async () => {
    const register = await openRegister();
    const id = await register.add('opportunity', {
      title: 'Utlysning',
      stage: 'avslag',
      startsOn: '2005-03',
      endsOn: '2005-10',
      deadline: '2005-06-01',
      applied: { minor: 100, currency: 'EUR' },
      purpose: 'Energi',
    });
    await register.must('record.carryForward', { type: 'opportunity', ids: [id], toYear: 2006 });

    const [copy = ''] = await idsOf(register, 'opportunity', 2006);
    const { title, stage, startsOn, endsOn, deadline, applied, purpose } = await recordOf(
      register,
      'opportunity',
      copy,
    );
    expect({ title, stage, startsOn, endsOn, deadline, applied, purpose }).toEqual({
      title: 'Utlysning',
      startsOn: '2006-03',
      deadline: '2006-06-01',
      purpose: 'Energi',
    });
  });
});
