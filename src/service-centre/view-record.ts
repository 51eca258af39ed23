import { type Purpose, type Redaction, redactFor } from '../confidentiality/index.js';
import { type Actor, type ActorId, dateAt, WuyeError } from '../kernel/index.js';
import { collectionOf } from '../records/collection.js';
import type { RecordKind, RegisterRecord } from '../records/index.js';
import { bodyOf } from './body-of.js';
import { given } from './given.js';
import type { CentreSetting } from './setting.js';

/**
 * Who looks at a record, and what for.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface Look {
  readonly kind: RecordKind;
  readonly purpose: Purpose;
  /** The actor of the service centre by default. */
  readonly actor?: Actor;
  /** Whom the actor acts for: narrows the rights to those that this person handed over. */
  readonly inNameOf?: ActorId;
}

/** A record as it may be shown; `null` where there is none of that kind. */
export async function viewRecord(
  setting: CentreSetting,
  id: string,
  { kind, purpose, actor = setting.actor, inNameOf }: Look,
): Promise<Redaction | null> {
  if (actor === undefined) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'nobody looks');
  const record = await readRecord(setting, kind, id);
  if (record === null) return null;
  return redactFor(actor, purpose, record, {
    asOf: dateAt(setting.clock(), setting.zone),
    ...given('inNameOf', inNameOf),
    ...given('policy', setting.policies.confidentiality),
  });
}

/** A record of a kind, out of the collection that the kind is kept in. */
export async function readRecord(
  { store, estate }: CentreSetting,
  kind: RecordKind,
  id: string,
): Promise<RegisterRecord | null> {
  const stored = await store.get(estate, collectionOf(kind), id);
  // Bodies of the collections were written through this library.
  const record = bodyOf(stored) as RegisterRecord | null;
  return record?.kind === kind ? record : null;
}
