import type { Store } from 'wuye';
import { refreshRegister } from './job/refresh-register.js';
import type { RegisterJob } from './job/register-job.js';

/** All jobs one after the other in this process: what the workers' run has to agree with. */
export async function runStraight(
  store: Store,
  jobs: readonly RegisterJob[],
  chunk: number,
  onJob: () => void = () => {},
): Promise<void> {
  for (const job of jobs) {
    await refreshRegister({ store, chunk, ...job });
    onJob();
  }
}
