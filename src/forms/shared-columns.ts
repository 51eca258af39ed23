import type { FormColumn } from './form.js';

/** Columns that several forms print alike. */

export const ROW_NUMBER: FormColumn = {
  id: 'rowNumber',
  header: '序号',
  headerEn: 'No.',
  part: 'none',
  aliases: ['编号', 'No.'],
  type: 'rowNumber',
  required: false,
  personal: 'none',
};

export const UNIT: FormColumn = {
  id: 'unit',
  header: '房号',
  headerEn: 'Unit',
  aliases: ['房屋编号', '房屋地址', '楼栋房号', '门牌号'],
  type: 'unit',
  required: true,
  personal: 'ordinary',
  carryDown: true,
};

export const SEX: FormColumn = {
  id: 'sex',
  header: '性别',
  headerEn: 'Sex',
  width: 6,
  aliases: [],
  type: 'enum',
  required: false,
  personal: 'ordinary',
  words: [
    { word: '男', code: 'male', aliases: ['男性'] },
    { word: '女', code: 'female', aliases: ['女性'] },
  ],
};

export const RESIDENT_ID: FormColumn = {
  id: 'residentId',
  header: '身份证号',
  headerEn: 'Identity number',
  part: 'document',
  aliases: ['身份证号码', '公民身份号码', '证件号码'],
  type: 'residentId',
  required: true,
  personal: 'sensitive',
  otherDocuments: true,
};

export const PHONES: FormColumn = {
  id: 'phones',
  header: '联系电话',
  headerEn: 'Phones',
  aliases: ['电话', '手机', '手机号', '手机号码', '联系方式'],
  type: 'phones',
  required: true,
  personal: 'ordinary',
};

export const LAST_VERIFIED_ON: FormColumn = {
  id: 'lastVerifiedOn',
  header: '最近核实日期',
  headerEn: 'Last verified on',
  part: 'verification',
  aliases: [
    '核实日期',
    '更新日期',
    '信息更新日期',
    '核对日期',
    '上次核实日期',
    '最后核实日期',
    '最近更新日期',
  ],
  type: 'date',
  required: false,
  personal: 'none',
};

export const REMARK: FormColumn = {
  id: 'remark',
  header: '备注',
  headerEn: 'Remark',
  width: 20,
  aliases: ['说明', '其他'],
  type: 'text',
  long: true,
  required: false,
  personal: 'ordinary',
};

/** Where a person’s household is registered. */
export const REGISTERED_ADDRESS: FormColumn = {
  id: 'registeredAddress',
  header: '户籍地址',
  headerEn: 'Registered address',
  width: 28,
  aliases: ['户籍所在地', '籍贯', '户口所在地'],
  type: 'text',
  long: true,
  required: false,
  personal: 'ordinary',
};

/** The credit code of a shop. */
export const USCC: FormColumn = {
  id: 'uscc',
  header: '统一社会信用代码',
  headerEn: 'Unified social credit code',
  aliases: ['信用代码', '社会信用代码', '营业执照号'],
  type: 'uscc',
  required: true,
  personal: 'none',
};

/** Last day of a shop’s business licence, or 长期. */
export const LICENCE_VALID_UNTIL: FormColumn = {
  id: 'licenceValidUntil',
  header: '营业执照有效期',
  headerEn: 'Validity of the business licence',
  aliases: ['执照有效期', '营业期限至'],
  type: 'dateOrOpenEnded',
  required: false,
  personal: 'none',
};
