// Everything on the screen that saves itself, so that it can be asked to save before something else is done.
interface Saver {
  flush(): Promise<void>;
}

const open = new Set<Saver>();

/** @returns a function that takes it out again. */
export function addSaver(saver: Saver): () => void {
  open.add(saver);
  return () => void open.delete(saver);
}

export const flushAll = async (): Promise<void> => {
  await Promise.all([...open].map((saver) => saver.flush()));
};
