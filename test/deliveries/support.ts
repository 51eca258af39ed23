import { type Actor, actorId, estateId, type Instant, instant, type Role, type Step } from 'wuye';
import {
  type Addressee,
  applyDelivery,
  type Delivery,
  type DeliveryCommand,
  type DeliveryContext,
  type DeliveryEvent,
  type DeliveryState,
  decideDelivery,
  deliveryId,
  planDeliveries,
} from 'wuye/deliveries';
import { type Notice, type NoticeContent, noticeDigest, noticeId } from 'wuye/notices';
import { day, unit } from '../support/records.js';

export const at = (text: string): Instant => instant(`${text}:00.000Z`);
export const actor = (id: string, ...roles: readonly Role[]): Actor => ({ id: actorId(id), roles });
export const clerk = actor('li', 'clerk');
export const guard = actor('zhao', 'staff');

const content: NoticeContent = {
  origin: { category: 'internal' },
  pattern: 'notice',
  planning: { class: 'routine' },
  title: '房屋维修资金使用征询',
  body: '请各业主签收。',
  scope: { kind: 'estate' },
  validity: { from: day('2026-11-20'), until: day('2026-12-31') },
  announces: [],
  importance: 'ordinary',
  modes: ['personal'],
};

const approval = (by: string, role: Role, hour: string) => ({
  by: actorId(by),
  role,
  at: at(`2026-11-20T${hour}`),
  digest: noticeDigest(content),
  policy: { id: 'wuye.notices', version: '1', effectiveFrom: day('2026-01-01') },
});

/** Issued on the morning of 20 November 2026. */
export const notice: Notice = {
  id: noticeId('ntc_1'),
  estate: estateId('est_1'),
  schemaVersion: 1,
  state: 'issued',
  content,
  drafted: { by: actorId('sun'), role: 'staff', at: at('2026-11-20T00:00') },
  authors: [actorId('sun')],
  review: approval('chen', 'department-head', '01:00'),
  issue: approval('wu', 'project-manager', '02:00'),
};

export const addressee: Addressee = { unit: unit('3-2-1201'), name: '王芳', as: 'owner' };

export function accepted<Event>(step: Step<Event>): readonly Event[] {
  if (step.accepted) return step.events;
  throw new Error(`refused: ${step.findings.map(({ code, verdict }) => `${code} ${verdict}`).join(', ')}`);
}

/** Planned on 21 November at nine in the morning in Shanghai. */
export const open: Delivery = accepted(
  planDeliveries(notice, { addressees: [addressee] }, (key) => deliveryId(`ntc_1.${key}`), {
    actor: clerk,
    at: at('2026-11-21T01:00'),
  }),
).reduce<Delivery | null>(applyDelivery, null) as Delivery;

export const COMMANDS = {
  attempt: { type: 'attempt', remark: '无人应门' },
  sign: { type: 'sign', signature: { by: 'addressee', account: null } },
  refuse: { type: 'refuse', reason: '不同意内容', witness: '孙平' },
  'give-up': { type: 'give-up', reason: '多次上门无人' },
  cancel: { type: 'cancel', reason: '已搬离' },
} as const satisfies Record<DeliveryCommand['type'], DeliveryCommand>;

export const context = (given: Partial<DeliveryContext> = {}): DeliveryContext => ({
  actor: clerk,
  at: at('2026-11-25T02:00'),
  notice,
  ...given,
});

export function done(delivery: Delivery, command: DeliveryCommand, given?: Partial<DeliveryContext>) {
  const events: readonly DeliveryEvent[] = accepted(decideDelivery(delivery, command, context(given)));
  return events.reduce<Delivery>(applyDelivery, delivery);
}

const thrice = ['2026-11-22T02:00', '2026-11-23T02:00', '2026-11-24T02:00'];

/** Visited three times in vain. */
export const visited = thrice.reduce(
  (delivery, on) => done(delivery, COMMANDS.attempt, { at: at(on) }),
  open,
);

export const inState = (state: DeliveryState): Delivery =>
  ({
    open: () => visited,
    signed: () => done(visited, COMMANDS.sign),
    refused: () => done(visited, COMMANDS.refuse),
    undelivered: () => done(visited, COMMANDS['give-up']),
    cancelled: () => done(visited, COMMANDS.cancel),
  })[state]();
