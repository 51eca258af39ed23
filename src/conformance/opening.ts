import type { Store } from '../kernel/index.js';
import type { ConformanceTarget } from './conformance-target.js';

/** Whether the target opens at all. */
export interface Opening<Opened extends Store> {
  /** The target, watched. */
  readonly target: ConformanceTarget<Opened>;
  /** It failed, and had never opened a store before: no case can be tried. */
  hasFailed(): boolean;
}

/** Watches how a target opens its first store. A failure later on is the matter of the case that meets it. */
export function watchOpening<Opened extends Store>(target: ConformanceTarget<Opened>): Opening<Opened> {
  let state: 'untried' | 'opens' | 'failed' = 'untried';
  return {
    hasFailed: () => state === 'failed',
    target: {
      ...target,
      async open(declarations) {
        try {
          const store = await target.open(declarations);
          state = 'opens';
          return store;
        } catch (error) {
          if (state === 'untried') state = 'failed';
          throw error;
        }
      },
    },
  };
}
