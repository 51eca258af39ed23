/**
 * Every code, clause and label in zh-CN and en: {@link describeFinding}, {@link describeIssue}, {@link describeWorkItem},
 * {@link label}.
 *
 * @module wuye/describe
 */

export * from './describe-clause.js';
export * from './describe-finding.js';
export * from './describe-issue.js';
export * from './describe-work-item.js';
export { LABELS, label, type Vocabulary } from './label.js';
export * from './message.js';
export { ERROR_MESSAGES, FINDING_MESSAGES, ISSUE_MESSAGES } from './messages/index.js';
