/** What the last run of each room gave, as it is kept, and as a table. */

/** When and on what a room was tried: whole, and then what had been left of it. */
export interface MutationRun {
  readonly date: string;
  readonly commit: string;
  readonly seconds: number;
}

export interface RoomResult {
  readonly whole: MutationRun;
  readonly again?: MutationRun;
  readonly mutants: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Run only while the library loads: not tried. */
  readonly static: number;
  /** Killed or timed out, of those that were tried or should have been, in percent. */
  readonly score: number;
  /** Of those that were left, how many somebody read and explained: `docs/quality/survivors`. Absent: not counted then. */
  readonly explained?: number;
  /** The others. */
  readonly unexplained: readonly string[];
}

/** `docs/quality/mutation.json` */
export type MutationResults = Readonly<Record<string, RoomResult>>;

const told = (run: MutationRun | undefined) =>
  run === undefined ? '' : `${run.date}, ${run.commit}, ${run.seconds} s`;

/** What the last runs gave, room by room. */
export const mutationTable = (results: MutationResults): string =>
  [
    '| room | score | mutants tried | killed | timed out | survived | reached by no test | of these explained | static, not tried | tried whole | what was left, tried again |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...Object.entries(results).map(([room, it]) => {
      const tried = it.killed + it.timeout + it.survived + it.noCoverage;
      return `| ${room} | ${it.score} % | ${tried} | ${it.killed} | ${it.timeout} | ${it.survived} | ${it.noCoverage} | ${it.explained ?? ''} | ${it.static} | ${told(it.whole)} | ${told(it.again)} |`;
    }),
  ].join('\n');
