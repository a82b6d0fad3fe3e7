// What the window can and cannot do, tried from inside its own page: as a script that had found its way in would.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bridge } from '../../../src-main/contract/client.ts';
import { type OpenApplication, openApplication } from '../harness/open-application.ts';

declare global {
  interface Window {
    broken: string[];
  }
}
type PageWindow = Window & { utblick: Bridge };

describe('the window', () => {
  let application: OpenApplication;
  beforeAll(async () => {
    application = await openApplication();
  });
  afterAll(() => application.close());

  it('opens on the program’s page, asks for nothing outside it and breaks none of its own rules', async () => {
    const { page, requests, consoleMessages } = application;
    await page.locator('h1').first().waitFor();

    expect({ title: await page.title(), requests, consoleMessages }).toEqual({
      title: expect.stringContaining('Utblick'),
      requests: [],
      consoleMessages: [],
    });
  });

  it('reaches the core', async () => {
    const state = await application.page.evaluate(() =>
      (window as unknown as PageWindow).utblick.call('app.state', {}),
    );

    expect(state).toMatchObject({ ok: true, value: { version: expect.any(String) } });
  });

  it('holds one object from the program: call, onProgress and takeDropped, which cannot be changed', async () => {
    const bridge = await application.page.evaluate(() => {
      const { utblick } = window as unknown as PageWindow;
      const members = Object.entries(utblick).map(([name, member]) => [name, typeof member]);
      return { members, isFrozen: Object.isFrozen(utblick) };
    });

    expect(bridge).toEqual({
      members: [
        ['call', 'function'],
        ['onProgress', 'function'],
        ['takeDropped', 'function'],
      ],
      isFrozen: true,
    });
  });

  it('has nothing of Node', async () => {
    const names = ['require', 'process', 'module', 'exports', 'global', 'Buffer', 'setImmediate', 'electron'];
    const found = await application.page.evaluate((all) => all.filter((name) => name in window), names);

    expect(found).toEqual([]);
  });

  it.each([
    ['a channel that the contract does not name', 'file.read', {}, 'BORDER-UNKNOWN-CHANNEL'],
    ['a name that every object has', 'constructor', {}, 'BORDER-UNKNOWN-CHANNEL'],
    ['a surplus member', 'app.state', { path: '/etc/passwd' }, 'BORDER-BAD-INPUT'],
    ['an input of the wrong type', 'record.remove', { records: 7 }, 'BORDER-BAD-INPUT'],
  ])('is refused %s', async (_what, channel, input, code) => {
    const result = await application.page.evaluate(
      ([name, value]) => (window as unknown as PageWindow).utblick.call(name as never, value),
      [channel, input] as const,
    );

    expect(result).toMatchObject({ ok: false, failure: { code } });
  });

  it.each(['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'local-fonts'])(
    'is denied %s',
    async (name) => {
      const state = await application.page.evaluate(
        async (permission) =>
          (await navigator.permissions.query({ name: permission as PermissionName })).state,
        name,
      );

      expect(state).toBe('denied');
    },
  );
});

describe('a script that has found its way into the window', () => {
  let application: OpenApplication;
  beforeAll(async () => {
    application = await openApplication();
    await application.page.evaluate(() => {
      window.broken = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        window.broken.push(event.effectiveDirective);
      });
    });
  });
  afterAll(() => application.close());

  const tryInPage = (attempt: string): Promise<string> =>
    application.page.evaluate(async (source) => {
      const attempts: Record<string, () => unknown> = {
        // biome-ignore lint/security/noGlobalEval: what is tried is that it does not work
        eval: () => window.eval('1'),
        Function: () => new Function('return 1')(),
        timer: () => setTimeout('window.ran = true' as never),
        innerHTML: () => {
          document.body.innerHTML = '<img src=x onerror="window.ran = true">';
        },
        script: () => {
          const script = document.createElement('script');
          script.append('window.ran = true');
          document.body.append(script);
        },
        'foreign script': () => {
          const script = document.createElement('script');
          script.setAttribute('src', 'https://example.com/script.js');
          document.body.append(script);
        },
        handler: () => {
          const button = document.createElement('button');
          button.setAttribute('onclick', 'window.ran = true');
          button.click();
        },
        style: () => {
          const style = document.createElement('style');
          style.append('body { background: red }');
          document.body.append(style);
        },
        image: () => load('img', 'https://example.com/image.png'),
        frame: () => load('iframe', 'https://example.com/frame'),
        'own frame': () => load('iframe', '/index.html'),
        object: () => load('object', 'https://example.com/object'),
        fetch: () => fetch('https://example.com/'),
        'own fetch': () => fetch('/index.html'),
        beacon: () => navigator.sendBeacon('https://example.com/', 'data'),
        socket: () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket('ws://127.0.0.1:9/');
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
        worker: () =>
          new Promise((resolve, reject) => {
            const worker = new Worker('/assets/worker.js');
            worker.onmessage = resolve;
            worker.onerror = reject;
          }),
        'service worker': () => navigator.serviceWorker.register('/assets/worker.js'),
        form: () => {
          const form = document.createElement('form');
          form.action = 'https://example.com/';
          document.body.append(form);
          form.submit();
        },
      };
      const load = (kind: string, address: string) => {
        const element = document.createElement(kind);
        element.setAttribute(kind === 'object' ? 'data' : 'src', address);
        document.body.append(element);
      };
      window.broken.length = 0;
      // Away from the debugger's own evaluation, which may do what the page's scripts may not.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        await attempts[source]?.();
      } catch {
        // What counts is the rule that was broken, reported a moment later.
      }
      for (let wait = 0; wait < 100 && window.broken.length === 0; wait += 1) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      return 'ran' in window ? 'it ran' : (window.broken[0] ?? 'no rule was broken');
    }, attempt);

  it.each([
    ['eval', 'require-trusted-types-for'],
    ['Function', 'require-trusted-types-for'],
    ['timer', 'require-trusted-types-for'],
    ['innerHTML', 'require-trusted-types-for'],
    ['script', 'require-trusted-types-for'],
    ['foreign script', 'require-trusted-types-for'],
    ['handler', 'require-trusted-types-for'],
    ['style', 'style-src-elem'],
    ['image', 'img-src'],
    ['frame', 'frame-src'],
    ['own frame', 'frame-src'],
    ['object', 'require-trusted-types-for'],
    ['fetch', 'connect-src'],
    ['own fetch', 'connect-src'],
    ['beacon', 'connect-src'],
    ['socket', 'connect-src'],
    ['worker', 'require-trusted-types-for'],
    ['form', 'form-action'],
  ])('is stopped when it tries %s', async (attempt, directive) => {
    expect(await tryInPage(attempt)).toBe(directive);
  });

  it.each([
    ['another page', 'https://example.com/'],
    ['another file of the program', '/index.html?again'],
    ['a file of the computer', 'file:///etc/passwd'],
    ['a page of its own making', 'data:text/html,<p>trick</p>'],
    ['a script as an address', 'javascript:void(document.body.textContent = "trick")'],
  ])('cannot lead the window to %s', async (_what, address) => {
    const { page } = application;
    const before = page.url();
    await page
      .evaluate((target) => {
        window.location.href = target;
      }, address)
      .catch(() => undefined);
    await page.waitForTimeout(200);

    expect({ url: page.url(), text: await page.textContent('body') }).toEqual({
      url: before,
      text: expect.not.stringContaining('trick'),
    });
  });

  it.each([
    ['window.open', () => void window.open('https://example.com/')],
    ['window.open of a blank page', () => void window.open('about:blank')],
    [
      'a link to a new window',
      () => {
        const link = document.createElement('a');
        link.href = 'https://example.com/';
        link.target = '_blank';
        link.click();
      },
    ],
  ])('opens no further window by %s', async (_what, attempt) => {
    const { page } = application;
    await page.evaluate(attempt);
    await page.waitForTimeout(300);

    expect(page.context().pages()).toEqual([page]);
  });

  it('saves no file on the computer', async () => {
    const { page } = application;
    const saved = page.waitForEvent('download', { timeout: 1_000 }).then(
      async (download) => (await download.failure()) === null,
      () => false,
    );
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob(['trick']));
      link.download = 'trick.exe';
      link.click();
    });

    expect(await saved).toBe(false);
  });
});

describe('the program', () => {
  it('opens again on what it kept, and only once at a time', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'utblick-twice-'));
    const first = await openApplication({ dataFolder });
    const second = await openApplication({ dataFolder }).catch(() => 'refused');
    await first.close();
    const third = await openApplication({ dataFolder });
    await third.close();
    rmSync(dataFolder, { recursive: true });

    expect(second).toBe('refused');
  });
});
