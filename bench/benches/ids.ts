import { randomUUID } from 'node:crypto';
import { createIdGenerator } from 'wuye';
import type { Race } from '../harness.js';

const COUNT = 100_000;

function uuids(): number {
  const ids = new Array<string>(COUNT);
  for (let at = 0; at < COUNT; at += 1) ids[at] = randomUUID();
  return ids.length;
}

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));

function make(now: () => number): readonly string[] {
  const nextId = createIdGenerator({ now, random });
  const ids = new Array<string>(COUNT);
  for (let at = 0; at < COUNT; at += 1) ids[at] = nextId('rec');
  return ids;
}

const ours = () => make(Date.now).length;

/** The clock moves on with every id: each takes a fresh random tail, the dearest case. */
function oursApart(): number {
  let time = 1_795_224_600_000;
  const later = () => {
    time += 1;
    return time;
  };
  return make(later).length;
}

const made = make(Date.now);
if (new Set(made).size !== COUNT) throw new Error('ids: not distinct');
if (made.some((id, at) => at > 0 && id <= (made[at - 1] ?? ''))) throw new Error('ids: not in order');

export const races: readonly (() => Race)[] = [
  () => ({
    title: 'ids: making distinct, ordered ones',
    items: COUNT,
    contenders: [
      { name: 'randomUUID', run: uuids },
      { name: 'createIdGenerator', run: ours },
      { name: 'createIdGenerator, one a millisecond', run: oursApart },
    ],
    targets: [
      { name: 'createIdGenerator', against: 'randomUUID', atMost: 2, what: 'an id against randomUUID' },
      {
        name: 'createIdGenerator, one a millisecond',
        against: 'randomUUID',
        atMost: 2,
        what: 'an id with a fresh tail against randomUUID',
      },
    ],
  }),
];
