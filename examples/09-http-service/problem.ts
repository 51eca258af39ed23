import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type ErrorCode, type Finding, type Issue, isWuyeError } from 'wuye';
import {
  clauseLabel,
  describeClause,
  describeErrorCode,
  describeFinding,
  describeIssue,
} from 'wuye/describe';
import type { Call } from './service.js';

/** What a caller can do about a problem. */
export type Advice = 'correct-and-send-again' | 'read-again' | 'retry' | 'sign-in';

const TITLES = {
  BAD_INPUT: { 'zh-CN': '提交的数据有误', en: 'Something is wrong with what was sent' },
  BODY_TOO_LARGE: { 'zh-CN': '提交的内容过大', en: 'The body is too large' },
  NOT_JSON: { 'zh-CN': '提交的内容不是 JSON', en: 'The body is not JSON' },
  NOT_FOUND: { 'zh-CN': '没有找到', en: 'There is no such thing' },
  NOT_SIGNED_IN: { 'zh-CN': '请先登录', en: 'Sign in first' },
  REFUSED: { 'zh-CN': '不合规定，未予办理', en: 'Refused by the rules, and nothing was done' },
  NEEDS_INFORMATION: { 'zh-CN': '情况不明，请补充后再提交', en: 'A fact is missing: add it and ask again' },
  FAILED: { 'zh-CN': '程序出错', en: 'The program failed' },
} as const;

export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly code: keyof typeof TITLES | ErrorCode;
  readonly advice?: Advice;
  readonly issues?: readonly Issue[];
  readonly findings?: readonly Finding[];
}

/** Answers with a problem (RFC 9457), its texts in the caller's language. */
export function problem(call: Call, { status, code, advice, issues, findings }: Problem): Response {
  const language = call.get('language');
  const title =
    code in TITLES ? TITLES[code as keyof typeof TITLES][language] : describeErrorCode(code, language);
  if (advice === 'retry') call.header('Retry-After', '1');
  if (advice === 'sign-in') call.header('WWW-Authenticate', 'Bearer');
  const body = {
    status,
    code,
    title,
    ...(advice === undefined ? {} : { advice }),
    ...(issues === undefined
      ? {}
      : { issues: issues.map((issue) => ({ ...issue, text: describeIssue(issue, language) })) }),
    ...(findings === undefined ? {} : { findings: findingsIn(call, findings) }),
  };
  return call.json(body, status, { 'Content-Type': 'application/problem+json' });
}

export const badInput = (call: Call, issues: readonly Issue[]): Response =>
  problem(call, { status: 400, code: 'BAD_INPUT', advice: 'correct-and-send-again', issues });

export const notJson = (call: Call): Response =>
  problem(call, { status: 400, code: 'NOT_JSON', advice: 'correct-and-send-again' });

export const notFound = (call: Call): Response => problem(call, { status: 404, code: 'NOT_FOUND' });

/** Findings with their texts, and what their clauses require. */
export function findingsIn(call: Call, findings: readonly Finding[]) {
  const language = call.get('language');
  return findings.map((finding) => ({
    ...finding,
    text: describeFinding(finding, language),
    source: clauseLabel(finding.clause, language),
    requires: describeClause(finding.clause, language),
  }));
}

/** What the library throws that is the caller's to see to. All else of the store is a failed device. */
const THROWN: Readonly<Partial<Record<ErrorCode, Omit<Problem, 'code'>>>> = {
  'CENTRE.DOCUMENT_MISSING': { status: 404 },
  'CENTRE.DOCUMENT_PRESENT': { status: 409 },
  'CENTRE.DOCUMENT_CHANGED': { status: 412, advice: 'read-again' },
  'CENTRE.ID_MISFIT': { status: 400, advice: 'correct-and-send-again' },
  'CENTRE.COMMAND_ID_TAKEN': { status: 422 },
  'CENTRE.ATTEMPTS_EXHAUSTED': { status: 409, advice: 'retry' },
  'STORAGE.INVALID_KEY': { status: 400, advice: 'correct-and-send-again' },
  'STORAGE.INVALID_CURSOR': { status: 400, advice: 'correct-and-send-again' },
  'STORAGE.TOO_MANY_CHANGES': { status: 422 },
};

/** The problem of something thrown. Its message is for nobody outside: it might name a value. */
export function problemOf(error: unknown): Problem {
  if (!isWuyeError(error)) return { status: 500, code: 'FAILED' };
  const { code } = error;
  const known = THROWN[code];
  if (known !== undefined) return { code, ...known };
  return code.startsWith('STORAGE.') ? { status: 503, code, advice: 'retry' } : { status: 500, code };
}
