import { WuyeError } from 'wuye';

const MEANING: Readonly<Record<string, string | undefined>> = {
  QuotaExceededError: 'the space that the browser gives to this site is used up',
  InvalidStateError: 'the database is closed',
  VersionError: 'another tab opened a newer version just now',
};

/** What went wrong in the browser, as an error of the port; what is no failure of the browser stays as it is. */
export function failure(cause: unknown): unknown {
  if (!(cause instanceof DOMException)) return cause;
  const meaning = MEANING[cause.name];
  const what = meaning === undefined ? cause.name : `${cause.name}, ${meaning}`;
  return new WuyeError('STORAGE.IO_FAILED', `IndexedDB failed: ${what}`, { cause });
}
