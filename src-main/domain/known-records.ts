// What the program knows from the start of stadskontoret's registers, so that nobody types it: the networks and towns of
// the code lists, the förvaltningar that are to have a contact person, and the governing documents.
import type { Contact } from './contact.ts';
import { expectedReporters } from './organisation.ts';
import { touchesYear } from './period.ts';
import type { RecordOf } from './records.ts';
import { recordSchemas } from './records.ts';
import { entriesInYear, type Vocabulary } from './vocabulary.ts';

/** The kinds that something is known of. */
export const knownTypes = ['membership', 'twin-town', 'network-contact', 'governing-document'] as const;
export type KnownType = (typeof knownTypes)[number];

export interface Known {
  year: number;
  vocabulary: Vocabulary;
  /** Whose register it is. */
  organisation: string;
  /** The contact person that a förvaltning's latest report named. */
  contactOf: (department: string) => Contact | undefined;
  nextId: () => string;
}

type Members<T extends KnownType> = Omit<Partial<RecordOf<T>>, 'organisation'>;

/** @param there what the register has already, the wastebasket too: what was taken away does not come back by itself. */
export function knownRecords<T extends KnownType>(
  type: T,
  there: readonly RecordOf<T>[],
  known: Known,
): RecordOf<T>[] {
  const members = makers[type](there, known) as Members<T>[];
  return members.map(
    (one) =>
      recordSchemas[type].parse({
        id: known.nextId(),
        organisation: known.organisation,
        ...one,
      }) as RecordOf<T>,
  );
}

/** A membership of the lists, told from a commitment or a regional body by its tie. */
const member = 'medlemskap';

const makers: { readonly [T in KnownType]: (there: readonly RecordOf<T>[], known: Known) => Members<T>[] } = {
  membership: (there, { year, vocabulary }) => {
    const has = new Set(there.map(({ network }) => network));
    return entriesInYear(vocabulary.lists.networks, year)
      .filter(({ code, tie }) => tie === member && !has.has(code))
      .map(({ code, ...valid }) => ({ network: code, ...lasting(valid, year) }));
  },
  'twin-town': (there, { year, vocabulary }) => {
    const has = new Set(there.map(({ twinTown }) => twinTown));
    return entriesInYear(vocabulary.lists.twinTowns, year)
      .filter(({ code }) => !has.has(code))
      .map(({ code, tie, country, ...valid }) => ({
        twinTown: code,
        country,
        agreement: tie,
        ...lasting(valid, year),
      }));
  },
  'network-contact': (there, { year, vocabulary, contactOf }) => {
    const has = new Set(there.map(({ department }) => department));
    return expectedReporters(vocabulary.organisations, year)
      .filter(({ code }) => !has.has(code))
      .map(({ code }) => ({ department: code, contact: contactOf(code) }));
  },
  'governing-document': governingDocuments,
};

interface Valid {
  validFrom?: string | undefined;
  validTo?: string | undefined;
}

/** As it stood in the year: an end that came later is not yet known. */
const lasting = ({ validFrom, validTo }: Valid, year: number) => ({
  startsOn: validFrom,
  endsOn: validTo !== undefined && Number(validTo.slice(0, 4)) <= year ? validTo : undefined,
});

/** Those decided by the end of the year; each leads to the one that has replaced it by then. */
function governingDocuments(
  there: readonly RecordOf<'governing-document'>[],
  { year, vocabulary, nextId }: Known,
): Members<'governing-document'>[] {
  const known = vocabulary.governingDocuments.filter(({ startsOn }) =>
    touchesYear(startsOn, undefined, year),
  );
  const keyOf = ({
    title,
    startsOn,
  }: {
    title?: string | undefined;
    startsOn?: string | undefined;
  }): string => `${title} ${startsOn?.slice(0, 4)}`;
  const idOf = new Map(there.map((document) => [keyOf(document), document.id]));
  const made = known.filter((document) => !idOf.has(keyOf(document)));
  for (const document of made) idOf.set(keyOf(document), nextId());
  return made.map((document) => {
    const { title, body, decidedOn, startsOn, evaluationOn } = document;
    const next = known.find(({ code }) => code === document.replacedBy);
    return {
      id: idOf.get(keyOf(document)),
      title,
      body,
      decidedOn,
      startsOn,
      evaluationOn,
      ...(next && { endsOn: document.endsOn, replacedBy: idOf.get(keyOf(next)) }),
    };
  });
}
