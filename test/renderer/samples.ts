// Small true-to-type values for the tests of the window.
import malmo from '../../assets/vocabulary/malmo.json' with { type: 'json' };
import type { AppState } from '../../src-main/contract/views.ts';
import type { FollowUp } from '../../src-main/domain/figures/department-follow-up.ts';
import type { YearFigures } from '../../src-main/domain/figures/year-figures.ts';
import { parseShippedVocabulary } from '../../src-main/domain/vocabulary.ts';
import type { Role } from '../../src-main/domain/workspace.ts';

export const vocabulary = parseShippedVocabulary(malmo);

/** A valid id that ends in the number: `sampleId(7)`. */
export const sampleId = (number: number): string =>
  `019308a0-0000-7000-8000-${String(number).padStart(12, '0')}`;

export const digest = 'a'.repeat(64);

export const closedState: AppState = { version: '0.1.0', known: [], theme: 'system', currentYear: 2006 };

export const openState = (role: Role, organisation: string): AppState => ({
  ...closedState,
  known: [{ role, organisation }],
  workspace: {
    role,
    organisation,
    contact: { name: 'Anna Berg', function: 'EU-kontaktperson', workContact: 'anna.berg@malmo.se' },
    installationId: sampleId(900),
    createdAt: '2006-01-09T08:00:00Z',
  },
  folderLabel: 'Dokument/Utblick/databas',
});

const noFunds: YearFigures['totals']['funds'] = {
  granted: {},
  incurred: {},
  claimed: {},
  paid: {},
  paidToDate: {},
  passedOn: {},
  recovered: {},
  coFinancing: {},
};

const noTotals: YearFigures['totals'] = {
  projects: 0,
  started: 0,
  ended: 0,
  activities: 0,
  visits: 0,
  visitors: 0,
  trips: 0,
  participants: 0,
  electedParticipants: 0,
  funds: noFunds,
};

/** A year's figures that are all nothing, but for the totals given. */
export const figuresOf = (
  year: number,
  totals: Partial<YearFigures['totals']> = {},
  rest: Partial<YearFigures> = {},
): YearFigures => ({
  year,
  reporting: 0,
  nothingToReport: 0,
  totals: { ...noTotals, ...totals },
  programmes: 0,
  fundsCount: 0,
  applications: { prepared: 0, submitted: 0, rejected: 0, granted: 0 },
  departments: [],
  byProgramme: [],
  byFund: [],
  byGoal: [],
  byDirection: [],
  byPhase: [],
  byCountry: [],
  byActivityType: [],
  shared: [],
  ...rest,
});

/** A follow-up in which there is nothing, but for what is given. */
export const followUpOf = (rest: Partial<FollowUp> = {}): FollowUp => ({
  applications: 0,
  aims: [],
  programmes: [],
  funds: [],
  without: { phase: 0, activityType: 0 },
  opportunities: { records: 0, byStage: [] },
  outreach: { records: 0, occasions: 0, recipients: 0 },
  assistance: { records: 0, occasions: 0, hours: 0 },
  engagements: { records: 0, meetings: 0, participants: 0, electedParticipants: 0 },
  decisions: 0,
  ...rest,
});
