/**
 * `npm run consumers`: the packed tarball in empty projects, used as the README says, with every compiler, bundler and Node
 * that is supported. Needs the network for npm, leaves nothing outside a temporary folder and npm's own cache. It packs
 * `dist` as it is: `npm run build` comes first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVitePage, runEsbuildBundle, shakeTree } from './lib/consumers/bundlers.js';
import { COMPILERS, compile, RESOLUTIONS } from './lib/consumers/compilers.js';
import { addTools, emptyProject, pack } from './lib/consumers/project.js';
import { shell } from './lib/consumers/shell.js';

const NODES = ['20.19', '22', '24', '26'];

const place = mkdtempSync(join(tmpdir(), 'wuye-consumers-'));
let failures = 0;
let passed = 0;

/** One line each; what it prints comes after its name. Gives `null` when it fails. */
async function check<T>(name: string, run: () => Promise<T>): Promise<T | null> {
  const from = Date.now();
  try {
    const said = await run();
    passed += 1;
    const seconds = ((Date.now() - from) / 1000).toFixed(1).padStart(5);
    console.log(`ok    ${name.padEnd(26)} ${seconds} s  ${typeof said === 'string' ? said : ''}`);
    return said;
  } catch (error) {
    failures += 1;
    console.log(`FAIL  ${name}\n${error instanceof Error ? error.message : error}`);
    return null;
  }
}

async function all(): Promise<void> {
  const tarball = await check('npm pack', () => pack(place));
  if (tarball === null) return;
  const project = await check('npm install wuye zod', () => emptyProject(place, tarball));
  if (project === null) return;
  for (const version of NODES) {
    for (const format of ['esm', 'cjs']) {
      await check(`Node ${version}, ${format}`, () =>
        shell(project, 'npx', '-y', '-p', `node@${version}`, 'node', `${format}/start.js`),
      );
    }
  }
  if ((await check('npm install tools', () => addTools(project, COMPILERS))) === null && failures > 0) return;
  await check('esbuild, in a bare realm', () => runEsbuildBundle(project));
  await check('esbuild, tree shaken', () => shakeTree(project));
  await check('vite, in Chromium', () => openVitePage(project));
  // The compilers side by side by resolution: that is two at a time.
  for (const version of COMPILERS) {
    await Promise.all(
      RESOLUTIONS.map((resolution) =>
        check(`TypeScript ${version}, ${resolution}`, () => compile(project, version, resolution)),
      ),
    );
  }
}

try {
  await all();
} finally {
  rmSync(place, { recursive: true, force: true, maxRetries: 3 });
}
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures === 0 ? 0 : 1;
