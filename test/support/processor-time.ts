/**
 * What work takes of the processor, in milliseconds: other work on the machine does not count, so that a limit on it holds
 * on a busy machine too. It is for limits that quadratic work would miss by far; what is fast is told by `bench`.
 */
export function processorTime(work: () => unknown): number {
  const from = process.cpuUsage().user;
  work();
  return (process.cpuUsage().user - from) / 1000;
}

/** The same of work that is waited for. */
export async function processorTimeOf(work: () => Promise<unknown>): Promise<number> {
  const from = process.cpuUsage().user;
  await work();
  return (process.cpuUsage().user - from) / 1000;
}
