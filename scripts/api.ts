/**
 * `npm run api` writes the public signatures of every subpath into `test/package/api`, so that a change of the public API
 * shows in a diff. With `--check` it writes nothing, and fails where the code and the committed reports differ.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiReports, REPORTS } from './lib/api-reports.js';
import { changedLines } from './lib/changed-lines.js';

/** Lines of a difference that are shown for each subpath. */
const MOST_LINES = 40;

mkdirSync(REPORTS, { recursive: true });
const committed = new Map(
  readdirSync(REPORTS).map((name) => [name, readFileSync(join(REPORTS, name), 'utf8')]),
);
const current = apiReports();
const names = [...new Set([...committed.keys(), ...current.keys()])].sort();
const changed = names.filter((name) => committed.get(name) !== current.get(name));

if (process.argv.includes('--check')) {
  for (const name of changed) {
    console.log(name);
    const lines = changedLines(committed.get(name) ?? '', current.get(name) ?? '');
    for (const line of lines.slice(0, MOST_LINES)) console.log(`  ${line}`);
    if (lines.length > MOST_LINES) console.log(`  ... and ${lines.length - MOST_LINES} more lines`);
  }
  if (changed.length > 0) {
    console.log(
      'The public API is not what its reports say. Meant? Then `npm run api`, and commit test/package/api',
    );
    console.log('together with the change and a changeset.');
    process.exitCode = 1;
  }
} else {
  for (const name of changed) {
    const text = current.get(name);
    if (text === undefined) rmSync(join(REPORTS, name));
    else writeFileSync(join(REPORTS, name), text);
    console.log(join('test/package/api', name));
  }
}
console.log(`${names.length - changed.length} reports as committed, ${changed.length} changed`);
