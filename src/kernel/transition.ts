/**
 * A lifecycle as data: for each state, the state that each command leads to. What a state does not list is refused.
 *
 * @category Kernel
 * @since 0.1.0
 */
export type Transitions<State extends string> = Readonly<
  Record<State, Readonly<Partial<Record<string, State>>>>
>;

/**
 * The state that a command leads to, or `null` where the state refuses it.
 *
 * @param transitions - the lifecycle
 * @param state - the state it is in
 * @param command - the type of the command
 *
 * @example
 * ```ts
 * import { nextState } from 'wuye';
 *
 * const lamp = { off: { press: 'on' }, on: { press: 'off' } } as const;
 * nextState(lamp, 'off', 'press'); // => 'on'
 * nextState(lamp, 'off', 'toString'); // => null
 * ```
 * @category Kernel
 * @since 0.1.0
 */
export function nextState<State extends string>(
  transitions: Transitions<State>,
  state: State,
  command: string,
): State | null {
  const row = transitions[state];
  return Object.hasOwn(row, command) ? (row[command] ?? null) : null;
}
