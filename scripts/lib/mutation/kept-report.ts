/** What Stryker's last run of a room left in the cache, as far as it is needed here. */
import { readFile, writeFile } from 'node:fs/promises';

export interface KeptMutant {
  readonly location: { readonly start: Position; readonly end: Position };
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

interface KeptFile {
  readonly source: string;
  readonly mutants: readonly KeptMutant[];
}

export interface KeptReport {
  readonly files: Readonly<Record<string, KeptFile>>;
}

export const isLeft = ({ status }: KeptMutant): boolean => status === 'Survived' || status === 'NoCoverage';

export const readReport = async (file: string): Promise<KeptReport> =>
  JSON.parse(await readFile(file, 'utf8')) as KeptReport;

/** What to try again: the mutants that were left, as ranges; files that changed since, whole. */
export async function rangesLeft({ files }: KeptReport): Promise<readonly string[]> {
  const ranges: string[] = [];
  for (const [name, { source, mutants }] of Object.entries(files)) {
    const today = await readFile(name, 'utf8').catch(() => null);
    if (today === null) continue;
    if (today !== source) ranges.push(name);
    else {
      for (const { location } of mutants.filter(isLeft)) {
        const { start, end } = location;
        ranges.push(`${name}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`);
      }
    }
  }
  return ranges;
}

/** The report of a whole run with what a later run of a part of it found. */
export async function merged(file: string, later: KeptReport): Promise<KeptReport> {
  const before = await readReport(file);
  const key = ({ location, mutatorName, replacement }: KeptMutant) =>
    JSON.stringify([location.start, location.end, mutatorName, replacement]);
  const files: Record<string, KeptFile> = {};
  for (const [name, was] of Object.entries(before.files)) {
    const now = later.files[name];
    if (now !== undefined && now.source !== was.source) files[name] = now;
    else {
      const found = new Map(now?.mutants.map((mutant) => [key(mutant), mutant]));
      const mutants = was.mutants.map((mutant) => {
        const again = found.get(key(mutant));
        return isLeft(mutant) && again !== undefined ? again : mutant;
      });
      files[name] = { source: was.source, mutants };
    }
  }
  const report = { ...before, files };
  await writeFile(file, JSON.stringify(report));
  return report;
}
