import type { DeliveryFindingCode } from '../../deliveries/codes.js';
import type { FindingMessage, IssueMessage } from '../message.js';

export const DELIVERIES_ISSUES = {} as const satisfies Record<string, IssueMessage>;

export const DELIVERIES_FINDINGS = {
  'DELIVERY.STATE_REFUSES': {
    'zh-CN': {
      pass: '送达记录“{state}”，可以办理“{command}”',
      fail: '送达记录“{state}”，不能办理“{command}”',
      unknown: '送达记录的状态不明',
    },
    en: {
      pass: 'The delivery is {state}, which allows: {command}',
      fail: 'The delivery is {state}, which does not allow: {command}',
      unknown: 'The state of the delivery is not known',
    },
  },
  'DELIVERY.ACTOR_LACKS_ROLE': {
    'zh-CN': {
      pass: '以“{role}”身份办理',
      fail: '无权办理，应由{roles}办理',
      unknown: '办理人的岗位不明，应由{roles}办理',
    },
    en: {
      pass: 'Done as {role}',
      fail: 'Not theirs to do. It takes: {roles}',
      unknown: 'The role of the person is not known. It takes: {roles}',
    },
  },
  'DELIVERY.ACT_OUT_OF_ORDER': {
    'zh-CN': {
      pass: '办理时间不早于上一次办理',
      fail: '办理时间 {at} 早于上一次办理 {last}',
      unknown: '办理时间不明',
    },
    en: {
      pass: 'It comes after what was done before',
      fail: 'It is dated {at}, before what was last done at {last}',
      unknown: 'The time of the act is not known',
    },
  },
  'DELIVERY.SHEET_DIFFERS': {
    'zh-CN': {
      pass: '送达的内容与签发的一致',
      fail: '送达的内容与签发的不一致，或该信息尚未签发',
      unknown: '没有提供该信息，不清楚送达的内容与签发的是否一致',
    },
    en: {
      pass: 'What was handed over is what was issued',
      fail: 'What was handed over is not what was issued, or nothing was issued',
      unknown: 'The notice is not given, so nobody knows whether what was handed over is what was issued',
    },
  },
  'DELIVERY.NOTICE_WITHDRAWN': {
    'zh-CN': {
      pass: '该信息仍然有效',
      fail: '该信息已于 {withdrawnAt} 撤销',
      unknown: '不清楚该信息是否已撤销',
    },
    en: {
      pass: 'The notice is not withdrawn',
      fail: 'The notice was withdrawn at {withdrawnAt}',
      unknown: 'It is not known whether the notice is withdrawn',
    },
  },
  'DELIVERY.LATE': {
    'zh-CN': {
      pass: '在期限 {dueOn} 之内送达',
      fail: '逾期送达：期限 {dueOn}，实际 {on}',
      unknown: '送达期限不明',
    },
    en: {
      pass: 'Delivered by the due date {dueOn}',
      fail: 'Delivered late: due on {dueOn}, delivered on {on}',
      unknown: 'The due date is not known',
    },
  },
  'DELIVERY.SIGNED_BY_ANOTHER': {
    'zh-CN': {
      pass: '由收件人本人签收',
      fail: '由他人代签，非收件人本人签收',
      unknown: '不清楚由谁签收',
    },
    en: {
      pass: 'Signed for by the addressee in person',
      fail: 'Signed for by somebody else, not by the addressee',
      unknown: 'It is not known who signed',
    },
  },
  'DELIVERY.SIGNER_UNCLEAR': {
    'zh-CN': {
      pass: '签收人清楚',
      fail: '签名不是收件人本人的：姓名不符，或写有与收件人的关系',
      unknown: '代签人的姓名或与收件人的关系未填写',
    },
    en: {
      pass: 'It is clear who signed',
      fail: 'It is not the addressee’s own: it bears another name, or a relationship to the addressee',
      unknown: 'The name of the other person, or the relationship to the addressee, is missing',
    },
  },
  'DELIVERY.SIGNER_IS_CARRIER': {
    'zh-CN': {
      pass: '签收人不是送达人',
      fail: '送达人不得自行签收',
      unknown: '没有说明签收人是否为服务中心员工',
    },
    en: {
      pass: 'Who signed is not who carried it',
      fail: 'Who carries it may not sign for it',
      unknown: 'It is not said whether who signed is of the office',
    },
  },
  'DELIVERY.RECEIPT_MISSING': {
    'zh-CN': {
      pass: '附有签收单',
      fail: '未附签收单',
      unknown: '不清楚是否附有签收单',
    },
    en: {
      pass: 'The signed sheet is kept',
      fail: 'The signed sheet is not kept with it',
      unknown: 'It is not known whether the signed sheet is kept',
    },
  },
  'DELIVERY.REASON_MISSING': {
    'zh-CN': { pass: '已说明原因', fail: '须说明原因', unknown: '没有说明原因' },
    en: { pass: 'A reason is given', fail: 'A reason is needed', unknown: 'No reason is given' },
  },
  'DELIVERY.WITNESS_MISSING': {
    'zh-CN': { pass: '拒收有见证人', fail: '拒收没有见证人', unknown: '不清楚拒收有无见证人' },
    en: {
      pass: 'The refusal was seen by a witness',
      fail: 'The refusal has no witness',
      unknown: 'It is not known whether the refusal has a witness',
    },
  },
  'DELIVERY.ATTEMPTS_TOO_FEW': {
    'zh-CN': {
      pass: '已上门 {attempts} 次，达到 {minimumAttempts} 次',
      fail: '只上门 {attempts} 次，满 {minimumAttempts} 次后方可放弃送达',
      unknown: '上门次数不明',
    },
    en: {
      pass: 'Visits made: {attempts}, at least {minimumAttempts} are needed',
      fail: 'Visits made: {attempts}. Giving up takes at least {minimumAttempts}',
      unknown: 'It is not known how many visits were made',
    },
  },
  'DELIVERY.ATTEMPTS_EXHAUSTED': {
    'zh-CN': {
      pass: '已上门 {attempts} 次，最多记录 {attemptsAtMost} 次',
      fail: '已上门 {attempts} 次，达到上限 {attemptsAtMost} 次，请放弃送达',
      unknown: '上门次数不明',
    },
    en: {
      pass: 'Visits made: {attempts}, at most {attemptsAtMost} are recorded',
      fail: 'Visits made: {attempts}, the most there may be is {attemptsAtMost}; give it up',
      unknown: 'It is not known how many visits were made',
    },
  },
  'DELIVERY.NOTICE_NOT_ISSUED': {
    'zh-CN': {
      pass: '该信息已签发',
      fail: '该信息未签发或已失效，不能送达',
      unknown: '不清楚该信息是否已签发',
    },
    en: {
      pass: 'The notice is issued',
      fail: 'The notice is not issued, or no longer holds, and cannot be delivered',
      unknown: 'It is not known whether the notice is issued',
    },
  },
  'DELIVERY.NOT_PERSONAL': {
    'zh-CN': {
      pass: '该信息须送达本人',
      fail: '该信息的发布方式不含送达本人',
      unknown: '不清楚该信息是否须送达本人',
    },
    en: {
      pass: 'The notice is to be delivered in person',
      fail: 'The notice does not ask to be delivered in person',
      unknown: 'It is not known whether the notice is to be delivered in person',
    },
  },
  'DELIVERY.NOBODY_ADDRESSED': {
    'zh-CN': { pass: '收件人共 {addressed} 人', fail: '没有收件人', unknown: '收件人不明' },
    en: {
      pass: 'Addressees: {addressed}',
      fail: 'Nobody is addressed',
      unknown: 'The addressees are not known',
    },
  },
  'DELIVERY.UNITS_UNADDRESSED': {
    'zh-CN': {
      pass: '范围内的房屋都有收件人',
      fail: '没有收件人的房屋 {unaddressed} 户（{units}），无登记房屋的范围 {unmatched} 处',
      unknown: '不清楚范围内的房屋是否都有收件人',
    },
    en: {
      pass: 'Every unit in the scope has an addressee',
      fail: 'Units without an addressee: {unaddressed} ({units}). Parts of the scope without any unit on record: {unmatched}',
      unknown: 'It is not known whether every unit in the scope has an addressee',
    },
  },
} as const satisfies Record<DeliveryFindingCode, FindingMessage>;
