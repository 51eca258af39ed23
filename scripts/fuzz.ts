import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Account, fuzz } from '../test/fuzz/fuzz.js';
import { type Growth, growthOf } from '../test/fuzz/linear.js';
import { TARGETS } from '../test/fuzz/targets.js';
import { ROOT } from './lib/typescript-project.js';

const LONGEST = 1 << 20;
/** Steeper is not linear. */
const STEEP = 1.3;

const { values } = parseArgs({
  options: { inputs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const only = values.only;
const targets = TARGETS.filter(({ name }) => only === undefined || name === only);
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
const inputs = Number(values.inputs ?? 1_000_000);
console.log(`${targets.length} parsers, ${inputs} inputs, seed ${seed}`);

const run = await fuzz(targets, inputs, seed);
for (const { target, what, input } of run.failures) console.log(`${target} ${what}\n  ${input}`);
const slowest = [...run.accounts].sort((a, b) => b.slowest.milliseconds - a.slowest.milliseconds);
for (const { name, slowest: slow } of slowest.slice(0, 10)) {
  console.log(`${name}: ${slow.milliseconds.toFixed(2)} ms for ${slow.bytes} bytes`);
}

const growths: Growth[] = [];
for (const target of targets) {
  const growth = await growthOf(target, LONGEST, STEEP);
  growths.push(growth);
  const { name, exponent, milliseconds, length, shape } = growth;
  if (exponent >= STEEP || milliseconds > 200) {
    console.log(
      `${name}: n^${exponent.toFixed(2)}, ${milliseconds.toFixed(0)} ms for ${length} of ${JSON.stringify(shape)}`,
    );
  }
}
const steep = growths.filter(({ exponent }) => exponent >= STEEP);
console.log(`${run.failures.length} failures, ${steep.length} not linear`);

if (only === undefined) {
  const parsers = run.accounts.map((account, at) => row(account, growths[at]));
  const date = new Date().toISOString().slice(0, 10);
  const result = {
    date,
    node: process.version,
    seed,
    inputs: run.inputs,
    failures: run.failures.length,
    parsers,
  };
  writeFileSync(join(ROOT, 'docs/quality/fuzz.json'), `${JSON.stringify(result, null, 2)}\n`);
}
process.exitCode = run.failures.length + steep.length === 0 ? 0 : 1;

function row({ name, inputs: fed, accepted, slowest: slow }: Account, growth: Growth | undefined) {
  const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
  return {
    name,
    inputs: fed,
    accepted,
    slowest: { milliseconds: rounded(slow.milliseconds, 3), bytes: slow.bytes },
    growth: growth && {
      exponent: rounded(growth.exponent, 2),
      milliseconds: rounded(growth.milliseconds, 1),
      length: growth.length,
      shape: growth.shape,
    },
  };
}
