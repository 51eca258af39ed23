import { readOptions, USAGE } from './options.js';
import { walk } from './walk.js';
import { writeSheets } from './write-sheets.js';

const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    print(USAGE);
    return args.includes('--help') ? 0 : 1;
  }
  const { sheets } = walk(options.language, print);
  for (const path of await writeSheets(options.out, sheets)) print(path);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
