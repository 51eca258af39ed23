import type { ClauseEntry } from './clause-entry.js';

/** Online customer information management: entering and changing records. */
export const NIM_CLAUSES: readonly ClauseEntry[] = [
  {
    id: 'NIM-4.1',
    source: 'NIM',
    en: 'Entry holds the customer’s name, sex, contact and address, and is confirmed before it is saved.',
    zh: '录入客户姓名、性别、联系方式、地址等基本信息，确认无误后保存。',
  },
  {
    id: 'NIM-4.2',
    source: 'NIM',
    en: 'Entries are correct; the key fields (contact, address) are confirmed with the customer; what is incomplete or cannot be confirmed is escalated to the superior promptly.',
    zh: '录入信息须准确；联系方式、地址等重要字段须向客户核实；信息不完整或不能确认的，及时向上级汇报。',
    policy: true,
  },
  {
    id: 'NIM-5.1',
    source: 'NIM',
    en: 'An update looks the customer up, edits what changed and saves it.',
    zh: '查找需要更新的客户，修改相应信息并保存。',
  },
  {
    id: 'NIM-5.2',
    source: 'NIM',
    en: 'An update is confirmed with the customer; a change of a sensitive field (contact) is verified; a conflict between what the customer says and what is on record is escalated to the superior promptly.',
    zh: '更新信息须与客户确认；联系方式等敏感信息的变更须核实；客户所述与系统记录不符的，及时向上级汇报。',
    policy: true,
  },
  {
    id: 'NIM-6',
    source: 'NIM',
    en: 'A customer files a repair request with its description and unit; staff process it.',
    zh: '客户提交维修请求（问题描述、物业单元等），由员工处理。',
  },
];
