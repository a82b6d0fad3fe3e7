// Stage 10 of reading (format §2.7): what a schema cannot see. Who sent it to whom, for which year and when; then what the
// kind has in it. Pure; the revision table stands in revision.ts.
import { isOwnQuestion } from '../asked-question.ts';
import { isPartialDate, yearSchema } from '../period.ts';
import { findOrganisation, type Vocabulary } from '../vocabulary.ts';
import type { Role } from '../workspace.ts';
import type { PackageFinding } from './finding.ts';
import { type Envelope, yearOf } from './format.ts';
import { kindRules } from './kinds.ts';
import { packageLimits } from './limits.ts';
import { checkReport } from './report-meaning.ts';
import { checkTexts, codeFindings, type Found, found, repeated } from './value-meaning.ts';

export interface Recipient {
  role: Role;
  organisation: string;
}

/** @param now the core's clock: a package from the future is a clock that is wrong somewhere. */
export function checkMeaning(
  envelope: Envelope,
  recipient: Recipient,
  vocabulary: Vocabulary,
  now: Date,
): PackageFinding[] {
  const findings = [
    ...checkAddress(envelope, recipient, vocabulary),
    ...checkHeader(envelope, now),
    ...(envelope.kind === 'report-bundle'
      ? checkReport(envelope, vocabulary)
      : [...checkTexts(envelope.payload, '/payload'), ...checkMessage(envelope, vocabulary)]),
  ];
  return findings.slice(0, packageLimits.findings);
}

function checkAddress({ kind, header }: Envelope, recipient: Recipient, vocabulary: Vocabulary): Found {
  const findings: Found = [];
  const { readBy, from } = kindRules[kind];
  const { orgCode } = header.sender;
  if (recipient.role !== readBy) findings.push(found('MSG-WRONG-ROLE', '/kind'));
  if (header.recipient.orgCode !== recipient.organisation)
    findings.push(
      found('ORG-NOT-ADDRESSEE', '/header/recipient/orgCode', { code: header.recipient.orgCode }),
    );
  const sender = findOrganisation(vocabulary, orgCode);
  if (!sender) findings.push(found('ORG-UNKNOWN', '/header/sender/orgCode', { code: orgCode }));
  else if (from === 'own' ? orgCode !== recipient.organisation : !isFrom(from, sender.kind))
    findings.push(found('ORG-MISMATCH', '/header/sender/orgCode', { code: orgCode }));
  return findings;
}

/** Only stadskontoret asks and answers; whoever else may report. */
const isFrom = (from: 'city-office' | 'department', kind: string): boolean =>
  from === 'department' || kind === 'city-office';

function checkHeader(envelope: Envelope, now: Date): Found {
  const { header } = envelope;
  const findings: Found = [];
  const { start, end } = header.period;
  const year = start.slice(0, 4);
  const wholeYear = start === `${year}-01-01` && end === `${year}-12-31`;
  if (!wholeYear || !yearSchema.safeParse(yearOf(envelope)).success)
    findings.push(found('SEM-PERIOD', '/header/period'));
  // A day of slack: the sender's clock may be off, but not by years. Date.parse alone would take 30 February.
  const { createdAt } = header;
  if (!isPartialDate(createdAt.slice(0, 10)) || Date.parse(createdAt) > now.getTime() + 86_400_000)
    findings.push(found('SEM-DATE', '/header/createdAt'));
  if (header.purpose !== 'final') findings.push(found('MSG-NOT-FINAL', '/header/purpose'));
  return findings;
}

function checkMessage(envelope: Envelope, vocabulary: Vocabulary): Found {
  if (envelope.kind === 'report-request') {
    const { opensOn, dueOn, lastCorrectionOn, questions, measures = [] } = envelope.payload;
    const codes = questions.map(({ code }) => code);
    return [
      ...(opensOn !== undefined && dueOn < opensOn ? [found('SEM-PERIOD', '/payload/dueOn')] : []),
      ...(lastCorrectionOn !== undefined && lastCorrectionOn < dueOn
        ? [found('SEM-PERIOD', '/payload/lastCorrectionOn')]
        : []),
      ...codeFindings(vocabulary, '/payload/questions', undefined, [
        { list: 'questions', codes: codes.filter((code) => !isOwnQuestion(code)) },
      ]),
      ...repeated(codes, (index) => `/payload/questions/${index}/code`),
      ...repeated(
        measures.map(({ id }) => id),
        (index) => `/payload/measures/${index}/id`,
      ),
      ...measures.flatMap(({ goals = [], directions = [], responsible, coActors = [], status }, index) =>
        codeFindings(vocabulary, `/payload/measures/${index}`, undefined, [
          { list: 'goals', codes: goals },
          { list: 'directions', codes: directions },
          { list: 'organisations', codes: [responsible, ...coActors] },
          { list: 'actionPlanStatuses', codes: [status] },
        ]),
      ),
    ];
  }
  if (envelope.kind === 'completion-request') {
    return repeated(
      envelope.payload.items.map(({ itemId }) => itemId),
      (index) => `/payload/items/${index}/itemId`,
    );
  }
  return [];
}
