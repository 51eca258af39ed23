import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { calendarDate } from 'wuye';
import type { Options } from '../../examples/01-main-job/options.js';
import { type Report, reportSchema } from '../../examples/01-main-job/report-schema.js';
import { runMainJob } from '../../examples/01-main-job/run.js';
import { SAMPLE_FILE, SAMPLE_LOG } from '../../examples/01-main-job/sample.js';

export interface JobRun {
  readonly report: Report;
  readonly page: string;
  readonly output: string;
}

/** Runs the main job on the sample, in a folder that is removed after the tests of the file. */
export function mainJobRuns(): {
  /** The folder, from the first `beforeAll` on. */
  readonly room: () => string;
  readonly run: (name: string, more?: Partial<Options>) => Promise<JobRun>;
} {
  let room = '';
  beforeAll(async () => {
    room = await mkdtemp(join(tmpdir(), 'wuye-main-job-'));
  });
  afterAll(() => rm(room, { recursive: true, force: true }));
  return {
    room: () => room,
    async run(name, more = {}) {
      const options: Options = {
        file: SAMPLE_FILE,
        asOf: calendarDate('2026-11-21'),
        db: join(room, `${name}.db`),
        out: join(room, name),
        estate: 'est_test',
        language: 'zh-CN',
        dryRun: false,
        partial: false,
        undo: undefined,
        log: SAMPLE_LOG,
        ...more,
      };
      const lines: string[] = [];
      await runMainJob(options, {
        print: (line) => void lines.push(line),
        now: () => Date.parse('2026-11-21T02:00:00.000Z'),
        progress: () => ({ update: () => {}, stop: () => {} }),
      });
      const report = reportSchema.parse(JSON.parse(await readFile(join(options.out, 'report.json'), 'utf8')));
      const page = await readFile(join(options.out, 'report.html'), 'utf8');
      return { report, page, output: lines.join('\n') };
    },
  };
}
