import { actorId, calendarDate, estateId, instant, recordId } from 'wuye';
import type { AccessEntry, AccessPermission } from 'wuye/confidentiality';

const day = calendarDate('2026-11-21');

/** A manager's permission to look at one owner's record, for one day. */
export const accessPermission = (differing: Partial<AccessPermission> = {}): AccessPermission => ({
  id: 'per_1',
  to: actorId('li'),
  by: actorId('chen'),
  role: 'project-manager',
  kind: 'owner',
  record: recordId('own_1'),
  fields: 'all',
  purpose: 'contact',
  from: day,
  until: day,
  ...differing,
});

/** A clerk's look at an owner's phones, as the log of accesses keeps it. */
export const ACCESS_ENTRY: AccessEntry = {
  schemaVersion: 1,
  id: 'acc_1',
  estate: estateId('est_1'),
  action: 'reveal',
  at: instant('2026-11-21T01:00:00.000Z'),
  by: actorId('li'),
  role: 'clerk',
  kind: 'owner',
  record: recordId('own_1'),
  fields: ['phones'],
  purpose: 'contact',
  reason: '通知停水',
  granted: true,
  outcome: 'allowed',
  because: [],
  policy: { id: 'wuye.confidentiality', version: '1', effectiveFrom: calendarDate('2026-01-01') },
};
