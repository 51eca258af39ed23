import {
  ACCESS_LOG_COLLECTION,
  accessEntryIndex,
  type Reveal,
  type RevealContext,
  type RevealRequest,
  requestReveal,
} from '../confidentiality/index.js';
import { recordId, WuyeError } from '../kernel/index.js';
import { given } from './given.js';
import type { CentreSetting } from './setting.js';
import { type Look, readRecord } from './view-record.js';

/**
 * Some fields of a record, clear: who asks, what for, why, and what on file it rests on. A fact that is left out is unknown,
 * and leads to `needs-information` where a rule asks for it.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface RevealFields
  extends Look,
    Pick<RevealRequest, 'fields' | 'reason'>,
    Pick<RevealContext, 'permissions' | 'consents' | 'person'> {}

/** Decides, writes the entry of the access log, and only then gives the values. */
export async function revealFields(setting: CentreSetting, id: string, look: RevealFields): Promise<Reveal> {
  const { store, estate, ids, zone, policies } = setting;
  const { kind, fields, reason, purpose, actor = setting.actor } = look;
  if (actor === undefined) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'nobody looks');
  const record = await readRecord(setting, kind, id);
  const answer = requestReveal(
    { id: ids('acc'), estate, kind, record: recordId(id), fields, reason },
    {
      viewer: { actor, purpose, ...given('inNameOf', look.inNameOf) },
      at: setting.clock(),
      ...given('record', record ?? undefined),
      ...given('permissions', look.permissions),
      ...given('consents', look.consents),
      ...given('person', look.person),
      ...given('zone', zone),
      ...given('policy', policies.confidentiality),
    },
  );
  const { entry } = answer;
  const logged = await store.commit(estate, [
    {
      type: 'put',
      collection: ACCESS_LOG_COLLECTION.name,
      id: entry.id,
      expect: 'absent',
      body: entry,
      index: accessEntryIndex(entry),
    },
  ]);
  // Nothing is shown that is not logged.
  if (!logged.ok) throw new WuyeError('STORAGE.IO_FAILED', `an access entry has the id ${entry.id} already`);
  return answer;
}
