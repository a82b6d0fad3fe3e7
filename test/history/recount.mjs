// Counts the years of a folder of report packages from the files alone, so that the desk's figures can be held against
// something that shares nothing with them: plain JavaScript, no part of the program, money in whole öre and cent.
//   node recount.mjs FOLDER [DECISIONS.json]
// The decisions are what a person has said of projects that no number joins: [{ "members": [{organisation, id}], "lead": {…} }].
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, decisionsFile] = process.argv.slice(2);
if (folder === undefined) throw new Error('a folder is needed');
const decisions = decisionsFile === undefined ? [] : JSON.parse(readFileSync(decisionsFile, 'utf8'));

/** Granted, going on, ended, accounted for, broken off; and what has no status. */
const carriedOut = ['beviljad', 'pagaende', 'avslutad', 'slutredovisad', 'avbruten', undefined];
const sixQuestions = [
  'prioriterade-omraden',
  'personella-resurser',
  'kompetensutveckling',
  'resultat',
  'eu-medel-och-mal',
  'spridning',
];
const ofTheYear = ['incurred', 'claimed', 'paid', 'paidToDate', 'passedOn', 'recovered'];
const counted = ['visits', 'visitors', 'trips', 'participants', 'electedParticipants'];

const packages = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
  .filter(({ kind, header }) => kind === 'report-bundle' && header.purpose === 'final');

const years = {};
for (const year of [...new Set(packages.map(yearOf))].sort()) years[year] = countYear(Number(year));
process.stdout.write(`${JSON.stringify(years, null, 1)}\n`);

function yearOf({ header }) {
  return header.period.start.slice(0, 4);
}

function countYear(year) {
  const ofYear = packages.filter((one) => yearOf(one) === String(year));
  const bySeries = new Map();
  for (const one of ofYear) {
    const { seriesId } = one.header.series;
    bySeries.set(seriesId, [...(bySeries.get(seriesId) ?? []), one]);
  }
  const reports = [];
  for (const series of bySeries.values()) {
    series.sort((a, b) => a.header.series.revision - b.header.series.revision);
    const last = series[series.length - 1];
    reports.push({
      organisation: last.header.sender.orgCode,
      handedInAt: series[0].header.createdAt,
      ...last.payload,
    });
  }
  reports.sort((a, b) => (a.organisation < b.organisation ? -1 : 1));

  const projects = reports.flatMap((report) => report.projects.filter(isCarriedOut));
  const activities = reports.flatMap((report) => report.activities);
  const groups = sameProjects(projects);
  const leads = groups.map(leadOf);

  const departments = {};
  for (const report of reports)
    departments[report.organisation] = {
      nothingToReport: report.nothingToReport,
      ...countProjects(report.projects.filter(isCarriedOut), year),
      ...countActivities(report.activities),
      funds: countFunds(
        leads.filter(({ organisation }) => organisation === report.organisation),
        year,
      ),
    };

  const cuts = { programme: {}, goal: {}, direction: {}, country: {} };
  groups.forEach((group, index) => {
    const lead = leads[index];
    const all = (codesOf) => new Set(group.flatMap(codesOf));
    const codes = {
      programme: lead.programme === undefined ? [] : [lead.programme],
      goal: all(({ goals = [] }) => goals),
      direction: all(({ directions = [] }) => directions),
      country: all(({ partners = [] }) => partners.map(({ country }) => country).filter(isForeign)),
    };
    for (const [cut, ofCut] of Object.entries(codes))
      for (const code of ofCut) {
        const line = lineOf(cuts[cut], code);
        line.projects += 1;
        add(line.granted, lead.funds.granted);
        add(line.paid, fundsOf(lead, year).paid);
      }
  });
  for (const { goals = [], directions = [], countries = [] } of activities) {
    for (const code of new Set(goals)) lineOf(cuts.goal, code).activities += 1;
    for (const code of new Set(directions)) lineOf(cuts.direction, code).activities += 1;
    for (const code of new Set(countries.filter(isForeign))) lineOf(cuts.country, code).activities += 1;
  }

  const handedInAt = {};
  for (const report of reports) handedInAt[report.organisation] = report.handedInAt;
  const startedHere = leads.filter(({ startsOn }) => startsOn?.startsWith(String(year)));
  return plain({
    reporting: reports.length,
    nothingToReport: reports.filter((report) => report.nothingToReport).length,
    totals: { ...countProjects(leads, year), ...countActivities(activities), funds: countFunds(leads, year) },
    departments,
    byProgramme: cuts.programme,
    byGoal: cuts.goal,
    byDirection: cuts.direction,
    byCountry: cuts.country,
    shared: groups.filter((group) => group.length > 1).length,
    handedInAt,
    complete: reports.filter(isComplete).map(({ organisation }) => organisation),
    grantedToStarted: sum(startedHere.map(({ funds }) => funds.granted)),
  });
}

function isCarriedOut({ status }) {
  return carriedOut.includes(status);
}

function isForeign(country) {
  return country !== undefined && country !== 'SE';
}

/** One that says that there is nothing, or has something in it and an answer (or why there is none) to each question. */
function isComplete({ nothingToReport, activities, projects, answers }) {
  if (nothingToReport) return true;
  const answered = answers.filter(({ text, blank }) => text !== undefined || blank !== undefined);
  return (
    activities.length + projects.length > 0 &&
    sixQuestions.every((question) => answered.some((answer) => answer.question === question))
  );
}

/** Records of the same project: same programme and same number, however it is written, or said to be by a person. */
function sameProjects(projects) {
  const groups = projects.map((project) => [project]);
  const joinAll = (wanted) => {
    const found = groups.filter((group) => group.some(wanted));
    if (found.length < 2) return;
    groups[groups.indexOf(found[0])] = found.flat();
    for (const other of found.slice(1)) groups.splice(groups.indexOf(other), 1);
  };
  for (const { members } of decisions) joinAll((project) => members.some((member) => isOf(project, member)));
  for (const key of new Set(projects.map(keyOf)))
    if (key !== undefined) joinAll((project) => keyOf(project) === key);
  for (const group of groups)
    if (new Set(group.map(({ organisation }) => organisation)).size !== group.length)
      throw new Error(`one organisation has the same project twice: ${keyOf(group[0])}`);
  return groups;
}

function keyOf({ programme, funderReference = '' }) {
  const number = [...funderReference.toUpperCase()].filter((one) => /[\p{L}\p{N}]/u.test(one)).join('');
  return programme === undefined || number === '' ? undefined : `${programme} ${number}`;
}

/** The record that was named, or what has come in its place. */
function isOf({ organisation, id, takenOverFrom }, member) {
  return id === member.id && (organisation === member.organisation || takenOverFrom === member.organisation);
}

/** The one that was named, else the owner's own, else the coordinator's, else the first by code. */
function leadOf(group) {
  for (const { lead, members } of decisions) {
    if (members.filter((member) => group.some((record) => isOf(record, member))).length < 2) continue;
    const named = group.filter((record) => isOf(record, lead));
    const own = named.find(({ organisation }) => organisation === lead.organisation);
    if (named.length > 0) return own ?? named[0];
  }
  const inOrder = [...group].sort((a, b) => (a.organisation < b.organisation ? -1 : 1));
  const owners = inOrder.filter(({ owner, organisation }) => owner === organisation);
  const choice = owners.length > 0 ? owners : inOrder;
  return choice.find(({ role }) => role === 'koordinator') ?? choice[0];
}

function countProjects(projects, year) {
  const within = (date) => date?.startsWith(String(year)) === true;
  return {
    projects: projects.length,
    started: projects.filter(({ startsOn }) => within(startsOn)).length,
    ended: projects.filter(({ endsOn }) => within(endsOn)).length,
  };
}

function countActivities(activities) {
  const figures = { activities: activities.length };
  for (const member of counted) {
    figures[member] = 0;
    for (const activity of activities) figures[member] += activity[member] ?? 0;
  }
  return figures;
}

function countFunds(projects, year) {
  const funds = {
    granted: sum(projects.map((project) => project.funds.granted)),
    coFinancing: sum(
      projects.flatMap((project) => (project.funds.coFinancing ?? []).map(({ amount }) => amount)),
    ),
  };
  for (const member of ofTheYear)
    funds[member] = sum(projects.map((project) => fundsOf(project, year)[member]));
  return funds;
}

function fundsOf({ funds }, year) {
  return (funds.years ?? []).find((one) => one.year === year) ?? {};
}

function lineOf(cut, code) {
  cut[code] ??= { projects: 0, activities: 0, granted: {}, paid: {} };
  return cut[code];
}

function sum(amounts) {
  const total = {};
  for (const amount of amounts) add(total, amount);
  return total;
}

/** `125000.00` is 12 500 000 öre: the point goes, the digits are a whole number. */
function add(total, amount) {
  if (amount === undefined) return;
  total[amount.currency] = (total[amount.currency] ?? 0n) + BigInt(amount.amount.replace('.', ''));
}

/** Whole numbers as JSON can carry them. */
function plain(value) {
  if (typeof value === 'bigint') {
    if (!Number.isSafeInteger(Number(value))) throw new Error(`too large: ${value}`);
    return Number(value);
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}
