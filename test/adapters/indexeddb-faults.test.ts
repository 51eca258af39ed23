import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, startChromium } from '../support/chromium.js';
import { type Site, serveScript } from '../support/static-site.js';
import type { page as pageOf } from './indexeddb-page.js';

/** What the page's script put there; used inside of `evaluate` only. */
declare const page: typeof pageOf;

const missing = chromiumMissing();
// A browser of its own each: at most ten, where others do two hundred rounds.
const ROUNDS = Math.min(10, Number(process.env.WUYE_FAULT_ROUNDS ?? 3));
const KILLS = Array.from({ length: ROUNDS }, (_, at) => at + 1);

describe.skipIf(missing !== null)(`what happens to IndexedDB in Chromium${missing ?? ''}`, () => {
  let site: Site;
  let browser: Chromium;
  beforeAll(async () => {
    site = await serveScript('test/adapters/indexeddb-page.ts');
    browser = await startChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.remove();
    await site?.stop();
  });
  const put = (tab: Page, name: string, id: string, size = 1) =>
    tab.evaluate(([name, id, size]) => page.put(name, id, size), [name, id, size] as const);

  it('asks for the disk when it commits', async () => {
    const tab = await browser.open(site.url);
    const seen = await tab.evaluate(() => page.durabilities('durable'));
    expect(seen).toEqual(['readwrite strict']);
    await tab.close();
  });

  it('loses nothing between two tabs that write the same document', async () => {
    const tabs = [await browser.open(site.url), await browser.open(site.url)];
    await Promise.all(tabs.map((tab) => tab.evaluate(() => page.countUp('shared', 100))));
    for (const tab of tabs) {
      expect(await tab.evaluate(() => page.get('shared', 'counter'))).toEqual({ count: 200 });
      await tab.close();
    }
  });

  it('closes the tab of the old release when a new one migrates, and the old one says why', async () => {
    const old = await browser.open(site.url);
    await old.evaluate(() => page.open('released', 'first'));
    expect(await put(old, 'released', 'a')).toEqual({ ok: true, message: '' });
    const next = await browser.open(site.url);
    await next.evaluate(() => page.open('released', 'second'));
    expect(await next.evaluate(() => page.listRound('released', ''))).toEqual(['a']);
    const { ok, message } = await put(old, 'released', 'b');
    expect([ok, message]).toEqual([false, expect.stringContaining('a newer release opened the database')]);
    await old.close();
    await next.close();
  });

  it('refuses with STORAGE.IO_FAILED when the space is used up, writes nothing, and goes on with more space', async () => {
    // An origin that nothing was asked of: the browser looks at the space seldom, and remembers it.
    const origin = `http://localhost:${site.port}`;
    const tab = await browser.open(`${origin}/`);
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    expect((await put(tab, 'full', 'a')).ok).toBe(true);
    const { ok, message } = await put(tab, 'full', 'b', 4_000_000);
    expect([ok, message]).toEqual([false, expect.stringContaining('QuotaExceededError')]);
    expect(await tab.evaluate(() => page.get('full', 'b'))).toBeNull();
    expect((await put(tab, 'full', 'b')).ok).toBe(true);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await expect
      .poll(() => put(tab, 'full', 'c', 4_000_000), { timeout: 60_000, interval: 1_000 })
      .toMatchObject({ ok: true });
    await tab.close();
  });

  it('says so when the browser takes the data of the site away', async () => {
    // Another origin to the browser, so that the databases of the other tests stay.
    const origin = `http://localhost:${site.port}`;
    const tab = await browser.open(`${origin}/`);
    expect((await put(tab, 'cleared', 'a')).ok).toBe(true);
    const devtools = await tab.context().newCDPSession(tab);
    await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
    const { ok, message } = await put(tab, 'cleared', 'b');
    expect([ok, message]).toEqual([false, expect.stringMatching(/the browser closed|was deleted/)]);
    await tab.reload();
    expect((await put(tab, 'cleared', 'a')).ok).toBe(true);
    await tab.close();
  });

  it('keeps its documents when the browser is closed and started again', { timeout: 60_000 }, async () => {
    const before = await browser.open(site.url);
    await before.evaluate(() => page.countUp('kept', 3));
    expect((await put(before, 'kept', 'a', 100_000)).ok).toBe(true);
    await browser.close();
    await browser.start();
    const after = await browser.open(site.url);
    expect(await after.evaluate(() => page.get('kept', 'counter'))).toEqual({ count: 3 });
    expect((await after.evaluate(() => page.get('kept', 'a')))?.text).toHaveLength(100_000);
    await after.evaluate(() => page.countUp('kept', 2));
    expect(await after.evaluate(() => page.get('kept', 'counter'))).toEqual({ count: 5 });
    await after.close();
  });
});

// A profile of its own for each kill. Where a killed Chromium is started, used and started once more, it may find what the
// kill left in the middle of its log, take the whole database for damaged and delete it: see the README of the adapter.
describe.skipIf(missing !== null)(`when Chromium is killed, IndexedDB${missing ?? ''}`, () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveScript('test/adapters/indexeddb-page.ts');
  });
  afterAll(() => site?.stop());

  for (const kill of KILLS) {
    it(`has all of a commit or nothing, and what was acknowledged: time ${kill}`, {
      timeout: 60_000,
    }, async () => {
      const browser = await startChromium();
      try {
        const acknowledged = await killedWriting(browser, site, kill);
        await browser.start();
        const reader = await browser.open(site.url);
        const found = await reader.evaluate((last) => page.partsFound('killed', last), acknowledged + 200);
        const whole = found.lastIndexOf(PARTS) + 1;
        expect(found.slice(0, whole)).toEqual(Array.from({ length: whole }, () => PARTS));
        expect(found.slice(whole).every((parts) => parts === 0)).toBe(true);
        expect(whole).toBeGreaterThan(acknowledged);
      } finally {
        await browser.remove();
      }
    });
  }
});

/** Of `indexeddb-page.ts`, which cannot be loaded here. */
const PARTS = 20;

/** Kills the browser in the middle of commits, at another moment each time; gives the last that was acknowledged. */
async function killedWriting(browser: Chromium, site: Site, kill: number): Promise<number> {
  const writer = await browser.open(site.url);
  let acknowledged = -1;
  const underWay = new Promise<void>((resolve) => {
    writer.on('console', (message) => {
      acknowledged = Number(message.text().split(' ')[1]);
      if (acknowledged >= 3 * kill) setTimeout(resolve, kill * 3);
    });
  });
  const writing = writer.evaluate(() => page.write('killed', 1_000)).catch(() => undefined);
  await underWay;
  await browser.kill();
  await writing;
  return acknowledged;
}
