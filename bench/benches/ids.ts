import { randomUUID } from 'node:crypto';
import { createIdGenerator } from 'wuye';
import type { Race } from '../harness.js';

const COUNT = 100_000;

const random = (size: number) => crypto.getRandomValues(new Uint8Array(size));
const idsOf = (now: () => number) => {
  const nextId = createIdGenerator({ now, random });
  return () => nextId('rec');
};

/** Makes ids one after the other and reads each: engines put texts together when they are read, not before. */
function make(next: () => string): number {
  let made = 0;
  for (let at = 0; at < COUNT; at += 1) if (next().charCodeAt(4) > 0) made += 1;
  return made;
}

const ours = idsOf(Date.now);

/** The clock moves on with every id: each takes a fresh random tail, the dearest case. */
let time = 1_795_224_600_000;
const oursApart = idsOf(() => {
  time += 1;
  return time;
});

const made = Array.from({ length: COUNT }, idsOf(Date.now));
if (new Set(made).size !== COUNT) throw new Error('ids: not distinct');
if (made.some((id, at) => at > 0 && id <= (made[at - 1] ?? ''))) throw new Error('ids: not in order');

export const races: readonly (() => Race)[] = [
  () => ({
    title: 'ids: making distinct, ordered ones',
    items: COUNT,
    contenders: [
      { name: 'randomUUID', run: () => make(randomUUID) },
      { name: 'createIdGenerator', run: () => make(ours) },
      { name: 'createIdGenerator, one a millisecond', run: () => make(oursApart) },
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
