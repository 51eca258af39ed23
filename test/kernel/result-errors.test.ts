import { describe, expect, it } from 'vitest';
import { ERROR_CODES, failed, isWuyeError, ok, WuyeError } from 'wuye';

describe('results', () => {
  it('hold the value with its warnings, or the issue', () => {
    expect(ok('x')).toEqual({ ok: true, value: 'x', warnings: [] });
    expect(ok(undefined)).toEqual({ ok: true, value: undefined, warnings: [] });
    const odd = { code: 'ODD', path: ['phones', 0] };
    expect(ok('x', [odd])).toEqual({ ok: true, value: 'x', warnings: [odd] });
    expect(failed('BAD')).toEqual({ ok: false, issues: [{ code: 'BAD', path: [] }] });
    expect(failed('BAD', { path: ['a'], params: { most: 3 }, sample: '1**' })).toEqual({
      ok: false,
      issues: [{ code: 'BAD', path: ['a'], params: { most: 3 }, sample: '1**' }],
    });
  });

  it('are plain JSON and share no list between calls', () => {
    const [a, b] = [ok(1), ok(1)];
    expect(JSON.parse(JSON.stringify(failed('BAD')))).toEqual(failed('BAD'));
    expect(a.ok && b.ok && a.warnings === b.warnings).toBe(false);
  });
});

describe('errors', () => {
  it('carry their code, a message that begins with it, and the cause', () => {
    const cause = new Error('disk full');
    const error = new WuyeError('STORAGE.IO_FAILED', 'cannot write', { cause });
    expect(error).toBeInstanceOf(Error);
    expect(error.code).toBe('STORAGE.IO_FAILED');
    expect(error.name).toBe('WuyeError');
    expect(error.message).toBe('STORAGE.IO_FAILED: cannot write');
    expect(error.cause).toBe(cause);
    expect('cause' in new WuyeError('STORAGE.IO_FAILED', 'x')).toBe(false);
  });

  it('are told by code', () => {
    for (const code of ERROR_CODES) {
      const error = new WuyeError(code, 'x');
      expect(ERROR_CODES.filter((other) => isWuyeError(error, other))).toEqual([code]);
      expect(isWuyeError(error)).toBe(true);
    }
    expect(new Set(ERROR_CODES).size).toBe(ERROR_CODES.length);
  });

  it.each([
    undefined,
    null,
    0,
    '',
    'wuye.error',
    true,
    {},
    [],
    new Error('x'),
    { code: 'STORAGE.IO_FAILED' },
    () => 0,
  ])('are not %j', (other) => {
    expect(isWuyeError(other)).toBe(false);
  });
});
