// Files that come without the dialog: dropped on the window, or in the folder that is watched.
import {
  copyFileSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { packageLimits } from '../../src-main/domain/package/limits.ts';
import { fail, succeed } from '../../src-main/domain/result.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  jobId,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const organisation = sample.departments[0]?.organisation ?? '';

let office: TemporaryCore;
let docx: string;
let json: string;
beforeEach(async () => {
  const department = startTemporaryCore();
  await fillDepartment(department, organisation);
  [docx = '', json = ''] = await exportReport(department, temporaryFolder());
  office = startTemporaryCore({ firstId: 700_000 });
  await createCityOffice(office);
});

describe('dropped files', () => {
  it('are read by the token that stands for them, once', async () => {
    const taken = office.takeDropped([docx, json]);
    const token = taken.ok ? taken.value.token : '';
    const read = await office.must('package.preview', { jobId, source: { from: 'dropped', token } });
    const again = await office.call('package.preview', { jobId, source: { from: 'dropped', token } });

    expect(taken).toEqual(succeed({ token, files: 2 }));
    expect(read.outcome === 'read' && read.previews.map(({ verdict }) => verdict)).toEqual([
      'importable',
      'importable',
    ]);
    expect(again).toEqual(fail('PREVIEW-GONE'));
  });

  it('that are folders or are gone are told of, one by one', async () => {
    const taken = office.takeDropped([temporaryFolder(), join(temporaryFolder(), 'borta.docx'), docx]);
    const token = taken.ok ? taken.value.token : '';
    const read = await office.must('package.preview', { jobId, source: { from: 'dropped', token } });

    expect(
      read.outcome === 'read' && read.previews.map(({ findings }) => findings.map(({ code }) => code)),
    ).toEqual([['IO-UNREADABLE'], ['IO-UNREADABLE'], []]);
  });

  it('are refused when there are none, and when no organisation is open', async () => {
    const none = office.takeDropped([]);
    await office.must('workspace.close', {});

    expect([none, office.takeDropped([docx])]).toEqual([fail('DROP-NO-FILES'), fail('WORKSPACE-NONE')]);
  });
});

describe('the watched folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = temporaryFolder();
    office.choices.folder = folder;
    await office.must('inboxFolder.choose', {});
  });
  const state = async () => (await office.must('inboxFolder.get', {})).folder;
  const openNew = async () => {
    const read = await office.must('package.preview', { jobId, source: { from: 'folder' } });
    return read.outcome === 'read' ? read.previews.map(({ fileName }) => fileName) : [];
  };

  it('tells how many new packages lie in it, and nothing of other files', async () => {
    for (const name of ['rapport.docx', 'RAPPORT 2.DOCX']) copyFileSync(docx, join(folder, name));
    copyFileSync(json, join(folder, 'rapport.json'));
    writeFileSync(join(folder, '~$rapport.docx'), 'lock');
    writeFileSync(join(folder, '.gömd.json'), '{}');
    writeFileSync(join(folder, 'bild.png'), 'png');
    writeFileSync(join(folder, 'rapport.docx.a1b2c3d4.partial'), 'partial');
    mkdirSync(join(folder, 'mapp.docx'));
    copyFileSync(docx, join(folder, 'mapp.docx', 'rapport.docx'));

    expect(await state()).toEqual({
      label: folder,
      isReached: true,
      newFiles: 3,
      unchecked: 0,
      isCut: false,
    });
  });

  it('opens all that is new at once with progress, after which nothing is new whatever it is called', async () => {
    copyFileSync(docx, join(folder, 'a.docx'));
    copyFileSync(json, join(folder, 'b.json'));
    const opened = await openNew();
    renameSync(join(folder, 'a.docx'), join(folder, 'omdöpt.docx'));
    writeFileSync(join(folder, 'c.json'), '{}');

    expect(opened.toSorted()).toEqual(['a.docx', 'b.json']);
    expect(office.progress.map(({ stage, done, total }) => [stage, done, total])).toEqual([
      ['reading', 0, 2],
      ['reading', 1, 2],
    ]);
    expect(await state()).toMatchObject({ newFiles: 1 });
    expect(await openNew()).toEqual(['c.json']);
  });

  it('knows a file that came by the dialog', async () => {
    copyFileSync(docx, join(folder, 'a.docx'));
    office.choices.packages = [docx];
    await office.must('package.preview', { jobId });

    expect(await state()).toMatchObject({ newFiles: 0 });
  });

  it('shows a file that is too large once', async () => {
    writeFileSync(join(folder, 'stor.docx'), '');
    truncateSync(join(folder, 'stor.docx'), packageLimits.fileBytes + 1);

    expect([await state(), await openNew(), await state()]).toMatchObject([
      { newFiles: 1 },
      ['stor.docx'],
      { newFiles: 0 },
    ]);
  });

  it('is looked through in small steps, and no further than a thousand entries', async () => {
    for (let index = 0; index < 1001; index += 1) writeFileSync(join(folder, `${index}.json`), `[${index}]`);
    const first = await state();
    const second = await state();

    expect(first).toMatchObject({ newFiles: 100, unchecked: 900, isCut: true });
    expect(second).toMatchObject({ newFiles: 200, unchecked: 800, isCut: true });
  });

  it('follows no link out of the folder', async () => {
    symlinkSync(docx, join(folder, 'länk.docx'));

    expect(await state()).toMatchObject({ newFiles: 0 });
  });

  it('that is gone is told of calmly, and comes back by itself', async () => {
    rmSync(folder, { recursive: true });
    const gone = [await state(), await office.call('package.preview', { jobId, source: { from: 'folder' } })];
    mkdirSync(folder);

    expect(gone).toEqual([
      { label: folder, isReached: false, newFiles: 0, unchecked: 0, isCut: false },
      fail('FOLDER-NOT-REACHED'),
    ]);
    expect(await state()).toMatchObject({ isReached: true });
  });

  it('is each organisation’s own, and remembered when the program starts again', async () => {
    const other = sample.departments[0];
    if (!other) throw new Error('no department in the sample');
    await office.must('workspace.create', { role: 'department', organisation, contact: other.contact });
    const ofOther = await state();
    office.close();
    const restarted = startTemporaryCore({ folder: office.folder, firstId: 800_000 });
    await restarted.must('workspace.open', {
      role: 'city-office',
      organisation: sample.cityOffice.organisation,
    });
    const remembered = await restarted.must('inboxFolder.get', {});

    expect([ofOther, remembered.folder?.label]).toEqual([undefined, folder]);
  });

  it('is forgotten at the person’s asking, and kept when the dialog is cancelled', async () => {
    delete office.choices.folder;
    const cancelled = await office.must('inboxFolder.choose', {});
    const forgotten = await office.must('inboxFolder.forget', {});

    expect([cancelled.folder?.label, forgotten]).toEqual([folder, {}]);
    expect(await office.call('package.preview', { jobId, source: { from: 'folder' } })).toEqual(
      fail('FOLDER-NOT-CHOSEN'),
    );
  });
});
