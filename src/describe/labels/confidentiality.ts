import type { FieldPath } from '../../confidentiality/field-path.js';
import type { FieldClass, LegalBasis, MaskKind } from '../../confidentiality/field-policy.js';
import type { Purpose } from '../../confidentiality/purpose.js';
import type { IssueMessage } from '../message.js';
import type { FIELD } from './fields.js';

export const FIELD_CLASS: Readonly<Record<FieldClass, IssueMessage>> = {
  ordinary: { 'zh-CN': '一般', en: 'ordinary' },
  sensitive: { 'zh-CN': '敏感', en: 'sensitive' },
  child: { 'zh-CN': '不满十四周岁', en: 'child under 14' },
  'special-care': { 'zh-CN': '特殊群体', en: 'special care' },
};

export const LEGAL_BASIS: Readonly<Record<LegalBasis, IssueMessage>> = {
  contract: { 'zh-CN': '合同所必需', en: 'contract' },
  'legal-duty': { 'zh-CN': '法定义务', en: 'legal duty' },
  consent: { 'zh-CN': '同意', en: 'consent' },
  'separate-consent': { 'zh-CN': '单独同意', en: 'separate consent' },
};

export const MASK_KIND: Readonly<Record<MaskKind, IssueMessage>> = {
  none: { 'zh-CN': '不遮盖', en: 'shown' },
  name: { 'zh-CN': '姓名遮盖', en: 'name masked' },
  'document-number': { 'zh-CN': '证号遮盖', en: 'number masked' },
  phone: { 'zh-CN': '电话遮盖', en: 'phone masked' },
  plate: { 'zh-CN': '车牌遮盖', en: 'plate masked' },
  address: { 'zh-CN': '地址遮盖', en: 'address masked' },
  unit: { 'zh-CN': '只显示楼栋', en: 'building alone' },
  year: { 'zh-CN': '只显示年份', en: 'year alone' },
  hidden: { 'zh-CN': '全部隐藏', en: 'hidden' },
};

export const PURPOSE: Readonly<Record<Purpose, IssueMessage>> = {
  contact: { 'zh-CN': '联系客户', en: 'contact' },
  service: { 'zh-CN': '物业服务', en: 'property service' },
  delivery: { 'zh-CN': '信息送达', en: 'delivery' },
  'move-in': { 'zh-CN': '入住与更名', en: 'move-in' },
  billing: { 'zh-CN': '收费', en: 'billing' },
  emergency: { 'zh-CN': '紧急情况', en: 'emergency' },
  'access-control': { 'zh-CN': '出入管理', en: 'access control' },
  parking: { 'zh-CN': '车位管理', en: 'parking' },
  'dog-keeping': { 'zh-CN': '犬类管理', en: 'dog keeping' },
  trade: { 'zh-CN': '商铺管理', en: 'trade' },
  care: { 'zh-CN': '特殊群体关怀', en: 'care' },
  'statutory-report': { 'zh-CN': '依法报送', en: 'report by law' },
  committee: { 'zh-CN': '业委会档案', en: 'committee archive' },
  'record-keeping': { 'zh-CN': '档案管理', en: 'record keeping' },
  refresh: { 'zh-CN': '信息核实', en: 'verification' },
  inspection: { 'zh-CN': '检查', en: 'inspection' },
  'rights-request': { 'zh-CN': '本人行使权利', en: 'request of the person' },
};

/** The fields inside of fields: "status.reason" is the reason of a record's status. */
export const FIELD_PART: Readonly<Record<Exclude<FieldPath, keyof typeof FIELD>, IssueMessage>> = {
  'status.state': { 'zh-CN': '记录状态', en: 'status' },
  'status.on': { 'zh-CN': '注销日期', en: 'date of closing' },
  'status.reason': { 'zh-CN': '注销原因', en: 'reason of closing' },
  'source.type': { 'zh-CN': '来源类别', en: 'kind of source' },
  'source.batch': { 'zh-CN': '导入批次', en: 'import batch' },
  'source.sheet': { 'zh-CN': '来源表', en: 'sheet' },
  'source.row': { 'zh-CN': '来源行', en: 'row of the sheet' },
  'source.dated': { 'zh-CN': '来源表日期', en: 'date of the sheet' },
  'verification.on': { 'zh-CN': '核实日期', en: 'date of verification' },
  'verification.by': { 'zh-CN': '核实人', en: 'verified by' },
  'verification.means': { 'zh-CN': '核实方式', en: 'means of verification' },
  'verification.fields': { 'zh-CN': '核实字段', en: 'verified fields' },
  'household.name': { 'zh-CN': '家庭成员姓名', en: 'name of a household member' },
  'household.relation': { 'zh-CN': '家庭成员关系', en: 'relation of a household member' },
  'household.bornOn': { 'zh-CN': '家庭成员出生日期', en: 'date of birth of a household member' },
  'term.from': { 'zh-CN': '届期起始', en: 'start of the term' },
  'term.until': { 'zh-CN': '届期截止', en: 'end of the term' },
  'attachments.name': { 'zh-CN': '附件名称', en: 'name of an attachment' },
  'attachments.digest': { 'zh-CN': '附件摘要值', en: 'digest of an attachment' },
};
