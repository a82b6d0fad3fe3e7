// What a rehearsal tells: why a report would not be taken as it was, and what to mind in it.
import { formatVersion } from '../package/format.ts';
import type { RehearsalPoint } from '../rehearsal.ts';
import { isMissing } from '../rules/all.ts';
import { fieldLabel } from './fields.ts';
import { ruleText } from './rule-findings.ts';

/** What points of a kind are together, for a summary: `Obesvarade frågor`. */
export type RehearsalReason = RehearsalPoint['from'] | 'blank';

export const reasonOf = (point: RehearsalPoint): RehearsalReason =>
  point.from === 'rule' && isMissing(point.finding) ? 'blank' : point.from;

export const reasonLabels: Readonly<Record<RehearsalReason, string>> = {
  question: 'Obesvarade frågor',
  blank: 'Tomma fält utan skäl',
  rule: 'Anmärkningar i kontrollen',
  signature: 'Underskrift saknas',
  format: 'Äldre filformat',
  program: 'Annan version av programmet',
  rate: 'Valuta utan kurs',
  project: 'Pågående projekt utan status eller slut',
  late: 'Sent inlämnad',
};

const lackWords = { status: 'status', endsOn: 'slutdatum' } as const;

export function rehearsalText(point: RehearsalPoint): string {
  switch (point.from) {
    case 'question':
      return `Frågan ”${point.label}” är inte besvarad.`;
    case 'rule': {
      const { subject, field } = point.finding;
      const place =
        subject === 'report' ? 'Rapporten' : point.title === '' ? 'Post utan rubrik' : point.title;
      const label = subject === 'report' || field === undefined ? '' : `, ${fieldLabel(subject, field)}`;
      return isMissing(point.finding)
        ? `${place}${label}: tomt utan skäl.`
        : `${place}: ${ruleText(point.finding)}`;
    }
    case 'signature':
      return 'Rapporten var inte undertecknad med en känd nyckel.';
    case 'format':
      return `Rapporten kom i format ${point.version}; programmet skriver nu ${formatVersion}.`;
    case 'program':
      return `Rapporten skrevs med ${point.generator}. Se till att förvaltningen har den nya versionen.`;
    case 'rate':
      return `Det finns belopp i ${point.currency}, men begäran har ingen kurs för den valutan.`;
    case 'project':
      return `${point.title === '' ? 'Ett projekt utan namn' : point.title} väntas tillbaka men saknar ${point.lacks.map((member) => lackWords[member]).join(' och ')}.`;
    case 'late':
      return `Rapporten lämnades ${point.sentOn}, efter sista dagen ${point.dueOn}.`;
  }
}
