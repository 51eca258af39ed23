import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABELS } from 'wuye/describe';
import { FORMS, recordJsonSchema } from 'wuye/forms';
import { parseRecord, RECORD_KINDS, type RecordKind } from 'wuye/records';
import { arbitraryRecord, exampleRecord } from '../support/arbitrary-records.js';
import { problemsOf } from './support/json-schema.js';

const schemaOf = (kind: RecordKind) =>
  recordJsonSchema(kind) as unknown as {
    readonly [keyword: string]: unknown;
    readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly required: readonly string[];
  };

describe.each(RECORD_KINDS)('the JSON Schema of %s', (kind) => {
  const schema = schemaOf(kind);

  test('takes every record that parses', () => {
    fc.assert(
      fc.property(arbitraryRecord(kind), (record) => {
        expect(problemsOf(schema, record)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('refuses, as the parser does, a record with a field missing, unknown or of another make', () => {
    const record: Record<string, unknown> = { ...exampleRecord(kind, 'all') };
    const wrong = Object.keys(record).flatMap((field) => {
      const { [field]: _, ...rest } = record;
      return [rest, { ...record, [field]: null }, { ...record, [field]: { odd: [1] } }];
    });
    for (const body of [...wrong, { ...record, surplus: 1 }, null, []]) {
      expect(problemsOf(schema, body).length === 0).toBe(parseRecord(kind, body).ok);
    }
  });

  test('is plain JSON of one’s own', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).not.toBe(schemaOf(kind));
    expect(schema.$id).toBe(`urn:wuye:record:${kind}:1`);
  });

  test('names every field in both languages once the host gives its labels', () => {
    const labels: Readonly<Record<string, { readonly 'zh-CN': string; readonly en: string }>> = LABELS.field;
    const { properties } = recordJsonSchema(kind, (field) => labels[field]) as unknown as typeof schema;
    const nameless = Object.entries(properties).filter(
      ([, { title, description }]) => !title || !description,
    );
    expect(nameless.map(([field]) => field)).toEqual([]);
  });
});

test.each(FORMS.filter(({ recordKind }) => recordKind !== null))(
  '$id: titles are the headers of its columns',
  (form) => {
    const { title, description, properties } = schemaOf(form.recordKind ?? 'owner');
    expect([title, description]).toEqual([form.title, form.titleEn]);
    for (const { id, header, headerEn, part, words } of form.columns) {
      if (part === 'none' || part === 'unit' || properties[id] === undefined || id === 'source') continue;
      expect(properties[id]).toMatchObject({ title: header, description: headerEn });
      expect(Object.keys((properties[id]?.['x-words'] as object | undefined) ?? {}).sort()).toEqual(
        (words ?? []).map(({ code }) => code).sort(),
      );
    }
  },
);

test('every code of a record has a word on its form', () => {
  for (const form of FORMS) {
    if (form.recordKind === null) continue;
    const { properties } = schemaOf(form.recordKind);
    for (const { id, words } of form.columns) {
      if (words === undefined) continue;
      const { enum: codes = [] } = properties[id] ?? {};
      expect([...(codes as readonly string[])].sort()).toEqual(words.map(({ code }) => code).sort());
    }
  }
});

test('every field of a record stands in a column, or among what its paper does not carry', () => {
  for (const form of FORMS) {
    if (form.recordKind === null) continue;
    const held = new Set([...form.columns.flatMap(({ id, part }) => (part === undefined ? [id] : []))]);
    const parts = new Set(form.columns.map(({ part }) => part));
    if (parts.has('unit')) held.add('unit');
    if (parts.has('document')) for (const field of ['idKind', 'idNumber']) held.add(field);
    if (parts.has('household')) held.add('familyMembers');
    if (parts.has('verification')) held.add('verification');
    if (parts.has('reporter')) held.add('reportedBy');
    const rest = Object.keys(schemaOf(form.recordKind).properties).filter(
      (field) => !held.has(field) && field !== 'extra' && !form.notCarried.includes(field),
    );
    expect(rest).toEqual([]);
  }
});

test('no kind is a bug of the caller', () => {
  expect(() => recordJsonSchema('cat' as RecordKind)).toThrow('KERNEL.INVALID_ARGUMENT');
});
