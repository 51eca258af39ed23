import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/lib/typescript-project.js';

/** The documentation site as `npm run docs` builds it, in a directory of its own. */
export interface BuiltSite {
  readonly directory: string;
  remove(): Promise<void>;
}

/** Builds the site; `WUYE_SITE` may name one that is built already. Rejects with what typedoc said where it warns. */
export async function buildSite(): Promise<BuiltSite> {
  const built = process.env.WUYE_SITE;
  if (built !== undefined && built !== '') return { directory: built, remove: async () => {} };
  const directory = await mkdtemp(join(tmpdir(), 'wuye-site-'));
  await promisify(execFile)('npm', ['run', '--silent', 'docs', '--', '--out', directory], { cwd: ROOT });
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
