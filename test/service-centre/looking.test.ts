import { beforeEach, describe, expect, it } from 'vitest';
import { type Store, WuyeError } from 'wuye';
import { ACCESS_LOG_COLLECTION, type AccessEntry } from 'wuye/confidentiality';
import type { TestCentre } from 'wuye/service-centre';
import { createMemoryStore, listAll } from 'wuye/storage';
import { owner } from '../support/records.js';
import { centre, person } from './support.js';

let at: TestCentre;
beforeEach(async () => {
  at = centre();
  await at.put('record', owner('own_1', { estate: at.options.estate }));
});

async function log(of: TestCentre): Promise<readonly AccessEntry[]> {
  const entries: AccessEntry[] = [];
  const query = { collection: ACCESS_LOG_COLLECTION.name, index: 'by_time', equal: {} };
  for await (const page of listAll(of.store, of.options.estate, query)) {
    entries.push(...page.map(({ body }) => body as object as AccessEntry));
  }
  return entries;
}

const stored = () =>
  at.get('record', 'own_1') as Promise<{ readonly name: string; readonly idNumber: string }>;
const REASON = { fields: ['idNumber'], reason: '办理更名核对证件' } as const;

describe('a look at a record', () => {
  it('shows it masked, and is not logged: nothing sensitive is clear', async () => {
    const { idNumber } = await stored();
    const seen = await at.view('own_1', { kind: 'owner', purpose: 'move-in' });
    expect(JSON.stringify(seen)).not.toContain(idNumber);
    expect(seen?.masked).toContainEqual(['idNumber']);
    expect(await log(at)).toEqual([]);
  });

  it('depends on who looks', async () => {
    const { name } = await stored();
    const guard = person('qin', 'staff');
    const mine = await at.view('own_1', { kind: 'owner', purpose: 'move-in' });
    const theirs = await at.view('own_1', { kind: 'owner', purpose: 'move-in', actor: guard });
    expect([mine?.record.name === name, theirs?.record.name === name]).toEqual([true, false]);
  });

  it('finds nothing under another kind, and the owners’ committee’s archive in its own collection', async () => {
    expect(await at.view('own_1', { kind: 'dog', purpose: 'dog-keeping' })).toBe(null);
    expect(await at.view('own_1', { kind: 'committee-document', purpose: 'committee' })).toBe(null);
  });
});

describe('clear values', () => {
  it('are shown to who may, and the log says who, what, whose, why and when', async () => {
    const answer = await at.reveal('own_1', { kind: 'owner', purpose: 'move-in', ...REASON });
    const { idNumber } = await stored();
    expect(answer.granted && answer.values).toEqual([{ path: ['idNumber'], value: idNumber }]);
    const [entry, ...more] = await log(at);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      by: 'li',
      record: 'own_1',
      fields: ['idNumber'],
      purpose: 'move-in',
      reason: REASON.reason,
      at: at.now(),
      granted: true,
    });
    expect(JSON.stringify(entry)).not.toContain(idNumber);
  });

  it('are refused to who may not, which is logged as well', async () => {
    const actor = person('qin', 'staff');
    const answer = await at.reveal('own_1', { kind: 'owner', purpose: 'move-in', actor, ...REASON });
    expect(answer.granted).toBe(false);
    expect((await log(at)).map(({ by, granted }) => [by, granted])).toEqual([['qin', false]]);
  });

  it('of a record that is not there are refused for want of it, and logged', async () => {
    const answer = await at.reveal('own_2', { kind: 'owner', purpose: 'move-in', ...REASON });
    expect(answer.decision.outcome).toBe('needs-information');
    expect((await log(at)).map(({ record }) => record)).toEqual(['own_2']);
  });

  it('are not shown where the log cannot be written', async () => {
    const store = createMemoryStore();
    let fails = false;
    const failing: Store = {
      ...store,
      commit: (...call) =>
        fails ? Promise.reject(new WuyeError('STORAGE.IO_FAILED', 'disk full')) : store.commit(...call),
    };
    const other = centre(failing);
    await other.put('record', owner('own_1', { estate: other.options.estate }));
    fails = true;
    const asked = other.reveal('own_1', { kind: 'owner', purpose: 'move-in', ...REASON });
    await expect(asked).rejects.toThrow('disk full');
  });
});
