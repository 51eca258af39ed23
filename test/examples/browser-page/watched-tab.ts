import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Chromium } from '../../support/chromium.js';

/** A tab of which everything is noted that should not happen. */
export interface WatchedTab {
  readonly page: Page;
  /** Addresses asked for outside of the origin. */
  readonly strangers: readonly string[];
  /** What the browser or the page complained about. */
  readonly complaints: readonly string[];
}

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Opens the page at a time that stands still, with the checker of accessibility at hand. */
export async function openWatched(browser: Chromium, url: string, at: string): Promise<WatchedTab> {
  const page = await browser.open('about:blank');
  // Against hanging alone: the page makes its sample when it is opened first.
  page.setDefaultTimeout(120_000);
  const strangers: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(url).origin) strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.addInitScript({ path: AXE });
  await page.clock.setFixedTime(at);
  await page.goto(url);
  await page.locator('h1[tabindex]').waitFor();
  return { page, strangers, complaints };
}
