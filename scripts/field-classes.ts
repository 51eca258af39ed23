/**
 * Writes the table of fields, `docs/guide/field-classes.md` in both languages, from the default policy of `wuye/confidentiality`:
 * `npx tsx scripts/field-classes.ts`. A test holds the pages up to date.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELD_CLASS_PAGES, fieldClassPage } from './lib/field-class-page.js';
import { ROOT } from './lib/typescript-project.js';

for (const language of ['en', 'zh-CN'] as const) {
  writeFileSync(join(ROOT, FIELD_CLASS_PAGES[language]), fieldClassPage(language));
}
