// Issue by issue the register grows; what the city's own field catalogue asks for must never fall out of it. Each field
// of an activity and of a project is entered, found, changed and taken back, and comes to stadskontoret as it was.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import { activitySchema } from '../../src-main/domain/activity.ts';
import type { DepartmentReport } from '../../src-main/domain/department-report.ts';
import { kronor } from '../../src-main/domain/money.ts';
import { fromPayload } from '../../src-main/domain/package/payload.ts';
import { projectSchema } from '../../src-main/domain/project.ts';
import type { Facet, RecordQuery } from '../../src-main/domain/record-query.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import {
  exportReport,
  readBytes,
  removeFolder,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
  testTime,
} from './temporary-core.ts';

const { year } = sample;
const organisation = 'miljoforvaltningen';
const projectId = '01990000-0000-7000-8000-000000000001';
const activityId = '01990000-0000-7000-8000-000000000002';

interface Field {
  /** Where it lies in the record: `funds.years.0.paid`. */
  path: string;
  /** What is entered, and what it is changed to. */
  first: unknown;
  second: unknown;
  /** What a person types to find it, the filter that is chosen, or the project that is opened for what belongs to it. */
  find: string | { facet: Facet; value: string } | { project: string };
}

const person = (name: string) => ({ name, function: 'EU-samordnare', workContact: '040-34 00 00' });

const projectFields: Readonly<Record<string, Field>> = {
  projektnamn: { path: 'name', first: 'Solparken', second: 'Vindparken', find: 'solpark' },
  akronym: { path: 'acronym', first: 'SOLPRK', second: 'VINDPRK', find: 'solprk' },
  projektagare: { path: 'owner', first: 'gatukontoret', second: 'sdf-husie', find: 'gatukontoret' },
  projektroll: {
    path: 'role',
    first: 'observator',
    second: 'partner',
    find: { facet: 'roles', value: 'observator' },
  },
  program: {
    path: 'programme',
    first: 'URBACT-I',
    second: 'EQUAL-0006',
    find: { facet: 'programmes', value: 'URBACT-I' },
  },
  programomrade: { path: 'programmeArea', first: 'Insatsområde åtta', second: 'Nio', find: 'åtta' },
  finansiarensReferens: { path: 'funderReference', first: 'REF-77/Q', second: 'REF-78/Q', find: 'ref-77' },
  diarienummer: { path: 'registryNumber', first: 'MN-2006-771', second: 'MN-2006-772', find: 'mn-2006-771' },
  kontaktperson: { path: 'contact', first: person('Örjan Åhs'), second: person('Li Ek'), find: 'örjan åhs' },
  projektledare: { path: 'projectLead', first: person('Ulla Ög'), second: person('Bo Al'), find: 'ulla' },
  styrgrupp: { path: 'steeringGroup', first: 'Tre rektorer', second: 'Två rektorer', find: 'tre rektorer' },
  koordinator: { path: 'leadPartner', first: 'Hansestadt Rostock', second: 'Wismar', find: 'rostock' },
  samverkansparter: {
    path: 'partners',
    first: [{ name: 'Miasto', place: 'Szczecin', country: 'PL', role: 'partner' }],
    second: [{ name: 'Stadt', place: 'Kiel', country: 'DE' }],
    find: 'stettin',
  },
  projektfas: { path: 'funderPhase', first: 'Etapp sju', second: 'Etapp åtta', find: 'etapp sju' },
  fas: {
    path: 'phase',
    first: 'redovisning',
    second: 'budget',
    find: { facet: 'phases', value: 'redovisning' },
  },
  status: {
    path: 'status',
    first: 'avbruten',
    second: 'pagaende',
    find: { facet: 'statuses', value: 'avbruten' },
  },
  startdatum: { path: 'startsOn', first: '2006-03-17', second: '2006-04', find: '2006-03-17' },
  slutdatum: { path: 'endsOn', first: '2007-11-23', second: '2008', find: '2007-11-23' },
  totalbudget: { path: 'funds.totalBudget', first: kronor(7_654_321), second: kronor(1), find: '7 654 321' },
  malmoBudget: { path: 'funds.malmoBudget', first: kronor(3_210_987), second: kronor(2), find: '3210987' },
  beviljatEuBidrag: { path: 'funds.granted', first: kronor(1_605_493), second: kronor(3), find: '1 605 493' },
  stodandel: { path: 'funds.grantShare', first: 4958, second: 5000, find: '49,58' },
  medfinansiering: {
    path: 'funds.coFinancing',
    first: [{ source: 'egen-natura', amount: kronor(12_345), form: 'in-kind' }],
    second: [{ source: 'privat' }],
    find: '12 345',
  },
  upparbetatAr: {
    path: 'funds.years.0.incurred',
    first: kronor(111_213),
    second: kronor(4),
    find: '111 213',
  },
  rekvireratAr: { path: 'funds.years.0.claimed', first: kronor(141_516), second: kronor(5), find: '141 516' },
  utbetaltAr: { path: 'funds.years.0.paid', first: kronor(171_819), second: kronor(6), find: '171819' },
  utbetaltAckumulerat: {
    path: 'funds.years.0.paidToDate',
    first: kronor(202_122),
    second: kronor(7),
    find: '202 122',
  },
  valutakurs: {
    path: 'funds.exchangeRate',
    first: { currency: 'EUR', rate: '9.2512', source: 'Riksbanken', date: '2006-12-29' },
    second: { currency: 'DKK', rate: '1.24' },
    find: 'riksbanken',
  },
  mal: {
    path: 'goals',
    first: ['mal-2006-3'],
    second: ['mal-2006-1', 'mal-2006-2'],
    find: { facet: 'goals', value: 'mal-2006-3' },
  },
  inriktning: {
    path: 'directions',
    first: ['profilering'],
    second: ['strategisk-paverkan'],
    find: { facet: 'directions', value: 'profilering' },
  },
  sammanfattning: { path: 'summary', first: 'Aktern lyfter.', second: 'Bogen.', find: 'aktern' },
  bakgrund: { path: 'background', first: 'Drivved flyter.', second: 'Tång.', find: 'drivved' },
  syfte: { path: 'purpose', first: 'Fyren lyser.', second: 'Bojen.', find: 'fyren' },
  resultatDirekta: { path: 'directResults', first: 'Grynnan är utmärkt.', second: 'Nej.', find: 'grynnan' },
  resultatIndirekta: { path: 'indirectResults', first: 'Hamnarna talar.', second: 'Nej.', find: 'hamnarna' },
  spridning: { path: 'spreading', first: 'Isbrytaren visas.', second: 'Nej.', find: 'isbrytaren' },
  andamalsenlighet: { path: 'assessment', first: 'Jolle duger.', second: 'Nej.', find: 'jolle' },
  beslut: {
    path: 'decisions',
    first: [{ body: 'Miljönämnden', decidedOn: '2006-02-14', section: '§ 21', phase: 'forankring' }],
    second: [],
    find: 'miljönämnden',
  },
};

const activityFields: Readonly<Record<string, Field>> = {
  rubrik: { path: 'title', first: 'Kajutmötet', second: 'Däcksmötet', find: 'kajutmötet' },
  aktivitetstyp: {
    path: 'activityType',
    first: 'studieresa',
    second: 'natverksmote',
    find: { facet: 'activityTypes', value: 'studieresa' },
  },
  enhet: {
    path: 'unit',
    first: 'Lotsskolan',
    second: 'Båtskolan',
    find: { facet: 'units', value: 'Lotsskolan' },
  },
  startdatum: { path: 'startsOn', first: '2006-05-19', second: '2006-05', find: '2006-05-19' },
  slutdatum: { path: 'endsOn', first: '2006-05-27', second: '2006-06', find: '2006-05-27' },
  ort: { path: 'place', first: 'Vaasa', second: 'Umeå', find: 'vasa' },
  lander: {
    path: 'countries',
    first: ['FI'],
    second: ['NO', 'DK'],
    find: { facet: 'countries', value: 'FI' },
  },
  motpart: { path: 'counterpart', first: 'Masthuggarna', second: 'Seglarna', find: 'masthugg' },
  natverk: { path: 'network', first: 'ubc', second: 'eurocities', find: { facet: 'networks', value: 'ubc' } },
  vanort: { path: 'twinTown', first: 'vasa', second: 'tallinn', find: { facet: 'twinTowns', value: 'vasa' } },
  projekt: { path: 'projectId', first: projectId, second: undefined, find: { project: projectId } },
  antalResor: { path: 'trips', first: 3_137, second: 2, find: '3137' },
  antalDeltagare: { path: 'participants', first: 4_139, second: 5_000, find: '4139' },
  varavFortroendevalda: { path: 'electedParticipants', first: 1_149, second: 1, find: '1149' },
  antalBesokare: { path: 'visitors', first: 6_151, second: 3, find: '6151' },
  kostnad: { path: 'cost', first: kronor(87_654), second: kronor(8), find: '87 654' },
  finansiering: {
    path: 'financing',
    first: [{ source: 'sida-bidrag', amount: kronor(33_445) }],
    second: [{ source: 'eu-bidrag' }],
    find: '33 445',
  },
  mal: {
    path: 'goals',
    first: ['mal-2006-1'],
    second: ['mal-2006-2'],
    find: { facet: 'goals', value: 'mal-2006-1' },
  },
  inriktning: {
    path: 'directions',
    first: ['verksamhetsutveckling'],
    second: ['profilering'],
    find: { facet: 'directions', value: 'verksamhetsutveckling' },
  },
  syfte: { path: 'purpose', first: 'Nocken spanar.', second: 'Nej.', find: 'nocken' },
  nytta: { path: 'benefit', first: 'Ombord lärde alla.', second: 'Nej.', find: 'ombord' },
  diarienummer: { path: 'registryNumber', first: 'MN-2006-881', second: 'MN-2006-882', find: 'mn-2006-881' },
  kontaktperson: { path: 'contact', first: person('Pär Ös'), second: person('Siv Al'), find: 'pär ös' },
};

/** The organisation that reports is the open one's and never typed. */
const givenByTheProgram = new Set(['forvaltning']);

const contact = person('Ellen Exempel');
const base = { organisation, contact };
const emptyProject = projectSchema.parse({
  ...base,
  id: projectId,
  name: 'Utan',
  funds: { years: [{ year }] },
});
const emptyActivity = activitySchema.parse({ ...base, id: activityId, title: 'Utan', startsOn: '2006-01' });

/** A copy of the record with the value at the path; `undefined` takes it away. */
function withValue<R extends object>(record: R, path: string, value: unknown): R {
  const copy = structuredClone(record) as Record<string, unknown>;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let place = copy;
  for (const step of steps) place = place[step] as Record<string, unknown>;
  if (value === undefined) delete place[last];
  else place[last] = value;
  return copy as R;
}

// Two fields changed in the same minute may be one step of undo; here each has an hour of its own.
let time = Date.parse(testTime);
const hour = 60 * 60 * 1000;

let core: TemporaryCore;
beforeAll(async () => {
  core = startTemporaryCore({ now: () => new Date(time) });
  await core.must('workspace.create', { role: 'department', organisation, contact });
  await core.must('record.save', { type: 'project', record: emptyProject, basedOn: 0, year });
  await core.must('record.save', { type: 'activity', record: emptyActivity, basedOn: 0, year });
});
afterAll(() => {
  core.close();
  removeFolder(core.folder);
});

type Type = 'project' | 'activity';
const ids = { project: projectId, activity: activityId };

const stored = async (type: Type) => {
  const { record, version } = await core.must('record.get', { type, id: ids[type], year });
  return { record, version };
};
const save = async (type: Type, path: string, value: unknown): Promise<void> => {
  const { record, version } = await stored(type);
  const changed = withValue(record, path, value);
  await core.must('record.save', { type, record: changed, basedOn: version, year } as never);
};
async function finds(type: Type, { find }: Field): Promise<boolean> {
  if (typeof find === 'object' && 'project' in find) {
    const { from } = await core.must('record.links', { type: 'project', id: find.project });
    return from.some(({ id }) => id === activityId);
  }
  const query: RecordQuery = { type, filters: [], sort: { by: 'title', direction: 'ascending' } };
  const { rows } = await core.must('record.list', {
    query:
      typeof find === 'string'
        ? { ...query, text: find }
        : { ...query, filters: [{ facet: find.facet, values: [find.value] }] },
    offset: 0,
    limit: 10,
  });
  return rows.some(({ id }) => id === ids[type]);
}

const catalogue = (type: Type): string[] =>
  malmo.fieldCatalogue[type].map(({ id }) => id).filter((id) => !givenByTheProgram.has(id));

for (const [type, fields] of [
  ['project', projectFields],
  ['activity', activityFields],
] as const) {
  describe(`every field that the catalogue has for ${type}`, () => {
    it('is one of those tried here, and none is left out', () => {
      expect(Object.keys(fields).toSorted()).toEqual(catalogue(type).toSorted());
    });

    it.each(Object.entries(fields))('%s is entered, found, changed and taken back', async (_, field) => {
      time += hour;
      const before = (await stored(type)).record;
      await save(type, field.path, field.first);
      const entered = (await stored(type)).record;
      expect(entered).toEqual(withValue(before, field.path, field.first));
      expect(await finds(type, field)).toBe(true);

      await save(type, field.path, field.second);
      expect(await finds(type, field)).toBe(false);
      await core.must('undo.undo', {});

      const { record } = await stored(type);
      expect(record).toEqual(before);
      await core.must('undo.redo', {});
      expect((await stored(type)).record).toEqual(withValue(before, field.path, field.second));
      // For the package below: every field as it was first entered.
      await save(type, field.path, field.first);
    });
  });
}

describe('the package', () => {
  it('brings every field to stadskontoret as it was entered', async () => {
    const [project, activity] = [(await stored('project')).record, (await stored('activity')).record];
    const all = <R extends object>(record: R, fields: Readonly<Record<string, Field>>): R =>
      Object.values(fields).reduce((entered, { path, first }) => withValue(entered, path, first), record);
    expect(project).toEqual(all(project, projectFields));
    expect(activity).toEqual(all(activity, activityFields));
    for (const { code } of (await core.must('vocabulary.get', {})).lists.questions)
      await core.must('report.saveAnswer', { year, answer: { question: code, text: 'Svar.' } });
    const out = temporaryFolder();

    const paths = await exportReport(core, out);

    for (const path of paths) {
      const { envelope } = await packages.read(readBytes(path), path);
      if (envelope?.kind !== 'report-bundle') throw new Error('no report came out');
      const contents = fromPayload(envelope.payload);
      const came: Partial<DepartmentReport> = {
        activities: contents.activities,
        projects: contents.projects,
      };
      expect(came).toEqual({ activities: [activity], projects: [project] });
    }
    removeFolder(out);
  });
});
