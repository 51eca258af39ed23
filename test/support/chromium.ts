import { accessSync, constants } from 'node:fs';
import { mkdtemp, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

// A real Chromium for tests, with an empty profile of its own.
//
//   const missing = chromiumMissing();
//   describe.skipIf(missing !== null)(`in Chromium${missing ?? ''}`, () => {
//     beforeAll(async () => { site = await serveScript('test/adapters/some-page.ts'); browser = await startChromium(); });
//     afterAll(async () => { await browser.remove(); await site.stop(); });

/** Where Debian and others put it; `CHROMIUM_PATH` comes first. */
const PLACES = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Why no browser can be started here, or `null`. Throws where the environment requires all engines. */
export function chromiumMissing(): string | null {
  if (pathOfChromium() !== null) return null;
  const why = ' (skipped: no Chromium found; CHROMIUM_PATH may name one)';
  if (process.env.WUYE_ENGINES === 'required') throw new Error(`Chromium is required${why}`);
  return why;
}

export interface Chromium {
  /** A new tab that shows an address. */
  open(url: string): Promise<Page>;
  /** Ends it at once and without warning: SIGKILL to all its processes. */
  kill(): Promise<void>;
  /** Closes it as a user does. */
  close(): Promise<void>;
  /** Starts it again on its profile, after `kill` or `close`. */
  start(): Promise<void>;
  /** Closes it and removes its profile. */
  remove(): Promise<void>;
}

/** Starts a browser; it ends with `remove`, and at the latest with this process. */
export async function startChromium(options: { readonly zone?: string } = {}): Promise<Chromium> {
  const profile = await mkdtemp(join(tmpdir(), 'wuye-chromium-'));
  const executablePath = pathOfChromium();
  if (executablePath === null) throw new Error('no Chromium found');
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      args: ARGUMENTS,
      ...(options.zone === undefined ? {} : { timezoneId: options.zone }),
    });
  let context: BrowserContext = await launch();
  const close = () => context.close().catch(() => undefined);
  return {
    async open(url) {
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    async kill() {
      // The lock of the profile names the process.
      const process_ = Number((await readlink(join(profile, 'SingletonLock'))).split('-').at(-1));
      const gone = new Promise((resolve) => context.once('close', resolve));
      process.kill(-process_, 'SIGKILL');
      await gone;
      await rm(join(profile, 'SingletonLock'), { force: true });
    },
    close,
    async start() {
      context = await launch();
    },
    async remove() {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function pathOfChromium(): string | null {
  const found = PLACES.find((place) => {
    if (place === undefined || place === '') return false;
    try {
      accessSync(place, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
  return found ?? null;
}
