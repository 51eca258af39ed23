import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const library = fileURLToPath(new URL('../../', import.meta.url));
const isOfLibrary = (id: string) => id.startsWith(`${library}dist/`) || id.startsWith(`${library}src/`);
const isReact = /node_modules\/(?:react|react-dom|scheduler)\//;

/**
 * The built page is a folder of files for any static server: relative addresses, nothing written into the HTML. React and the
 * library are files of their own, cut by what is needed when: the first view, the sample, a number of a phone.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: isReact },
            { name: 'wuye', test: isOfLibrary, entriesAware: true },
          ],
        },
      },
    },
  },
});
