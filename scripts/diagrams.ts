/**
 * Writes the state diagrams of `docs/guide/lifecycles.md`, and of the page in Chinese, from the transition tables of `src`:
 * `npx tsx scripts/diagrams.ts`. A test holds pages and pictures up to date.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lifecycleFiles } from './lib/lifecycle-page.js';
import { ROOT } from './lib/typescript-project.js';

mkdirSync(join(ROOT, 'docs/guide/lifecycles'), { recursive: true });
for (const [file, text] of await lifecycleFiles()) writeFileSync(join(ROOT, file), text);
