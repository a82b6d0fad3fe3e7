import { describe, expect, it } from 'vitest';
import { recordFields } from '../../../src-main/domain/outline/record-fields.ts';
import { type RecordType, recordTypes } from '../../../src-main/domain/record-kind.ts';
import { type RecordOf, recordSchemas } from '../../../src-main/domain/records.ts';
import { fieldLabels } from '../../../src-main/domain/wording/fields.ts';
import { fullFunds } from '../full-project.ts';
import { fullRecords } from '../full-records.ts';
import { id } from '../sample-ids.ts';
import { vocabulary } from '../samples.ts';

const titles = new Map([
  [fullRecords.project.id, 'UNGSUND'],
  [fullRecords.opportunity.id, ''],
  [fullRecords.measure.carriedFrom, 'Förra årets åtgärd'],
  [fullRecords['governing-document'].replacedBy, 'Nya riktlinjer'],
]);
const linesOf = <T extends RecordType>(type: T, change: Partial<RecordOf<T>> = {}): Record<string, string> =>
  Object.fromEntries(
    recordFields(
      type,
      { ...(fullRecords[type] as RecordOf<T>), blanks: [], ...change },
      vocabulary,
      titles,
    ).map(({ label, value }) => [label, value]),
  );
const draft = <T extends RecordType>(type: T): RecordOf<T> =>
  recordSchemas[type].parse({
    id: id(1),
    organisation: 'sdf-fosie',
    ...(type === 'project' && { funds: {} }),
  }) as RecordOf<T>;

describe('a record in lines', () => {
  it.each(recordTypes)('has one for every member of %s that is filled in', (type) => {
    const { funds, ...labels } = { funds: '', ...fieldLabels[type] };

    expect(Object.values(labels).filter((label) => !(label in linesOf(type)))).toEqual([]);
  });

  it('has one for every member of the funds and of each of their years', () => {
    const lines = linesOf('project', { funds: { ...fullFunds, lumpSum: true } });
    const { years, ...ofFunds } = fieldLabels.funds;
    const { year, ...ofYear } = fieldLabels.fundsYear;
    const labels = [...Object.values(ofFunds), ...Object.values(ofYear).map((label) => `${label} 2006`)];

    expect(labels.filter((label) => !(label in lines))).toEqual([]);
  });

  it.each(recordTypes)('has none for what is empty in %s', (type) => {
    expect(recordFields(type, draft(type), vocabulary, titles)).toEqual([]);
  });

  it('says why a field is blank, and who reports it', () => {
    const blanks = [
      { field: 'deadline', reason: 'unknown' as const },
      { field: 'granted', reason: 'reported-by-other' as const, organisation: 'miljoforvaltningen' },
    ];
    const record = { ...draft('opportunity'), blanks };

    expect(recordFields('opportunity', record, vocabulary, titles)).toEqual([
      { label: 'Sista ansökningsdag', value: 'Uppgift saknas' },
      { label: 'Beviljat belopp', value: 'Redovisas av annan förvaltning: Miljöförvaltningen' },
    ]);
  });
});

describe('a line', () => {
  it('of money has the rate by which it was recorded', () => {
    expect(linesOf('engagement').Kostnad).toBe(
      '7\u00a0701,30\u00a0DKK (1,2412\u00a0kr för 1\u00a0DKK, Danmarks Nationalbank, 2006-06-30)',
    );
  });

  it('of a link is what the record is called, its id where it has no name, and absent where it is not reported', () => {
    const { 'Kopplat projekt': project, 'Kopplad möjlighet': opportunity } = linesOf('decision');

    expect([project, opportunity]).toEqual(['UNGSUND', fullRecords.opportunity.id]);
    expect(linesOf('decision', { projectId: id(999) })).not.toHaveProperty('Kopplat projekt');
  });

  it('of documents has all but where they are kept', () => {
    const documents = [{ title: 'Avtalet', registryNumber: 'F-1', place: 'Rum 1' }, { place: 'Rum 2' }];

    expect(linesOf('outreach', { documents }).Handlingar).toBe('Avtalet, dnr F-1');
  });

  it('of duties has each with who does what', () => {
    const duties = [...fullRecords['role-description'].duties, {}];

    expect(linesOf('role-description', { duties }).Uppgifter).toBe(
      [
        'Sprida information om EU- och internationella frågor i sin förvaltning, Genom egna utskick',
        'Kontaktpersonen: Skriver nyhetsbrevet.',
        'Förvaltningen i övrigt: Lämnar underlag till det.',
        '',
        'Värdskap vid besök',
        'Kontaktpersonen: Planerar besöken.',
      ].join('\n'),
    );
  });

  it('of scores has each criterion, judged or not', () => {
    const { 'Poängsatta bedömningar': assessments, 'Gemensam bedömning': agreed } = linesOf('project');

    expect([assessments, agreed]).toEqual([
      [
        'Enhetschefen för arbetsmarknad, 2005-08-15',
        'Behov i Malmö: 4 av 5, Behovet är belagt i stadsdelen.',
        'Genomförbarhet och risk: ej bedömt',
      ].join('\n'),
      'Långsiktig nytta: 5 av 5, Nyttan blir kvar i skolorna.',
    ]);
  });

  it('of a claim has when it was due and when it was handed in', () => {
    expect(linesOf('project')['Ansökningar om utbetalning']).toBe(
      'senast 2006-09-30, inlämnad 2006-09-27, 41\u00a0007,25\u00a0PLN (2,3456\u00a0kr för 1\u00a0PLN, Nationalbanken, 2006-09-26), Andra ansökan om utbetalning',
    );
  });

  it('of co-financing says in what form it came', () => {
    expect(linesOf('project')['Medfinansiering per källa']).toMatch(
      /^.+, i annat än pengar: 1\s295\s000\skr\n.+, kontant: 185\s000\skr$/,
    );
  });
});
