import { type ClauseId, found, isGiven } from '../kernel/index.js';
import { CHECKLIST_ANSWERS, type ChecklistItem } from './checklist.js';
import type { AnswerGiven } from './command.js';
import type { Inspection } from './inspection.js';
import type { InspectionFinding } from './inspection-rules.js';

/** What of a list stands in it more than once. */
export const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

/** A checklist asks for something, and for each thing once. */
export function checklistFindings(checklist: readonly ChecklistItem[], clause: ClauseId): InspectionFinding {
  const twice = repeated(checklist.map(({ id }) => id));
  const whole = checklist.length > 0 && twice.length === 0 && checklist.every(({ id }) => isGiven(id));
  return found('INSPECTION.CHECKLIST_WRONG', whole, clause, { checklist: checklist.length, twice });
}

/** Answers name items of the checklist, each once, and say what is wrong. */
export function answerFindings(
  { checklist }: Inspection,
  answers: readonly AnswerGiven[],
  clause: ClauseId,
): readonly InspectionFinding[] {
  const given = answers.map(({ item }) => item);
  const twice = repeated(given);
  const odd = answers.flatMap(({ item }, index) =>
    twice.includes(item) || !checklist.some(({ id }) => id === item) ? [index + 1] : [],
  );
  const bare = answers.flatMap(({ answer, note }, index) =>
    !CHECKLIST_ANSWERS.includes(answer) || (answer !== 'met' && !isGiven(note)) ? [index + 1] : [],
  );
  return [
    found('INSPECTION.ITEM_UNKNOWN', odd.length === 0 && given.length > 0, clause, { positions: odd }),
    found('INSPECTION.ANSWER_UNEXPLAINED', bare.length === 0 ? 'pass' : 'unknown', clause, {
      positions: bare,
    }),
  ];
}

/** Everything on the list was looked at. */
export function allAnswered({ checklist, answers }: Inspection, clause: ClauseId): InspectionFinding {
  const open = checklist.filter(({ id }) => !answers.some(({ item }) => item === id)).map(({ id }) => id);
  const facts = { items: open, unanswered: open.length, asked: checklist.length };
  return found('INSPECTION.ITEMS_UNANSWERED', open.length === 0 ? 'pass' : 'unknown', clause, facts);
}
