import { parseArgs } from 'node:util';
import { walk } from './walk.js';
import { writeSheets } from './write-sheets.js';

const USAGE = 'npm run example:02 -- [--lang zh-CN|en] [--out FOLDER]';
const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(args: string[]): Promise<number> {
  const options = { lang: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } as const;
  const { values } = parseArgs({ args, options });
  const { lang = 'zh-CN', out = 'report/draft-to-archive', help = false } = values;
  if (help || (lang !== 'zh-CN' && lang !== 'en')) {
    print(USAGE);
    return help ? 0 : 1;
  }
  const { sheets } = walk(lang, print);
  for (const path of await writeSheets(out, sheets)) print(path);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
