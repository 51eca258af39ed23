/**
 * The lines that one text has and the other has not, in order: `- gone`, `+ new`. A line that only moved is not told, which
 * is what reports sorted by name need.
 */
export function changedLines(before: string, after: string): readonly string[] {
  const gone = beyond(before, after).map((line) => `- ${line}`);
  const come = beyond(after, before).map((line) => `+ ${line}`);
  return [...gone, ...come];
}

/** The lines of a text that are not in another, each as often as it stands there more often. */
function beyond(text: string, other: string): readonly string[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0 && line.trim() !== '';
  });
}
