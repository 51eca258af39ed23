import cliProgress from 'cli-progress';

/** Shows how far something is; `update` takes what is done, `stop` ends it. */
export interface Progress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** A progress bar on a terminal; a line at the end where the output is no terminal. */
export function progressBar(total: number): Progress {
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {value}/{total}', barsize: 40, noTTYOutput: true, notTTYSchedule: 60_000 },
    cliProgress.Presets.shades_classic,
  );
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}
