// What an application writes against several subpaths: read by every TypeScript that is supported, as ESM and as CommonJS,
// and run by every Node and by a browser. It imports nothing but the package and its peer.
import {
  actorId,
  type CalendarDate,
  calendarDate,
  type Decision,
  estateId,
  type Finding,
  isWuyeError,
  type Result,
  reasonsOf,
  type Store,
} from 'wuye';
import { addWorkingDays, chinaCalendar, type WorkingDayCalendar } from 'wuye/calendar';
import { type RedactOptions, redactFor } from 'wuye/confidentiality';
import { describeFinding } from 'wuye/describe';
import { type FormId, readRegister } from 'wuye/forms';
import { type DogRecord, dogSchema, parseDog, type RecordIssueCode } from 'wuye/records';
import { checkFreshness, DEFAULT_REFRESH_POLICY } from 'wuye/refresh';
import { createMemoryStore } from 'wuye/storage';
import * as z from 'zod';
import { equal } from './equal.js';

/** A schema of ours, with a field that only this host keeps. */
export const hostDog = dogSchema.extend({ microchip: z.string() });
export type HostDog = z.infer<typeof hostDog>;

const today: CalendarDate = calendarDate('2026-11-21');
const calendar: WorkingDayCalendar = chinaCalendar();
const form: FormId = 'dogRegister';

// Were the declarations lost, all of this would be `any`, and nothing an error.
// @ts-expect-error: a date is no number
export const notANumber: number = today;
// @ts-expect-error: a text is no date before it was checked
export const notADate: CalendarDate = '2026-11-21';
// @ts-expect-error: there is no such form
export const notAForm: FormId = 'catRegister';
// @ts-expect-error: a host's field keeps its type
export const notAChip: HostDog['microchip'] = 1;

function refusal(input: unknown): RecordIssueCode | undefined {
  const result: Result<DogRecord, RecordIssueCode> = parseDog(input);
  return result.ok ? undefined : result.issues[0]?.code;
}

function codeOf(run: () => unknown): string {
  try {
    run();
    return 'nothing thrown';
  } catch (error) {
    return isWuyeError(error) ? error.code : 'an error of somebody else';
  }
}

async function computed(): Promise<Readonly<Record<string, unknown>>> {
  const reading = readRegister(form, [
    ['房号*', '养犬人', '手机', '品种', '免疫有效期'],
    ['3栋2单元1201室', '王 芳', '138 0000 1234', '柯基', '2027年3月5日'],
  ]);
  const dog = { id: 'dog_1', kind: 'dog', verification: { on: calendarDate('2026-09-30') } } as const;
  const decision: Decision = checkFreshness(dog, DEFAULT_REFRESH_POLICY, today);
  const reasons: readonly Finding[] = reasonsOf(decision.findings);
  const options: RedactOptions = { asOf: today };
  const viewer = { id: actorId('zhao'), roles: ['staff'] as const };
  const later = addWorkingDays(calendar, calendarDate('2026-09-30'), 2);
  const store: Store = createMemoryStore();
  return {
    unit: reading.ok && reading.value.accepted[0]?.values.unit,
    outcome: decision.outcome,
    message: reasons.map((finding) => describeFinding(finding, 'en')).join(),
    masked: redactFor(
      viewer,
      'dog-keeping',
      { kind: 'dog', keeperName: '王芳' } as unknown as DogRecord,
      options,
    ).record,
    later: later.ok && later.value.date,
    refused: refusal({ kind: 'dog' }),
    thrown: codeOf(() => calendarDate('tomorrow')),
    absent: await store.get(estateId('est_1'), 'tasks', 'tsk_1'),
    extended: hostDog.safeParse({}).success,
  };
}

const EXPECTED = {
  unit: '3-2-1201',
  outcome: 'needs-review',
  message: 'The verification is overdue by 1 period(s): last verified on 2026-09-30, due by 2026-10-31',
  masked: { kind: 'dog', keeperName: '王*' },
  later: '2026-10-09',
  refused: 'REQUIRED_MISSING',
  thrown: 'KERNEL.INVALID_ARGUMENT',
  absent: null,
  extended: false,
};

/** Uses the package, and throws where something comes out otherwise than everywhere else. */
export async function uses(): Promise<void> {
  equal(await computed(), EXPECTED, 'uses.ts');
}
