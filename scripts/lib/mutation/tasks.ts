import { type TestResult, TestStatus } from '@stryker-mutator/api/test-runner';
import type { Task, Test } from '@vitest/runner';

export const nameOf = (task: Task): string => {
  const above = task.suite === undefined ? '' : nameOf(task.suite);
  return above === '' ? task.name : `${above} > ${task.name}`;
};

export const testsOf = (tasks: readonly Task[]): readonly Test[] =>
  tasks.flatMap((task) => (task.type === 'test' ? [task] : testsOf(task.tasks)));

/** How long each test took when it last ran here, in milliseconds. */
export type Durations = Map<string, number>;

/** Quick tests first, so that most mutants fall to one of them. Gives how long the slowest takes. */
export function sortByDuration(tasks: Task[], durations: Durations): number {
  const cost = new Map(
    tasks.map((task) => [
      task,
      task.type === 'test' ? (durations.get(task.id) ?? 0) : sortByDuration(task.tasks, durations),
    ]),
  );
  tasks.sort((a, b) => (cost.get(a) ?? 0) - (cost.get(b) ?? 0));
  return Math.max(0, ...cost.values());
}

export function resultOf(test: Test): TestResult | undefined {
  if (test.result === undefined) return undefined;
  const common = { id: test.id, name: nameOf(test), timeSpentMs: test.result.duration ?? 0 };
  if (test.result.state === 'pass') return { ...common, status: TestStatus.Success };
  if (test.result.state !== 'fail') return { ...common, status: TestStatus.Skipped };
  const failureMessage = test.result.errors?.[0]?.message ?? 'failed';
  return { ...common, status: TestStatus.Failed, failureMessage };
}
