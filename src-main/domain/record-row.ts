// A record as a line of a list: what tells it apart from the others, of whatever kind it is.
import { z } from 'zod';
import { type Cooperation, feeOf, reviewConclusions, reviewOf } from './cooperation.ts';
import { codeSchema, idSchema, instantSchema } from './ids.ts';
import { type Money, moneySchema, moneySumSchema, sumMoney } from './money.ts';
import { fundsOfYear } from './project-funds.ts';
import type { RecordType } from './record-kind.ts';
import { countSchema } from './record-parts.ts';
import type { RecordOf } from './records.ts';
import { withoutUndefined } from './without-undefined.ts';

const attention = z.int().min(0);

export const recordRowSchema = z.strictObject({
  id: idSchema,
  /** Empty when the record has no name yet. */
  title: z.string(),
  /** The long name, where the title is a short one. */
  name: z.string().optional(),
  /** Of what sort it is: activity type, stage, channel … by the code list of its kind. */
  kind: codeSchema.optional(),
  programme: codeSchema.optional(),
  phase: codeSchema.optional(),
  status: codeSchema.optional(),
  network: codeSchema.optional(),
  /** The organisation that answers for it. */
  responsible: codeSchema.optional(),
  goals: z.array(codeSchema).optional(),
  unit: z.string().optional(),
  /** Place, audience, the body that decided, or the timetable. */
  where: z.string().optional(),
  countries: z.array(codeSchema),
  startsOn: z.string().optional(),
  endsOn: z.string().optional(),
  /** Of a cooperation: what it cost in the year that is shown, and what the year's review came to. */
  fee: moneySchema.optional(),
  conclusion: z.enum(reviewConclusions).optional(),
  /** Of a meeting: how many organisations attended. */
  attended: countSchema.optional(),
  deadline: z.string().optional(),
  participants: countSchema.optional(),
  visitors: countSchema.optional(),
  granted: moneySumSchema,
  paid: moneySumSchema,
  updatedAt: instantSchema,
  /** Required fields that are empty, other errors, and warnings, by the rules that look at one record. */
  missing: attention,
  errors: attention,
  warnings: attention,
});
export type RecordRow = z.infer<typeof recordRowSchema>;

type Shown = Omit<RecordRow, 'id' | 'title' | 'updatedAt' | 'missing' | 'errors' | 'warnings'>;

interface Members {
  name?: string;
  activityType?: string;
  stage?: string;
  channel?: string;
  assistanceKind?: string;
  engagementKind?: string;
  decisionKind?: string;
  programme?: string;
  phase?: string;
  status?: string;
  network?: string;
  responsible?: string;
  goals?: string[];
  unit?: string;
  place?: string;
  audience?: string;
  body?: string;
  timetable?: string;
  countries?: string[];
  partners?: { country?: string }[];
  startsOn?: string;
  endsOn?: string;
  decidedOn?: string;
  heldOn?: string;
  deadline?: string;
  departments?: string[];
  participants?: number;
  recipients?: number;
  visitors?: number;
  granted?: Money;
}

/** @param year whose payments are shown. */
export function rowOf<T extends RecordType>(record: RecordOf<T>, year: number | undefined): Shown {
  const members = record as Members;
  const funds = 'funds' in record ? record.funds : undefined;
  const yearly = year !== undefined && 'fees' in record ? ofYear(record, year) : {};
  const kind =
    members.activityType ??
    members.stage ??
    members.channel ??
    members.assistanceKind ??
    members.engagementKind ??
    members.decisionKind;
  const partnerCountries = (members.partners ?? []).map(({ country }) => country);
  return withoutUndefined({
    name: members.name,
    kind,
    programme: members.programme,
    phase: members.phase,
    status: members.status,
    network: members.network,
    responsible: members.responsible,
    goals: members.goals,
    unit: members.unit,
    where: members.place ?? members.audience ?? members.body ?? members.timetable,
    countries: members.countries ?? [...new Set(partnerCountries)].filter((country) => country !== undefined),
    startsOn: members.startsOn ?? members.decidedOn ?? members.heldOn,
    endsOn: members.endsOn,
    ...yearly,
    attended: members.departments?.length,
    deadline: members.deadline,
    participants: members.participants ?? members.recipients,
    visitors: members.visitors,
    granted: sumMoney([funds?.granted ?? members.granted]),
    paid: sumMoney([funds && year !== undefined ? fundsOfYear(funds, year)?.paid : undefined]),
  });
}

const ofYear = (
  cooperation: Pick<Cooperation, 'fees' | 'reviews'>,
  year: number,
): Pick<RecordRow, 'fee' | 'conclusion'> => ({
  fee: feeOf(cooperation, year),
  conclusion: reviewOf(cooperation, year)?.conclusion,
});
