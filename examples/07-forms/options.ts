import { parseArgs } from 'node:util';

export interface Options {
  readonly out: string;
}

export const USAGE = `The twelve forms as real workbooks.

  tsx --tsconfig examples/tsconfig.json examples/07-forms/main.ts [options]

  --out FOLDER  where the workbooks go (default: report/forms)
  --help        this text`;

/** Reads the command line; `null` where it asks for the usage, or is none that can be read. */
export function readOptions(args: readonly string[]): Options | null {
  try {
    const options = { out: { type: 'string' }, help: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...args], options });
    return values.help === true ? null : { out: values.out ?? 'report/forms' };
  } catch {
    return null;
  }
}
