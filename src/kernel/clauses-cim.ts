import type { ClauseEntry } from './clause-entry.js';
import { NIM_CLAUSES } from './clauses-nim.js';
import { PUBLISHING_CLAUSES } from './clauses-publishing.js';

/** Customer information management: definitions, collecting and maintaining. */
const RECORD_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'CIM-3.1',
    source: 'CIM',
    en: 'Supplier staff are people engaged by the service centre who serve inside the managed area.',
    zh: '供方人员：受物业服务中心委托，在物业管理区域内提供服务的人员。',
  },
  {
    id: 'CIM-3.2',
    source: 'CIM',
    en: 'A regular outside service person is an outsider engaged by a customer who serves inside the managed area on a standing basis.',
    zh: '固定外来服务人员：受客户委托，相对固定在物业管理区域内提供服务的外来人员。',
  },
  {
    id: 'CIM-3.3',
    source: 'CIM',
    en: 'The special-care group: people inside the managed area who are without kin or widowed, single parents, laid off or unemployed, released from prison, on parole, or whom the public-security or state-security authorities ask to be watched. The weak group of the form’s title is left undefined.',
    zh: '特殊群体：物业服务区域内孤寡、单亲、下岗待业、刑满释放、假释人员，或公安机关、国家安全机关要求特别关注的其他人员。表名中的“弱势群体”未作定义。',
    policy: true,
  },
  {
    id: 'CIM-4.1.1',
    source: 'CIM',
    en: 'All staff proactively collect information on owners, tenants, shops, foreign nationals, dogs and related matters and pass it on promptly; the customer-service clerk records, updates and maintains it in the management system.',
    zh: '全员主动收集业主、租户、商铺、外籍人员、犬类等客户及相关信息，及时反馈客户服务部文员，由文员在管控系统内记录、更新、维护。',
  },
  {
    id: 'CIM-4.1.2',
    source: 'CIM',
    en: 'The clerk, as a side duty, collects and sorts the owners’ committee material and keeps it in an archive of its own.',
    zh: '客户服务部文员（兼职）负责收集、整理业委会相关资料，并单独建档保存。',
  },
  {
    id: 'CIM-4.1.3',
    source: 'CIM',
    en: 'Each function lead collects the supplier staff of its line and hands the information over promptly; the department’s information officer records, updates and maintains it on the supplier-staff form.',
    zh: '各业务负责人收集本业务供方人员信息，及时反馈部门信息员，由信息员在供方人员信息登记表上记录、更新、维护。',
    policy: true,
  },
  {
    id: 'CIM-4.1.4',
    source: 'CIM',
    en: 'Customer service notifies the owner to complete move-in and, when ownership changes, the buyer to complete the change of name; it fills the owner card, the occupancy summary and the shop summary promptly, and reviews owners’ phone numbers and addresses regularly.',
    zh: '客户服务部及时通知业主办理入住；产权变更的，及时通知买方业主办理更名；及时登记业主资料登记卡、入住情况汇总表、商铺情况汇总表；定期梳理业主联系电话、联系地址等信息，确保准确。',
    policy: true,
  },
  {
    id: 'CIM-4.1.5',
    source: 'CIM',
    en: 'The security supervisor proactively collects nannies, hourly helpers, housekeepers, tenants, foreign nationals, supplier staff and shop staff, registers them on their forms (none is named for shop staff) and updates them every month.',
    zh: '秩序维护主管主动收集保姆、钟点工、家政人员、租户、外籍人员、供方人员、商铺人员信息，登记于相应表格（商铺人员未指定表格），每月更新，确保准确。',
    policy: true,
  },
  {
    id: 'CIM-4.1.6',
    source: 'CIM',
    en: 'The security supervisor collects dogs every month on the dog form and updates it every month.',
    zh: '秩序维护主管每月收集小区犬类信息，登记犬类登记表，每月更新，确保准确。',
  },
  {
    id: 'CIM-4.1.7',
    source: 'CIM',
    en: 'The parking handler collects parking use on its summary, updates it every month and passes it to the information officer, who records it in the management system.',
    zh: '车位使用办理人员收集车位使用信息，登记车位使用情况汇总表，每月更新，并及时反馈部门信息员，由信息员在管控系统内记录、更新、维护。',
  },
  {
    id: 'CIM-4.1.8',
    source: 'CIM',
    en: 'Every department supervisor collects special-care people every month and passes them to the clerk, who keeps the special-care register.',
    zh: '各部门主管每月收集小区特殊人员信息，汇总到客户服务部文员，登记在特殊群体、弱势群体清册。',
  },
  {
    id: 'CIM-4.1.9',
    source: 'CIM',
    en: 'The clerk verifies every month that the updates were made and that the information is correct.',
    zh: '客户服务部文员负责每月核对信息更新，确保客户信息准确。',
  },
];

const FORM_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'CIM-5',
    source: 'CIM',
    en: 'The two patterns of layout: announcement and notice.',
    zh: '附件：公告样式、通知样式。',
  },
  {
    id: 'CIM-6',
    source: 'CIM',
    en: 'The twelve forms: supplier staff, owner card, occupancy summary, shop summary, tenants, foreign nationals, domestic workers, dogs, parking use, special-care register, commercial application, delivery record.',
    zh: '相关记录十二种：供方人员信息登记表、业主资料登记卡、入住情况汇总表、商铺情况汇总表、租户情况登记表、外籍人员情况登记表、家政服务人员登记表、犬类登记表、车位使用情况汇总表、特殊群体、弱势群体清册、商情信息发布申请表、信息送达记录表。',
  },
];

export const CIM_CLAUSES: readonly ClauseEntry[] = /* @__PURE__ */ RECORD_CLAUSES.concat(
  PUBLISHING_CLAUSES,
  FORM_CLAUSES,
  NIM_CLAUSES,
);
