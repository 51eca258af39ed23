/** Whether a scope of business (经营范围) holds one of some words, other than in what it takes out (不含医疗美容, 除销售外). */
export function covers(scope: string, words: readonly string[]): boolean {
  const kept = TAKES_OUT.test(scope) ? withoutExclusions(scope) : scope;
  for (const word of words) {
    if (kept.includes(word)) return true;
  }
  return false;
}

const TAKES_OUT = /除|不含|不包[括含]|不得|不从事|禁止/;
const BRACKETS = /[（(【[][^（(【[）)】\]]*[）)】\]]/g;
/** Up to the end of a clause; 、 ends none, since a list is taken out as a whole. */
const EXCLUSIONS =
  /[^；;。，,\n]{0,80}除外|除[^；;。\n]{1,80}?外|(?:不含|不包[括含]|不得|不从事|禁止)[^；;。，,\n]*/g;

/** Brackets that take something out go as a whole, the inner ones first; then the clauses that do. */
function withoutExclusions(scope: string): string {
  let text = scope;
  for (let depth = 0; depth < MOST_BRACKETS; depth += 1) {
    const opened = text.replace(BRACKETS, (group) => (TAKES_OUT.test(group) ? '' : group.slice(1, -1)));
    if (opened === text) break;
    text = opened;
  }
  return text.replace(EXCLUSIONS, '');
}

const MOST_BRACKETS = 4;
