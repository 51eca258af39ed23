import type { Verdict } from '../../kernel/index.js';
import type { ApplicationDocument } from '../application.js';
import type { Judgement } from '../rule.js';

/**
 * Judges each certificate that the trade needs and that was brought; one that fails outweighs one that is unknown, and
 * the facts name the kinds that the verdict comes from.
 */
export function ofEach(
  certificates: readonly ApplicationDocument[] | undefined,
  judge: (certificate: ApplicationDocument) => Judgement,
): Judgement {
  if (certificates === undefined) return 'unknown';
  let worst: Judgement = 'not-applicable';
  let verdict: Verdict = worst;
  let documents: string[] = [];
  for (const certificate of certificates) {
    const judgement = judge(certificate);
    const judged = verdictOf(judgement);
    if (WEIGHT[judged] > WEIGHT[verdict]) {
      worst = judgement;
      verdict = judged;
      documents = [certificate.kind];
    } else if (judged === verdict) documents.push(certificate.kind);
  }
  if (verdict === 'not-applicable') return verdict;
  if (typeof worst === 'string') return { verdict, facts: { documents } };
  const facts = { documents, ...worst.facts };
  return worst.effect === undefined ? { verdict, facts } : { verdict, facts, effect: worst.effect };
}

const verdictOf = (judgement: Judgement) => (typeof judgement === 'string' ? judgement : judgement.verdict);

const WEIGHT: Readonly<Record<Verdict, number>> = { 'not-applicable': 0, pass: 1, unknown: 2, fail: 3 };
