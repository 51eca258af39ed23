import { isWuyeError, type Store } from '../kernel/index.js';
import type { ConformanceCase } from './conformance-case.js';
import { type Bench, defineCase } from './define-case.js';
import { expectSame, expectThat } from './expectations.js';
import { failureText } from './failure-text.js';
import { sequence } from './fixtures.js';
import { createModel, type Model } from './model.js';
import { type Command, drawCommand, RANDOM_IDS } from './random-commands.js';
import { declaredIndexes, queriesOf, serves, WRITTEN } from './snapshot.js';
import { expectPages, walk } from './walk.js';

/** Where the sequences begin that everybody runs. */
export const DEFAULT_SEEDS: readonly number[] = [7, 11, 2026];

/** How many commands each has. */
export const DEFAULT_STEPS = 150;

async function perform(bench: Bench, store: Store, model: Model, command: Command): Promise<void> {
  switch (command.do) {
    case 'commit':
      model.take(command.estate, command.changes, await store.commit(command.estate, command.changes));
      return;
    case 'refused': {
      const refusal = await store.commit(command.estate, command.changes).catch((error: unknown) => error);
      expectThat(isWuyeError(refusal, 'STORAGE.UNKNOWN_COLLECTION'), 'the commit is refused');
      return;
    }
    case 'get': {
      const { estate, collection, id } = command;
      expectSame(await store.get(estate, collection, id), model.get(estate, collection, id), 'the document');
      return;
    }
    case 'getMany': {
      const { estate, collection, ids } = command;
      const expected = ids.map((id) => model.get(estate, collection, id));
      expectSame(await store.getMany(estate, collection, ids), expected, 'the documents');
      return;
    }
    case 'walk': {
      const { estate, query, limit } = command;
      const { index, equal, range, order } = query;
      const bounds = Object.keys(range).length === 0 ? {} : { range };
      const asked = { collection: index.collection, index: index.name, equal, order, limit, ...bounds };
      const expected = model.list(estate, query).map(({ id }) => id);
      expectPages(await walk({ store, estate }, asked), expected, limit, 'the pages');
      return;
    }
    case 'reopen':
      await bench.reopen();
      await expectAll(bench, bench.store, model);
  }
}

/** Holds that all documents and all lists are those of the model. */
async function expectAll({ estate, neighbour }: Bench, store: Store, model: Model): Promise<void> {
  for (const where of [estate, neighbour]) {
    for (const collection of WRITTEN) {
      const expected = RANDOM_IDS.map((id) => model.get(where, collection, id));
      const found = await store.getMany(where, collection, RANDOM_IDS);
      expectSame(found, expected, `all of ${collection} in ${where}`);
    }
    for (const index of declaredIndexes().filter((one) => serves(store.capabilities, one))) {
      for (const query of queriesOf(index)) {
        const { equal } = query;
        const expected = model.list(where, { index, equal, range: {}, order: 'ascending' });
        const { items } = await store.list(where, query);
        expectSame(items, expected, `${JSON.stringify(query)} in ${where}`);
      }
    }
  }
}

/** Runs a sequence; a failure tells how to run it again, and not a step more. */
async function runSequence(
  bench: Bench,
  stores: () => readonly Store[],
  seed: number,
  { steps, reopens }: { readonly steps: number; readonly reopens: boolean },
): Promise<void> {
  const random = sequence(seed);
  const model = createModel();
  const estates = [bench.estate, bench.neighbour];
  for (let step = 1; step <= steps; step++) {
    const { capabilities } = bench.store;
    const command = drawCommand(random, { model, estates, capabilities, reopens });
    const handles = stores();
    const store = handles[step % handles.length] ?? bench.store;
    try {
      await perform(bench, store, model, command);
      if (step === steps) await expectAll(bench, store, model);
    } catch (error) {
      const what = failureText(error);
      const shown = JSON.stringify(command).slice(0, 400);
      throw new Error(
        `seed ${seed}, step ${step} of ${steps}: ${what}; the command was ${shown}; { seed: ${seed}, steps: ${step} } is the shortest sequence that fails`,
        { cause: error },
      );
    }
  }
  // The next sequence begins with nothing.
  for (const where of estates) {
    const removals = WRITTEN.flatMap((collection) =>
      RANDOM_IDS.flatMap((id) => {
        const expect = model.get(where, collection, id)?.version;
        return expect === undefined ? [] : [{ type: 'delete', collection, id, expect } as const];
      }),
    );
    model.take(where, removals, await bench.store.commit(where, removals));
  }
}

async function runSequences(bench: Bench, stores: () => readonly Store[], reopens: boolean): Promise<void> {
  const { seed, steps = DEFAULT_STEPS } = bench.settings;
  for (const one of seed === undefined ? DEFAULT_SEEDS : [seed]) {
    await runSequence(bench, stores, one, { steps, reopens });
  }
}

/** Any commands in any order. */
export const RANDOM_CASES: readonly ConformanceCase[] = [
  defineCase({
    id: 'random.commands',
    guarantee:
      'Whatever commands come in whatever order, the store answers like the simplest store that there is.',
    test: (bench) => runSequences(bench, () => [bench.store], false),
  }),
  defineCase({
    id: 'random.reopened',
    guarantee: 'The same holds for a store that is closed and opened again between the commands.',
    needs: ['durable', 'reopen'],
    test: (bench) => runSequences(bench, () => [bench.store], true),
  }),
  defineCase({
    id: 'random.handles',
    guarantee: 'The same holds when the commands come from three handles in turn.',
    needs: ['connect'],
    async test(bench) {
      const handles = [bench.store, await bench.connect(), await bench.connect()];
      await runSequences(bench, () => handles, false);
    },
  }),
];
