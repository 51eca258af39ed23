import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { preview } from 'vite';
import { chromiumMissing, startChromium } from '../../../test/support/chromium.js';
import { write } from './project.js';
import { shell } from './shell.js';
import { usesOverBudget } from './tree-shaking.js';

/** What a page has and the language has not, as far as the package may use it. */
const OF_A_PAGE = { TextEncoder, TextDecoder, URL, crypto, structuredClone };

const ESBUILD = ['--bundle', '--minify', '--platform=browser', '--target=es2022', '--legal-comments=none'];

/** esbuild makes one script, which runs where there is nothing of Node. */
export async function runEsbuildBundle(project: string): Promise<string> {
  await shell(
    project,
    'npx',
    'esbuild',
    'esm/main.js',
    ...ESBUILD,
    '--global-name=consumer',
    '--outfile=out/all.js',
  );
  const context = createContext({ ...OF_A_PAGE });
  runInContext(readFileSync(join(project, 'out/all.js'), 'utf8'), context);
  return await runInContext('consumer.main()', context);
}

/** Who takes one thing pays for one thing: the budgets of single uses hold for the tarball as they hold for `src`. */
export async function shakeTree(project: string): Promise<string> {
  const over = await usesOverBudget(project);
  if (over.length > 0) throw new Error(over.join('\n'));
  return 'every use within its budget';
}

/** Vite makes a page, which runs in Chromium and loads nothing from elsewhere. */
export async function openVitePage(project: string): Promise<string> {
  write(
    project,
    'index.html',
    '<!doctype html><title>consumer</title><script type="module" src="/page.js"></script>\n',
  );
  const page =
    "import { main } from './esm/main.js';\nwindow.outcome = main().catch((error) => 'failed: ' + error);\n";
  write(project, 'page.js', page);
  await shell(project, 'npx', 'vite', 'build', '--logLevel', 'warn');
  const missing = chromiumMissing();
  if (missing !== null) return `built${missing}`;
  const server = await preview({
    root: project,
    preview: { port: 0, host: '127.0.0.1' },
    logLevel: 'silent',
  });
  const browser = await startChromium();
  try {
    const opened = await browser.open(server.resolvedUrls?.local[0] ?? '');
    const said = await opened.evaluate<string>('window.outcome');
    if (said.startsWith('failed')) throw new Error(said);
    return said;
  } finally {
    await browser.remove();
    await server.close();
  }
}
