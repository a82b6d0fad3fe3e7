// Stage 10 of reading (format §2.7): what a schema cannot see. Calendar, identities, references, code lists, sums of
// records, who sent it to whom. Pure; the revision table stands in revision.ts.
import { amountLimit, fromDecimalText } from '../money.ts';
import { firstDay, isPartialDate, lastDay, yearSchema } from '../period.ts';
import { cleanText, isPlainText } from '../text.ts';
import { findEntry, findOrganisation, type Vocabulary, type VocabularyList } from '../vocabulary.ts';
import type { Role } from '../workspace.ts';
import type { PackageCode } from './codes.ts';
import { type PackageFinding, packageFinding } from './finding.ts';
import type { Envelope } from './format-v1.ts';
import { packageLimits } from './limits.ts';

export interface Recipient {
  role: Role;
  organisation: string;
}

type Found = PackageFinding[];
type PackedActivity = Envelope['payload']['activities'][number];
type PackedProject = Envelope['payload']['projects'][number];

const found = (
  code: PackageCode,
  pointer: string,
  params: PackageFinding['params'] = {},
  recordId?: string,
) => packageFinding('meaning', code, recordId === undefined ? { pointer } : { pointer, recordId }, params);

/** @param now the core's clock: a package from the future is a clock that is wrong somewhere. */
export function checkMeaning(
  envelope: Envelope,
  recipient: Recipient,
  vocabulary: Vocabulary,
  now: Date,
): Found {
  const findings = [
    ...checkAddress(envelope, recipient, vocabulary),
    ...checkHeader(envelope, now),
    ...checkIdentities(envelope),
    ...checkRecords(envelope, vocabulary),
    ...checkText(envelope.payload, '/payload'),
  ];
  return findings.slice(0, packageLimits.findings);
}

function checkAddress({ header }: Envelope, recipient: Recipient, vocabulary: Vocabulary): Found {
  const findings: Found = [];
  if (recipient.role !== 'city-office') findings.push(found('MSG-WRONG-ROLE', '/kind'));
  if (header.recipient.orgCode !== recipient.organisation)
    findings.push(
      found('ORG-NOT-ADDRESSEE', '/header/recipient/orgCode', { code: header.recipient.orgCode }),
    );
  if (!findOrganisation(vocabulary, header.sender.orgCode))
    findings.push(found('ORG-UNKNOWN', '/header/sender/orgCode', { code: header.sender.orgCode }));
  return findings;
}

function checkHeader({ header, payload }: Envelope, now: Date): Found {
  const findings: Found = [];
  const { start, end } = header.period;
  const year = start.slice(0, 4);
  const wholeYear = start === `${year}-01-01` && end === `${year}-12-31`;
  if (!wholeYear || !yearSchema.safeParse(Number(year)).success)
    findings.push(found('SEM-PERIOD', '/header/period'));
  // A day of slack: the sender's clock may be off, but not by years. Date.parse alone would take 30 February.
  const { createdAt } = header;
  if (!isPartialDate(createdAt.slice(0, 10)) || Date.parse(createdAt) > now.getTime() + 86_400_000)
    findings.push(found('SEM-DATE', '/header/createdAt'));
  const { counts } = header;
  if (counts.activities !== payload.activities.length || counts.projects !== payload.projects.length)
    findings.push(found('SEM-COUNTS', '/header/counts'));
  if (header.purpose !== 'final') findings.push(found('MSG-NOT-FINAL', '/header/purpose'));
  const total = payload.activities.length + payload.projects.length;
  if (
    total > packageLimits.records ||
    Math.max(payload.activities.length, payload.projects.length) > packageLimits.recordsPerArray
  )
    findings.push(found('LIM-RECORDS', '/payload'));
  return findings;
}

function checkIdentities({ payload }: Envelope): Found {
  const findings: Found = [];
  const seen = new Set<string>();
  for (const list of ['activities', 'projects', 'removed'] as const)
    payload[list].forEach(({ id }, index) => {
      if (seen.has(id)) findings.push(found('IDN-DUPLICATE-RECORD', `/payload/${list}/${index}/id`, {}, id));
      seen.add(id);
    });
  const questions = payload.answers.map(({ question }) => question);
  questions.forEach((question, index) => {
    if (questions.indexOf(question) < index)
      findings.push(found('IDN-DUPLICATE-RECORD', `/payload/answers/${index}/question`));
  });
  return findings;
}

function checkRecords({ header, payload }: Envelope, vocabulary: Vocabulary): Found {
  const projectIds = new Set(payload.projects.map(({ id }) => id));
  const totals = new Map<string, number>();
  const check = (record: PackedActivity | PackedProject, money: object, pointer: string): Found => {
    const findings = [
      ...checkDates(record, pointer),
      ...checkAmounts(money, pointer, record.id, vocabulary, totals),
    ];
    if (record.organisation !== header.sender.orgCode)
      findings.push(found('ORG-MISMATCH', `${pointer}/organisation`, {}, record.id));
    return findings;
  };
  return [
    ...payload.activities.flatMap((activity, index) => {
      const pointer = `/payload/activities/${index}`;
      const { cost, financing } = activity;
      const dangling = activity.projectId !== undefined && !projectIds.has(activity.projectId);
      return [
        ...check(activity, { cost, financing }, pointer),
        ...(dangling ? [found('SEM-DANGLING-REF', `${pointer}/projectId`, {}, activity.id)] : []),
        ...unknownCodes(vocabulary, pointer, activity.id, codesOfActivity(activity)),
      ];
    }),
    ...payload.projects.flatMap((project, index) => {
      const pointer = `/payload/projects/${index}`;
      return [
        ...check(project, { funds: project.funds }, pointer),
        ...checkProjectDates(project, pointer),
        ...unknownCodes(vocabulary, pointer, project.id, codesOfProject(project)),
      ];
    }),
    ...unknownCodes(vocabulary, '/payload/answers', undefined, [
      ['questions', payload.answers.map(({ question }) => question)],
    ]),
    ...[...totals]
      .filter(([currency, total]) => total >= amountLimit(currency))
      .map(() => found('SEM-AMOUNT', '/payload')),
  ];
}

function checkDates({ id, startsOn, endsOn }: PackedActivity | PackedProject, pointer: string): Found {
  const bad = (
    [
      ['startsOn', startsOn],
      ['endsOn', endsOn],
    ] as const
  ).filter(([, date]) => date !== undefined && !isPartialDate(date));
  if (bad.length > 0) return bad.map(([member]) => found('SEM-DATE', `${pointer}/${member}`, {}, id));
  const backwards = startsOn !== undefined && endsOn !== undefined && lastDay(endsOn) < firstDay(startsOn);
  return backwards ? [found('SEM-PERIOD', `${pointer}/endsOn`, {}, id)] : [];
}

function checkProjectDates(project: PackedProject, pointer: string): Found {
  const dates: [string, string | undefined][] = [
    ...(project.decisions ?? []).map(({ decidedOn }, index): [string, string | undefined] => [
      `decisions/${index}/decidedOn`,
      decidedOn,
    ]),
    ...(project.phaseNotes ?? []).map(({ completedOn }, index): [string, string | undefined] => [
      `phaseNotes/${index}/completedOn`,
      completedOn,
    ]),
    ['funds/exchangeRate/date', project.funds.exchangeRate?.date],
  ];
  return dates
    .filter(([, date]) => date !== undefined && !isPartialDate(date))
    .map(([member]) => found('SEM-DATE', `${pointer}/${member}`, {}, project.id));
}

/**
 * Every `{amount, currency}` of a record is in a listed currency and has the decimals of it.
 * @param money the members of the record that may hold amounts.
 * @param totals grows by each amount's size, per currency: together they may not be more than sums can hold.
 */
function checkAmounts(
  money: object,
  pointer: string,
  recordId: string,
  vocabulary: Vocabulary,
  totals: Map<string, number>,
): Found {
  const findings: Found = [];
  visitAll(money, (value, steps) => {
    if (typeof value !== 'object') return;
    const { amount, currency } = value as { amount?: unknown; currency?: unknown };
    if (typeof amount !== 'string' || typeof currency !== 'string') return;
    const at = [pointer, ...steps].join('/');
    findings.push(...unknownCodes(vocabulary, at, recordId, [['currencies', [currency]]]));
    const read = fromDecimalText(amount, currency);
    if (read) totals.set(currency, (totals.get(currency) ?? 0) + Math.abs(read.minor));
    else findings.push(found('SEM-AMOUNT', at, {}, recordId));
  });
  return findings;
}

/**
 * Visits a value and everything in it, outermost first. The way to it comes as steps: a package has a hundred
 * thousand values and normally no finding, so that a pointer to each would cost more than the checks.
 */
function visitAll(value: unknown, visit: (value: unknown, steps: readonly string[]) => void): void {
  const steps: string[] = [];
  const go = (current: unknown): void => {
    visit(current, steps);
    if (typeof current !== 'object' || current === null) return;
    for (const key of Object.keys(current)) {
      steps.push(key);
      go((current as Record<string, unknown>)[key]);
      steps.pop();
    }
  };
  go(value);
}

type Codes = [list: VocabularyList | 'organisations', codes: readonly (string | undefined)[]][];

const codesOfActivity = (activity: PackedActivity): Codes => [
  ['activityTypes', [activity.activityType]],
  ['countries', activity.countries ?? []],
  ['networks', [activity.network]],
  ['twinTowns', [activity.twinTown]],
  ['fundingSources', (activity.financing ?? []).map(({ source }) => source)],
  ['goals', activity.goals ?? []],
  ['directions', activity.directions ?? []],
];

const codesOfProject = (project: PackedProject): Codes => [
  ['organisations', [project.owner, project.takenOverFrom, ...(project.otherDepartments ?? [])]],
  ['roles', [project.role, ...(project.partners ?? []).map(({ role }) => role)]],
  ['programmes', [project.programme]],
  ['statuses', [project.status]],
  ['countries', (project.partners ?? []).map(({ country }) => country)],
  ['fundingSources', (project.funds.coFinancing ?? []).map(({ source }) => source)],
  ['currencies', [project.funds.exchangeRate?.currency]],
  ['goals', project.goals ?? []],
  ['directions', project.directions ?? []],
];

const unknownCodes = (
  vocabulary: Vocabulary,
  pointer: string,
  recordId: string | undefined,
  uses: Codes,
): Found =>
  uses.flatMap(([list, codes]) =>
    codes
      .filter((code) => code !== undefined)
      .filter((code) =>
        list === 'organisations' ? !findOrganisation(vocabulary, code) : !findEntry(vocabulary, list, code),
      )
      .map((code) => found('VOC-UNKNOWN-CODE', pointer, { code, list }, recordId)),
  );

const bidiControls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

function checkText(payload: unknown, pointer: string): Found {
  const findings: Found = [];
  visitAll(payload, (value, steps) => {
    const code = typeof value === 'string' ? textFault(value) : undefined;
    if (code) findings.push(found(code, [pointer, ...steps].join('/')));
  });
  return findings;
}

function textFault(text: string): PackageCode | undefined {
  if (text !== '' && isPlainText(text)) return undefined;
  const clean = cleanText(text);
  // Records keep the clean form (fromPayload), which must still be a text of the length that the schema allows.
  if (clean === '' || clean.length > Math.max(text.length, packageLimits.shortStringLength))
    return 'SCH-RANGE';
  if (bidiControls.test(text)) return 'SEM-BIDI';
  return clean === text ? undefined : 'SEM-NOT-NFC';
}
