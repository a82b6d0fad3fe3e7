// Ångra and Gör om. What was done is remembered as long as the organisation is open; what it consisted of stands in the
// audit, which also tells whether it can still be taken back.
import type { UndoState, UndoStep } from '../contract/record-views.ts';
import { fail, type Result, succeed } from '../domain/result.ts';
import { type App, auditNow, type Handlers, openStore } from './app.ts';

/** Typing that is saved as one writes is one step as long as it goes on. */
const oneStepMs = 60_000;
const longestMemory = 200;

/** @param key absent: always a step of its own. @param operation undefined: nothing was changed. */
export function remember(app: App, step: UndoStep, operation: number | undefined, key?: string): void {
  if (operation === undefined) return;
  const { session } = app;
  const at = app.ports.clock.now().getTime();
  const latest = session.done.at(-1);
  session.undone = [];
  if (latest && key !== undefined && latest.key === key && at - latest.at <= oneStepMs) {
    latest.step = { ...step, act: latest.step.act };
    latest.operations.push(operation);
    latest.at = at;
    return;
  }
  session.done = [...session.done, { step, operations: [operation], key, at }].slice(-longestMemory);
}

export function undoHandlers(app: App): Handlers<'undo.state' | 'undo.undo' | 'undo.redo'> {
  const { session } = app;
  const state = (): UndoState => ({ undo: session.done.at(-1)?.step, redo: session.undone.at(-1)?.step });

  /** What can no longer be taken back is let go of; what a full disk stood in the way of may be tried again. */
  const move = (from: 'done' | 'undone', to: 'done' | 'undone'): Result<UndoState> => {
    const store = openStore(app);
    if (!store.ok) return store;
    const latest = session[from].at(-1);
    if (!latest) return fail('UNDO-NOTHING');
    const undone = store.value.undo(latest.operations, auditNow(app, store.value));
    if (!undone.ok && undone.failure.code !== 'UNDO-NOT-POSSIBLE') return undone;
    session[from] = session[from].slice(0, -1);
    if (!undone.ok) return undone;
    const operations = undone.value === undefined ? [] : [undone.value];
    session[to] = [...session[to], { ...latest, operations, key: undefined }];
    return succeed(state());
  };

  return {
    'undo.state': () => succeed(state()),
    'undo.undo': () => move('done', 'undone'),
    'undo.redo': () => move('undone', 'done'),
  };
}
