import { describe, expect, it } from 'vitest';
import { fieldLabel } from '../../../src-main/domain/wording/fields.ts';

describe('the label of a field', () => {
  it.each([
    ['activity', 'benefit', 'Resultat och nytta'],
    ['project', 'purpose', 'Behov och syfte'],
    ['project', 'funds.granted', 'Beviljat EU-bidrag'],
    ['project', 'funds.years.2006.paid', 'Utbetalt 2006'],
    ['project', 'funds.years.2006.paidToDate', 'Utbetalt ackumulerat 2006'],
  ] as const)('of %s %s is "%s"', (subject, field, label) => {
    expect(fieldLabel(subject, field)).toBe(label);
  });

  it.each(['okant', 'constructor', 'toString'])('of an unknown field %s is the field itself', (field) => {
    expect([
      fieldLabel('activity', field),
      fieldLabel('project', `funds.${field}`),
      fieldLabel('project', `funds.years.2006.${field}`),
    ]).toEqual([field, field, `${field} 2006`]);
  });
});
