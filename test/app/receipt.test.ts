import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cityWithReport, department, nextRevision, readEnvelope, readSent } from './city-exchange.ts';
import { importFiles, jobId, previewFiles, readBytes } from './temporary-core.ts';

const year = 2006;
const namesOf = (sent: { outcome: string; fileNames?: string[] }): string[] => sent.fileNames ?? [];

describe('a receipt', () => {
  it('tells which revision counts, and of which file', async () => {
    const { core, folder, file, messageId } = await cityWithReport();
    const [receipt] = readSent(folder, namesOf(await core.must('receipt.write', { year, jobId })));
    const { integrity, header } = readEnvelope(file);
    const subject = {
      messageId,
      digest: integrity.digest,
      seriesId: header.series.seriesId,
      revision: 1,
    };

    expect(receipt.header.recipient).toEqual({ orgCode: department });
    expect(receipt.header.inReplyTo).toEqual([
      { kind: 'report-bundle', messageId, digest: integrity.digest },
    ]);
    expect(receipt.payload).toEqual({
      subject,
      verdict: 'accepted',
      receivedAt: '2007-01-15T08:00:00Z',
      fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      fileName: expect.stringMatching(/\.json$/),
      findings: [],
      head: { revision: 1, digest: integrity.digest },
    });
  });

  it('is the same bytes for as long as nothing has changed', async () => {
    const { core, folder, messageId } = await cityWithReport();
    const first = namesOf(await core.must('receipt.write', { year, jobId }));
    const bytes = first.map((name) => readBytes(join(folder, name)));
    const second = namesOf(await core.must('receipt.write', { messageIds: [messageId], jobId }));

    expect(second).toEqual(first);
    expect(second.map((name) => readBytes(join(folder, name)))).toEqual(bytes);
  });

  it('of a later revision is the next of the same series, with what was found in the file', async () => {
    const { core, folder, file } = await cityWithReport();
    await core.must('receipt.write', { year, jobId });
    const third = nextRevision(
      nextRevision(file, () => undefined),
      ({ payload }) => {
        payload.contact.name = 'Ny Person';
      },
    );
    await importFiles(core, [third]);
    const [receipt] = readSent(folder, namesOf(await core.must('receipt.write', { year, jobId })));

    expect(receipt.header.series.revision).toBe(2);
    expect(receipt.payload).toMatchObject({
      verdict: 'accepted',
      subject: { revision: 3 },
      head: { revision: 3 },
      findings: [{ code: 'REV-GAP', severity: 'warn', text: expect.stringMatching(/\.$/) }],
    });
  });

  it('tells of a file that was held, and which revision counts all the same', async () => {
    const { core, folder, file } = await cityWithReport();
    const conflicting = nextRevision(file, ({ header, payload }) => {
      header.series = { seriesId: header.series.seriesId, revision: 1 };
      payload.contact.name = 'Någon Annan';
    });
    const [preview] = await previewFiles(core, [conflicting]);
    const { rows } = await core.must('package.received', {});
    const held = rows.filter(({ verdict }) => verdict === 'held').map(({ sha256 }) => sha256);
    const [receipt] = readSent(folder, namesOf(await core.must('receipt.write', { files: held, jobId })));

    expect(preview?.verdict).toBe('held');
    expect(receipt.payload).toMatchObject({
      verdict: 'held',
      findings: [{ code: 'REV-CONFLICT', severity: 'hold' }],
      head: { revision: 1, digest: readEnvelope(file).integrity.digest },
    });
  });

  it('is not written for a file that awaits a yes, nor for one that is no report', async () => {
    const { core, file } = await cityWithReport();
    const waiting = nextRevision(file, () => undefined);
    await previewFiles(core, [waiting]);
    const { rows } = await core.must('package.received', {});
    const files = rows.filter(({ verdict }) => verdict === 'importable').map(({ sha256 }) => sha256);

    expect(files).toHaveLength(1);
    expect(await core.call('receipt.write', { files, jobId })).toEqual({
      ok: false,
      failure: { code: 'MESSAGE-NO-RECIPIENTS', params: {} },
    });
  });
});
