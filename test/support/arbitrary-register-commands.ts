import fc from 'fast-check';
import type { EscalationCommand, TaskCommand } from '../../src/duties/index.js';
import { FIXED_FIELDS, RECORD_KINDS, type RecordKind } from '../../src/records/index.js';
import type { CaseCommand } from '../../src/refresh/index.js';
import type { RecordCommandOf } from '../../src/schemas/index.js';
import type { CommandOf } from '../../src/service-centre/index.js';
import { arbitraryRecordId, arbitraryRole } from './arbitrary-care.js';
import { commandOf } from './arbitrary-commands.js';
import { arbitraryMonth } from './arbitrary-notices.js';
import { arbitraryRecord } from './arbitrary-records.js';
import {
  arbitraryActorId as actor,
  arbitraryDate as date,
  arbitraryName as name,
  oneOf,
  arbitraryPhones as phones,
  arbitraryText as text,
  arbitraryUnit as unit,
} from './arbitrary-values.js';

// Commands on what hangs on the registers, as they come over a wire: well-formed, not always sensible.

const nothing = fc.constant({});
const withReason = fc.record({ reason: text });
const means = oneOf('in-person', 'phone', 'document', 'visit', 'sheet', 'other');
const party = fc.record({ name, phones }, { requiredKeys: ['name'] });

export const arbitraryTaskCommand = commandOf<TaskCommand>({
  complete: nothing,
  cancel: withReason,
  reassign: fc.record({ role: arbitraryRole, assignee: fc.option(actor) }, { requiredKeys: [] }),
});

export const arbitraryCaseCommand = commandOf<CaseCommand>({
  confirm: fc.record({ verifiedOn: date, means }, { requiredKeys: [] }),
  change: fc.record(
    { fields: fc.constant(['phones', 'household.name']), verifiedOn: date, means },
    { requiredKeys: ['fields'] },
  ),
  end: fc.record({ reason: text, endedOn: date }, { requiredKeys: ['reason'] }),
  'mark-unreachable': fc.record({ reason: text, attempts: fc.integer({ min: 0, max: 9 }) }),
  'leave-undecided': withReason,
  assign: fc.record({ to: actor }),
});

export const arbitraryCycleCommand = commandOf<CommandOf<'cycle'>>({
  open: fc.record(
    { kind: oneOf(...RECORD_KINDS), month: arbitraryMonth, assignee: actor },
    { requiredKeys: ['kind', 'month'] },
  ),
  'sign-off': nothing,
  reopen: withReason,
  'hand-over': fc.record({ from: actor, to: actor, reason: text }, { requiredKeys: ['from', 'to'] }),
});

export const arbitraryUnitCommand = commandOf<CommandOf<'unit'>>({
  'move-in': fc.record(
    { unit, on: date, owner: party, use: oneOf('dwelling', 'shop') },
    { requiredKeys: ['unit', 'on', 'use'] },
  ),
  'ownership-change': fc.record(
    { unit, on: date, buyer: party, sellers: fc.array(arbitraryRecordId, { maxLength: 3 }) },
    { requiredKeys: ['unit', 'on', 'sellers'] },
  ),
});

/** New values of some fields of a kind: those of a valid record. */
const patchOf = (kind: RecordKind): fc.Arbitrary<object> =>
  fc.tuple(arbitraryRecord(kind), fc.infiniteStream(fc.boolean())).map(([record, takes]) =>
    Object.fromEntries(
      Object.entries(record).filter(
        // The number goes with its kind.
        ([field]) =>
          !FIXED_FIELDS.some((fixed) => fixed === field) && (/^id[KN]/.test(field) || takes.next().value),
      ),
    ),
  );

export const arbitraryRecordCommand = <Kind extends RecordKind>(
  kind: Kind,
): fc.Arbitrary<RecordCommandOf<Kind>> => {
  const change = fc.record(
    { fields: patchOf(kind), believed: patchOf(kind), statedOn: date },
    { requiredKeys: ['fields'] },
  );
  return fc.oneof(
    change.map((given) => ({ type: 'update', change: given })),
    fc.record({ type: fc.constant('close'), reason: text, on: date }),
  ) as fc.Arbitrary<object> as fc.Arbitrary<RecordCommandOf<Kind>>;
};

export const arbitraryEscalationCommand = (kind: RecordKind): fc.Arbitrary<EscalationCommand> =>
  fc.oneof(
    fc.record({ type: oneOf('keep', 'pass-up'), reason: text }),
    fc.constant({ type: 'accept' }),
    fc.record({ type: fc.constant('replace'), fields: patchOf(kind) }),
  ) as fc.Arbitrary<object> as fc.Arbitrary<EscalationCommand>;
