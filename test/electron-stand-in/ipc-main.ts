import type { PageReply } from './page-runtime.ts';
import { cloneForTransport } from './plain-data.ts';

type Handler = (event: object, ...values: unknown[]) => unknown;

/** Electron's `ipcMain`, as far as request and reply go. */
export class StandInIpcMain {
  readonly #handlers = new Map<string, Handler>();

  get channels(): string[] {
    return [...this.#handlers.keys()];
  }

  handle(channel: string, handler: Handler): void {
    if (this.#handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    }
    this.#handlers.set(channel, handler);
  }

  /** What ipcRenderer.invoke comes to on this side. Errors become the texts that Electron makes of them. */
  async answer(event: object, channel: string, values: unknown[]): Promise<PageReply> {
    try {
      const handler = this.#handlers.get(channel);
      if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
      return { ok: true, value: cloneForTransport(await handler(event, ...cloneForTransport(values))) };
    } catch (error) {
      return { ok: false, message: `Error invoking remote method '${channel}': ${error}` };
    }
  }
}
