import { expect, it } from 'vitest';
import {
  askedMeasureSchema,
  followedUpMeasures,
  measuresAskedOf,
} from '../../src-main/domain/asked-measure.ts';
import { measureSchema } from '../../src-main/domain/measure.ts';
import { askedMeasure } from '../../src-main/domain/package/format-v1-3.ts';
import { id } from './sample-ids.ts';

const measure = (number: number, rest: object = {}) =>
  measureSchema.parse({ id: id(number), organisation: 'stadskontoret', title: `Åtgärd ${number}`, ...rest });

it('a row goes to whoever answers for it and to those who take part, as little as is needed of it', () => {
  const rows = [
    measure(3, { responsible: 'sdf-fosie', planYear: 2006, comment: 'Internt.', goals: ['mal-2006-1'] }),
    measure(2, { responsible: 'sdf-oxie', coActors: ['sdf-fosie'] }),
    measure(1, { responsible: 'sdf-oxie' }),
    measure(4),
  ];

  expect(measuresAskedOf(rows, 'sdf-fosie')).toEqual([
    { id: id(2), title: 'Åtgärd 2', responsible: 'sdf-oxie', coActors: ['sdf-fosie'] },
    { id: id(3), title: 'Åtgärd 3', responsible: 'sdf-fosie', goals: ['mal-2006-1'] },
  ]);
});

it('a row with every member is what the format takes', () => {
  const [asked] = measuresAskedOf(
    [
      measure(5, {
        responsible: 'sdf-fosie',
        coActors: ['sdf-oxie'],
        goals: ['mal-2006-1'],
        directions: ['profilering'],
        intendedResult: 'Fler söker.',
        resources: '40 timmar',
        timetable: 'Våren',
        dueOn: '2006-06',
        status: 'pagar',
      }),
    ],
    'sdf-fosie',
  );

  expect(Object.keys(asked ?? {}).sort()).toEqual(Object.keys(askedMeasureSchema.shape).sort());
  expect(askedMeasure.safeParse(asked).error).toBeUndefined();
});

it('only what something is said of is followed up, and only of rows that were asked about', () => {
  const [first, second] = [{ id: id(1) }, { id: id(2) }];
  const said = { measureId: id(2), status: 'genomford' };

  expect(
    followedUpMeasures(
      [first, second],
      [{ measureId: id(1) }, said, { measureId: id(9), comment: 'Ingen frågade.' }],
    ),
  ).toEqual([{ measure: second, followUp: said }]);
});
