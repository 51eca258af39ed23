import { describe, expect, it } from 'vitest';
import { covers } from '../../src/commercial/rules/scope-of-business.js';
import { processorTime } from '../support/processor-time.js';

describe('a scope of business', () => {
  it.each([
    ['药品零售', true],
    ['一般项目：药品零售；日用百货销售', true],
    ['不含药品零售', false],
    ['百货零售（不含食品、药品零售）', false],
    ['百货零售(不含食品、药品零售)', false],
    ['百货零售【药品零售除外】', false],
    ['百货零售，药品零售除外', false],
    ['不得从事药品零售', false],
    ['不得经营食品、药品零售；日用百货', false],
    ['除药品零售外的百货', false],
    ['除食品、药品零售以外，凭执照经营', false],
    ['药品零售（不含特殊药品零售）', true],
    ['不含食品；药品零售', true],
    ['百货（含药品零售）', true],
    ['药品零售（依法须经批准的项目，经相关部门批准后方可开展经营活动）', true],
    ['百货（食品（不含药品零售））', false],
    ['百货（不含药品零售', false],
    ['百货（不含食品）药品零售', true],
    ['药品（不含中药饮片）零售', true],
    ['药品除中药饮片外零售', true],
    ['不含食品；百货（含药品零售）', true],
    ['百货（食品（冷藏）不含酒类）药品零售', true],
    ['百货（食品（不含酒类）、药品零售）', true],
    ['', false],
  ])('%s', (scope, covered) => {
    expect(covers(scope, ['药品零售'])).toBe(covered);
  });

  it('is read once through, however long and crooked it is', () => {
    const crooked = '（除'.repeat(20_000);
    expect(processorTime(() => expect(covers(crooked, ['药品零售'])).toBe(false))).toBeLessThan(1000);
  });
});
