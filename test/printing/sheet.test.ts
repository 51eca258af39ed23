import { describe, expect, it } from 'vitest';
import { calendarDate, type Digest, instant } from 'wuye';
import { type Attachment, NOTICE_STATES, type NoticeContent, noticeId } from 'wuye/notices';
import { noticeHtml, noticeMarkdown, noticeSheet, noticeText, type PrintOptions } from 'wuye/printing';
import { at, date, HARD, issued, LETTERHEAD, OUTAGE } from './notices.js';

const OPTIONS: PrintOptions = { letterhead: LETTERHEAD };

describe('the pattern 通知 as text', () => {
  it('reads like this', () => {
    expect(noticeText(issued(OUTAGE), OPTIONS)).toBe(
      `杭州澄湖物业管理有限公司
澄湖花园物业服务中心
通　知

编号：CH-2026-031

关于3栋水箱清洗停水的通知

尊敬的业主/住户：
　　因生活水箱例行清洗，3栋将临时停水，请提前储水。
　　恢复供水后请先放水片刻再使用。
事项：水箱清洗（停水）
时间：2026年12月3日 9:00—17:00
适用范围：3栋
有效期：2026年11月28日至2026年12月3日
联系方式：客服中心 0571-88001234
　　特此通知。

澄湖花园物业服务中心（盖章处）
2026年11月28日

地址：澄湖花园1栋一层　电话：0571-88001234
`,
    );
  });
});

describe('the pattern 公告 as Markdown', () => {
  it('reads like this', () => {
    const content: NoticeContent = { ...OUTAGE, pattern: 'announcement', title: '关于3栋停水的公告' };
    expect(noticeMarkdown(issued(content), { letterhead: { office: '澄湖花园物业服务中心' } })).toBe(
      `澄湖花园物业服务中心  
公　告

编号：CH-2026-031

# 关于3栋停水的公告

　　因生活水箱例行清洗，3栋将临时停水，请提前储水。

　　恢复供水后请先放水片刻再使用。

- **事项**：水箱清洗（停水）
- **时间**：2026年12月3日 9:00—17:00
- **适用范围**：3栋
- **有效期**：2026年11月28日至2026年12月3日
- **联系方式**：客服中心 0571-88001234

　　特此公告。

澄湖花园物业服务中心（盖章处）  
2026年11月28日
`,
    );
  });
});

describe('the sheet of a notice', () => {
  const sheet = (content: Partial<NoticeContent>, options: Partial<PrintOptions> = {}) =>
    noticeSheet(issued({ ...OUTAGE, ...content }), { ...OPTIONS, ...options });
  const factsOf = (content: Partial<NoticeContent>, options?: Partial<PrintOptions>) =>
    Object.fromEntries(sheet(content, options).facts.map(({ label, lines }) => [label, lines.join('|')]));

  it('keeps the salutation and the closing that its author wrote', () => {
    const own = sheet({ body: '各位业主：\n检修如期进行。\n特此通知。' });
    expect(own.salutation).toBe('各位业主：');
    expect(own.paragraphs).toEqual(['检修如期进行。', '特此通知。']);
    expect(own.closing).toBe('');
    const intro = sheet({ body: '现将有关事项通知如下：\n一、停水。' });
    expect(intro.salutation).toBe('尊敬的业主/住户：');
    expect(intro.paragraphs).toHaveLength(2);
  });

  it('marks an urgent notice and says why, whatever its author ticked', () => {
    for (const mark of [true, false]) {
      const urgent = { planning: { class: 'urgent', cause: '主管爆裂', mark } } as const;
      expect(sheet(urgent, { marks: ['更正', ' ', '紧急'] }).marks).toEqual(['紧急', '更正']);
      expect(factsOf(urgent).紧急原因).toBe('主管爆裂');
    }
    expect(sheet({}).marks).toEqual([]);
  });

  it('is signed by the outside body, with the office that posts it below', () => {
    const origin = { category: 'external', body: 'police', bodyName: '澄湖派出所' } as const;
    const external = sheet({ origin });
    expect(external.signature.by).toEqual(['澄湖派出所', '转发单位：澄湖花园物业服务中心']);
    expect(external.closing).toBe('');
    expect(sheet({ origin: { ...origin, body: 'water' } }).signature.by[1]).toBe(
      '代张贴单位：澄湖花园物业服务中心',
    );
    expect(sheet({ origin: { ...origin, receivedOn: date('2026-11-27') } }).foot[0]).toContain(
      '2026年11月27日收到',
    );
  });

  it('keeps the uniform heading and footer on commercial information, in both patterns', () => {
    for (const pattern of ['announcement', 'notice'] as const) {
      const { notice } = HARD.commercial ?? { notice: OUTAGE };
      const content = 'content' in notice ? notice.content : notice;
      const commercial = noticeSheet(issued({ ...content, pattern }), {
        ...OPTIONS,
        advertiser: '惠民水果店',
      });
      expect(commercial.heading).toBe('商情信息（广告）');
      expect(commercial.salutation + commercial.closing).toBe('');
      expect(commercial.signature.by).toEqual(['惠民水果店', '张贴管理：澄湖花园物业服务中心']);
      expect(commercial.foot[0]).toMatch(/只收取张贴管理费.*不承诺商业效果.*不承担连带责任/);
    }
  });

  it('says what it corrects or cancels', () => {
    const follows = (kind: 'corrects' | 'cancels') => ({ follows: { kind, notice: noticeId('ntc_0') } });
    expect(
      factsOf(follows('corrects'), { follows: { title: '停水通知', number: 'CH-2026-030' } }).更正说明,
    ).toBe('本信息更正此前发布的《停水通知》（编号：CH-2026-030），内容以本信息为准。');
    expect(factsOf(follows('cancels')).取消说明).toBe('此前发布的相关信息自本信息发布之日起取消。');
    expect(factsOf(follows('cancels'), { follows: { number: '30' } }).取消说明).toContain('信息（编号：30）');
  });

  it('names the day of publication where it is not that of the signature', () => {
    expect(factsOf({ publishOn: date('2026-11-29') }).发布日期).toBe('2026年11月29日');
    expect(factsOf({ publishOn: date('2026-11-28') }).发布日期).toBeUndefined();
    expect(factsOf({ publishOn: date('2026-11-29') }, { publishedOn: date('2026-11-30') }).发布日期).toBe(
      '2026年11月30日',
    );
  });

  it('lists what its readers get with it, and none of what the office keeps', () => {
    const attachment = (kind: Attachment['kind'], title: string): Attachment => ({
      ref: `f/${title}`,
      kind,
      title,
      digest: 'a'.repeat(64) as Digest,
    });
    const attachments = [
      attachment('original', '来文'),
      attachment('certificate', '执照'),
      attachment('other', '停水范围图'),
    ];
    expect(factsOf({ attachments }).附件).toBe('停水范围图');
    expect(factsOf({ attachments: [...attachments, attachment('other', '问答')] }).附件).toBe(
      '1. 停水范围图|2. 问答',
    );
    expect(factsOf({ attachments: attachments.slice(0, 2) }).附件).toBeUndefined();
  });

  it('numbers several events, and says for which part each slot is', () => {
    const slots = [{ from: at('2026-12-03'), scope: { kind: 'parts', parts: [{ building: '1' }] } }] as const;
    const announces = [
      { what: '停水检修', services: ['water', 'lift'], slots },
      { what: '开会', slots: [] },
    ] as const;
    expect(factsOf({ announces })).toMatchObject({
      事项1: '停水检修（电梯停运）',
      时间1: '1栋：2026年12月3日',
      事项2: '开会',
      时间2: '【未填写】',
    });
  });

  it('says what nobody wrote yet', () => {
    const { title, body, scope, validity, ...rest } = OUTAGE;
    expect([title, body, scope, validity]).not.toContain(undefined);
    const empty = noticeSheet(rest, OPTIONS);
    expect([empty.title, ...empty.paragraphs]).toEqual(['【未填写】', '【未填写】']);
    for (const unseen of ['\u200b', '\u2060', '\u3164', '\u2800 \u3164']) {
      const sheet = noticeSheet(issued({ ...OUTAGE, title: unseen, body: unseen }), OPTIONS);
      expect([sheet.title, ...sheet.paragraphs]).toEqual(['【未填写】', '【未填写】']);
    }
    expect(empty.facts.filter(({ lines }) => lines[0] === '【未填写】').map(({ label }) => label)).toEqual([
      '适用范围',
      '有效期',
    ]);
    expect(factsOf({ scope: { kind: 'parts', parts: [] } }).适用范围).toBe('【未填写】');
  });

  it('bears the date of the issue in the zone of the estate, another on request, none before', () => {
    const late = issued(OUTAGE);
    const issue = { ...late.issue, at: instant('2026-11-28T16:30:00.000Z') } as NonNullable<
      typeof late.issue
    >;
    expect(noticeSheet({ ...late, issue }, OPTIONS).signature.date).toBe('2026年11月29日');
    expect(noticeSheet({ ...late, issue }, { ...OPTIONS, zone: 'UTC' }).signature.date).toBe(
      '2026年11月28日',
    );
    expect(sheet({}, { signedOn: date('2026-12-01') }).signature.date).toBe('2026年12月1日');
    expect(noticeSheet(OUTAGE, OPTIONS).signature.date.trim()).toBe('年　　月　　日');
  });

  it('takes a number from the options where the notice has none', () => {
    const { number: _, ...unnumbered } = issued(OUTAGE);
    expect(noticeSheet(unnumbered, { ...OPTIONS, number: 'X-1' }).number).toBe('X-1');
    expect(sheet({}, { number: 'X-1' }).number).toBe('CH-2026-031');
    expect(noticeText(unnumbered, OPTIONS)).not.toContain('编号');
  });
});

describe('a sheet that must not hang', () => {
  const formats = { noticeText, noticeMarkdown, noticeHtml };
  const kinds = {
    draft: 'draft',
    submitted: 'unissued',
    returned: 'unissued',
    reviewed: 'unissued',
    issued: undefined,
    scheduled: undefined,
    published: undefined,
    withdrawn: 'withdrawn',
    archived: 'archived',
    discarded: 'discarded',
  } as const;

  it.each(NOTICE_STATES)('says so and takes no seal: %s', (state) => {
    const notice = issued(OUTAGE, { state });
    const { status, signature } = noticeSheet(notice, OPTIONS);
    expect(status?.kind).toBe(kinds[state]);
    expect(signature.seal).toBe(kinds[state] === undefined ? '（盖章处）' : '');
    for (const format of Object.values(formats)) {
      const printed = format(notice, OPTIONS);
      expect(printed.includes('不得张贴')).toBe(kinds[state] !== undefined);
      expect(printed.includes('（盖章处）')).toBe(kinds[state] === undefined);
    }
  });

  it('is one of content that is no notice yet', () => {
    for (const format of Object.values(formats)) expect(format(OUTAGE, OPTIONS)).toContain('未签发');
  });

  it('is one whose content is not what was issued, whatever its state says', () => {
    const altered = { ...issued(OUTAGE), content: { ...OUTAGE, title: '关于4栋水箱清洗停水的通知' } };
    expect(noticeSheet(altered, OPTIONS).status?.kind).toBe('altered');
    expect(noticeSheet(altered, OPTIONS).signature.date.trim()).toBe('年　　月　　日');
    const { issue: _, ...unissued } = issued(OUTAGE);
    expect(noticeSheet(unissued, OPTIONS).status?.kind).toBe('unissued');
  });

  it('is one past its validity on the day of printing', () => {
    const on = (asOf: string) =>
      noticeSheet(issued(OUTAGE), { ...OPTIONS, asOf: calendarDate(asOf) }).status?.kind;
    expect(on('2026-12-03')).toBeUndefined();
    expect(on('2026-12-04')).toBe('expired');
    const standing = issued({ ...OUTAGE, validity: { from: date('2026-12-01'), until: 'open-ended' } });
    expect(noticeSheet(standing, { ...OPTIONS, asOf: calendarDate('2099-01-01') }).status).toBeNull();
  });
});
