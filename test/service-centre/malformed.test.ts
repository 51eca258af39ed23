import { beforeEach, describe, expect, it } from 'vitest';
import { calendarMonth, type ErrorCode, isWuyeError } from 'wuye';
import type { HistoryPage, TestCentre } from 'wuye/service-centre';
import { createMemoryStore } from 'wuye/storage';
import { dog } from '../support/records.js';
import { auditOf, centre, content, spied } from './support.js';

let at: TestCentre;
let written: number;
beforeEach(() => {
  written = 0;
  at = centre(
    spied(createMemoryStore(), () => {
      written += 1;
    }),
  );
});

const codeOf = (asked: Promise<unknown>): Promise<ErrorCode | 'none'> =>
  asked.then(
    () => 'none',
    (error) => {
      if (!isWuyeError(error)) throw error;
      return error.code;
    },
  );

describe('an id that none can have', () => {
  const FORMS = ['', 'a b', '王芳', '../x', 'x'.repeat(129), 5, {}] as readonly string[];

  it.each(FORMS)('%j is refused in one way by all that take an id, and nothing is written', async (id) => {
    const look = { kind: 'owner', purpose: 'move-in' } as const;
    const asked = [
      at.get('notice', id),
      at.history('notice', id),
      at.history('notice', id, { cursor: 'x' }),
      at.view(id, look),
      at.reveal(id, { ...look, fields: ['idNumber'], reason: '办理更名核对证件' }),
      at.run('notice', id, { type: 'submit' }),
      at.run('cycle', id, { type: 'open', kind: 'dog', month: calendarMonth('2026-11') }),
      at.undoImport(id),
    ];
    const codes = await Promise.all(asked.map(codeOf));
    expect(codes).toEqual(asked.map(() => 'STORAGE.INVALID_KEY'));
    expect(written).toBe(0);
  });
});

describe('a history', () => {
  beforeEach(async () => {
    await at.put('record', dog('dog_1', { breed: '柯基' }));
    await at.run('record', 'dog_1', { type: 'update', change: { fields: { breed: '柴犬' } } });
    await at.run('notice', 'ntc_1', { type: 'draft', content: content() });
    await at.run('notice', 'ntc_1', { type: 'edit', content: content({ title: '停水' }) });
  });
  const page = (cursor: string) => at.history('notice', 'ntc_1', { limit: 1, cursor });

  it('tells of no document of another kind that has the same id', async () => {
    expect(await at.history('notice', 'dog_1')).toEqual({ entries: [], next: null });
    await at.run('notice', 'dog_1', { type: 'draft', content: content() });
    await at.run('record', 'dog_1', { type: 'update', change: { fields: { breed: '泰迪' } } });
    await at.run('record', 'dog_1', { type: 'update', change: { fields: { breed: '秋田' } } });
    await at.run('notice', 'dog_1', { type: 'edit', content: content({ title: '停水' }) });
    const told = async (kind: 'notice' | 'record', limit: number) => {
      const found: unknown[] = [];
      let cursor: string | null = null;
      do {
        const { entries, next }: HistoryPage = await at.history(kind, 'dog_1', {
          limit,
          ...(cursor === null ? {} : { cursor }),
        });
        found.push(...entries.map(({ entry, differences }) => [entry.action, differences]));
        cursor = next;
      } while (cursor !== null);
      return found;
    };
    const [notice, record] = [await told('notice', 50), await told('record', 50)];
    expect(notice.map((each) => (each as [string])[0])).toEqual(['notice.edit', 'notice.draft']);
    expect(JSON.stringify(notice)).not.toMatch(/breed|泰迪/);
    expect(record).toHaveLength(3);
    for (const limit of [1, 2, 3]) {
      expect(await told('notice', limit)).toEqual(notice);
      expect(await told('record', limit)).toEqual(record);
    }
  });

  it('refuses a cursor that names no entry of that document: it might tell of another one', async () => {
    const { next } = await at.history('notice', 'ntc_1', { limit: 1 });
    const [entry = '', place = ''] = next?.split(' ') ?? [];
    expect((await page(`${entry} ${place}`)).entries).toHaveLength(1);
    const others = (await auditOf(at)).filter(({ subject }) => subject === 'dog_1');
    expect(others).toHaveLength(1);
    for (const other of [...others.map(({ id }) => id), 'aud_none', '王芳', 'x'.repeat(129)]) {
      expect(await codeOf(page(`${other} ${place}`))).toBe('STORAGE.INVALID_CURSOR');
    }
  });
});
