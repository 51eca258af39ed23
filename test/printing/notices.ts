import { actorId, calendarDate, estateId, instant, wallTime } from 'wuye';
import {
  type Approval,
  applicationId,
  type Notice,
  type NoticeContent,
  noticeDigest,
  noticeId,
  type ScopePart,
} from 'wuye/notices';
import type { Letterhead } from 'wuye/printing';

export const date = calendarDate;
export const at = (day: string, time?: string) => ({
  date: date(day),
  ...(time === undefined ? {} : { time: wallTime(time) }),
});

export const LETTERHEAD: Letterhead = {
  office: '澄湖花园物业服务中心',
  above: '杭州澄湖物业管理有限公司',
  address: '澄湖花园1栋一层',
  phone: '0571-88001234',
};

const act = (by: string, day: string) => ({
  by: actorId(by),
  role: 'project-manager' as const,
  at: instant(`${day}T01:00:00.000Z`),
});

/** A notice of that content, issued on 28 November 2026 (Shanghai). */
export function issued(content: NoticeContent, more: Partial<Notice> = {}): Notice {
  const approval: Approval = {
    ...act('zhao', '2026-11-28'),
    digest: noticeDigest(content),
    policy: { id: 'p', version: '1', effectiveFrom: date('2026-01-01') },
  };
  return {
    id: noticeId('ntc_1'),
    estate: estateId('est_chenghu'),
    schemaVersion: 1,
    state: 'issued',
    number: 'CH-2026-031',
    content,
    drafted: act('li', '2026-11-26'),
    authors: [actorId('li')],
    issue: approval,
    ...more,
  };
}

/** A small planned outage, in either pattern. */
export const OUTAGE: NoticeContent = {
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'planned-outage' },
  title: '关于3栋水箱清洗停水的通知',
  body: '因生活水箱例行清洗，3栋将临时停水，请提前储水。\n\n恢复供水后请先放水片刻再使用。',
  scope: { kind: 'parts', parts: [{ building: '3' }] },
  validity: { from: date('2026-11-28'), until: date('2026-12-03') },
  announces: [
    {
      what: '水箱清洗',
      services: ['water'],
      slots: [{ from: at('2026-12-03', '09:00'), until: at('2026-12-03', '17:00') }],
    },
  ],
  importance: 'ordinary',
  modes: ['board'],
  contact: '客服中心 0571-88001234',
};

const LONG_TITLE =
  '关于澄湖花园二期地下车库消防管网改造及配套供水供电设施同步检修期间分批次分时段暂停供应生活用水和公共照明用电并临时封闭部分出入口的通知';

/** Forty units in ten entrances. */
export const FORTY: readonly ScopePart[] = Array.from({ length: 40 }, (_, index) => ({
  building: String(1 + Math.floor(index / 8)),
  entrance: String(1 + (Math.floor(index / 4) % 2)),
  room: `${1 + Math.floor((index * 7) % 18)}0${1 + (index % 4)}`,
}));

const PARAGRAPH =
  '为保障小区设施设备安全运行，物业服务中心将按计划开展检修工作。请各位业主、住户提前做好准备，关好门窗，切断不用的电器电源，并照看好家中的老人和儿童。由此给您带来的不便，敬请谅解。';

/** What is hard to set: each with the pages that it may take on A4. */
export const HARD: Readonly<
  Record<
    string,
    { readonly notice: Notice | NoticeContent; readonly pages: number; readonly says: readonly string[] }
  >
> = {
  notice: {
    notice: issued(OUTAGE),
    pages: 1,
    says: ['尊敬的业主/住户：', '特此通知。'],
  },
  announcement: {
    notice: issued({ ...OUTAGE, pattern: 'announcement', title: '关于3栋水箱清洗停水的公告' }),
    pages: 1,
    says: ['特此公告。', '2026年12月3日'],
  },
  urgent: {
    notice: issued({
      ...OUTAGE,
      planning: { class: 'urgent', cause: '2栋入户主管爆裂', mark: true },
      title: '紧急停水抢修通知',
      announces: [{ what: '主管抢修', services: ['water'], slots: [{ from: at('2026-11-28', '10:30') }] }],
    }),
    pages: 1,
    says: ['紧急', '紧急原因：', '2026年11月28日 10:30起'],
  },
  commercial: {
    notice: issued({
      ...OUTAGE,
      origin: { category: 'commercial', application: applicationId('app_1') },
      planning: { class: 'planned' },
      title: '惠民水果店开业活动',
      body: '本店定于12月10日开业，开业当日全场八折，欢迎光临。',
      announces: [{ what: '开业活动', slots: [{ from: at('2026-12-10') }] }],
      scope: { kind: 'estate' },
    }),
    pages: 1,
    says: ['商情信息（广告）', '不承担连带责任'],
  },
  'long title': {
    notice: issued({ ...OUTAGE, title: LONG_TITLE, body: [PARAGRAPH, PARAGRAPH].join('\n\n') }),
    pages: 1,
    says: ['临时封闭部分出入口'],
  },
  'forty units': {
    notice: issued({ ...OUTAGE, scope: { kind: 'parts', parts: FORTY }, body: PARAGRAPH }),
    pages: 1,
    says: ['（共40户）', '5栋2单元'],
  },
  'rare characters': {
    notice: issued({
      ...OUTAGE,
      title: '关于𠮷祥楼（㐂、𪚥、𬺓）更换门牌的通知',
      body: '请𠮷野先生、㛃女士、𤭢女士及𰻞𰻞面馆到客服中心领取新门牌。葛󠄀与葛󠄁写法不同。',
    }),
    pages: 1,
    says: ['𠮷祥楼', '㛃女士'],
  },
  external: {
    notice: issued({
      ...OUTAGE,
      origin: {
        category: 'external',
        body: 'water',
        bodyName: '澄湖市自来水有限公司',
        receivedOn: date('2026-11-27'),
      },
      scope: { kind: 'described', text: '澄湖路、桂林北路沿线用户（已更换水表的住户）' },
    }),
    pages: 1,
    says: ['澄湖市自来水有限公司', '代张贴单位：澄湖花园物业服务中心', '2026年11月27日收到'],
  },
  standing: {
    notice: issued({
      ...OUTAGE,
      pattern: 'announcement',
      planning: { class: 'routine' },
      title: '文明养犬公约',
      body: '一、遛犬须由成年人牵绳，避让老人、儿童和孕妇。\n二、及时清理犬只粪便。\n三、不得携犬进入儿童游乐区。',
      scope: { kind: 'estate', except: [{ building: '9', room: 'S05' }] },
      validity: { from: date('2026-12-01'), until: 'open-ended' },
      announces: [],
    }),
    pages: 1,
    says: ['自2026年12月1日起长期有效', '除9栋S05外'],
  },
  'many slots': {
    notice: issued({
      ...OUTAGE,
      announces: [
        {
          what: '管网清洗',
          services: ['water'],
          slots: [
            {
              from: at('2026-12-03', '23:00'),
              until: at('2026-12-04', '05:00'),
              repeats: {
                every: 'day',
                until: date('2027-01-04'),
                except: [date('2026-12-25'), date('2027-01-01')],
              },
              scope: { kind: 'parts', parts: [{ building: '1' }, { building: '2' }, { building: '3' }] },
            },
            { from: at('2026-12-06', '08:00'), until: at('2026-12-06', '24:00') },
          ],
        },
        {
          what: '配电房检修',
          services: ['power', 'lift'],
          slots: [{ from: at('2026-12-08', '08:00'), until: at('2026-12-09', '00:00') }],
        },
      ],
    }),
    pages: 1,
    says: ['每日23:00—次日5:00', '8:00—24:00', '停电、电梯停运'],
  },
  unbroken: {
    notice: issued({
      ...OUTAGE,
      title: 'A'.repeat(120),
      body: 'b'.repeat(300),
      contact: 'c'.repeat(100),
      planning: { class: 'urgent', cause: 'd'.repeat(100) },
    }),
    pages: 2,
    says: ['特此通知。'],
  },
  draft: { notice: OUTAGE, pages: 1, says: ['未签发', '不得张贴'] },
  withdrawn: {
    notice: issued(OUTAGE, { state: 'withdrawn' }),
    pages: 1,
    says: ['已撤销'],
  },
  'two pages': {
    notice: issued({ ...OUTAGE, body: Array.from({ length: 12 }, () => PARAGRAPH).join('\n\n') }),
    pages: 3,
    says: ['特此通知。'],
  },
};
