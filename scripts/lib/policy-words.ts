import type { Language } from '../../src/describe/index.js';

/** What one part of a policy settles, in both languages, and where its value comes from. */
export interface PolicyPart<Value = never> extends Readonly<Record<Language, string>> {
  /** The clause whose own words it is, or `open` and the clause that leaves it open; a bare `open`: no clause asks for it. */
  readonly from: string;
  /** How a value is written that is too large to print. */
  readonly shown?: (value: Value) => string;
}

/** One part of a policy. */
export const part = <Value = never>(
  from: string,
  en: string,
  zh: string,
  shown?: (value: Value) => string,
): PolicyPart<Value> => ({ from, en, 'zh-CN': zh, ...(shown === undefined ? {} : { shown }) });

export const ROLES_OF = (from: string): PolicyPart => part(from, 'who may do what', '各命令由谁执行');

/** `a: 1; b: 2` of an object, each value written by a function. */
export const each =
  <Value>(write: (value: Value) => string) =>
  (values: Readonly<Record<string, Value>>): string =>
    Object.entries(values)
      .map(([key, value]) => `${key}: ${write(value)}`)
      .join('; ');

/** The keys of an object alone. */
export const keysOf = (values: object): string =>
  Object.keys(values)
    .map((key) => `\`${key}\``)
    .join(', ');

/** A value as a cell of a table: what is nested is written flat. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value)
      .map(([key, own]) => (isPlain(own) ? `${key}: ${textOf(own)}` : `${key} (${textOf(own)})`))
      .join('; ');
  }
  return `\`${String(value)}\``;
}

const isPlain = (value: unknown) => typeof value !== 'object' || value === null || Array.isArray(value);
