// Figures of stadskontoret's own mission by name: the handlingsplan, memberships, vänorter and EU-nätverket, counted in its
// own register, so that they are typed in no text either.
import { feeOf } from '../cooperation.ts';
import { sumMoney } from '../money.ts';
import type { OwnRecords } from '../outline/annual-report/own-work.ts';
import type { OutlineSource } from '../outline/outline.ts';
import { labelOf, type Vocabulary } from '../vocabulary.ts';
import { formatCount, formatMoneySum } from '../wording/format.ts';
import type { NamedFigure } from './figure-names.ts';

const group = 'Stadskontoret';

export function ownFigures(own: OwnRecords, year: number, vocabulary: Vocabulary): NamedFigure[] {
  const counted = (
    name: string,
    label: string,
    records: readonly { id: string; organisation: string }[],
  ): NamedFigure => ({ name, label, group, value: formatCount(records.length), sources: sourcesOf(records) });
  const fees = (
    name: string,
    label: string,
    records: readonly Parameters<typeof feeOf>[0][] & readonly { id: string; organisation: string }[],
  ): NamedFigure => ({
    name,
    label,
    group,
    value: formatMoneySum(sumMoney(records.map((record) => feeOf(record, year)))),
    sources: sourcesOf(records),
  });
  const byStatus = Map.groupBy(own.measures, ({ status }) => status);
  return [
    counted('åtgärder', 'Åtgärder i handlingsplanen', own.measures),
    ...vocabulary.lists.actionPlanStatuses.map(({ code }) => {
      const status = labelOf(vocabulary, 'actionPlanStatuses', code);
      return counted(`åtgärder: ${status}`, `Åtgärder, ${status}`, byStatus.get(code) ?? []);
    }),
    counted('medlemskap', 'Medlemskap', own.memberships),
    fees('medlemsavgifter', 'Medlemsavgifter under året', own.memberships),
    counted('vänorter', 'Vänorter', own.twinTowns),
    counted('nätverksmöten', 'Möten i EU-nätverket', own.networkMeetings),
    counted('kontaktpersoner', 'Kontaktpersoner i EU-nätverket', own.networkContacts),
    counted('egna aktiviteter', 'Stadskontorets egna aktiviteter', own.activities),
    counted('egna projekt', 'Stadskontorets egna projekt', own.projects),
    counted('egna nätverksengagemang', 'Stadskontorets egna nätverksengagemang', own.engagements),
    counted('egna beslut', 'Beslut i stadskontorets register', own.decisions),
  ];
}

const sourcesOf = (records: readonly { id: string; organisation: string }[]) => (): OutlineSource[] =>
  records.map(({ id, organisation }) => ({ organisation, recordId: id }));
