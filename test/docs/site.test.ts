import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkSite } from '../../scripts/lib/site/check-site.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';
import { NOTICE_STATES } from '../../src/notices/index.js';
import { type BuiltSite, buildSite } from '../support/built-site.js';
import { type Chromium, chromiumMissing, startChromium } from '../support/chromium.js';
import { serveDirectory } from '../support/static-site.js';

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
}, 600_000);
afterAll(() => site?.remove());

const read = (page: string) => readFileSync(join(site.directory, page), 'utf8');
const documents = () =>
  readdirSync(site.directory, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?:guide|reference|decisions|examples|project)\/.*\.html$/.test(name),
  );

describe('the built site', () => {
  it('has no dead link and loads nothing from elsewhere', () => {
    expect(checkSite(site.directory)).toEqual({ dead: [], outside: [] });
  });

  it('holds every guide, decision, table and example, and every subpath', () => {
    const pages = ['guide', 'decisions', 'reference'].flatMap((name) =>
      readdirSync(join(ROOT, 'docs', name))
        .filter((file) => file.endsWith('.md'))
        .map((file) => `${name}/${file.replace(/^README/, 'index').replace(/md$/, 'html')}`),
    );
    const examples = ['adapters/sqlite', ...readdirSync(join(ROOT, 'examples'))]
      .filter((name) => /^(?:\d\d-|adapters\/)/.test(name))
      .flatMap((name) => [`examples/${name}.html`, `examples/${name}/source.html`]);
    const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: object };
    const rooms = Object.keys(exports)
      .filter((name) => name !== './package.json')
      .map((name) => `modules/wuye${name.slice(1).replace('/', '_')}.html`);
    expect(
      [...pages, ...examples, ...rooms].filter((page) => !existsSync(join(site.directory, page))),
    ).toEqual([]);
  });

  it('sets the clauses beside what names them, in both languages, with their rows', () => {
    const page =
      read('functions/wuye_refresh.scanFreshness.html') + read('variables/wuye_duties.DUTIES.html');
    expect(page).toContain('>Clauses · 条款<');
    expect(page).toMatch(
      /<li><a href="\.\.\/reference\/clauses\.html#cim-4-1-9">CIM-4\.1\.9<\/a>[^\n]*每月核对[^\n]*clerk/,
    );
    expect(read('reference/clauses.html')).toContain('id="cim-4-1-9"');
  });

  it('folds away what a long range of clauses spans, with a link to each', () => {
    const page = read('modules/wuye_notices.html') + read('interfaces/wuye_notices.Notice.html');
    const pages = readdirSync(join(site.directory, 'functions')).map((name) => read(`functions/${name}`));
    const [folded = ''] =
      /<details><summary>CIM-[^<]+: \d+ clauses · <span lang="zh-CN">CIM-[^<]+，共 \d+ 条<\/span><\/summary>[\s\S]*?<\/details>/.exec(
        [page, ...pages].join('\n'),
      ) ?? [''];
    expect(folded.match(/reference\/clauses\.html#/g)?.length ?? 0).toBeGreaterThan(5);
  });

  it('keeps from readers what is for maintainers', () => {
    for (const name of ['clauses', 'findings.zh-CN', 'duties'])
      expect(read(`reference/${name}.html`).replace(/<!--[\s\S]*?-->/g, '')).not.toContain(
        'scripts/reference',
      );
  });

  it('names unions by their names, and links names in guides to their pages', () => {
    const signature =
      /<div class="tsd-signature[\s\S]*?<\/div>/.exec(read('functions/wuye_duties.checkDuty.html'))?.[0] ??
      '';
    expect(signature).toContain('DutyFindingCode');
    expect(signature).not.toContain('DUTY.TASK_OVERDUE');
    expect(read('guide/notices.zh-CN.html')).toMatch(
      /<a href="\.\.\/functions\/wuye_notices\.decideNotice\.html"><code>/,
    );
  });

  it('shows the words that a type stands for, in their order, whatever it is written as', () => {
    const wordsOf = (page: string) =>
      [...read(page).matchAll(/<span class="tsd-signature-type">&quot;([^&]+)&quot;<\/span>/g)].map(
        ([, word]) => word,
      );
    expect(wordsOf('types/wuye_notices.NoticeState.html')).toEqual([...NOTICE_STATES]);
    expect(wordsOf('types/wuye_service-centre.Area.html')).toContain('addressees');
  });

  it('says which pages are Chinese', () => {
    expect(read('guide/notices.zh-CN.html')).toMatch(/<html[^>]* lang="zh-CN"/);
    expect(read('guide/notices.html')).toMatch(/<html[^>]* lang="en"/);
  });
});

describe('the check of a site', () => {
  it('finds dead links, missing places and whatever is loaded from elsewhere', () => {
    const directory = mkdtempSync(join(tmpdir(), 'wuye-check-site-'));
    mkdirSync(join(directory, 'sub'));
    writeFileSync(
      join(directory, 'index.html'),
      `<a href="sub/a.html#here">1</a><a href="sub/b.html">2</a><a href="sub/a.html#gone">3</a><a href="sub">4</a>
       <a href="https://example.org">5</a><img src="https://example.org/x.png"><script src="//example.org/x.js"></script>`,
    );
    writeFileSync(
      join(directory, 'sub/a.html'),
      '<p id="here"><a href="../index.html">up</a><img src="no.svg"></p>',
    );
    writeFileSync(join(directory, 'style.css'), '@font-face { src: url("https://example.org/font") }');
    expect(checkSite(directory)).toEqual({
      dead: [
        'index.html: sub/b.html (no such page)',
        'index.html: sub/a.html#gone (no such place on the page)',
        'index.html: sub (no such page)',
        'sub/a.html: no.svg (no such page)',
      ],
      outside: [
        'index.html: https://example.org/x.png',
        'index.html: //example.org/x.js',
        'style.css: https://example.org/font',
      ],
    });
    rmSync(directory, { recursive: true });
  });
});

const missing = chromiumMissing();
describe.skipIf(missing !== null)(`the site in Chromium${missing ?? ''}`, () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium();
  });
  afterAll(() => browser?.remove());

  /** A tab that notes what it asks for. */
  async function open(url: string): Promise<{ readonly page: Page; readonly asked: string[] }> {
    const page = await browser.open('about:blank');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.setDefaultTimeout(20_000);
    await page.context().setOffline(false);
    await page.goto(url);
    return { page, asked };
  }

  /** The pages that the search lists, from the first on. */
  async function search(page: Page, words: string): Promise<readonly string[]> {
    const results = page.locator('#tsd-search-results a');
    await page.locator('#tsd-search-input').fill('');
    await page.waitForFunction(() => document.querySelector('#tsd-search-results a') === null);
    await page.locator('#tsd-search-input').fill(words);
    await results.first().waitFor();
    return results.evaluateAll((links) =>
      links.map((link) => {
        const { href, baseURI } = link as HTMLAnchorElement;
        const base = new URL(document.documentElement.dataset.base ?? '', baseURI);
        return decodeURI(href.slice(base.href.length));
      }),
    );
  }

  async function follow(page: Page, words: string, title: string): Promise<void> {
    await page.locator('#tsd-search-trigger').click();
    await page.locator('#tsd-search-input').fill(words);
    await page.locator('#tsd-search-results a', { hasText: title }).first().click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }

  it('finds functions and Chinese guides from a disk, without any network', async () => {
    const home = pathToFileURL(`${site.directory}/`).href;
    const { page, asked } = await open(`${home}index.html`);
    await page.context().setOffline(true);
    await follow(page, 'checkFreshness', 'checkFreshness');
    expect(page.url()).toBe(`${home}functions/wuye_refresh.checkFreshness.html`);
    const title = /<h1>([^<]+)/.exec(read('guide/monthly-refresh.zh-CN.html'))?.[1] ?? '';
    await follow(page, title.replace(/[^\p{Script=Han}]/gu, '').slice(0, 4), title);
    expect(page.url()).toBe(`${home}guide/monthly-refresh.zh-CN.html`);
    await follow(page, 'REVIEWER_IS_AUTHOR', 'Finding codes');
    expect(asked.filter((url) => !url.startsWith(home) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
  });

  const NOTICES = 'guide/notices';
  it.each([
    // An id as it is written comes first; where both languages have it, that of the page.
    ['index.html', 'CIM-4.2.6', 'reference/clauses.html#cim-4-2-6'],
    ['guide/notices.zh-CN.html', 'CIM-4.2.6', 'reference/clauses.zh-CN.html#cim-4-2-6'],
    ['index.html', 'NOTICE.REVIEWER_IS_AUTHOR', 'reference/findings.html#notice-reviewer-is-author'],
    ['index.html', 'reviewer_is_author', 'reference/findings.html#notice-reviewer-is-author'],
    ['index.html', 'CALENDAR.DAY_NOT_COVERED', 'reference/issues.html#calendar-day-not-covered'],
    ['index.html', 'decideNotice', 'functions/wuye_notices.decideNotice.html'],
    ['guide/notices.zh-CN.html', 'decideNotice', 'functions/wuye_notices.decideNotice.html'],
    ['index.html', 'decideNot', 'functions/wuye_notices.decideNotice.html'],
    ['index.html', 'Notice', 'interfaces/wuye_notices.Notice.html'],
    ['index.html', 'Notice.state', 'interfaces/wuye_notices.Notice.html#state'],
    // Words lead to what there is to read about them.
    ['index.html', 'planned outage', `${NOTICES}.html#lead-time`],
    ['guide/commercial.html', 'lead time', `${NOTICES}.html#lead-time`],
    ['index.html', 'notices', `${NOTICES}.html`],
    ['index.html', 'freshness', 'guide/monthly-refresh.html#the-sweep'],
    ['index.html', 'working days', 'guide/time-calendars-policies.html#working-days'],
    ['index.html', 'write an adapter', 'guide/writing-an-adapter.html'],
    ['index.html', 'duty matrix', 'reference/duties.html'],
    ['index.html', 'Excel import', 'guide/records-and-import.html'],
    ['index.html', 'spreadsheet', 'guide/records-and-import.html'],
    // Chinese words lead to Chinese pages, wherever the reader is.
    ['index.html', '保密', 'guide/confidentiality.zh-CN.html'],
    ['guide/notices.html', '每月核对', 'guide/monthly-refresh.zh-CN.html'],
    ['index.html', '提前天数', `${NOTICES}.zh-CN.html#提前量`],
    ['index.html', '电子表格', 'guide/records-and-import.zh-CN.html'],
    ['guide/notices.html', 'Excel 导入', 'guide/records-and-import.zh-CN.html'],
  ])('on %s, a search for %s leads to %s', async (from, words, to) => {
    const { page } = await open(pathToFileURL(join(site.directory, from)).href);
    await page.locator('#tsd-search-trigger').click();
    expect((await search(page, words))[0]).toBe(to);
    await page.close();
  });

  it('lists each page once, in the search, those in the language of the reader before the others', async () => {
    const { page } = await open(pathToFileURL(join(site.directory, 'guide/notices.html')).href);
    await page.locator('#tsd-search-trigger').click();
    const listed = await search(page, 'URGENT_WAS_PLANNED');
    expect(listed.length).toBeGreaterThan(3);
    const pages = listed.slice(2).map((place) => place.split('#')[0]);
    expect(new Set(pages).size).toBe(pages.length);
    const chinese = pages.map((place) => place?.includes('.zh-CN.') === true);
    expect(chinese).toEqual([...chinese].sort());
    await page.close();
  });

  it('says that a search found nothing, and takes arrows and Enter', async () => {
    const { page } = await open(pathToFileURL(join(site.directory, 'index.html')).href);
    await page.locator('#tsd-search-trigger').click();
    await page.locator('#tsd-search-input').fill('xyzzy');
    await page.locator('#tsd-search-status', { hasText: 'xyzzy' }).waitFor();
    await search(page, 'planDeliveries');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'planDeliveries' }).waitFor();
    await page.close();
  });

  it('asks a plain server for nothing that is not there, and no other one', async () => {
    const server = await serveDirectory(site.directory);
    const { page, asked } = await open(server.url);
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) failed.push(response.url());
    });
    await page.getByRole('link', { name: '中文指南' }).first().click();
    await page.getByRole('heading', { level: 1, name: '指南' }).waitFor();
    for (const path of ['guide/lifecycles.zh-CN.html', 'reference/findings.html'])
      await page.goto(server.url + path);
    expect(failed).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(server.url) && !url.startsWith('data:'))).toEqual([]);
    await page.close();
    await server.stop();
  });

  it('is no wider than a phone: tables and pictures keep to themselves', async () => {
    const { page } = await open('about:blank');
    await page.setViewportSize({ width: 390, height: 844 });
    // Neither the menu nor the search is open: what they hold takes time alone.
    await page.route(/assets\/(?:search|navigation|hierarchy)\.js/, (route) => route.abort());
    const some = [
      'index.html',
      'modules.html',
      'modules/wuye_notices.html',
      'functions/wuye_refresh.checkFreshness.html',
      'functions/wuye_commercial.evaluateCommercialEligibility.html',
      'functions/wuye_service-centre.createServiceCentre.html',
      'interfaces/wuye_notices.Notice.html',
      'variables/wuye_storage.COLLECTIONS.html',
    ];
    const wide: string[] = [];
    for (const path of [...some, ...documents()]) {
      await page.goto(pathToFileURL(join(site.directory, path)).href, { waitUntil: 'domcontentloaded' });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (over > 0) wide.push(`${path}: ${over} px`);
    }
    expect(wide).toEqual([]);
    await page.close();
  });

  it('shows the pictures of the lifecycles light and dark', async () => {
    const { page } = await open(pathToFileURL(join(site.directory, 'guide/lifecycles.html')).href);
    const sizes = await page
      .locator('.tsd-typography img')
      .evaluateAll((images) =>
        images.map(
          (image) => (image as HTMLImageElement).naturalWidth * Number((image as HTMLImageElement).complete),
        ),
      );
    expect(sizes.length).toBeGreaterThan(10);
    expect(sizes.filter((size) => size < 50)).toEqual([]);
    const shots: Buffer[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      shots.push(await page.locator('.tsd-typography img').first().screenshot());
    }
    expect(shots[0]?.equals(shots[1] ?? Buffer.alloc(0))).toBe(false);
    await page.close();
  });
});
