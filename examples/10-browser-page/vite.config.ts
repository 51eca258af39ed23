import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The built page is a folder of files for any static server: relative addresses, nothing written into the HTML. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: { target: 'es2022', outDir: 'dist', emptyOutDir: true, modulePreload: { polyfill: false } },
});
