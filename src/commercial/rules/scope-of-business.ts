/** Whether a scope of business (经营范围) holds one of some words, other than as an exclusion (不含医疗美容). */
export function covers(scope: string, words: readonly string[]): boolean {
  for (const word of words) {
    if (scope.includes(word) && !scope.includes(`不含${word}`)) return true;
  }
  return false;
}
