import type { FormPlace } from './form.js';

/** What papers have around their tables, and what they cannot carry. */

export const OFFICE: FormPlace = { id: 'office', label: '服务中心', labelEn: 'Service centre' };

const SIGNED_ON: FormPlace = { id: 'date', label: '日期', labelEn: 'Date' };

/** 服务中心, 月份, 编制 and 日期: one line below the title. */
export const REGISTER_HEAD: readonly FormPlace[] = [
  OFFICE,
  { id: 'month', label: '月份', labelEn: 'Month' },
  { id: 'filledBy', label: '编制', labelEn: 'Filled in by' },
  SIGNED_ON,
];

/** 审核: the clerk verifies every month that the updates were made and are right. */
export const REGISTER_FOOT: readonly FormPlace[] = [
  { id: 'checkedBy', label: '审核', labelEn: 'Checked by', clause: 'CIM-4.1.9' },
];

/** The shop applies, the department head reviews, the project manager issues. */
export const APPLICATION_FOOT: readonly FormPlace[] = [
  { id: 'applicant', label: '申请人（签字）', labelEn: 'Applicant (signature)', clause: 'CIM-4.2.1.3a' },
  {
    id: 'reviewedBy',
    label: '部门负责人审阅',
    labelEn: 'Reviewed by the department head',
    clause: 'CIM-4.2.2',
  },
  { id: 'issuedBy', label: '项目经理签发', labelEn: 'Issued by the project manager', clause: 'CIM-4.2.2' },
];

/** What no register on paper holds: ids, the life of the record, who entered it and how it was verified. */
export const REGISTER_NOT_CARRIED: readonly string[] = [
  'id',
  'estate',
  'kind',
  'schemaVersion',
  'status',
  'collectedBy',
  'recordedBy',
  'recordedAt',
  'source',
  'verification.means',
  'verification.fields',
  'verifiedGroups',
  'fieldEdits',
];

/** What the application form does not hold of an application: the office's acts, and what the counter asks beside it. */
export const APPLICATION_NOT_CARRIED: readonly string[] = [
  'id',
  'estate',
  'schemaVersion',
  'state',
  'received',
  'amended',
  'fee',
  'returned',
  'accepted',
  'refused',
  'withdrawn',
  'published',
  'shop.record',
  'applicant.relation',
  'documents.holder',
  'documents.uscc',
  'documents.scopeOfBusiness',
  'documents.attachment',
  'sample.attachment',
  'wanted.boards',
  'materials',
  'terms',
  'trade',
  'claims',
  'remark',
];

/** What a line of the delivery record does not hold of a delivery. */
export const DELIVERY_NOT_CARRIED: readonly string[] = [
  'id',
  'estate',
  'schemaVersion',
  'notice',
  'digest',
  'addressee.record',
  'addressee.as',
  'opened',
  'dueOn',
  'attempts',
];
