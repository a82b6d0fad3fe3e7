import { describe, expect, it } from 'vitest';
import { ownFigures } from '../../../src-main/domain/figures/own-figures.ts';
import { fullDeskRecords } from '../full-desk-records.ts';
import { noOwnRecords } from '../own-records.ts';
import { vocabulary } from '../samples.ts';

const { measure, membership } = fullDeskRecords;
const valueNamed = (figures: ReturnType<typeof ownFigures>, name: string): string | undefined =>
  figures.find((figure) => figure.name === name)?.value;

describe('the figures of stadskontoret’s own mission', () => {
  it('count the handlingsplan by status, and tell the records that are counted', () => {
    const figures = ownFigures({ ...noOwnRecords, measures: [measure] }, 2006, vocabulary);
    const status = vocabulary.lists.actionPlanStatuses.find(({ code }) => code === measure.status);

    expect([valueNamed(figures, 'åtgärder'), valueNamed(figures, `åtgärder: ${status?.label}`)]).toEqual([
      '1',
      '1',
    ]);
    expect(figures[0]?.sources()).toEqual([{ organisation: measure.organisation, recordId: measure.id }]);
  });

  it('add up the fees of the year, each currency by itself', () => {
    const fee = (minor: number, currency: string) => ({
      ...membership,
      fees: [{ year: 2006, amount: { minor, currency } }],
    });
    const memberships = [fee(100_000, 'SEK'), fee(200_000, 'SEK'), fee(5_000, 'EUR')];
    const figures = ownFigures({ ...noOwnRecords, memberships }, 2006, vocabulary);

    expect(valueNamed(figures, 'medlemsavgifter')).toBe('3\u00a0000\u00a0kr och 50\u00a0euro');
  });
});
