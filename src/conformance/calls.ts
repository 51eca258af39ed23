import type { Store } from '../kernel/index.js';
import type { ConformanceSettings } from './conformance-case.js';

/** Told that a call of the target or the store begins; what it gives is called when the call came to an end. */
export type Watch = (call: string) => () => void;

/** What a run hands to the kit's own cases besides what is public. */
export interface WatchedSettings extends ConformanceSettings {
  readonly watch?: Watch;
}

/** The calls that are under way. */
export interface Calls {
  readonly watch: Watch;
  /** Which they are, each with its number where there are several. */
  underWay(): string;
}

/** Counts calls, so that one that never comes to an end can be named. */
export function createCalls(): Calls {
  const open = new Map<string, number>();
  const count = (call: string, more: number) => open.set(call, (open.get(call) ?? 0) + more);
  return {
    watch(call) {
      count(call, 1);
      return () => void count(call, -1);
    },
    underWay() {
      const names = [...open].flatMap(([call, times]) =>
        times <= 0 ? [] : times === 1 ? [call] : [`${call} (${times} times)`],
      );
      return names.length === 0
        ? 'no call of the store or the target was under way'
        : `waiting for ${names.join(', ')}`;
    },
  };
}

/** Watches one call; what it gives or throws is passed on as it is. */
export function watched<Result>(watch: Watch, name: string, call: () => Promise<Result>): Promise<Result> {
  const ended = watch(name);
  let result: Promise<Result>;
  try {
    result = call();
  } catch (error) {
    ended();
    throw error;
  }
  Promise.resolve(result).then(ended, ended);
  return result;
}

/** The same store with its calls watched. */
export function watchedStore(store: Store, watch: Watch): Store {
  return {
    get capabilities() {
      return store.capabilities;
    },
    get: (...args) => watched(watch, 'get', () => store.get(...args)),
    getMany: (...args) => watched(watch, 'getMany', () => store.getMany(...args)),
    list: (...args) => watched(watch, 'list', () => store.list(...args)),
    commit: (...args) => watched(watch, 'commit', () => store.commit(...args)),
  };
}
