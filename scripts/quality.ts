/** `npx tsx scripts/quality.ts`: brings the tables of docs/quality.md to what docs/quality/*.json holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { qualityPage } from './lib/quality.js';
import { ROOT } from './lib/typescript-project.js';

const page = join(ROOT, 'docs/quality.md');
writeFileSync(page, qualityPage(readFileSync(page, 'utf8')));
