import { useState } from 'react';
import type { Finding } from 'wuye';
import { isWuyeError } from 'wuye';
import { changed } from './changes.js';

/** What a command, or a look at clear values, was answered with. */
export interface Told {
  readonly accepted: boolean;
  readonly findings: readonly Finding[];
  /** What was asked, in words. */
  readonly what: string;
}

/** How the last command went, the count of commands, and how to give one. */
export interface Command {
  readonly told: Told | null;
  readonly failed: string | null;
  readonly count: number;
  readonly busy: boolean;
  readonly run: (what: string, command: () => Promise<Omit<Told, 'what'>>) => Promise<boolean>;
}

/** Gives commands, one at a time, and keeps what the last was answered with. */
export function useCommand(): Command {
  const [state, setState] = useState<Omit<Command, 'run'>>({
    told: null,
    failed: null,
    count: 0,
    busy: false,
  });
  const run: Command['run'] = async (what, command) => {
    if (state.busy) return false;
    setState((before) => ({ ...before, busy: true }));
    try {
      const { accepted, findings } = await command();
      setState(({ count }) => ({
        told: { what, accepted, findings },
        failed: null,
        count: count + 1,
        busy: false,
      }));
      changed();
      return accepted;
    } catch (cause) {
      const failed = isWuyeError(cause) ? cause.code : String(cause);
      setState(({ count }) => ({ told: null, failed, count: count + 1, busy: false }));
      return false;
    }
  };
  return { ...state, run };
}
