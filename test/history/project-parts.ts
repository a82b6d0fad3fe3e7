// Projects of a history: as the funder knows them, and as each organisation reports its part from year to year.
import type { Project } from '../../src-main/domain/project.ts';
import type { FundsYear } from '../../src-main/domain/project-funds.ts';
import type { Generator } from '../bench/generate.ts';
import type { Dice } from './dice.ts';

export const programmes = [
  'ESF-0713',
  'INTERREG-IVA-OKS',
  'INTERREG-IVB-BSR',
  'URBACT-II',
  'LIFE-PLUS',
  'LLP',
];

/** A project as the funder knows it. */
export interface Venture {
  programme: string | undefined;
  reference: string;
  startsOn: string;
  endsOn: string;
  lastYear: number;
  currency: 'SEK' | 'EUR';
}

/** A record of it, as one organisation reports it from year to year. */
export interface Part {
  venture: Venture;
  /** Without what changes over the years. */
  record: Project;
  fundsYears: FundsYear[];
  /** The years that it is reported in. */
  from: number;
  to: number;
}

/** @param generator makes what is not counted: names, partners, texts. */
export function createProjectMaker(generator: Generator, { below, oneIn, pick, amount, day }: Dice) {
  let ventures = 0;
  function makeVenture(year: number): Venture {
    ventures += 1;
    const lastYear = year + below(4);
    return {
      programme: oneIn(12) ? undefined : pick(programmes),
      reference: `${year}/Sö-${1000 + ventures}-b`,
      startsOn: oneIn(4) ? `${year}` : day(year, 1 + below(6)),
      endsOn: oneIn(3) ? `${lastYear}-12` : day(lastYear, 7 + below(6)),
      lastYear,
      currency: oneIn(3) ? 'EUR' : 'SEK',
    };
  }

  function makeFundsYears({ startsOn, lastYear, currency }: Venture, isCoordinator: boolean): FundsYear[] {
    const first = Number(startsOn.slice(0, 4));
    let toDate = 0;
    return Array.from({ length: lastYear - first + 2 }, (_, index): FundsYear => {
      const paid = amount(700_000, currency);
      toDate += paid.minor;
      return {
        year: first + index,
        // Costs are booked in kronor whatever the funder pays in.
        incurred: amount(900_000, 'SEK'),
        ...(oneIn(2) && { claimed: amount(800_000, currency) }),
        ...(!oneIn(5) && { paid, paidToDate: { minor: toDate, currency } }),
        ...(isCoordinator && { passedOn: amount(400_000, currency) }),
        ...(oneIn(6) && { recovered: amount(20_000, currency) }),
      };
    });
  }

  function makePart(
    venture: Venture,
    organisation: string,
    { owner = organisation, role = 'partner', reference = venture.reference, status = 'pagaende' } = {},
  ): Part {
    const { goals, ...made } = generator.project(organisation);
    const from = Number(venture.startsOn.slice(0, 4));
    const record: Project = {
      ...made,
      programme: venture.programme,
      owner,
      role,
      // Whoever has not said how it stands carries it out.
      status: status === '' ? undefined : status,
      funderReference: reference,
      startsOn: venture.startsOn,
      endsOn: venture.endsOn,
      goals: oneIn(3) ? [...new Set([...goals, 'mal-2006-1'])] : goals,
      decisions: [],
      funds: {
        granted: amount(4_000_000, venture.currency),
        lumpSum: false,
        coFinancing: [{ source: 'egen-tid', amount: amount(300_000, 'SEK') }],
        years: [],
      },
    };
    // One in four is accounted for the year after, and that counts too.
    const to = venture.lastYear + Number(status === 'pagaende' && oneIn(4));
    return { venture, record, fundsYears: makeFundsYears(venture, role === 'koordinator'), from, to };
  }

  return { makeVenture, makePart };
}

/** The record as it is reported for a year. */
export const recordIn = ({ venture, record, fundsYears }: Part, year: number): Project => ({
  ...record,
  status: record.status === 'pagaende' ? statusIn(venture, year) : record.status,
  funds: { ...record.funds, years: fundsYears.filter((one) => one.year <= year) },
});

function statusIn({ lastYear }: Venture, year: number): string {
  if (year < lastYear) return 'pagaende';
  return year === lastYear ? 'avslutad' : 'slutredovisad';
}
