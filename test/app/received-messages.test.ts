// What a förvaltning makes of messages, and stadskontoret of reports that answer its own: the cases of the format's test
// list that stand on what was sent.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStores } from '../../src-main/database/stores.ts';
import type { Envelope, EnvelopeOf, PayloadOf } from '../../src-main/domain/package/format.ts';
import { yearOf } from '../../src-main/domain/package/format.ts';
import type { MessageKind } from '../../src-main/domain/package/kinds.ts';
import { vocabulary } from '../domain/samples.ts';
import { sealMessage } from '../exchange/sample-messages.ts';
import { draftReport, makeId, nextReport, receive, resealed, sealReport } from './made-packages.ts';
import { registerState } from './register-state.ts';
import {
  createCityOffice,
  exportReport,
  fillDepartment,
  jobId,
  previewFiles,
  readBytes,
  readRecord,
  removeFolder,
  sample,
  startTemporaryCore,
  type TemporaryCore,
  temporaryFolder,
} from './temporary-core.ts';

const { year } = sample;
const fosie = 'sdf-fosie';
let core: TemporaryCore;
let out: string;

beforeEach(() => {
  core = startTemporaryCore();
  out = temporaryFolder();
});
afterEach(() => {
  core.close();
  removeFolder(core.folder);
  removeFolder(out);
});

type Subject = PayloadOf<'receipt'>['subject'];

/** What the organisation's latest exported report is. */
async function latestExport(department: TemporaryCore): Promise<Subject> {
  const { exports } = await department.must('report.get', { year });
  const { revision, digest } = exports.at(-1) ?? { revision: 0, digest: '' };
  const name = readdirSync(out).find((one) => one.endsWith(`${digest.slice(0, 8)}.json`)) ?? '';
  const { header } = JSON.parse(readBytes(join(out, name)).toString('utf8')) as Envelope;
  return { messageId: header.messageId, seriesId: header.series.seriesId, revision, digest };
}

/** Exports the report of Fosie as it stands. */
async function sendReport(): Promise<Subject> {
  await exportReport(core, out);
  return latestExport(core);
}

async function changeReport(department: TemporaryCore): Promise<void> {
  const id = sample.departments.find(({ organisation }) => organisation === fosie)?.activities[0]?.id ?? '';
  const { record, version } = await readRecord(department, 'activity', id);
  await department.must('record.save', {
    type: 'activity',
    record: { ...record, benefit: 'Ny nytta.' },
    basedOn: version,
    year,
  });
}

const receiptFor = (subject: Subject, number = 1): EnvelopeOf<'receipt'> =>
  sealMessage(
    'receipt',
    {
      subject,
      verdict: 'accepted',
      receivedAt: '2007-01-15T07:00:00Z',
      fileSha256: 'e'.repeat(64),
      findings: [],
    },
    number,
  );
const completionFor = (subject: Subject): EnvelopeOf<'completion-request'> =>
  sealMessage(
    'completion-request',
    { subject, items: [{ itemId: makeId(1301), severity: 'must', comment: 'Ange antalet deltagare.' }] },
    2,
  );

describe('a förvaltning', () => {
  beforeEach(() => fillDepartment(core, fosie));

  it('(B60) refuses a report: that is read at stadskontoret', async () => {
    const state = await registerState(core);
    const outcome = await receive(core, sealReport(draftReport()));

    expect([outcome.verdict, outcome.codes]).toEqual(['refused', ['MSG-WRONG-ROLE', 'ORG-NOT-ADDRESSEE']]);
    expect(await registerState(core)).toBe(state);
  });

  it('takes a receipt for the report that it has sent, and (B74) knows it when it comes again', async () => {
    const receipt = receiptFor(await sendReport());

    expect(await receive(core, receipt)).toEqual({ verdict: 'importable', codes: [], effect: 'head' });
    const state = await registerState(core);
    expect(await receive(core, receipt)).toEqual({ verdict: 'known', codes: ['REV-ALREADY-IMPORTED'] });
    expect(await registerState(core)).toBe(state);
  });

  it('(B74) refuses a receipt for a report that it has never sent', async () => {
    const subject = await sendReport();
    const state = await registerState(core);

    expect(await receive(core, receiptFor({ ...subject, digest: 'f'.repeat(64) }))).toEqual({
      verdict: 'refused',
      codes: ['MSG-UNKNOWN-SUBJECT'],
    });
    expect(await registerState(core)).toBe(state);
  });

  it('(B75) takes a request to complete an older revision, and is told that it is older', async () => {
    const first = await sendReport();
    await changeReport(core);
    await sendReport();

    expect(await receive(core, completionFor(first))).toEqual({
      verdict: 'importable',
      codes: ['MSG-OLDER-REVISION'],
      effect: 'head',
    });
  });

  it('refuses a message from somebody who is not stadskontoret', async () => {
    const subject = await sendReport();
    const { kind, payload } = receiptFor(subject);
    const forged = sealMessage(kind, payload, 1, { from: 'sdf-rosengard' });

    expect(await receive(core, forged)).toEqual({ verdict: 'refused', codes: ['ORG-MISMATCH'] });
  });
});

/** Puts a message into the open organisation's database as one that it has sent. */
async function keepAsSent(envelope: EnvelopeOf<MessageKind>): Promise<void> {
  const { folderLabel = '' } = await core.must('app.state', {});
  await core.must('workspace.close', {});
  const opened = createStores(vocabulary).open(folderLabel);
  if (!opened.ok) throw new Error(opened.failure.code);
  const { header, integrity, kind } = envelope;
  const stored = opened.value.messages.store(
    {
      messageId: header.messageId,
      direction: 'sent',
      kind,
      organisation: header.recipient.orgCode,
      year: yearOf(envelope),
      seriesId: header.series.seriesId,
      revision: header.series.revision,
      previousDigest: header.series.previous?.digest,
      digest: integrity.digest,
      isHead: true,
      createdAt: header.createdAt,
      storedAt: header.createdAt,
      signature: 'none',
      envelope,
      files: [],
    },
    { at: header.createdAt, actor: 'prov' },
  );
  opened.value.close();
  if (!stored.ok) throw new Error(stored.failure.code);
  await core.must('workspace.open', { role: 'city-office', organisation: sample.cityOffice.organisation });
}

const request = (
  revision: number,
  dueOn: string,
  previous?: EnvelopeOf<'report-request'>,
): EnvelopeOf<'report-request'> => {
  const made = sealMessage(
    'report-request',
    { dueOn, signaturePolicy: 'optional', acceptVersions: ['1.2'], questions: [] },
    10 + revision,
    { revision },
  );
  return resealed(made, ({ header }) => {
    header.series.seriesId = makeId(800);
    if (previous)
      header.series.previous = { messageId: previous.header.messageId, digest: previous.integrity.digest };
  });
};

const answering = ({ header, integrity, kind }: Envelope) =>
  resealed(sealReport(draftReport()), (draft) => {
    draft.header.inReplyTo = [{ kind, messageId: header.messageId, digest: integrity.digest }];
  });

describe('stadskontoret', () => {
  beforeEach(() => createCityOffice(core));

  it('(B60) refuses a receipt: that is read at a förvaltning', async () => {
    const subject = { messageId: makeId(1), digest: 'd'.repeat(64), seriesId: makeId(2), revision: 1 };
    const state = await registerState(core);
    const outcome = await receive(core, receiptFor(subject));

    expect([outcome.verdict, new Set(outcome.codes)]).toEqual([
      'refused',
      new Set(['MSG-WRONG-ROLE', 'ORG-NOT-ADDRESSEE']),
    ]);
    expect(await registerState(core)).toBe(state);
  });

  it('takes the answer to its request without a word', async () => {
    const first = request(1, '2007-01-31');
    await keepAsSent(first);

    expect(await receive(core, answering(first))).toEqual({
      verdict: 'importable',
      codes: [],
      effect: 'head',
    });
  });

  it('(B76) is told of a report that answers an amended request as it was before', async () => {
    const first = request(1, '2007-01-31');
    await keepAsSent(first);
    await keepAsSent(request(2, '2007-02-28', first));

    expect(await receive(core, answering(first))).toEqual({
      verdict: 'importable',
      codes: ['MSG-REQUEST-OUTDATED'],
      effect: 'head',
    });
  });

  it('is told of a report that comes after the last day', async () => {
    const first = request(1, '2007-01-10');
    await keepAsSent(first);

    expect(await receive(core, answering(first))).toMatchObject({ codes: ['MSG-LATE'], effect: 'head' });
  });

  it('(B49) refuses an unsigned report when its request demands a signature', async () => {
    const demanding = resealed(request(1, '2007-01-31'), ({ payload }) => {
      payload.signaturePolicy = 'required';
    });
    await keepAsSent(demanding);
    const state = await registerState(core);

    expect(await receive(core, answering(demanding))).toEqual({ verdict: 'refused', codes: ['SIG-MISSING'] });
    expect(await registerState(core)).toBe(state);
  });

  it('(B75) is told of a revision that leaves a point unanswered that must be answered', async () => {
    const r1 = sealReport(draftReport());
    await receive(core, r1);
    const { messageId, series } = r1.header;
    const completion = completionFor({
      messageId,
      seriesId: series.seriesId,
      revision: 1,
      digest: r1.integrity.digest,
    });
    await keepAsSent(completion);
    const answered = nextReport(r1, {
      change: ({ payload }) => {
        payload.responses = [{ itemId: makeId(1301), action: 'fixed' }];
      },
    });

    expect(await receive(core, nextReport(r1))).toEqual({
      verdict: 'importable',
      codes: ['MSG-COMPLETION-UNANSWERED'],
      effect: 'head',
    });
    expect((await receive(core, answered)).codes).not.toContain('MSG-COMPLETION-UNANSWERED');
  });
});

describe('a whole round between the two', () => {
  it('(A18) goes from request by way of completion to receipt, each taken by the one that it is for', async () => {
    const department = startTemporaryCore({ firstId: 500_000 });
    const receiveFile = async (path: string): Promise<string[]> => {
      const [preview] = await previewFiles(core, [path]);
      await core.must('package.import', { previewId: preview?.previewId ?? '', jobId });
      return preview?.findings.map(({ code }) => code) ?? [];
    };
    const sendTo = async (other: TemporaryCore, envelope: Envelope): Promise<string | undefined> =>
      (await receive(other, envelope)).effect;
    try {
      await createCityOffice(core);
      await fillDepartment(department, fosie);
      const asked = request(1, '2007-01-31');
      await keepAsSent(asked);
      const taken = [await sendTo(department, asked)];

      const [r1File = ''] = await exportReport(department, out);
      const firstCodes = await receiveFile(r1File);
      const completion = completionFor(await latestExport(department));
      await keepAsSent(completion);
      taken.push(await sendTo(department, completion));

      await changeReport(department);
      const r2File = (await exportReport(department, out)).find((path) => path.endsWith('.json')) ?? '';
      await receiveFile(r2File);
      taken.push(await sendTo(department, receiptFor(await latestExport(department), 3)));

      expect(firstCodes).toEqual([]);
      expect(taken).toEqual(['head', 'head', 'head']);
      const { rows } = await core.must('board.get', { year });
      expect(rows.find(({ organisation }) => organisation === fosie)?.received?.revision).toBe(2);
      expect((await department.must('message.list', { year })).rows.map(({ kind }) => kind).sort()).toEqual([
        'completion-request',
        'receipt',
        'report-request',
      ]);
    } finally {
      department.close();
      removeFolder(department.folder);
    }
  });
});
