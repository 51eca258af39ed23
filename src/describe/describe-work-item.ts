import type { WorkItem } from '../worklist/work-item.js';
import { fill } from './fill.js';
import { label, textOf } from './label.js';
import type { IssueMessage, Language } from './message.js';
import { FINDING_MESSAGES } from './messages/index.js';
import { WORKLIST_ISSUES } from './messages/worklist.js';

const WORK_MESSAGES: Readonly<Record<string, IssueMessage>> = WORKLIST_ISSUES;
const UNKNOWN_CODE = { 'zh-CN': '待办事项：{code}', en: 'To do: {code}' } as const;

/**
 * The text of a work-list item: what is to be done.
 *
 * **Details**: the text of the work list for its code; for an item that comes from a finding, the finding's text where
 * it failed. Beside the facts, a text may name the item's own fields, such as `{subject}` and `{dueOn}`. A code
 * without a text gives a neutral one with the code.
 *
 * **Gotchas**: plain text. Escape it for HTML.
 *
 * @param item - an item of a work list
 * @param language - the language
 *
 * @example
 * ```ts
 * import { calendarDate, estateId } from 'wuye';
 * import { describeWorkItem } from 'wuye/describe';
 *
 * describeWorkItem(
 *   {
 *     estate: estateId('est_1'), code: 'OWN.WATER_PLANTS', role: 'staff', subject: 'lobby', subjectKind: 'plant',
 *     clause: 'OWN-1', state: 'due', since: null, dueOn: calendarDate('2026-11-30'), facts: {},
 *   },
 *   'en',
 * ); // => 'To do: OWN.WATER_PLANTS'
 * ```
 * @category Describe
 * @since 0.1.0
 */
export function describeWorkItem(item: WorkItem, language: Language): string {
  const { code, role, subject, subjectKind, state, since, dueOn } = item;
  const text = textOf(WORK_MESSAGES, code)?.[language] ?? textOf(FINDING_MESSAGES, code)?.[language].fail;
  const own = { code, role, subject, subjectKind, state: label('workState', state, language), since, dueOn };
  return fill(text ?? UNKNOWN_CODE[language], { ...item.facts, ...own }, language);
}
