/** How far causes are followed: enough for any driver, and an end where one is its own cause. */
const DEPTH = 5;

/** What an error says, and what caused it, as far as that says more; of several errors in one, what each says. */
export function failureText(error: unknown, depth = DEPTH): string {
  if (!(error instanceof Error)) return String(error);
  const { message, name, cause } = error;
  const parts: readonly unknown[] = error instanceof AggregateError ? error.errors : [];
  const plain = name === 'Error' || name === 'WuyeError';
  const own = message === '' ? name : plain ? message : `${name}: ${message}`;
  if (depth === 0) return own;
  const told =
    parts.length === 0 ? own : `${own}: ${parts.map((one) => failureText(one, depth - 1)).join('; ')}`;
  if (cause === undefined) return told;
  const because = failureText(cause, depth - 1);
  return told.includes(because) ? told : `${told}, because of: ${because}`;
}
