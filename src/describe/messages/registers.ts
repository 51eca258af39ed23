import type { RegisterFindingCode } from '../../registers/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const REGISTERS_ISSUES = {} as const satisfies Record<string, IssueMessage>;

/** Texts of an expiry: the same words for each thing that expires. */
const expired = <Zh extends string, En extends string>(zh: Zh, en: En) =>
  ({
    'zh-CN': {
      pass: `${zh}有效，到期日 {until}`,
      fail: `${zh}已于 {until} 到期`,
      unknown: `${zh}的到期日不明`,
    },
    en: {
      pass: `${en} is valid; its last day is {until}`,
      fail: `${en} expired: its last day was {until}`,
      unknown: `The last day of ${en.toLowerCase()} is not known`,
    },
  }) as const satisfies FindingMessage;

const expiring = <Zh extends string, En extends string>(zh: Zh, en: En) =>
  ({
    'zh-CN': {
      pass: `${zh} {within} 天内不到期`,
      fail: `${zh}将于 {until} 到期，还有 {daysLeft} 天`,
      unknown: `${zh}的到期日不明`,
    },
    en: {
      pass: `${en} does not expire within {within} days`,
      fail: `${en} expires on {until}, days left: {daysLeft}`,
      unknown: `The last day of ${en.toLowerCase()} is not known`,
    },
  }) as const satisfies FindingMessage;

export const REGISTERS_FINDINGS = {
  'REGISTER.RECORD_DUPLICATED': {
    'zh-CN': {
      pass: '没有重复登记',
      fail: '“{kind}”重复登记 {count} 次（完全相同：{exact}）',
      unknown: '“{kind}”可能重复登记 {count} 次，信息不全无法确定',
    },
    en: {
      pass: 'The record is registered once',
      fail: 'The same {kind} is registered {count} times (exact copies: {exact})',
      unknown: 'The same {kind} may be registered {count} times; too little is known to tell',
    },
  },
  'REGISTER.PERSON_IN_SEVERAL_UNITS': {
    'zh-CN': {
      pass: '同一人在多个房屋登记（不属重复）：{units}',
      fail: '同一人在多个房屋登记：{units}',
      unknown: '同一人可能在多个房屋登记：{units}',
    },
    en: {
      pass: 'One person, rightly registered for several units: {units}',
      fail: 'One person is registered for several units: {units}',
      unknown: 'One person may be registered for several units: {units}',
    },
  },
  'REGISTER.PERSON_ENTERED_TWICE': {
    'zh-CN': {
      pass: '同一人没有在多处登记',
      fail: '同一人（证件号码相同）在多处登记：{kinds}',
      unknown: '可能为同一人（姓名、电话相同），在多处登记：{kinds}',
    },
    en: {
      pass: 'The person is entered once',
      fail: 'The same person, by document, is entered several times: {kinds}',
      unknown: 'Perhaps the same person, by name and phone, is entered several times: {kinds}',
    },
  },
  'REGISTER.TENANT_UNIT_WITHOUT_OWNER': {
    'zh-CN': {
      pass: '租户所在房屋 {unit} 有业主资料登记卡',
      fail: '租户所在房屋 {unit} 没有业主资料登记卡',
      unknown: '不清楚租户所在房屋 {unit} 有无业主资料登记卡',
    },
    en: {
      pass: 'The unit {unit} of the tenant has an owner card',
      fail: 'The unit {unit} of the tenant has no owner card',
      unknown: 'It is not known whether the unit {unit} of the tenant has an owner card',
    },
  },
  'REGISTER.DOG_KEEPER_NOT_REGISTERED': {
    'zh-CN': {
      pass: '{unit} 的养犬人已登记',
      fail: '{unit} 的养犬人不在该房屋的业主、租户、外籍人员之中',
      unknown: '不清楚 {unit} 的养犬人是否已登记',
    },
    en: {
      pass: 'The dog’s keeper in {unit} is registered',
      fail: 'The dog’s keeper in {unit} is not among the owners, tenants and foreign nationals of the unit',
      unknown: 'It is not known whether the dog’s keeper in {unit} is registered',
    },
  },
  'REGISTER.PARKING_OVERLAP': {
    'zh-CN': {
      pass: '车位 {space} 没有重叠使用',
      fail: '车位 {space} 自 {from} 至 {until} 重叠使用',
      unknown: '车位 {space} 的使用记录过多（{uses} 条），未能逐一核对',
    },
    en: {
      pass: 'The space {space} is used once at a time',
      fail: 'The space {space} is used twice from {from} until {until}',
      unknown: 'The space {space} has too many uses to compare them all: {uses}',
    },
  },
  'REGISTER.LEASE_EXPIRED': expired('租赁合同', 'The lease'),
  'REGISTER.LEASE_EXPIRING': expiring('租赁合同', 'The lease'),
  'REGISTER.SHOP_LEASE_EXPIRED': expired('商铺租赁合同', 'The lease of the shop'),
  'REGISTER.SHOP_LEASE_EXPIRING': expiring('商铺租赁合同', 'The lease of the shop'),
  'REGISTER.VISA_EXPIRED': expired('签证或居留许可', 'The visa or residence permit'),
  'REGISTER.VISA_EXPIRING': expiring('签证或居留许可', 'The visa or residence permit'),
  'REGISTER.RABIES_EXPIRED': expired('狂犬病免疫', 'The rabies vaccination'),
  'REGISTER.RABIES_EXPIRING': expiring('狂犬病免疫', 'The rabies vaccination'),
  'REGISTER.LICENCE_EXPIRED': expired('“{kind}”的证照', 'The licence ({kind})'),
  'REGISTER.LICENCE_EXPIRING': expiring('“{kind}”的证照', 'The licence ({kind})'),
  'REGISTER.PERSON_NOT_STANDING': {
    'zh-CN': {
      pass: '人员档案可以合并或拆分',
      fail: '其中有已并入他人的人员档案',
      unknown: '人员档案状态不明',
    },
    en: {
      pass: 'The persons stand on their own',
      fail: 'One of the persons has been merged into another already',
      unknown: 'It is not known whether the persons stand on their own',
    },
  },
  'REGISTER.PERSON_SAME': {
    'zh-CN': { pass: '两份不同的人员档案', fail: '是同一份人员档案', unknown: '不清楚是否为同一份档案' },
    en: {
      pass: 'These are two persons',
      fail: 'This is one and the same person already',
      unknown: 'It is not known whether these are two persons',
    },
  },
  'REGISTER.PERSON_ESTATES_DIFFER': {
    'zh-CN': { pass: '同属一个小区', fail: '不属于同一小区', unknown: '所属小区不明' },
    en: {
      pass: 'Both are of one estate',
      fail: 'The persons are of different estates',
      unknown: 'The estate is not known',
    },
  },
  'REGISTER.PERSON_DOCUMENTS_CONTRADICT': {
    'zh-CN': {
      pass: '证件不矛盾',
      fail: '证件相互矛盾（{idKind}），不是同一人',
      unknown: '证件不明，无法判断',
    },
    en: {
      pass: 'The documents do not contradict each other',
      fail: 'The documents contradict each other ({idKind}): these are two persons',
      unknown: 'The documents are not known',
    },
  },
  'REGISTER.PERSON_DOCUMENTS_DIFFER': {
    'zh-CN': {
      pass: '其他证件没有差异',
      fail: '证件号码不同（{idKind}），请复核是否换证',
      unknown: '证件不明，无法比较',
    },
    en: {
      pass: 'No other document differs',
      fail: 'The numbers differ ({idKind}); check whether the document was renewed',
      unknown: 'The documents are not known',
    },
  },
  'REGISTER.PERSON_NOT_ABSORBED': {
    'zh-CN': { pass: '该档案确已并入', fail: '该档案并未并入此人', unknown: '不清楚是否已并入' },
    en: {
      pass: 'The other person was merged into this one',
      fail: 'The other person was not merged into this one',
      unknown: 'It is not known whether the other person was merged into this one',
    },
  },
  'REGISTER.PERSON_REASON_MISSING': {
    'zh-CN': { pass: '已说明理由', fail: '合并或拆分人员档案须说明理由', unknown: '理由不明' },
    en: {
      pass: 'A reason is given',
      fail: 'Persons are merged and set apart for a reason only; none is given',
      unknown: 'The reason is not known',
    },
  },
  'REGISTER.PERSON_ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理',
      fail: '无权合并或拆分人员档案，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role}',
      fail: 'Not theirs to do. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'REGISTER.UNIT_ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理',
      fail: '无权变更房号，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role}',
      fail: 'Not theirs to do. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'REGISTER.UNIT_KEY_UNREADABLE': {
    'zh-CN': { pass: '房号格式正确', fail: '有 {count} 个房号格式不正确', unknown: '房号不明' },
    en: {
      pass: 'The keys of the units are in canonical form',
      fail: 'Keys that are not in canonical form: {count}',
      unknown: 'The keys are not known',
    },
  },
  'REGISTER.UNIT_PARTS_TOO_FEW': {
    'zh-CN': {
      pass: '房屋数目符合要求',
      fail: '拆分或合并至少涉及两个房号，变更的房号须与原房号不同',
      unknown: '涉及的房号不明',
    },
    en: {
      pass: 'There are units enough',
      fail: 'A split or a merge takes two units at least, and a new number differs from the old one',
      unknown: 'The units are not known',
    },
  },
  'REGISTER.UNIT_NOT_OPEN': {
    'zh-CN': {
      pass: '原房号在用',
      fail: '原房号已停用：{units}',
      unknown: '没有原房号的任何资料：{units}',
    },
    en: {
      pass: 'The units are in use',
      fail: 'Units that are closed: {units}',
      unknown: 'Units of which nothing is on file: {units}',
    },
  },
  'REGISTER.UNIT_KEY_TAKEN': {
    'zh-CN': { pass: '新房号未被占用', fail: '新房号已被占用：{units}', unknown: '不清楚新房号是否被占用' },
    en: {
      pass: 'The new keys are free',
      fail: 'Keys that other units have: {units}',
      unknown: 'It is not known whether the new keys are free',
    },
  },
  'REGISTER.UNIT_RECORD_UNASSIGNED': {
    'zh-CN': {
      pass: '所有在册记录均已分配',
      fail: '未分配到新房号的在册记录：{records}',
      unknown: '不清楚记录是否均已分配',
    },
    en: {
      pass: 'Every open record has a new unit',
      fail: 'Open records without a new unit: {records}',
      unknown: 'It is not known whether every record has a new unit',
    },
  },
  'REGISTER.UNIT_ASSIGNMENT_ASTRAY': {
    'zh-CN': {
      pass: '分配均指向新房号',
      fail: '分配有误（不属于原房屋的记录，或不在新房号之列）：{records}',
      unknown: '分配情况不明',
    },
    en: {
      pass: 'Every assignment leads to a new unit',
      fail: 'Assignments of records that are not of the unit, or to no new unit: {records}',
      unknown: 'The assignments are not known',
    },
  },
  'REGISTER.UNIT_RECORDS_COLLIDE': {
    'zh-CN': {
      pass: '变更后没有重复记录',
      fail: '变更后将成为重复的记录，请复核：{records}',
      unknown: '不清楚变更后有无重复记录',
    },
    en: {
      pass: 'No records become the same',
      fail: 'Records that become the same; look at them: {records}',
      unknown: 'It is not known whether records become the same',
    },
  },
} as const satisfies Record<RegisterFindingCode, FindingMessage>;
