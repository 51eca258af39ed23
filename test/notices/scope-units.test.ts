import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type NoticeScope, scopeCovers, unitsIn } from '../../src/notices/index.js';
import type { UnitKey } from '../../src/records/index.js';
import { arbitraryScope } from '../support/arbitrary-notices.js';

const UNITS = ['1-S05', '1-1-101', '3-1-1201', '3-2-1201', '3-2-1202', '12A-0201'] as UnitKey[];

describe('whom a scope covers', () => {
  it.each<[string, NoticeScope, readonly string[]]>([
    ['the estate', { kind: 'estate' }, UNITS],
    ['all but block 3', { kind: 'estate', except: [{ building: '3' }] }, ['1-S05', '1-1-101', '12A-0201']],
    ['a building', { kind: 'parts', parts: [{ building: '3' }] }, ['3-1-1201', '3-2-1201', '3-2-1202']],
    ['building 1, not 12A', { kind: 'parts', parts: [{ building: '1' }] }, ['1-S05', '1-1-101']],
    ['an entrance', { kind: 'parts', parts: [{ building: '3', entrance: '2' }] }, ['3-2-1201', '3-2-1202']],
    ['a unit', { kind: 'parts', parts: [{ building: '3', entrance: '2', room: '1201' }] }, ['3-2-1201']],
    ['a room, but of which entrance', { kind: 'parts', parts: [{ building: '3', room: '1201' }] }, []],
    ['a shop', { kind: 'parts', parts: [{ building: '1', room: 'S05' }] }, ['1-S05']],
    ['a room without entrances', { kind: 'parts', parts: [{ building: '12A', room: '0201' }] }, ['12A-0201']],
    [
      'a building but one of its units',
      { kind: 'parts', parts: [{ building: '3' }], except: [{ building: '3', entrance: '2', room: '1202' }] },
      ['3-1-1201', '3-2-1201'],
    ],
    ['no part', { kind: 'parts', parts: [] }, []],
  ])('%s', (_, scope, expected) => {
    expect(unitsIn(scope, UNITS)).toEqual(expected);
  });

  it('is not known where words describe it', () => {
    const scope = { kind: 'described', text: '已换水表的住户' } as const;
    expect(scopeCovers(scope, '3-2-1201' as UnitKey)).toBeNull();
    expect(unitsIn(scope, UNITS)).toBeNull();
  });

  it('throws for what is no unit', () => {
    const code = expect.objectContaining({ code: 'KERNEL.INVALID_ARGUMENT' });
    expect(() => scopeCovers({ kind: 'estate' }, '3栋' as UnitKey)).toThrow(code);
  });

  it('an exception takes out exactly what it covers, and units keep their order', () => {
    fc.assert(
      fc.property(arbitraryScope, (scope) => {
        if (scope.kind === 'described') return;
        const { except = [], ...whole } = scope;
        const out = unitsIn({ kind: 'parts', parts: except }, UNITS) ?? [];
        const expected = (unitsIn(whole, UNITS) ?? []).filter((unit) => !out.includes(unit));
        expect(unitsIn(scope, UNITS)).toEqual(expected);
      }),
    );
  });
});
