import { describe, expect, it } from 'vitest';
import { CLAUSES, clauseOf } from 'wuye';

describe('the clause catalogue', () => {
  it('has every id once, with the source that the id begins with', () => {
    const ids = CLAUSES.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(CLAUSES.filter(({ id, source }) => id.split('-')[0] !== source)).toEqual([]);
    expect(ids.filter((id) => !/^(?:OPS|[A-Z]{2,3}(?:-[A-Z]+)?-(?:[0-9P][0-9.]*[a-g]?))$/.test(id))).toEqual(
      [],
    );
  });

  it('tells each in both languages: Chinese in Chinese, English without', () => {
    const chinese = /\p{Script=Han}/u;
    expect(CLAUSES.filter(({ zh }) => !chinese.test(zh)).map(({ id }) => id)).toEqual([]);
    expect(
      CLAUSES.filter(({ en }) => chinese.test(en) || !/^[A-Z].*[.]$/s.test(en)).map(({ id }) => id),
    ).toEqual([]);
    expect(CLAUSES.filter(({ zh }) => !zh.endsWith('。')).map(({ id }) => id)).toEqual([]);
    const texts = CLAUSES.flatMap(({ zh, en }) => [zh, en]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each([
    'CIM-3.3',
    'CIM-4.1.1',
    'CIM-4.1.2',
    'CIM-4.1.3',
    'CIM-4.1.4',
    'CIM-4.1.5',
    'CIM-4.1.6',
    'CIM-4.1.7',
    'CIM-4.1.8',
    'CIM-4.1.9',
    'CIM-4.2.1.3g',
    'NIM-4.2',
    'NIM-5.2',
    'CN-PIPL-28',
    'CN-PIPL-31',
    'CN-PIPL-47',
    'CN-PIPL-51',
    'CN-CIVIL-942',
    'CN-CIVIL-1034',
    'CN-AEP-30',
    'CN-EEA-39',
    'CN-GB-11643',
    'CN-GB-32100',
    'CN-GA-36',
  ])('holds %s', (id) => {
    expect(clauseOf(id)?.id).toBe(id);
  });

  it('knows no other id', () => {
    for (const id of ['', 'CIM', 'CIM-9.9', 'cim-4.1.6', '__proto__', 'constructor'])
      expect(clauseOf(id)).toBeNull();
  });
});
