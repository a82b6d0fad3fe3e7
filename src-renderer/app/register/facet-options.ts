// What each filter of a register is called, and what can be chosen in it.
import type { Facet } from '../../../src-main/domain/record-query.ts';
import type { Vocabulary } from '../../../src-main/domain/vocabulary.ts';
import { byLabel, compareSwedish, listOptions, type Option, organisationOptions } from '../../ui/options.ts';

export const facetLabels: Readonly<Record<Facet, string>> = {
  goals: 'Mål',
  directions: 'Inriktning',
  programmes: 'Program',
  phases: 'Fas',
  statuses: 'Status',
  roles: 'Roll',
  activityTypes: 'Typ',
  opportunityStages: 'Läge',
  outreachChannels: 'Kanal',
  assistanceKinds: 'Slag',
  engagementKinds: 'Slag',
  decisionKinds: 'Slag',
  countries: 'Land',
  networks: 'Nätverk',
  twinTowns: 'Vänort',
  actionPlanStatuses: 'Status',
  euNetworkPurposes: 'Syfte',
  organisations: 'Förvaltning',
  units: 'Enhet',
};

/** Those of the plan, and those that come one after the other; the rest stand by name. */
const keepsItsOrder: ReadonlySet<Facet> = new Set([
  'goals',
  'directions',
  'phases',
  'statuses',
  'opportunityStages',
  'actionPlanStatuses',
]);

export interface FacetOption extends Option {
  count: number;
}

/** @param counts how many records each value has; those without any are not offered. */
export function facetOptions(
  facet: Facet,
  counts: readonly { value: string; count: number }[],
  vocabulary: Vocabulary,
): FacetOption[] {
  if (facet === 'units') {
    return counts
      .map(({ value, count }) => ({ id: value, label: value, count }))
      .sort((first, second) => compareSwedish(first.label, second.label));
  }
  const countOf = new Map(counts.map(({ value, count }) => [value, count]));
  const named = namedOptions(facet, vocabulary);
  const known = new Set(named.map(({ id }) => id));
  const unknown = [...countOf.keys()]
    .filter((code) => !known.has(code))
    .map((code) => ({ id: code, label: code }));
  return [...named, ...unknown].flatMap((option) => {
    const count = countOf.get(option.id);
    return count === undefined ? [] : [{ ...option, count }];
  });
}

/** The label of a chosen value, whether any record has it or not. */
export const facetValueLabel = (facet: Facet, value: string, vocabulary: Vocabulary): string =>
  facet === 'units'
    ? value
    : (namedOptions(facet, vocabulary).find(({ id }) => id === value)?.label ?? value);

/** Programmes of one name are told apart by their periods. */
function namedOptions(facet: Exclude<Facet, 'units'>, vocabulary: Vocabulary): readonly Option[] {
  if (facet === 'organisations') return organisationOptions(vocabulary);
  const options = listOptions(vocabulary, facet);
  const times = Map.groupBy(options, ({ label }) => label);
  const distinct = options.map((option) =>
    option.detail !== undefined && (times.get(option.label)?.length ?? 0) > 1
      ? { ...option, label: `${option.label} ${option.detail}` }
      : option,
  );
  return keepsItsOrder.has(facet) ? distinct : byLabel(distinct);
}
