// The reminders that stadskontoret drafts: a letter that the person reads through and sends, or a line in a calendar.
import { formatDateInText } from './format.ts';

export interface ReminderMatter {
  year: number;
  /** Of the förvaltning. */
  name: string;
  /** `report`: nothing has come; `completion`: points of a completion request are not answered. */
  about: 'report' | 'completion';
  dueOn?: string | undefined;
  /** Of the report: when what has come can still be put right. */
  lastCorrectionOn?: string | undefined;
  /** The last day has passed. */
  isLate: boolean;
  /** The day is a later one than the request says. */
  isExtended: boolean;
  openPoints: number;
  /** Who signs, with work contact, line by line. */
  sender: readonly string[];
}

export function reminderLetter(matter: ReminderMatter): { subject: string; body: string } {
  const { year, name, about, sender } = matter;
  const subject =
    about === 'report'
      ? `Påminnelse: rapport om internationellt arbete ${year}`
      : `Påminnelse: komplettering av rapporten för ${year}`;
  const lines = [
    'Hej!',
    '',
    about === 'report' ? reportLine(matter, name) : completionLine(matter, name),
    ...dayLines(matter),
    '',
    about === 'report'
      ? 'Öppna begäran i Utblick, fyll i det som saknas och exportera rapporten. Har ni inget att redovisa räcker det att markera det och exportera.'
      : 'Öppna kompletteringsbegäran i Utblick. Du leds till varje punkt och svarar i nästa version av rapporten.',
    'Skicka båda filerna till oss. Har ni redan gjort det kan du bortse från det här brevet.',
    '',
    'Med vänlig hälsning',
    ...sender,
  ];
  return { subject, body: lines.join('\n') };
}

const reportLine = ({ year }: ReminderMatter, name: string): string =>
  `Vi saknar rapporten om det internationella arbetet ${year} från ${name}.`;

const completionLine = ({ year, openPoints }: ReminderMatter, name: string): string =>
  openPoints === 1
    ? `Vi har begärt en komplettering av rapporten för ${year} från ${name} och har inte fått svar.`
    : `Vi har begärt ${openPoints} kompletteringar av rapporten för ${year} från ${name} och har inte fått svar på alla.`;

function dayLines({ dueOn, isLate, isExtended }: ReminderMatter): string[] {
  if (dueOn === undefined) return [];
  const day = formatDateInText(dueOn);
  if (isExtended) return [`Ni ${isLate ? 'hade fått' : 'har fått'} förlängd tid till och med ${day}.`];
  return [`Sista dagen ${isLate ? 'var' : 'är'} ${day}.`];
}

/** What stands in the calendar on the day itself. */
export const reminderEntry = ({ year, name, about }: ReminderMatter): string =>
  about === 'report'
    ? `Sista dag: rapport om internationellt arbete ${year}, ${name}`
    : `Sista dag: komplettering av rapporten för ${year}, ${name}`;
