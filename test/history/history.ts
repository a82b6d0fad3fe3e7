// Years of Malmö's international work as its organisations would report them: the real organisations with the
// reorganisation of 2013, projects that go on over years and change hands, projects that several have together, nil reports,
// late ones, one that never comes, completions and corrections. Seeded: the same seed gives the same bytes.
import type { Activity } from '../../src-main/domain/activity.ts';
import type { DepartmentReport } from '../../src-main/domain/department-report.ts';
import {
  changeInYear,
  existsInYear,
  expectedReporters,
  type Organisation,
} from '../../src-main/domain/organisation.ts';
import type { Removed, ReportBundle } from '../../src-main/domain/package/format.ts';
import { toPayload } from '../../src-main/domain/package/payload.ts';
import type { ReportedProject } from '../../src-main/domain/shared-project.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { toEnvelope } from '../bench/bundles.ts';
import { createGenerator, vocabulary } from '../bench/generate.ts';
import { createDice } from './dice.ts';
import { createProjectMaker, type Part, programmes, recordIn } from './project-parts.ts';

export interface HistoryOptions {
  seed: number;
  firstYear: number;
  years: number;
  /** About how many each report has. */
  records: number;
}

/** A point of completion, and the revision that answers it. */
export interface PlannedCompletion {
  messageId: string;
  itemId: string;
  recordId: string;
  answer: ReportBundle;
}

export interface PlannedYear {
  year: number;
  dueOn: string;
  lastCorrectionOn: string;
  /** Those that the official expects; the code list alone expects fewer. */
  expected: string[];
  /** First revisions in the order in which they come. */
  reports: ReportBundle[];
  nil: string[];
  late: string[];
  /** Never comes. */
  missing: string;
  /** Ended during the year, and told of by their successor. */
  covered: { organisation: string; by: string }[];
  /** Reports although nobody has asked. */
  unasked: string;
  completions: PlannedCompletion[];
  /** Projects whose numbers do not tell that they are one: a person says so, and whose amounts count. */
  decisions: { members: ReportedProject[]; lead: ReportedProject }[];
  /** Come when the year's document has been written. */
  corrections: ReportBundle[];
}

/** So many of Malmö's organisations report, on the first day of a year. */
const organisationsAtOnce = 24;
/** Whom an official would ask besides the förvaltningar that the code list knows to report. */
const others = [
  'stadsfastigheter',
  'kommunteknik',
  'stadsrevisionen',
  'va-syd',
  'mkb-fastighets-ab',
  'parkering-malmo',
  'sysav',
];
const neverAsked = 'malmo-opera';

function expectedOf(year: number): Organisation[] {
  const asked = expectedReporters(vocabulary.organisations, year);
  const isThereAtNewYear = ({ validFrom = '' }: Organisation): boolean => validFrom <= `${year}-01-01`;
  const wanted = Math.max(0, organisationsAtOnce - asked.filter(isThereAtNewYear).length);
  const more = vocabulary.organisations.filter((one) => others.includes(one.code) && existsInYear(one, year));
  return [...asked, ...more.slice(0, wanted)];
}

export function makeHistory({ seed, firstYear, years, records }: HistoryOptions): PlannedYear[] {
  const generator = createGenerator(seed);
  const dice = createDice(seed);
  const { below, oneIn, pick, shuffled, amount, day } = dice;
  const { makeVenture, makePart } = createProjectMaker(generator, dice);

  function makeActivity(organisation: string, year: number): Activity {
    const made = generator.activity(organisation);
    const isAggregated = oneIn(4);
    const startsOn = isAggregated ? `${year}` : day(year);
    return {
      ...made,
      aggregated: isAggregated,
      startsOn,
      endsOn: startsOn,
      countries: [...new Set([...made.countries, pick(['SE', 'DK', 'DE', 'PL'])])],
      ...(isAggregated && { visits: 2 + below(30) }),
      financing: [],
    };
  }

  const parts: Part[] = [];
  const installations = new Map<string, string>();

  /** What goes on passes to the successor, as the same record; an organisation that has it already has it once. */
  function passOn(
    year: number,
    ended: readonly { organisation: string; by: string; reports: boolean }[],
  ): void {
    for (const { organisation, by, reports } of ended)
      for (const part of parts.filter(({ record }) => record.organisation === organisation)) {
        const hasIt = parts.some(
          ({ venture, record }) => venture === part.venture && record.organisation === by,
        );
        if (part.to >= year && !hasIt) {
          const { owner } = part.record;
          const record = {
            ...part.record,
            organisation: by,
            takenOverFrom: organisation,
            ...(owner === organisation && { owner: by }),
          };
          parts.push({ ...part, record, from: year });
        }
        part.to = Math.min(part.to, reports ? year : year - 1);
      }
  }

  function beginProjects(
    year: number,
    organisations: readonly string[],
    mayShare: readonly string[],
  ): PlannedYear['decisions'] {
    const decisions: PlannedYear['decisions'] = [];
    const own = Math.max(1, Math.round(records / 8));
    for (const organisation of organisations) {
      for (let made = 0; made < own; made += 1)
        parts.push(
          makePart(makeVenture(year), organisation, {
            role: pick(['projektagare', 'koordinator', 'partner']),
            status: pick(['pagaende', 'pagaende', 'pagaende', 'beviljad', 'avbruten', '']),
          }),
        );
      if (oneIn(2)) {
        // An application is no project, and what it hopes for is no money.
        const status = pick(['ide', 'under-ansokan', 'inskickad', 'avslag']);
        parts.push(
          makePart({ ...makeVenture(year), lastYear: year, endsOn: `${year}-12` }, organisation, { status }),
        );
      }
    }
    const order = shuffled(mayShare);
    for (let index = 0; index < 4; index += 1) {
      const [first = '', second = '', third = ''] = order.slice(index * 3);
      const venture = { ...makeVenture(year), programme: pick(programmes) };
      const numbers = [
        venture.reference,
        venture.reference.toLowerCase().replaceAll(/[/-]/g, ' '),
        venture.reference.replaceAll('-', ''),
      ] as const;
      if (index === 3) {
        // Two that no number joins.
        const [a, b] = [
          makePart(venture, first),
          makePart(venture, second, { owner: first, reference: `Ö ${numbers[0].slice(-6)}` }),
        ];
        parts.push(a, b);
        const members = [a, b].map(({ record: { organisation, id } }) => ({ organisation, id }));
        decisions.push({ members, lead: { organisation: second, id: b.record.id } });
      } else {
        // The owner leads, or the coordinator where the owner does not report it, or the first by code.
        const owner = index === 0 ? first : 'stadskontoret';
        const role = index === 1 ? 'koordinator' : 'partner';
        parts.push(
          makePart(venture, first, { owner, reference: numbers[0] }),
          makePart(venture, second, { owner, role, reference: numbers[1] }),
          ...(index === 2 ? [] : [makePart(venture, third, { owner, reference: numbers[2] })]),
        );
      }
    }
    return decisions;
  }

  function makeReport(organisation: string, year: number, isNil: boolean): DepartmentReport {
    const report = { ...generator.report(organisation, 0), year, nothingToReport: isNil };
    if (isNil) return { ...report, answers: [] };
    return {
      ...report,
      answers: oneIn(6) ? report.answers.slice(1) : report.answers,
      projects: parts
        .filter(({ record, from, to }) => record.organisation === organisation && from <= year && year <= to)
        .map((part) => recordIn(part, year)),
      activities: Array.from({ length: Math.ceil(records / 2) }, () => makeActivity(organisation, year)),
    };
  }

  function seal(
    report: DepartmentReport,
    createdAt: string,
    previous?: ReportBundle,
    removed: readonly Removed[] = [],
    answered?: string,
  ): ReportBundle {
    const draft = toEnvelope(report, generator);
    const { header } = draft;
    const { organisation } = report;
    const installationId = installations.get(organisation) ?? generator.id();
    installations.set(organisation, installationId);
    const series = previous
      ? {
          seriesId: previous.header.series.seriesId,
          revision: previous.header.series.revision + 1,
          previous: { messageId: previous.header.messageId, digest: previous.integrity.digest },
        }
      : header.series;
    return packages.seal({
      ...draft,
      header: { ...header, createdAt, series, sender: { ...header.sender, installationId } },
      payload: {
        ...toPayload(report, removed, vocabulary),
        ...(answered !== undefined && { responses: [{ itemId: answered, action: 'fixed' }] }),
      },
    });
  }

  /** Other amounts for one project, other participants, one activity gone and one come. */
  function corrected(report: DepartmentReport): DepartmentReport {
    const [project, ...otherProjects] = report.projects;
    const [gone, activity, ...otherActivities] = report.activities;
    return {
      ...report,
      projects: [
        ...(project
          ? [
              {
                ...project,
                funds: {
                  ...project.funds,
                  granted: amount(5_000_000, project.funds.granted?.currency ?? 'SEK'),
                  years: project.funds.years.map((one) => ({ ...one, incurred: amount(950_000, 'SEK') })),
                },
              },
            ]
          : []),
        ...otherProjects,
      ],
      activities: [
        ...(activity ? [{ ...activity, participants: 100 + below(100), electedParticipants: below(9) }] : []),
        ...otherActivities,
        ...(gone ? [makeActivity(report.organisation, report.year)] : []),
      ],
    };
  }

  function makeYear(year: number): PlannedYear {
    const next = year + 1;
    const asked = expectedOf(year);
    const expected = asked.map(({ code }) => code);
    const ended = asked.flatMap((organisation, index) => {
      const by = organisation.successorCodes.find((code) => expected.includes(code));
      return changeInYear(organisation, year).endedOn === undefined || by === undefined
        ? []
        : [{ organisation: organisation.code, by, reports: index % 2 === 0 }];
    });
    const covered = ended
      .filter(({ reports }) => !reports)
      .map(({ organisation, by }) => ({ organisation, by }));
    const reporting = expected.filter((code) => !covered.some(({ organisation }) => organisation === code));
    const lasting = reporting.filter((code) => !ended.some(({ organisation }) => organisation === code));
    // Who covers another reports, and in time; whoever else may not.
    const order = shuffled(lasting.filter((code) => !covered.some(({ by }) => by === code)));
    const [missing = '', nilOne = '', nilTwo = '', ...rest] = order;
    const nil = [nilOne, nilTwo];
    const late = rest.slice(0, 3);
    const decisions = beginProjects(
      year,
      reporting,
      lasting.filter((code) => code !== missing && !nil.includes(code)),
    );
    passOn(year, ended);

    const removedFrom = (one: DepartmentReport, at: string): Removed[] =>
      one.activities
        .slice(0, 1)
        .map(({ id }) => ({ id, recordType: 'activity', reason: 'deleted', removedAt: at }));
    const made = new Map<string, { report: DepartmentReport; bundle: ReportBundle; removed: Removed[] }>();
    for (const code of [...reporting.filter((one) => one !== missing), neverAsked]) {
      const report = makeReport(code, year, nil.includes(code));
      const createdAt = `${next}-${late.includes(code) ? '02-0' : '01-1'}${1 + below(9)}T09:12:33Z`;
      made.set(code, { report, bundle: seal(report, createdAt), removed: [] });
    }
    const revise = (code: string, createdAt: string, answered?: string): ReportBundle => {
      const before = made.get(code);
      if (!before) throw new Error(`has not reported: ${code}`);
      const removed = [...before.removed, ...removedFrom(before.report, createdAt)];
      const report = corrected(before.report);
      const bundle = seal(report, createdAt, before.bundle, removed, answered);
      made.set(code, { report, bundle, removed });
      return bundle;
    };
    const reports = shuffled([...made.values()].map(({ bundle }) => bundle));
    const completions = rest.slice(2, 5).map((code): PlannedCompletion => {
      const before = made.get(code);
      const itemId = generator.id();
      return {
        messageId: before?.bundle.header.messageId ?? '',
        itemId,
        recordId: before?.report.projects[0]?.id ?? '',
        answer: revise(code, `${next}-02-20T10:00:00Z`, itemId),
      };
    });
    const corrections = rest.slice(4, 6).map((code) => revise(code, `${next}-03-20T10:00:00Z`));
    return {
      year,
      dueOn: `${next}-01-31`,
      lastCorrectionOn: `${next}-04-30`,
      expected,
      reports,
      nil,
      late,
      missing,
      covered,
      unasked: neverAsked,
      completions,
      decisions,
      corrections,
    };
  }

  return Array.from({ length: years }, (_, index) => makeYear(firstYear + index));
}
