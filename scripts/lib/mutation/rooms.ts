/** A room whose mutants are tried, and what tries them. */
export interface MutationRoom {
  readonly name: string;
  /** Folders and files of tests, from the root. */
  readonly tests: readonly string[];
  /** Files of those folders that are left out. */
  readonly withoutFiles?: readonly string[];
  /** Tests that are left out, by how their names begin: they measure costs, or sweep for seconds. */
  readonly withoutTests?: readonly string[];
}

export const MUTATION_ROOMS: readonly MutationRoom[] = [
  {
    name: 'kernel',
    tests: ['test/kernel'],
    // One needs each module as a file of its own, one bundles the library anew.
    withoutFiles: ['test/kernel/error-copies.test.ts', 'test/kernel/mocked-date.test.ts'],
  },
  {
    name: 'refresh',
    tests: ['test/refresh'],
    withoutTests: [
      'the cost of a scan > ',
      'the date guard of scans > takes exactly',
      'cutoffs > part all days',
      'the cost of a sweep > ',
    ],
  },
  {
    name: 'confidentiality',
    tests: ['test/confidentiality'],
    withoutFiles: ['test/confidentiality/leaks.test.ts'],
    withoutTests: ['verifyAccessLog > reads each of 100,000 links'],
  },
  {
    name: 'notices',
    tests: ['test/notices'],
    withoutTests: [
      'every slot is judged > a hostile number',
      'every slot is judged > costs what',
      'a window of days (mistake 6 of the peers) > holds exactly',
      'whatever an office does > nothing is issued or published',
    ],
  },
  {
    name: 'commercial',
    tests: ['test/commercial'],
    withoutTests: [
      'words set apart > costs no more',
      'hostile texts > cost work',
      'hostile texts > keep the answer small',
      'the findings > stay the same with astral',
      'nor does a long row of pointers',
    ],
  },
  {
    name: 'storage',
    tests: ['test/storage', 'test/conformance/memory-store.test.ts', 'test/service-centre'],
    withoutTests: [
      'a sorted map > finds a page of 1,000 in 1,000,000',
      'runConformance on the memory store',
      'any sequence of commands',
      'commands at the same time > never leave',
      'the work list > costs what waits',
    ],
  },
];
