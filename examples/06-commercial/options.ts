import { parseArgs } from 'node:util';
import type { Language } from 'wuye/describe';

export const USAGE = 'npm run example:06 -- [--lang zh-CN|en]';

/** Reads the command line; `null` where it asks for the usage, or is none that can be read. */
export function readLanguage(args: readonly string[]): Language | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { lang: { type: 'string', default: 'zh-CN' } },
    });
    return values.lang === 'zh-CN' || values.lang === 'en' ? values.lang : null;
  } catch {
    return null;
  }
}
