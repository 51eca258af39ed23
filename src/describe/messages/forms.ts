import type { FindingMessage, IssueMessage } from '../message.js';

export const FORMS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const FORMS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
