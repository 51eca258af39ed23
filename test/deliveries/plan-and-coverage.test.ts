import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf, ROLES, reasonsOf } from 'wuye';
import {
  type Addressee,
  applyDelivery,
  DEFAULT_DELIVERY_POLICY,
  DELIVERIES_COLLECTION,
  DELIVERY_STATES,
  type Delivery,
  deliveryCoverage,
  deliveryId,
  deliveryIndex,
  type PlannedAddressees,
  planDeliveries,
} from 'wuye/deliveries';
import type { Notice } from 'wuye/notices';
import { COLLECTIONS, createMemoryStore } from 'wuye/storage';
import { arbitraryDelivery } from '../support/arbitrary-publishing.js';
import { day, unit } from '../support/records.js';
import { accepted, actor, addressee, at, clerk, done, inState, notice, open, visited } from './support.js';

const ids = (key: string) => deliveryId(`ntc_1.${key}`);
const planning = { actor: clerk, at: at('2026-11-21T01:00') };
const plan = (list: PlannedAddressees, given = {}, of: Notice = notice) =>
  planDeliveries(of, list, ids, { ...planning, ...given });
const recorded = (id: string, given: Partial<Addressee> = {}): Addressee => ({
  ...addressee,
  record: id as never,
  ...given,
});

describe('planning deliveries', () => {
  it('begins one for each addressee, once, with an id that holds no name', () => {
    const addressees = [
      recorded('own_1'),
      recorded('own_2', { name: '李雷' }),
      addressee,
      { ...addressee, name: '李雷' },
      addressee,
    ];
    const events = accepted(plan({ addressees }));
    expect(events.map(({ delivery }) => delivery)).toEqual([
      'ntc_1.3-2-1201.own_1',
      'ntc_1.3-2-1201.own_2',
      'ntc_1.3-2-1201.owner.1',
      'ntc_1.3-2-1201.owner.2',
    ]);
    const [delivery] = events.map((event) => applyDelivery(null, event));
    expect(delivery).toMatchObject({
      state: 'open',
      estate: 'est_1',
      notice: 'ntc_1',
      digest: notice.issue?.digest,
      attempts: [],
      opened: { by: 'li', role: 'clerk', at: planning.at },
    });
    expect(JSON.parse(JSON.stringify(delivery))).toEqual(delivery);
  });

  it('begins no second one for whom there is one, and a new one after a cancelled one, with a new id', () => {
    const addressees = [recorded('own_1')];
    const [first] = accepted(plan({ addressees })).map((event) => applyDelivery(null, event));
    if (first === undefined) throw new Error('no delivery');
    expect(accepted(plan({ addressees }, { existing: [first] }))).toEqual([]);
    for (const state of DELIVERY_STATES) {
      const existing = [{ ...first, state }];
      expect(accepted(plan({ addressees }, { existing })).map(({ delivery }) => delivery)).toEqual(
        state === 'cancelled' ? ['ntc_1.3-2-1201.own_1.2'] : [],
      );
    }
    expect(accepted(plan({ addressees }, { existing: [{ ...first, notice: 'ntc_9' }] }))).toHaveLength(1);
    const other = { ...addressee, name: '李雷' };
    const next = accepted(plan({ addressees: [addressee, other] }, { existing: [open] }));
    expect(next.map(({ delivery }) => delivery)).toEqual(['ntc_1.3-2-1201.owner.2']);
  });

  it('is for the clerk and for programs', () => {
    const may = ROLES.filter(
      (role) => plan({ addressees: [addressee] }, { actor: actor('x', role) }).accepted,
    );
    expect(may).toEqual(['clerk', 'system']);
  });

  it('needs an issued notice that still holds', () => {
    const states = [
      'draft',
      'submitted',
      'returned',
      'reviewed',
      'issued',
      'scheduled',
      'published',
      'withdrawn',
      'archived',
      'discarded',
    ] as const;
    const may = states.filter(
      (state) => plan({ addressees: [addressee] }, {}, { ...notice, state }).accepted,
    );
    expect(may).toEqual(['issued', 'scheduled', 'published']);
    const { issue: _none, ...unissued } = notice;
    expect(
      reasonsOf(plan({ addressees: [addressee] }, {}, unissued).findings).map(({ code }) => code),
    ).toEqual(['DELIVERY.NOTICE_NOT_ISSUED']);
  });

  it('tells a notice that nobody wants delivered in person', () => {
    const board: Notice = { ...notice, content: { ...notice.content, modes: ['board'] } };
    const step = plan({ addressees: [addressee] }, {}, board);
    expect(step.accepted).toBe(true);
    expect(step.findings.find(({ code }) => code === 'DELIVERY.NOT_PERSONAL')?.verdict).toBe('fail');
  });

  it('for nobody is refused', () => {
    expect(reasonsOf(plan({ addressees: [] }).findings).map(({ code }) => code)).toEqual([
      'DELIVERY.NOBODY_ADDRESSED',
    ]);
  });

  it('with units that nobody is addressed in asks for a review, those not handed over left out', () => {
    const missing = (reason: 'owner-unknown' | 'not-handed-over') =>
      plan({ addressees: [addressee], unaddressed: [{ unit: unit('3-2-1202'), reason }] });
    expect(outcomeOf(missing('owner-unknown').findings)).toBe('needs-review');
    expect(missing('owner-unknown').findings.at(-1)?.facts).toMatchObject({
      unaddressed: 1,
      units: ['3-2-1202'],
    });
    expect(outcomeOf(missing('not-handed-over').findings)).toBe('allowed');
    const both = ['owner-unknown', 'tenant-unknown'] as const;
    const unaddressed = both.map((reason) => ({ unit: unit('3-2-1202'), reason }));
    const twice = { addressees: [addressee], unaddressed };
    expect(plan(twice).findings.at(-1)?.facts).toMatchObject({ unaddressed: 1, units: ['3-2-1202'] });
    expect(deliveryCoverage(notice, [], twice).unaddressed).toBe(1);
    const unmatched = plan({ addressees: [addressee], unmatched: [{ building: '9' }] });
    expect(outcomeOf(unmatched.findings)).toBe('needs-review');
    const many = Array.from({ length: 5000 }, (_, n) => ({
      unit: unit(`3-${n + 1}`),
      reason: 'owner-unknown' as const,
    }));
    const facts = plan({ addressees: [addressee], unaddressed: many }).findings.at(-1)?.facts;
    expect(facts?.unaddressed).toBe(5000);
    expect(facts?.units).toHaveLength(20);
  });

  it.each([
    ['2026-11-27', '2026-11-27'],
    ['2026-11-28', '2026-11-28'],
    ['2026-11-29', '2026-11-28'],
    ['open-ended', '2026-11-28'],
  ])('of a notice until %s is due on %s', (until, dueOn) => {
    const validity = { from: day('2026-11-20'), until: until as 'open-ended' };
    const of: Notice = { ...notice, content: { ...notice.content, validity } };
    expect(accepted(plan({ addressees: [addressee] }, {}, of))[0]?.dueOn).toBe(dueOn);
  });

  it('follows the policy', () => {
    const policy = { ...DEFAULT_DELIVERY_POLICY, deliverWithinDays: 0 };
    expect(accepted(plan({ addressees: [addressee] }, { policy }))[0]?.dueOn).toBe('2026-11-21');
  });

  it('puts no name into findings or ids', () => {
    const step = plan({ addressees: [{ ...addressee, name: '𠮷某某' }] });
    expect(JSON.stringify(step.findings)).not.toContain('𠮷');
    expect(JSON.stringify(accepted(step).map(({ delivery }) => delivery))).not.toContain('𠮷');
  });
});

/** Tells one addressee from another. */
const keyOf = ({ unit: at, record, as, name }: Addressee) =>
  record === undefined ? `${at} ${as} ${name}` : `${at} ${record}`;

describe('the coverage', () => {
  const NONE = {
    addressed: 0,
    signed: 0,
    signedByAnother: 0,
    refused: 0,
    open: 0,
    undelivered: 0,
    unplanned: 0,
    cancelled: 0,
    unaddressed: 0,
    complete: false,
  };

  it('peers’ mistake 2: issued is not delivered; no delivery is zero, and never complete', () => {
    expect(deliveryCoverage(notice, [])).toEqual(NONE);
    expect(deliveryCoverage(notice, [], { addressees: [addressee] })).toEqual({
      ...NONE,
      addressed: 1,
      unplanned: 1,
    });
    expect(deliveryCoverage(notice, [inState('cancelled')])).toEqual({ ...NONE, cancelled: 1 });
  });

  it('counts whoever is on the list and whose delivery was cancelled as without one', () => {
    const other = { ...addressee, name: '李雷' };
    const signed = { ...inState('signed'), id: deliveryId('dlv_2'), addressee: other };
    const list = { addressees: [addressee, other] };
    const deliveries = [inState('cancelled'), signed];
    expect(deliveryCoverage(notice, deliveries, list)).toEqual({
      ...NONE,
      addressed: 2,
      signed: 1,
      unplanned: 1,
    });
    expect(accepted(plan(list, { existing: deliveries })).map((event) => event.addressee)).toEqual([
      addressee,
    ]);
    expect(deliveryCoverage(notice, deliveries, { addressees: [other] })).toEqual({
      ...NONE,
      addressed: 1,
      signed: 1,
      cancelled: 1,
      complete: true,
    });
  });

  it('is complete when every addressee signed in person and no unit is without', () => {
    const signed = inState('signed');
    expect(deliveryCoverage(notice, [signed])).toMatchObject({ addressed: 1, signed: 1, complete: true });
    const missing = (reason: 'tenant-unknown' | 'not-handed-over') =>
      deliveryCoverage(notice, [signed], {
        addressees: [addressee],
        unaddressed: [{ unit: unit('3-2-1202'), reason }],
      });
    expect(missing('tenant-unknown')).toMatchObject({ signed: 1, unaddressed: 1, complete: false });
    expect(missing('not-handed-over')).toMatchObject({ signed: 1, unaddressed: 0, complete: true });
  });

  it.each([
    ['refused', 'refused'],
    ['undelivered', 'undelivered'],
    ['open', 'open'],
  ] as const)('counts %s apart', (state, count) => {
    expect(deliveryCoverage(notice, [inState(state)])).toEqual({ ...NONE, addressed: 1, [count]: 1 });
  });

  it('counts another’s signature apart', () => {
    const signature = { by: 'another', name: '王强', relationship: '儿子', account: null } as const;
    const byAnother = done(visited, { type: 'sign', signature });
    expect(deliveryCoverage(notice, [byAnother])).toEqual({ ...NONE, addressed: 1, signedByAnother: 1 });
  });

  it('counts an addressee once, by what got furthest, and no other notice’s', () => {
    const cancelled = { ...inState('cancelled'), id: deliveryId('dlv_0') };
    expect(deliveryCoverage(notice, [cancelled, open])).toMatchObject({
      addressed: 1,
      open: 1,
      cancelled: 0,
    });
    expect(deliveryCoverage(notice, [inState('signed'), open])).toMatchObject({ addressed: 1, signed: 1 });
    expect(deliveryCoverage({ id: 'ntc_9' as never }, [inState('signed')])).toEqual(NONE);
  });

  it('adds up, whatever the deliveries and their order', () => {
    const list = fc.array(
      fc.record({
        unit: fc.constantFrom(unit('3-2-1201'), unit('3-2-1202')),
        name: fc.constantFrom('王芳', '李雷', '__proto__'),
        as: fc.constantFrom('owner' as const, 'tenant' as const),
      }),
    );
    fc.assert(
      fc.property(fc.array(arbitraryDelivery, { maxLength: 12 }), list, (given, addressees) => {
        const deliveries = given.map(
          (delivery, n): Delivery => ({
            ...delivery,
            notice: notice.id,
            ...(n % 2 === 0 ? { addressee: addressees[n] ?? delivery.addressee } : {}),
          }),
        );
        const coverage = deliveryCoverage(notice, deliveries, { addressees });
        const {
          addressed,
          signed,
          signedByAnother,
          refused,
          open: waiting,
          undelivered,
          unplanned,
        } = coverage;
        expect(signed + signedByAnother + refused + waiting + undelivered + unplanned).toBe(addressed);
        const names = new Set([...deliveries.map((each) => each.addressee), ...addressees].map(keyOf));
        expect(addressed + coverage.cancelled).toBe(names.size);
        const hasSigned = (key: string) =>
          deliveries.some(
            (each) => keyOf(each.addressee) === key && each.signed?.signature.by === 'addressee',
          );
        const listed = new Set(addressees.map(keyOf));
        const wanted = [...names].filter(
          (key) =>
            listed.has(key) ||
            deliveries.some((each) => keyOf(each.addressee) === key && each.state !== 'cancelled'),
        );
        expect(wanted).toHaveLength(addressed);
        expect(coverage.complete).toBe(wanted.length > 0 && wanted.every(hasSigned));
        expect(deliveryCoverage(notice, [...deliveries].reverse(), { addressees })).toEqual(coverage);
        expect(deliveryCoverage(notice, [...deliveries, ...deliveries], { addressees })).toEqual(coverage);
      }),
    );
  });
});

describe('the collection', () => {
  it('lists those of a notice, and those due', async () => {
    expect(COLLECTIONS).toContain(DELIVERIES_COLLECTION);
    const store = createMemoryStore(COLLECTIONS);
    const { estate } = notice;
    const deliveries = DELIVERY_STATES.map(
      (state): Delivery => ({ ...inState(state), id: deliveryId(`dlv_${state}`) }),
    );
    await store.commit(
      estate,
      deliveries.map((body) => ({
        type: 'put',
        collection: 'deliveries',
        id: body.id,
        expect: 'absent',
        body,
        index: deliveryIndex(body),
      })),
    );
    const base = { collection: 'deliveries', limit: 10 };
    const its = await store.list(estate, { ...base, index: 'by_notice', equal: { notice: 'ntc_1' } });
    expect(its.items.map(({ id }) => id)).toEqual(
      ['cancelled', 'open', 'refused', 'signed', 'undelivered'].map((state) => `dlv_${state}`),
    );
    expect(its.items.map(({ body }) => body)).toEqual(
      [...deliveries].sort((a, b) => (a.state < b.state ? -1 : 1)),
    );
    const due = { ...base, index: 'by_due', equal: { state: 'open' } };
    const dueBefore = async (text: string) =>
      (await store.list(estate, { ...due, range: { before: text } })).items;
    expect(await dueBefore('2026-11-28')).toHaveLength(0);
    expect(await dueBefore('2026-11-29')).toHaveLength(1);
  });
});
