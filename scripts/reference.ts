/**
 * Writes the tables of `docs/reference` in both languages from the code: `npx tsx scripts/reference.ts`. A test holds them up to
 * date.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencePages } from './lib/reference/pages.js';
import { ROOT } from './lib/typescript-project.js';

mkdirSync(join(ROOT, 'docs/reference'), { recursive: true });
for (const [file, text] of await referencePages()) writeFileSync(join(ROOT, file), text);
