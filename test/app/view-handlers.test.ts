import { describe, expect, it } from 'vitest';
import { openRegister, toQuery } from './open-register.ts';

describe('saved views', () => {
  const query = toQuery({
    year: 2006,
    text: 'resa',
    filters: [{ facet: 'countries', values: ['PL'] }],
    behind: { figure: 'aims', goal: 'mal-2006-1', direction: 'profilering' },
  });

  it('are kept as they were saved, and keep their id under another name', async () => {
    const register = await openRegister();
    const made = await register.must('view.save', { name: 'Polen', query });
    const [{ id = '' } = {}] = made.rows;
    await register.must('view.save', { id, name: 'Resor till Polen', query });

    expect(await register.must('view.list', {})).toEqual({ rows: [{ id, name: 'Resor till Polen', query }] });
  });

  it('are undone step by step: removed, renamed, made', async () => {
    const register = await openRegister();
    const { rows } = await register.must('view.save', { name: 'Polen', query });
    const [{ id = '' } = {}] = rows;
    await register.must('view.save', { id, name: 'Nytt namn', query });
    await register.must('view.remove', { id });
    const names = [];
    for (let step = 0; step < 4; step += 1) {
      names.push((await register.must('view.list', {})).rows.map(({ name }) => name));
      await register.call('undo.undo', {});
    }

    expect(names).toEqual([[], ['Nytt namn'], ['Polen'], []]);
  });

  it('do not take what no list could be asked for', async () => {
    const register = await openRegister();

    const refused = await register.call('view.save', { name: '', query });

    expect([refused.ok || refused.failure.code, await register.must('view.list', {})]).toEqual([
      'BORDER-BAD-INPUT',
      { rows: [] },
    ]);
  });
});
