// Electron's `session` and `protocol`, wired to Chromium: each request of the page goes through the program's own
// handlers, and nothing that they or the stand-in do not know is let out.
import type { BrowserContext, Request as BrowserRequest, Route } from 'playwright-core';
import { browserOrigin, toAppAddress } from './app-address.ts';
import type { StandInState } from './state.ts';
import { StrictEmitter, strict } from './strict.ts';

type ProtocolHandler = (request: Request) => Response | Promise<Response>;
type RequestListener = (
  details: { url: string; method: string },
  answer: (response: { cancel?: boolean }) => void,
) => void;
type PermissionCheck = (contents: unknown, permission: string) => boolean;
type PermissionRequest = (contents: unknown, permission: string, answer: (granted: boolean) => void) => void;

/** The browser's names for the permissions that a page can ask for, and Electron's. */
const permissionNames: Readonly<Record<string, string>> = {
  camera: 'media',
  'clipboard-read': 'clipboard-read',
  'clipboard-write': 'clipboard-sanitized-write',
  geolocation: 'geolocation',
  'local-fonts': 'local-fonts',
  microphone: 'media',
  midi: 'midi',
  notifications: 'notifications',
  'storage-access': 'storage-access',
};

export class StandInSession extends StrictEmitter {
  readonly protocol: { handle(scheme: string, handler: ProtocolHandler): void };
  readonly webRequest: { onBeforeRequest(listener: RequestListener): void };
  readonly #state: StandInState;
  readonly #handlers = new Map<string, ProtocolHandler>();
  #beforeRequest: RequestListener | undefined;
  #checkPermission: PermissionCheck | undefined;
  #requestPermission: PermissionRequest | undefined;

  constructor(state: StandInState, registeredSchemes: ReadonlySet<string>) {
    super('session', ['will-download']);
    this.#state = state;
    this.protocol = strict('session.protocol', {
      handle: (scheme, handler) => {
        if (!registeredSchemes.has(scheme)) throw new Error(`The scheme ${scheme} was never registered`);
        if (this.#handlers.has(scheme)) throw new Error(`The scheme ${scheme} is already handled`);
        this.#handlers.set(scheme, handler);
      },
    });
    this.webRequest = strict('session.webRequest', {
      onBeforeRequest: (listener) => {
        this.#beforeRequest = listener;
      },
    });
  }

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.#requestPermission = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.#checkPermission = handler;
  }

  setDevicePermissionHandler(handler: () => boolean): void {
    if (handler()) throw new Error('The stand-in for Electron grants no device');
  }

  /** Gives Chromium the program's answers; whatever is not granted is denied. */
  async applyPermissions(context: BrowserContext): Promise<void> {
    const names = Object.keys(permissionNames).filter((name) => this.#isGranted(permissionNames[name] ?? ''));
    await context.grantPermissions(names, { origin: browserOrigin });
  }

  /** Both of the program's handlers must agree to a yes. */
  #isGranted(permission: string): boolean {
    if (this.#checkPermission === undefined || this.#requestPermission === undefined) {
      throw new Error('Both permission handlers must be set before a page is shown');
    }
    let granted = false;
    this.#requestPermission(null, permission, (answer) => {
      granted = answer;
    });
    return granted && this.#checkPermission(null, permission);
  }

  /** Answers one request of the page, after the navigation itself has been allowed. */
  async answer(route: Route): Promise<void> {
    const request = route.request();
    const url = toAppAddress(request.url());
    const handler = this.#handlers.get(new URL(url).protocol.slice(0, -1));
    if (this.#isCancelled(url, request) || handler === undefined) {
      this.#state.refusedRequests.push(url);
      return route.abort('blockedbyclient');
    }
    const response = await handler(new Request(url, { method: request.method() }));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  #isCancelled(url: string, request: BrowserRequest): boolean {
    let cancelled = false;
    this.#beforeRequest?.({ url, method: request.method() }, ({ cancel = false }) => {
      cancelled = cancel;
    });
    return cancelled;
  }
}
