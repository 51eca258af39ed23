import fc from 'fast-check';
import { ARCHIVE_STATES, type Archive, type ArchiveCommand } from '../../src/archive/index.js';
import {
  arbitraryAct as act,
  arbitraryActWith as actWith,
  arbitraryDigest,
  arbitraryEstateId,
  arbitraryMonth,
  arbitraryPolicyRef,
} from './arbitrary-notices.js';
import { arbitraryText as text } from './arbitrary-values.js';

/** An archive of some month in some state; what a rule checks need not hold. */
export const arbitraryArchive: fc.Arbitrary<Archive> = fc
  .record(
    {
      month: arbitraryMonth,
      estate: arbitraryEstateId,
      schemaVersion: fc.constant(1 as const),
      state: fc.constantFrom(...ARCHIVE_STATES),
      opened: act,
      signOffs: fc.array(
        actWith(fc.record({ digest: arbitraryDigest, entries: fc.nat(500), policy: arbitraryPolicyRef })),
        { maxLength: 3 },
      ),
      reopened: actWith(fc.record({ reason: text })),
    },
    { requiredKeys: ['month', 'estate', 'schemaVersion', 'state', 'opened', 'signOffs'] },
  )
  .map((archive) => ({ ...archive, id: archive.month }));

/** A command on an archive, as it comes over a wire. */
export const arbitraryArchiveCommand: fc.Arbitrary<ArchiveCommand> = fc.oneof(
  fc.record({ type: fc.constant('open' as const), estate: arbitraryEstateId, month: arbitraryMonth }),
  fc.constant({ type: 'sign-off' as const }),
  fc.record({ type: fc.constant('reopen' as const), reason: text }),
);
