import { describe, expect, it } from 'vitest';
import { isSettled } from '../../src-main/domain/opportunity.ts';
import { type RecordType, recordTypes } from '../../src-main/domain/record-kind.ts';
import { isInYear, type RecordOf, recordSchemas, titleOf } from '../../src-main/domain/records.ts';
import { fullRecords } from './full-records.ts';
import { id } from './sample-ids.ts';
import { vocabulary } from './samples.ts';

/** A record of a kind as it is first saved, with what a case fills in. */
const draft = <T extends RecordType>(type: T, members: object = {}): RecordOf<T> =>
  recordSchemas[type].parse({
    id: id(1),
    organisation: 'sdf-fosie',
    ...(type === 'project' && { funds: {} }),
    ...members,
  }) as RecordOf<T>;
const yearsOf = (type: RecordType, members: object = {}): number[] =>
  years.filter((year) => isInYear(type, draft(type, members), year));
const title = (type: RecordType, members: object = {}): string =>
  titleOf(type, draft(type, members), vocabulary);

const years = [2004, 2005, 2006, 2007];
const since = { startsOn: '2005-03' };

describe('the years that a record belongs to', () => {
  it.each([
    ['an activity without an end: its start’s', yearsOf('activity', since), [2005]],
    ['information without an end: its start’s', yearsOf('outreach', since), [2005]],
    ['help without an end: its start’s', yearsOf('assistance', since), [2005]],
    ['a project without an end: all from its start', yearsOf('project', since), [2005, 2006, 2007]],
    ['an engagement without an end: all from its start', yearsOf('engagement', since), [2005, 2006, 2007]],
    [
      'a role description in force: all from its start',
      yearsOf('role-description', since),
      [2005, 2006, 2007],
    ],
    [
      'a role description that was replaced: to its last',
      yearsOf('role-description', { ...since, endsOn: '2006' }),
      [2005, 2006],
    ],
    ['a decision: the one of its day', yearsOf('decision', { decidedOn: '2006-12-31' }), [2006]],
    [
      'an opportunity that is open: all since it was noticed',
      yearsOf('opportunity', { ...since, stage: 'ansokt' }),
      [2005, 2006, 2007],
    ],
    [
      'an opportunity that was settled: until then',
      yearsOf('opportunity', { ...since, stage: 'avslag', endsOn: '2006-02' }),
      [2005, 2006],
    ],
    [
      'an opportunity that was settled nobody knows when: the one that it was noticed in',
      yearsOf('opportunity', { ...since, stage: 'avstatt' }),
      [2005],
    ],
    [
      'an opportunity without a stage: all since it was noticed',
      yearsOf('opportunity', since),
      [2005, 2006, 2007],
    ],
  ])('are for %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  it.each(recordTypes)(
    'are all for a draft of %s without dates, so that it is never out of sight',
    (type) => {
      expect(yearsOf(type)).toEqual(years);
    },
  );
});

describe('what a record is called', () => {
  it('is what it says itself, a project by its short name', () => {
    expect(recordTypes.map((type) => titleOf(type, fullRecords[type], vocabulary))).toEqual([
      'Studiebesök från vänorten',
      'UNGSUND',
      'Utlysning om energisnåla skolor',
      'Frukostmöten om EU',
      'Hjälp med ansökan till programmet',
      'Baltic Metropoles (BaltMet), Gruppen för integration, Sekreterare: enhetschefen för fritid',
      'Avsiktsförklaring med Gdynia',
      'Kontaktpersonens uppdrag i stadsdelen',
      'Utbilda kontaktpersonerna i projektekonomi',
      'Eurocities',
      'Tallinn',
      'Miljöförvaltningen, Handläggare 841',
      'Höstmöte om programperioden',
      'Riktlinjer för internationella resor',
    ]);
  });

  it.each([
    ['a project without a short name', title('project', { name: 'Delad stad' }), 'Delad stad'],
    [
      'an engagement in a network that no list has',
      title('engagement', { networkName: 'Hamnnätet', post: 'Kassör' }),
      'Hamnnätet, Kassör',
    ],
    [
      'a role description without a title',
      title('role-description', { contact: { name: 'Eva Ek', function: 'Sekreterare' } }),
      'Eva Ek',
    ],
    [
      'a role description of a function',
      title('role-description', { contact: { function: 'Sekreterare' } }),
      'Sekreterare',
    ],
  ])('is for %s what is nearest', (_, called, expected) => {
    expect(called).toBe(expected);
  });

  it.each(recordTypes)('is nothing for an empty draft of %s', (type) => {
    expect(title(type)).toBe('');
  });
});

describe('an opportunity', () => {
  it('is settled when it was granted, rejected or let go', () => {
    const stages = ['uppmarksammad', 'bedomd', 'ansokt', 'beviljad', 'avslag', 'avstatt', undefined];

    expect(stages.filter((stage) => isSettled(draft('opportunity', { stage })))).toEqual([
      'beviljad',
      'avslag',
      'avstatt',
    ]);
  });
});
