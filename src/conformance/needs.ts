import type { Store, StoreCapabilities } from '../kernel/index.js';
import type { ConformanceTarget } from './conformance-target.js';

/**
 * What a case may need: of the store's capabilities, or of the target, whose members have the same names.
 *
 * **Details**: `lists` is any `list` but `'none'`, `ranges` is `'all'`, `limited-lists` is anything but `'all'`;
 * `bounded` is a `maxChanges` small enough to try.
 *
 * @category Conformance
 * @since 0.1.0
 */
export const CONFORMANCE_NEEDS = [
  'lists',
  'ranges',
  'limited-lists',
  'bounded',
  'durable',
  'reopen',
  'connect',
  'migrate',
  'breakDevice',
] as const;

/** @see {@link CONFORMANCE_NEEDS}
 * @category Conformance
 * @since 0.1.0
 */
export type ConformanceNeed = (typeof CONFORMANCE_NEEDS)[number];

/** The largest commit that the kit tries. */
const MOST_CHANGES = 20_000;

/** What the target lacks, known before a store is open; `null` when nothing. */
export function lackOfTarget<Opened extends Store>(
  needs: readonly ConformanceNeed[],
  target: ConformanceTarget<Opened>,
): string | null {
  for (const need of needs) {
    if (need !== 'reopen' && need !== 'connect' && need !== 'migrate' && need !== 'breakDevice') continue;
    if (target[need] === undefined) return `the target has no ${need}`;
  }
  return null;
}

/** What the store cannot do of all that is needed; `null` when it can do all of it. */
export function lackOfStore(
  needs: readonly ConformanceNeed[],
  { list, durable, maxChanges }: StoreCapabilities,
): string | null {
  for (const need of needs) {
    if (need === 'lists' && list === 'none') return "the store's list is 'none'";
    if (need === 'ranges' && list !== 'all') return `the store's list is '${list}'`;
    if (need === 'limited-lists' && list === 'all') return "the store's list is 'all'";
    if (need === 'durable' && !durable) return 'the store is not durable';
    if (need === 'bounded' && maxChanges > MOST_CHANGES) return `the store's maxChanges is ${maxChanges}`;
  }
  return null;
}

/**
 * Why a case does not apply, told without running it: for whoever wants to know before a store is open.
 *
 * @param one - the case
 * @param capabilities - of the store
 * @param target - how it is opened
 * @returns which capability or which member of the target lacks, or `null` where the case applies
 *
 * @example
 * ```ts
 * import { CONFORMANCE_CASES, lacking } from 'wuye/conformance';
 * import { createMemoryStore } from 'wuye/storage';
 *
 * const target = { open: async () => createMemoryStore() };
 * const durable = CONFORMANCE_CASES.filter(({ id }) => id === 'durable.documents');
 * durable.map((one) => lacking(one, createMemoryStore().capabilities, target)); // => ['the target has no reopen']
 * ```
 * @category Conformance
 * @since 0.1.0
 */
export function lacking<Opened extends Store>(
  one: { readonly needs: readonly ConformanceNeed[] },
  capabilities: StoreCapabilities,
  target: ConformanceTarget<Opened>,
): string | null {
  return lackOfTarget(one.needs, target) ?? lackOfStore(one.needs, capabilities);
}
