import { readOptions, USAGE } from './options.js';
import { writeForms } from './round.js';

const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === null) {
    print(USAGE);
    return args.includes('--help') ? 0 : 1;
  }
  const results = await writeForms(options.out, print);
  return results.every(({ same }) => same) ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
