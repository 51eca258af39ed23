import type { Verdict } from '../../kernel/index.js';
import type { ApplicationDocument } from '../application-content.js';
import { termsOfPaper } from '../papers.js';
import type { EligibilityInput, Judgement } from '../rule.js';
import type { PaperCheck } from './document-checks.js';

/**
 * Judges each of some papers; one that fails outweighs one that is unknown, and the facts name the kinds that the verdict
 * comes from. While the trade is not known, nor is which papers it needs.
 */
export function ofEach(
  papers: readonly ApplicationDocument[] | undefined,
  check: PaperCheck,
  input: EligibilityInput,
): Judgement {
  if (papers === undefined) return 'unknown';
  let worst: Judgement = input.tradeRule === undefined ? 'unknown' : 'not-applicable';
  let verdict: Verdict = worst;
  let documents: string[] = [];
  for (const paper of papers) {
    const judgement = check(paper, input, termsOfPaper(paper.kind));
    const judged = verdictOf(judgement);
    if (WEIGHT[judged] > WEIGHT[verdict]) {
      worst = judgement;
      verdict = judged;
      documents = [paper.kind];
    } else if (judged === verdict) documents.push(paper.kind);
  }
  if (verdict === 'not-applicable' || documents.length === 0) return verdict;
  if (typeof worst === 'string') return { verdict, facts: { documents } };
  return { ...worst, facts: { documents, ...worst.facts } };
}

const verdictOf = (judgement: Judgement) => (typeof judgement === 'string' ? judgement : judgement.verdict);

const WEIGHT: Readonly<Record<Verdict, number>> = { 'not-applicable': 0, pass: 1, unknown: 2, fail: 3 };
