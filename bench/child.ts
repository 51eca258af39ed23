/** One bench in its own process: started by run.ts with the bench's name. */
import { type Race, type RaceResult, race } from './harness.js';
import { tableOf } from './report.js';

type MakeRace = () => Race | Promise<Race>;

const { races } = (await import(`./benches/${process.argv[2]}.ts`)) as {
  readonly races: readonly MakeRace[];
};
const results: RaceResult[] = [];
for (const make of races) {
  const result = await race(await make());
  console.log(`\n${tableOf(result)}`);
  results.push(result);
}
process.send?.(results);
