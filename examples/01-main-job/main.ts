import type { Language } from 'wuye/describe';
import { readOptions, USAGE } from './options.js';
import { progressBar } from './progress.js';
import { runMainJob } from './run.js';
import { UserError } from './user-error.js';

const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(args: readonly string[]): Promise<number> {
  let language: Language = 'zh-CN';
  try {
    const options = readOptions(args, Date.now());
    if (options === null) {
      print(USAGE);
      return 0;
    }
    language = options.language;
    await runMainJob(options, { print, now: Date.now, progress: progressBar });
    return 0;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.in(language)}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
