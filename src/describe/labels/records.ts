import type { CommitteeDocumentRecord } from '../../records/committee-document.js';
import type { DocumentKind, RecordKind, RecordStatus, Sex, VerificationMeans } from '../../records/common.js';
import type { DomesticWorkKind } from '../../records/domestic-worker.js';
import type { OccupancyStatus } from '../../records/occupancy.js';
import type { ParkingRightKind } from '../../records/parking-use.js';
import type { CareKind } from '../../records/special-care.js';
import type { IssueMessage } from '../message.js';

export const RECORD_KIND: Readonly<Record<RecordKind, IssueMessage>> = {
  owner: { 'zh-CN': '业主', en: 'owner' },
  tenant: { 'zh-CN': '租户', en: 'tenant' },
  shop: { 'zh-CN': '商铺', en: 'shop' },
  'shop-staff': { 'zh-CN': '商铺人员', en: 'shop staff' },
  'foreign-national': { 'zh-CN': '外籍人员', en: 'foreign national' },
  'domestic-worker': { 'zh-CN': '家政服务人员', en: 'domestic worker' },
  'service-person': { 'zh-CN': '固定外来服务人员', en: 'regular outside service person' },
  'supplier-staff': { 'zh-CN': '供方人员', en: 'supplier staff' },
  dog: { 'zh-CN': '犬类', en: 'dog' },
  'parking-use': { 'zh-CN': '车位使用', en: 'parking use' },
  'special-care': { 'zh-CN': '特殊群体', en: 'special-care person' },
  occupancy: { 'zh-CN': '入住情况', en: 'occupancy' },
  'committee-document': { 'zh-CN': '业委会资料', en: 'owners’ committee document' },
};

export const RECORD_STATE: Readonly<Record<RecordStatus['state'], IssueMessage>> = {
  open: { 'zh-CN': '在册', en: 'open' },
  closed: { 'zh-CN': '已注销', en: 'closed' },
};

export const DOCUMENT_KIND: Readonly<Record<DocumentKind, IssueMessage>> = {
  'resident-id': { 'zh-CN': '身份证', en: 'resident identity card' },
  passport: { 'zh-CN': '护照', en: 'passport' },
  'hk-macau-travel-permit': { 'zh-CN': '港澳居民来往内地通行证', en: 'Hong Kong and Macau travel permit' },
  'taiwan-travel-permit': { 'zh-CN': '台湾居民来往大陆通行证', en: 'Taiwan travel permit' },
  'business-licence': { 'zh-CN': '营业执照', en: 'business licence' },
};

export const SEX: Readonly<Record<Sex, IssueMessage>> = {
  male: { 'zh-CN': '男', en: 'male' },
  female: { 'zh-CN': '女', en: 'female' },
};

export const VERIFICATION_MEANS: Readonly<Record<VerificationMeans, IssueMessage>> = {
  'in-person': { 'zh-CN': '当面', en: 'in person' },
  phone: { 'zh-CN': '电话', en: 'by phone' },
  document: { 'zh-CN': '查验证件', en: 'by document' },
  visit: { 'zh-CN': '上门', en: 'by a visit' },
  sheet: { 'zh-CN': '登记表', en: 'from a sheet' },
  other: { 'zh-CN': '其他', en: 'otherwise' },
};

export const OCCUPANCY_STATUS: Readonly<Record<OccupancyStatus, IssueMessage>> = {
  'owner-occupied': { 'zh-CN': '自住', en: 'owner-occupied' },
  let: { 'zh-CN': '出租', en: 'let' },
  vacant: { 'zh-CN': '空置', en: 'vacant' },
  'in-renovation': { 'zh-CN': '装修中', en: 'in renovation' },
  'not-handed-over': { 'zh-CN': '未收房', en: 'not handed over' },
};

export const PARKING_RIGHT: Readonly<Record<ParkingRightKind, IssueMessage>> = {
  owned: { 'zh-CN': '自有', en: 'owned' },
  leased: { 'zh-CN': '租赁', en: 'leased' },
  temporary: { 'zh-CN': '临时', en: 'temporary' },
};

export const CARE_KIND: Readonly<Record<CareKind, IssueMessage>> = {
  'without-kin': { 'zh-CN': '孤寡', en: 'without kin' },
  'living-alone': { 'zh-CN': '独居', en: 'living alone' },
  'single-parent': { 'zh-CN': '单亲', en: 'single parent' },
  unemployed: { 'zh-CN': '下岗待业', en: 'laid off or unemployed' },
  'released-from-prison': { 'zh-CN': '刑满释放', en: 'released from prison' },
  'on-parole': { 'zh-CN': '假释', en: 'on parole' },
  watched: { 'zh-CN': '要求关注', en: 'watched on request' },
  disabled: { 'zh-CN': '残疾', en: 'disabled' },
  'minimum-allowance': { 'zh-CN': '低保', en: 'on minimum allowance' },
  other: { 'zh-CN': '其他', en: 'other' },
};

export const DOMESTIC_WORK: Readonly<Record<DomesticWorkKind, IssueMessage>> = {
  nanny: { 'zh-CN': '保姆', en: 'nanny' },
  'hourly-help': { 'zh-CN': '钟点工', en: 'hourly help' },
  housekeeper: { 'zh-CN': '家政', en: 'housekeeper' },
  'maternity-nurse': { 'zh-CN': '月嫂', en: 'maternity nurse' },
  carer: { 'zh-CN': '护工', en: 'carer' },
  tutor: { 'zh-CN': '家教', en: 'tutor' },
};

export const COMMITTEE_DOCUMENT: Readonly<Record<CommitteeDocumentRecord['documentType'], IssueMessage>> = {
  filing: { 'zh-CN': '备案材料', en: 'filing' },
  minutes: { 'zh-CN': '会议记录', en: 'minutes' },
  resolution: { 'zh-CN': '决议', en: 'resolution' },
  election: { 'zh-CN': '选举材料', en: 'election' },
  correspondence: { 'zh-CN': '往来函件', en: 'correspondence' },
  seal: { 'zh-CN': '印章', en: 'seal' },
  contract: { 'zh-CN': '合同', en: 'contract' },
  account: { 'zh-CN': '账目', en: 'account' },
  other: { 'zh-CN': '其他', en: 'other' },
};
