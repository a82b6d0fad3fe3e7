import type { ReportPart } from '../ready-part.ts';

export const reportPartLabels: Readonly<Record<ReportPart, string>> = {
  work: 'Verksamheten',
  funds: 'Projekt och projektmedel',
  questions: 'Frågorna',
  measures: 'Handlingsplanen',
};

/** `Anna Ek, EU-kontaktperson`; empty when nobody is named. */
export const readyByText = ({ name, function: post }: { name?: string; function?: string } = {}): string =>
  [name, post].filter((part) => part !== undefined).join(', ');
