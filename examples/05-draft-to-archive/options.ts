import { parseArgs } from 'node:util';
import type { Language } from 'wuye/describe';

export interface Options {
  readonly language: Language;
  readonly out: string;
}

export const USAGE = `One month of notices, from draft to archive.

  npm run example:05 -- [options]

  --lang LANG   zh-CN or en (default: zh-CN)
  --out FOLDER  where the printed sheets go (default: report/draft-to-archive)
  --help        this text`;

/** Reads the command line; `null` where it asks for the usage, or is none that can be read. */
export function readOptions(args: readonly string[]): Options | null {
  const values = valuesOf(args);
  const language = values?.lang ?? 'zh-CN';
  if (values === null || values.help === true || (language !== 'zh-CN' && language !== 'en')) return null;
  return { language, out: values.out ?? 'report/draft-to-archive' };
}

function valuesOf(args: readonly string[]) {
  const options = { lang: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    return null;
  }
}
