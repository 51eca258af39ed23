import { undoImport } from '../imports/index.js';
import { WuyeError } from '../kernel/index.js';
import { bodyOf } from './body-of.js';
import { given } from './given.js';
import { historyOf } from './history.js';
import { KEPT, type KeptDocuments } from './kept.js';
import { readCoverage } from './read-coverage.js';
import { readWorkList } from './read-work-list.js';
import { revealFields } from './reveal-fields.js';
import { runCommand } from './run-command.js';
import type { ServiceCentre } from './service-centre.js';
import { type CentreOptions, settingOf } from './setting.js';
import { viewRecord } from './view-record.js';

/**
 * Wires the rules of an estate to its store: each command is loaded for, decided, and written with its audit entry in one
 * commit. It holds no rule of its own; a host may take it or write its own with the same parts.
 *
 * **Details**: when somebody else was quicker, the command is decided anew on what is there then. Documents that a decision
 * only depends on (the notice of a sheet, the cycle of a case) are written again unchanged, so that a change of them at the
 * same time is noticed. What follows from a command is in its commit: the first sheet or signature publishes the notice, a
 * correction withdraws what it corrects, a withdrawal recalls and cancels the sheets, a published application drafts
 * its notice.
 *
 * @param options - store, estate, clock, ids; who acts, zone, calendar, policies where they are not the defaults
 *
 * @example
 * ```ts
 * import { actorId, createIdGenerator, estateId, instant } from 'wuye';
 * import { createServiceCentre } from 'wuye/service-centre';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const centre = createServiceCentre({
 *   store: createMemoryStore(),
 *   estate: estateId('est_chenghu'),
 *   clock: () => instant('2026-11-21T01:00:00.000Z'),
 *   ids: createIdGenerator({ now: () => 1_795_224_600_000, random: (size) => new Uint8Array(size) }),
 *   actor: { id: actorId('li'), roles: ['clerk'] },
 * });
 * const { step, id, document } = await centre.run('notice', 'ntc_1', {
 *   type: 'draft',
 *   content: {
 *     origin: { category: 'internal' }, pattern: 'notice', planning: { class: 'routine' }, title: '温馨提示',
 *     body: '请关好门窗。', scope: { kind: 'estate' }, importance: 'ordinary', modes: ['board'],
 *   },
 * });
 * [step.accepted, id, document?.state]; // => [true, 'ntc_1', 'draft']
 * const issued = await centre.run('notice', id, { type: 'issue' });
 * [issued.step.accepted, issued.document?.state]; // => [false, 'draft']
 * (await centre.history('notice', id)).entries.map(({ entry }) => entry.action); // => ['notice.draft']
 * ```
 * @category Service centre
 * @since 0.1.0
 */
export function createServiceCentre(options: CentreOptions): ServiceCentre {
  const setting = settingOf(options);
  const { store, estate, clock } = setting;
  return {
    run: (area, id, command, call = {}) => runCommand(setting, area, id, command, call),
    async get(kind, id) {
      const stored = await store.get(estate, KEPT[kind], id);
      // Bodies of the collections were written through this library.
      return bodyOf(stored) as KeptDocuments[typeof kind] | null;
    },
    view: (id, look) => viewRecord(setting, id, look),
    reveal: (id, request) => revealFields(setting, id, request),
    workList: (asOf, since) => readWorkList(setting, asOf, since),
    coverage: (month, asOf) => readCoverage(setting, month, asOf),
    history: (kind, id, page) => historyOf(setting, kind, id, page),
    async undoImport(batch, { actor = setting.actor } = {}) {
      if (actor === undefined) throw new WuyeError('KERNEL.INVALID_ARGUMENT', 'nobody acts');
      const policy = given('refreshPolicy', setting.policies.refresh);
      return undoImport(batch, { store, estate, by: actor.id, at: clock(), ...policy });
    },
  };
}
