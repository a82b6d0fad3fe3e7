// The evaluation from what has been received to its document.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cityWithReport, department } from './city-exchange.ts';
import { createCityOffice, jobId, readBytes, startTemporaryCore, temporaryFolder } from './temporary-core.ts';

const span = { from: 2006, to: 2006 };
const text = { ...span, chapter: 'conclusions', text: 'Arbetet har gett resultat.' } as const;

describe('the evaluation', () => {
  it('is of all the years that there are reports for, unless asked for others', async () => {
    const { core } = await cityWithReport();
    const own = await core.must('evaluation.get', {});
    const longer = await core.must('evaluation.get', { span: { from: 2005, to: 2007 } });
    expect([
      own.available,
      own.evaluation?.figures.years.map(({ year, reports }) => [year, reports]),
    ]).toEqual([[2006], [[2006, 1]]]);
    expect([
      longer.evaluation?.figures.years.map(({ reports }) => reports),
      longer.evaluation?.figures.cuts.departments.map(({ codes }) => codes),
    ]).toEqual([[0, 1, 0], [[department]]]);
  });

  it('is nothing where no report has come, and no file is written', async () => {
    const core = startTemporaryCore();
    await createCityOffice(core);
    const compiled = await core.call('evaluation.compile', { ...span, jobId });
    expect([await core.must('evaluation.get', {}), compiled.ok ? '' : compiled.failure.code]).toEqual([
      { available: [] },
      'COMPILE-NOTHING',
    ]);
  });

  it('keeps a text for its years and a bridge for all, which are taken back like fields', async () => {
    const { core } = await cityWithReport();
    const bridge = {
      list: 'programmes',
      fromCode: 'IEE-I',
      toCode: 'LIFE-III',
      note: 'Samma syfte',
    } as const;
    await core.must('evaluation.saveText', text);
    await core.must('evaluation.saveBridge', { list: bridge.list, fromCode: bridge.fromCode, bridge });
    const { evaluation } = await core.must('evaluation.get', {});
    const other = await core.must('evaluation.get', { span: { from: 2006, to: 2007 } });
    expect([evaluation?.texts, evaluation?.bridges, other.evaluation?.texts]).toEqual([
      { conclusions: text.text },
      [bridge],
      {},
    ]);
    await core.must('undo.undo', {});
    await core.must('undo.undo', {});
    const after = await core.must('evaluation.get', {});
    expect([after.evaluation?.texts, after.evaluation?.bridges]).toEqual([{}, []]);
  });

  it('is saved as a document with its charts and its own text', async () => {
    const { core } = await cityWithReport();
    await core.must('evaluation.saveText', text);
    core.choices.save = join(temporaryFolder(), 'utvardering.docx');
    const compiled = await core.must('evaluation.compile', { ...span, jobId });
    expect([compiled.outcome, existsSync(core.choices.save)]).toEqual(['compiled', true]);
    const parts = unzipSync(readBytes(core.choices.save));
    expect([
      strFromU8(parts['word/document.xml'] ?? new Uint8Array()).includes(text.text),
      Object.keys(parts).some((name) => name.startsWith('word/media/')),
    ]).toEqual([true, true]);
  });
});
