import type { ExternalBody, NoticePattern, OutageService } from '../notices/index.js';

/** The words of the sheets. They are the document itself, so they stand here and not among the messages. */

/** The word of each pattern, spaced as in a letterhead (CIM-5). */
export const HEADING: Readonly<Record<NoticePattern, string>> = { announcement: '公　告', notice: '通　知' };

/** The uniform heading of a shop's information (CIM-4.2.1.3c), told to be advertising. */
export const COMMERCIAL_HEADING = '商情信息（广告）';

export const SALUTATION = '尊敬的业主/住户：';

export const CLOSING: Readonly<Record<NoticePattern, string>> = {
  announcement: '特此公告。',
  notice: '特此通知。',
};

export const URGENT = '紧急';

/** What stands in an unfinished draft for what nobody wrote yet. */
export const NOT_WRITTEN = '【未填写】';

export const NUMBER = '编号：';
export const SEAL_PLACE = '（盖章处）';
export const BLANK_DATE = '　　　年　　月　　日';

export const LABEL = {
  cause: '紧急原因',
  event: '事项',
  time: '时间',
  scope: '适用范围',
  validity: '有效期',
  publishedOn: '发布日期',
  attachments: '附件',
  corrects: '更正说明',
  cancels: '取消说明',
  contact: '联系方式',
} as const;

/** What an outage of each service is called on the sheet. */
export const OUTAGE: Readonly<Record<OutageService, string>> = {
  water: '停水',
  power: '停电',
  gas: '停气',
  heating: '停暖',
  lift: '电梯停运',
  network: '网络中断',
};

/** Bodies of authority, whose information is passed on (转发); for the others the office posts (代张贴). */
export const AUTHORITIES: readonly ExternalBody[] = [
  'company',
  'neighbourhood-committee',
  'police',
  'government',
];

export const PASSED_ON = (office: string, isAuthority: boolean) =>
  isAuthority ? `转发单位：${office}` : `代张贴单位：${office}`;
export const RECEIVED_ON = (date: string) => `本信息由本中心于${date}收到并代为发布。`;
export const MANAGED_BY = (office: string) => `张贴管理：${office}`;

/** The footer of a shop's information, after CIM-4.2.1.3b, e and g. */
export const COMMERCIAL_FOOTER =
  '商情信息由商户提供，内容的真实性由商户负责。物业服务中心只收取张贴管理费，不承诺商业效果，不承担连带责任；遇紧急情况需使用信息栏时，可随时撤除，不予补偿。';

export const FOLLOWS = {
  corrects: (old: string) => `本信息更正此前发布的${old}，内容以本信息为准。`,
  cancels: (old: string) => `此前发布的${old}自本信息发布之日起取消。`,
} as const;
export const OLD_NOTICE = (title: string | undefined, number: string | undefined) =>
  title === undefined && number === undefined
    ? '相关信息'
    : `${title === undefined ? '信息' : `《${title}》`}${number === undefined ? '' : `（编号：${number}）`}`;

export const WHOLE_ESTATE = '全小区';
export const EXCEPT = (what: string) => `（除${what}外）`;
export const HOUSEHOLDS = (count: number) => `（共${count}户）`;

export const VALID_UNTIL = (from: string, until: string) => `${from}至${until}`;
export const STANDING = (from: string) => `自${from}起长期有效`;

export const ADDRESS = '地址：';
export const PHONE = '电话：';

/** What makes a sheet unfit to hang: a short stamp, and a line that says why. */
export const STATUS = {
  draft: ['未签发', '草稿，未经审阅和签发，不得张贴'],
  unissued: ['未签发', '等待审阅和签发，不得张贴'],
  altered: ['未签发', '内容与签发时不一致，签发无效，不得张贴'],
  discarded: ['已作废', '从未签发，不得张贴'],
  withdrawn: ['已撤销', '不再有效，不得张贴'],
  expired: ['已过期', '有效期已过，不得张贴'],
  archived: ['存档件', '仅供查阅，不得张贴'],
} as const;

export const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'] as const;

/** Of the month's bound archive. */
export const ARCHIVE = {
  title: '信息发布月度档案',
  index: '目录',
  findings: '缺失与说明',
  references: '原件、照片及回执清单',
  columns: ['序号', '编号', '标题', '类别', '信息栏（本月张贴天数）', '缺失'],
  none: '—',
  nothing: '本月没有发布信息。',
  complete: '齐全',
  gaps: (count: number) => `${count}项`,
  gap: '缺失：',
  remark: '说明：',
  days: (count: number) => `${count}天`,
  stillUp: '仍在张贴',
  category: { internal: '内部', external: '外部', commercial: '商情', unknown: '不明' },
  attachment: {
    original: '原件',
    photograph: '照片',
    sample: '样稿',
    certificate: '证照',
    receipt: '回执',
    other: '附件',
  },
  statement: '书面说明',
  month: (year: number, month: number) => `${year}年${month}月`,
  facts: {
    count: '发布信息',
    sheets: '张贴',
    gaps: '缺失',
    remarks: '说明',
    compiledOn: '编制日期',
  },
  items: (count: number) => `${count}件`,
  byCategory: (internal: number, external: number, commercial: number) =>
    `（内部${internal}件，外部${external}件，商情${commercial}件）`,
  times: (count: number) => `${count}张`,
  refused: '尚有缺失，不得签署归档。',
  signatures: ['编制（文员）：', '部门负责人：', '项目经理：'],
  signedOn: '日期：',
  signedOff: (by: string, on: string) => `${by}于${on}签署归档。`,
} as const;
