// Which records of different förvaltningar may be one project, for the official to decide. Each suggestion says why, in
// reasons that can be seen in the records. Records are compared only where they have something in common that few have
// (a reference, an acronym, a partner, a word of the name), so that ten thousand are gone through at once.

import { firstDay, lastDay } from '../period.ts';
import type { Partner, Project } from '../project.ts';
import { foldText } from '../search/fold.ts';
import type { SharedProjectDecision } from '../shared-project.ts';
import { inStableOrder, JoinedRecords } from './joined-records.ts';
import { acronymOf, referenceOf, wordsOf } from './project-keys.ts';
import { type AppliedDecision, applyDecisions, joinDecided } from './shared-decisions.ts';
import { decisionOf, inLeadOrder, joinCertain, leadOrder } from './shared-projects.ts';

export const matchReasons = [
  /** Same programme and same reference: counted as one until the official says otherwise. */
  'programme-and-reference',
  /** Same reference, but the programme is missing or another in one of them. */
  'reference',
  /** Same programme and same acronym. */
  'acronym',
  /** Same programme, dates that overlap, and at least two partners in common. */
  'partners',
  /** Names that have most of their words in common. */
  'name',
] as const;
export type MatchReason = (typeof matchReasons)[number];

export const matchStrengths = ['certain', 'likely', 'possible'] as const;
export type MatchStrength = (typeof matchStrengths)[number];

export const matchStandings = ['undecided', 'same', 'different'] as const;
export type MatchStanding = (typeof matchStandings)[number];

/** Records that are one project, may be one, or have been told apart; the lead as it is or would be comes first. */
export interface ProjectMatch {
  standing: MatchStanding;
  records: readonly Project[];
  reasons: MatchReason[];
  /** Absent: only the decision says it. */
  strength?: MatchStrength | undefined;
  /** What has been decided about them, or about some of them. */
  decision?: SharedProjectDecision | undefined;
}

interface Likeness {
  a: Project;
  b: Project;
  reason: MatchReason;
  strength: MatchStrength;
}

/** What more records than these have in common tells nothing about two of them. */
const tooCommon = 30;
/** A shorter reference may well be another project's in another programme. */
const shortestReference = 5;
/** Of the words of both names together. */
const sharedWords = 2 / 3;

/**
 * What is to be decided comes first, the most certain of it before the rest.
 * @param projects those carried out, of all the reports of a year.
 */
export function matchProjects(
  year: number,
  projects: readonly Project[],
  decisions: readonly SharedProjectDecision[],
): ProjectMatch[] {
  const inOrder = projects.toSorted(inStableOrder);
  const applied = applyDecisions(year, inOrder, decisions);
  const joins = joinDecided(applied);
  const likenesses = findLikenesses(inOrder);
  joinCertain(joins, inOrder);
  for (const { a, b } of likenesses) joins.join(a, b);
  return [
    ...joins
      .groupsOf(inOrder)
      .filter(({ size }) => size > 1)
      .map((records) => toMatch(records, likenesses, applied)),
    ...toldApart(joins, applied),
  ].sort(byUrgency);
}

const byUrgency = (a: ProjectMatch, b: ProjectMatch): number =>
  matchStandings.indexOf(a.standing) - matchStandings.indexOf(b.standing) || placeOf(a) - placeOf(b);

const placeOf = ({ strength }: Pick<ProjectMatch, 'strength'>): number =>
  strength === undefined ? matchStrengths.length : matchStrengths.indexOf(strength);

function toMatch(
  records: ReadonlySet<Project>,
  likenesses: readonly Likeness[],
  applied: readonly AppliedDecision[],
): ProjectMatch {
  const decided = decisionOf(records, applied);
  const within = likenesses.filter(({ a, b }) => records.has(a) && records.has(b));
  const isDecided = decided !== undefined && [...records].every((record) => decided.members.has(record));
  return {
    standing: isDecided ? 'same' : 'undecided',
    records: inLeadOrder(records, decided),
    reasons: matchReasons.filter((wanted) => within.some(({ reason }) => reason === wanted)),
    strength: strengthOf(records, within),
    decision: decided?.decision,
  };
}

/** As sure as the least sure of what is needed to bring all of them together. */
const strengthOf = (
  records: ReadonlySet<Project>,
  likenesses: readonly Likeness[],
): MatchStrength | undefined =>
  matchStrengths.find((strength) => {
    const joins = new JoinedRecords();
    for (const likeness of likenesses)
      if (placeOf(likeness) <= placeOf({ strength })) joins.join(likeness.a, likeness.b);
    return [...records].every((record) => joins.groupOf(record).size === records.size);
  });

/** Decisions that still keep two records apart. */
const toldApart = (joins: JoinedRecords, applied: readonly AppliedDecision[]): ProjectMatch[] =>
  applied
    .filter(({ decision }) => !decision.isSame)
    .map(({ decision, members }) => ({ decision, records: [...members.keys()].sort(leadOrder) }))
    .filter(({ records }) => records.some((one) => records.some((other) => joins.isApart(one, other))))
    .map(({ decision, records }) => ({ standing: 'different', records, reasons: [], decision }));

/** The strongest first, then in the order of the records: the same however the records came. */
function findLikenesses(projects: readonly Project[]): Likeness[] {
  const found = [
    ...likeReferences(projects),
    ...likeAcronyms(projects),
    ...likePartners(projects),
    ...likeNames(projects),
  ];
  return found.sort((x, y) => placeOf(x) - placeOf(y) || inStableOrder(x.a, y.a) || inStableOrder(x.b, y.b));
}

/** Pairs of different förvaltningar that have a key in common, each once. */
function pairsBy(
  projects: readonly Project[],
  keysOf: (project: Project) => Iterable<string>,
  limit = tooCommon,
): [Project, Project][] {
  const byKey = new Map<string, Project[]>();
  for (const project of projects)
    for (const key of keysOf(project)) {
      const found = byKey.get(key);
      if (found) found.push(project);
      else byKey.set(key, [project]);
    }
  const seen = new Map<Project, Set<Project>>();
  const pairs: [Project, Project][] = [];
  for (const records of byKey.values()) {
    if (records.length > limit) continue;
    records.forEach((a, index) => {
      for (const b of records.slice(index + 1)) {
        if (a.organisation === b.organisation || seen.get(a)?.has(b)) continue;
        seen.set(a, (seen.get(a) ?? new Set()).add(b));
        pairs.push([a, b]);
      }
    });
  }
  return pairs;
}

const likeReferences = (projects: readonly Project[]): Likeness[] =>
  pairsBy(projects, (project) => nonEmpty(referenceOf(project)), 4 * tooCommon).flatMap(
    ([a, b]): Likeness[] => {
      if (a.programme !== undefined && a.programme === b.programme)
        return [{ a, b, reason: 'programme-and-reference', strength: 'certain' }];
      return referenceOf(a).length < shortestReference
        ? []
        : [{ a, b, reason: 'reference', strength: 'likely' }];
    },
  );

/** With another reference it may be the next project of the same name. */
const likeAcronyms = (projects: readonly Project[]): Likeness[] =>
  pairsBy(projects, (project) =>
    project.programme === undefined || acronymOf(project) === ''
      ? []
      : [`${project.programme}|${acronymOf(project)}`],
  ).map(([a, b]) => ({
    a,
    b,
    reason: 'acronym',
    strength: haveOtherReferences(a, b) ? 'possible' : 'likely',
  }));

function likePartners(projects: readonly Project[]): Likeness[] {
  const partners = new Map(projects.map((project) => [project, partnersOf(project)]));
  const of = (project: Project): ReadonlySet<string> => partners.get(project) ?? new Set();
  return pairsBy(projects, (project) =>
    project.programme === undefined
      ? []
      : [...of(project)].map((partner) => `${project.programme}|${partner}`),
  )
    .filter(
      ([a, b]) => of(a).intersection(of(b)).size >= 2 && overlap(a, b) === true && !haveOtherReferences(a, b),
    )
    .map(([a, b]) => ({ a, b, reason: 'partners', strength: 'possible' }));
}

function likeNames(projects: readonly Project[]): Likeness[] {
  const words = new Map(projects.map((project) => [project, new Set(wordsOf(project))]));
  const of = (project: Project): ReadonlySet<string> => words.get(project) ?? new Set();
  return pairsBy(projects, (project) => [...of(project), `=${[...of(project)].join(' ')}`])
    .filter(([a, b]) => {
      if (a.programme !== undefined && b.programme !== undefined && a.programme !== b.programme) return false;
      const common = of(a).intersection(of(b)).size;
      return common >= 2 && common >= sharedWords * of(a).union(of(b)).size && overlap(a, b) !== false;
    })
    .map(([a, b]) => ({ a, b, reason: 'name', strength: 'possible' }));
}

const nonEmpty = (key: string): string[] => (key === '' ? [] : [key]);

const partnersOf = ({ partners }: Project): ReadonlySet<string> =>
  new Set(partners.map(({ name = '' }: Partner) => foldText(name).trim()).filter((name) => name !== ''));

const haveOtherReferences = (a: Project, b: Project): boolean =>
  referenceOf(a) !== '' && referenceOf(b) !== '' && referenceOf(a) !== referenceOf(b);

/** undefined: the dates of one of them are not told. */
function overlap(a: Project, b: Project): boolean | undefined {
  if (a.startsOn === undefined || b.startsOn === undefined) return undefined;
  const endOf = ({ endsOn }: Project): string => (endsOn === undefined ? '9999' : lastDay(endsOn));
  return firstDay(a.startsOn) <= endOf(b) && firstDay(b.startsOn) <= endOf(a);
}
