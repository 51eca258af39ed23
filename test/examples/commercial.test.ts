import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ELIGIBILITY_RULES } from 'wuye/commercial';
import type { Language } from 'wuye/describe';
import { readLanguage } from '../../examples/06-commercial/options.js';
import { walk } from '../../examples/06-commercial/walk.js';
import { ROOT } from '../../scripts/lib/typescript-project.js';

async function heard(language: Language) {
  const lines: string[] = [];
  const story = await walk(language, (line) => void lines.push(line));
  return { ...story, output: lines.join('\n') };
}

describe.each(['zh-CN', 'en'] as const)("a shop's notice in %s", async (language) => {
  const { told, office, output } = await heard(language);
  const stepsOf = (subject: string) =>
    told
      .filter((each) => each.subject === subject)
      .map(({ command, accepted }) => `${command} ${accepted ? 'accepted' : 'refused'}`);

  it('prints every rule of eligibility with its clause', () => {
    for (const { code, clause } of ELIGIBILITY_RULES) expect(output).toContain(`${code} · ${clause}`);
    expect(output).toMatch(/(?:结论：|outcome: )needs-information/);
  });

  it('names the word that the screen found', () => {
    expect(output).toMatch(/“国家级”须有人核实|look at "国家级"/);
  });

  it('takes the application from the counter to its notice', () => {
    expect(stepsOf('app_noodle')).toEqual([
      'apply accepted',
      'amend accepted',
      'accept refused',
      'accept accepted',
      'amend accepted',
      'quote accepted',
      'accept accepted',
      'publish accepted',
    ]);
    const [refused, reviewed, eligible] = told.filter(({ command }) => command === 'accept');
    expect(refused?.reasons).toEqual([
      'APPLICATION.REVIEWER_LACKS_ROLE',
      'APPLICATION.REVIEW_GROUNDS_MISSING',
      'COMMERCIAL.CONTENT_FLAGGED',
    ]);
    expect([reviewed?.reasons, eligible?.reasons]).toEqual([['COMMERCIAL.CONTENT_FLAGGED'], []]);
    expect(output).toContain('7 × 1 × 3.00 + 7 × 1 × 2.00 = ');
  });

  it('lets the emergency have the slot, and offers other days', async () => {
    expect(stepsOf('pst.ntc_noodle.brd_gate.2026-11-23')).toEqual([
      'plan accepted',
      'post accepted',
      'recall accepted',
      'take-down accepted',
    ]);
    expect(output).toMatch(/bkg\.noodle\.brd_gate.*2026-11-25.*2026-11-29.*2026-11-27.*2026-12-01/);
    expect(await office.get('booking', 'bkg.noodle.brd_gate')).toBeNull();
    expect(await office.get('booking', 'bkg.burst')).toMatchObject({ tier: 'emergency' });
    expect(stepsOf('pst.ntc_noodle.brd_gate.2026-11-27')).toEqual([
      'plan accepted',
      'post accepted',
      '→ recall accepted',
      'take-down accepted',
    ]);
  });

  it('takes back an application, and a notice with its sheets', async () => {
    expect(stepsOf('app_second')).toEqual(['apply accepted', 'withdraw accepted', 'amend refused']);
    expect((await office.get('notice', 'ntc_noodle'))?.withdrawn).toMatchObject({ cause: 'early' });
    expect(stepsOf('pst.ntc_noodle.brd_lobby_1.2026-11-23')).toEqual([
      'plan accepted',
      'post accepted',
      '→ recall accepted',
      'take-down accepted',
    ]);
  });

  // The guide shows these parts of what is printed: npx tsx scripts/embed.ts brings it up to date.
  it.each([
    ['accepting', 1],
    ['emergency', 3],
  ])('prints what the guide shows of %s', async (name, section) => {
    const [, ...lines] = output.split(/\n(?=.*\n─+\n)/)[section + 1]?.split('\n') ?? [];
    const file = `${name}${language === 'en' ? '' : `.${language}`}.txt`;
    const text = `${lines.slice(1).join('\n').trimEnd()}\n`;
    await expect(text).toMatchFileSnapshot(join(ROOT, 'examples/06-commercial/printed', file));
  });

  it('does not print the name of the applicant', () => expect(output).not.toContain('王芳'));
});

describe('the command line', () => {
  it.each([
    [[], 'zh-CN'],
    [['--lang', 'en'], 'en'],
    [['--lang', 'fr'], null],
    [['--help'], null],
    [['--lang'], null],
  ])('%j', (args, language) => {
    expect(readLanguage(args)).toBe(language);
  });
});
