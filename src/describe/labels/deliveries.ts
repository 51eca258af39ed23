import type { UnaddressedReason } from '../../deliveries/addressee-list.js';
import type { Addressee, DeliveryCommandType, DeliveryState } from '../../deliveries/delivery.js';
import type { IssueMessage } from '../message.js';

export const DELIVERY_STATE: Readonly<Record<DeliveryState, IssueMessage>> = {
  open: { 'zh-CN': '待送达', en: 'open' },
  signed: { 'zh-CN': '已签收', en: 'signed for' },
  refused: { 'zh-CN': '拒收', en: 'refused' },
  undelivered: { 'zh-CN': '未能送达', en: 'undelivered' },
  cancelled: { 'zh-CN': '已取消', en: 'cancelled' },
};

export const DELIVERY_COMMAND: Readonly<Record<DeliveryCommandType, IssueMessage>> = {
  attempt: { 'zh-CN': '上门未遇', en: 'record a visit' },
  sign: { 'zh-CN': '签收', en: 'sign for' },
  refuse: { 'zh-CN': '拒收', en: 'refuse' },
  'give-up': { 'zh-CN': '放弃送达', en: 'give up' },
  cancel: { 'zh-CN': '取消', en: 'cancel' },
};

export const ADDRESSEE_AS: Readonly<Record<Addressee['as'], IssueMessage>> = {
  owner: { 'zh-CN': '业主', en: 'owner' },
  tenant: { 'zh-CN': '租户', en: 'tenant' },
  shop: { 'zh-CN': '商铺', en: 'shop' },
};

export const UNADDRESSED_REASON: Readonly<Record<UnaddressedReason, IssueMessage>> = {
  'not-handed-over': { 'zh-CN': '未交付', en: 'not handed over' },
  'owner-unknown': { 'zh-CN': '无业主登记', en: 'owner not on record' },
  'tenant-unknown': { 'zh-CN': '无租户登记', en: 'tenant not on record' },
  'unit-unknown': { 'zh-CN': '房屋无登记', en: 'unit not on record' },
  'scope-described': { 'zh-CN': '范围仅有文字说明', en: 'scope described in words only' },
};
