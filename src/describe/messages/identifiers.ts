import type { IdentifierIssueCode } from '../../identifiers/index.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const IDENTIFIERS_ISSUES = {
  ID_LENGTH: {
    'zh-CN': '证件号码应为{expected}位，实为{actual}位',
    en: 'The identity number should have {expected} characters; it has {actual}',
  },
  ID_CHARACTER: {
    'zh-CN': '证件号码第{position}位不是应有的字符',
    en: 'The identity number has a character that does not belong there, at position {position}',
  },
  ID_PRECISION_LOST: {
    'zh-CN': '证件号码曾按数值存储，末尾三位已丢失，请按证件重新录入为文本',
    en: 'The identity number was stored as a number and lost its last digits; enter it again as text',
  },
  ID_CHECK_DIGIT: {
    'zh-CN': '证件号码的校验码不符，请核对是否录错',
    en: 'The check character of the identity number is wrong; look for a typing error',
  },
  ID_REGION: {
    'zh-CN': '证件号码开头的地区代码不存在',
    en: 'The identity number begins with a region code that does not exist',
  },
  ID_REGION_UNUSUAL: {
    'zh-CN': '证件号码的地区代码只到省级，请核对',
    en: 'The region code of the identity number names a whole province; please check',
  },
  ID_BIRTH_DATE: {
    'zh-CN': '证件号码中的出生日期不存在或不合理',
    en: 'The birth date in the identity number does not exist or cannot be right',
  },
  ID_LEGACY_15: {
    'zh-CN': '15位身份证号码，自2013年起已停止使用，请换录18位号码',
    en: 'A 15-digit identity number, out of use since 2013; ask for the 18-digit one',
  },
  USCC_LENGTH: {
    'zh-CN': '统一社会信用代码应为{expected}位，实为{actual}位',
    en: 'The unified social credit code should have {expected} characters; it has {actual}',
  },
  USCC_CHARACTER: {
    'zh-CN': '统一社会信用代码第{position}位不是应有的字符（不使用I、O、S、V、Z）',
    en: 'The unified social credit code has a character that does not belong there, at position {position} (I, O, S, V and Z are not used)',
  },
  USCC_PRECISION_LOST: {
    'zh-CN': '统一社会信用代码曾按数值存储，末尾几位已丢失，请重新录入为文本',
    en: 'The unified social credit code was stored as a number and lost its last digits; enter it again as text',
  },
  USCC_CHECK_DIGIT: {
    'zh-CN': '统一社会信用代码的校验码不符，请核对是否录错',
    en: 'The check character of the unified social credit code is wrong; look for a typing error',
  },
  USCC_DEPARTMENT: {
    'zh-CN': '统一社会信用代码的登记管理部门代码“{department}”未列入标准',
    en: 'Department “{department}” of the unified social credit code is not one that the standard lists',
  },
  USCC_CATEGORY: {
    'zh-CN': '统一社会信用代码的机构类别代码“{department}{category}”未列入已知类别，请核对',
    en: 'Category “{department}{category}” of the unified social credit code is not a known one; please check',
  },
  USCC_DIVISION: {
    'zh-CN': '统一社会信用代码的登记地代码“{division}”不在已知省份之内，请核对',
    en: 'Division “{division}” of the unified social credit code lies in no known province; please check',
  },
  USCC_ORGANISATION: {
    'zh-CN': '统一社会信用代码中的组织机构代码校验码不符，请核对',
    en: 'The inner check digit (organisation code) of the unified social credit code does not fit; please check',
  },
  PHONE_INVALID: {
    'zh-CN': '不是有效的电话号码',
    en: 'Not a valid phone number',
  },
  PHONE_RANGE_UNASSIGNED: {
    'zh-CN': '手机号段未见启用，请核对',
    en: 'The mobile number lies in a range that is not known to be in use; please check',
  },
  PLATE_INVALID: {
    'zh-CN': '不是有效的机动车号牌',
    en: 'Not a valid licence plate',
  },
  PLATE_UNUSUAL: {
    'zh-CN': '少见的号牌样式，请核对',
    en: 'An unusual form of licence plate; please check',
  },
  PASSPORT_INVALID: {
    'zh-CN': '护照号码应为5至20位字母和数字',
    en: 'A passport number has 5 to 20 letters and digits',
  },
  PASSPORT_UNUSUAL: {
    'zh-CN': '护照号码与该国护照的常见样式不同，请核对',
    en: 'The passport number does not look like those of its country; please check',
  },
  PERMIT_INVALID: {
    'zh-CN': '不是有效的通行证或居留证号码',
    en: 'Not a valid number of a travel permit or a permanent residence card',
  },
  PERMIT_OLD_FORM: {
    'zh-CN': '旧版台湾居民来往大陆通行证号码，证件应已到期，请核对',
    en: 'A number of the old booklet for Taiwan residents, which should have expired; please check',
  },
  NATIONALITY_UNKNOWN: {
    'zh-CN': '未能识别的国籍或地区',
    en: 'Not a known nationality or region',
  },
} as const satisfies Record<IdentifierIssueCode, IssueMessage>;

export const IDENTIFIERS_FINDINGS = {} as const satisfies Record<string, FindingMessage>;
