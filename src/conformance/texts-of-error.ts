/** How far a logger goes down into an error. */
const DEPTH = 4;

/** Every text that a logger may find in an error, each with the way to it: message, cause, what a driver adds. */
export function textsOf(error: unknown): readonly (readonly [way: string, text: string])[] {
  const found: (readonly [string, string])[] = [];
  const seen = new Set<unknown>();
  const visit = (value: unknown, way: string, depth: number): void => {
    if (typeof value === 'string') found.push([way, value]);
    if (typeof value !== 'object' || value === null || seen.has(value) || depth === 0) return;
    seen.add(value);
    // Not only what is enumerable: message, stack and cause are not.
    for (const [name, { value: member }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
      visit(member, way === '' ? name : `${way}.${name}`, depth - 1);
    }
  };
  visit(error, '', DEPTH);
  return found;
}
