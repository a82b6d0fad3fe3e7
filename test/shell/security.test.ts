import { describe, expect, it } from 'vitest';
import { secureContents, secureSession, webPreferences } from '../../src-main/shell/security.ts';

const foreignAddresses = [
  'https://example.com/',
  'http://app.localhost/',
  'app://other/index.html',
  'file:///etc/passwd',
  'ws://bundle/',
  'ftp://bundle/',
  'data:text/html,x',
  'blob:app://bundle/1',
  'chrome://settings',
  'javascript:alert(1)',
];

/** Keeps what the program hands to Electron, by the name of the method. */
const recorder = () => {
  const given: Record<string, (...values: never[]) => unknown> = {};
  const record = (name: string) => (handler: (...values: never[]) => unknown) => {
    given[name] = handler;
  };
  const on = (event: string, handler: (...values: never[]) => unknown) => {
    given[event] = handler;
  };
  return { given, record, on };
};

const securedSession = () => {
  const { given, record, on } = recorder();
  const logged: [string, object | undefined][] = [];
  secureSession(
    {
      on,
      setPermissionRequestHandler: record('request'),
      setPermissionCheckHandler: record('check'),
      setDevicePermissionHandler: record('device'),
      webRequest: { onBeforeRequest: record('beforeRequest') },
    } as never,
    { write: (event, details) => logged.push([event, details]) },
  );
  const call = (name: string, ...values: unknown[]) => given[name]?.(...(values as never[]));
  return { call, logged };
};

const permissions = [
  'media',
  'geolocation',
  'notifications',
  'midi',
  'pointerLock',
  'fullscreen',
  'openExternal',
  'fileSystem',
  'hid',
  'serial',
  'usb',
  'clipboard-read',
  'display-capture',
  'local-network',
  'unknown',
];

describe('webPreferences', () => {
  it('shut the window off from Node, other content and the network', () => {
    expect(webPreferences('/program/preload.cjs', true)).toEqual({
      preload: '/program/preload.cjs',
      partition: 'utblick',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      spellcheck: false,
      safeDialogs: true,
      navigateOnDragDrop: false,
      devTools: false,
    });
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(webPreferences('/program/preload.cjs', true))).toBe(true);
  });

  it('allow the developer’s tools only in a program that is not packaged', () => {
    expect(webPreferences('/program/preload.cjs', false).devTools).toBe(true);
  });
});

describe('secureSession', () => {
  it.each(permissions)('denies %s, asked for and checked', (permission) => {
    const { call } = securedSession();
    const answers: unknown[] = [call('check', null, permission)];
    call('request', null, permission, (granted: boolean) => answers.push(granted));

    expect(answers).toEqual([false, false]);
  });

  it('lets the window put text on the clipboard', () => {
    const { call } = securedSession();
    const answers: unknown[] = [call('check', null, 'clipboard-sanitized-write')];
    call('request', null, 'clipboard-sanitized-write', (granted: boolean) => answers.push(granted));

    expect(answers).toEqual([true, true]);
  });

  it('denies every device', () => {
    expect(securedSession().call('device', { deviceType: 'usb' })).toBe(false);
  });

  it('stops every download', () => {
    let stopped = false;
    securedSession().call('will-download', {
      preventDefault: () => {
        stopped = true;
      },
    });

    expect(stopped).toBe(true);
  });

  it('blocks every request outside the program, and counts without naming them', () => {
    const { call, logged } = securedSession();
    const cancelled: string[] = [];
    for (const url of ['app://bundle/index.html', ...foreignAddresses]) {
      call('beforeRequest', { url }, ({ cancel }: { cancel: boolean }) => cancel && cancelled.push(url));
    }

    expect(cancelled).toEqual(foreignAddresses);
    expect(logged).toEqual(
      foreignAddresses.map((_url, index) => ['network-request-blocked', { count: index + 1 }]),
    );
  });
});

describe('secureContents', () => {
  const secured = () => {
    const { given, record, on } = recorder();
    secureContents({ on, setWindowOpenHandler: record('open') } as never);
    return given;
  };

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'prevents %s',
    (event) => {
      let prevented = false;
      const details = {
        preventDefault: () => {
          prevented = true;
        },
      };
      secured()[event]?.(details as never);

      expect(prevented).toBe(true);
    },
  );

  it('opens no new window for any address', () => {
    const answers = foreignAddresses.map((url) => secured().open?.({ url } as never));

    expect(answers).toEqual(foreignAddresses.map(() => ({ action: 'deny' })));
  });
});
