import { dateAt, type Finding, type Zone } from '../kernel/index.js';
import type { Archive } from './archive.js';
import { archiveDigest } from './archive-digest.js';
import type { ArchiveFindingCode } from './codes.js';
import { compileArchive } from './compile-archive.js';
import type { Published } from './month-archive.js';

/**
 * Checks that what is there is still what the clerk signed off (CIM-4.2.8): notices, approvals, sheets, papers and receipts,
 * as they were at the last sign-off.
 *
 * **Details**: `ARCHIVE.CONTENT_CHANGED` fails where anything was altered, exchanged, lost or added since; it does not apply
 * before the first sign-off. What was done later, such as taking down a sheet that still hung, is no change. What was filed
 * later is one: reopen the month and sign it off again.
 *
 * @param archive - the archive of the month
 * @param published - what is there: see {@link publishedIn}
 * @param zone - the estate's zone; Asia/Shanghai by default
 *
 * @example
 * ```ts
 * import { type Archive, checkArchive } from 'wuye/archive';
 *
 * const archive = { id: '2026-11', month: '2026-11', estate: 'est_1', state: 'open', signOffs: [] } as unknown as Archive;
 * checkArchive(archive, { notices: [], postings: [], deliveries: [] }).verdict; // => 'not-applicable'
 * ```
 * @category Archive
 * @since 0.1.0
 */
export function checkArchive(
  { estate, month, signOffs }: Archive,
  published: Published,
  zone?: Zone,
): Finding<ArchiveFindingCode> {
  const finding = { code: 'ARCHIVE.CONTENT_CHANGED', effect: 'blocks', clause: 'CIM-4.2.8' } as const;
  const last = signOffs.at(-1);
  if (last === undefined) return { ...finding, verdict: 'not-applicable', facts: { month } };
  const asOf = dateAt(last.at, zone);
  const input = { ...published, estate, month, asOf, at: last.at };
  const digest = archiveDigest(compileArchive(zone === undefined ? input : { ...input, zone }));
  const facts = { month, signedOff: asOf, signed: last.digest, digest };
  return { ...finding, verdict: digest === last.digest ? 'pass' : 'fail', facts };
}
