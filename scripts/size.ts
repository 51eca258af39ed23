/** `npm run size`: what every subpath weighs in a browser, beside its budget. Fails above a budget. */
import Table from 'cli-table3';
import { type Judged, judgeSubpaths, judgeUses } from './lib/budgets.js';

const figure = (bytes: number) => bytes.toLocaleString('en');

function verdictOf({ bytes, budget }: Judged): string {
  if (bytes > budget.bytes) return 'OVER';
  return bytes > budget.target ? 'ok, above target' : 'ok';
}

function tableOf(head: string, judged: readonly Judged[]): string {
  const table = new Table({
    head: [head, 'bytes (gz)', 'own', 'budget', 'target', '', 'heaviest parts (minified)'],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'left', 'left'],
    style: { head: [], border: [] },
  });
  for (const entry of judged) {
    const { subpath, names, bytes, ownBytes, budget, parts } = entry;
    table.push([
      names === undefined ? subpath : `${subpath}: ${names.join(', ')}`,
      ...[bytes, ownBytes, budget.bytes, budget.target].map(figure),
      verdictOf(entry),
      parts
        .slice(0, 3)
        .map(([part, size]) => `${part} ${figure(size)}`)
        .join(', '),
    ]);
  }
  return table.toString();
}

const subpaths = await judgeSubpaths();
const uses = await judgeUses();
console.log(tableOf('subpath, everything in it', subpaths));
console.log(tableOf('use', uses));

const all = [...subpaths, ...uses];
for (const { subpath, names, budget } of all) {
  const what = names === undefined ? subpath : `${subpath}, ${names.join(', ')}`;
  if (budget.why !== undefined) console.log(`${what}: ${budget.why}`);
}
const over = all.filter(({ bytes, budget }) => bytes > budget.bytes);
console.log(`${all.length - over.length} within their budgets, ${over.length} over`);
process.exitCode = over.length > 0 ? 1 : 0;
