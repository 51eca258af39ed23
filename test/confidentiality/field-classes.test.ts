import { describe, expect, expectTypeOf, it } from 'vitest';
import { CLAUSES, calendarDate, ROLES } from 'wuye';
import {
  CLASSES_OF_FIELDS,
  confidentialityPolicy,
  DEFAULT_CONFIDENTIALITY_POLICY,
  FIELD_CLASSES,
  type FieldPath,
  type FieldPolicy,
  type FieldsOf,
  fieldClassTable,
  LEGAL_BASES,
  MASK_KINDS,
  PURPOSE_CLAUSES,
  PURPOSES,
  REGISTER_KEEPERS,
} from 'wuye/confidentiality';
import { DUTIES } from 'wuye/duties';
import { RECORD_KINDS, RECORD_SCHEMAS } from 'wuye/records';
import * as z from 'zod';

type Node = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
};

/** The fields of a JSON Schema down to what holds a value. */
function fieldsOf(node: Node, at: readonly string[] = []): readonly string[] {
  const options = node.anyOf ?? node.oneOf;
  if (options !== undefined) return options.flatMap((option) => fieldsOf(option, at));
  if (node.type === 'array' && node.items !== undefined) return fieldsOf(node.items, at);
  if (node.properties === undefined) return [at.join('.')];
  return Object.entries(node.properties).flatMap(([key, child]) => fieldsOf(child, [...at, key]));
}

const entries = RECORD_KINDS.flatMap((kind) =>
  Object.entries(FIELD_CLASSES[kind] as Readonly<Record<string, FieldPolicy>>).map(
    ([field, policy]) => ({ kind, field, policy, place: `${kind} ${field}` }) as const,
  ),
);
const places = (wrong: (entry: (typeof entries)[number]) => boolean) =>
  entries.filter(wrong).map(({ place }) => place);

describe('the table of fields', () => {
  it.each(RECORD_KINDS)('has every field of the schema of %s, and no other', (kind) => {
    const schema = z.toJSONSchema(RECORD_SCHEMAS[kind], { io: 'output' }) as Node;
    expect(Object.keys(FIELD_CLASSES[kind]).sort()).toEqual([...new Set(fieldsOf(schema))].sort());
  });

  it('does not compile without a field, or with one too many', () => {
    const { phones: _phones, ...without } = FIELD_CLASSES.dog;
    // @ts-expect-error: phones is missing
    const incomplete: FieldsOf<'dog'> = without;
    const { id } = FIELD_CLASSES.dog;
    // @ts-expect-error: a dog has no tail on record
    const tooMany: FieldsOf<'dog'> = { ...FIELD_CLASSES.dog, tail: id };
    expect([incomplete, tooMany]).toHaveLength(2);
  });

  it('names fields of lists and objects by dots, dictionaries whole', () => {
    expectTypeOf<'household.bornOn'>().toExtend<FieldPath<'owner'>>();
    expectTypeOf<'attachments.digest'>().toExtend<FieldPath<'committee-document'>>();
    expectTypeOf<'extra'>().toExtend<FieldPath<'dog'>>();
    expectTypeOf<'status.reason'>().toExtend<FieldPath<'dog'>>();
    expectTypeOf<'household'>().not.toExtend<FieldPath<'owner'>>();
    expectTypeOf<'household.bornOn'>().not.toExtend<FieldPath<'dog'>>();
  });

  it('uses words of the closed sets, at least one purpose each, and clauses of the catalogue', () => {
    const clauses = new Set(CLAUSES.map(({ id }) => id));
    expect(
      places(
        ({ policy: { class: own, basis, mask, purposes, clauses: named, clear } }) =>
          !CLASSES_OF_FIELDS.includes(own) ||
          !LEGAL_BASES.includes(basis) ||
          !MASK_KINDS.includes(mask) ||
          purposes.length === 0 ||
          !purposes.every((purpose) => PURPOSES.includes(purpose)) ||
          named.length === 0 ||
          !named.every((id) => clauses.has(id)) ||
          ![...clear.shown, ...clear.onRequest].every((role) => ROLES.includes(role)),
      ),
    ).toEqual([]);
    expect(Object.values(PURPOSE_CLAUSES).filter((id) => !clauses.has(id))).toEqual([]);
  });

  it('shows nothing sensitive without a request, but where a person is found on the special-care register', () => {
    expect(places(({ policy }) => policy.class !== 'ordinary' && policy.clear.shown.length > 0)).toEqual([
      'special-care unit',
    ]);
  });

  it('masks whatever is not ordinary, and all that is free text', () => {
    expect(places(({ policy }) => policy.class !== 'ordinary' && policy.mask === 'none')).toEqual([]);
    expect(
      places(
        ({ field, policy }) =>
          ['remark', 'extra', 'status.reason'].includes(field) && policy.mask !== 'hidden',
      ),
    ).toEqual([]);
  });

  it('keeps nothing sensitive after the record closes', () => {
    const kept = places(({ policy }) => policy.class !== 'ordinary' && policy.keep !== 'until-record-closes');
    expect(kept).toEqual([]);
  });

  it('can be asked for by whoever is shown it', () => {
    expect(
      places(({ policy: { clear } }) => !clear.shown.every((role) => clear.onRequest.includes(role))),
    ).toEqual([]);
  });

  it('survives JSON: hosts store the policy with their decisions', () => {
    const policy = DEFAULT_CONFIDENTIALITY_POLICY;
    expect(JSON.parse(JSON.stringify(policy))).toEqual(policy);
  });
});

describe('the table as rows', () => {
  it('has a row for each field, kind by kind, with all that the policy says of it', () => {
    const rows = fieldClassTable();
    expect(rows.map(({ kind, field }) => `${kind} ${field}`)).toEqual(places(() => true));
    expect(rows.find(({ kind, field }) => kind === 'owner' && field === 'emergencyPhone')).toEqual({
      kind: 'owner',
      field: 'emergencyPhone',
      class: 'ordinary',
      purposes: ['emergency', 'refresh', 'inspection', 'rights-request'],
      basis: 'consent',
      shown: ['clerk'],
      onRequest: ['clerk', 'department-head', 'project-manager', 'company-inspector', 'staff'],
      mask: 'phone',
      keep: 'until-record-closes',
      clauses: ['CN-CIVIL-1034', 'CIM-4.3'],
    });
  });

  it('is that of the host’s policy', () => {
    const policy = confidentialityPolicy({
      id: 'x',
      version: '2',
      effectiveFrom: calendarDate('2026-12-01'),
      overrides: { dog: { phones: { mask: 'hidden' } } },
    });
    const masks = (rows: ReturnType<typeof fieldClassTable>) =>
      rows.filter(({ kind, field }) => kind === 'dog' && field === 'phones').map(({ mask }) => mask);
    expect([masks(fieldClassTable()), masks(fieldClassTable(policy))]).toEqual([['phone'], ['hidden']]);
  });
});

describe('the keepers of the registers', () => {
  it('are those to whom the duty matrix gives them', () => {
    for (const kind of RECORD_KINDS) {
      const { collects, records, verifies, signsOff } = DUTIES[kind];
      const roles = [collects, records, verifies, signsOff].flat().map(({ role }) => role);
      const own = new Set(roles.filter((role) => role !== 'staff'));
      expect([...REGISTER_KEEPERS[kind]].sort(), kind).toEqual([...own].sort());
    }
  });
});

describe('a policy of the host', () => {
  const own = { id: 'x', version: '2', effectiveFrom: calendarDate('2026-12-01') };

  it('changes single fields and leaves the default as it is', () => {
    const before = JSON.stringify(FIELD_CLASSES);
    const policy = confidentialityPolicy({
      ...own,
      overrides: { owner: { 'household.name': { mask: 'hidden' } } },
    });
    expect(policy.fields.owner['household.name']).toEqual({
      ...FIELD_CLASSES.owner['household.name'],
      mask: 'hidden',
    });
    expect(policy.fields.dog).toBe(FIELD_CLASSES.dog);
    expect(policy.version).toBe('2');
    expect(JSON.stringify(FIELD_CLASSES)).toBe(before);
  });

  it('changes a part, and builds on another policy', () => {
    const first = confidentialityPolicy({ ...own, permittedBy: ['department-head'] });
    const second = confidentialityPolicy({ ...own, id: 'y' }, first);
    expect(second).toEqual({ ...first, id: 'y' });
  });

  it('refuses the name of no field: a misspelt one would protect nothing', () => {
    const wrong = { dog: { phone: { mask: 'hidden' } } };
    expect(() => confidentialityPolicy({ ...own, overrides: wrong as never })).toThrow('dog phone');
    const proto = JSON.parse('{"__proto__":{}}') as never;
    expect(() => confidentialityPolicy({ ...own, overrides: proto })).toThrow('no field to override');
    expect(() => confidentialityPolicy({ ...own, overrides: { cat: {} } as never })).toThrow('cat');
    const ofCats = { cat: { phones: { mask: 'hidden' } } } as never;
    expect(() => confidentialityPolicy({ ...own, overrides: ofCats })).toThrow('no field to override: cat');
  });
});
