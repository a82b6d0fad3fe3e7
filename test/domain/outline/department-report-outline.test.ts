// Offentlighet: nothing travels in the data file that the same document does not show (format §2.1). The tests walk the
// payload value by value and look for each in the document.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DepartmentReport, recordsOf } from '../../../src-main/domain/department-report.ts';
import { fromDecimalText } from '../../../src-main/domain/money.ts';
import { departmentReportOutline } from '../../../src-main/domain/outline/department-report-outline.ts';
import type { OutlineDocument } from '../../../src-main/domain/outline/outline.ts';
import { fingerprintLine } from '../../../src-main/domain/package/fingerprint.ts';
import type { EnvelopeHeader, Removed } from '../../../src-main/domain/package/format.ts';
import { isPackedMoney } from '../../../src-main/domain/package/packed-money.ts';
import { toPayload } from '../../../src-main/domain/package/payload.ts';
import { type ReportedType, reportedTypes } from '../../../src-main/domain/record-kind.ts';
import { recordLists, titleOf } from '../../../src-main/domain/records.ts';
import {
  blankLabels,
  fieldLabel,
  financingFormLabels,
  inOrOutLabels,
  recordTypeLabels,
} from '../../../src-main/domain/wording/fields.ts';
import {
  formatCount,
  formatDateTime,
  formatMoney,
  formatPercent,
} from '../../../src-main/domain/wording/format.ts';
import { departmentReport } from '../arbitraries.ts';
import { fullProject } from '../full-project.ts';
import { digest, id } from '../sample-ids.ts';
import { envelopeOf, fullReport, nilReport, sampleReports, vocabulary } from '../samples.ts';
import { asRead, headings, raggedTables, readingOf, spoiltTexts } from './outline-text.ts';

const removed: Removed[] = reportedTypes.map((recordType, index) => ({
  id: id(301 + index),
  recordType,
  reason: index % 2 === 0 ? 'deleted' : 'outside-year',
  removedAt: `2007-01-0${index + 1}T10:00:00Z`,
}));
const headerOf = (report: DepartmentReport): EnvelopeHeader => ({
  ...envelopeOf(report).header,
  series: { seriesId: id(2), revision: 2, previous: { messageId: id(4), digest: digest(41) } },
});
const outlineOf = (report: DepartmentReport): OutlineDocument =>
  departmentReportOutline({ report, vocabulary, header: headerOf(report), removed, digest: digest(42) });

describe('the first page', () => {
  const signedBy = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
  const publicKey = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' } as const;
  const header = headerOf(fullReport);
  const input = { report: fullReport, vocabulary, removed, digest: digest(42) };

  it('of a signed report says the words of its key, and the annex the key', () => {
    const signed = { ...header, sender: { ...header.sender, publicKey } };
    const outline = departmentReportOutline({ ...input, header: signed, signedBy });

    expect(outline.coverLines).toContain(fingerprintLine(signedBy));
    expect(readingOf(outline.blocks)).toContain(publicKey.x);
  });

  it('of an unsigned report says nothing of signing', () => {
    expect(readingOf(departmentReportOutline({ ...input, header }))).not.toMatch(
      /undertecknad|Öppen nyckel/i,
    );
  });
});

/**
 * What the payload has and the document does not show, each with its reason:
 * - a record's own id: a random number made by the program, which says nothing about anyone;
 * - the name of a code list and the code itself: the document shows the label, which is what the code means;
 * - a year of funds without any amount: a row that somebody began and left empty.
 */
const notShown = [/^\/\w+\/\d+\/id$/, /^\/labels\/\d+\/(list|code)$/] as const;

interface Shown {
  pointer: string;
  text: string;
}

const typeOfList = new Map<string | undefined, ReportedType>(
  reportedTypes.map((type) => [recordLists[type], type]),
);

/** Each text and number of a payload as the document should show it. */
function shownOf(payload: ReturnType<typeof toPayload>, report: DepartmentReport): Shown[] {
  const labels = new Map(payload.labels.map(({ code, label }) => [code, label]));
  const titles = new Map(
    reportedTypes.flatMap((type) =>
      recordsOf(report, type).map((record) => [record.id, titleOf(type, record, vocabulary)] as const),
    ),
  );
  const shown: Shown[] = [];
  const show = (pointer: string, text: string) => shown.push({ pointer, text });
  const go = (value: unknown, pointer: string): void => {
    if (notShown.some((pattern) => pattern.test(pointer))) return;
    if (isPackedMoney(value)) {
      const { amount, currency, ...rate } = value;
      const money = fromDecimalText(amount, currency);
      if (money) show(pointer, formatMoney(money));
      go(rate, pointer);
      return;
    }
    if (typeof value === 'object' && value !== null) {
      if (/\/years\/\d+$/.test(pointer) && Object.keys(value).length === 1) return;
      for (const [member, item] of Object.entries(value)) go(item, `${pointer}/${member}`);
      return;
    }
    const member = pointer.split('/').at(-1) ?? '';
    if (typeof value === 'number') show(pointer, numberText(value, member));
    if (typeof value === 'string') show(pointer, textOf(value, pointer, member));
  };
  const textOf = (value: string, pointer: string, member: string): string => {
    const inBlank = /^\/(\w+)\/\d+\/blanks\/\d+\/(field|reason)$/.exec(pointer);
    if (inBlank?.[2] === 'field') return fieldLabel(typeOfList.get(inBlank[1]) ?? 'activity', value);
    if (inBlank || member === 'blank') return blankLabels[value as keyof typeof blankLabels];
    if (member === 'recordType') return recordTypeLabels[value as ReportedType].one;
    if (/^\/removed\/\d+\/reason$/.test(pointer))
      return value === 'deleted' ? 'Borttagen' : 'Hör inte längre till året';
    if (member === 'removedAt') return formatDateTime(value);
    if (member === 'rate') return value.replace('.', ',');
    if (member === 'inOrOut') return inOrOutLabels[value as keyof typeof inOrOutLabels];
    if (member === 'form') return financingFormLabels[value as keyof typeof financingFormLabels];
    if (member === 'projectId' || member === 'opportunityId') return titles.get(value) || value;
    return labels.get(value) ?? value;
  };
  go(payload, '');
  return shown;
}

const numberText = (value: number, member: string): string => {
  if (member === 'grantShare' || member === 'workingShare') return formatPercent(value);
  return member === 'year' || member === 'budgetYear' ? String(value) : formatCount(value);
};

/** What the data file would carry unseen. A record's values are looked for among that record's own lines. */
function unseen(report: DepartmentReport): Shown[] {
  const document = outlineOf(report);
  const payload = toPayload(report, removed, vocabulary);
  const reading = readingOf(document);
  const readingOfRecord = new Map(
    document.blocks
      .filter((block) => block.type === 'fields')
      .map((block) => [block.sources?.[0]?.recordId, readingOf(block.fields)]),
  );
  const placeOf = (pointer: string): string => {
    const [, list, index] = pointer.split('/');
    const type = typeOfList.get(list);
    // The förvaltning that reports stands on the cover, not with each of its records.
    if (type === undefined || /^\/\w+\/\d+\/organisation$/.test(pointer)) return reading;
    return readingOfRecord.get(payload[recordLists[type]]?.[Number(index)]?.id) ?? '';
  };
  return shownOf(payload, report).filter(({ pointer, text }) => !placeOf(pointer).includes(asRead(text)));
}

describe('the report of a förvaltning shows everything that its data file carries', () => {
  it.each(sampleReports.map((report) => [report.organisation, report] as const))(
    'for the sample year of %s',
    (_, report) => {
      expect(unseen(report)).toEqual([]);
    },
  );

  it('for a report with every member of every record', () => {
    const payload = toPayload(fullReport, removed, vocabulary);

    expect(unseen(fullReport)).toEqual([]);
    expect(shownOf(payload, fullReport).length).toBeGreaterThan(350);
  });

  it('for a nil report', () => {
    expect(unseen(nilReport)).toEqual([]);
  });

  it('for any report at all', () => {
    fc.assert(
      fc.property(departmentReport, (report) => {
        expect(unseen(report)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('and of the envelope all that is not the same in every report', () => {
    const reading = readingOf(outlineOf(fullReport));
    const { messageId, createdAt, series, sender, vocabulary: codes, generator } = headerOf(fullReport);
    // Language, recipient, purpose and the digest of the shipped code lists are the same in every report; the counts
    // are those of the records that the document lists.
    const shown = [
      messageId,
      formatDateTime(createdAt),
      series.seriesId,
      String(series.revision),
      series.previous?.messageId ?? '',
      series.previous?.digest ?? '',
      sender.orgName,
      sender.installationId,
      `${codes.id} ${codes.version}`,
      `${generator.name} ${generator.version}`,
      digest(42),
    ];

    expect(shown.filter((text) => !reading.includes(asRead(text)))).toEqual([]);
  });

  it('and would be caught hiding a value', () => {
    const payload = toPayload(fullReport, removed, vocabulary);
    const changed = { ...fullReport, projects: [{ ...fullProject, lessons: 'Något annat.' }] };
    const reading = readingOf(outlineOf(changed));

    expect(
      shownOf(payload, fullReport)
        .filter(({ text }) => !reading.includes(asRead(text)))
        .map(({ pointer }) => pointer),
    ).toEqual(['/projects/0/lessons']);
  });
});

describe('the report of a förvaltning', () => {
  it('has its chapters in order', () => {
    expect(headings(outlineOf(fullReport)).filter((text) => text.startsWith('# '))).toEqual([
      '# Sammanfattning',
      '# Frågor om året',
      '# Verksamheten',
      '# Projekt och projektmedel',
      '# Kontaktpersonens uppdrag och övrigt arbete',
      '# Bilaga: alla uppgifter',
    ]);
  });

  it('lists every kind of record in the annex, projects first', () => {
    const annex = headings(outlineOf(fullReport)).join('\n').split('# Bilaga: alla uppgifter\n').at(-1);

    expect(annex?.split('\n')).toEqual([
      '## Projekt',
      '## Aktiviteter',
      '## Möjligheter',
      '## Informationsinsatser',
      '## Stöd',
      '## Nätverksengagemang',
      '## Beslut',
      '## Rollfördelning',
      '## Om rapporten',
      '## Poster som inte längre ingår',
    ]);
  });

  it('does not tell where a document is kept', () => {
    const reading = readingOf(outlineOf(fullReport));
    const places = reportedTypes.flatMap((type) =>
      recordsOf(fullReport, type).flatMap(({ documents }) => documents.map(({ place }) => place)),
    );

    expect(places.filter((place) => place === undefined || reading.includes(place))).toEqual([]);
  });

  it('says on the cover that it carries data, and in the footer which report it is', () => {
    const { coverLines, footer } = outlineOf(fullReport);

    expect(coverLines.join(' ')).toContain('datafil');
    expect(footer).toBe(
      `Internationellt arbete 2006 · Fosie stadsdelsförvaltning · version 2 · ${digest(42).slice(0, 16)}`,
    );
  });

  it('says of a nil report that it is a whole report', () => {
    const outline = outlineOf(nilReport);

    expect(readingOf(outline)).toContain('Förvaltningen har inget att redovisa för 2006.');
    expect(headings(outline)).not.toContain('# Verksamheten');
  });

  it.each([fullReport, nilReport, ...sampleReports].map((report) => [report.organisation, report] as const))(
    'has no empty or spoilt text and no ragged table: %s',
    (_, report) => {
      const outline = outlineOf(report);

      expect([spoiltTexts(outline), raggedTables(outline)]).toEqual([[], []]);
    },
  );

  it('is the same for the same input', () => {
    expect(outlineOf(fullReport)).toEqual(outlineOf(structuredClone(fullReport)));
  });
});
