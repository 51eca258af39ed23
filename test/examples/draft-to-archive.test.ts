import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from 'wuye/describe';
import { readOptions } from '../../examples/05-draft-to-archive/options.js';
import { walk } from '../../examples/05-draft-to-archive/walk.js';
import { writeSheets } from '../../examples/05-draft-to-archive/write-sheets.js';

let room = '';
beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'wuye-draft-to-archive-'));
});
afterAll(() => rm(room, { recursive: true, force: true }));

function told(language: Language) {
  const lines: string[] = [];
  const story = walk(language, (line) => void lines.push(line));
  return { ...story, output: lines.join('\n') };
}

const FILES = ['01-outage.html', '02-archive-2026-11.html'];

describe.each(['zh-CN', 'en'] as const)('the way from draft to archive in %s', (language) => {
  const { decided, sheets, output } = told(language);
  const stepsOf = (subject: string) =>
    decided
      .filter((each) => each.subject === subject)
      .map(({ command, accepted }) => `${command} ${accepted ? 'accepted' : 'refused'}`);
  const refusals = decided
    .filter(({ accepted }) => !accepted)
    .map(({ subject, command, reasons }) => [subject, command, reasons]);

  it('takes the outage notice from its draft to its archive', () => {
    expect(stepsOf('ntc_tank')).toEqual([
      'draft accepted',
      'submit accepted',
      'review refused',
      'review accepted',
      'issue refused',
      'return accepted',
      'edit accepted',
      'submit accepted',
      'review accepted',
      'issue accepted',
      'number accepted',
      'publish accepted',
      'withdraw accepted',
      'archive accepted',
    ]);
    expect(stepsOf('pst.ntc_tank.brd_gate')).toEqual([
      'plan accepted',
      'post accepted',
      'inspect accepted',
      'repair accepted',
      'recall accepted',
      'take-down accepted',
    ]);
    expect(stepsOf('pst.ntc_tank.brd_lobby_3')).not.toContain('repair accepted');
  });

  it('withdraws the old notice once its correction hangs, and takes its sheets down after that', () => {
    const acts = decided.map(({ subject, command }) => `${subject} ${command}`);
    const order = [
      'pst.ntc_tank_2.brd_lobby_3 post',
      'ntc_tank_2 publish',
      'ntc_tank withdraw',
      'pst.ntc_tank.brd_gate recall',
      'pst.ntc_tank.brd_gate take-down',
      'pst.ntc_tank_2.brd_gate post',
    ];
    expect(acts.filter((act) => order.includes(act))).toEqual(order);
  });

  it('refuses with these codes, in this order, and nothing else', () => {
    expect(refusals).toEqual([
      ['ntc_tank', 'review', ['NOTICE.REVIEWER_IS_AUTHOR']],
      ['ntc_tank', 'issue', ['LEAD_TIME.SHORT']],
      [
        '2026-11',
        'sign-off',
        ['ARCHIVE.MONTH_NOT_ENDED', 'ARCHIVE.ENTRIES_INCOMPLETE', 'ARCHIVE.PHOTOGRAPH_MISSING'],
      ],
    ]);
    expect(decided.at(-3)).toMatchObject({ subject: '2026-11', command: 'sign-off', accepted: true });
  });

  it('tells advice with what was accepted all the same', () => {
    const advised = decided
      .filter(({ advice }) => advice.length > 0)
      .map(({ subject, command, advice }) => [subject, command, ...advice]);
    expect(advised).toEqual([
      ['ntc_tank', 'review', 'LEAD_TIME.SHORT'],
      ['pst.ntc_tank.brd_lobby_3', 'post', 'POSTING.PHOTOGRAPH_MISSING'],
      ['pst.ntc_tank.brd_gate', 'inspect', 'POSTING.SHEET_DEFECTIVE'],
      ['pst.ntc_tank_2.brd_lobby_3', 'post', 'POSTING.PHOTOGRAPH_MISSING'],
      ['pst.ntc_tank_2.brd_gate', 'post', 'POSTING.PHOTOGRAPH_MISSING'],
      ['pst.ntc_tank_2.brd_lobby_3', 'take-down', 'POSTING.TAKEN_DOWN_LATE'],
    ]);
  });

  it('archives every notice', () => {
    const archived = decided.filter(({ command, accepted }) => command === 'archive' && accepted);
    expect(archived.map(({ subject }) => subject)).toEqual(['ntc_tank', 'ntc_tank_2']);
  });

  it('prints every code with its clause in words', () => {
    for (const { reasons, advice } of decided) {
      for (const code of [...reasons, ...advice]) expect(output).toContain(`${code} · C`);
    }
    expect(output).toMatch(language === 'en' ? /planned water or power outage 3 days/ : /计划内停水停电/);
    if (language === 'en') expect(output).not.toContain('提前量不足');
  });

  it('writes the printed notice and the bound archive, which load nothing', async () => {
    const paths = await writeSheets(join(room, language), sheets);
    expect(paths.map((path) => basename(path))).toEqual(FILES);
    const pages = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
    for (const page of pages) {
      expect(page).toContain('<!doctype html>');
      expect(page).not.toMatch(/https?:|src=|<link|url\(|@import/);
    }
    const [outage, archive] = pages;
    expect(outage).toContain('关于清洗生活水箱停水的更正通知');
    expect(outage).toContain('CH-2026-118');
    for (const number of ['CH-2026-118', 'CH-2026-121']) {
      expect(archive).toContain(number);
    }
    expect(archive).toContain('李莉');
  });
});

describe('the command line', () => {
  it.each([
    [[], { language: 'zh-CN', out: 'report/draft-to-archive' }],
    [['--lang', 'en', '--out', 'sheets'], { language: 'en', out: 'sheets' }],
    [['--lang', 'fr'], null],
    [['--help'], null],
    [['--nope'], null],
    [['--lang'], null],
  ])('%j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });
});
