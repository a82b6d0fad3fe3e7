// A year with something of everything in it: records of the kinds that the sample year has none of, money of earlier years
// and in two currencies, deadlines, and records that are not finished.
import type { ReportedType } from '../../src-main/domain/record-kind.ts';
import { recordSchemas } from '../../src-main/domain/records.ts';
import { sample, type TemporaryCore } from './temporary-core.ts';

const { year } = sample;
const kronor = (whole: number) => ({ minor: whole * 100, currency: 'SEK' });

const others: readonly (readonly [ReportedType, object])[] = [
  [
    'project',
    {
      acronym: 'ÄLDRE',
      programme: 'IEE-I',
      status: 'avslutad',
      startsOn: '2003',
      endsOn: '2005-06',
      claims: [{ dueOn: '2007-01-14' }, { dueOn: '2007-03-31', note: 'Ring Eva Ek först' }],
      funds: { granted: kronor(90), years: [{ year: 2004, incurred: kronor(50), paid: kronor(40) }] },
    },
  ],
  [
    'project',
    {
      name: 'Ett; utan program',
      status: 'pagaende',
      startsOn: '2005-02',
      endsOn: '2007-11',
      goals: ['mal-2006-3'],
      directions: ['profilering'],
      funds: {
        years: [
          { year: 2005, paid: kronor(70) },
          { year: 2006, incurred: { minor: 125, currency: 'EUR' }, paid: { minor: 125, currency: 'EUR' } },
        ],
      },
    },
  ],
  ['project', { acronym: 'IDÉ', status: 'ide', startsOn: '2006', endsOn: '2007-02-01', funds: {} }],
  ['activity', { title: 'Utan typ', startsOn: '2006-05', visitors: 3, electedParticipants: 1 }],
  ['activity', { title: 'Förra året', startsOn: '2005-05-01', participants: 4 }],
  ['opportunity', { title: 'Utlysning', stage: 'bedomd', startsOn: '2006', deadline: '2007-02-15' }],
  ['opportunity', { title: 'Inbjudan', startsOn: '2006-03', deadline: '2008-02-15' }],
  ['opportunity', { title: 'Sökt', stage: 'ansokt', startsOn: '2006-03', deadline: '2007-02-15' }],
  ['opportunity', { title: 'Avslagen', stage: 'avslag', startsOn: '2005', endsOn: '2005-12' }],
  ['outreach', { title: 'Nyhetsbrev', occasions: 10, recipients: 240, startsOn: '2006' }],
  ['outreach', { title: 'Intranät', startsOn: '2006' }],
  ['assistance', { title: 'Ansökan', occasions: 2, hours: 14, startsOn: '2006-04' }],
  ['engagement', { network: 'ubc', meetings: 3, participants: 5, electedParticipants: 2, startsOn: '2004' }],
  ['decision', { title: 'Inriktning', decidedOn: '2006-09-09' }],
];

/** Beside the records of the sample year, in the register that is open. */
export async function addOtherRecords(core: TemporaryCore, organisation: string): Promise<void> {
  for (const [index, [type, members]] of others.entries()) {
    const id = `01980000-0000-7000-8000-aaaa${String(index).padStart(8, '0')}`;
    const record = recordSchemas[type].parse({ id, organisation, ...members });
    await core.must('record.save', { type, record, basedOn: 0, year } as never);
  }
}
