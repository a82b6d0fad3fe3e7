import { describe, expect, it } from 'vitest';
import { departmentReportOutline } from '../../../src-main/domain/outline/department-report-outline.ts';
import { noReplies, type Replies } from '../../../src-main/domain/replies.ts';
import { formatDateTime } from '../../../src-main/domain/wording/format.ts';
import { fullProject } from '../full-project.ts';
import { digest, id } from '../sample-ids.ts';
import { envelopeOf, fullReport, vocabulary } from '../samples.ts';
import { headings, readingOf } from './outline-text.ts';

const replies: Replies = {
  ...noReplies,
  answered: [
    {
      point: {
        itemId: id(501),
        severity: 'must',
        recordType: 'project',
        recordId: fullProject.id,
        title: 'Delad stad',
        field: 'funds.granted',
        comment: 'Beloppet skiljer sig från förra året.',
      },
      response: { itemId: id(501), action: 'disputed', comment: 'Beslutet ändrades i mars.' },
    },
  ],
  explained: [
    {
      finding: {
        rule: 'R126',
        severity: 'warning',
        subject: 'project',
        recordId: fullProject.id,
        field: 'funds.years.2006.recovered',
        params: {},
      },
      explanation: {
        rule: 'R126',
        recordId: fullProject.id,
        field: 'funds.years.2006.recovered',
        text: 'Återkravet gäller två år.',
      },
    },
  ],
  followedUp: [
    {
      measure: { id: id(601), title: 'Gemensam lathund' },
      followUp: { measureId: id(601), status: 'genomford', comment: 'Den ligger på intranätet.' },
    },
  ],
  ready: [
    {
      part: 'funds',
      readyAt: '2007-01-14T15:20:00Z',
      by: { name: 'Eva Ek', function: 'EU-kontaktperson' },
      contents: digest(5),
    },
  ],
};
const outline = (given: Replies) =>
  departmentReportOutline({
    report: fullReport,
    vocabulary,
    header: {
      ...envelopeOf(fullReport).header,
      inReplyTo: [{ kind: 'report-request', messageId: id(61), digest: digest(62) }],
    },
    removed: [],
    digest: digest(42),
    replies: given,
  });

describe('what the report answers', () => {
  it('is told in words, all of it', () => {
    const reading = readingOf(outline(replies));

    for (const text of [
      'Projekt: Delad stad, Beviljat EU-bidrag',
      'Beloppet skiljer sig från förra året.',
      'Bestrids',
      'Beslutet ändrades i mars.',
      id(501),
      'Anmärkning (R126)',
      'Det är återkrävt mer än vad som är utbetalt.',
      'Återkravet gäller två år.',
      'Gemensam lathund',
      'Genomförd',
      'Den ligger på intranätet.',
      id(601),
      'Projekt och projektmedel',
      `${formatDateTime('2007-01-14T15:20:00Z')}, Eva Ek, EU-kontaktperson`,
      id(61),
      digest(62),
    ])
      expect(reading).toContain(text);
  });

  it('has no chapter where there is nothing', () => {
    const chapters = headings(outline(noReplies));

    expect(
      chapters.filter((text) => /kompletteringar|Förklaringar|Handlingsplanen|Klarmarkering/.test(text)),
    ).toEqual([]);
  });
});
