import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StoreCapabilities } from 'wuye';
import { CONFORMANCE_CASES, lacking } from 'wuye/conformance';
import { type Chromium, chromiumMissing, startChromium } from '../support/chromium.js';
import { type Site, serveScript } from '../support/static-site.js';
import type { page as pageOf } from './indexeddb-page.js';
import { indexedDbTarget } from './indexeddb-target.js';

/** What the page's script put there; used inside of `evaluate` only. */
declare const page: typeof pageOf;

const missing = chromiumMissing();
const IN_THE_BROWSER: StoreCapabilities = {
  name: 'indexeddb',
  list: 'all',
  durable: true,
  maxChanges: 10_000,
};

/** The cases that do not apply to a store that can do everything. */
const NOT_FOR_IT = CONFORMANCE_CASES.filter(
  (one) => lacking(one, IN_THE_BROWSER, indexedDbTarget('none')) !== null,
).map(({ id }) => id);

describe.skipIf(missing !== null)(`IndexedDB in Chromium${missing ?? ''}`, () => {
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

  describe('storage port', () => {
    let tab: Page;
    beforeAll(async () => {
      tab = await browser.open(site.url);
    });
    afterAll(() => tab?.close());

    it('can do everything', async () => {
      expect(await tab.evaluate(() => page.capabilities('capabilities'))).toEqual(IN_THE_BROWSER);
    });

    for (const { id, guarantee } of CONFORMANCE_CASES) {
      it(`${id}: ${guarantee}`, async () => {
        const result = await tab.evaluate((id) => page.runCase(id, 'case'), id);
        expect(result.outcome).toBe(NOT_FOR_IT.includes(id) ? 'skipped' : 'passed');
      });
    }
  });

  it('does the same in another time zone', { timeout: 120_000 }, async () => {
    const elsewhere = await startChromium({ zone: 'Pacific/Kiritimati' });
    try {
      const tab = await elsewhere.open(site.url);
      expect(await tab.evaluate(() => page.zone())).toBe('Pacific/Kiritimati');
      // What is kept, and in what order: no other case could tell a zone.
      const report = await tab.evaluate(() =>
        page.runGroups('elsewhere', ['values', 'list', 'range', 'durable']),
      );
      expect(report).toMatchObject({ ok: true, failed: [], skipped: [] });
      expect(report.passed.length).toBeGreaterThan(15);
    } finally {
      await elsewhere.remove();
    }
  });
});
