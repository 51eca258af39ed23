/** `npx tsx bench/write-page.ts`: docs/performance.md out of the last whole run, without another one. */
import { writeFileSync } from 'node:fs';
import { performancePage } from './page.js';

writeFileSync(new URL('../docs/performance.md', import.meta.url), performancePage());
