import { describe, expect, it } from 'vitest';
import { isWuyeError } from 'wuye';
import { compileArchive } from 'wuye/archive';
import { noticeId } from 'wuye/notices';
import { archiveHtml, archiveIndexMarkdown } from 'wuye/printing';
import { COMPLETE, INPUT, MONTH, OPTIONS, POSTINGS, PUBLISHED } from './month.js';
import { date } from './notices.js';

const count = (text: string, piece: string) => text.split(piece).length - 1;

describe('the bound month', () => {
  const html = archiveHtml(MONTH, PUBLISHED, OPTIONS);

  it('has a cover that counts', () => {
    expect(html).toContain('<h1>信息发布月度档案</h1>');
    expect(html).toContain('澄湖花园</p><p class="of">2026年11月</p>');
    expect(html).toContain(`${PUBLISHED.length}件（内部${PUBLISHED.length - 2}件，外部1件，商情1件）`);
    expect(html).toContain(`${POSTINGS.length}张`);
    expect(html).toContain('2026年12月4日');
  });

  it('lists every notice with its boards and days, and what it lacks', () => {
    for (const { number } of PUBLISHED) expect(html).toContain(`<td>${number}</td>`);
    expect(html).toContain('大门信息栏，3天（11月28日—12月3日）<br>1栋大堂信息栏，3天（11月28日—仍在张贴）');
    expect(count(html, '<td>1项</td>')).toBe(1);
    expect(html).toContain('<li>缺失：没有保存外部信息的原件</li>');
  });

  it('holds every notice on a page of its own, as a copy without a seal, with what is kept', () => {
    expect(count(html, '<table class="sheet"')).toBe(PUBLISHED.length);
    expect(count(html, '存档件　仅供查阅，不得张贴')).toBe(PUBLISHED.length);
    expect(html).not.toContain('盖章处');
    expect(html).toContain(
      '<li>照片：photos/ntc_1.jpg，2026年11月28日（SHA-256 ab12ab12ab12ab12…）</li><li>书面说明：孙某已撤下并交回</li>',
    );
    expect(count(html, 'photos/ntc_1.jpg')).toBe(1);
  });

  it('says that nobody may sign while something is missing, whatever the host says', () => {
    const signedOff = { by: '李某', on: date('2026-12-05') };
    const incomplete = archiveHtml(MONTH, PUBLISHED, { ...OPTIONS, signedOff });
    expect(incomplete).toContain('尚有缺失，不得签署归档。');
    expect(incomplete).not.toContain('李某');
    expect(archiveHtml(COMPLETE, PUBLISHED, { ...OPTIONS, signedOff })).toContain(
      '李某于2026年12月5日签署归档。',
    );
    expect(archiveHtml(COMPLETE, PUBLISHED, OPTIONS)).toContain('<span>项目经理：</span><span>日期：</span>');
  });

  it('keeps a line for a notice that is not given, and for a month without any', () => {
    const unknown = compileArchive({ ...INPUT, notices: [] });
    const lost = archiveHtml(unknown, [], { ...OPTIONS, postings: [] });
    expect(count(lost, '<td>不明</td>')).toBe(PUBLISHED.length);
    expect(lost).toContain('<p>1. ntc_1</p>');
    expect(lost).not.toContain('<table class="sheet"');
    const empty = compileArchive({ ...INPUT, notices: [], postings: [] });
    expect(archiveHtml(empty, PUBLISHED, OPTIONS)).toContain('本月没有发布信息。');
    expect(archiveIndexMarkdown(empty, OPTIONS)).toContain('本月没有发布信息。');
  });

  it('is not printed without its pages, nor with other words than were compiled', () => {
    const [first, ...rest] = PUBLISHED;
    const printed = (notices: readonly unknown[]) => () =>
      archiveHtml(COMPLETE, notices as typeof PUBLISHED, OPTIONS);
    expect(printed([])).toThrow(COMPLETE.entries.map(({ notice }) => notice).join(', '));
    expect(printed(rest)).toThrow(/: ntc_1$/);
    const changed = { ...first, content: { ...first?.content, body: '另有安排。' } };
    expect(printed([changed, ...rest])).toThrow(/: ntc_1$/);
    expect(printed(PUBLISHED)).not.toThrow();
    try {
      printed([])();
    } catch (error) {
      expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
    }
  });

  it('escapes what comes from the host', () => {
    const evil = '<img src=x onerror=alert(1)>|\n# x';
    const options = {
      ...OPTIONS,
      estateName: evil,
      describe: () => evil,
      boardName: () => evil,
      letterhead: { office: evil },
    };
    const [first] = PUBLISHED;
    const filed = [{ ref: evil, kind: 'receipt', title: evil, digest: evil }];
    const printed = archiveHtml(
      { ...MONTH, remarks: MONTH.gaps },
      [{ ...first, filed } as never, ...PUBLISHED.slice(1)],
      options,
    );
    expect(printed).not.toContain('<img');
    expect(count(printed, '&lt;img src=x')).toBeGreaterThan(20);
    expect(printed).not.toMatch(/<(?:script|link|a)\b|\b(?:src|href)="|url\(/i);
    const markdown = archiveIndexMarkdown(MONTH, options);
    expect(markdown.split('\n').filter((line) => /^#/.test(line))).toHaveLength(2);
    for (const line of markdown.split('\n').filter((row) => row.startsWith('|'))) {
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(8);
    }
    expect(markdown).not.toMatch(/(?<!\\)<(?!br>)/);
  });

  it('leaves the postings of other notices out, and is the same every time', () => {
    const others = POSTINGS.map((posting) => ({ ...posting, notice: noticeId('ntc_other') }));
    expect(archiveHtml(MONTH, PUBLISHED, { ...OPTIONS, postings: others })).not.toContain('photos/');
    expect(archiveHtml(MONTH, PUBLISHED, OPTIONS)).toBe(html);
  });
});

describe('the index as Markdown', () => {
  it('reads like this', () => {
    const [entry] = MONTH.entries;
    const archive = { ...MONTH, entries: entry === undefined ? [] : [entry], gaps: [], remarks: [] };
    expect(archiveIndexMarkdown(archive, OPTIONS)).toBe(
      `# 澄湖花园　2026年11月　信息发布月度档案

- **发布信息**：1件（内部1件，外部0件，商情0件）
- **张贴**：2张
- **缺失**：0项
- **说明**：0项
- **编制日期**：2026年12月4日

| 序号 | 编号 | 标题 | 类别 | 信息栏（本月张贴天数） | 缺失 |
| --- | --- | --- | --- | --- | --- |
| 1 | CH-2026-031 | 关于3栋水箱清洗停水的通知 | 内部 | 大门信息栏，3天（11月28日—12月3日）<br>1栋大堂信息栏，3天（11月28日—仍在张贴） | 齐全 |
`,
    );
  });
});
