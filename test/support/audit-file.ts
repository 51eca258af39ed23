import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from 'wuye';

/** Findings as a host stores them, one text each. */
export const audited = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, verdict, effect, clause, facts, path, waivedBy }) =>
    [
      ...[code, verdict, effect, clause, JSON.stringify(facts)],
      ...(path === undefined ? [] : [path.join('.')]),
      ...(waivedBy === undefined ? [] : [JSON.stringify(waivedBy)]),
    ].join(' '),
  );

/** What is decided, by what it is decided of: worked out by the test that compares it, so that a mutant is noticed. */
export type Audits = Readonly<Record<string, () => readonly string[]>>;

/**
 * What a committed file says that was decided. A host keeps findings for years and asks for them by their codes and
 * facts, so a release changes them knowingly or not at all: `WUYE_WRITE_AUDITS=yes` writes the file anew.
 */
export function auditFile(url: URL, audits: Audits): Readonly<Record<string, readonly string[]>> {
  if (process.env.WUYE_WRITE_AUDITS === 'yes') {
    const found = Object.entries(audits).map(([what, findings]) => [what, findings()]);
    writeFileSync(url, `${JSON.stringify(Object.fromEntries(found), null, 1)}\n`);
  }
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Record<string, string[]>) : {};
}

/** The findings that another audit does not hold just so. */
export const beside = (findings: readonly string[], others: readonly string[]): readonly string[] =>
  findings.filter((finding) => !others.includes(finding));
