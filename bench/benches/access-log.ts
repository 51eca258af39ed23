import { createHash } from 'node:crypto';
import { canonicalJson } from 'wuye';
import { type ChainLink, chainEntry, verifyAccessLog } from 'wuye/confidentiality';
import { ACCESS_ENTRY as entry } from '../../test/support/access.js';
import type { Race } from '../harness.js';

const COUNT = 100_000;
const KEY = 'a secret of the office';

function chain(count: number): readonly ChainLink[] {
  const links: ChainLink[] = [];
  for (let at = 0; at < count; at += 1) links.push(chainEntry(links.at(-1) ?? null, entry, KEY));
  return links;
}

const links = chain(COUNT);
const tenth = links.slice(0, COUNT / 10);

/** The least that any check of a chain does: Node's own digest of each link's canonical text. */
const digests = (of: readonly ChainLink[]) => {
  let held = 0;
  for (const { digest, ...body } of of) {
    if (createHash('sha256').update(canonicalJson(body)).digest('hex') === digest) held += 1;
  }
  return held;
};

const verified = (of: readonly ChainLink[]) => {
  const check = verifyAccessLog(of, { after: null });
  if (!check.intact || check.checked !== of.length) throw new Error('access log: not intact');
  return check.checked;
};

export const races: readonly (() => Race)[] = [
  () => ({
    title: 'access log: verifying a chain of 100,000',
    items: COUNT,
    contenders: [
      { name: "Node's digest of each link", run: () => digests(links) },
      { name: 'verifyAccessLog', run: () => verified(links) },
      {
        name: 'verifyAccessLog, a tenth of it ten times',
        run: () => Array.from({ length: 10 }, () => verified(tenth)).reduce((sum, each) => sum + each, 0),
      },
    ],
    targets: [
      {
        name: 'verifyAccessLog',
        against: 'verifyAccessLog, a tenth of it ten times',
        atMost: 1.5,
        what: 'a long access log against as many links of short ones: linear in its length',
      },
    ],
  }),
];
