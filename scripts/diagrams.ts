/**
 * Writes the state diagrams of `docs/guide/lifecycles.md` from the transition tables of `src`: `npx tsx scripts/diagrams.ts`.
 * A test holds the page up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIFECYCLES_PAGE, withDiagrams } from './lib/state-diagram.js';
import { ROOT } from './lib/typescript-project.js';

const page = join(ROOT, LIFECYCLES_PAGE);
writeFileSync(page, withDiagrams(readFileSync(page, 'utf8')));
