import { calendarDate, instant } from 'wuye';
import { cutoffs, DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
import type { RegisterJob } from './job/register-job.js';
import type { Options } from './options.js';
import { estateNamed } from './town/estates.js';

/** The jobs of a month: one for each estate and each register that the policy monitors. */
export function jobsOf({
  estates,
  month,
  on,
}: Pick<Options, 'estates' | 'month' | 'on'>): readonly RegisterJob[] {
  const day = calendarDate(on);
  const kinds = [...cutoffs(DEFAULT_REFRESH_POLICY, day).keys()];
  const at = instant(`${day}T01:00:00.000Z`);
  const numbers = Array.from({ length: estates }, (_, number) => number);
  return numbers.flatMap((number) =>
    kinds.map((kind) => ({ estate: estateNamed(number), kind, month, on: day, at })),
  );
}
