import type { FindingMessage, IssueMessage } from '../message.js';

export const REGISTERS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const REGISTERS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
