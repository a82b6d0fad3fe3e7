import { useEffect, useRef, useState } from 'react';
import type { Result } from '../../src-main/domain/result.ts';
import { Autosaver, type SaveOutcome, type SaveStatus } from './autosaver.ts';
import { addSaver } from './open-savers.ts';
import { showToast } from './toast.ts';

interface AutosaveOptions<V, S extends SaveOutcome> {
  /** The version of what was read; 0 for a draft. Only the first value counts: give the form a `key` per record. */
  version?: number;
  save: (value: V, basedOn: number) => Promise<Result<S>>;
  onSaved?: (saved: S, value: V) => void;
}

interface Autosave<V> {
  /** Call with the whole new value at every change. */
  change: (value: V) => void;
  /** Call when the person leaves a field. */
  flush: () => Promise<void>;
  /** Lets go of what is not saved. */
  discard: () => void;
  /** Saves a value that was made from another version than the one that was read. */
  rebase: (value: V, basedOn: number) => Promise<void>;
  status: SaveStatus;
}

const delayMs = 600;

/** Saves 600 ms after the last change, and at once when a field, the form or the window is left. */
export function useAutosave<V, S extends SaveOutcome>(options: AutosaveOptions<V, S>): Autosave<V> {
  const latest = useRef(options);
  latest.current = options;
  const [status, setStatus] = useState<SaveStatus>({ state: 'unchanged' });
  const [saver] = useState(
    () =>
      new Autosaver<V, S>({
        basedOn: options.version ?? 0,
        save: (value, basedOn) => latest.current.save(value, basedOn),
        onSaved: (saved, value) => latest.current.onSaved?.(saved, value),
        onStatus: setStatus,
        delayMs,
      }),
  );
  useEffect(() => {
    const flush = () => void saver.flush();
    // What is sent while the page is going away may never arrive, so the window waits for the last word to be saved.
    const closeWhenSaved = async (event: BeforeUnloadEvent): Promise<void> => {
      if (!saver.needsMoment()) return;
      event.preventDefault();
      await saver.flush();
      if (!saver.hasUnsaved()) window.close();
    };
    const leave = addSaver(saver);
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('blur', flush);
    window.addEventListener('beforeunload', closeWhenSaved);
    return () => {
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('blur', flush);
      window.removeEventListener('beforeunload', closeWhenSaved);
      leave();
      void saveOrOfferAgain(saver);
    };
  }, [saver]);
  return {
    change: (value) => saver.change(value),
    flush: () => saver.flush(),
    discard: () => saver.discard(),
    rebase: (value, basedOn) => saver.rebase(value, basedOn),
    status,
  };
}

/** The form is gone from the screen but what was typed in it is not: it waits until it could be saved. */
async function saveOrOfferAgain(
  saver: Pick<Autosaver<unknown, SaveOutcome>, 'flush' | 'hasUnsaved'>,
): Promise<void> {
  await saver.flush();
  if (!saver.hasUnsaved()) return;
  showToast(
    'Det du skrev senast kunde inte sparas.',
    { label: 'Försök igen', onPress: () => void saveOrOfferAgain(saver) },
    'stays',
  );
}
