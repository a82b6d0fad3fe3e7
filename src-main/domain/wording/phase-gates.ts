// What is missing to pass a phase, as a person reads it in a list under "Saknas".
import type { Lack } from '../project-life/phase-gates.ts';
import { fieldLabel } from './fields.ts';
import { formatDateInText } from './format.ts';

const texts: Readonly<Record<Lack['kind'], (lack: Lack) => string>> = {
  field: ({ field }) => fieldLabel('project', field),
  decision: () => 'Ett beslut i fasen Förankring',
  criteria: ({ params }) =>
    params.count === 1 ? 'Poäng för ett kriterium' : `Poäng för ${params.count} kriterier`,
  support: () => 'Sökt eller beviljat EU-bidrag',
  financing: () => 'Bidrag och medfinansiering som tillsammans blir Malmö stads budget',
  'partner-details': ({ params }) =>
    params.count === 1 ? 'Land och roll för en part' : `Land och roll för ${params.count} parter`,
  claim: ({ params }) =>
    params.date === undefined
      ? 'Inlämningsdatum för en ansökan om utbetalning'
      : `Inlämningsdatum för ansökan om utbetalning, som ska in senast ${formatDateInText(String(params.date))}`,
  end: () => 'Ett projektslut som har passerat',
};

export const lackText = (lack: Lack): string => texts[lack.kind](lack);
