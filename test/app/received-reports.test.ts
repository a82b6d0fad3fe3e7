// What stadskontoret makes of reports: the cases of the format's test list that stand on what was received before.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ReportBundle } from '../../src-main/domain/package/format.ts';
import { sha256 } from '../../src-main/exchange/digest.ts';
import { packages } from '../../src-main/exchange/read-package.ts';
import { sampleDocument } from '../exchange/sample-envelope.ts';
import {
  draftReport,
  makeId,
  nextReport,
  type Outcome,
  previewPackage,
  receive,
  resealed,
  sealReport,
  writePackage,
} from './made-packages.ts';
import { registerState } from './register-state.ts';
import {
  createCityOffice,
  importFiles,
  previewFiles,
  removeFolder,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const year = 2006;
const fosie = 'sdf-fosie';
let core: TemporaryCore;

async function open(): Promise<void> {
  core = startTemporaryCore();
  await createCityOffice(core);
}
function close(): void {
  core.close();
  removeFolder(core.folder);
}
const eachWithItsOwnCore = (): void => {
  beforeEach(open);
  afterEach(close);
};

const r1 = sealReport(draftReport());
const r2 = nextReport(r1);
const r3 = nextReport(r2);
const r4 = nextReport(r3);

const headRevision = async (): Promise<number | undefined> => {
  const { rows } = await core.must('board.get', { year });
  return rows.find(({ organisation }) => organisation === fosie)?.received?.revision;
};

describe('a good report', () => {
  eachWithItsOwnCore();

  it('(A1) of a first revision as .json is imported', async () => {
    expect(await receive(core, r1)).toEqual({ verdict: 'importable', codes: [], effect: 'head' });
    expect(await headRevision()).toBe(1);
  });

  it('(A2) that comes as .docx after its .json is known, and (A3) so is each copy of it', async () => {
    const docx = join(core.folder, 'rapport.docx');
    writeFileSync(docx, packages.toDocx(r1, await sampleDocument()));
    const json = writePackage(core, r1);
    await importFiles(core, [json]);
    const state = await registerState(core);

    expect(await importFiles(core, [docx, json, docx, json])).toEqual(['known', 'known', 'known', 'known']);
    expect(await registerState(core)).toBe(state);
  });

  it('(A4) of the next revision takes the place of the one before, which becomes history', async () => {
    await receive(core, r1);

    expect(await receive(core, r2)).toEqual({ verdict: 'importable', codes: [], effect: 'head' });
    expect(await headRevision()).toBe(2);
    expect((await receive(core, r1)).codes).toEqual(['REV-ALREADY-IMPORTED']);
  });

  it.each([
    [1, 2, 3, 4],
    [4, 3, 2, 1],
    [2, 4, 1, 3],
    [3, 1, 4, 2],
  ])('(A5) of four revisions that come as %i, %i, %i, %i ends with the fourth as head', async (...order) => {
    for (const number of order) await receive(core, [r1, r2, r3, r4][number - 1] ?? r1);

    expect(await headRevision()).toBe(4);
  });

  it('(A8) of a newer minor version is imported with a warning, and is handed out again byte for byte as it came', async () => {
    const newer = resealed(r1, (draft) => {
      Object.assign(draft, { formatVersion: '1.9' });
      Object.assign(draft.payload, { surveys: [{ id: makeId(77), text: 'Något nytt.' }] });
    });
    const bytes = packages.toJson(newer);

    expect(await receive(core, newer)).toEqual({
      verdict: 'importable',
      codes: ['VER-NEWER-MINOR'],
      effect: 'head',
    });
    const folder = temporaryFolder();
    core.choices.folder = folder;
    const out = await core.must('package.handOut', { sha256: sha256(bytes) });
    const [name = ''] = out.outcome === 'sent' ? out.fileNames : [];
    expect(readFileSync(join(folder, name)).equals(Buffer.from(bytes))).toBe(true);
    expect((await receive(core, newer)).codes).toEqual(['VER-NEWER-MINOR', 'REV-ALREADY-IMPORTED']);
  });

  it('(A10) with å, ä, ö, emoji and the longest text there may be comes out as it went in', async () => {
    const longest = 'å'.repeat(20_000);
    const report = resealed(r1, ({ payload }) => {
      Object.assign(first(payload.activities), { title: 'Räksmörgås 🦐 i Łódź', benefit: longest });
    });
    const { previewId, verdict } = await previewPackage(core, report);
    await core.must('package.import', { previewId, jobId: makeId(1) });
    const next = resealed(nextReport(report), ({ payload }) => {
      Object.assign(first(payload.activities), { title: 'Räksmörgås 🦐 i Łódź', benefit: 'Kort.' });
    });

    const { package: shown } = await previewPackage(core, next);

    expect(verdict).toBe('importable');
    expect(shown?.differences.map(({ title, fields }) => [title, fields])).toEqual([
      ['Räksmörgås 🦐 i Łódź', [{ field: 'benefit', before: longest, after: 'Kort.' }]],
    ]);
  });

  it('(A19) with nothing in it but its answers is imported', async () => {
    const draft = draftReport();
    const empty = Object.fromEntries(
      Object.entries(draft.payload).filter(
        ([name, value]) => !Array.isArray(value) || name === 'answers' || name === 'labels',
      ),
    );
    const report = sealReport({
      ...draft,
      header: { ...draft.header, counts: { activities: 0, projects: 0 } },
      payload: { ...empty, nothingToReport: true, activities: [], projects: [], removed: [] } as never,
    });

    expect(await receive(core, report)).toEqual({ verdict: 'importable', codes: [], effect: 'head' });
  });
});

interface Case {
  name: string;
  before: ReportBundle[];
  incoming: ReportBundle;
  expected: Outcome;
}

const refused = (...codes: string[]): Outcome => ({ verdict: 'refused', codes });
const held = (...codes: string[]): Outcome => ({ verdict: 'held', codes });
const changed = (change: (draft: ReportBundle) => void): ReportBundle => resealed(r1, change);
const first = <T>(list: readonly T[] | undefined): T => {
  const [item] = list ?? [];
  if (item === undefined) throw new Error('nothing there');
  return item;
};
const moneyOf = (report: ReportBundle): { amount: string; currency: string } => {
  const { granted } = first(report.payload.projects).funds;
  if (!granted) throw new Error('no grant');
  return granted;
};

const cases: Case[] = [
  {
    name: '(B58) another organisation’s series',
    before: [r1],
    incoming: resealed(r2, (draft) => {
      draft.header.sender.orgCode = 'sdf-rosengard';
      for (const list of Object.values(draft.payload))
        if (Array.isArray(list))
          for (const record of list)
            if ('organisation' in record) Object.assign(record, { organisation: 'sdf-rosengard' });
    }),
    expected: refused('ORG-MISMATCH', 'SEM-SHARED-PROJECT'),
  },
  {
    name: '(B58) another organisation’s records',
    before: [],
    incoming: changed(({ payload }) => {
      first(payload.activities).organisation = 'sdf-rosengard';
    }),
    expected: refused('ORG-MISMATCH'),
  },
  {
    name: '(B59) meant for somebody else',
    before: [],
    incoming: changed(({ header }) => {
      header.recipient.orgCode = 'miljoforvaltningen';
    }),
    expected: refused('ORG-NOT-ADDRESSEE'),
  },
  {
    name: '(B61) that leaps over a revision',
    before: [r1, r2],
    incoming: r4,
    expected: { verdict: 'importable', codes: ['REV-GAP'], effect: 'head' },
  },
  {
    name: '(B61) that comes late',
    before: [r1, r2, r4],
    incoming: r3,
    expected: { verdict: 'importable', codes: ['REV-STALE'], effect: 'history' },
  },
  {
    name: '(B62) another copy of a stored revision',
    before: [r1, r2],
    incoming: resealed(r2, ({ header, payload }) => {
      header.messageId = makeId(50);
      first(payload.activities).benefit = 'En annan nytta.';
    }),
    expected: held('REV-CONFLICT'),
  },
  {
    name: '(B63) not made from the head',
    before: [r1, r2],
    incoming: nextReport(
      resealed(r2, ({ header }) => {
        header.messageId = makeId(50);
      }),
    ),
    expected: held('REV-FORK'),
  },
  {
    name: '(B64) a first revision with one before it',
    before: [],
    incoming: changed(({ header }) => {
      header.series.previous = { messageId: makeId(51), digest: 'a'.repeat(64) };
    }),
    expected: refused('REV-CHAIN'),
  },
  {
    name: '(B64) a second revision without one before it',
    before: [r1],
    incoming: resealed(r2, ({ header }) => delete header.series.previous),
    expected: refused('REV-CHAIN'),
  },
  ...[0, -1, 2 ** 31].map((revision) => ({
    name: `(B64) revision ${revision}`,
    before: [],
    incoming: changed(({ header }) => {
      header.series.revision = revision;
    }),
    expected: refused('SCH-RANGE'),
  })),
  {
    name: '(B65) a message id used before',
    before: [r1],
    incoming: resealed(r2, ({ header }) => {
      header.messageId = r1.header.messageId;
    }),
    expected: refused('IDN-ID-REUSED'),
  },
  {
    name: '(B66) a record gone without a word',
    before: [r1],
    incoming: resealed(r2, ({ header, payload }) => {
      payload.outreach = [];
      header.counts.outreach = 0;
    }),
    expected: held('REV-RECORD-VANISHED'),
  },
  {
    name: '(B66) a record both there and gone',
    before: [],
    incoming: changed(({ payload }) => {
      first(payload.removed).id = first(payload.activities).id;
    }),
    expected: refused('IDN-DUPLICATE-RECORD'),
  },
  {
    name: '(B67) a record twice',
    before: [],
    incoming: changed(({ header, payload }) => {
      payload.activities.push(first(payload.activities));
      header.counts.activities = 2;
    }),
    expected: refused('IDN-DUPLICATE-RECORD'),
  },
  {
    name: '(B67) a reference to a record of another kind',
    before: [],
    incoming: changed(({ payload }) => {
      first(payload.activities).projectId = first(payload.activities).id;
    }),
    expected: refused('SEM-DANGLING-REF'),
  },
  {
    name: '(B68) a reference to nothing',
    before: [],
    incoming: changed(({ payload }) => {
      first(payload.activities).projectId = makeId(404);
    }),
    expected: refused('SEM-DANGLING-REF'),
  },
  {
    name: '(B69) the thirtieth of February',
    before: [],
    incoming: changed(({ payload }) => {
      Object.assign(first(payload.activities), { startsOn: '2006-02-28', endsOn: '2006-02-30' });
    }),
    expected: refused('SEM-DATE'),
  },
  {
    name: '(B69) an end before the start',
    before: [],
    incoming: changed(({ payload }) => {
      Object.assign(first(payload.activities), { startsOn: '2006-05-02', endsOn: '2006-05-01' });
    }),
    expected: refused('SEM-PERIOD'),
  },
  {
    name: '(B69) made in 2099',
    before: [],
    incoming: changed(({ header }) => {
      header.createdAt = '2099-01-01T00:00:00Z';
    }),
    expected: refused('SEM-DATE'),
  },
  {
    name: '(B69) a time without its zone',
    before: [],
    incoming: changed(({ header }) => {
      header.createdAt = '2007-01-15T09:12:33';
    }),
    expected: refused('SCH-PATTERN'),
  },
  ...['1,5', '1e3', '--1', '12345678901234', '1.5'].map((amount) => ({
    name: `(B70) the amount ${amount}`,
    before: [],
    incoming: changed((draft) => {
      moneyOf(draft).amount = amount;
    }),
    expected: refused('SCH-PATTERN'),
  })),
  {
    name: '(B70) the currency EURO',
    before: [],
    incoming: changed((draft) => {
      moneyOf(draft).currency = 'EURO';
    }),
    expected: refused('SCH-PATTERN'),
  },
  {
    name: '(B70) a currency that is not in the list',
    before: [],
    incoming: changed((draft) => {
      moneyOf(draft).currency = 'XXX';
    }),
    expected: refused('VOC-UNKNOWN-CODE'),
  },
  {
    name: '(B70) amounts that are together more than sums can hold',
    before: [],
    incoming: changed(({ header, payload }) => {
      const project = first(payload.projects);
      const most = { amount: '99999999999.00', currency: 'SEK' };
      const source = first(project.funds.coFinancing).source;
      project.funds.coFinancing = Array.from({ length: 50 }, () => ({ source, amount: most }));
      payload.projects = Array.from({ length: 20 }, (_, index) => ({
        ...project,
        id: index === 0 ? project.id : makeId(100_000 + index),
      }));
      header.counts.projects = payload.projects.length;
    }),
    expected: refused('SEM-AMOUNT'),
  },
  {
    name: '(B71) another count than there are records',
    before: [],
    incoming: changed(({ header }) => {
      header.counts.activities = 2;
    }),
    expected: refused('SEM-COUNTS'),
  },
  {
    name: '(B72) a code that is not in its list',
    before: [],
    incoming: changed(({ payload }) => {
      first(payload.activities).activityType = 'mangakarneval';
    }),
    expected: refused('VOC-UNKNOWN-CODE'),
  },
  {
    name: '(B73) a text that turns its direction',
    before: [],
    incoming: changed(({ payload }) => {
      first(payload.activities).title = 'Rapport \u202Efdp.exe';
    }),
    expected: { verdict: 'importable', codes: ['SEM-BIDI'], effect: 'head' },
  },
  {
    name: '(B73) fifty thousand combining marks',
    before: [],
    incoming: changed(({ payload }) => {
      first(payload.activities).title = `a${'\u0301'.repeat(50_000)}`;
    }),
    expected: refused('LIM-STRING'),
  },
  {
    name: '(B76) an answer to a request that was never sent',
    before: [],
    incoming: changed(({ header }) => {
      header.inReplyTo = [{ kind: 'report-request', messageId: makeId(60), digest: 'c'.repeat(64) }];
    }),
    expected: held('MSG-UNKNOWN-REQUEST'),
  },
];

const standsAlone = ({ before, expected }: Case): boolean => before.length === 0 && !expected.effect;

describe('a report that is not taken', () => {
  beforeAll(open);
  afterAll(close);

  it.each(cases.filter(standsAlone))('$name comes to $expected.verdict with $expected.codes', async (one) => {
    const state = await registerState(core);

    const outcome = await receive(core, one.incoming);

    expect({ ...outcome, codes: [...new Set(outcome.codes)] }).toEqual(one.expected);
    expect(await registerState(core)).toBe(state);
  });
});

describe('a report', () => {
  eachWithItsOwnCore();

  it.each(cases.filter((one) => !standsAlone(one)))(
    '$name comes to $expected.verdict with $expected.codes',
    async (one) => {
      for (const report of one.before) await receive(core, report);
      const state = await registerState(core);

      const outcome = await receive(core, one.incoming);

      expect({ ...outcome, codes: [...new Set(outcome.codes)] }).toEqual(one.expected);
      expect((await registerState(core)) === state).toBe(one.expected.effect === undefined);
    },
  );

  it('(B59) from an organisation that is in no list is refused', async () => {
    const { verdict, codes } = await receive(
      core,
      changed(({ header }) => {
        header.sender.orgCode = 'okand-forvaltning';
      }),
    );

    expect([verdict, new Set(codes)]).toEqual(['refused', new Set(['ORG-UNKNOWN', 'ORG-MISMATCH'])]);
  });

  it('(B72) with other code lists under the same version is told of it', async () => {
    const { version } = await core.must('vocabulary.get', {});
    const altered = changed(({ header }) => {
      header.vocabulary = { id: 'malmo', version, digest: 'd'.repeat(64) };
    });

    expect((await receive(core, altered)).codes).toEqual(['VOC-DIGEST']);
  });

  it('(B73) with mark-up and formulas keeps them as the plain text that they are', async () => {
    const title = '<script>alert(1)</script> =HYPERLINK("http://x")';
    const preview = await previewPackage(
      core,
      changed(({ payload }) => {
        first(payload.activities).title = title;
      }),
    );
    const shown =
      JSON.stringify(preview.package?.differences ?? []) + JSON.stringify(preview.package?.figures);

    expect(preview.verdict).toBe('importable');
    expect(shown).not.toContain('&lt;');
  });
});

describe('a file that is not there to the end', () => {
  eachWithItsOwnCore();

  it('(B78) is read once: what happens to it after the preview changes nothing of what is imported', async () => {
    const path = writePackage(core, r1);
    const [preview] = await previewFiles(core, [path]);
    writeFileSync(path, packages.toJson(r2));
    await core.must('package.import', { previewId: preview?.previewId ?? '', jobId: makeId(1) });

    expect(await headRevision()).toBe(1);
    expect(preview?.package?.digest).toBe(r1.integrity.digest);
  });

  it('(B78) that is gone when it is to be read is refused, and the others are read', async () => {
    const gone = join(core.folder, 'borta.json');
    const folder = join(core.folder, 'mapp.json');
    mkdirSync(folder);
    const previews = await previewFiles(core, [gone, folder, writePackage(core, r1)]);

    expect(previews.map(({ verdict, findings }) => [verdict, findings.map(({ code }) => code)])).toEqual([
      ['refused', ['IO-UNREADABLE']],
      ['refused', ['IO-UNREADABLE']],
      ['importable', []],
    ]);
  });

  it.each([1, 2, 3, 4, 5, 8, 13, 21, 34])(
    'is not read on into an organisation that is closed %i turns after the preview began',
    async (turns) => {
      core.choices.packages = [writePackage(core, r1), writePackage(core, r2)];
      const previewing = core.call('package.preview', { jobId: makeId(1) });
      for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      await core.must('workspace.close', {});

      const reply = await previewing;
      expect(reply.ok ? reply.value.outcome : reply.failure.code).toBe('WORKSPACE-NONE');
    },
  );

  it('can be opened again from the inbox when the original is gone', async () => {
    const path = writePackage(core, r1);
    await previewFiles(core, [path]);
    rmSync(path);
    const { folderLabel = '' } = await core.must('app.state', {});
    const [name = ''] = readdirSync(join(folderLabel, 'inbox'));
    const again = await core.must('package.previewAgain', { sha256: name, jobId: makeId(1) });

    expect(again.outcome === 'read' && again.previews.map(({ verdict }) => verdict)).toEqual(['importable']);
  });
});
