// Electron's main thread, the core's thread and the thread that reads packages → dist/main. All but Electron and what has binaries of its own is bundled in.
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['electron', 'better-sqlite3', '@resvg/resvg-js'] },
  build: {
    ssr: true,
    outDir: 'dist/main',
    emptyOutDir: true,
    target: 'node24',
    rolldownOptions: {
      input: {
        main: 'src-main/shell/main.ts',
        'core-worker': 'src-main/shell/core-worker.ts',
        'reading-worker': 'src-main/exchange/reading-worker.ts',
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
