// The typed client: what the window holds in its hand. It knows nothing of Electron; a transport carries the call.
import type { Result } from '../domain/result.ts';
import type { Channel, InputOf, OutputOf } from './contract.ts';
import type { DroppedFiles, Progress } from './views.ts';

/** What crosses the border for each call: the channel's name and its input, and back a Result. */
export type Transport = (channel: Channel, input: unknown) => Promise<Result<unknown>>;

/** The whole of what the preload puts into the window, as `window.utblick`. */
export interface Bridge {
  call: Transport;
  /** @returns a function that ends the listening. */
  onProgress: (listener: (progress: Progress) => void) => () => void;
  /**
   * Hands over files that the person has dropped on the window. Where they lie is told behind the page's back; the page
   * gets a token, for `package.preview`. Fails with DROP-NO-FILES, DROP-TOO-MANY.
   * @param files the browser's own File objects.
   */
  takeDropped: (files: readonly unknown[]) => Promise<Result<DroppedFiles>>;
}

export interface Client {
  /** Never rejects for an expected failure: those come as `ok: false` with a code of domain/failure.ts. */
  call<C extends Channel>(channel: C, input: InputOf<C>): Promise<Result<OutputOf<C>>>;
  onProgress: Bridge['onProgress'];
  takeDropped: Bridge['takeDropped'];
}

export const createClient = (bridge: Bridge): Client => ({
  // The core has checked the reply against the channel's output schema; this is where its type is given back.
  call: (channel, input) => bridge.call(channel, input) as never,
  onProgress: bridge.onProgress,
  takeDropped: bridge.takeDropped,
});
