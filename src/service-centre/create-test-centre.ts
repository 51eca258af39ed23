import {
  type Actor,
  actorId,
  addMilliseconds,
  type Change,
  estateId,
  type IdGenerator,
  type Instant,
  instant,
  type Store,
} from '../kernel/index.js';
import { createMemoryStore } from '../storage/index.js';
import { createServiceCentre } from './create-service-centre.js';
import { KEPT, type KeptDocuments, type KeptKind } from './kept.js';
import type { ServiceCentre } from './service-centre.js';
import { type CentreOptions, settingOf } from './setting.js';

/**
 * A service centre for tests, whose time stands still until it is moved.
 *
 * @category Service centre
 * @since 0.1.0
 */
export interface TestCentre extends ServiceCentre {
  readonly store: Store;
  /** The options that it was made of, for a second centre over the same store. */
  readonly options: CentreOptions;
  /** The time as it stands. */
  readonly now: () => Instant;
  /** Moves the time by hours, forward or back. */
  readonly passHours: (hours: number) => void;
  /** Sets the time. */
  readonly setNow: (at: Instant) => void;
  /** Puts a document there, as if it had always been, without an audit entry. It must not be there yet. */
  readonly put: <Kind extends KeptKind>(kind: Kind, document: KeptDocuments[Kind]) => Promise<void>;
}

const HOUR = 3_600_000;

/**
 * A service centre for hosts' own tests: in memory, with a time that is moved by hand and ids that count up. Nothing in it
 * differs from one run to the next.
 *
 * @param options - whatever is to be other than: a memory store, the estate `est_test`, 21 November 2026 09:00 in
 *   Shanghai, an actor `tester` who is clerk, department head and project manager
 *
 * @example
 * ```ts
 * import { calendarMonth } from 'wuye';
 * import { createTestCentre } from 'wuye/service-centre';
 *
 * const centre = createTestCentre();
 * centre.now(); // => '2026-11-21T01:00:00.000Z'
 * centre.passHours(24);
 * const { id } = await centre.run('archive', '2026-10', { type: 'open', month: calendarMonth('2026-10') });
 * (await centre.get('archive', id))?.opened.at; // => '2026-11-22T01:00:00.000Z'
 * ```
 * @category Service centre
 * @since 0.1.0
 */
export function createTestCentre(options: Partial<CentreOptions> = {}): TestCentre {
  let at = instant('2026-11-21T01:00:00.000Z');
  const full: CentreOptions = {
    store: createMemoryStore(),
    estate: estateId('est_test'),
    clock: () => at,
    ids: createCountingIds(),
    actor: TESTER,
    ...options,
  };
  const { store, estate, indexOf } = settingOf(full);
  return {
    ...createServiceCentre(full),
    store,
    options: full,
    now: full.clock,
    passHours: (hours) => {
      at = addMilliseconds(at, hours * HOUR);
    },
    setNow: (now) => {
      at = now;
    },
    async put(kind, document) {
      const collection = KEPT[kind];
      const index = indexOf(collection, document);
      const change: Change = {
        type: 'put',
        collection,
        id: document.id,
        expect: 'absent',
        body: document,
        index,
      };
      await store.commit(estate, [change]);
    },
  };
}

const TESTER: Actor = {
  id: /* @__PURE__ */ actorId('tester'),
  roles: ['clerk', 'department-head', 'project-manager'],
};

/**
 * Ids that count up, for tests: `ntc_000001`, `aud_000002`.
 *
 * @example
 * ```ts
 * import { createCountingIds } from 'wuye/service-centre';
 *
 * const ids = createCountingIds();
 * [ids('ntc'), ids('aud')]; // => ['ntc_000001', 'aud_000002']
 * ```
 * @category Service centre
 * @since 0.1.0
 */
export function createCountingIds(): IdGenerator {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}_${String(count).padStart(6, '0')}`;
  };
}
