import { importSheet } from './import-sheet.js';

await importSheet((line) => process.stdout.write(`${line}\n`));
