/** Notes what a step of scripts/nightly gave: `tsx scripts/lib/note-night.ts NAME true|false SECONDS`. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NightlyResult } from './quality.js';
import { ROOT } from './typescript-project.js';

const [name, passed, seconds] = process.argv.slice(2);
if (name === undefined) throw new Error('which step?');
const file = join(ROOT, 'docs/quality/nightly.json');
const before = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as NightlyResult) : {};
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: ROOT, encoding: 'utf8' }).trim();
const step = {
  date: new Date().toISOString().slice(0, 10),
  commit,
  seconds: Number(seconds),
  passed: passed === 'true',
};
writeFileSync(file, `${JSON.stringify({ ...before, [name]: step }, null, 2)}\n`);
