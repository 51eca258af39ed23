import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../typescript-project.js';
import { consumerPrograms, consumerSources } from './files.js';
import { shell } from './shell.js';

const QUIET = ['--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/** Packs what `dist` holds, and gives the tarball. */
export async function pack(place: string): Promise<string> {
  const printed = await shell(
    ROOT,
    'npm',
    'pack',
    '--silent',
    '--ignore-scripts',
    '--pack-destination',
    place,
  );
  const name = printed.split('\n').at(-1) ?? '';
  const contents = await shell(place, 'tar', 'tzf', name);
  for (const file of ['dist/index.js', 'dist/index.cjs', 'dist/index.d.ts', 'dist/index.d.cts']) {
    if (!contents.split('\n').includes(`package/${file}`)) {
      throw new Error(`the tarball lacks ${file}: run npm run build first`);
    }
  }
  return join(place, name);
}

/** Installs packages as a user does. Without a network, that is told. */
async function install(project: string, ...packages: readonly string[]): Promise<void> {
  await shell(project, 'npm', 'install', ...QUIET, ...packages).catch((error: Error) => {
    throw new Error(`npm could not install from its registry; this needs the network.\n${error.message}`);
  });
}

/** A project with the tarball and the README's peer in it, and with nothing else. */
export async function emptyProject(place: string, tarball: string): Promise<string> {
  const project = join(place, 'project');
  write(project, 'package.json', '{ "private": true }');
  await install(project, tarball, `zod@${ours('zod')}`);
  for (const [folder, type] of [
    ['esm', 'module'],
    ['cjs', 'commonjs'],
  ] as const) {
    for (const [name, text] of consumerPrograms(folder)) write(project, `${folder}/${name}`, text);
    for (const [name, text] of consumerSources()) write(project, `types/${folder}/${name}`, text);
    for (const below of [folder, `types/${folder}`]) {
      write(project, `${below}/package.json`, JSON.stringify({ type }));
    }
    write(
      project,
      `${folder}/start.js`,
      "import('./main.js').then(({ main }) => main()).then(console.log);\n",
    );
  }
  return project;
}

/** Adds compilers and bundlers. */
export async function addTools(project: string, compilers: readonly string[]): Promise<void> {
  await install(
    project,
    ...compilers.map((version) => `ts-${version}@npm:typescript@~${version}.0`),
    ...['@types/node', 'esbuild', 'vite'].map((name) => `${name}@${ours(name)}`),
  );
}

/** The range of a development dependency of ours. */
function ours(name: string): string {
  return JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).devDependencies[name];
}

export function write(project: string, file: string, text: string): void {
  mkdirSync(dirname(join(project, file)), { recursive: true });
  writeFileSync(join(project, file), text);
}
