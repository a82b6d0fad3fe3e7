// P11: stadskontoret's desk with ten years of 24 organisations in its database, against the same year alone in one.
import type { InputOf } from '../../src-main/contract/contract.ts';
import { type Desk, openDesk, playYear } from '../history/desk.ts';
import { makeHistory, type PlannedYear } from '../history/history.ts';
import { interleave, judgeRatio, type Measurement, timed } from './measure.ts';

const rounds = { warmUp: 4, measured: 21 };
const history = { seed: 11, firstYear: 2006, years: 10, records: 60 };
const year = history.firstYear + history.years - 1;

type Question = 'board.get' | 'annualReport.get' | 'evaluation.get';

export async function benchTenYears(): Promise<Measurement[]> {
  const plans = makeHistory(history);
  const [one, ten] = [await played(plans.slice(-1)), await played(plans)];
  const judge = async <Q extends Question>(what: string, question: Q, input: InputOf<Q>, limit: number) => {
    const ask = ({ core }: Desk) => timed(() => core.must(question, input));
    const samples = await interleave(
      rounds,
      () => ask(one),
      () => ask(ten),
    );
    return judgeRatio('P11', what, samples, limit);
  };
  try {
    const span = (from: number) => ({ span: { from, to: year } });
    return [
      await judge('Redovisningar, tio år i databasen mot ett', 'board.get', { year }, 1.5),
      // The year before is told beside the year, so that there are two to count.
      await judge('Sammanställning, tio år i databasen mot ett', 'annualReport.get', { year }, 2.5),
      await judge('Utvärdering av det sista året', 'evaluation.get', span(year), 1.5),
      // Ten times as much to count, each with the leave of the rows above.
      await judge('Utvärdering av tio år mot ett', 'evaluation.get', span(history.firstYear), 15),
    ];
  } finally {
    one.core.close();
    ten.core.close();
  }
}

async function played(plans: readonly PlannedYear[]): Promise<Desk> {
  const desk = await openDesk();
  for (const plan of plans) await playYear(desk, plan);
  return desk;
}
