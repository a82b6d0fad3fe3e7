import { describe, expect, it } from 'vitest';
import {
  type ReminderMatter,
  reminderEntry,
  reminderLetter,
} from '../../../src-main/domain/wording/reminders.ts';

const matter: ReminderMatter = {
  year: 2006,
  name: 'Fosie stadsdelsförvaltning',
  about: 'report',
  dueOn: '2007-01-31',
  isLate: false,
  isExtended: false,
  openPoints: 0,
  sender: ['Anna Berg', 'Stadskontoret, Malmö stad'],
};

describe('a reminder', () => {
  it('says until when, and after that when it was', () => {
    expect(reminderLetter(matter).body).toContain('Sista dagen är den 31 januari 2007.');
    expect(reminderLetter({ ...matter, isLate: true }).body).toContain(
      'Sista dagen var den 31 januari 2007.',
    );
    expect(reminderLetter({ ...matter, dueOn: undefined }).body).not.toContain('Sista dagen');
  });

  it('tells of the time that was given besides', () => {
    const extended = { ...matter, dueOn: '2007-02-12', isExtended: true };

    expect(reminderLetter(extended).body).toContain(
      'Ni har fått förlängd tid till och med den 12 februari 2007.',
    );
  });

  it('is signed', () => {
    expect(reminderLetter(matter).body.split('\n').slice(-3)).toEqual([
      'Med vänlig hälsning',
      'Anna Berg',
      'Stadskontoret, Malmö stad',
    ]);
  });

  it('is of one completion or of several', () => {
    const letter = (openPoints: number) => reminderLetter({ ...matter, about: 'completion', openPoints });

    expect(letter(1).subject).toBe('Påminnelse: komplettering av rapporten för 2006');
    expect(letter(1).body).toContain('Vi har begärt en komplettering av rapporten');
    expect(letter(3).body).toContain('Vi har begärt 3 kompletteringar av rapporten');
  });

  it('is one line in a calendar', () => {
    expect(reminderEntry(matter)).toBe(
      'Sista dag: rapport om internationellt arbete 2006, Fosie stadsdelsförvaltning',
    );
  });
});
