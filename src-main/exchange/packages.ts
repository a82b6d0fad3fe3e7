// Packages as the program handles them: its own are written where it stands, those of others are read on a thread apart.
import type { Packages } from '../app/ports.ts';
import { packages } from './read-package.ts';
import { createReadingThread } from './reading-thread.ts';

export function createPackages(): Packages {
  const { read, prepare, close } = createReadingThread();
  return { ...packages, read, prepareReading: prepare, closeReading: close };
}
