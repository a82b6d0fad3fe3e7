import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ClosingLineReporter } from './test/closing-line-reporter.ts';

/** Loaded by Node itself, as `npm start` does: the stand-in runs the built program, which Vite must not touch. */
const server = { deps: { external: [/\/test\/electron-stand-in\//] } };

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLineReporter()],
    projects: [
      {
        test: {
          // Pure code without state: one module graph for all files, which is four times faster than one each.
          name: 'domain',
          environment: 'node',
          include: ['test/domain/**/*.test.ts', 'test/contract/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          name: 'main',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/domain/**', 'test/contract/**', 'test/renderer/**', 'test/e2e/**', 'test/bench/**'],
          testTimeout: 60_000,
          server,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/renderer/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/e2e/harness/prepare.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          server,
        },
      },
    ],
  },
});
