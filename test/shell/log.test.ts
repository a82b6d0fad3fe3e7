import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLog, previousLog } from '../../src-main/shell/log.ts';

const now = () => new Date('2026-11-22T20:15:00Z');

describe('openLog', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'utblick-log-'));
    file = join(folder, 'data', 'utblick.log');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes one line for each event, whatever its details hold', () => {
    const log = openLog(file, now);
    log.write('started', { version: '1.0.0', count: 3 });
    log.write('stopped', { note: 'two\nlines "quoted"' });

    expect(readFileSync(file, 'utf8')).toBe(
      '2026-11-22T20:15:00.000Z started version="1.0.0" count=3\n' +
        '2026-11-22T20:15:00.000Z stopped note="two\\nlines \\"quoted\\""\n',
    );
  });

  it('never holds more than twice a megabyte and a line', () => {
    const log = openLog(file, now);
    for (let line = 0; line < 50; line += 1) log.write('long', { text: 'x'.repeat(100_000) });

    const sizes = [file, previousLog(file)].map((path) => statSync(path).size);
    expect(sizes.every((size) => size > 0 && size <= 1_100_100)).toBe(true);
  });

  it('does not stop the work when it cannot write', () => {
    expect(() => openLog(folder, now).write('started')).not.toThrow();
  });
});
