// The code lists: versioned data with validity, shipped in assets/vocabulary and never deleted from. This file
// turns the shipped list into the program's own shape.
import { z } from 'zod';
import { codeSchema } from './ids.ts';
import { type Organisation, organisationSchema } from './organisation.ts';
import { touchesYear } from './period.ts';
import { withoutUndefined } from './without-undefined.ts';

const entrySchema = z.strictObject({
  code: codeSchema,
  label: z.string(),
  /** The full wording where the label is a short form, such as a goal verbatim from the plan; a programme's period. */
  text: z.string().optional(),
  /** Other names that a search must find: Szczecin and Stettin, Florens and Firenze. */
  alsoKnownAs: z.array(z.string()).optional(),
  group: z.string().optional(),
  /** Of a network or a twin town: what kind of tie it is, in words; and of a town its country. */
  tie: z.string().optional(),
  country: codeSchema.optional(),
  /** Of a source of funding: whether it gives money, or time and things. */
  cash: z.boolean().optional(),
  validFrom: z.string().optional(),
  validTo: z.string().optional(),
});
export type VocabularyEntry = z.infer<typeof entrySchema>;

/** A governing document as the shipped lists know it; dates that no source gives are absent. */
const knownDocumentSchema = z.strictObject({
  code: codeSchema,
  title: z.string(),
  body: z.string(),
  decidedOn: z.string().optional(),
  /** In force from and to. */
  startsOn: z.string().optional(),
  endsOn: z.string().optional(),
  evaluationOn: z.string().optional(),
  replacedBy: codeSchema.optional(),
});
export type KnownDocument = z.infer<typeof knownDocumentSchema>;

export const vocabularyLists = [
  'goals',
  'directions',
  'priorityAreas',
  'phases',
  'questions',
  'activityTypes',
  'funds',
  'programmes',
  'roles',
  'statuses',
  'opportunityStages',
  'outreachChannels',
  'assistanceKinds',
  'engagementKinds',
  'decisionKinds',
  'contactPersonDuties',
  'assessmentCriteria',
  'networks',
  'twinTowns',
  'countries',
  'fundingSources',
  'currencies',
  'brusselsTasks',
  'cityOfficeDuties',
  'actionPlanStatuses',
  'euNetworkPurposes',
] as const;
export type VocabularyList = (typeof vocabularyLists)[number];

export const vocabularySchema = z.strictObject({
  id: z.string(),
  version: z.string(),
  organisations: z.array(organisationSchema),
  governingDocuments: z.array(knownDocumentSchema),
  lists: z.strictObject(
    Object.fromEntries(vocabularyLists.map((list) => [list, z.array(entrySchema)])) as Record<
      VocabularyList,
      z.ZodArray<typeof entrySchema>
    >,
  ),
  /** Groups of names of the same place, for searching: Szczecin and Stettin. */
  placeNames: z.array(z.array(z.string().min(1)).min(2)),
});
export type Vocabulary = z.infer<typeof vocabularySchema>;

// A report names some ten codes a record, so each list is indexed the first time that it is asked.
const indexes = new WeakMap<readonly { code: string }[], Map<string, unknown>>();

function findByCode<E extends { code: string }>(entries: readonly E[], code: string): E | undefined {
  let index = indexes.get(entries);
  if (!index) {
    index = new Map(entries.map((entry) => [entry.code, entry]));
    indexes.set(entries, index);
  }
  return index.get(code) as E | undefined;
}

export const findEntry = (
  vocabulary: Vocabulary,
  list: VocabularyList,
  code: string,
): VocabularyEntry | undefined => findByCode(vocabulary.lists[list], code);

/** The label for readers; an unknown code is shown as itself, so that nothing disappears. */
export const labelOf = (vocabulary: Vocabulary, list: VocabularyList, code: string): string =>
  findEntry(vocabulary, list, code)?.label ?? code;

export const findOrganisation = (vocabulary: Vocabulary, code: string): Organisation | undefined =>
  findByCode(vocabulary.organisations, code);

export const organisationName = (vocabulary: Vocabulary, code: string): string =>
  findOrganisation(vocabulary, code)?.name ?? code;

export const entriesInYear = (entries: readonly VocabularyEntry[], year: number): VocabularyEntry[] =>
  entries.filter((entry) => touchesYear(entry.validFrom, entry.validTo, year));

// ---- the shipped file -------------------------------------------------------------------------------------

const shippedYear = z.number().nullish();
const shippedItem = z.object({
  id: z.string().optional(),
  code: z.string().optional(),
  order: z.number().optional(),
  nameSv: z.string().optional(),
  shortSv: z.string().optional(),
  textSv: z.string().optional(),
  nameLocal: z.string().optional(),
  group: z.string().optional(),
  fund: z.string().optional(),
  cash: z.boolean().optional(),
  kind: z.string().optional(),
  agreement: z.string().optional(),
  country: z.string().optional(),
  validFrom: shippedYear,
  validTo: shippedYear,
  validFromDate: z.string().nullish(),
  validToDate: z.string().nullish(),
  periodFrom: shippedYear,
  periodTo: shippedYear,
});
type ShippedItem = z.infer<typeof shippedItem>;

const shippedOrganisation = shippedItem.extend({
  kind: z.string(),
  namnd: z.string().nullish(),
  parentId: z.string().optional(),
  successorIds: z.array(z.string()).optional(),
  trust: z.enum(['seed', 'verified', 'memory', 'uncertain']),
  /** Absent: reports if its kind does. */
  reporting: z.boolean().optional(),
  in2006: z.enum(['ja', 'nej', 'troligen', 'okant']).optional(),
});
type ShippedOrganisation = z.infer<typeof shippedOrganisation>;

const shippedDocument = z.object({
  id: z.string(),
  titleSv: z.string(),
  decidedBy: z.string(),
  decidedDate: z.string().nullish(),
  year: z.number().optional(),
  month: z.number().optional(),
  evaluationYear: z.number().optional(),
  replacedBy: z.string().optional(),
});
type ShippedDocument = z.infer<typeof shippedDocument>;

const shippedFile = z.object({
  meta: z.object({ version: z.string() }),
  organisations: z.array(shippedOrganisation),
  governingDocuments: z.array(shippedDocument),
  goals: z.array(shippedItem),
  directions: z.array(shippedItem),
  priorityAreas: z.array(shippedItem),
  projectPhases: z.array(shippedItem),
  departmentReportQuestions: z.array(shippedItem),
  activityTypes: z.array(shippedItem),
  funds: z.array(shippedItem),
  programmes: z.array(shippedItem),
  projectRoles: z.array(shippedItem),
  projectStatuses: z.array(shippedItem),
  opportunityStages: z.array(shippedItem),
  outreachChannels: z.array(shippedItem),
  assistanceKinds: z.array(shippedItem),
  engagementKinds: z.array(shippedItem),
  decisionKinds: z.array(shippedItem),
  contactPersonDuties: z.array(shippedItem),
  assessmentCriteria: z.array(shippedItem),
  networks: z.array(shippedItem),
  twinTowns: z.array(shippedItem),
  placeNames: z.array(z.array(z.string())),
  countries: z.array(shippedItem),
  fundingSources: z.array(shippedItem),
  currencies: z.array(shippedItem),
  brusselsOfficeTasks: z.array(shippedItem),
  cityOfficeDuties: z.array(shippedItem),
  actionPlanStatuses: z.array(shippedItem),
  euNetworkPurposes: z.array(shippedItem),
});

const shippedKinds: Readonly<Record<string, Organisation['kind']>> = {
  stadskontoret: 'city-office',
  forvaltning: 'department',
  stadsdelsforvaltning: 'district-department',
  stadsomradesforvaltning: 'city-area-department',
  enhet: 'unit',
  bolag: 'company',
  kommunalforbund: 'federation',
};

const validity = (item: ShippedItem): Pick<VocabularyEntry, 'validFrom' | 'validTo'> => ({
  validFrom: item.validFromDate ?? item.validFrom?.toString(),
  validTo: item.validToDate ?? item.validTo?.toString(),
});

/** Where no first day is found, the file still says of some that they came after 2006. */
const organisationValidity = (item: ShippedOrganisation): ReturnType<typeof validity> => {
  const { validFrom, validTo } = validity(item);
  return { validFrom: validFrom ?? (item.in2006 === 'nej' ? '2007' : undefined), validTo };
};

/** What tells programmes of the same name apart: `2007–2013`. */
const periodText = ({ periodFrom, periodTo }: ShippedItem): string | undefined =>
  periodFrom && periodTo ? `${periodFrom}–${periodTo}` : undefined;

const toEntry = (item: ShippedItem): VocabularyEntry => {
  const code = item.code ?? item.id ?? '';
  const local = item.nameLocal;
  return withoutUndefined({
    code,
    label: item.shortSv ?? item.nameSv ?? item.textSv ?? code,
    text: item.textSv ?? periodText(item),
    alsoKnownAs: local !== undefined && local !== item.nameSv ? [local] : undefined,
    group: item.fund ?? item.group,
    cash: item.cash,
    ...validity(item),
  });
};

const tied = (items: readonly ShippedItem[]): VocabularyEntry[] =>
  items.map((item) =>
    withoutUndefined({ ...toEntry(item), tie: item.agreement ?? item.kind, country: item.country }),
  );

/** Of some only the year is known, by their names; on which day such a one was decided no source says. */
function toDocuments(shipped: readonly ShippedDocument[]): KnownDocument[] {
  const startOf = ({ decidedDate, year, month }: ShippedDocument): string | undefined =>
    decidedDate ?? (year === undefined ? undefined : [year, ...(month ? [month] : [])].join('-'));
  return shipped.map((document) => {
    const { id, titleSv, decidedBy, decidedDate, month, evaluationYear, replacedBy } = document;
    const next = shipped.find((other) => other.id === replacedBy);
    return withoutUndefined({
      code: id,
      title: titleSv,
      body: decidedBy,
      decidedOn: decidedDate ?? (month === undefined ? undefined : startOf(document)),
      startsOn: startOf(document),
      endsOn: next && startOf(next),
      evaluationOn: evaluationYear?.toString(),
      replacedBy,
    });
  });
}

/** @throws z.ZodError when the shipped file is not what this program ships: a bug in the build, not a user's fault. */
export function parseShippedVocabulary(shipped: unknown): Vocabulary {
  const file = shippedFile.parse(shipped);
  const entries = (items: readonly ShippedItem[]): VocabularyEntry[] => items.map(toEntry);
  return vocabularySchema.parse({
    id: 'malmo',
    version: file.meta.version,
    organisations: file.organisations.map((item) =>
      withoutUndefined({
        code: item.id ?? '',
        name: item.nameSv ?? '',
        shortName: item.shortSv,
        kind: shippedKinds[item.kind],
        committee: item.namnd ?? undefined,
        parentCode: item.parentId,
        ...organisationValidity(item),
        successorCodes: item.successorIds ?? [],
        reports: (item.trust === 'verified' || item.trust === 'seed') && item.reporting !== false,
      }),
    ),
    governingDocuments: toDocuments(file.governingDocuments),
    lists: {
      goals: entries(file.goals),
      directions: entries(file.directions),
      priorityAreas: entries(file.priorityAreas),
      phases: entries(file.projectPhases),
      questions: entries(file.departmentReportQuestions),
      activityTypes: entries(file.activityTypes),
      funds: entries(file.funds),
      programmes: entries(file.programmes),
      roles: entries(file.projectRoles),
      statuses: entries(file.projectStatuses),
      opportunityStages: entries(file.opportunityStages),
      outreachChannels: entries(file.outreachChannels),
      assistanceKinds: entries(file.assistanceKinds),
      engagementKinds: entries(file.engagementKinds),
      decisionKinds: entries(file.decisionKinds),
      contactPersonDuties: entries(file.contactPersonDuties),
      assessmentCriteria: entries(file.assessmentCriteria),
      networks: tied(file.networks),
      twinTowns: tied(file.twinTowns),
      countries: entries(file.countries),
      fundingSources: entries(file.fundingSources),
      currencies: entries(file.currencies),
      brusselsTasks: entries(file.brusselsOfficeTasks),
      cityOfficeDuties: entries(file.cityOfficeDuties),
      actionPlanStatuses: entries(file.actionPlanStatuses),
      euNetworkPurposes: entries(file.euNetworkPurposes),
    },
    placeNames: file.placeNames,
  });
}
