import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estateId } from 'wuye';
import { addresseesOf, addresseesOfNotices } from 'wuye/deliveries';
import { type Notice, type NoticeScope, noticeId } from 'wuye/notices';
import type { OccupancyStatus, RegisterRecord } from 'wuye/records';
import { closed, dog, occupancy, owner, shop, tenant, unit } from '../support/records.js';

const ESTATE: NoticeScope = { kind: 'estate' };
const lives = (occupancyStatus: OccupancyStatus, more = {}) =>
  occupancy('occ_1', { occupancyStatus, ...more });
const told = (records: readonly RegisterRecord[], scope: NoticeScope = ESTATE) => {
  const { addressees, unaddressed } = addresseesOf(scope, records);
  return [
    ...addressees.map(({ unit: at, name, as, record }) => `${at} ${as} ${record} ${name}`),
    ...unaddressed.map(({ unit: at, reason }) => `${at} ${reason}`),
  ];
};

describe('who of a unit is addressed', () => {
  const wife = owner('own_2', { name: '李雷', idNumber: '310112197508189525' });
  const wang = '3-2-1201 owner own_1 王芳';
  const both = [wang, '3-2-1201 owner own_2 李雷'];
  const lessee = '3-2-1201 tenant ten_1 李雷';

  it.each<[OccupancyStatus, readonly string[]]>([
    ['owner-occupied', both],
    ['let', [lessee]],
    ['vacant', both],
    ['in-renovation', both],
    ['not-handed-over', ['3-2-1201 not-handed-over']],
  ])('%s', (status, expected) => {
    expect(told([tenant('ten_1'), wife, owner('own_1'), lives(status)])).toEqual(expected);
  });

  it('every tenant, in order', () => {
    const other = tenant('ten_0', { name: '韩梅', idNumber: '11010119900307002X' });
    expect(told([tenant('ten_1'), other, lives('let')])).toEqual(['3-2-1201 tenant ten_0 韩梅', lessee]);
  });

  it('whom the summary names, where there is no card', () => {
    expect(told([lives('vacant', { ownerName: '赵敏' })])).toEqual(['3-2-1201 owner occ_1 赵敏']);
    expect(told([owner('own_1'), lives('vacant', { ownerName: '赵敏' })])).toEqual([wang]);
  });

  it('nobody, with the reason, where nobody is on record', () => {
    expect(told([owner('own_1'), lives('let')])).toEqual(['3-2-1201 tenant-unknown']);
    expect(told([tenant('ten_1'), lives('owner-occupied')])).toEqual(['3-2-1201 owner-unknown']);
    expect(told([lives('vacant')])).toEqual(['3-2-1201 owner-unknown']);
    expect(told([lives('in-renovation')])).toEqual(['3-2-1201 owner-unknown']);
  });

  it('without an occupancy record the tenants and the shop, else the owners', () => {
    const at = { unit: unit('3-2-1201') };
    expect(told([owner('own_1'), tenant('ten_1'), shop('shp_1', at)])).toEqual([
      lessee,
      '3-2-1201 shop shp_1 马宏',
    ]);
    expect(told([owner('own_1'), shop('shp_1', at)])).toEqual(['3-2-1201 shop shp_1 马宏']);
    expect(told([owner('own_1')])).toEqual([wang]);
  });

  it('who runs a shop, let or its own', () => {
    const at = { unit: unit('1-S05') };
    for (const status of ['let', 'owner-occupied'] as const) {
      expect(told([shop('shp_1'), lives(status, at)])).toEqual(['1-S05 shop shp_1 马宏']);
    }
    expect(told([shop('shp_1'), lives('vacant', at)])).toEqual(['1-S05 owner-unknown']);
    expect(told([shop('shp_1'), owner('own_1', at), lives('owner-occupied', at)])).toEqual([
      '1-S05 owner own_1 王芳',
    ]);
  });

  it('leaves closed records out', () => {
    expect(told([owner('own_1', closed), wife, lives('owner-occupied')])).toEqual([both[1]]);
    expect(told([owner('own_1', closed)])).toEqual([]);
    expect(told([tenant('ten_1'), lives('not-handed-over', closed)])).toEqual([lessee]);
  });

  it('one person with two cards for one unit once, with two units twice', () => {
    expect(told([owner('own_2'), owner('own_1'), lives('owner-occupied')])).toEqual([wang]);
    expect(told([owner('own_1'), owner('own_2', { unit: unit('3-2-1202') })])).toEqual([
      wang,
      '3-2-1202 owner own_2 王芳',
    ]);
  });

  it('the people of both, where two summaries disagree', () => {
    const other = occupancy('occ_2', { occupancyStatus: 'let' });
    expect(told([owner('own_1'), tenant('ten_1'), lives('owner-occupied'), other])).toEqual([wang, lessee]);
    expect(told([tenant('ten_1'), lives('owner-occupied'), other])).toEqual([
      lessee,
      '3-2-1201 owner-unknown',
    ]);
    expect(told([owner('own_1'), lives('owner-occupied'), other])).toEqual([wang, '3-2-1201 tenant-unknown']);
    expect(told([lives('owner-occupied'), other])).toEqual([
      '3-2-1201 owner-unknown',
      '3-2-1201 tenant-unknown',
    ]);
  });

  it('the tenant and the shop of one unit, both', () => {
    const at = { unit: unit('3-2-1201') };
    expect(told([tenant('ten_1'), shop('shp_1', at), lives('let')])).toEqual([
      lessee,
      '3-2-1201 shop shp_1 马宏',
    ]);
  });
});

describe('in the capacity that the office asks for', () => {
  const as = (wanted: readonly ('owner' | 'tenant' | 'shop')[], records: readonly RegisterRecord[]) => {
    const { addressees, unaddressed } = addresseesOf(ESTATE, records, { as: wanted });
    return [...addressees.map((each) => each.record), ...unaddressed.map(({ reason }) => reason)];
  };
  const unitOf = (status: OccupancyStatus) => [owner('own_1'), tenant('ten_1'), lives(status)];

  it.each<[OccupancyStatus, readonly string[], readonly string[], readonly string[]]>([
    ['let', ['own_1'], ['own_1', 'ten_1'], ['ten_1']],
    ['owner-occupied', ['own_1'], ['own_1'], []],
    ['vacant', ['own_1'], ['own_1'], []],
    ['in-renovation', ['own_1'], ['own_1'], []],
    ['not-handed-over', ['not-handed-over'], ['not-handed-over'], ['not-handed-over']],
  ])('%s: owners %j, all %j, tenants %j', (status, owners, all, tenants) => {
    expect(as(['owner'], unitOf(status))).toEqual(owners);
    expect(as(['owner', 'tenant', 'shop'], unitOf(status))).toEqual(all);
    expect(as(['tenant'], unitOf(status))).toEqual(tenants);
  });

  it('whoever is not on record is told', () => {
    expect(as(['owner'], [tenant('ten_1'), lives('let')])).toEqual(['owner-unknown']);
    expect(as(['owner', 'tenant'], [tenant('ten_1')])).toEqual(['ten_1', 'owner-unknown']);
    expect(as(['owner', 'tenant'], [owner('own_1'), lives('let')])).toEqual(['own_1', 'tenant-unknown']);
    const at = { unit: unit('1-S05') };
    expect(as(['owner'], [shop('shp_1'), lives('owner-occupied', at)])).toEqual(['owner-unknown']);
  });
});

describe('the estate', () => {
  const there = { estate: estateId('est_9') };
  const records = [owner('own_1'), owner('own_9', { ...there, unit: unit('3-2-1202') })];

  it('is the one that is named', () => {
    const units = (estate: string) =>
      addresseesOf(ESTATE, records, { estate: estateId(estate) }).addressees.map(({ record }) => record);
    expect(units('est_9')).toEqual(['own_9']);
    expect(units(owner('own_1').estate)).toEqual(['own_1']);
    expect(units('est_8')).toEqual([]);
  });

  it('has to be named where there are several', () => {
    expect(() => addresseesOf(ESTATE, records)).toThrow('several estates');
  });

  it('is each notice’s own in the lists of notices', () => {
    const notice = (id: string, estate: string, content: object) =>
      ({ id, estate, content: { modes: ['personal'], scope: ESTATE, ...content } }) as unknown as Notice;
    const { scope: _none, ...unscoped } = notice('ntc_4', 'est_9', {}).content;
    const lists = addresseesOfNotices(
      [
        notice('ntc_1', owner('own_1').estate, {}),
        notice('ntc_2', 'est_9', { modes: ['board', 'personal'] }),
        notice('ntc_3', 'est_9', { modes: ['board'] }),
        { ...notice('ntc_4', 'est_9', {}), content: unscoped } as Notice,
      ],
      records,
    );
    expect([...lists].map(([id, list]) => [id, list.addressees.map(({ record }) => record)])).toEqual([
      ['ntc_1', ['own_1']],
      ['ntc_2', ['own_9']],
    ]);
    expect(lists.get(noticeId('ntc_1'))).toEqual(addresseesOf(ESTATE, records.slice(0, 1)));
  });
});

describe('the scope', () => {
  const records = [
    owner('own_1'),
    owner('own_2', { unit: unit('3-1-101') }),
    owner('own_3', { unit: unit('4-101') }),
    shop('shp_1'),
    dog('dog_1', { unit: unit('9-101') }),
  ];
  const units = (scope: NoticeScope) => addresseesOf(scope, records).addressees.map(({ unit: at }) => at);

  it('takes in the estate, buildings, entrances, single units, less the exceptions', () => {
    expect(units(ESTATE)).toEqual(['1-S05', '3-1-101', '3-2-1201', '4-101']);
    expect(units({ kind: 'estate', except: [{ building: '3' }] })).toEqual(['1-S05', '4-101']);
    expect(units({ kind: 'parts', parts: [{ building: '3' }] })).toEqual(['3-1-101', '3-2-1201']);
    expect(units({ kind: 'parts', parts: [{ building: '3', entrance: '2' }] })).toEqual(['3-2-1201']);
    const one = { building: '3', entrance: '2', room: '1201' };
    expect(units({ kind: 'parts', parts: [one, one] })).toEqual(['3-2-1201']);
  });

  it('of which nothing is on record is told: a unit by its key, a building as it is', () => {
    const parts = [
      { building: '8' },
      { building: '9', room: '101' },
      { building: '4' },
      { building: '', room: '?' },
    ];
    const list = addresseesOf({ kind: 'parts', parts }, records);
    expect(list.unaddressed).toEqual([{ unit: '9-101', reason: 'unit-unknown' }]);
    expect(list.unmatched).toEqual([parts[0], parts[3]]);
  });

  it('that only words describe names nobody, and every unit is told', () => {
    const { addressees, unaddressed } = addresseesOf(
      { kind: 'described', text: '已换新水表的住户' },
      records,
    );
    expect(addressees).toEqual([]);
    expect(unaddressed).toEqual(
      ['1-S05', '3-1-101', '3-2-1201', '4-101'].map((at) => ({ unit: at, reason: 'scope-described' })),
    );
  });

  it('of an estate without records is nobody', () => {
    expect(addresseesOf(ESTATE, [])).toEqual({ addressees: [], unaddressed: [], unmatched: [] });
  });
});

describe('any records', () => {
  const statuses: readonly OccupancyStatus[] = [
    'owner-occupied',
    'let',
    'vacant',
    'in-renovation',
    'not-handed-over',
  ];
  const units = fc.constantFrom(...['1-S05', '3-1-101', '3-2-1201', '4-101'].map(unit));
  const records = fc
    .array(
      fc.tuple(
        units,
        fc.constantFrom('owner', 'tenant', 'shop', 'occupancy'),
        fc.constantFrom(...statuses),
        fc.boolean(),
      ),
      { maxLength: 20 },
    )
    .map((rows) =>
      rows.map(([at, kind, occupancyStatus, isClosed], row): RegisterRecord => {
        const given = { unit: at, ...(isClosed ? closed : {}) };
        const number = String(110101199003070020n + BigInt(row));
        if (kind === 'owner') return owner(`rec_${row}`, { ...given, idNumber: number });
        if (kind === 'tenant') return tenant(`rec_${row}`, { ...given, idNumber: number });
        return kind === 'shop'
          ? shop(`rec_${row}`, { ...given, uscc: number })
          : occupancy(`rec_${row}`, { ...given, occupancyStatus });
      }),
    );

  it('in any order give the same list, and lose no unit of an open record', () => {
    fc.assert(
      fc.property(records, (given) => {
        const list = addresseesOf(ESTATE, given);
        expect(addresseesOf(ESTATE, [...given].reverse())).toEqual(list);
        const told = new Set([...list.addressees, ...list.unaddressed].map(({ unit: at }) => at));
        const open = given.filter(({ status }) => status.state === 'open');
        expect(told).toEqual(new Set(open.map((record) => 'unit' in record && record.unit)));
        const isThere = (at: string, ...as: readonly string[]) =>
          list.addressees.some((each) => each.unit === at && as.includes(each.as));
        for (const { unit: at, reason } of list.unaddressed) {
          expect(isThere(at, ...(reason === 'tenant-unknown' ? ['tenant', 'shop'] : ['owner']))).toBe(false);
        }
        expect(new Set(list.addressees.map(({ record }) => record)).size).toBe(list.addressees.length);
      }),
    );
  });
});
