import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorId, addMilliseconds, isWuyeError, outcomeOf, ROLES, reasonsOf } from 'wuye';
import {
  applyDelivery,
  DEFAULT_DELIVERY_POLICY,
  DELIVERY_COMMANDS,
  DELIVERY_STATES,
  DELIVERY_TRANSITIONS,
  type Delivery,
  type DeliveryCommand,
  type DeliveryFindingCode,
  type DeliveryState,
  decideDelivery,
  deliveryId,
} from 'wuye/deliveries';
import { describeFinding } from 'wuye/describe';
import { type Notice, noticeId } from 'wuye/notices';
import { day } from '../support/records.js';
import {
  accepted,
  actor,
  at,
  COMMANDS,
  clerk,
  context,
  done,
  guard,
  inState,
  notice,
  open,
  visited,
} from './support.js';

const findingOf = (
  code: DeliveryFindingCode,
  command: DeliveryCommand,
  given: Parameters<typeof context>[0] = {},
  delivery: Delivery = visited,
) => decideDelivery(delivery, command, context(given)).findings.find((finding) => finding.code === code);

describe('the lifecycle of a delivery', () => {
  for (const state of DELIVERY_STATES) {
    for (const type of DELIVERY_COMMANDS) {
      for (const role of ROLES) {
        const to = (DELIVERY_TRANSITIONS[state] as Record<string, DeliveryState | undefined>)[type];
        const may =
          DEFAULT_DELIVERY_POLICY.roles[type][0] === 'staff'
            ? role !== 'system' && role !== 'company-inspector'
            : role === 'clerk';
        it(`${state}: ${type} by ${role} ${to !== undefined && may ? `leads to ${to}` : 'is refused'}`, () => {
          const delivery = inState(state);
          const step = decideDelivery(delivery, COMMANDS[type], context({ actor: actor('qian', role) }));
          expect(step.accepted).toBe(to !== undefined && may);
          expect(JSON.parse(JSON.stringify(step))).toEqual(step);
          if (step.accepted) {
            const next = step.events.reduce<Delivery>(applyDelivery, delivery);
            expect(next.state).toBe(to);
            expect(JSON.parse(JSON.stringify(next))).toEqual(next);
          } else {
            expect(reasonsOf(step.findings).map(({ code }) => code)).toEqual([
              ...(to === undefined ? ['DELIVERY.STATE_REFUSES'] : []),
              ...(may ? [] : ['DELIVERY.ACTOR_LACKS_ROLE']),
            ]);
          }
        });
      }
    }
  }

  it('reaches every state', () => {
    expect(DELIVERY_STATES.map((state) => inState(state).state)).toEqual([...DELIVERY_STATES]);
  });

  it('keeps the refusal of who signs later', () => {
    const signed = done(inState('refused'), COMMANDS.sign);
    expect(signed).toMatchObject({ state: 'signed', refused: { reason: '不同意内容', witness: '孙平' } });
  });

  it('says who, under which role, in whose name', () => {
    const standIn = {
      ...actor('qian'),
      delegations: [
        {
          kind: 'substitute',
          principal: actorId('li'),
          roles: ['clerk'],
          from: day('2026-11-25'),
          until: day('2026-11-25'),
        },
      ],
    } as const;
    const cancelled = done(visited, COMMANDS.cancel, { actor: standIn });
    expect(cancelled.cancelled).toMatchObject({ by: 'qian', role: 'clerk', onBehalfOf: 'li' });
    const late = context({ actor: standIn, at: at('2026-11-25T16:00') });
    expect(decideDelivery(visited, COMMANDS.cancel, late).accepted).toBe(false);
  });

  it('does not change the delivery that it is given', () => {
    const before = structuredClone(visited);
    for (const command of Object.values(COMMANDS)) done(visited, command);
    expect(visited).toEqual(before);
  });

  it('takes no event of another delivery, none before the first, none twice', () => {
    const [signed] = accepted(decideDelivery(open, COMMANDS.sign, context()));
    if (signed === undefined) throw new Error('no event');
    const first = {
      type: 'delivery-opened',
      delivery: open.id,
      act: open.opened,
      estate: open.estate,
      notice: open.notice,
      digest: open.digest,
      addressee: open.addressee,
      dueOn: open.dueOn,
    } as const;
    expect(applyDelivery(null, first)).toEqual(open);
    const throws = (delivery: Delivery | null, event: Parameters<typeof applyDelivery>[1]) => {
      try {
        applyDelivery(delivery, event);
        return false;
      } catch (error) {
        return isWuyeError(error, 'KERNEL.STATE_UNKNOWN_EVENT');
      }
    };
    expect(throws(null, signed)).toBe(true);
    expect(throws(open, first)).toBe(true);
    expect(throws(open, { ...signed, delivery: deliveryId('dlv_9') })).toBe(true);
    expect(throws(inState('signed'), signed)).toBe(true);
    for (const type of ['delivery-lost', '__proto__', 'constructor', 'toString']) {
      expect(throws(open, { ...signed, type } as never)).toBe(true);
    }
  });

  it('refuses commands that there are not', () => {
    for (const type of ['__proto__', 'constructor', 'open', '']) {
      expect(decideDelivery(open, { type } as never, context()).accepted).toBe(false);
    }
  });

  it('refuses an act before the last one, and takes one at the same instant', () => {
    const last = at('2026-11-24T02:00');
    expect(findingOf('DELIVERY.ACT_OUT_OF_ORDER', COMMANDS.sign, { at: last })?.verdict).toBe('pass');
    const early = findingOf('DELIVERY.ACT_OUT_OF_ORDER', COMMANDS.sign, { at: at('2026-11-24T01:59') });
    expect(early).toMatchObject({ verdict: 'fail', effect: 'blocks', facts: { last } });
  });

  it('throws on another notice', () => {
    const other: Notice = { ...notice, id: noticeId('ntc_2') };
    try {
      decideDelivery(open, COMMANDS.sign, context({ notice: other }));
      expect.unreachable();
    } catch (error) {
      expect(isWuyeError(error, 'KERNEL.INVALID_ARGUMENT')).toBe(true);
    }
  });
});

describe('what is signed for', () => {
  it('is what was issued', () => {
    expect(findingOf('DELIVERY.SHEET_DIFFERS', COMMANDS.sign)?.verdict).toBe('pass');
    const issue = notice.issue && { ...notice.issue, digest: 'f'.repeat(64) as never };
    const reissued = { ...notice, issue } as Notice;
    const { issue: _none, ...unissued } = notice;
    for (const command of [COMMANDS.sign, COMMANDS.refuse]) {
      for (const given of [reissued, unissued]) {
        expect(findingOf('DELIVERY.SHEET_DIFFERS', command, { notice: given })?.verdict).toBe('fail');
        expect(decideDelivery(visited, command, context({ notice: given })).accepted).toBe(false);
      }
    }
  });

  it('is not known without the notice', () => {
    const { notice: _none, ...without } = context();
    const step = decideDelivery(visited, COMMANDS.sign, without);
    expect(outcomeOf(step.findings)).toBe('needs-information');
    for (const type of ['attempt', 'give-up', 'cancel'] as const) {
      expect(decideDelivery(visited, COMMANDS[type], without).accepted).toBe(true);
    }
  });

  it('may have been withdrawn: told, and recorded all the same', () => {
    const withdrawn = (hour: string) =>
      ({ ...notice, state: 'withdrawn', withdrawn: { at: at(`2026-11-25T${hour}`) } }) as Notice;
    for (const [hour, verdict] of [
      ['01:59', 'fail'],
      ['02:00', 'fail'],
      ['02:01', 'pass'],
    ] as const) {
      const given = { notice: withdrawn(hour) };
      expect(findingOf('DELIVERY.NOTICE_WITHDRAWN', COMMANDS.sign, given)?.verdict).toBe(verdict);
      expect(decideDelivery(visited, COMMANDS.sign, context(given)).accepted).toBe(true);
    }
  });

  it('is in time on the last day, late on the next, by the estate’s day', () => {
    const late = (text: string) => findingOf('DELIVERY.LATE', COMMANDS.sign, { at: at(text) })?.verdict;
    expect(visited.dueOn).toBe('2026-11-28');
    expect(late('2026-11-28T15:59')).toBe('pass');
    expect(late('2026-11-28T16:00')).toBe('fail');
    expect(decideDelivery(visited, COMMANDS.sign, context({ at: at('2027-05-01T00:00') })).accepted).toBe(
      true,
    );
    const havana = { at: at('2026-11-28T16:00'), zone: 'America/Havana' };
    expect(findingOf('DELIVERY.LATE', COMMANDS.sign, havana)?.verdict).toBe('pass');
  });
});

describe('the signature', () => {
  const byAnother = { by: 'another', name: '王强', relationship: '儿子', account: null } as const;
  const sign = (signature: object): DeliveryCommand => ({ type: 'sign', signature: signature as never });

  it('of the addressee is a pass', () => {
    const step = decideDelivery(visited, COMMANDS.sign, context());
    expect(outcomeOf(step.findings)).toBe('allowed');
    expect(findingOf('DELIVERY.SIGNED_BY_ANOTHER', COMMANDS.sign)).toMatchObject({
      verdict: 'pass',
      clause: 'CIM-4.2.7',
    });
  });

  it('of another is recorded, failed, and for a person to look at', () => {
    const step = decideDelivery(visited, sign(byAnother), context());
    expect(step.accepted).toBe(true);
    expect(outcomeOf(step.findings)).toBe('needs-review');
    expect(reasonsOf(step.findings).map(({ code }) => code)).toEqual(['DELIVERY.SIGNED_BY_ANOTHER']);
    expect(done(visited, sign(byAnother)).signed?.signature).toEqual(byAnother);
  });

  it('of another will do where the policy says so, with its reason', () => {
    const policy = { ...DEFAULT_DELIVERY_POLICY, acceptsProxy: { reason: '同住成年家属可代签' } };
    const step = decideDelivery(visited, sign(byAnother), context({ policy }));
    expect(outcomeOf(step.findings)).toBe('allowed');
    expect(findingOf('DELIVERY.SIGNED_BY_ANOTHER', sign(byAnother), { policy })).toMatchObject({
      verdict: 'fail',
      waivedBy: { policy: 'wuye.deliveries', reason: '同住成年家属可代签' },
    });
    expect(findingOf('DELIVERY.SIGNED_BY_ANOTHER', COMMANDS.sign, { policy })).not.toHaveProperty('waivedBy');
  });

  it.each([
    [{ by: 'another', name: '王强' }, 'unknown'],
    [{ by: 'another', relationship: '儿子' }, 'unknown'],
    [{ by: 'another', name: ' ', relationship: '儿子' }, 'unknown'],
    [{ by: 'another', name: '王强', relationship: '\u3000' }, 'unknown'],
    [{}, 'unknown'],
    [{ by: '__proto__' }, 'unknown'],
    [{ by: 'addressee', name: '王强' }, 'fail'],
    [{ by: 'addressee', name: ' 王芳 ' }, 'pass'],
    [{ by: 'addressee', name: '' }, 'pass'],
    [{ by: 'addressee', relationship: '配偶' }, 'fail'],
    [{ by: 'addressee', name: '王芳', relationship: '配偶' }, 'fail'],
    [{ by: 'addressee', relationship: ' ' }, 'pass'],
  ])('%j is %s', (signature, verdict) => {
    expect(findingOf('DELIVERY.SIGNER_UNCLEAR', sign(signature))?.verdict).toBe(verdict);
    expect(decideDelivery(visited, sign(signature), context()).accepted).toBe(verdict === 'pass');
  });

  it('is not of who carries it, nor of whom the carrier acts for', () => {
    const own = (account: string | null, who = guard) =>
      findingOf('DELIVERY.SIGNER_IS_CARRIER', sign({ ...byAnother, account }), { actor: who })?.verdict;
    expect(own('zhao')).toBe('fail');
    expect(own('li')).toBe('pass');
    expect(own(null)).toBe('pass');
    const standIn = {
      ...actor('qian'),
      delegations: [
        {
          kind: 'delegation',
          principal: actorId('wu'),
          roles: ['staff'],
          from: day('2026-11-01'),
          until: day('2026-11-30'),
        },
      ],
    } as const;
    expect(own('wu', standIn)).toBe('fail');
    expect(own('wu', { ...standIn, roles: ['staff'] } as never)).toBe('pass');
    const addressee = sign({ by: 'addressee', account: 'zhao' });
    expect(decideDelivery(visited, addressee, context({ actor: guard })).accepted).toBe(false);
  });

  it('need not say whether the signer is of the office: unknown, and no obstacle', () => {
    expect(findingOf('DELIVERY.SIGNER_IS_CARRIER', sign({ by: 'addressee' }))).toMatchObject({
      verdict: 'unknown',
      effect: 'advises',
    });
    expect(decideDelivery(visited, sign({ by: 'addressee' }), context()).accepted).toBe(true);
  });

  it('is better with the signed sheet', () => {
    expect(findingOf('DELIVERY.RECEIPT_MISSING', COMMANDS.sign)).toMatchObject({
      verdict: 'fail',
      effect: 'advises',
    });
    const receipt = { ref: 'f_1', kind: 'receipt', digest: 'a'.repeat(64) };
    expect(findingOf('DELIVERY.RECEIPT_MISSING', sign({ by: 'addressee', receipt }))?.verdict).toBe('pass');
  });
});

describe('reasons, witnesses and visits', () => {
  it('a refusal, a giving up and a cancellation need a reason', () => {
    for (const type of ['refuse', 'give-up', 'cancel'] as const) {
      for (const reason of ['', ' ', '\n\u3000', undefined, null, 7]) {
        const step = decideDelivery(visited, { type, reason } as never, context());
        expect(step.accepted).toBe(false);
        expect(reasonsOf(step.findings).map(({ code }) => code)).toEqual(['DELIVERY.REASON_MISSING']);
      }
    }
  });

  it('a refusal without a witness is told, and recorded', () => {
    const refuse = { type: 'refuse', reason: '不同意内容' } as const;
    expect(findingOf('DELIVERY.WITNESS_MISSING', refuse)).toMatchObject({
      verdict: 'fail',
      effect: 'advises',
    });
    expect(done(visited, refuse).refused).not.toHaveProperty('witness');
  });

  it.each([
    [0, false],
    [2, false],
    [3, true],
    [4, true],
  ])('after %i visits, giving up: %s', (visits, may) => {
    const delivery = times(visits, 60);
    expect(delivery.attempts).toHaveLength(visits);
    expect(decideDelivery(delivery, COMMANDS['give-up'], context()).accepted).toBe(may);
    const policy = { ...DEFAULT_DELIVERY_POLICY, attemptsBeforeGivingUp: 0 };
    expect(decideDelivery(delivery, COMMANDS['give-up'], context({ policy })).accepted).toBe(true);
  });

  it.each([
    [0, 1],
    [20, 1],
    [30, 2],
    [59, 2],
    [60, 3],
  ])('three visits %i minutes apart are %i', (minutes, counted) => {
    const delivery = times(3, minutes);
    expect(delivery.attempts).toHaveLength(3);
    expect(findingOf('DELIVERY.ATTEMPTS_TOO_FEW', COMMANDS['give-up'], {}, delivery)).toMatchObject({
      verdict: counted === 3 ? 'pass' : 'fail',
      facts: { attempts: counted, minimumAttempts: 3 },
    });
  });

  it('visits are recorded up to a number', () => {
    let delivery = open;
    for (let visits = 0; visits < DEFAULT_DELIVERY_POLICY.attemptsAtMost; visits += 1) {
      delivery = done(delivery, { type: 'attempt' });
    }
    expect(findingOf('DELIVERY.ATTEMPTS_EXHAUSTED', COMMANDS.attempt, {}, delivery)?.verdict).toBe('fail');
    expect(delivery.attempts[0]).not.toHaveProperty('remark');
  });
});

/** Visited some times in vain, some minutes apart. */
function times(visits: number, minutes: number): Delivery {
  return Array.from({ length: visits }).reduce<Delivery>(
    (before, _, n) =>
      done(before, COMMANDS.attempt, { at: addMilliseconds(at('2026-11-22T02:00'), n * minutes * 60_000) }),
    open,
  );
}

describe('personal data', () => {
  const secret = '𠮷某某机密';

  it('stands in no finding: names, relationships, reasons and remarks do not', () => {
    const delivery: Delivery = { ...visited, addressee: { ...visited.addressee, name: secret } };
    const commands: readonly DeliveryCommand[] = [
      { type: 'attempt', remark: secret },
      { type: 'sign', signature: { by: 'addressee', name: secret } },
      { type: 'sign', signature: { by: 'addressee', name: `${secret}二` } },
      { type: 'sign', signature: { by: 'another', name: secret, relationship: secret } },
      { type: 'refuse', reason: secret, witness: secret },
      { type: 'give-up', reason: secret },
      { type: 'cancel', reason: secret },
    ];
    for (const command of commands) {
      const { findings } = decideDelivery(delivery, command, context());
      expect(JSON.stringify(findings)).not.toContain(secret);
      for (const language of ['zh-CN', 'en'] as const) {
        expect(findings.map((finding) => describeFinding(finding, language)).join()).not.toContain(secret);
      }
    }
  });
});

describe('any walk through the commands', () => {
  it('never leaves the table, and never signs without the issued sheet', () => {
    const commands = fc.array(fc.constantFrom(...Object.values(COMMANDS)), { maxLength: 8 });
    fc.assert(
      fc.property(commands, fc.boolean(), (walk, withNotice) => {
        let delivery = open;
        const { notice: _none, ...without } = context();
        for (const command of walk) {
          const step = decideDelivery(delivery, command, withNotice ? context() : without);
          const to = (DELIVERY_TRANSITIONS[delivery.state] as Record<string, DeliveryState | undefined>)[
            command.type
          ];
          if (step.accepted) {
            delivery = step.events.reduce<Delivery>(applyDelivery, delivery);
            expect(delivery.state).toBe(to);
          }
        }
        if (!withNotice) expect(delivery.state).not.toBe('signed');
        expect(delivery.state === 'signed').toBe(delivery.signed !== undefined);
        expect(delivery.addressee).toEqual(open.addressee);
      }),
    );
  });

  it('is the clerk’s or the staff’s own', () => {
    expect(done(open, COMMANDS.attempt, { actor: guard }).attempts[0]).toMatchObject({
      by: 'zhao',
      role: 'staff',
    });
    expect(done(open, COMMANDS.attempt, { actor: clerk }).attempts[0]).toMatchObject({ by: 'li' });
  });
});
