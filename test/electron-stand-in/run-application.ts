// Runs the built main process of the program, unchanged, with the stand-in in Electron's place.
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { StandInBrowserWindow } from './browser-window.ts';
import { createElectron, type StandIn } from './electron.ts';
import { type StandInOptions, StandInState } from './state.ts';

const scheme = 'electron-stand-in:';
const runParameter = 'stand-in-run';
const runs = new Map<string, StandIn>();
// The module that is made for each run finds its stand-in here.
Object.defineProperty(globalThis, Symbol.for(scheme), { value: runs });

/** Which run a module belongs to: said in its address, and handed on to what it imports by relative paths. */
const runOf = (url: string | undefined): string | undefined =>
  url?.startsWith('file:') ? (new URL(url).searchParams.get(runParameter) ?? undefined) : undefined;

let areHooksRegistered = false;
const registerElectronHooks = (): void => {
  if (areHooksRegistered) return;
  areHooksRegistered = true;
  registerHooks({
    resolve: (specifier, context, next) => {
      const run = runOf(context.parentURL);
      if (run === undefined) return next(specifier, context);
      if (specifier === 'electron') return { url: scheme + run, format: 'module', shortCircuit: true };
      const resolved = next(specifier, context);
      return specifier.startsWith('.')
        ? { ...resolved, url: `${resolved.url}?${runParameter}=${run}` }
        : resolved;
    },
    load: (url, context, next) => {
      if (!url.startsWith(scheme)) return next(url, context);
      const run = url.slice(scheme.length);
      const names = Object.keys(runs.get(run)?.module ?? {}).join(', ');
      const source = `export const { ${names} } = globalThis[Symbol.for('${scheme}')].get('${run}').module;`;
      return { format: 'module', source, shortCircuit: true };
    },
  });
};

export interface RunningApplication {
  state: StandInState;
  standIn: StandIn;
  /** The window's page, once it is open. */
  page: Page;
  /** The program's exit code, when it has ended and its window is gone. */
  ended: Promise<number>;
  /** Ends the program as a person who closes it would. */
  quit(): Promise<number>;
}

/** The program ended before it showed anything; most often because it is open already. */
export class EndedWithoutWindow extends Error {
  override readonly name = 'EndedWithoutWindow';
}
const endWithoutWindow = (): never => {
  throw new EndedWithoutWindow('The program ended without opening a window');
};

/**
 * Starts the program that lies built in `dist/` and waits until its window is open.
 * @throws what the main module throws, and EndedWithoutWindow.
 */
export const runApplication = async (options: StandInOptions): Promise<RunningApplication> => {
  registerElectronHooks();
  const state = new StandInState(options);
  const standIn = createElectron(state);
  const run = String(runs.size + 1);
  runs.set(run, standIn);

  const main = pathToFileURL(join(options.applicationFolder, 'dist', 'main', 'main.js'));
  main.searchParams.set(runParameter, run);
  await import(main.href);
  if (state.hasEnded) return endWithoutWindow();

  await state.openContext();
  const ended = state.exited.then(async (exitCode) => {
    await state.context.close();
    return exitCode;
  });
  standIn.app.becomeReady();
  // Lets what awaited whenReady run.
  await new Promise((resolve) => setImmediate(resolve));

  const [window] = [...standIn.app.windows];
  if (!(window instanceof StandInBrowserWindow)) return endWithoutWindow();
  const page = await Promise.race([window.shown, state.exited.then(endWithoutWindow)]);
  return {
    state,
    standIn,
    page,
    ended,
    quit: () => {
      standIn.app.quit();
      return ended;
    },
  };
};
