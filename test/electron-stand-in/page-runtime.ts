// Runs inside the page, before any script of it: the `electron` of a sandboxed preload, and the bridge between the
// preload and the page. It is sent to the browser as text, so it may use nothing from outside itself.

export interface PageMessage {
  kind: 'invoke' | 'receive' | 'file-path';
  channel?: string;
  values?: unknown[];
}
export type PageReply = { ok: true; value: unknown } | { ok: false; message: string };

type Listener = (event: object, ...values: unknown[]) => void;
type Preload = (require: (name: string) => unknown, process: undefined, module: { exports: object }) => void;

/** @param bindingName the function that reaches the stand-in; it is taken out of the page's sight at once. */
export const startPageRuntime = (bindingName: string, preload: Preload): void => {
  const page = window as unknown as Record<string, unknown>;
  const send = page[bindingName] as (message: PageMessage) => Promise<PageReply>;
  delete page[bindingName];
  // Electron runs a preload in the main frame only, unless nodeIntegrationInSubFrames says otherwise.
  if (window.top !== window) return;

  const strict = <T extends object>(name: string, members: T): T =>
    new Proxy(members, {
      get: (target, member) => {
        if (typeof member === 'string' && !(member in target)) {
          throw new Error(`The stand-in for Electron has no ${name}.${member}`);
        }
        return Reflect.get(target, member);
      },
    });

  /** Where files lie that a person has given the page: empty for one that a script has made. */
  const paths = new WeakMap<File, string>();
  /** Electron knows the path at once. Here the browser has to be asked, which is done as a file crosses the bridge. */
  const learnPath = async (file: File): Promise<void> => {
    const name = crypto.randomUUID();
    Object.defineProperty(page, name, { value: file, configurable: true });
    paths.set(file, (await ask({ kind: 'file-path', values: [name] })) as string);
    delete page[name];
  };

  /** What Electron's context bridge lets through: copies of plain data, files, and functions by proxy. */
  const carry = (value: unknown): unknown => {
    if (typeof value === 'symbol') throw new TypeError('A symbol cannot cross the context bridge');
    if (typeof value === 'function') {
      return (...values: unknown[]) => {
        const call = () => carry(value(...values.map(carry)));
        const files = values.flat().filter((one) => one instanceof File);
        return files.length === 0 ? call() : Promise.all(files.map(learnPath)).then(call);
      };
    }
    if (value instanceof File) return value;
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Promise) return value.then(carry);
    if (Array.isArray(value)) return value.map(carry);
    if (Object.getPrototypeOf(value) === Object.prototype) {
      return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, carry(member)]));
    }
    return structuredClone(value);
  };
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null) {
      for (const member of Object.values(value)) freeze(member);
      Object.freeze(value);
    }
    return value;
  };

  const listeners = new Map<string, Listener[]>();
  const ask = async (message: PageMessage): Promise<unknown> => {
    const reply = await send(structuredClone(message));
    if (!reply.ok) throw new Error(reply.message);
    return reply.value;
  };
  const electron = strict('electron (preload)', {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld: (name: string, api: unknown) => {
        if (name in page)
          throw new Error(`Cannot bind an API on top of an existing property ${name} on the window`);
        Object.defineProperty(page, name, { value: freeze(carry(api)), enumerable: true });
      },
    }),
    webUtils: strict('webUtils', {
      getPathForFile: (file: unknown) => {
        if (!(file instanceof File)) {
          throw new TypeError('getPathForFile expected to receive a File object but one was not provided');
        }
        return paths.get(file) ?? '';
      },
    }),
    ipcRenderer: strict('ipcRenderer', {
      invoke: (channel: string, ...values: unknown[]) => ask({ kind: 'invoke', channel, values }),
      on: (channel: string, listener: Listener) => {
        listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      },
      removeListener: (channel: string, listener: Listener) => {
        listeners.set(
          channel,
          (listeners.get(channel) ?? []).filter((other) => other !== listener),
        );
      },
    }),
  });

  const receiveForEver = async (): Promise<void> => {
    for (;;) {
      const { channel, values } = (await ask({ kind: 'receive' })) as { channel: string; values: unknown[] };
      for (const listener of listeners.get(channel) ?? []) listener({}, ...values);
    }
  };
  // The page is gone when this ends, and nobody is left to hear of it.
  receiveForEver().catch(() => undefined);

  preload(
    (name) => {
      if (name !== 'electron') throw new Error(`A sandboxed preload cannot require ${name}`);
      return electron;
    },
    undefined,
    { exports: {} },
  );
};
