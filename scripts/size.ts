/** `npm run size`: what every subpath weighs in a browser, beside its budget. Fails above a budget. */
import Table from 'cli-table3';
import { judgeSizes } from './lib/budgets.js';

const number = (bytes: number) => bytes.toLocaleString('en');
const table = new Table({
  head: ['subpath', 'bytes (gz)', 'own', 'budget', 'target', '', 'heaviest parts (minified)'],
  colAligns: ['left', 'right', 'right', 'right', 'right', 'left', 'left'],
  style: { head: [], border: [] },
});
const judged = await judgeSizes();
for (const { subpath, bytes, ownBytes, budget, parts } of judged) {
  const verdict = bytes > budget.bytes ? 'OVER' : bytes > budget.target ? 'ok, above target' : 'ok';
  const heaviest = parts.slice(0, 3).map(([part, size]) => `${part} ${number(size)}`);
  table.push([
    subpath,
    number(bytes),
    number(ownBytes),
    number(budget.bytes),
    number(budget.target),
    verdict,
    heaviest.join(', '),
  ]);
}
console.log(table.toString());
for (const { subpath, budget } of judged) if (budget.why) console.log(`${subpath}: ${budget.why}`);
const over = judged.filter(({ bytes, budget }) => bytes > budget.bytes);
console.log(`${judged.length - over.length} within their budgets, ${over.length} over`);
process.exitCode = over.length > 0 ? 1 : 0;
