// What a person reads about a list that is being brought in. A problem without a text does not compile.
import type { Problem, ProblemCode } from '../list-import/problem.ts';
import { formatCount } from './format.ts';

/** Labels of what stands inside a member and has none of its own in wording/fields.ts. */
export const nestedLabels = {
  exchangeRate: { currency: 'Valuta', rate: 'Kurs i kronor', source: 'Källa', date: 'Kursens datum' },
  phaseNote: { completedOn: 'Klar', note: 'Anteckning' },
} as const;

export const howToWrite = {
  decisions:
    'Skriv ett beslut som Miljönämnden 2005-11-22 § 12, dnr MN-2005-7, med semikolon mellan flera beslut.',
} as const;

/** What Excel calls a column: A to Z, AA … */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

type Params = Problem['params'];
const number = (value: string | number | undefined): string => formatCount(Number(value));

const texts: Readonly<Record<ProblemCode, (params: Params) => string>> = {
  'formula-error': ({ text }) =>
    text === ''
      ? 'Cellen är en formel utan värde. Öppna listan i Excel, spara den och välj den igen.'
      : `Formeln i cellen ger felet ${text}. Rätta den i listan.`,
  'too-long': ({ length, limit }) =>
    `Texten har ${number(length)} tecken men fältet rymmer ${number(limit)}. Korta texten eller välj ett fält för längre text.`,
  unreadable: ({ text, why }) => `”${text}” kan inte läsas. ${why}`,
  'unknown-name': ({ text }) =>
    `”${text}” finns inte i kodlistan. Rätta stavningen eller välj ett annat fält.`,
  'ambiguous-name': ({ text, names }) =>
    `”${text}” kan betyda flera saker: ${names}. Skriv vilken som avses.`,
  'not-yes-no': ({ text }) => `”${text}” är varken ja eller nej.`,
  'unknown-link': ({ text, to }) =>
    to === 'project'
      ? `Det finns inget projekt som heter eller har numret ”${text}”. Hämta in projekten först.`
      : `Det finns ingen möjlighet som heter eller har numret ”${text}”. Hämta in möjligheterna först.`,
  'ambiguous-link': ({ text, to }) =>
    `Flera ${to === 'project' ? 'projekt' : 'möjligheter'} heter ”${text}”. Skriv diarienumret i listan i stället.`,
  'no-key': () => 'Raden saknar det som skiljer den från andra rader. Fyll i det eller hoppa över raden.',
  'no-content': () =>
    'Raden har inget i de kolumner som hämtas. Fyll i den, välj fler kolumner eller hoppa över raden.',
  'duplicate-key': ({ rows }) =>
    `Rad ${rows} har samma nyckel. Rätta en av raderna, hoppa över en eller välj fler kolumner som nyckel.`,
  'ambiguous-record': ({ key }) =>
    `Flera poster i registret har nyckeln ”${key}”. Välj en annan kolumn som nyckel eller hoppa över raden.`,
  'same-record': ({ rows }) => `Rad ${rows} hör till samma post i registret. Hoppa över en av raderna.`,
  'not-storable': ({ field }) =>
    `Raden är inte fullständig: det som hör till ${field} måste fyllas i tillsammans.`,
};

/** One or two sentences on what is wrong and what to do. */
export const problemText = ({ code, params }: Problem): string => texts[code](params);
