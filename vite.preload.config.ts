// The sandboxed preload → dist/main/preload.cjs: CommonJS that requires only electron, with the names of the
// contract's channels written in, so that the schemas themselves stay out.
import { defineConfig } from 'vite';
import { channels } from './src-main/contract/contract.ts';

export default defineConfig({
  publicDir: false,
  define: { CONTRACT_CHANNELS: JSON.stringify(channels) },
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: 'dist/main',
    emptyOutDir: false,
    target: 'chrome150',
    rolldownOptions: {
      input: 'src-main/ipc/preload.ts',
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
});
