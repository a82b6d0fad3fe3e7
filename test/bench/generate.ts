// Records as förvaltningar write them: Swedish prose of about 70 words, money, partners, codes from the shipped lists.
// Seeded, so that every run measures the same data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Activity, activitySchema } from '../../src-main/domain/activity.ts';
import {
  type Answer,
  type DepartmentReport,
  mapRecordLists,
} from '../../src-main/domain/department-report.ts';
import { kronor, type Money } from '../../src-main/domain/money.ts';
import { type Project, projectPhases, projectSchema } from '../../src-main/domain/project.ts';
import {
  parseShippedVocabulary,
  type Vocabulary,
  type VocabularyList,
} from '../../src-main/domain/vocabulary.ts';
import { assetsFolder } from './rooms.ts';

export const reportYear = 2006;

export const vocabulary: Vocabulary = parseShippedVocabulary(
  JSON.parse(readFileSync(join(assetsFolder, 'vocabulary', 'malmo.json'), 'utf8')),
);

/** The förvaltningar of the code list, whichever year they existed: there are never 25 at one time. */
export const departments: readonly string[] = vocabulary.organisations
  .filter(({ kind }) => kind.endsWith('department'))
  .map(({ code }) => code);

export interface Generator {
  id(): string;
  activity(organisation: string): Activity;
  project(organisation: string): Project;
  /** One project for every four activities. */
  report(organisation: string, records: number): DepartmentReport;
}

const words = (text: string): readonly string[] => text.split(' ');
const beginnings = words(
  'arbets barn bostads EU- folkhälso framtids förvaltnings gränsöverskridande hamn hållbarhets integrations kompetens kultur miljö mångfalds närings omvärlds projekt region skol stads tillväxt trafik ungdoms utbildnings vatten vård välfärds växt Öresunds',
);
const endings = words(
  'arbete bidrag bolag erfarenhet forskning frågor förmåga insatser kontakter ledning marknad möten nätverk område plan politik program råd samverkan seminarium stöd utbyte utveckling uppföljning verksamhet åtgärder öppenhet överenskommelse',
);
const small = words(
  'och i att en för som på av med till från har inom genom mellan även under efter där vid våra två flera nya gemensamma större bättre över också samt',
);
const places = words(
  'Bryssel Szczecin Stettin Tallinn Köpenhamn Århus Göteborg Åbo Gdańsk Wien Rostock Łódź Zürich Malmö Lübeck',
);
const names = words(
  'Åsa Örjan Maria Karl-Erik Zeynep Björn Ewa Mårten Lindström Åkesson Öberg Nilsson Björklund Hägg',
);

/** mulberry32 (public domain, T. Ettinger): small, quick and the same everywhere. @returns numbers in [0, 1). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param years how many years back from the reported one the records are spread over. */
export function createGenerator(seed: number, years = 1): Generator {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(items: readonly T[]): T => items[below(items.length)] as T;
  const code = (list: VocabularyList): string => pick(vocabulary.lists[list]).code;
  const money = (limit: number): Money =>
    below(8) === 0 ? { minor: below(limit) * 11, currency: 'EUR' } : kronor(below(limit));
  const someYear = (): number => (years === 1 ? reportYear : reportYear - below(years));
  const day = (): string =>
    `${someYear()}-${String(1 + below(12)).padStart(2, '0')}-${String(1 + below(28)).padStart(2, '0')}`;

  const prose = (count: number): string => {
    const sentence = Array.from({ length: count }, () =>
      below(2) === 0 ? pick(small) : `${pick(beginnings)}${pick(endings)}`,
    ).join(' ');
    return `${sentence.charAt(0).toLocaleUpperCase('sv')}${sentence.slice(1)}.`;
  };

  let made = 0;
  const hex = (value: number, length: number): string =>
    value.toString(16).padStart(length, '0').slice(-length);
  /** As version 7: later ones sort after earlier ones, the rest is random. */
  const id = (): string => {
    made += 1;
    return `01${hex(seed, 2)}${hex(made >>> 16, 4)}-${hex(made, 4)}-7${hex(below(4096), 3)}-8${hex(below(4096), 3)}-${hex(below(2 ** 32), 12)}`;
  };
  const contact = () => ({
    name: `${pick(names)} ${pick(names)}`,
    function: 'EU-samordnare',
    workContact: '040-34 10 00',
  });

  const activity = (organisation: string): Activity => {
    const startsOn = day();
    const participants = 2 + below(40);
    return activitySchema.parse({
      id: id(),
      organisation,
      title: prose(5),
      activityType: code('activityTypes'),
      unit: `${pick(places)}skolan`,
      startsOn,
      endsOn: startsOn,
      place: pick(places),
      countries: [code('countries')],
      counterpart: `${pick(places)} stad`,
      network: below(4) === 0 ? code('networks') : undefined,
      twinTown: below(6) === 0 ? code('twinTowns') : undefined,
      visitors: below(50),
      trips: 1 + below(5),
      participants,
      electedParticipants: below(participants),
      cost: money(90_000),
      financing: [{ source: code('fundingSources'), amount: money(40_000) }],
      goals: [code('goals')],
      directions: [code('directions')],
      purpose: prose(25),
      benefit: prose(35),
      registryNumber: `STK-${reportYear}-${1 + below(9999)}`,
      contact: contact(),
      blanks: below(3) === 0 ? [{ field: 'visits', reason: 'not-applicable' }] : [],
    });
  };

  const period = () => {
    const year = someYear();
    return { startsOn: `${year - below(3)}-03`, endsOn: `${year + below(3)}-12-31` };
  };

  const project = (organisation: string): Project =>
    projectSchema.parse({
      id: id(),
      organisation,
      owner: organisation,
      name: prose(5),
      acronym: `${pick(beginnings).toLocaleUpperCase('sv')} ${below(1000)}`,
      role: code('roles'),
      programme: code('programmes'),
      funderReference: `${1000 + below(9000)}-${below(100)}/${made}`,
      registryNumber: `STK-${reportYear}-${1 + below(9999)}`,
      contact: contact(),
      projectLead: contact(),
      partners: Array.from({ length: 1 + below(4) }, () => ({
        name: `${pick(places)} universitet`,
        place: pick(places),
        country: code('countries'),
        role: code('roles'),
      })),
      phase: pick(projectPhases),
      status: pick(['pagaende', 'pagaende', 'beviljad', 'avslutad', 'inskickad']),
      ...period(),
      goals: [code('goals')],
      directions: [code('directions')],
      funds: {
        totalBudget: money(9_000_000),
        granted: money(4_000_000),
        grantShare: below(10_001),
        coFinancing: [{ source: code('fundingSources'), amount: money(500_000) }],
        years: [reportYear - 1, reportYear].map((year) => ({
          year,
          incurred: money(900_000),
          paid: money(700_000),
          paidToDate: money(2_000_000),
        })),
      },
      summary: prose(12),
      purpose: prose(10),
      directResults: prose(12),
      assessment: prose(8),
      decisions: [{ body: 'Kommunstyrelsen', decidedOn: day(), section: `§ ${1 + below(300)}` }],
    });

  const answers = (): Answer[] =>
    vocabulary.lists.questions.map(({ code: question }) => ({ question, text: prose(70) }));

  return {
    id,
    activity,
    project,
    report(organisation, records) {
      const projects = Math.round(records / 5);
      return {
        organisation,
        year: reportYear,
        contact: contact(),
        nothingToReport: false,
        ...mapRecordLists(() => []),
        activities: Array.from({ length: records - projects }, () => activity(organisation)),
        projects: Array.from({ length: projects }, () => project(organisation)),
        answers: answers(),
      };
    },
  };
}
