import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ERROR_CODES } from 'wuye';
import {
  ERROR_MESSAGES,
  FINDING_MESSAGES,
  type FindingMessage,
  ISSUE_MESSAGES,
  type IssueMessage,
  LABELS,
} from 'wuye/describe';

const SRC = new URL('../../src/', import.meta.url);
const CHINESE = /\p{Script=Han}/u;
const PLACES = /\{(\w+)\}/g;

type Pair = Readonly<{ name: string; zh: string; en: string }>;

const pair = (name: string, message: IssueMessage): Pair => ({ name, zh: message['zh-CN'], en: message.en });
const pairs: readonly Pair[] = [
  ...Object.entries({ ...ISSUE_MESSAGES, ...ERROR_MESSAGES }).map(([code, message]) => pair(code, message)),
  ...Object.entries(FINDING_MESSAGES).flatMap(([code, message]) =>
    (['pass', 'fail', 'unknown'] as const).map((verdict) => ({
      name: `${code} ${verdict}`,
      zh: message['zh-CN'][verdict],
      en: message.en[verdict],
    })),
  ),
];
const words: readonly Pair[] = Object.entries(LABELS).flatMap(([vocabulary, labels]) =>
  Object.entries(labels as Record<string, IssueMessage>).map(([value, message]) =>
    pair(`${vocabulary} ${value}`, message),
  ),
);

const places = (text: string) => [...new Set([...text.matchAll(PLACES)].map(([, name]) => name))].sort();
const names = (wrong: (pair: Pair) => boolean, of: readonly Pair[] = pairs) =>
  of.filter(wrong).map(({ name }) => name);

describe('every message', () => {
  it('exists: the tables are not empty', () => {
    expect(pairs.length).toBeGreaterThan(50);
    expect(words.length).toBeGreaterThan(80);
  });

  it('has a Chinese text with Chinese in it, and an English one without', () => {
    expect(names(({ zh }) => !CHINESE.test(zh), [...pairs, ...words])).toEqual([]);
    expect(names(({ en }) => !/[A-Za-z]/.test(en) || CHINESE.test(en), [...pairs, ...words])).toEqual([]);
  });

  it('names the same facts in both languages', () => {
    const differing = pairs.filter(({ zh, en }) => places(zh).join() !== places(en).join());
    expect(differing.map(({ name, zh, en }) => [name, places(zh), places(en)])).toEqual([]);
  });

  it('has no brace that is no placeholder, and no placeholder in a label', () => {
    expect(names(({ zh, en }) => /[{}]/.test((zh + en).replace(PLACES, '')))).toEqual([]);
    expect(names(({ zh, en }) => /[{}]/.test(zh + en), words)).toEqual([]);
  });

  it('is one plain line: no markup, no line break, no blank at either end, no full stop', () => {
    const untidy = (text: string) => /[<>&]|[\n\t]|^\s|\s$|\s{2}|[.。]$/.test(text);
    expect(names(({ zh, en }) => untidy(zh) || untidy(en), [...pairs, ...words])).toEqual([]);
  });
});

describe('the tables of the rooms', () => {
  const files = readdirSync(new URL('describe/messages/', SRC)).filter((file) => file !== 'index.ts');

  it('are all composed, and name no code twice', async () => {
    const owners = new Map<string, string>();
    const twice: string[] = [];
    for (const file of files) {
      const tables: Record<string, Record<string, IssueMessage | FindingMessage>> = await import(
        new URL(`describe/messages/${file}`, SRC).href
      );
      for (const [name, table] of Object.entries(tables)) {
        for (const [code, message] of Object.entries(table)) {
          const kind = name.replace(/^[A-Z_]+_/, '');
          const key = `${kind} ${code}`;
          if (owners.has(key)) twice.push(`${key}: ${owners.get(key)} and ${file}`);
          owners.set(key, file);
          const all = { FINDINGS: FINDING_MESSAGES, ISSUES: ISSUE_MESSAGES, ERRORS: ERROR_MESSAGES }[kind];
          expect(all?.[code], `${code} of ${file}`).toBe(message);
        }
      }
    }
    expect(twice).toEqual([]);
    expect(owners.size).toBeGreaterThan(50);
  });

  it('have a text for every code that a room exports', async () => {
    const rooms = readdirSync(SRC).filter((room) => existsSync(new URL(`${room}/codes.ts`, SRC)));
    const silent: string[] = [];
    for (const room of rooms) {
      const lists: Record<string, unknown> = await import(new URL(`${room}/codes.ts`, SRC).href);
      for (const codes of Object.values(lists).filter((list) => Array.isArray(list))) {
        for (const code of codes as readonly string[]) {
          if (!(code in FINDING_MESSAGES) && !(code in ISSUE_MESSAGES)) silent.push(`${room}: ${code}`);
        }
      }
    }
    expect(rooms.length).toBeGreaterThan(4);
    expect(silent).toEqual([]);
    expect(ERROR_CODES.filter((code) => !(code in ERROR_MESSAGES))).toEqual([]);
  });
});
