/**
 * Writes the table of default policies into the guide on time, calendars and policies, in both languages:
 * `npx tsx scripts/policies.ts`. A test holds the pages up to date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { POLICY_PAGES, withPolicyTable } from './lib/policy-table.js';
import { ROOT } from './lib/typescript-project.js';

for (const language of ['en', 'zh-CN'] as const) {
  const path = join(ROOT, POLICY_PAGES[language]);
  writeFileSync(path, withPolicyTable(readFileSync(path, 'utf8'), language));
}
