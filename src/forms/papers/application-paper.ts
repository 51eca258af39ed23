import type { ApplicationContent, ApplicationDocument } from '../../commercial/index.js';
import { maskIdNumber } from '../../identifiers/index.js';
import { type CalendarDate, failed, ok, type Result } from '../../kernel/index.js';
import type { PhoneNumber, UnitKey } from '../../records/index.js';
import { OPEN_ENDED_WORD } from '../cells/date-cells.js';
import type { AcceptedRow } from '../reading.js';
import type { Fields } from '../record-parts.js';
import { acceptedIn } from '../untyped.js';
import { paperOf, sizeOf } from './application-words.js';
import { textAt } from './shown-values.js';

/**
 * What one application form (商情信息发布申请表) says: the number, the day, and the content of the application that the
 * counter opens with it.
 *
 * @category Forms
 * @since 0.1.0
 */
export interface ApplicationPaper {
  readonly number?: string;
  readonly appliedOn: CalendarDate;
  readonly content: ApplicationContent;
  /** 审阅与签发意见 as it stands: a note. Decisions are acts of their own. */
  readonly opinion?: string;
}

/**
 * Reads an application form out of an accepted row.
 *
 * **Details**: 所附材料 become the documents: 盖章 stamped, 未盖章 not, neither unknown; a list without 样稿 says that no
 * sample was brought. The day of 营业执照有效期 belongs to the licence. Of the applicant's identity number the masked
 * form is kept: no rule needs more.
 *
 * @param row - a row of `commercialApplication` that {@link readRegister} accepted
 * @returns what the paper says; `REQUIRED_BLANK` with its column where a row lacks what every application has
 *
 * @example
 * ```ts
 * import { readRegister, toApplication } from 'wuye/forms';
 *
 * const reading = readRegister('commercialApplication', [
 *   ['申请日期', '店名', '商铺号', '信用代码', '执照有效期', '申请人', '身份证号', '电话', '内容摘要', '规格', '份数', '开始日期', '结束日期', '附件'],
 *   ['2026-11-01', '便民超市', '1-S05', '91330109MA866RDW82', '长期', '马宏', '330106197303269544', '13800001234', '开业优惠', 'A4', 2, '2026-11-10', '2026-11-20', '样稿、身份证、盖章营业执照复印件'],
 * ]);
 * const row = reading.ok ? reading.value.accepted[0] : undefined;
 * const paper = row && toApplication(row);
 * paper?.ok && paper.value.content.documents;
 * // => [{ kind: 'identity-document', maskedNumber: '330***********9544' }, { kind: 'business-licence', stamped: true, validUntil: 'open-ended' }]
 * ```
 * @category Forms
 * @since 0.1.0
 */
export function toApplication(row: AcceptedRow): Result<ApplicationPaper, 'REQUIRED_BLANK'> {
  const { values } = acceptedIn(row);
  const text = (column: string) => textAt(values, column);
  const [appliedOn, name, unit, applicant] = ['appliedOn', 'shopName', 'unit', 'applicantName'].map(text);
  if (appliedOn === undefined || name === undefined || unit === undefined || applicant === undefined) {
    const blank = ['appliedOn', 'shopName', 'unit', 'applicantName'].filter((id) => text(id) === undefined);
    return failed('REQUIRED_BLANK', { path: blank.slice(0, 1) });
  }
  const { copies, phones } = values;
  const content: ApplicationContent = {
    shop: { name, unit: unit as UnitKey, ...given('uscc', text('uscc')) },
    applicant: {
      name: applicant,
      ...(Array.isArray(phones) ? { phones: phones as readonly PhoneNumber[] } : {}),
    },
    ...papersIn(values),
    wanted: {
      ...given('from', text('postFrom') as CalendarDate | undefined),
      ...given('until', text('postUntil') as CalendarDate | undefined),
      ...(typeof copies === 'number' ? { copies } : {}),
    },
  };
  return ok({
    ...given('number', text('applicationNumber')),
    appliedOn: appliedOn as CalendarDate,
    content,
    ...given('opinion', text('approval')),
  });
}

const given = <Key extends string, Value>(key: Key, value: Value | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: Value };

function papersIn(values: Fields): Pick<ApplicationContent, 'documents' | 'sample'> {
  if (!Array.isArray(values.attachments)) return {};
  const papers = values.attachments.map((word) => paperOf(typeof word === 'string' ? word : ''));
  const [stated, size] = [textAt(values, 'content'), textAt(values, 'posterSize')];
  const sample = {
    ...given('size', size === undefined ? undefined : sizeOf(size)),
    ...given('text', stated),
  };
  return {
    documents: papers.flatMap((paper) => (paper === 'sample' ? [] : [documentOf(paper, values)])),
    sample: papers.includes('sample') ? sample : 'none',
  };
}

function documentOf(
  paper: Pick<ApplicationDocument, 'kind' | 'stamped'>,
  values: Fields,
): ApplicationDocument {
  const [until, number] = [textAt(values, 'licenceValidUntil'), textAt(values, 'applicantResidentId')];
  if (paper.kind === 'business-licence' && until !== undefined) {
    return { ...paper, validUntil: until === OPEN_ENDED_WORD ? 'open-ended' : (until as CalendarDate) };
  }
  if (paper.kind !== 'identity-document' || number === undefined) return paper;
  return { ...paper, maskedNumber: number.includes('*') ? number : maskIdNumber(number) };
}
