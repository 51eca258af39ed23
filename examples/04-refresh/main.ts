import { month } from './month.js';

await month((line) => process.stdout.write(`${line}\n`));
