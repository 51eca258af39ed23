/** `npx tsx scripts/expressions.ts`: asks about every regular expression of `src` anew and keeps the verdicts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { allExpressions, type CheckedExpression, checkExpression, VERDICTS } from './lib/check-expression.js';

const expressions: CheckedExpression[] = [];
for (const each of (await allExpressions()).values()) expressions.push(await checkExpression(each));
expressions.sort((a, b) => (a.expression < b.expression ? -1 : 1));
mkdirSync(dirname(VERDICTS), { recursive: true });
const date = new Date().toISOString().slice(0, 10);
writeFileSync(VERDICTS, `${JSON.stringify({ date, expressions }, null, 2)}\n`);
for (const { expression, status, complexity } of expressions) {
  if (status !== 'safe') console.log(`${status} (${complexity}) ${expression}`);
}
console.log(`${expressions.length} expressions`);
