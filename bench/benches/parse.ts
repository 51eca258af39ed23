import { execFileSync } from 'node:child_process';
import * as v from 'valibot';
import { parseRecord, RECORD_SCHEMAS } from 'wuye/records';
import type { Race, SelfTimed } from '../harness.js';
import { createPeople } from '../people.js';
import { createRandom } from '../random.js';
import { valibotOwner } from '../valibot-owner.js';

const COUNT = 20_000;
const schema = RECORD_SCHEMAS.owner;

/** Owner cards as a store gives them; `invalid` of them without a phone, or with a date that does not exist. */
function makeOwners(invalid: number): readonly object[] {
  const random = createRandom(7);
  const nextPerson = createPeople(7);
  return Array.from({ length: COUNT }, (_, at) => {
    const { name, idNumber, phone, unit } = nextPerson();
    const owner = {
      id: `rec_${at}`,
      estate: 'est_chenghu',
      kind: 'owner',
      schemaVersion: 1,
      status: { state: 'open' },
      collectedBy: '李静',
      recordedBy: 'act_clerk',
      recordedAt: '2026-11-21T01:30:00.000Z',
      source: { type: 'sheet', batch: 'bat_1', sheet: '业主', row: at + 4 },
      verification: { on: '2026-11-02', by: '李静', means: 'phone', fields: 'all' },
      unit,
      name,
      idKind: 'resident-id',
      idNumber,
      phones: [`+86${phone}`],
      floorArea: 89.5,
      movedInOn: '2022-06-28',
      emergencyPhone: ['+8613800001234'],
      extra: { 车辆: '有' },
    };
    if (random() >= invalid) return owner;
    const { phones: _phones, ...rest } = owner;
    return random() < 0.5 ? rest : { ...owner, movedInOn: '2022-02-30' };
  });
}

function bare(owners: readonly object[]): number {
  let good = 0;
  for (const owner of owners) if (schema.safeParse(owner).success) good += 1;
  return good;
}

function peer(owners: readonly object[]): number {
  let good = 0;
  for (const owner of owners) if (v.safeParse(valibotOwner, owner).success) good += 1;
  return good;
}

function ours(owners: readonly object[]): number {
  let good = 0;
  for (const owner of owners) if (parseRecord('owner', owner).ok) good += 1;
  return good;
}

function parseRace(what: string, invalid: number, atMost: number): Race {
  const owners = makeOwners(invalid);
  return {
    title: `parsing ${what}`,
    items: COUNT,
    rounds: 15,
    contenders: [
      { name: 'zod safeParse', run: () => bare(owners) },
      { name: 'parseRecord', run: () => ours(owners) },
      { name: 'valibot safeParse', run: () => peer(owners) },
    ],
    targets: [
      { name: 'parseRecord', against: 'zod safeParse', atMost, what: `parseRecord against zod, ${what}` },
    ],
  };
}

/** Imports modules in a fresh process and gives the time of that alone. */
function importing(...modules: readonly string[]): SelfTimed {
  const code = `const from = process.hrtime.bigint();
    for (const name of ${JSON.stringify(modules)}) await import(name);
    console.log(Number(process.hrtime.bigint() - from) / 1e6);`;
  const args = ['--no-warnings', '--input-type=module', '--eval', code];
  return { milliseconds: Number(execFileSync(process.execPath, args, { encoding: 'utf8' })), answer: true };
}

/** The target is 30 ms over zod's own import, which took 120 ms on the machine that set it: a quarter. */
const constructionRace = (): Race => ({
  title: 'constructing all schemas: a cold import',
  items: 13,
  rounds: 11,
  contenders: [
    { name: 'import zod and wuye', run: () => importing('zod', 'wuye') },
    { name: 'and wuye/records', run: () => importing('zod', 'wuye', 'wuye/records') },
  ],
  targets: [
    {
      name: 'and wuye/records',
      against: 'import zod and wuye',
      atMost: 1.25,
      what: 'importing all schemas, over zod and the kernel',
    },
  ],
});

/** The target is 10 ms, where zod took 120 ms on the machine that set it: a twelfth. */
const rulesRace = (): Race => ({
  title: 'starting with rules alone: a cold import',
  items: 1,
  rounds: 11,
  contenders: [
    { name: 'import zod', run: () => importing('zod') },
    { name: 'import wuye/refresh', run: () => importing('wuye/refresh') },
    { name: 'import wuye', run: () => importing('wuye') },
  ],
  targets: [
    {
      name: 'import wuye/refresh',
      against: 'import zod',
      atMost: 1 / 12,
      what: 'importing wuye/refresh against zod',
    },
  ],
});

export const races: readonly (() => Race)[] = [
  () => parseRace('owners, all valid', 0, 1.15),
  () => parseRace('owners, 5 % invalid', 0.05, 1.3),
  constructionRace,
  rulesRace,
];
