// Whatever a person does after each other, the register is what a simple model of it in memory says, and its index is
// what the domain says of every record.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ReportedType, reportedTypes } from '../../src-main/domain/record-kind.ts';
import { type RecordOf, recordSchemas } from '../../src-main/domain/records.ts';
import { expectedIndex, indexInFile } from '../database/index-in-file.ts';
import { organisation, year } from './every-kind.ts';
import { removeFolder, startTemporaryCore, type TemporaryCore, testTime } from './temporary-core.ts';

type AnyKind = RecordOf<ReportedType> & Record<string, unknown>;

interface Entry {
  type: ReportedType;
  record: AnyKind;
  isRemoved: boolean;
}
type Register = ReadonlyMap<string, Entry>;

/** One step that can be taken back. */
interface Step {
  before: Register;
  key?: string | undefined;
  at: number;
}

const oneStepMs = 60_000;

/** What the register is, and what Ångra and Gör om would make of it. */
class Model {
  register: Register = new Map();
  done: Step[] = [];
  undone: { after: Register; at: number }[] = [];

  /** @param key saves with the same key close after each other are one step. */
  become(register: Register, at: number, key?: string): void {
    const latest = this.done.at(-1);
    this.undone = [];
    if (latest && key !== undefined && latest.key === key && at - latest.at <= oneStepMs) latest.at = at;
    else this.done.push({ before: this.register, key, at });
    this.register = register;
  }

  undo(): boolean {
    const step = this.done.pop();
    if (!step) return false;
    this.undone.push({ after: this.register, at: step.at });
    // what the step had made is no longer in the register, but not lost
    const made = [...this.register].filter(([id]) => !step.before.has(id));
    this.register = new Map([
      ...step.before,
      ...made.map(([id, entry]) => [id, { ...entry, isRemoved: true }] as const),
    ]);
    return true;
  }

  redo(): boolean {
    const step = this.undone.pop();
    if (!step) return false;
    this.done.push({ before: this.register, at: step.at });
    this.register = step.after;
    return true;
  }
}

const idOf = (number: number): string => `01990000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** Members that most kinds have, with values that are few, so that a change often meets another. */
const changes = [
  { member: 'registryNumber', values: ['A-1', 'A-2', undefined] },
  { member: 'contact', values: [{ name: 'Åke' }, { name: 'Eva' }, undefined] },
  { member: 'documents', values: [[], [{ title: 'Avtalet i Łódź' }]] },
  { member: 'goals', values: [[], ['mal-2006-1'], ['mal-2006-2', 'mal-2006-1']] },
  { member: 'projectId', values: [undefined, idOf(0), idOf(1)] },
  { member: 'startsOn', values: [undefined, '2005', '2006-05'] },
  { member: 'blanks', values: [[], [{ field: 'contact', reason: 'secret' }]] },
] as const;

const whichArbitrary = fc.nat({ max: 40 });
const someArbitrary = fc.array(whichArbitrary, { minLength: 1, maxLength: 4 });
const commandArbitrary = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('make'), type: fc.constantFrom(...reportedTypes) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('change'),
      which: whichArbitrary,
      change: fc.nat({ max: changes.length - 1 }),
      /** Written one after the other, as autosave does. */
      values: fc.array(fc.nat({ max: 2 }), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('save stale'), which: whichArbitrary }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove'), some: someArbitrary }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('restore'), some: someArbitrary }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('copy'), which: whichArbitrary }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('change many'),
      type: fc.constantFrom(...reportedTypes),
      value: fc.constantFrom('A-1', 'A-2', undefined),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('undo') }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('redo') }) },
);
type Command = typeof commandArbitrary extends fc.Arbitrary<infer C> ? C : never;
const stepArbitrary = fc.record({
  command: commandArbitrary,
  /** How long before it the person rests. */
  rest: fc.constantFrom(1_000, 2 * oneStepMs),
});

const withMember = (record: AnyKind, member: string, value: unknown): AnyKind => {
  const { [member]: _, ...rest } = record;
  return (value === undefined ? rest : { ...rest, [member]: value }) as AnyKind;
};
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Does one thing in the core and in the model. */
async function perform(core: TemporaryCore, model: Model, command: Command, at: number): Promise<void> {
  const { register } = model;
  const live = [...register.values()].filter(({ isRemoved }) => !isRemoved);
  const pick = <T>(list: readonly T[], which: number): T | undefined => list[which % list.length];
  const withEntries = (entries: readonly Entry[]): Register =>
    new Map([...register, ...entries.map((entry) => [entry.record.id, entry] as const)]);
  const withEntry = (entry: Entry): Register => withEntries([entry]);
  const versionOf = async ({ type, record: { id } }: Entry): Promise<number> =>
    (await core.must('record.get', { type, id, year })).version;
  const save = (type: ReportedType, record: AnyKind, basedOn: number) =>
    core.call('record.save', { type, record, basedOn, year } as never);

  switch (command.do) {
    case 'make': {
      const { type } = command;
      const funds = type === 'project' ? { funds: {} } : {};
      const record = recordSchemas[type].parse({
        id: idOf(register.size),
        organisation,
        ...(type === 'engagement'
          ? { networkName: 'Nätet' }
          : type === 'project'
            ? { name: 'Projektet' }
            : { title: 'Posten' }),
        ...funds,
      }) as AnyKind;
      expect((await save(type, record, 0)).ok).toBe(true);
      model.become(withEntry({ type, record, isRemoved: false }), at);
      return;
    }
    case 'change': {
      let entry = pick(live, command.which);
      const { member, values } = changes[command.change] ?? changes[0];
      if (!entry || !(member in recordSchemas[entry.type].shape)) return;
      for (const value of command.values) {
        const record = withMember(entry.record, member, values[value % values.length]);
        const basedOn = await versionOf(entry);
        const reply = await save(entry.type, record, basedOn);
        const isChanged = !isSame(record[member], entry.record[member]);
        expect(reply).toMatchObject({ ok: true, value: { version: basedOn + Number(isChanged) } });
        entry = { ...entry, record };
        if (isChanged) model.become(withEntry(entry), at, `${record.id} ${member}`);
      }
      return;
    }
    case 'save stale': {
      const entry = pick(live, command.which);
      if (!entry) return;
      const reply = await save(
        entry.type,
        withMember(entry.record, 'registryNumber', 'sen'),
        (await versionOf(entry)) + 1,
      );
      expect(reply).toMatchObject({ failure: { code: 'RECORD-STALE' } });
      return;
    }
    case 'remove':
    case 'restore': {
      const all = [...register.values()];
      const entries = [...new Set(command.some.flatMap((which) => pick(all, which) ?? []))];
      if (entries.length === 0) return;
      const isRemoved = command.do === 'remove';
      const records = entries.map(({ type, record: { id } }) => ({ type, id }));
      const reply = await core.call(isRemoved ? 'record.remove' : 'record.restore', { records });
      const isPossible = entries.every((entry) => entry.isRemoved !== isRemoved);
      expect(reply.ok ? 'ok' : reply.failure.code).toBe(isPossible ? 'ok' : 'RECORD-NOT-FOUND');
      if (isPossible) model.become(withEntries(entries.map((entry) => ({ ...entry, isRemoved }))), at);
      return;
    }
    case 'copy': {
      const entry = pick(live, command.which);
      if (!entry) return;
      const { id } = await core.must('record.duplicate', { type: entry.type, id: entry.record.id });
      model.become(withEntry({ ...entry, record: { ...entry.record, id } }), at);
      return;
    }
    case 'change many': {
      const { type, value } = command;
      const entries = live.filter((entry) => entry.type === type);
      if (entries.length === 0) return;
      const reply = await core.must('record.changeMany', {
        type,
        ids: entries.map(({ record: { id } }) => id),
        member: 'registryNumber',
        change: value === undefined ? { mode: 'empty' } : { mode: 'set', value },
      });
      const changed = entries.filter(({ record }) => record.registryNumber !== value);
      expect(reply).toEqual({ changed: changed.length, unchanged: entries.length - changed.length });
      if (changed.length === 0) return;
      const after = changed.map((entry) => ({
        ...entry,
        record: withMember(entry.record, 'registryNumber', value),
      }));
      model.become(withEntries(after), at);
      return;
    }
    case 'undo':
    case 'redo': {
      const reply = await core.call(`undo.${command.do}`, {});
      expect(reply.ok ? 'ok' : reply.failure.code).toBe(model[command.do]() ? 'ok' : 'UNDO-NOTHING');
    }
  }
}

/** Everything that the window can see of the register. */
async function seen(core: TemporaryCore) {
  const records: Record<string, unknown> = {};
  const totals: number[] = [];
  for (const type of reportedTypes) {
    const query = { type, filters: [], sort: { by: 'title' as const, direction: 'ascending' as const } };
    totals.push((await core.must('record.list', { query, offset: 0, limit: 1 })).total);
    for (const id of (await core.must('record.ids', { query })).ids)
      records[id] = (await core.must('record.get', { type, id, year })).record;
  }
  const { rows } = await core.must('record.wastebasket', {});
  const { undo, redo } = await core.must('undo.state', {});
  return {
    records,
    totals,
    removed: rows.map(({ id }) => id).sort(),
    offered: [undo !== undefined, redo !== undefined],
  };
}

function expected({ register, done, undone }: Model): Awaited<ReturnType<typeof seen>> {
  const entries = [...register.values()];
  const live = entries.filter(({ isRemoved }) => !isRemoved);
  return {
    records: Object.fromEntries(live.map(({ record }) => [record.id, record])),
    totals: reportedTypes.map((type) => live.filter((entry) => entry.type === type).length),
    removed: entries
      .filter(({ isRemoved }) => isRemoved)
      .map(({ record: { id } }) => id)
      .sort(),
    offered: [done.length > 0, undone.length > 0],
  };
}

it('is what the model says after every step, and indexed as the domain says after the last', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(stepArbitrary, { minLength: 1, maxLength: 25, size: 'max' }), async (steps) => {
      let time = Date.parse(testTime);
      const core = startTemporaryCore({ now: () => new Date(time) });
      try {
        await core.must('workspace.create', { role: 'department', organisation, contact: {} });
        const { folderLabel = '' } = await core.must('app.state', {});
        const model = new Model();
        for (const { command, rest } of steps) {
          time += rest;
          await perform(core, model, command, time);
          expect(await seen(core)).toEqual(expected(model));
        }
        core.close();
        expect(indexInFile(folderLabel)).toEqual(
          Object.fromEntries(
            [...model.register].map(([id, { type, record, isRemoved }]) => [
              id,
              expectedIndex(type, record as never, isRemoved),
            ]),
          ),
        );
      } finally {
        core.close();
        removeFolder(core.folder);
      }
    }),
    { numRuns: 100 },
  );
});
