// Random values built from the zod schemas themselves, so that a member added to a record is in the tests at once.
import fc from 'fast-check';
import { z } from 'zod';
import { blankReasons } from '../../src-main/domain/blank.ts';
import { contactSchema } from '../../src-main/domain/contact.ts';
import { type DepartmentReport, mapRecordLists, recordsOf } from '../../src-main/domain/department-report.ts';
import { idSchema } from '../../src-main/domain/ids.ts';
import { conversionSchema, decimalsOf, type Money, moneySchema } from '../../src-main/domain/money.ts';
import { dateSchema, partialDateSchema } from '../../src-main/domain/period.ts';
import { isReported, type ReportedType, reportedTypes } from '../../src-main/domain/record-kind.ts';
import {
  type RecordLists,
  type RecordOf,
  recordKinds,
  recordLists,
  recordSchemas,
} from '../../src-main/domain/records.ts';
import { cleanText, longTextSchema, shortTextSchema } from '../../src-main/domain/text.ts';
import { vocabulary } from './samples.ts';

const text: fc.Arbitrary<string> = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 40 })
  .map(cleanText)
  .filter((cleaned) => cleaned !== '' && cleaned.length <= 500);

const date: fc.Arbitrary<string> = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

export const money: fc.Arbitrary<Money> = fc
  .constantFrom('SEK', 'EUR', 'ISK', 'JPY', 'PLN')
  .chain((currency) => {
    const max = 1e11 * 10 ** decimalsOf(currency) - 1;
    return fc.record({ minor: fc.integer({ min: -max, max }), currency: fc.constant(currency) });
  });

/** What a refinement says cannot be read out of a schema, so these are given. */
const given = new Map<z.ZodType, fc.Arbitrary<unknown>>([
  [idSchema, fc.uuid({ version: 7 })],
  [shortTextSchema, text],
  [longTextSchema, text],
  [dateSchema, date],
  [partialDateSchema, fc.tuple(date, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length))],
]);

/** @throws Error for a kind of schema that the records do not have yet. */
function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const known = given.get(schema);
  if (known) return known;
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape as Record<string, z.ZodType>);
    return fc.record(
      Object.fromEntries(members.map(([name, member]) => [name, arbitraryOf(withoutOptional(member))])),
      { requiredKeys: members.filter(([, member]) => !isOptional(member)).map(([name]) => name) },
    );
  }
  if (schema instanceof z.ZodDefault) return arbitraryOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray)
    return fc.array(arbitraryOf(schema.element as z.ZodType), { maxLength: 3 });
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodNumber)
    return fc.integer({ min: schema.minValue ?? 0, max: schema.maxValue ?? Number.MAX_SAFE_INTEGER });
  const { pattern } = z.toJSONSchema(schema);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  throw new Error(`no arbitrary for a schema of type ${schema.type}`);
}

const isOptional = (schema: z.ZodType): boolean => schema instanceof z.ZodOptional;
const withoutOptional = (schema: z.ZodType): z.ZodType =>
  schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;

// A contact without any member says nothing and is left out of a package, so a record never gets one here.
given.set(
  contactSchema,
  arbitraryOf(contactSchema).filter((contact) => Object.keys(contact as object).length > 0),
);

given.set(
  moneySchema,
  fc
    .tuple(money, fc.option(arbitraryOf(conversionSchema), { nil: undefined }))
    .map(([amount, conversion]) => (conversion === undefined ? amount : { ...amount, conversion })),
);

const organisation = 'sdf-fosie';

/** Records of the reporting organisation, no two with the same id. */
const records = (type: ReportedType): fc.Arbitrary<RecordOf<ReportedType>[]> =>
  fc
    .uniqueArray(arbitraryOf(recordSchemas[type]) as fc.Arbitrary<RecordOf<ReportedType>>, {
      maxLength: 3,
      selector: ({ id }) => id,
    })
    .map((list) => list.map((record) => ({ ...record, organisation })));

const lists = fc.record(
  Object.fromEntries(reportedTypes.map((type) => [recordLists[type], records(type)])),
) as unknown as fc.Arbitrary<RecordLists>;

/** Each link to the first record of its kind or to none, since a package carries no link out of the report. */
const linkedWithin = (contents: RecordLists): RecordLists =>
  mapRecordLists((type) =>
    recordsOf(contents, type).map((record) => ({
      ...record,
      ...Object.fromEntries(
        recordKinds[type]
          .links(record)
          .map(({ member, type: kind }) => [
            member,
            isReported(kind) ? recordsOf(contents, kind)[0]?.id : undefined,
          ]),
      ),
    })),
  );

export const departmentReport: fc.Arbitrary<DepartmentReport> = fc
  .record({
    organisation: fc.constant(organisation),
    year: fc.constant(2006),
    contact: arbitraryOf(contactSchema) as fc.Arbitrary<DepartmentReport['contact']>,
    nothingToReport: fc.boolean(),
    contents: lists,
    answers: fc.uniqueArray(
      fc.record(
        {
          question: fc.constantFrom(...vocabulary.lists.questions.map(({ code }) => code)),
          text,
          blank: fc.constantFrom(...blankReasons),
        },
        { requiredKeys: ['question'] },
      ),
      { maxLength: 6, selector: ({ question }) => question },
    ),
  })
  .map(({ contents, ...rest }) => ({ ...rest, ...linkedWithin(contents) }));
