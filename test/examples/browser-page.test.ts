import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Chromium, chromiumMissing, startChromium } from '../support/chromium.js';
import { serveDirectory } from '../support/static-site.js';
import { type BuiltPage, buildPage } from './browser-page/build-page.js';
import { wrongIn } from './browser-page/check-view.js';
import { keyboardOf } from './browser-page/keyboard.js';
import { openWatched, type WatchedTab } from './browser-page/watched-tab.js';

const missing = chromiumMissing();
const DESKTOP = { width: 1200, height: 900 };
const HUNG_TOO_LONG = ['■hangs', ...Array<string>(6).fill('!past its last day')];
const BOOKED_FROM_TUESDAY = ['', ...Array<string>(6).fill('◆booked by a shop')];
const PHONE = { width: 390, height: 844 };

describe.skipIf(missing !== null)(`the browser page in Chromium${missing ?? ''}`, () => {
  let built: BuiltPage;
  let site: Awaited<ReturnType<typeof serveDirectory>>;
  let browser: Chromium;
  let tab: WatchedTab;
  let page: Page;
  beforeAll(async () => {
    built = await buildPage();
    site = await serveDirectory(built.folder);
    browser = await startChromium();
    tab = await openWatched(browser, site.url, '2026-11-21T02:00:00Z');
    ({ page } = tab);
  });
  afterAll(async () => {
    await browser?.remove();
    await site?.stop();
    await built?.remove();
  });

  const heading = () => page.getByRole('heading', { level: 1 });
  const goTo = async (hash: string) => {
    await page.goto(`${site.url}#/${hash}`);
    await heading().waitFor();
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const act = (person: string) => page.locator('header').getByRole('combobox').selectOption(person);
  const result = (name: string) => page.getByRole('region', { name, exact: true });

  describe('the registers', () => {
    it('come from the store page by page', async () => {
      await goTo('registers/dog');
      await expect.poll(() => page.locator('tbody tr').count()).toBe(14);
      await goTo('registers/owner');
      await expect.poll(() => page.locator('tbody tr').count()).toBe(15);
      const first = await page.locator('tbody th').first().textContent();
      await button('Next page').click();
      await page.getByText('Page 2, 15 records').waitFor();
      expect(await page.locator('tbody th').first().textContent()).not.toBe(first);
    });

    it('show a name clear to the clerk and masked to others', async () => {
      await goTo('registers/dog');
      const name = page.locator('tbody th').first();
      await act('li');
      await expect.poll(() => name.textContent()).toMatch(/^\p{Script=Han}{2,3}$/u);
      await act('chen');
      await expect.poll(() => name.textContent()).toMatch(/\*/);
    });

    it('give a clear value for a reason, and log every request', async () => {
      await goTo('registers/owner');
      await act('li');
      await page.locator('tbody a').first().click();
      await page.getByLabel('Purpose of looking').selectOption('move-in');
      await page.getByLabel('Field').selectOption('idNumber');
      await button('Ask to see it').click();
      const refused = result('Show clear values: refused');
      await refused.getByText('Customer information management guide, 4.3').waitFor();
      expect(await refused.evaluate((section) => section === document.activeElement)).toBe(true);
      await page.getByLabel('Reason').fill('change of name, papers compared');
      await button('Ask to see it').click();
      await result('Show clear values: done')
        .getByText(/^[\dA-Z]{18}$/)
        .waitFor();
      const log = result('Access log').locator('tbody tr');
      await expect.poll(() => log.count()).toBe(2);
      expect(await log.first().textContent()).toContain('granted');
    });

    it('take the verification of the month from who has the duty', async () => {
      await goTo('registers/dog');
      await page.locator('tbody a').first().click();
      await button('Open the refresh of 2026-11').click();
      await result('Open the refresh of 2026-11: done').waitFor();
      await button('Confirm as it stands').click();
      await result('Confirm as it stands: refused').waitFor();
      await act('sun');
      await button('Confirm as it stands').click();
      await result('Confirm as it stands: done').waitFor();
      await page.getByText('This month: confirmed').waitFor();
    });

    it('take a change, and pass up what the customer did not confirm', async () => {
      await act('li');
      await page.getByLabel('New phones').fill('12');
      await button('Save').click();
      await expect.poll(() => page.getByLabel('New phones').getAttribute('aria-invalid')).toBe('true');
      await page.getByLabel('New phones').fill('13900001234');
      await page.getByLabel('New remark').fill('calls in the evening only');
      await button('Save').click();
      await result('Edit: done').waitFor();
      await result('Edit: done')
        .getByText(/now escalated: phones$/)
        .waitFor();
      await page.getByRole('cell', { name: /remark/ }).waitFor();
      expect(await page.getByText('+8613900001234').count()).toBe(0);
    });
  });

  describe('the work list', () => {
    it('counts the registers in a chart and in a table alike', async () => {
      await goTo('work');
      await page.getByRole('img', { name: /^Bar chart/ }).waitFor();
      const dogs = page.getByRole('row', { name: /^dog/i }).getByRole('cell');
      expect((await dogs.allTextContents()).slice(0, 1)).toEqual(['14']);
      await page.getByText(/^20 of 20\d shown$/).waitFor();
    });

    it('is of the day that was chosen, and of a role', async () => {
      await page.getByLabel('Day').fill('2027-01-04');
      await page.getByRole('heading', { name: 'Work list of 2027-01-04' }).waitFor();
      await page.getByText(/^20 of 3\d\d shown$/).waitFor();
      await page.getByLabel('Role').selectOption('security-supervisor');
      await page.getByText(/^20 of \d\d shown$/).waitFor();
      await button('Go to the day of the sample, 2026-11-21').click();
      await page.getByRole('heading', { name: 'Work list of 2026-11-21' }).waitFor();
    });
  });

  it('shows which sheet hangs where on which day, and the slots of shops', async () => {
    await goTo('boards');
    const marks = (name: RegExp) => page.getByRole('row', { name }).getByRole('cell').allTextContents();
    await expect.poll(() => marks(/^紧急抢修停水通知/)).toEqual(HUNG_TOO_LONG);
    await button('Week after').click();
    await page.getByText('2026-11-23 to 2026-11-29').waitFor();
    await expect.poll(() => marks(/^老街面馆/)).toEqual(BOOKED_FROM_TUESDAY);
  });

  it('takes a notice from its draft to a board with the mouse, in Chinese', async () => {
    const done = (what: string) => result(`${what}：已办理`).waitFor();
    const refused = (what: string, why: string | RegExp) =>
      result(`${what}：未通过`).getByText(why).first().waitFor();
    await goTo('work');
    await page.getByLabel('Day').fill('2026-11-21');
    await button('中文').click();
    await page.getByRole('link', { name: '对客信息' }).click();
    await page.getByRole('link', { name: '拟稿' }).click();
    const findings = page.getByRole('complementary', { name: '边写边查' });
    await findings.getByText('需要补充信息，5 处须处理').first().waitFor();
    await page.getByLabel('标题').fill('3幢检修停水通知');
    await page.getByLabel('正文').fill('因检修水管，3幢将停水。请提前储水。');
    await page.getByLabel('计划类别').selectOption('planned-outage');
    const event = page.getByRole('group', { name: '预告的事项' });
    await event.getByLabel('事项').fill('检修停水');
    await event.getByLabel('开始').fill('2026-11-22T09:00');
    await event.getByLabel('结束').fill('2026-11-22T12:00');
    await event.getByLabel('供水').check();
    await page.getByLabel('拟发布日期').fill('2026-11-21');
    await page.getByLabel('适用范围').selectOption('parts');
    await page.getByLabel('楼栋').fill('3');
    await page.getByLabel('有效期起').fill('2026-11-21');
    await page.getByLabel('有效期止').fill('2026-11-30');
    await findings.getByText('拒绝，1 处须处理').first().waitFor();
    await findings.getByText('《客户信息管理作业指导书》4.2.6').first().waitFor();
    await button('保存草稿').click();
    await page.getByRole('heading', { name: '3幢检修停水通知' }).waitFor();
    await button('提交').click();
    await done('提交');
    await button('审阅').click();
    await refused('审阅', '审阅人（li）不得是拟稿人（li）');
    await act('wang');
    await button('审阅').click();
    await done('审阅');
    await act('zhao');
    await button('签发').click();
    await refused('签发', /提前/);

    // In time this way; what was approved was another content.
    await act('li');
    await page.getByRole('link', { name: '修改' }).click();
    await page.getByLabel('开始').fill('2026-11-25T09:00');
    await page.getByLabel('结束').fill('2026-11-25T12:00');
    await button('保存草稿').click();
    await page.getByRole('heading', { name: '3幢检修停水通知' }).waitFor();
    for (const [person, command] of [
      ['li', '提交'],
      ['wang', '审阅'],
      ['zhao', '签发'],
    ] as const) {
      await act(person);
      await button(command).click();
      await done(command);
    }
    await act('li');
    await page.getByLabel('信息栏', { exact: true }).selectOption({ label: '3幢大堂信息栏' });
    await button('安排张贴').click();
    await refused('安排张贴 3幢大堂信息栏', /2026-11-21/);
    await page.getByLabel('信息栏', { exact: true }).selectOption({ label: '东门信息栏' });
    await button('安排张贴').click();
    await done('安排张贴 东门信息栏');
    await act('chen');
    await button('张贴 东门信息栏').click();
    await done('张贴 东门信息栏');
    await page.locator('.sheet').getByText('已发布').waitFor();
    const history = page.getByRole('region', { name: '办理记录' }).getByRole('row');
    expect(await history.nth(1).textContent()).toContain('已签发 → 已发布');
    await page.getByRole('link', { name: '信息栏', exact: true }).click();
    const row = page.getByRole('row', { name: /^3幢检修停水通知/ });
    await expect.poll(() => row.getByText('张贴中').count()).toBe(2);
  });

  it('takes a notice from its draft to a board with the keyboard alone, in English', async () => {
    const keys = keyboardOf(page);
    await keys.use('English');
    await keys.pick('Acting person', 'Li');
    await keys.use('Notices');
    await expect.poll(keys.focused).toBe('Notices');
    await keys.use('Write a notice');
    await expect.poll(keys.focused).toBe('Write a notice');
    await keys.fill('Title', 'Quiet hours');
    await keys.fill('Text', 'Please keep quiet from ten at night.');
    await keys.pick('Scope', 'the whole');
    await keys.fill('Valid from', '11212026');
    await keys.fill('Valid until', '12312026');
    await keys.use('Save the draft');
    await expect.poll(keys.focused).toBe('Quiet hours');
    await keys.use('submit');
    await expect.poll(keys.focused).toBe('submit: done');
    await keys.pick('Acting person', 'Wang');
    await keys.use('issue');
    await expect.poll(keys.focused).toBe('issue: refused');
    await keys.use('review');
    await expect.poll(keys.focused).toBe('review: done');
    await keys.pick('Acting person', 'Zhao');
    await keys.use('issue', 'Space');
    await expect.poll(keys.focused).toBe('issue: done');
    await keys.pick('Acting person', 'Li');
    await keys.fill('Number', 'CH-2026-131');
    await keys.use('number');
    await expect.poll(keys.focused).toBe('number: done');
    await keys.use('Plan a sheet');
    await expect.poll(keys.focused).toBe('Plan a sheet 东门信息栏: done');
    await keys.use('Put up 东门信息栏');
    await expect.poll(keys.focused).toBe('Put up 东门信息栏: done');
    await page.locator('.sheet').getByText('published').waitFor();
  });

  it('is as it was after a reload', async () => {
    await page.getByLabel('Day').fill('2026-11-24');
    await page.reload();
    await page.getByRole('heading', { name: 'Quiet hours' }).waitFor();
    expect(await page.getByLabel('Day').inputValue()).toBe('2026-11-24');
    await page.locator('.sheet').getByText('published').waitFor();
    await page.getByText('CH-2026-131').waitFor();
  });

  const A_RECORD = 'registers/tenant';
  const VIEWS = [
    'registers/owner',
    A_RECORD,
    'work',
    'notices',
    'notices/new',
    'notices/ntc_rope',
    'notices/ntc_bake',
    'notices/ntc_burst/edit',
    'boards',
  ];
  // Each two of language, scheme and width come together once.
  it.each([
    { language: 'en', onDesktop: 'light', onPhone: 'dark' },
    { language: 'zh-CN', onDesktop: 'dark', onPhone: 'light' },
  ] as const)('has no barrier in $language', async ({ language, onDesktop, onPhone }) => {
    const looks = [
      { colorScheme: onDesktop, size: DESKTOP },
      { colorScheme: onPhone, size: PHONE },
    ];
    if ((await page.locator('html').getAttribute('lang')) !== language)
      await page.locator('.estate button').click();
    for (const view of VIEWS) {
      await goTo(view);
      await expect.poll(() => page.locator('.loading').count()).toBe(0);
      // The first record of the register, with the answer to a request on it.
      if (view === A_RECORD) {
        await page.locator('tbody a').first().click();
        await page.locator('.columns form').first().getByRole('button').click();
        await page.locator('.result').waitFor();
      }
      for (const { colorScheme, size } of looks) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize(size);
        expect([view, colorScheme, ...(await wrongIn(page))]).toEqual([view, colorScheme]);
      }
    }
  });

  it('asked nobody else for anything, and had nothing to complain about', () => {
    expect(tab.strangers).toEqual([]);
    expect(tab.complaints).toEqual([]);
  });
});
