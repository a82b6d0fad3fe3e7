// Files dropped on the window of the built program, by the mouse as from another program: they are read, the page never
// learns where they lie, and nothing that is dropped leads the window anywhere.
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../../src-main/contract/client.ts';
import { packages } from '../../../src-main/exchange/read-package.ts';
import { sampleEnvelope } from '../../exchange/sample-envelope.ts';
import { dropFiles } from '../harness/drop-files.ts';
import { type OpenApplication, openApplication } from '../harness/open-application.ts';

type PageWindow = Window & { utblick: Bridge };

describe('files dropped on the window', () => {
  const folder = mkdtempSync(join(tmpdir(), 'utblick-dropped-'));
  const report = join(folder, 'rapport.json');
  const plain = join(folder, 'sida.html');
  let application: OpenApplication;
  beforeAll(async () => {
    writeFileSync(report, packages.toJson(sampleEnvelope));
    writeFileSync(plain, '<script>document.title = "trick"</script>');
    mkdirSync(join(folder, 'mapp'));
    const dataFolder = join(folder, 'data');
    application = await openApplication({ dataFolder });
    await application.page.evaluate(() =>
      (window as unknown as PageWindow).utblick.call('workspace.create', {
        role: 'city-office',
        organisation: 'stadskontoret',
        contact: {},
      }),
    );
    await application.close();
    application = await openApplication({ dataFolder });
    await application.page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await application.close();
    rmSync(folder, { recursive: true });
  });

  it('are opened where files are opened', async () => {
    const { page } = application;
    await dropFiles(page, [report, plain]);
    await page.getByRole('heading', { level: 1, name: 'Importera' }).waitFor();
    await page.getByRole('row', { name: /^(Fosie|rapport\.json)/ }).waitFor();

    expect(await page.getByRole('row', { name: /^sida\.html/ }).count()).toBe(1);
    expect(await page.getByText('Släpp filerna').count()).toBe(0);
  });

  it('lead the window nowhere, and ask for nothing outside it', async () => {
    const { page, requests, consoleMessages } = application;
    const before = page.url();
    await dropFiles(page, [plain, join(folder, 'mapp')]);
    await page.waitForTimeout(200);

    expect([page.url(), requests, consoleMessages]).toEqual([before, [], []]);
    expect(await page.title()).not.toContain('trick');
  });

  it('tell the page no path, only a token', async () => {
    const { page } = application;
    await page.evaluate(() => {
      window.addEventListener('drop', (event) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        const { utblick } = window as unknown as PageWindow;
        Object.assign(window, {
          seen: files.map((file) => JSON.stringify([Object.keys(file), file.name, 'path' in file])),
          taken: utblick.takeDropped(files),
        });
      });
    });
    await dropFiles(page, [report]);
    const { seen, taken } = await page.evaluate(async () => {
      const heard = window as unknown as { seen: string[]; taken: Promise<unknown> };
      return { seen: heard.seen, taken: await heard.taken };
    });

    expect(seen).toEqual([JSON.stringify([[], 'rapport.json', false])]);
    expect(taken).toEqual({ ok: true, value: { token: expect.stringMatching(/^[0-9a-f-]{36}$/), files: 1 } });
    expect(existsSync(report)).toBe(true);
  });

  it('cannot be one that a script has made', async () => {
    const result = await application.page.evaluate(() =>
      (window as unknown as PageWindow).utblick.takeDropped([new File(['{}'], '/etc/passwd')]),
    );

    expect(result).toEqual({ ok: false, failure: { code: 'DROP-NO-FILES', params: {} } });
  });

  it('cannot be a path', async () => {
    const outcome = await application.page.evaluate(() =>
      (window as unknown as PageWindow).utblick.takeDropped(['/etc/passwd']).then(
        () => 'taken',
        (error: Error) => error.message,
      ),
    );

    expect(outcome).toContain('File');
  });

  it('cannot be told of by a call', async () => {
    const result = await application.page.evaluate(() =>
      (window as unknown as PageWindow).utblick.call('dropped-files' as never, { paths: ['/etc/passwd'] }),
    );

    expect(result).toMatchObject({ ok: false, failure: { code: 'BORDER-UNKNOWN-CHANNEL' } });
  });
});

describe('the key that the program signs with', () => {
  const openAndMake = async (secretStore: 'protects' | 'basic_text' | 'none') => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'utblick-key-'));
    const application = await openApplication({ secretStore, dataFolder });
    const call = (channel: string, input: object) =>
      application.page.evaluate(
        ([name, value]) => (window as unknown as PageWindow).utblick.call(name as never, value),
        [channel, input] as const,
      );
    await call('workspace.create', { role: 'city-office', organisation: 'stadskontoret', contact: {} });
    const made = await call('key.make', {});
    const inspected = await call('workspace.inspect', {});
    await application.close();
    rmSync(dataFolder, { recursive: true });
    return { made, inspected };
  };

  // Where true Electron is present the machine's own store decides.
  it.each([
    ['protects', 'os-store'],
    ['basic_text', 'plain'],
    ['none', 'plain'],
  ] as const)('is kept by a store that %s as %s', async (secretStore, protection) => {
    const { made, inspected } = await openAndMake(secretStore);

    expect(made).toMatchObject({ ok: true, value: { own: { protection } } });
    expect(JSON.stringify(inspected)).toContain(`"detail":"${protection}"`);
  });
});
