import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actorId, estateId, type RecordId, ROLES, type Role, recordId } from 'wuye';
import type { RegisterRecord, UnitKey } from 'wuye/records';
import {
  applyRecordMoved,
  applyUnit,
  decideUnitChange,
  UNIT_STATES,
  UNIT_TRANSITIONS,
  type UnitCommand,
  type UnitEvent,
  type UnitState,
} from 'wuye/registers';
import { arbitraryAnyRecord } from '../support/arbitrary-records.js';
import {
  closed,
  day,
  dog,
  occupancy,
  owner,
  parking,
  supplierStaff,
  tenant,
  unit,
} from '../support/records.js';

const on = day('2026-11-21');
const clerk: Actor = { id: actorId('li'), roles: ['clerk'] };
const A = unit('3-2-1201');
const B = unit('3-2-1202');
const C = unit('3-2-1203');

const stateOf = (key: UnitKey, state: 'open' | 'closed'): UnitState => ({
  unit: key,
  schemaVersion: 1,
  state,
  since: day('2020-01-01'),
  predecessors: [],
  successors: [],
});
const decide = (
  command: UnitCommand,
  records: readonly RegisterRecord[],
  units: readonly UnitState[] = [],
  actor: Actor = clerk,
) => decideUnitChange(units, command, { actor, on, records });

function eventsOf(step: ReturnType<typeof decide>): readonly UnitEvent[] {
  if (!step.accepted) throw new Error(`refused: ${JSON.stringify(step.findings)}`);
  return step.events;
}
const told = (events: readonly UnitEvent[]) =>
  events.map((event) =>
    event.type === 'record-moved'
      ? `${event.record}: ${event.from} > ${event.to}`
      : `${event.type} ${event.unit}`,
  );
const failing = (step: ReturnType<typeof decide>) =>
  step.findings
    .filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown')
    .map(({ code, verdict }) => `${code} ${verdict}`);
const moved = (records: readonly RegisterRecord[], events: readonly UnitEvent[]) =>
  records.map((record) =>
    events.reduce<RegisterRecord>(
      (current, event) =>
        event.type === 'record-moved' && event.record === record.id
          ? applyRecordMoved(current, event)
          : current,
      record,
    ),
  );

const assign = (entries: Readonly<Record<string, UnitKey>>) => entries as Readonly<Record<RecordId, UnitKey>>;

describe('a renumbering', () => {
  it('opens the new key, moves every record, closed ones too, and closes the old key', () => {
    const records = [
      tenant('ten_1', closed),
      owner('own_1'),
      dog('dog_1', { unit: C }),
      supplierStaff('sup_1'),
    ];
    const events = eventsOf(decide({ type: 'renumber', unit: A, to: B }, records));
    expect(told(events)).toEqual([
      'unit-opened 3-2-1202',
      'own_1: 3-2-1201 > 3-2-1202',
      'ten_1: 3-2-1201 > 3-2-1202',
      'unit-closed 3-2-1201',
    ]);
    expect(events.at(-1)).toMatchObject({ successors: [B], on, by: 'li' });
    expect(events[0]).toMatchObject({ predecessors: [A] });
  });

  it('goes to a free key only: not to one in use, on file or by what hangs on it; a closed one may come back', () => {
    const command = { type: 'renumber', unit: A, to: B } as const;
    expect(failing(decide(command, [owner('own_1')], [stateOf(B, 'open')]))).toEqual([
      'REGISTER.UNIT_KEY_TAKEN fail',
    ]);
    expect(failing(decide(command, [owner('own_1'), owner('own_2', { unit: B })]))).toEqual([
      'REGISTER.UNIT_KEY_TAKEN fail',
    ]);
    expect(failing(decide(command, [owner('own_1'), owner('own_2', { ...closed, unit: B })]))).toEqual([]);
    expect(failing(decide(command, [owner('own_1')], [stateOf(B, 'closed')]))).toEqual([]);
  });

  it('is refused to the same key, to and from keys that are none, from a closed one, from one never heard of', () => {
    expect(failing(decide({ type: 'renumber', unit: A, to: A }, [owner('own_1')]))).toEqual([
      'REGISTER.UNIT_PARTS_TOO_FEW fail',
    ]);
    expect(failing(decide({ type: 'renumber', unit: A, to: unit('3栋1202') }, [owner('own_1')]))).toEqual([
      'REGISTER.UNIT_KEY_UNREADABLE fail',
    ]);
    expect(
      failing(decide({ type: 'renumber', unit: A, to: B }, [owner('own_1')], [stateOf(A, 'closed')])),
    ).toEqual(['REGISTER.UNIT_NOT_OPEN fail']);
    expect(failing(decide({ type: 'renumber', unit: A, to: B }, []))).toEqual([
      'REGISTER.UNIT_NOT_OPEN unknown',
    ]);
    expect(failing(decide({ type: 'renumber', unit: A, to: B }, [], [stateOf(A, 'open')]))).toEqual([]);
  });
});

describe('a merge', () => {
  it('moves the records of all units, and closes the keys that do not go on', () => {
    const records = [owner('own_1'), parking('par_1', { unit: B })];
    expect(told(eventsOf(decide({ type: 'merge', units: [A, B], into: C }, records)))).toEqual([
      'unit-opened 3-2-1203',
      'own_1: 3-2-1201 > 3-2-1203',
      'par_1: 3-2-1202 > 3-2-1203',
      'unit-closed 3-2-1201',
      'unit-closed 3-2-1202',
    ]);
    expect(told(eventsOf(decide({ type: 'merge', units: [A, B], into: A }, records)))).toEqual([
      'par_1: 3-2-1202 > 3-2-1201',
      'unit-closed 3-2-1202',
    ]);
  });

  it('takes two different units at least', () => {
    for (const units of [[A], [A, A]]) {
      expect(failing(decide({ type: 'merge', units, into: C }, [owner('own_1')]))).toEqual([
        'REGISTER.UNIT_PARTS_TOO_FEW fail',
      ]);
    }
  });

  it('tells the records that become the same, for a review, and passes', () => {
    const records = [
      occupancy('occ_1'),
      occupancy('occ_2', { unit: B }),
      owner('own_1'),
      owner('own_2', { unit: B }),
      tenant('ten_1'),
    ];
    const step = decide({ type: 'merge', units: [A, B], into: C }, records);
    expect(step.accepted).toBe(true);
    expect(step.findings.find(({ verdict }) => verdict === 'fail')).toMatchObject({
      code: 'REGISTER.UNIT_RECORDS_COLLIDE',
      effect: 'reviews',
      facts: { records: ['occ_1', 'occ_2', 'own_1', 'own_2'] },
    });
    const apart = [occupancy('occ_1'), occupancy('occ_2', { ...closed, unit: B })];
    expect(failing(decide({ type: 'merge', units: [A, B], into: C }, apart))).toEqual([]);
  });
});

describe('a split', () => {
  const records = [owner('own_1'), tenant('ten_1'), tenant('ten_2', closed)];
  const split = (assignments: Readonly<Record<string, UnitKey>>, into: readonly UnitKey[] = [B, C]) =>
    decide({ type: 'split', unit: A, into, assignments: assign(assignments) }, records);

  it('moves what is assigned; a closed record may stay under the old key', () => {
    expect(told(eventsOf(split({ own_1: B, ten_1: C })))).toEqual([
      'unit-opened 3-2-1202',
      'unit-opened 3-2-1203',
      'own_1: 3-2-1201 > 3-2-1202',
      'ten_1: 3-2-1201 > 3-2-1203',
      'unit-closed 3-2-1201',
    ]);
    expect(told(eventsOf(split({ own_1: B, ten_1: C, ten_2: C })))).toContain('ten_2: 3-2-1201 > 3-2-1203');
  });

  it('lets the old key go on as one of the parts', () => {
    expect(told(eventsOf(split({ own_1: A, ten_1: B }, [A, B])))).toEqual([
      'unit-opened 3-2-1202',
      'ten_1: 3-2-1201 > 3-2-1202',
    ]);
  });

  it('is refused while an open record has no place, and names the missing', () => {
    const step = split({ own_1: B });
    expect(step.accepted).toBe(false);
    expect(step.findings.find(({ verdict }) => verdict === 'fail')).toMatchObject({
      code: 'REGISTER.UNIT_RECORD_UNASSIGNED',
      facts: { records: ['ten_1'] },
    });
    expect(failing(split({}))).toEqual(['REGISTER.UNIT_RECORD_UNASSIGNED fail']);
    const inherited = decide({ type: 'split', unit: A, into: [B, C], assignments: {} }, [dog('constructor')]);
    expect(failing(inherited)).toEqual(['REGISTER.UNIT_RECORD_UNASSIGNED fail']);
  });

  it('is refused where an assignment leads elsewhere, or is of another unit’s record', () => {
    const astray = (assignments: Readonly<Record<string, UnitKey>>) =>
      split(assignments).findings.find(({ code }) => code === 'REGISTER.UNIT_ASSIGNMENT_ASTRAY')?.facts
        .records;
    expect(astray({ own_1: A, ten_1: B })).toEqual(['own_1']);
    expect(astray({ own_1: B, ten_1: C, dog_9: B })).toEqual(['dog_9']);
    expect(astray(JSON.parse('{"own_1":"3-2-1202","ten_1":"3-2-1202","__proto__":"3-2-1202"}'))).toEqual([
      '__proto__',
    ]);
  });

  it('takes two different parts at least', () => {
    expect(failing(split({ own_1: B, ten_1: B }, [B, B]))).toEqual(['REGISTER.UNIT_PARTS_TOO_FEW fail']);
  });

  it('undone by a merge, and again, ends where it began', () => {
    const there = moved(records, eventsOf(split({ own_1: B, ten_1: C, ten_2: C })));
    const back = moved(
      there,
      eventsOf(decide({ type: 'merge', units: [B, C], into: A }, there, [stateOf(A, 'closed')])),
    );
    expect(back.map((record) => 'unit' in record && record.unit)).toEqual([A, A, A]);
  });
});

describe('any change of units', () => {
  it('is for the roles of the policy', () => {
    const may = ROLES.filter(
      (role: Role) =>
        decide({ type: 'renumber', unit: A, to: B }, [owner('own_1')], [], {
          id: actorId('x'),
          roles: [role],
        }).accepted,
    );
    expect(may).toEqual(['clerk', 'information-officer']);
  });

  it('reports every rule', () => {
    const codes = (command: UnitCommand) => decide(command, []).findings.map(({ code }) => code);
    const all = codes({ type: 'renumber', unit: A, to: B });
    expect(all).toHaveLength(8);
    expect(codes({ type: 'merge', units: [A, B], into: C })).toEqual(all);
    expect(codes({ type: 'split', unit: A, into: [B, C], assignments: {} })).toEqual(all);
  });

  it('refuses records of several estates', () => {
    const foreign = { ...owner('own_2'), estate: estateId('est_2') };
    expect(() => decide({ type: 'renumber', unit: A, to: B }, [owner('own_1'), foreign])).toThrow(
      /KERNEL.INVALID_ARGUMENT/,
    );
  });

  const units = [A, B, C, unit('1-S05')];
  const hanging = fc
    .array(fc.tuple(arbitraryAnyRecord(), fc.constantFrom(...units)), { maxLength: 12 })
    .map((list) =>
      list.map(
        ([record, key], at) =>
          ({
            ...record,
            id: recordId(`rec_${at}`),
            estate: estateId('est_1'),
            ...('unit' in record ? { unit: key } : {}),
          }) as RegisterRecord,
      ),
    );

  it('loses nothing, changes nothing but the unit, and leaves no open record under a closed key', () => {
    fc.assert(
      fc.property(
        hanging,
        fc.constantFrom('split', 'merge', 'renumber'),
        fc.boolean(),
        (records, type, keep) => {
          const D = unit('9-1-101');
          const E = keep ? A : unit('9-1-102');
          const assignments = assign(
            Object.fromEntries(
              records
                .filter((record) => 'unit' in record && record.unit === A)
                .map(({ id }, at) => [id, at % 2 === 0 ? D : E]),
            ),
          );
          const command: UnitCommand =
            type === 'split'
              ? { type, unit: A, into: [D, E], assignments }
              : type === 'merge'
                ? { type, units: [A, B], into: keep ? A : D }
                : { type, unit: A, to: D };
          const before = structuredClone(records);
          const events = eventsOf(decide(command, records, [stateOf(A, 'open'), stateOf(B, 'open')]));
          const after = moved(records, events);
          expect(records).toEqual(before);
          const facts = (list: readonly RegisterRecord[]) =>
            list.map((record) => ({ ...record, unit: null, fieldEdits: null }));
          expect(facts(after)).toEqual(facts(records));
          const closedKeys = events.flatMap((event) => (event.type === 'unit-closed' ? [event.unit] : []));
          expect(closedKeys).toEqual(
            [A, ...(type === 'merge' ? [B] : [])].filter(
              (key) => !(keep && key === A && type !== 'renumber'),
            ),
          );
          for (const record of after) {
            if ('unit' in record && record.status.state === 'open')
              expect(closedKeys).not.toContain(record.unit);
          }
        },
      ),
    );
  });
});

describe('applyUnit', () => {
  const act = { unit: A, on, by: actorId('li') };
  const EVENTS = [
    { type: 'unit-opened', predecessors: [B], ...act },
    { type: 'unit-closed', successors: [C], ...act },
  ] as const;

  for (const state of UNIT_STATES) {
    for (const event of EVENTS) {
      const to = (UNIT_TRANSITIONS[state] as Record<string, string | undefined>)[event.type];
      it(`${state}: ${event.type} ${to === undefined ? 'throws' : `leads to ${to}`}`, () => {
        const start = state === 'absent' ? null : stateOf(A, state);
        if (to === undefined) expect(() => applyUnit(start, event)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
        else expect(applyUnit(start, event)).toMatchObject({ unit: A, state: to, since: on });
      });
    }
  }

  it('keeps where a key came from, and where it went', () => {
    const opened = applyUnit(null, EVENTS[0]);
    expect(opened).toMatchObject({ predecessors: [B], successors: [] });
    expect(applyUnit(opened, EVENTS[1])).toMatchObject({ predecessors: [B], successors: [C] });
  });

  it('throws for another key’s event', () => {
    expect(() => applyUnit(stateOf(B, 'open'), EVENTS[1])).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
  });
});

describe('applyRecordMoved', () => {
  const event = {
    type: 'record-moved',
    record: recordId('dog_1'),
    kind: 'dog',
    from: A,
    to: B,
    on,
    by: actorId('li'),
  } as const;

  it('stamps the unit as edited by hand, so that an old sheet does not bring it back', () => {
    expect(applyRecordMoved(dog('dog_1'), event)).toEqual({
      ...dog('dog_1'),
      unit: B,
      fieldEdits: { unit: { on, by: 'li' } },
    });
  });

  it('throws for another record, and for one that hangs elsewhere or on nothing', () => {
    for (const record of [dog('dog_2'), dog('dog_1', { unit: C }), { ...supplierStaff('dog_1') }]) {
      expect(() => applyRecordMoved(record, event)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
    }
  });
});
