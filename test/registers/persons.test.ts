import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, actorId, estateId, keyedDigest, type RecordId, ROLES, recordId } from 'wuye';
import { type DocumentKind, personOf, type RegisterRecord } from 'wuye/records';
import {
  applyPerson,
  decidePersonMerge,
  linkPersons,
  PERSON_STATES,
  PERSON_TRANSITIONS,
  type Person,
  type PersonEvent,
  type PersonMergeCommand,
  recordsOfPerson,
} from 'wuye/registers';
import { arbitraryAnyRecord } from '../support/arbitrary-records.js';
import { processorTime } from '../support/processor-time.js';
import {
  day,
  dog,
  foreigner,
  occupancy,
  owner,
  parking,
  phone,
  supplierStaff,
  tenant,
  unit,
} from '../support/records.js';

const secret = 'a secret of the host';
const on = day('2026-11-21');
const clerk: Actor = { id: actorId('li'), roles: ['clerk'] };
const link = (...records: readonly RegisterRecord[]) => linkPersons(records, { secret });
const groups = (records: readonly RegisterRecord[], absorbed: readonly Pick<Person, 'key' | 'into'>[] = []) =>
  linkPersons(records, { secret, absorbed })
    .persons.map((person) => recordsOfPerson(person).join('+'))
    .sort();

describe('linkPersons', () => {
  it('makes one person of one document, on whatever registers and units', () => {
    const staff = supplierStaff('sup_1', { idNumber: '11010119900307002X' });
    const second = owner('own_2', { unit: unit('1-1-101') });
    expect(groups([owner('own_1'), second, staff, tenant('ten_1')])).toEqual(['own_1+own_2+sup_1', 'ten_1']);
  });

  it('knows an old number by the one that replaced it', () => {
    expect(groups([owner('own_1'), tenant('ten_1', { idNumber: '110101900307002' })])).toEqual([
      'own_1+ten_1',
    ]);
  });

  it('does not take one number for one person where the kinds of document differ', () => {
    const other = tenant('ten_1', { idKind: 'passport', idNumber: '11010119900307002X' });
    expect(groups([owner('own_1'), other])).toEqual(['own_1', 'ten_1']);
  });

  it('keeps records without a document apart, and makes candidates of name and phone', () => {
    const links = link(owner('own_1'), dog('dog_1'), parking('par_1'), dog('dog_2', { keeperName: '赵敏' }));
    expect(links.persons).toHaveLength(4);
    expect(links.candidates).toHaveLength(1);
    const persons = new Map(links.persons.map((person) => [person.key, recordsOfPerson(person).join()]));
    expect(links.candidates[0]?.persons.map((key) => persons.get(key)).sort()).toEqual([
      'dog_1',
      'own_1',
      'par_1',
    ]);
  });

  it('names a candidate once where two phones agree, and none where the document says it', () => {
    const phones = [phone('+8613800001234'), phone('+8613700000000')];
    expect(link(owner('own_1', { phones }), dog('dog_1', { phones })).candidates).toHaveLength(1);
    expect(link(owner('own_1'), owner('own_2', { unit: unit('1-1-101') })).candidates).toEqual([]);
  });

  it('leaves out records that are about nobody', () => {
    expect(link(occupancy('occ_1')).persons).toEqual([]);
    expect(link(occupancy('occ_1', { ownerName: '王芳' })).persons).toHaveLength(1);
  });

  it('gives the same persons whatever the order, in a circle and beside one', () => {
    const records = ['1', '2', '3', '4', '5'].map((id) => dog(`dog_${id}`, { phones: [] }));
    const [a, b, c, d, e] = records.map((record) => link(record).persons[0]?.key);
    if (!a || !b || !c || !d || !e) throw new Error('no keys');
    const absorbed = [
      { key: d, into: a },
      { key: e, into: d },
      { key: a, into: b },
      { key: b, into: c },
      { key: c, into: a },
    ];
    const inOrder = ['dog_1+dog_4+dog_5', 'dog_2', 'dog_3'];
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: 5 }), (shuffled) => {
        const found = linkPersons(shuffled, { secret, absorbed }).persons;
        expect(found.map((person) => [...recordsOfPerson(person)].sort().join('+')).sort()).toEqual(inOrder);
      }),
    );
  });

  it('follows a chain of 8,000 merges in time', () => {
    const records = Array.from({ length: 8000 }, (_, at) => dog(`dog_${at}`, { phones: [] }));
    const keys = records.flatMap((record) => link(record).persons.map(({ key }) => key));
    const absorbed = keys.flatMap((key, at) => {
      const into = keys[at + 1];
      return into === undefined ? [] : [{ key, into }];
    });
    const linked = () => expect(linkPersons(records, { secret, absorbed }).persons).toHaveLength(1);
    expect(processorTime(linked)).toBeLessThan(2000);
  });

  it('follows merges by command, over several steps, and survives a circle', () => {
    const records = [owner('own_1'), dog('dog_1'), parking('par_1')];
    const keyOf = (id: string) => {
      const person = link(...records).persons.find(({ records: own }) => own.includes(recordId(id)));
      if (person === undefined) throw new Error('no such person');
      return person.key;
    };
    const steps = [
      { key: keyOf('dog_1'), into: keyOf('par_1') },
      { key: keyOf('par_1'), into: keyOf('own_1') },
    ];
    expect(groups(records, steps)).toEqual(['dog_1+own_1+par_1']);
    expect(
      groups(records, [...steps, { key: keyOf('own_1'), into: keyOf('dog_1') }])
        .join('+')
        .split('+')
        .sort(),
    ).toEqual(['dog_1', 'own_1', 'par_1']);
    const [whole] = linkPersons(records, { secret, absorbed: steps }).persons;
    expect(whole).toMatchObject({ key: keyOf('own_1'), records: ['own_1'], state: 'standing' });
    expect(whole?.absorbed.map(({ records: own }) => own.join()).sort()).toEqual(['dog_1', 'par_1']);
    expect(linkPersons(records, { secret, absorbed: steps }).candidates).toEqual([]);
  });

  it('holds no name, phone or number, and other keys under another secret', () => {
    const text = JSON.stringify(link(owner('own_1'), dog('dog_1'), foreigner('for_1')));
    expect(text).not.toMatch(/王芳|11010119900307002X|13800001234|16CK61654|MOREAU/);
    const keys = (s: string) => linkPersons([owner('own_1')], { secret: s }).persons.map(({ key }) => key);
    expect(keys(secret)).not.toEqual(keys('another secret of a host'));
  });

  it('throws for a short secret and for several estates', () => {
    expect(() => linkPersons([owner('own_1')], { secret: 'short' })).toThrow(/KERNEL.INVALID_ARGUMENT/);
    expect(() => link(owner('own_1'), { ...dog('dog_1'), estate: estateId('est_2') })).toThrow(
      /KERNEL.INVALID_ARGUMENT/,
    );
  });

  it('loses no record, in any order', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAnyRecord(), { maxLength: 15 }), (drawn) => {
        const records = drawn.map(
          (record, at) =>
            ({ ...record, id: recordId(`rec_${at}`), estate: estateId('est_1') }) as RegisterRecord,
        );
        const links = link(...records);
        const ids = links.persons.flatMap(recordsOfPerson).sort();
        const about = records.filter((record) => personOf(record) !== null).map(({ id }) => id);
        expect(ids).toEqual(about.sort());
        expect(link(...[...records].reverse())).toEqual(links);
      }),
      { numRuns: 30 },
    );
  });
});

const person = (id: string, documents: readonly (readonly [DocumentKind, string])[] = []): Person => ({
  key: keyedDigest(secret, id),
  estate: estateId('est_1'),
  schemaVersion: 1,
  state: 'standing',
  records: [recordId(id)],
  documents: documents.map(([kind, number]) => ({ kind, digest: keyedDigest(secret, number) })),
  absorbed: [],
});

const merge = (a: Person, b: Person, actor: Actor = clerk) =>
  decidePersonMerge(a, { type: 'merge', other: b, reason: '电话核实' }, { actor, on });
const unmerge = (a: Person, b: Person) =>
  decidePersonMerge(a, { type: 'unmerge', other: b, reason: '并错' }, { actor: clerk, on });
const failing = (step: ReturnType<typeof merge>) =>
  step.findings.filter(({ verdict }) => verdict === 'fail' || verdict === 'unknown').map(({ code }) => code);

function applied(step: ReturnType<typeof merge>, ...persons: readonly Person[]): readonly Person[] {
  if (!step.accepted) throw new Error(`refused: ${JSON.stringify(step.findings)}`);
  return persons.map((one) =>
    step.events.filter((event) => event.person === one.key).reduce(applyPerson, one),
  );
}
function merged(a: Person, b: Person): readonly [Person, Person] {
  const [into, from] = applied(merge(a, b), a, b);
  if (into === undefined || from === undefined) throw new Error('no persons');
  return [into, from];
}

describe('a merge of two persons', () => {
  it('moves what the other one has, and sets the other one aside', () => {
    const [into, from] = merged(person('own_1', [['resident-id', 'A']]), person('dog_1'));
    expect(recordsOfPerson(into)).toEqual(['dog_1', 'own_1']);
    expect(from).toMatchObject({ state: 'absorbed', into: into.key, records: ['dog_1'] });
    expect(linkPersons([owner('own_1')], { secret, absorbed: [from] }).persons).toHaveLength(1);
  });

  it('is refused where documents contradict each other, with the kinds and without the numbers', () => {
    const step = merge(person('a', [['resident-id', 'A']]), person('b', [['resident-id', 'B']]));
    expect(step.accepted).toBe(false);
    expect(step.findings.find(({ verdict }) => verdict === 'fail')).toMatchObject({
      code: 'REGISTER.PERSON_DOCUMENTS_CONTRADICT',
      effect: 'blocks',
      facts: { idKind: ['resident-id'] },
    });
    expect(
      failing(merge(person('a', [['passport', 'P']]), person('b', [['business-licence', 'U']]))),
    ).toEqual(['REGISTER.PERSON_DOCUMENTS_CONTRADICT', 'REGISTER.PERSON_DOCUMENTS_DIFFER']);
  });

  it('contradicts also by a document that came with an earlier merge', () => {
    const [into] = merged(person('a'), person('b', [['resident-id', 'B']]));
    expect(failing(merge(into, person('c', [['resident-id', 'C']])))).toEqual([
      'REGISTER.PERSON_DOCUMENTS_CONTRADICT',
    ]);
    expect(failing(merge(into, person('c', [['resident-id', 'B']])))).toEqual([]);
  });

  it('asks for a review where passports differ, and passes', () => {
    const step = merge(person('a', [['passport', 'P1']]), person('b', [['passport', 'P2']]));
    expect(step.accepted).toBe(true);
    expect(failing(step)).toEqual(['REGISTER.PERSON_DOCUMENTS_DIFFER']);
  });

  it('is refused with oneself, across estates, with somebody absorbed, without a reason, by others', () => {
    const [into, from] = merged(person('a'), person('b'));
    expect(failing(merge(person('a'), person('a')))).toContain('REGISTER.PERSON_SAME');
    expect(failing(merge(person('a'), { ...person('c'), estate: estateId('est_2') }))).toEqual([
      'REGISTER.PERSON_ESTATES_DIFFER',
    ]);
    expect(failing(merge(person('c'), from))).toEqual(['REGISTER.PERSON_NOT_STANDING']);
    expect(failing(merge(from, person('c')))).toEqual(['REGISTER.PERSON_NOT_STANDING']);
    expect(
      failing(
        decidePersonMerge(into, { type: 'merge', other: person('c'), reason: ' ' }, { actor: clerk, on }),
      ),
    ).toEqual(['REGISTER.PERSON_REASON_MISSING']);
    const silent = { type: 'merge', other: person('c') } as PersonMergeCommand;
    expect(failing(decidePersonMerge(into, silent, { actor: clerk, on }))).toEqual([
      'REGISTER.PERSON_REASON_MISSING',
    ]);
    const may = ROLES.filter(
      (role) => merge(person('a'), person('b'), { id: actorId('x'), roles: [role] }).accepted,
    );
    expect(may).toEqual(['clerk', 'information-officer']);
  });

  it('reports every rule, on an unmerge too', () => {
    const codes = (step: ReturnType<typeof merge>) => step.findings.map(({ code }) => code);
    expect(codes(merge(person('a'), person('b')))).toEqual(codes(unmerge(person('a'), person('b'))));
  });
});

describe('an unmerge', () => {
  it('gives back exactly what there was, also after further merges', () => {
    const [a, b, c] = [person('a', [['resident-id', 'A']]), person('b'), person('c')];
    const [ab, absorbedB] = merged(a, b);
    const [abc] = merged(ab, c);
    const [ac, freedB] = applied(unmerge(abc, absorbedB), abc, absorbedB);
    expect(freedB).toEqual(b);
    expect(ac && recordsOfPerson(ac)).toEqual(['a', 'c']);
  });

  it('sets a person free with what that person had absorbed', () => {
    const [ab, absorbedB] = merged(person('a'), person('b'));
    const [cab, absorbedA] = merged(person('c'), ab);
    expect(recordsOfPerson(cab)).toEqual(['a', 'b', 'c']);
    expect(failing(unmerge(cab, absorbedB))).toEqual(['REGISTER.PERSON_NOT_ABSORBED']);
    expect(failing(unmerge(absorbedA, absorbedB))).toEqual(['REGISTER.PERSON_NOT_STANDING']);
    const [alone, freed] = applied(unmerge(cab, absorbedA), cab, absorbedA);
    expect(alone).toEqual(person('c'));
    expect(freed && recordsOfPerson(freed)).toEqual(['a', 'b']);
  });

  it('is refused where nothing was merged', () => {
    expect(failing(unmerge(person('a'), person('b')))).toEqual(['REGISTER.PERSON_NOT_ABSORBED']);
  });
});

describe('applyPerson', () => {
  const event = { person: person('a').key, on, by: actorId('li'), reason: '电话核实' };
  const other = person('b');
  const EVENTS: { readonly [Type in PersonEvent['type']]: PersonEvent } = {
    'person-merged': {
      ...event,
      type: 'person-merged',
      part: { key: other.key, records: [], documents: [] },
    },
    'person-unmerged': { ...event, type: 'person-unmerged', from: other.key },
    'person-absorbed': { ...event, type: 'person-absorbed', into: other.key },
    'person-released': { ...event, type: 'person-released', from: other.key },
  };

  for (const state of PERSON_STATES) {
    for (const one of Object.values(EVENTS)) {
      const to = (PERSON_TRANSITIONS[state] as Record<string, string | undefined>)[one.type];
      it(`${state}: ${one.type} ${to === undefined ? 'throws' : `leads to ${to}`}`, () => {
        const start: Person = state === 'standing' ? person('a') : { ...person('a'), state, into: other.key };
        if (to === undefined) expect(() => applyPerson(start, one)).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
        else expect(applyPerson(start, one).state).toBe(to);
      });
    }
  }

  it('throws for another person’s event', () => {
    expect(() => applyPerson(other, EVENTS['person-absorbed'])).toThrow(/KERNEL.STATE_UNKNOWN_EVENT/);
  });
});

describe('recordsOfPerson', () => {
  it('names each record once, in text order', () => {
    const ids: readonly RecordId[] = [recordId('b'), recordId('a')];
    const part = { key: person('x').key, records: ids, documents: [] };
    expect(recordsOfPerson({ ...person('c'), absorbed: [part, part] })).toEqual(['a', 'b', 'c']);
  });
});
