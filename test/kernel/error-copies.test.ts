import { describe, expect, it, vi } from 'vitest';
import { isWuyeError, WuyeError } from 'wuye';

// Apart from the other tests of errors: these need each module as a file of its own.
describe('errors', () => {
  it('tell where they were made', () => {
    expect(new WuyeError('STORAGE.IO_FAILED', 'x').stack).toContain('error-copies.test');
  });

  it('are told also when they come from another copy of the library', async () => {
    vi.resetModules();
    const copy = await import('../../src/kernel/errors.js');
    expect(copy.WuyeError).not.toBe(WuyeError);
    const error = new copy.WuyeError('STORAGE.IO_FAILED', 'x');
    expect(error).not.toBeInstanceOf(WuyeError);
    expect(isWuyeError(error, 'STORAGE.IO_FAILED')).toBe(true);
    expect(isWuyeError(error, 'STORAGE.UNSUPPORTED')).toBe(false);
    expect(copy.isWuyeError(new WuyeError('STORAGE.IO_FAILED', 'x'))).toBe(true);
  });
});
