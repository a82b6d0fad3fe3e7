import { describe, expect, it } from 'vitest';
import { assessmentSchema, criterionScoreSchema } from '../../../src-main/domain/assessment.ts';
import { contactSchema } from '../../../src-main/domain/contact.ts';
import { claimSchema, partnerSchema, projectDecisionSchema } from '../../../src-main/domain/project.ts';
import { fundsYearSchema, projectFundsSchema } from '../../../src-main/domain/project-funds.ts';
import { recordTypes } from '../../../src-main/domain/record-kind.ts';
import { documentReferenceSchema } from '../../../src-main/domain/record-parts.ts';
import { recordSchemas } from '../../../src-main/domain/records.ts';
import { dutySchema } from '../../../src-main/domain/role-description.ts';
import { fieldLabel, fieldLabels, recordTypeLabels } from '../../../src-main/domain/wording/fields.ts';

describe('the label of a field', () => {
  it.each([
    ['activity', 'benefit', 'Resultat och nytta'],
    ['project', 'purpose', 'Behov och syfte'],
    ['project', 'funds.granted', 'Beviljat EU-bidrag'],
    ['project', 'funds.years.2006.paid', 'Utbetalt 2006'],
    ['project', 'funds.years.2006.paidToDate', 'Utbetalt ackumulerat 2006'],
    ['project', 'agreedScores', 'Gemensam bedömning'],
    ['opportunity', 'deadline', 'Sista ansökningsdag'],
    ['outreach', 'audience', 'Målgrupp'],
    ['assistance', 'hours', 'Arbetstimmar'],
    ['engagement', 'post', 'Uppdrag'],
    ['decision', 'outcome', 'Vad som beslutades'],
    ['role-description', 'duties', 'Uppgifter'],
  ] as const)('of %s %s is "%s"', (subject, field, label) => {
    expect(fieldLabel(subject, field)).toBe(label);
  });

  it.each(recordTypes)('is there for every member of %s, and no two have the same', (type) => {
    const own = new Set(['id', 'organisation', 'blanks']);
    const members = Object.keys(recordSchemas[type].shape).filter((member) => !own.has(member));
    const labels = members.map((member) => fieldLabel(type, member));

    expect(labels.filter((label) => !/^[A-ZÅÄÖ]/.test(label))).toEqual([]);
    expect(labels.filter((label, index) => labels.indexOf(label) < index)).toEqual([]);
  });

  it.each(['okant', 'constructor', 'toString'])('of an unknown field %s is the field itself', (field) => {
    expect([
      fieldLabel('activity', field),
      fieldLabel('project', `funds.${field}`),
      fieldLabel('project', `funds.years.2006.${field}`),
    ]).toEqual([field, field, `${field} 2006`]);
  });
});

describe('the labels of what lies within a record', () => {
  it('are there for every member, and no two of one row are the same', () => {
    const rows = [
      [projectFundsSchema, fieldLabels.funds],
      [fundsYearSchema, fieldLabels.fundsYear],
      [partnerSchema, fieldLabels.partner],
      [projectDecisionSchema, fieldLabels.projectDecision],
      [claimSchema, fieldLabels.claim],
      [assessmentSchema, fieldLabels.assessment],
      [criterionScoreSchema, fieldLabels.criterionScore],
      [dutySchema, fieldLabels.duty],
      [documentReferenceSchema, fieldLabels.document],
      [contactSchema, fieldLabels.contact],
    ] as const;

    expect(rows.map(([, labels]) => new Set(Object.values(labels)).size)).toEqual(
      rows.map(([schema]) => Object.keys(schema.shape).length),
    );
  });
});

describe('what a kind of record is called', () => {
  it('tells the kinds apart', () => {
    const names = recordTypes.map((type) => recordTypeLabels[type].one);

    expect(new Set(names).size).toBe(recordTypes.length);
  });
});
