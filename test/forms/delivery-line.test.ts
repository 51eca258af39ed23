import { describe, expect, it } from 'vitest';
import { actorId, instant } from 'wuye';
import type { Delivery } from 'wuye/deliveries';
import { deliveryLine } from 'wuye/forms';
import type { Notice } from 'wuye/notices';

const act = { by: actorId('kong'), role: 'clerk', at: instant('2026-11-10T17:00:00.000Z') } as const;
const notice = { content: { title: '停水通知' } } as unknown as Notice;
const delivery = (done: object) =>
  ({
    addressee: { unit: '3-2-1201', name: '王芳', as: 'owner' },
    attempts: [],
    ...done,
  }) as unknown as Delivery;
const base = {
  noticeTitle: '停水通知',
  unit: '3-2-1201',
  recipient: '王芳',
  method: 'in-person',
  deliveredOn: '2026-11-11',
  deliveredBy: 'kong',
};

describe('a line of the delivery register', () => {
  it.each([
    [{ refused: { ...act, reason: '不认可' } }, { type: 'refuse', reason: '不认可' }],
    [{ givenUp: { ...act, reason: '三次无人' } }, { type: 'give-up', reason: '三次无人' }],
    [{ cancelled: { ...act, reason: '通知撤回' } }, { type: 'cancel', reason: '通知撤回' }],
    [{ attempts: [{ ...act, remark: '家中无人' }] }, { type: 'attempt', remark: '家中无人' }],
    [{ attempts: [{ ...act, remark: 'earlier' }, act] }, { type: 'attempt' }],
  ])('tells how it ended: %j', (done, outcome) => {
    expect(deliveryLine(delivery(done), notice)).toEqual({ ...base, outcome });
  });

  it('tells who signed, and of the addressee no more than that', () => {
    const signed = (signature: object) => deliveryLine(delivery({ signed: { ...act, signature } }), notice);
    expect(signed({ by: 'addressee', name: '王芳' })).toEqual({
      ...base,
      signedOn: '2026-11-11',
      outcome: { type: 'sign', signature: { by: 'addressee' } },
    });
    expect(signed({ by: 'another', name: '李强', relationship: '配偶', receipt: 'rcp_1' })?.outcome).toEqual({
      type: 'sign',
      signature: { by: 'another', name: '李强', relationship: '配偶' },
    });
    expect(signed({ by: 'another' })?.outcome).toEqual({ type: 'sign', signature: { by: 'another' } });
  });

  it('has the number and the day of a notice that was issued, in the zone of the estate', () => {
    const issued = { ...notice, content: {}, number: '通〔2026〕12号', issue: act } as unknown as Notice;
    const attempted = delivery({ attempts: [act] });
    const options = { zone: 'UTC', nameOf: () => '孔丽' };
    expect(deliveryLine(attempted, issued, options)).toMatchObject({
      noticeTitle: '',
      noticeNumber: '通〔2026〕12号',
      issuedOn: '2026-11-10',
      deliveredOn: '2026-11-10',
      deliveredBy: '孔丽',
    });
    expect(deliveryLine(attempted, notice, { nameOf: () => undefined })?.deliveredBy).toBe('kong');
  });

  it('is none where nobody has been there yet', () => {
    expect(deliveryLine(delivery({}), notice)).toBeNull();
  });
});
